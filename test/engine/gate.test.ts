import { describe, expect, test } from "vitest";
import { GATE, GATE_REASONS, type Basis, type BasisTerms, type DisclosureRequestInput, type PersonId } from "subrosa";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { BASES, PARTY_KINDS, PORTION_KINDS, PURPOSES, TOPICS } from "../../src/domain/vocabulary.ts";
import { standings } from "../../src/domain/standing.ts";
import { CLAIM_PATTERNS } from "../../src/engine/way.ts";
import { invokedFor, isCertain, type Invocation } from "../../src/engine/gate.ts";
import { compile, compiledForm } from "../../src/engine/policy.ts";
import {
  all, asIs, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, fileIs, NOW, parsed, party, portionIs, requestIs, type Change,
} from "../support/world.ts";
import { FILING, type Example } from "./filing.ts";

/** The shipped gate's own terms, by purpose, with no rule behind them. */
const TERMS = compiledForm(compile([])).termsFor;

const invocations = (change: Change, holder: string | undefined = "ana"): readonly Invocation[] => {
  const { casefile, request } = parsed(change);
  const file = openCasefile(casefile);
  const content = contentsOf(request, file)[0];
  if (content === undefined) throw new Error("nothing asked");
  const who = holder as PersonId;
  const standing = standings({ request, file, content, holder: who });
  return invokedFor(TERMS(request), { request, file, content, holder: content.holders.length === 0 ? undefined : who, standing });
};
/** The bases in play, each with a question mark where it is in doubt; that a form could be signed is always in play. */
const inPlay = (change: Change, holder?: string): string[] => invocations(change, holder).map((each) => `${each.basis}${isCertain(each) || each.basis === "authorization" ? "" : "?"}`);

