/** What could go now. Each row: a situation, and what is offered in the place of what. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, explainWayForward, isClearance, policyFor, spanish, verifyClearance, wayForward, type DisclosureRequestInput, type Offer } from "subrosa";
import { onceVerified } from "../../src/forward/offers.ts";
import { livesIn } from "../../src/testing/vectors/base/stories.ts";
import { abuse, harm, ownRequest, threat } from "../support/situations.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, parsed, party, portionIs, releaseOf, requestIs, sessionIs, type Change } from "../support/world.ts";

const federal = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
const texas = policyFor({ jurisdictions: ["US-TX"], codes: ["aamft"] });
const wayIn = (change: Change, policy = federal) => {
  const { request, casefile } = parsed(change);
  return wayForward(evaluateDisclosure(request, casefile, policy), request, casefile, policy);
};
const offersIn = (change: Change, policy = federal): readonly Offer[] => wayIn(change, policy).offers;
const inShort = (offers: readonly Offer[]): string[] => offers.flatMap(({ request, parts }) =>
  parts.map(({ content, as, insteadOf }) => (as === undefined ? content : `${content} instead of ${insteadOf ?? ""} (${as}, ${request.form}, to ${request.recipient.id})`)));

const nobodySigned = all(neverSigned("ana"), neverSigned("ben"));
const own = all(asks(party("ben", "partner")), requestIs({ purpose: "self-access", onBehalfOf: [] }));
const herself = all(nobodySigned, asks(party("ana", "client")), requestIs({ purpose: "self-access", onBehalfOf: [] }), asksFor("anas"));
const herNotes = portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" });
const inTexas: Change = all(fileIs({ jurisdictions: ["US-TX"] }), sessionIs("s-ana", { clientsWereIn: ["US-TX"] }), ({ casefile }) => { for (const { licences } of casefile.clinicians) for (const licence of licences) licence.in = "US-TX"; });

describe("what could go now", () => {
  test.each<[situation: string, offered: readonly string[], change: Change]>([
    ["both have signed: what was asked for", ["joint"], asIs],
    ["she has not: what he told alone, in the place of the joint note", ["bens instead of joint (own-part, copy, to doe)"], neverSigned("ana")],
    ["neither has: nothing", [], nobodySigned],
    ["he asks for the joint note himself", ["bens instead of joint (own-part, copy, to ben)"], all(nobodySigned, own)],
    ["he asks for both: his own goes as it was asked for, and the dates on which he came", ["bens", "joint-dates-ben instead of joint (dates, copy, to ben)"], all(nobodySigned, own, asksFor("joint", "bens"))],
    ["his part of a note that can be told apart goes", ["joint#ben"], all(nobodySigned, own, portionIs("joint", { separable: "yes" }))],
    ["her psychotherapy notes: a summary", ["anas-summary-ana instead of anas (summary, copy, to ana)"], all(nobodySigned, asks(party("ana", "client")), requestIs({ purpose: "self-access", onBehalfOf: [] }), asksFor("anas"), portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }))],
    ["what would endanger her if she read it: no summary of it, and the dates only", ["anas-dates-ana instead of anas (dates, copy, to ana)"], all(herself, harm())],
    ["what nobody yet stands behind as dangerous to her: the same", ["anas-dates-ana instead of anas (dates, copy, to ana)"], all(herself, harm({ attested: "not-attested" }))],
    ["what was noted as not dangerous to her: what was asked for", ["anas"], all(herself, harm({ likely: "no" }))],
    ["what would give away who told it: no summary of it", ["anas-dates-ana instead of anas (dates, copy, to ana)"], all(herself, portionIs("anas", { promisedSource: "yes" }))],
    ["her psychotherapy notes, another note being found dangerous, which a summary told from none may tell: the dates", ["anas-dates-ana instead of anas (dates, copy, to ana)"], all(herself, herNotes, harm({ portions: ["joint"] }))],
    ["the form covers dates and no notes: the dates", ["anas-dates instead of anas (dates, copy, to doe)"], all(asksFor("anas"), releaseOf("ana", { covers: { kinds: ["attendance"], statements: ["attendance"], days: "all", sensitivities: "all", part2: "no" } }))],
    ["a stranger: nothing", [], all(nobodySigned, asks(party("gazette", "media")))],
  ])("%s", (_situation, offered, change) => { expect(inShort(offersIn(change))).toEqual(offered); });

  test("Texas does not let the victim be told: the police can be (Health and Safety Code 611.004(a)(2))", () => {
    const offers = offersIn(all(nobodySigned, inTexas, asks(party("dr-lee", "treating-provider", { place: "inside" })), requestIs({ purpose: "protection", form: "verbal" }), ({ request }) => { request.recipient = party("vic", "potential-victim"); }, asksToTell("warning", ["ana"]), threat("vic")), texas);
    expect(inShort(offers)).toEqual(["told instead of told (other-recipient, verbal, to law-enforcement)"]);
    expect(offers.map(({ clearance, verify, request: { recipient, channel } }) => [isClearance(clearance), verify, recipient.identity, channel.addressVerified])).toEqual([[true, [], "unknown", "unknown"]]);
  });
  const toSchool = all(nobodySigned, asks(party("dr-lee", "treating-provider", { place: "inside" })), requestIs({ purpose: "child-abuse-report", form: "verbal" }), ({ request }) => { request.recipient = party("school", "school"); }, asksToTell("abuse-report", ["ana"]), abuse("school"));
  test("a report goes to those who take it, once it is sure that it reaches them (45 CFR 164.514(h)(1))", () => {
    const offers = offersIn(toSchool);
    expect(offers.map(({ request }) => request.recipient.kind)).toEqual(["child-protection"]);
    expect(offers.map(({ clearance, verify }) => [clearance, verify.map(({ fact, of, askedOf }) => `${fact} of ${of}, by ${askedOf}`)]))
      .toEqual([[undefined, ["identity of child-protection, by practice", "authority of child-protection, by practice", "address-verified of child-protection, by practice"]]]);
    expect(explainWayForward(wayIn(toSchool))).toContain("What can go to somebody else, who is verified first:\n  - This can go to child protection, which the same ground names, once you have made sure, by a number or an address that you looked up yourself, that it reaches it.");
  });
  test("handed over in person, there is no address to look up", () => {
    const offers = offersIn(all(toSchool, requestIs({ channel: { by: "in-person", addressVerified: "yes", private: "yes", encrypted: "unknown" } })));
    expect(offers.map(({ verify }) => verify.map(({ fact }) => fact))).toEqual([["identity", "authority"]]);
  });
  test("whoever asks by an own number and was not identified earns no clearance for another (45 CFR 164.514(h)(1))", () => {
    const caller = all(
      nobodySigned, asks(party("caller", "child-protection", { identity: "no", authority: "no" })), asksToTell("abuse-report", ["ana"]), abuse("caller"),
      requestIs({ purpose: "child-abuse-report", form: "verbal", channel: { by: "fax", addressVerified: "yes", private: "yes", encrypted: "yes" } }),
    );
    const { casefile } = parsed(caller);
    const [offer, ...others] = offersIn(caller);
    expect(others).toEqual([]);
    expect(offer?.clearance).toBeUndefined();
    expect(offer?.request).toMatchObject({ recipient: { id: "law-enforcement", identity: "unknown", authority: "unknown" }, requester: { id: "law-enforcement", identity: "unknown" }, channel: { addressVerified: "unknown" } });
    for (const { request } of offer === undefined ? [] : [offer]) {
      expect(evaluateDisclosure(request, casefile, federal).outcome).toBe("deny");
      expect(evaluateDisclosure(onceVerified(request), casefile, federal).outcome).toBe("allow");
    }
  });
  test("nor does whoever warns of a danger from outside, although a warning waits for no papers", () => {
    const caller = all(nobodySigned, inTexas, asks(party("vic", "potential-victim")), requestIs({ purpose: "protection", form: "verbal", onBehalfOf: [] }), asksToTell("warning", ["ana"]), threat("vic"));
    expect(offersIn(caller, texas).map(({ clearance, request, verify }) => [clearance, request.recipient.id, verify.length])).toEqual([[undefined, "law-enforcement", 3]]);
  });
  test("of a summary that stands in for notes kept apart it is said that it draws on nothing of them", () => {
    expect(explainWayForward(wayIn(all(herself, herNotes)))).toContain("a summary that draws on nothing of it, in the place of anas");
    const covered = all(asksFor("anas"), releaseOf("ana", { covers: { kinds: ["treatment-summary"], statements: ["summary"], days: "all", sensitivities: "all", part2: "no" } }));
    expect(explainWayForward(wayIn(covered))).toContain("- a summary, in the place of anas");
    // What was asked for can be a statement, such as a warning, and no record.
    expect(explainWayForward(wayIn(covered))).toContain("This can go now: a summary, in the place of what was asked for.");
  });
  test("each offer has a clearance of its own, for what it lists and nothing else", () => {
    for (const { request, clearance, parts } of offersIn(neverSigned("ana"))) {
      expect(isClearance(clearance)).toBe(true);
      const what = { to: request.recipient.id, purpose: request.purpose, form: request.form, channel: request.channel.by };
      expect(verifyClearance(clearance, { ...what, contents: parts.map(({ content }) => content) }, request.at)).toEqual({ ok: true });
      expect(verifyClearance(clearance, { ...what, contents: ["joint"] }, request.at)).toEqual({ ok: false, faults: ["other-content"] });
    }
  });
  test("each offer is allowed as it stands", () => {
    const { casefile } = parsed(neverSigned("ana"));
    for (const { request } of offersIn(neverSigned("ana"))) expect(evaluateDisclosure(request, casefile, federal).outcome).toBe("allow");
  });
  test("the way forward cannot be written to", () => {
    const way = wayIn(neverSigned("ana"));
    expect([way, way.offers, way.offers[0], way.remedies[0]?.acts, way.questions].every((each) => Object.isFrozen(each))).toBe(true);
  });
});

describe("a report of a child and of an adult, of a client of a substance use program", () => {
  const reported = (...more: readonly Change[]): Change => all(
    fileIs({ part2Program: "yes" }), portionIs("anas", { part2: "yes" }), asks(party("cps", "child-protection")), requestIs({ purpose: "child-abuse-report", form: "verbal", channel: { by: "phone", addressVerified: "yes", private: "yes", encrypted: "no" } }),
    asksToTell("abuse-report", ["ana"], ["anas"]), ...more,
  );
  const elder = (suspected: "yes" | "unknown" | "no"): Change => abuse("cps", { id: "c-elder", victim: "elder", suspected });
  test.each<[situation: string, offered: readonly (string | undefined)[], change: Change]>([
    ["an older person is hurt too", ["child-alone"], all(abuse("cps"), elder("yes"))],
    ["an older person is perhaps hurt too", ["child-alone"], all(abuse("cps"), elder("unknown"))],
    ["an older person is not hurt, and it may go as it is", [undefined], all(abuse("cps"), elder("no"))],
    ["the child alone is hurt", [undefined], abuse("cps")],
    ["an older person alone is hurt", [], elder("yes")],
  ])("%s: %j", (_situation, offered, change) => {
    const offers = offersIn(reported(change));
    expect(offers.flatMap(({ parts }) => parts.map(({ as }) => as))).toEqual(offered);
    for (const { request, clearance } of offers) {
      expect(clearance).toBeDefined();
      if (offered.includes("child-alone")) expect(request.claims.map(({ id }) => id)).toEqual(["c-abuse"]);
    }
  });
  test("in words the child is not kept waiting", () => {
    expect(explainWayForward(wayIn(reported(abuse("cps"), elder("yes"))))).toContain("This can go now: the report of the child by itself, with nothing in it of any adult who was hurt.");
  });
});

describe("what is not known, as questions", () => {
  const questionsIn = (change: Change) => wayIn(change).questions.map(({ fact, askedOf, answers }) =>
    [fact, askedOf, ...answers.map(({ answer, changes }) => `${answer}: ${changes.map(({ content, verdict }) => `${content} ${verdict}`).join() || "nothing"}`)]);
  test.each<[situation: string, questions: readonly (readonly string[])[], change: Change]>([
    ["everything is known", [], asIs],
    ["who asks", [["identity", "requester", "yes: joint may", "no: joint must-not"]], asks(party("doe", "client-attorney", { identity: "unknown" }))],
    ["whether she could sign", [["capacity", "therapist", "able: joint may", "unable: joint must-not"], ["capacity-at-signature", "therapist", "able: joint may", "unable: joint must-not"]], clientIs("ana", { capacity: [] })],
    ["whether the event has come about", [["expiry-event", "client", "yes: joint must-not", "no: joint may"]], releaseOf("ana", { expires: { event: "end-of-treatment", occurred: "unknown" } })],
    ["whether her part can be told apart from his, who signed", [["parts-told-apart", "therapist", "yes: joint#ana must-not,joint#ben may", "no: nothing"]], all(neverSigned("ana"), portionIs("joint", { separable: "unknown" }))],
    ["the same, and he asks for all of his: what goes anyhow is not asked about", [["parts-told-apart", "therapist", "yes: joint#ana must-not,joint#ben may", "no: nothing"]],
      all(neverSigned("ana"), asksFor("joint", "bens"), portionIs("joint", { separable: "unknown" }), portionIs("bens", { separable: "unknown" }))],
    ["the same, and both signed: nothing turns on it", [], portionIs("joint", { separable: "unknown" })],
    ["the same, and neither signed: no part would go", [], all(nobodySigned, portionIs("joint", { separable: "unknown" }))],
    ["he asks for it himself: it is asked once", [["parts-told-apart", "therapist", "yes: joint#ana must-not,joint#ben must", "no: nothing"]], all(nobodySigned, own, portionIs("joint", { separable: "unknown" }))],
    ["he asks for it himself, and nobody has said either whether a source was promised secrecy: an answer stands under its own question alone",
      [["parts-told-apart", "therapist", "yes: joint#ana must-not,joint#ben escalate", "no: nothing"], ["promise-to-source", "therapist", "yes: joint must-not", "no: nothing"]],
      all(nobodySigned, own, portionIs("joint", { separable: "unknown", promisedSource: "unknown" }))],
    ["who asks, and whether that one may: the same", [["authority", "requester", "yes: nothing", "no: joint must-not"], ["identity", "requester", "yes: nothing", "no: joint must-not"]], asks(party("doe", "client-attorney", { identity: "unknown", authority: "unknown" }))],
    ["whether she signed freely", [["free-signature", "client", "no: joint may"]], releaseOf("ana", { doubts: ["coerced"] })],
  ])("%s", (_situation, questions, change) => { expect(questionsIn(change)).toEqual(questions); });

  // 45 CFR 164.506(c)(2), 164.512(j)(1)(i), (b)(1)(ii); Civ. Code 43.92(b), Penal Code 11166(a): nothing is let go before somebody of the practice has said so.
  const er = asks(party("er", "hospital"));
  const grave = (who: Parameters<typeof party>, purpose: DisclosureRequestInput["purpose"], topic: Parameters<typeof asksToTell>[0]): Change =>
    all(nobodySigned, asks(party(...who)), requestIs({ purpose }), asksToTell(topic, ["ana"]));
  test.each<[situation: string, questions: readonly (readonly string[])[], change: Change]>([
    ["an emergency room asks for one: whether there is an emergency", [["emergency", "therapist", "no: nothing", "yes-and-cannot-be-asked: anas may", "yes-and-can-be-asked: anas escalate"]],
      all(nobodySigned, er, requestIs({ purpose: "medical-emergency" }), asksFor("anas"))],
    ["a newspaper says the same: nothing would go", [], all(nobodySigned, asks(party("paper", "media")), requestIs({ purpose: "medical-emergency" }), asksFor("anas"))],
    ["the emergency room asks for no such purpose", [], all(nobodySigned, er, requestIs({ purpose: "operations" }), asksFor("anas"))],
    ["nobody of the practice is there to find out", [], all(nobodySigned, er, requestIs({ purpose: "medical-emergency" }), asksFor("anas"), ({ casefile }) => { casefile.clinicians = []; })],
    ["it asks for what both hold: of each alone nothing would go", [], all(nobodySigned, er, requestIs({ purpose: "medical-emergency" }), asksFor("joint"))],
    ["the police would be warned: whether there is a danger", [["danger", "therapist", "no: nothing", "to-somebody-else: told escalate", "to-self: told escalate"]], grave(["police", "law-enforcement"], "protection", "warning")],
    ["a hospital would be told of her danger to herself", [["danger", "therapist", "no: nothing", "to-self: told escalate"]], grave(["er", "hospital"], "suicide-prevention", "warning")],
    ["child protection would be told of a child: whether abuse is suspected", [["suspicion", "therapist", "no: nothing", "child-now: told must"]], grave(["cps", "child-protection"], "child-abuse-report", "abuse-report")],
  ])("%s", (_situation, questions, change) => { expect(wayIn(change, policyFor({ jurisdictions: ["US-CA"], codes: [] })).questions.map(({ fact, askedOf, answers }) =>
    [fact, askedOf, ...answers.map(({ answer, changes }) => `${answer}: ${changes.map(({ content, verdict }) => `${content} ${verdict}`).join() || "nothing"}`)])).toEqual(questions); });

  // A clinician reads words and no names of values, in either language.
  test.each<[situation: string, change: Change, english: string, spanish: string]>([
    ["an emergency", all(nobodySigned, er, requestIs({ purpose: "medical-emergency" }), asksFor("anas")), "If the answer is yes, and the client cannot be asked: anas: may go", "Si la respuesta es sí, y no se puede preguntar al cliente: anas: puede darse"],
    ["a danger", grave(["police", "law-enforcement"], "protection", "warning"), "If the answer is yes, somebody else: told: waits", "Si la respuesta es sí, otra persona: told: espera"],
    ["whose papers they are", all(asks(party("gus", "guardian")), requestIs({ purpose: "personal-representation", onBehalfOf: ["ana"] }), asksFor("anas"), clientIs("ana", {
      capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "unable" }],
      representatives: [{ who: "gus", as: "guardian", authority: "unknown", decree: "no-decree", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [] }],
    })), "If the answer is that they are in order: anas: must go", "Si la respuesta es que están en regla: anas: debe darse"],
    ["whether she could sign", clientIs("ana", { capacity: [] }), "If the answer is that the client is not able to decide: joint: must not go", "Si la respuesta es que no puede decidir: joint: no debe darse"],
  ])("in words: %s", (_situation, change, inEnglish, inSpanish) => {
    const way = wayIn(change);
    expect([explainWayForward(way), explainWayForward(way, { language: spanish })]).toEqual([expect.stringContaining(inEnglish), expect.stringContaining(inSpanish)]);
    expect(explainWayForward(way)).not.toMatch(/If the answer is [^:]*[a-z]-[a-z]/);
  });
  test("in words: who is threatened, where a state's law turns on it", () => {
    const way = wayIn(all(
      nobodySigned, asks(party("police", "law-enforcement")), requestIs({ purpose: "protection", form: "verbal", onBehalfOf: [] }), asksToTell("warning", ["ana"]), threat("police", { victim: "unknown" }), livesIn("US-WA"),
    ), policyFor({ jurisdictions: ["US-WA"], codes: [] }));
    const words = [explainWayForward(way), explainWayForward(way, { language: spanish })];
    expect(words).toEqual([expect.stringContaining("If the answer is that somebody can be named: told: must go"), expect.stringContaining("Si la respuesta es que se puede decir quién: told: debe darse")]);
    expect(words[0]).toContain("If the answer is that there is none: nothing changes yet");
  });

  const under = (place: "US-OH" | "US-IL", change: Change) => wayIn(all(change, ({ casefile }) => {
    casefile.jurisdictions = [place];
    for (const session of casefile.sessions) session.clientsWereIn = [place];
    for (const { licences } of casefile.clinicians) for (const each of licences) each.in = place;
  }), policyFor({ jurisdictions: [place], codes: [] }));
  test("whether an older person can look after herself is answered by reporting her as a dependent adult too, and by nothing else that is asked", () => {
    const { questions } = under("US-OH", all(asks(party("aps", "adult-protection")), requestIs({ purpose: "adult-abuse-report" }), asksToTell("abuse-report", ["ana"]), abuse("aps", { victim: "elder", victimAgrees: "no" })));
    expect(questions.filter(({ answers }) => answers.length > 0).map(({ fact, answers }) => [fact, ...answers.map(({ answer, path, outcome }) => [answer, path, outcome])])).toEqual([["self-care", ["dependent-adult", "/request/claims", "allow"]]]);
  });
  test("whether a clinician finds harm in a parent's seeing the record is answered by noting it, and a way forward", () => {
    const mother = { who: "mother", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2009-11-01T00:00:00Z", until: "open" as const, concerns: [] };
    const { questions, remedies, nothingOpens } = under("US-IL", all(
      clientIs("ana", { born: "2009-11-01", representatives: [mother] }), sessionIs("s-ana", { consentedBy: "parent" }), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"),
    ));
    expect(questions.find(({ fact }) => fact === "likely-harm")?.answers.map(({ answer, outcome }) => [answer, outcome])).toEqual([["not-likely", "allow"], ["likely", "deny"]]);
    expect(questions.find(({ fact }) => fact === "client-informed")?.answers).toEqual([]);
    expect(remedies.map(({ acts }) => acts.map((act) => (act.act === "find-out" ? act.fact : act.act)))).toContainEqual(["likely-harm"]);
    expect(nothingOpens).toEqual([]);
  });
  test.each<[situation: string, change: Change, answers: readonly (readonly [string, string])[]]>([
    ["was noted of nothing", all(ownRequest, harm({ portions: [] })), [["not-likely", "allow"], ["likely", "deny"]]],
    ["was noted of what is no portion on file", all(ownRequest, harm({ portions: ["a slip"] })), [["not-likely", "allow"], ["likely", "deny"]]],
    ["was noted of one portion, and another is told from none", all(ownRequest, asksToTell("summary", ["ana"]), harm()), [["not-likely", "allow"], ["likely", "deny"]]],
    ["was noted of this, and nobody stands behind it", all(ownRequest, harm({ attested: "not-attested" })), [["attested", "deny"]]],
  ])("a harm that %s is answered by noting it of what is asked for, and no client's own record is kept back without a way forward", (_situation, change, answers) => {
    const { questions } = wayIn(change);
    expect(questions.map(({ fact, answers: given }) => [fact, given.map(({ answer, outcome }) => [answer, outcome])])).toEqual([["likely-harm", answers]]);
  });
});

describe("in words", () => {
  const names = { ana: "Ana", ben: "Ben", doe: "attorney Doe", joint: "the joint note", bens: "what Ben told alone" };
  test("for the couple's case", () => {
    expect(explainWayForward(wayIn(neverSigned("ana")), { names })).toBe(`What can be done

What can go now:
  - This can go now: what the person for whom it is asked told alone, in the place of what is held together with others.
    - what Ben told alone, in the place of the joint note

What would change the answer, each by itself:
  - For the joint note
    - If Ana wishes, Ana signs a release in writing: what concerns Ana, of 2026-02-03, may go to attorney Doe, for this: a divorce. On the form stand: what may go, who may disclose it, who may have it, what for, until when it holds, the signature, the date of signing, that it can be revoked, and how, that care does not depend on signing and that whoever gets it may pass it on.
  - For the joint note
    - A court hears everybody concerned and rules on what it names.
`);
  });
  test("acts that are needed together are said to be, and one way alone is not said to be one of several", () => {
    const text = explainWayForward(wayIn(all(nobodySigned, asks(party("plan", "insurer")), requestIs({ purpose: "payment", onBehalfOf: [] }))), { names });
    expect(text).toContain("What would change the answer:\n  - For the joint note, all of this together\n    - If Ana wishes, ");
    const ways = explainWayForward(wayIn(nobodySigned), { names });
    // Two acts of one way, and another way of one act.
    expect(ways.replaceAll(/ signs a release.*/g, " signs.")).toContain(`What would change the answer, each by itself:
  - For the joint note, all of this together
    - If Ana wishes, Ana signs.
    - If Ben wishes, Ben signs.
  - For the joint note
    - A court`);
  });
  test("a narrower form is called what it is, and not as it was asked for", () => {
    const text = explainWayForward(wayIn(all(nobodySigned, own, asksFor("joint", "bens"), asks(party("ben", "partner")))), { names });
    expect(text).toContain(`  - This can go now: what may go as it was asked for, and less in the place of what may not.
    - what Ben told alone
    - the dates, in the place of the joint note
`);
  });
  test("who else can be told is said", () => {
    const text = explainWayForward(wayIn(all(nobodySigned, inTexas, asks(party("dr-lee", "treating-provider", { place: "inside" })), requestIs({ purpose: "protection", form: "verbal" }),
      ({ request }) => { request.recipient = party("vic", "potential-victim"); }, asksToTell("warning", ["ana"]), threat("vic")), texas), { names });
    expect(text).toContain("This can go now, to the police, whom the same ground names.");
  });
  test("where nothing has to stand on a form, no list of it is begun", () => {
    const nasw = policyFor({ jurisdictions: [], codes: ["nasw"], notModelled: ["US-CA"] });
    const text = explainWayForward(wayIn(all(neverSigned("ana"), asks(party("plan", "insurer")), requestIs({ purpose: "payment", onBehalfOf: [] }), asksFor("anas")), nasw), { names });
    expect(text).toContain("may go to plan, for this: payment.\n");
    expect(text).not.toContain("On the form stand: .");
  });
  test("a question, with what each answer would do", () => {
    expect(explainWayForward(wayIn(asks(party("doe", "client-attorney", { identity: "unknown" }))), { names })).toContain("If the answer is no: the joint note: must not go");
  });
  test("where all goes, nothing has to be changed", () => { expect(explainWayForward(wayIn(asIs), { names })).toContain("Nothing has to be changed"); });
  test("where nothing opens it, that is said", () => {
    expect(explainWayForward(wayIn(all(nobodySigned, asks(party("temp", "clinic-staff", { place: "inside" })), requestIs({ purpose: "curiosity" }))), { names })).toContain("What nothing opens that anybody here can do:\n  - the joint note");
  });
});