type ClaimInput = DisclosureRequestInput["claims"][number];
const FULL: { readonly [Kind in ClaimInput["kind"]]: object } = {
  "court-order": { judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: ["ana"], covers: "all-named", deliverTo: "who", subpartE: "no", subpoena: "yes", returnAt: "none" },
  "subpoena": { issuer: "attorney", paper: "subpoena", jurisdiction: "US-CA", served: "yes", domesticated: "yes", assurance: "none", noticeAt: "none", objectionTimeOver: "no", returnAt: "none" },
  "search-warrant": { paper: "search-warrant", judge: "yes", names: ["ana"] },
  "threat": { victims: ["victim"], victim: "named", serious: "yes", imminent: "yes", intentAndAbility: "yes", historyOfViolence: "no", heardFrom: "client", done: [] },
  "self-danger": { serious: "yes", imminent: "yes", plan: "yes", canHelp: [], done: [] },
  "abuse": { victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "client" },
  "emergency": { canConsent: "no" }, "involved": { who: "who", agreed: "yes", inBestInterest: "yes" },
  "proceeding": { against: "therapist", broughtBy: "ana", sort: "malpractice", tendered: "no" },
  "oversight": { body: "licensing-board", authority: "yes", complaintBy: "nobody" }, "crime-on-premises": { against: "staff" },
  "access-harm": { ground: "emotional", portions: ["anas"], likely: "yes", reviewer: "none" },
  "determination": { silences: "a/rule", on: ["anas"], consulted: "attorney", conclusion: "disclose" },
  "death-inquiry": {}, "review-board-waiver": { given: "yes" }, "written-request": { signed: "yes", elements: ["directs-to-recipient"] },
};
const claim = (kind: ClaimInput["kind"], more: object = {}, id = `c-${kind}`): ClaimInput =>
  ({ id, kind, of: ["ana"], to: ["who"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00", ...FULL[kind], ...more } as ClaimInput);

const asking = ({ to, for: purpose, claim: about, tells }: Example): Change => all(
  asks(to === "client" ? party("ana", "client") : party("who", to)),
  requestIs({ purpose }),
  tells === undefined ? asksFor("anas") : asksToTell(tells, ["ana"]),
  about === undefined ? asIs : claimed(claim(about.kind, about)),
);

describe("the table", () => {
  test("has one row for each basis, in their order", () => { expect(GATE.map(({ basis }) => basis)).toEqual(BASES); });

  test("says the reason and the source of each row", () => {
    for (const { basis, cites } of GATE) {
      expect(GATE_REASONS[basis]).toMatch(/^[A-Z].*\.$/);
      expect(cites.length).toBeGreaterThan(0);
      for (const cite of cites) expect(cite).toMatch(/\d/);
    }
  });

  test("knows only words of the model, each once, and every claim pattern is used", () => {
    const patterns = new Set<string>();
    for (const { ways, carries } of GATE) {
      expect(ways.length).toBeGreaterThan(0);
      expect(new Set(carries.topics).size).toBe(carries.topics.length);
      for (const topic of carries.topics) expect(TOPICS).toContain(topic);
      for (const way of ways) {
        if (typeof way.to !== "string") for (const kind of way.to) expect(PARTY_KINDS).toContain(kind);
        if (way.for !== "any") for (const purpose of way.for) expect(PURPOSES).toContain(purpose);
        for (const kind of way.only ?? []) expect(PORTION_KINDS).toContain(kind);
        for (const pattern of way.on ?? []) patterns.add(pattern);
        expect(way.on?.length).not.toBe(0);
        expect(way.to.length).toBeGreaterThan(0);
      }
    }
    expect([...patterns].sort()).toEqual(Object.keys(CLAIM_PATTERNS).sort());
  });

  /** What the authorities ask for: no chart entry in a report or a warning, and a claim wherever somebody must attest a fact. */
  test.each<[basis: Basis, portions: boolean, onlyOnClaim: boolean]>([
    ["authorization", true, false], ["individual-access", true, false], ["treatment", true, false], ["payment", true, false], ["operations", true, false],
    ["care-involvement", false, true], ["unit-sharing", false, false], ["abuse-report", false, true], ["threat-to-others", false, true],
    ["danger-to-self", false, true], ["commitment", true, true], ["emergency", true, true], ["court-order", true, true], ["subpoena", true, true],
    ["search-warrant", true, true], ["law-enforcement", false, false], ["oversight", true, true], ["legal-defense", true, true], ["coroner", true, true],
    ["public-health", false, false], ["benefits", true, false], ["government-function", false, false], ["research", true, false], ["deidentified", true, false],
  ])("%s carries chart entries: %s, stands only on a claim: %s", (basis, portions, onlyOnClaim) => {
    const row = GATE.find((each) => each.basis === basis);
    expect(row?.carries.portions).toBe(portions);
    expect(row?.ways.every(({ on }) => on !== undefined)).toBe(onlyOnClaim);
  });

  test("where somebody may be in danger or a court or an authority commands, that no law answers is a question, and no plain no", () => {
    expect(GATE.filter(({ byLaw = false }) => byLaw).map(({ basis }) => basis)).toEqual([
      "abuse-report", "threat-to-others", "danger-to-self", "commitment", "emergency", "court-order", "oversight", "coroner",
    ]);
  });

  test.each([
    "partner", "former-partner", "family-member", "custodial-parent", "noncustodial-parent", "guardian", "next-of-kin", "collateral-spouse", "collateral-other", "friend", "caregiver",
    "step-parent", "foster-parent", "conservator", "health-agent", "protective-service", "military-command", "national-security",
  ] as const)("a threat can be told to a %s, who may be able to prevent the harm", (kind) => {
    expect(inPlay(asking({ to: kind, for: "protection", claim: { kind: "threat" }, tells: "warning" }))).toEqual(["authorization", "threat-to-others"]);
  });

  test("a client hears of the own treatment in words as well, save of where somebody is, and of what only others are told", () => {
    const told = (tells: Example["tells"]): string[] => inPlay(asking({ to: "client", for: "self-access", ...(tells === undefined ? {} : { tells }) }));
    for (const topic of ["existence", "attendance", "account", "condition", "summary", "session-content"] as const) expect(told(topic)).toEqual(["authorization", "individual-access"]);
    for (const topic of ["location", "opinion", "protective-facts", "warning"] as const) expect(told(topic)).toEqual(["authorization"]);
  });

  test("supervision hears of the treatment and of what was said, not of where somebody is", () => {
    const told = (tells: Example["tells"]): string[] => inPlay(asking({ to: "supervisor", for: "supervision", ...(tells === undefined ? {} : { tells }) }));
    for (const topic of ["existence", "attendance", "account", "condition", "summary", "session-content"] as const) expect(told(topic)).toEqual(["authorization", "operations"]);
    for (const topic of ["location", "opinion", "protective-facts", "warning"] as const) expect(told(topic)).toEqual(["authorization"]);
  });

  test("who pays hears of the account, the condition and a summary, never of what was said", () => {
    const told = (tells: Example["tells"]): string[] => inPlay(asking({ to: "insurer", for: "payment", ...(tells === undefined ? {} : { tells }) }));
    for (const topic of ["existence", "attendance", "account", "condition", "summary"] as const) expect(told(topic)).toEqual(["authorization", "payment"]);
    for (const topic of ["session-content", "location", "opinion", "protective-facts"] as const) expect(told(topic)).toEqual(["authorization"]);
  });

  test("a purpose that is nobody's task opens nothing that is not asked of a form, a right or a court", () => {
    for (const { basis, ways } of GATE) for (const way of ways) {
      if (way.for === "any") expect(["authorization", "individual-access", "court-order", "search-warrant", "deidentified"]).toContain(basis);
      else expect(way.for).not.toContain("curiosity");
    }
  });
});

describe("the filing of the law", () => {
  test("files each block once", () => {
    const blocks = FILING.map(([block]) => block);
    expect(blocks.filter((block, index) => blocks.indexOf(block) !== index)).toEqual([]);
    expect(blocks.length).toBeGreaterThan(200);
  });

  test("leaves no basis without a block, but those of the codes", () => {
    const filed = new Set(FILING.map(([, under]) => under));
    expect(BASES.filter((basis) => !filed.has(basis))).toEqual(["unit-sharing"]);
  });

  const examples = FILING.flatMap(([block, under, example]) => (example === undefined ? [] : [[block, under as Basis, example] as const]));
  test.each(examples)("%s is filed under %s, and its example invokes nothing else", (_block, basis, example) => {
    const always: Basis[] = basis === "authorization" ? [] : ["authorization"];
    expect(inPlay(asking(example)).sort()).toEqual([...always, basis].sort());
  });
});

describe("who asks for the own record", () => {
  const own = all(asks(party("ana", "client")), requestIs({ purpose: "self-access" }));
  const guardian = (authority: "shown" | "claimed" | "ended"): Change => all(
    clientIs("ana", { representatives: [{ who: "mother", as: "guardian", authority, decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [] }] }),
    asks(party("mother", "guardian")), requestIs({ purpose: "self-access" }),
  );
  test.each<[situation: string, inPlay: string[], change: Change, holder?: string]>([
    ["the holder", ["authorization", "individual-access"], all(own, asksFor("anas"))],
    ["the holder, to be sent to somebody else without a directive", ["authorization"], all(own, asksFor("anas"), ({ request }) => { request.recipient = { ...party("roe", "friend") }; })],
    ["the holder, of what is not about her", ["authorization"], all(own, asksFor("anas"), portionIs("anas", { about: [] }))],
    ["the holder, of what she did not say", ["authorization", "individual-access"], all(own, asksFor("anas"), portionIs("anas", { holders: ["mother"] })), "mother"],
    ["the other partner, of a joint note", ["authorization", "individual-access?"], all(own, asks(party("ben", "client")), asksFor("joint"))],
    ["the other partner, of his own share in it", ["authorization", "individual-access"], all(own, asks(party("ben", "client")), asksFor("joint")), "ben"],
    ["the other partner, of her part", ["authorization"], all(own, asks(party("ben", "client")), portionIs("joint", { separable: "yes" }), asksFor("joint#ana"))],
    ["a guardian", ["authorization", "individual-access"], all(guardian("shown"), asksFor("anas"))],
    ["a guardian who only says so", ["authorization", "individual-access?"], all(guardian("claimed"), asksFor("anas"))],
    ["a guardian no more", ["authorization"], all(guardian("ended"), asksFor("anas"))],
    ["a guardian whom nobody has identified, to whom she has it sent", ["authorization", "individual-access?"], all(guardian("shown"), own, asksFor("anas"), ({ request }) => { request.recipient = party("mother", "guardian", { identity: "unknown" }); })],
    ["the holder, whom nobody has identified, to her guardian", ["authorization", "individual-access?"], all(guardian("shown"), own, asks(party("ana", "client", { identity: "unknown" })), asksFor("anas"), ({ request }) => { request.recipient = party("mother", "guardian"); })],
    ["somebody who is not the guardian, to whom she has it sent", ["authorization"], all(guardian("shown"), own, asksFor("anas"), ({ request }) => { request.recipient = party("mother", "guardian", { identity: "no" }); })],
    ["her attorney", ["authorization"], all(own, asks(party("doe", "client-attorney")), asksFor("anas"))],
    ["a guardian who only says so, to be sent to somebody else", ["authorization"], all(guardian("claimed"), own, asks(party("mother", "guardian")), asksFor("anas"), ({ request }) => { request.recipient = party("roe", "friend"); })],
    ["a guardian who only says so, to be sent to her", ["authorization", "individual-access?"], all(guardian("claimed"), own, asks(party("mother", "guardian")), asksFor("anas"), ({ request }) => { request.recipient = party("ana", "client"); })],
    ["the holder, to be sent to a guardian who only says so", ["authorization", "individual-access?"], all(guardian("claimed"), own, asksFor("anas"), ({ request }) => { request.recipient = party("mother", "guardian"); })],
    ["somebody who is not the guardian, to be sent to her", ["authorization"], all(guardian("shown"), own, asks(party("mother", "guardian", { identity: "no" })), asksFor("anas"), ({ request }) => { request.recipient = party("ana", "client"); })],
    ["the other partner, of what she alone said of both", ["authorization"], all(own, asks(party("ben", "client")), portionIs("anas", { about: ["ana", "ben"] }), asksFor("anas"))],
    ["for curiosity, which is her own business", ["authorization", "individual-access"], all(own, requestIs({ purpose: "curiosity" }), asksFor("anas"))],
  ])("%s -> %j", (_situation, expected, change, holder) => { expect(inPlay(change, holder)).toEqual(expected); });

  test("a joint note: the missing fact is whether the parts can be told apart, or two people to ask", () => {
    const joint = all(own, asks(party("ben", "client")), asksFor("joint"));
    expect(invocations(all(joint, portionIs("joint", { separable: "unknown" })))[1]).toMatchObject({ missing: [{ fact: "parts-told-apart", of: "joint", askedOf: "therapist" }], consult: [] });
    expect(invocations(joint)[1]).toMatchObject({ missing: [], consult: ["attorney", "privacy-officer"] });
  });

  test("a joint note: whoever was consulted settles it, either way", () => {
    const joint = all(own, asks(party("ben", "client")), asksFor("joint"));
    const advised = (more: object): Change => all(joint, claimed(claim("determination", { silences: "gate/individual-access", to: ["ben"], on: ["joint"], ...more })));
    expect(inPlay(advised({}))).toEqual(["authorization", "individual-access"]);
    expect(inPlay(advised({ conclusion: "withhold" }))).toEqual(["authorization"]);
    expect(inPlay(advised({ consulted: "supervisor" }))).toEqual(["authorization", "individual-access?"]);
  });

  test("who must still be identified: each once, and nobody who has been", () => {
    const missing = (change: Change): unknown => invocations(all(guardian("shown"), own, asksFor("anas"), change))[1]?.missing;
    const unknown = (of: string): object => ({ fact: "identity", of, askedOf: "requester" });
    expect(missing(asks(party("ana", "client", { identity: "unknown" })))).toEqual([unknown("ana")]);
    expect(missing(({ request }) => { request.recipient = party("mother", "guardian", { identity: "unknown" }); })).toEqual([unknown("mother")]);
    expect(missing(({ request }) => { request.requester = party("ana", "client", { identity: "unknown" }); request.recipient = party("mother", "guardian"); })).toEqual([unknown("ana")]);
  });

  test("a form that is not on file is asked of the client", () => {
    expect(invocations(all(own, asks(party("roe", "friend")), asksFor("anas")))).toEqual([
      { basis: "authorization", cites: GATE[0]?.cites, byLaw: false, claims: [], missing: [{ fact: "signature", of: "ana", askedOf: "client" }], consult: [], says: [] },
    ]);
  });

  test("papers that are not in order are missing, also for a joint note", () => {
    expect(invocations(all(guardian("claimed"), asksFor("anas")))[1]?.missing).toEqual([{ fact: "representatives-papers", of: "ana", askedOf: "requester" }]);
    expect(invocations(all(guardian("claimed"), asksFor("joint")), "ben")[1]).toMatchObject({ missing: [{ fact: "representatives-papers" }], consult: ["attorney", "privacy-officer"] });
  });

  test("a directive sends the own record elsewhere, for the one who gave it", () => {
    const directive = all(own, asksFor("anas"), ({ request }) => { request.recipient = { ...party("who", "client-attorney") }; }, claimed(claim("written-request")));
    expect(inPlay(directive)).toEqual(["authorization", "individual-access"]);
    expect(inPlay(all(directive, ({ request }) => { Object.assign(request.claims[0] ?? {}, { elements: ["description"] }); }))).toEqual(["authorization"]);
    const by = (who: string, role: "requester" | "treating-clinician"): Change => all(directive, ({ request }) => { Object.assign(request.claims[0] ?? {}, { attested: { ...attestedBy(who), role } }); });
    expect(inPlay(by("ana", "requester"))).toEqual(["authorization", "individual-access"]);
    expect(inPlay(by("ben", "requester"))).not.toContain("individual-access");
    expect(invocations(all(own, asksFor("anas"), claimed(claim("written-request", { to: ["ana"], attested: { ...attestedBy("ana"), role: "requester" } }))))[1]).toMatchObject({ basis: "individual-access", claims: [], missing: [] });
    const unsigned = all(directive, ({ request }) => { Object.assign(request.claims[0] ?? {}, { signed: "unknown" }); });
    expect(invocations(unsigned)[1]?.missing).toContainEqual({ fact: "signed-request", of: "ana", askedOf: "client" });
  });
});

describe("a claim", () => {
  const warning = all(asks(party("who", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]));
  const threat = (more: object = {}, id?: string): Change => claimed(claim("threat", more, id));
  test.each<[situation: string, inPlay: string[], change: Change, holder?: string]>([
    ["about this holder, to this recipient", ["authorization", "threat-to-others"], threat()],
    ["about nobody", ["authorization"], threat({ of: [] })],
    ["about another holder", ["authorization"], threat({ of: ["ben"] })],
    ["to nobody", ["authorization"], threat({ to: [] })],
    ["to another recipient", ["authorization"], threat({ to: ["roe"] })],
    ["known in this instant", ["authorization", "threat-to-others"], threat({ knownAt: NOW })],
    ["known only later", ["authorization"], threat({ knownAt: "2026-03-05T17:00:01-08:00" })],
    ["that nobody attests", ["authorization", "threat-to-others?"], threat({ attested: "not-attested" })],
    ["attested only later", ["authorization", "threat-to-others?"], threat({ attested: { ...attestedBy("dr-lee"), at: "2026-03-05T17:00:01-08:00" } })],
    ["attested by the holder, who lifts the own confidence", ["authorization", "threat-to-others"], threat({ attested: attestedBy("ana") })],
    ["attested by the other partner", ["authorization", "threat-to-others?"], threat({ attested: attestedBy("ben") })],
    ["attested by the other partner, who is also a clinician here", ["authorization", "threat-to-others?"], all(threat({ attested: attestedBy("ben") }), ({ casefile }) => { casefile.clinicians.push({ id: "ben", licences: [], role: "treating" }); })],
    ["attested by a relative on file", ["authorization", "threat-to-others?"], threat({ attested: attestedBy("mother") })],
    ["attested by somebody who acts for a client", ["authorization", "threat-to-others?"], all(threat({ attested: attestedBy("father") }), clientIs("ben", { representatives: [{ who: "father", as: "guardian", authority: "ended", decree: "no-decree", from: "unknown", until: "open", concerns: [] }] }))],
    ["attested by the one for whom it is asked", ["authorization", "threat-to-others?"], all(threat({ attested: attestedBy("firm") }), requestIs({ onBehalfOf: ["firm"] }))],
    ["attested by somebody else on the side of who asks", ["authorization", "threat-to-others?"], threat({ attested: { ...attestedBy("clerk-of-who"), role: "requester" } })],
    ["attested by a client of whom the file knows nothing", ["authorization", "threat-to-others?"], threat({ attested: { ...attestedBy("stranger"), role: "client" } })],
    ["attested by the recipient, who says to sit in the house and is no staff", ["authorization", "threat-to-others?"], all(threat({ attested: attestedBy("who") }), asks(party("who", "law-enforcement", { place: "inside" })))],
    ["attested by whoever asks, working here", ["authorization", "threat-to-others"], all(threat({ attested: attestedBy("dr-new") }), ({ request }) => { request.requester = party("dr-new", "treating-provider", { place: "inside" }); })],
    ["attested by whoever asks, who says to work here and is on file", ["authorization", "threat-to-others?"], all(threat({ attested: attestedBy("ben") }), ({ request }) => { request.requester = party("ben", "clinic-staff", { place: "inside" }); })],
    ["attested in this instant", ["authorization", "threat-to-others"], threat({ attested: { ...attestedBy("dr-lee"), at: NOW } })],
    ["attested by the recipient as an official, which is not theirs to attest", ["authorization", "threat-to-others?"], threat({ attested: { ...attestedBy("who"), role: "official" } })],
    ["attested once, and once not", ["authorization", "threat-to-others"], all(threat({ attested: "not-attested" }), threat({}, "c-2"))],
    ["of another kind", ["authorization"], claimed(claim("emergency"))],
    ["for another purpose", ["authorization"], all(threat(), requestIs({ purpose: "treatment" }))],
    ["and a chart entry is asked for", ["authorization"], all(threat(), asksFor("anas"))],
    ["to the victim it names, whatever the kind", ["authorization", "threat-to-others"], all(threat({ to: ["victim"] }), asks(party("victim", "other")))],
    ["to the victim it names, who is on file and comes as family", ["authorization", "threat-to-others"], all(threat({ to: ["mother"], victims: ["mother"] }), asks(party("mother", "family-member")))],
    ["to the victim it names, who is on file and comes as a sheriff", ["authorization"], all(threat({ to: ["mother"], victims: ["mother"] }), asks(party("mother", "law-enforcement")))],
    ["to somebody it does not name as victim", ["authorization"], all(threat({ victims: [] }), asks(party("who", "other")))],
  ])("%s -> %j", (_situation, expected, change, holder) => { expect(inPlay(all(warning, change), holder)).toEqual(expected); });

  test("only attested claims reach the rules, of all ways together", () => {
    const found = invocations(all(warning, threat({ attested: "not-attested" }), threat({ victims: ["who"] }, "c-3"), threat({}, "c-2")));
    expect(found[1]?.claims.map(({ id }) => id)).toEqual(["c-2", "c-3"]);
    for (const [one, other] of [["c-2", "c-3"], ["c-3", "c-2"]]) {
      expect(invocations(all(warning, threat({}, one), threat({}, other)))[1]?.claims.map(({ id }) => id)).toEqual(["c-2", "c-3"]);
    }
    expect(invocations(all(warning, threat({ attested: "not-attested" })))[1]?.missing).toEqual([{ fact: "attestation", of: "ana", askedOf: "therapist" }]);
  });

  test("a way that is certain outdoes one in doubt; of two in doubt both are asked", () => {
    const asVictim = threat({ victims: ["who"], attested: "not-attested" });
    expect(invocations(all(warning, asVictim, threat({}, "c-2")))[1]).toMatchObject({ missing: [], claims: [{ id: "c-2" }] });
    expect(invocations(all(warning, asVictim))[1]).toMatchObject({ claims: [{ id: "c-threat" }], missing: [{ fact: "attestation" }, { fact: "attestation" }] });
  });

  test("two ways into what no law alone opens are no question of law", () => {
    const audited = invocations(all(asks(party("who", "auditor")), requestIs({ purpose: "operations" }), asksFor("anas")));
    expect(audited.map(({ basis, byLaw }) => [basis, byLaw])).toEqual([["authorization", false], ["operations", false]]);
  });

  test("it is about the one whom it names as involved", () => {
    const involving = (who: string): Change => all(asks(party("who", "family-member")), requestIs({ purpose: "family-support" }), asksToTell("condition", ["ana"]), claimed(claim("involved", { who })));
    expect(inPlay(involving("who"))).toEqual(["authorization", "care-involvement"]);
    expect(inPlay(involving("mother"))).toEqual(["authorization"]);
  });

  /** What an official attests as such is what officials ask: by a subpoena, by oversight, after a death, and in a report of abuse of a grown person. */
  test.each<[kind: ClaimInput["kind"], more: object, example: Omit<Example, "claim">, basis: Basis, change: Change]>([
    ["subpoena", {}, { to: "opposing-attorney", for: "litigation" }, "subpoena", asIs],
    ["oversight", {}, { to: "licensing-board", for: "oversight" }, "oversight", asIs],
    ["death-inquiry", {}, { to: "coroner", for: "death-inquiry" }, "coroner", clientIs("ana", { died: "2026-03-01" })],
    ["abuse", { victim: "elder" }, { to: "adult-protection", for: "adult-abuse-report", tells: "abuse-report" }, "abuse-report", asIs],
  ])("of kind %s: the official who receives can attest it, as an official and in no other role", (kind, more, example, basis, change) => {
    const attested = (role: string): Change => all(asking(example), change, claimed(claim(kind, { ...more, attested: { ...attestedBy("who"), role } })));
    expect(inPlay(attested("official"))).toEqual(["authorization", basis]);
    expect(inPlay(attested("treating-clinician"))).toEqual(["authorization", `${basis}?`]);
  });
  test("that a child is abused the reporter suspects, and not the official who takes the report", () => {
    const attested = { ...attestedBy("who"), role: "official" };
    expect(inPlay(all(asking({ to: "child-protection", for: "child-abuse-report", tells: "abuse-report" }), claimed(claim("abuse", { attested }))))).toEqual(["authorization", "abuse-report?"]);
  });

  test("a court hears of a danger in words; entries of the chart need the proceeding itself", () => {
    const heard = all(asks(party("who", "court")), requestIs({ purpose: "commitment" }), claimed(claim("self-danger")));
    expect(inPlay(all(heard, asksToTell("condition", ["ana"])))).toEqual(["authorization", "commitment"]);
    expect(inPlay(all(heard, asksFor("anas")))).toEqual(["authorization"]);
    expect(inPlay(all(heard, asksFor("anas"), claimed(claim("proceeding", { sort: "commitment" }))))).toEqual(["authorization", "commitment"]);
  });

  test.each<[situation: string, inPlay: string[], change: Change]>([
    ["an order that names nothing", ["authorization"], claimed(claim("court-order", { covers: [] }))],
    ["an order that names another portion", ["authorization"], claimed(claim("court-order", { covers: ["bens"] }))],
    ["an order that names it", ["authorization", "court-order"], claimed(claim("court-order", { covers: ["anas"] }))],
    ["an order to be delivered to somebody else", ["authorization"], claimed(claim("court-order", { deliverTo: "roe" }))],
    ["a part, and an order that names the portion", ["authorization", "court-order"], all(portionIs("joint", { separable: "yes" }), asksFor("joint#ana"), claimed(claim("court-order", { covers: ["joint"] })))],
    ["a statement drawn from what the order names", ["authorization"], all(asksToTell("session-content", ["ana"], ["anas"]), claimed(claim("court-order", { covers: ["anas"] })))],
    ["a statement that the order names", ["authorization", "court-order"], all(asksToTell("session-content", ["ana"], ["anas"]), claimed(claim("court-order", { covers: ["told"] })))],
  ])("%s -> %j", (_situation, expected, change) => {
    expect(inPlay(all(asks(party("who", "court")), asksFor("anas"), change))).toEqual(expected);
  });

  test("a subpoena waits until somebody knows whose paper it is: a licensing board's is another ground (45 CFR 164.512(d))", () => {
    const served = (issuer: string): Change => all(asks(party("who", "opposing-attorney")), requestIs({ purpose: "litigation" }), asksFor("anas"), claimed(claim("subpoena", { issuer })));
    expect(inPlay(served("attorney"))).toEqual(["authorization", "subpoena"]);
    expect(inPlay(served("board"))).toEqual(["authorization"]);
    expect(invocations(served("unknown"))[1]?.missing).toEqual([{ fact: "issuer", of: "ana", askedOf: "requester" }]);
  });

  test("a claim against the therapist answers for the one who brought it", () => {
    const defence = all(asks(party("who", "therapist-attorney")), requestIs({ purpose: "legal-defense" }), asksFor("joint"), claimed(claim("proceeding", { of: ["ana", "ben"], broughtBy: "ana" })));
    expect(inPlay(defence, "ana")).toEqual(["authorization", "legal-defense"]);
    expect(inPlay(defence, "ben")).toEqual(["authorization"]);
  });

  test("a fee claim answers for the client who owes", () => {
    expect(inPlay(all(asks(party("who", "court")), requestIs({ purpose: "fee-collection" }), asksFor("anas"), claimed(claim("proceeding", { against: "client", broughtBy: "dr-lee", sort: "fee" }))))).toEqual(["authorization", "legal-defense"]);
  });
});

describe("within the unit", () => {
  const told = all(asks(party("ben", "partner")), requestIs({ purpose: "unit-therapy", form: "verbal" }), asksToTell("session-content", ["ana"], ["anas"]));
  test.each<[situation: string, inPlay: string[], change: Change, holder?: string]>([
    ["to the partner", ["authorization", "unit-sharing"], told],
    ["to the partner who has left", ["authorization"], all(told, ({ casefile }) => { Object.assign(casefile.unit.members[1] ?? {}, { left: NOW }); })],
    ["to the partner who leaves later", ["authorization", "unit-sharing"], all(told, ({ casefile }) => { Object.assign(casefile.unit.members[1] ?? {}, { left: "2026-03-06T00:00:00-08:00" }); })],
    ["to the partner who joins in this instant", ["authorization", "unit-sharing"], all(told, ({ casefile }) => { Object.assign(casefile.unit.members[1] ?? {}, { joined: NOW }); })],
    ["to the partner who joins later", ["authorization"], all(told, ({ casefile }) => { Object.assign(casefile.unit.members[1] ?? {}, { joined: "2026-03-06T00:00:00-08:00" }); })],
    ["to the partner of whom nobody knows since when he is part of it", ["authorization", "unit-sharing?"], all(told, ({ casefile }) => { Object.assign(casefile.unit.members[1] ?? {}, { joined: "unknown" }); })],
    ["of what a partner said who has left", ["authorization"], all(told, ({ casefile }) => { Object.assign(casefile.unit.members[0] ?? {}, { left: NOW }); })],
    ["in a letter", ["authorization"], all(told, requestIs({ form: "letter" }))],
    ["when a stranger wants it told", ["authorization"], all(told, ({ request }) => { request.requester = party("doe", "opposing-attorney"); })],
    ["when the therapist wants to tell it", ["authorization", "unit-sharing"], all(told, ({ request }) => { request.requester = party("dr-lee", "treating-provider", { place: "inside" }); })],
    ["after the unit has ended", ["authorization"], all(told, ({ casefile }) => { casefile.unit.dissolved = "2026-03-05T17:00:00-08:00"; })],
    ["to somebody outside", ["authorization"], all(told, asks(party("mother", "collateral-other")))],
    ["what somebody outside confided", ["authorization"], all(told, asksToTell("session-content", ["mother"])), "mother"],
    ["of what nobody knows since when she is part of it", ["authorization", "unit-sharing?"], all(told, ({ casefile }) => { Object.assign(casefile.unit.members[0] ?? {}, { joined: "unknown" }); })],
    ["handed over instead of told", ["authorization"], all(told, asksFor("anas"))],
  ])("%s -> %j", (_situation, expected, change, holder) => { expect(inPlay(change, holder)).toEqual(expected); });
});

test("within the unit: the therapist tells since when somebody is part of it", () => {
  const told = all(asks(party("ben", "partner")), requestIs({ purpose: "unit-therapy", form: "verbal" }), asksToTell("session-content", ["ana"], ["anas"]), ({ casefile }) => {
    Object.assign(casefile.unit.members[1] ?? {}, { joined: "unknown" });
  });
  expect(invocations(told)[1]).toMatchObject({ basis: "unit-sharing", missing: [{ fact: "membership", of: "ben", askedOf: "therapist" }], consult: [], says: [] });
});

test("a way for some kinds of entries carries nothing that is drawn from no entry, and nothing of which a part is of another kind", () => {
  const terms: readonly BasisTerms[] = [{ basis: "research", ways: [{ to: "anyone", for: "any", only: ["limited-data-set"] }], carries: { portions: true, topics: ["summary"] }, cites: ["1"] }];
  const carried = (change: Change): boolean => {
    const { casefile, request } = parsed(change);
    const file = openCasefile(casefile);
    const [content] = contentsOf(request, file);
    if (content === undefined) throw new Error("nothing asked");
    const holder = "ana" as PersonId;
    return invokedFor(terms, { request, file, content, holder, standing: standings({ request, file, content, holder }) }).length > 0;
  };
  const numbers = portionIs("anas", { kind: "limited-data-set" });
  expect(carried(all(numbers, asksToTell("summary", ["ana"], ["anas"])))).toBe(true);
  expect(carried(all(numbers, asksToTell("summary", ["ana"])))).toBe(false);
  expect(carried(all(numbers, asksToTell("summary", ["ana"], ["anas", "joint"])))).toBe(false);
});

describe("the dead, the nameless and the numbers", () => {
  const inquiry = all(asks(party("who", "coroner")), requestIs({ purpose: "death-inquiry" }), asksFor("anas"), claimed(claim("death-inquiry")));
  test("a coroner asks about the dead", () => {
    expect(inPlay(all(inquiry, clientIs("ana", { died: "2026-03-01" })))).toEqual(["authorization", "coroner"]);
    expect(inPlay(inquiry)).toEqual(["authorization"]);
    expect(inPlay(all(inquiry, portionIs("anas", { holders: ["mother"] }), claimed(claim("death-inquiry", { of: ["mother"] }, "c-2"))), "mother")).toEqual(["authorization"]);
  });
  const died = clientIs("ana", { died: "2026-03-01" });
  const ofBoth = (who: string): Change => claimed(claim("death-inquiry", { of: ["ana", who] }, "c-2"));
  const asked = (holder: string, ...changes: readonly Change[]) => {
    const found = invocations(all(inquiry, died, ofBoth(holder), ...changes), holder).find(({ basis }) => basis === "coroner");
    return found === undefined ? "no" : [found.missing.map(({ fact }) => fact), found.consult];
  };
  test.each<[told: string, holder: string, change: Change, answer: ReturnType<typeof asked>]>([
    ["her mother, who is no client, of her", "mother", portionIs("anas", { holders: ["mother"], about: ["ana"] }), [[], []]],
    ["her mother, of herself alone", "mother", portionIs("anas", { holders: ["mother"], about: ["mother"] }), "no"],
    ["her mother, of her and of Ben, who is alive", "mother", portionIs("anas", { holders: ["mother"], about: ["ana", "ben"] }), [[], ["attorney", "privacy-officer"]]],
    ["her mother, of her and of Ben, who has died too", "mother", all(portionIs("anas", { holders: ["mother"], about: ["ana", "ben"] }), clientIs("ben", { died: "2026-03-02" })), [[], []]],
    ["Ben, who is alive, in the same hour", "ben", asksFor("joint"), [[], ["attorney", "privacy-officer"]]],
    ["Ben, of her, when he was alone", "ben", all(asksFor("bens"), portionIs("bens", { about: ["ana", "ben"] })), [[], ["attorney", "privacy-officer"]]],
    ["Ben, of himself, when he was alone", "ben", asksFor("bens"), "no"],
    ["Ben, in the same hour, and it may be told apart", "ben", all(asksFor("joint"), portionIs("joint", { separable: "unknown" })), [["parts-told-apart"], []]],
    ["Ben, in the same hour, for the funeral", "ben", all(asksFor("joint"), asks(party("who", "funeral-director"))), "no"],
    ["her mother, for the funeral", "mother", all(portionIs("anas", { holders: ["mother"], about: ["ana"] }), asks(party("who", "funeral-director"))), "no"],
  ])("a coroner asks what was told by %s", (_told, holder, change, answer) => { expect(asked(holder, change)).toEqual(answer); });
  test("an inquiry that was claimed of Ana alone lifts nobody else's confidence", () => {
    expect(inPlay(all(inquiry, died, portionIs("anas", { holders: ["mother"], about: ["ana"] })), "mother")).toEqual(["authorization"]);
  });

  test("what is nobody's stands only on its being nobody's", () => {
    expect(inPlay(asksFor("vignette"))).toEqual(["deidentified"]);
    expect(inPlay(asksToTell("summary", [], ["vignette"]))).toEqual(["deidentified"]);
    expect(inPlay(all(asks(party("who", "court")), asksFor("vignette"), claimed(claim("court-order"))))).toEqual(["deidentified"]);
  });
  test("what names somebody does not, whatever it is drawn from", () => { expect(inPlay(asksToTell("summary", ["ana"], ["vignette"]))).toEqual(["authorization"]); });

  test("a limited data set goes to research, and only as such", () => {
    const study = all(asks(party("who", "researcher")), requestIs({ purpose: "research" }), asksFor("anas"));
    expect(inPlay(study)).toEqual(["authorization"]);
    expect(inPlay(all(study, portionIs("anas", { kind: "limited-data-set" })))).toEqual(["authorization", "research"]);
  });
});

test("whether the practice is covered, or Part 2, is nothing to the gate", () => {
  expect(inPlay(fileIs({ covered: "unknown", part2Program: "unknown" }))).toEqual(inPlay(asIs));
});

describe("whoever has papers to act for a client comes as that, whatever the label", () => {
  const papers = clientIs("ana", { representatives: [{ who: "gus", as: "parent", authority: "shown", decree: "sole", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [] }] });
  const comesAs = (kind: Parameters<typeof party>[1], purpose: DisclosureRequestInput["purpose"], more: object = {}): Change => all(asks(party("gus", kind, more)), requestIs({ purpose }), asksFor("anas"));
  test.each<[kind: Parameters<typeof party>[1], purpose: DisclosureRequestInput["purpose"], basis: Basis, more?: object]>([
    ["treating-provider", "treatment", "treatment"], ["insurer", "payment", "payment"], ["clinic-staff", "operations", "operations", { place: "inside" }],
  ])("%s, for %s", (kind, purpose, basis, more) => {
    expect(inPlay(comesAs(kind, purpose, more))).toContain(basis);
    expect(inPlay(all(papers, comesAs(kind, purpose, more)))).not.toContain(basis);
  });
});

test("nobody is involved in the own care: that would be a way round what keeps the own record back", () => {
  const involved = (who: string): Change => all(
    asks(party(who, who === "ana" ? "client" : "family-member")), requestIs({ purpose: "family-support" }), asksToTell("summary", ["ana"]), claimed(claim("involved", { who, to: [who] })),
  );
  expect(inPlay(involved("mother"))).toContain("care-involvement");
  expect(inPlay(involved("ana"))).not.toContain("care-involvement");
});
