/** What may be said to whoever asked. Each row: who asks for what, who is spoken to, and what kind of answer that is. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, noCasefile, policyFor, type Audience, type CasefileInput, type ResponseToRequester } from "subrosa";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { AUDIENCES, responseTo } from "../../src/engine/response.ts";
import type { Verdict } from "../../src/engine/weigh.ts";
import { after, all, asIs, asks, asksFor, asksToTell, claimed, clientIs, fileIs, neverSigned, parsed, party, portionIs, requestIs, signed, release, type Change } from "../support/world.ts";

const policy = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
const decide = (...changes: readonly Change[]) => {
  const { request, casefile } = after(...changes);
  return evaluateDisclosure(request, casefile, policy);
};
const own = requestIs({ purpose: "self-access", onBehalfOf: [] });
const comesFor = (requester: ReturnType<typeof party>): Change => requestIs({ requester });
const nobodySigned = all(neverSigned("ana"), neverSigned("ben"));
const alone: Change = all(nobodySigned, fileIs({
  clients: [{ id: "ana", born: "1985-04-02", emancipated: "no", capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }], detained: "no", representatives: [], objections: [], protectiveOrders: [] }],
  unit: { kind: "individual", relation: "single", clientIs: "each-member", charting: "separate", formed: "2026-01-10T10:00:00-08:00", members: [{ who: "ana", as: "client", joined: "2026-01-10T10:00:00-08:00" }] },
  others: [{ id: "ben", ofAge: "yes" }, { id: "mother", ofAge: "yes" }],
}));
const papers = (authority: "shown" | "claimed"): Change => clientIs("ana", {
  representatives: [{ who: "gus", as: "guardian", authority, decree: "sole", from: "2025-01-01T00:00:00-08:00", until: "open", concerns: [] }],
});
const guardian = papers("shown");
const claimedOnly = papers("claimed");
const subpoena = claimed({
  id: "c", kind: "subpoena", of: ["ana", "ben"], to: ["doe"], attested: "not-attested", knownAt: "2026-03-04T09:00:00-08:00", issuer: "attorney", paper: "subpoena", jurisdiction: "US-CA",
  served: "yes", domesticated: "yes", assurance: "none", noticeAt: "none", objectionTimeOver: "no", returnAt: "2026-03-20T09:00:00-08:00",
});

const ROWS: readonly (readonly [who: string, audience: Audience, kind: ResponseToRequester["kind"], change: Change])[] = [
  ["an attorney without her release", "court", "cannot-confirm", neverSigned("ana")],
  ["an attorney with both", "court", "send", asIs],
  ["an attorney with a subpoena", "court", "hold", all(nobodySigned, subpoena)],
  ["the only client, for notes of psychotherapy", "client", "refuse", all(alone, asks(party("ana", "client")), own, asksFor("anas"), portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }))],
  ["a partner, for what both hold", "member", "hold", all(nobodySigned, asks(party("ben", "partner")), own)],
  ["a partner, for what is the other's alone", "member", "refuse", all(nobodySigned, asks(party("ben", "partner")), own, asksFor("anas"))],
  ["a partner whom nobody has identified", "stranger", "cannot-confirm", all(nobodySigned, asks(party("ben", "partner", { identity: "unknown" })), own)],
  ["somebody who says to be a partner and is not", "stranger", "cannot-confirm", all(nobodySigned, asks(party("ben", "partner", { identity: "no" })), own)],
  ["her guardian, for what the other holds", "representative", "refuse", all(nobodySigned, guardian, asks(party("gus", "guardian")), own, asksFor("bens"))],
  ["a guardian whose papers nobody saw", "stranger", "cannot-confirm", all(nobodySigned, claimedOnly, asks(party("gus", "guardian")), own, asksFor("anas"))],
  ["a curious employee", "colleague", "refuse", all(nobodySigned, asks(party("temp", "clinic-staff", { place: "inside" })), requestIs({ purpose: "curiosity" }))],
  ["a billing service", "colleague", "refuse", all(nobodySigned, asks(party("bills", "vendor", { place: "agent", contract: "no" })), requestIs({ purpose: "marketing" }))],
  ["a relative who comes as an agent of the practice", "stranger", "cannot-confirm", all(nobodySigned, asks(party("uncle", "family-member", { place: "agent" })), requestIs({ purpose: "marketing" }))],
  ["an attorney for the other side who comes as an agent of the practice", "court", "cannot-confirm", all(nobodySigned, asks(party("roe", "opposing-attorney", { place: "agent" })), requestIs({ purpose: "litigation" }))],
  ["a collector of debts who works for the practice", "colleague", "refuse", all(nobodySigned, asks(party("dues", "debt-collector", { place: "agent", contract: "no" })), requestIs({ purpose: "marketing" }))],
  ["a newspaper that comes as an agent of the practice", "stranger", "cannot-confirm", all(nobodySigned, asks(party("gazette", "media", { place: "agent" })), requestIs({ purpose: "marketing" }))],
  ["somebody from the public who comes as an agent of the practice", "stranger", "cannot-confirm", all(nobodySigned, asks(party("who", "public", { place: "agent" })), requestIs({ purpose: "marketing" }))],
  ["an heir", "stranger", "cannot-confirm", all(nobodySigned, asks(party("heir", "estate-heir")), asksToTell("existence", ["ana"]))],
  ["a collector of debts", "stranger", "cannot-confirm", all(nobodySigned, asks(party("dues", "debt-collector")), asksToTell("existence", ["ana"]))],
  ["an employee whom nobody has identified", "stranger", "cannot-confirm", all(nobodySigned, asks(party("temp", "clinic-staff", { place: "inside", identity: "unknown" })), requestIs({ purpose: "operations" }))],
  ["a relative on file who comes as a service of the practice", "professional", "cannot-confirm", all(nobodySigned, asks(party("mother", "vendor", { place: "agent" })), requestIs({ purpose: "marketing" }))],
  ["who acts for a client and comes as a service of the practice", "professional", "cannot-confirm", all(nobodySigned, claimedOnly, asks(party("gus", "vendor", { place: "agent" })), requestIs({ purpose: "marketing" }))],
  ["a partner who says to work here", "member", "refuse", all(nobodySigned, asks(party("ben", "clinic-staff", { place: "inside" })), requestIs({ purpose: "operations" }), asksFor("anas"))],
  ["an employer", "professional", "cannot-confirm", all(nobodySigned, asks(party("boss", "employer")), requestIs({ purpose: "employment" }))],
  ["an employer whom nobody has identified", "stranger", "cannot-confirm", all(nobodySigned, asks(party("boss", "employer", { identity: "unknown" })), requestIs({ purpose: "employment" }))],
  ["a mother who is no client", "stranger", "cannot-confirm", all(nobodySigned, asks(party("mother", "family-member")), asksToTell("attendance", ["ana"]))],
  ["a newspaper", "stranger", "cannot-confirm", all(nobodySigned, asks(party("gazette", "media")), asksToTell("existence", ["ana"]))],
  ["a partner who has sent to the attorney what is the other's alone", "member", "refuse", all(comesFor(party("ben", "partner")), asksFor("anas"))],
  ["a partner who has sent to the attorney what is his own", "member", "send", all(comesFor(party("ben", "partner")), asksFor("anas", "bens"))],
  ["a partner of whose own nothing may be sent to the attorney", "member", "refuse", all(neverSigned("ben"), comesFor(party("ben", "partner")), asksFor("anas", "bens"))],
  ["an employer who has it sent to the attorney", "professional", "cannot-confirm", comesFor(party("boss", "employer"))],
  ["the other attorney, who has it sent to the attorney", "court", "cannot-confirm", comesFor(party("roe", "opposing-attorney"))],
  ...(["court", "opposing-attorney", "prosecutor", "law-enforcement", "guardian-ad-litem", "custody-evaluator", "mediator", "immigration-authority", "corrections", "national-security"] as const).map((kind) =>
    [`one who comes as ${kind}`, "court", "cannot-confirm", all(nobodySigned, asks(party("roe", kind)), requestIs({ purpose: "other" }))] as const),
  ["a newspaper that has it sent to the attorney", "stranger", "cannot-confirm", comesFor(party("gazette", "media"))],
  ["a colleague who has it sent to the attorney", "colleague", "send", comesFor(party("temp", "clinic-staff", { place: "inside" }))],
];

describe("who is spoken to, and how", () => {
  test.each(ROWS)("%s", (_who, audience, kind, change) => {
    expect(decide(change).response).toMatchObject({ audience, kind });
  });
  test("the rows above meet each audience", () => { expect(AUDIENCES.filter((each) => !ROWS.some(([, audience]) => audience === each))).toEqual([]); });
});

describe("of several things one of which is still to be settled", () => {
  const heard = (change: Change, ...verdicts: readonly Verdict[]) => {
    const { request, casefile } = parsed(nobodySigned, asksFor("bens", "joint"), change);
    const file = openCasefile(casefile);
    return responseTo(request, file, contentsOf(request, file).map((content, at) => ({ content, verdict: verdicts[at] ?? "must-not" })), false);
  };
  const said = (change: Change, ...verdicts: readonly Verdict[]): readonly string[] => { const { kind, message } = heard(change, ...verdicts); return [kind, message.id]; };
  const colleague = asks(party("temp", "clinic-staff", { place: "inside" }));
  const ben = asks(party("ben", "partner"));
  const mixed: readonly (readonly Verdict[])[] = [["escalate", "must-not"], ["must-not", "escalate"], ["escalate", "escalate"]];
  test.each(mixed)("%s and %s: whoever asks waits", (...verdicts) => {
    expect(said(colleague, ...verdicts)).toEqual(["hold", "colleague-held"]);
    expect(said(ben, ...verdicts)).toEqual(["hold", "held"]);
  });
  test("none: whoever asks is told no", () => {
    expect(said(colleague, "must-not", "must-not")).toEqual(["refuse", "colleague-refused"]);
    expect(said(ben, "must-not", "must-not")).toEqual(["refuse", "own-refused"]);
  });
});

describe("where there is no casefile", () => {
  test.each<[who: string, change: Change]>([
    ["an attorney", neverSigned("ana")], ["an attorney with a subpoena", all(nobodySigned, subpoena)], ["an employer", all(nobodySigned, asks(party("boss", "employer")))],
    ["a newspaper", all(nobodySigned, asks(party("gazette", "media")))], ["a partner whom nobody has identified", all(nobodySigned, asks(party("ben", "partner", { identity: "unknown" })), own)],
  ])("%s hears the same", (_who, change) => {
    const { request } = after(change);
    const none = evaluateDisclosure(request, noCasefile, policy);
    expect(none).toMatchObject({ outcome: "deny", portions: [] });
    expect(JSON.stringify(none.response)).toBe(JSON.stringify(decide(change).response));
  });
  test("it says that nothing is on file", () => {
    expect(evaluateDisclosure(after(asIs).request, noCasefile, policy).cautions.map(({ id }) => id)).toContain("nothing-on-file");
  });
});

describe("who asks that it be sent to somebody else", () => {
  const toTheAttorney = all(comesFor(party("ben", "partner")), asksFor("anas", "bens"));
  test("hears that it is sent on, and not what", () => {
    expect(decide(toTheAttorney).outcome).toBe("allow");
    expect(decide(toTheAttorney).response.message.id).toBe("sent-on");
  });
  test("hears the same whether or not the other has signed", () => {
    expect(decide(toTheAttorney).response).toEqual(decide(neverSigned("ana"), toTheAttorney).response);
  });
  test.each(["employer", "opposing-attorney", "media", "family-member"] as const)("%s: hears the same as where there is no casefile, also where it goes", (kind) => {
    const { request } = after(comesFor(party("x", kind)));
    expect(decide(comesFor(party("x", kind))).outcome).toBe("allow");
    expect(evaluateDisclosure(request, noCasefile, policy).response).toEqual(decide(comesFor(party("x", kind))).response);
  });
});

describe("who acts for a client", () => {
  type Paper = CasefileInput["clients"][number]["representatives"][number];
  const paper = (...concerns: Paper["concerns"]): Partial<Paper> => ({ concerns });
  const worry = (is: Paper["concerns"][number]["is"], at = "2026-03-01T09:00:00-08:00"): Paper["concerns"][number] => ({ is, attested: { by: "lee", at, role: "treating-clinician", grounds: "clinical-judgement" } });
  const acting = (more: Partial<Paper> = {}, client: Parameters<typeof clientIs>[1] = {}): Change => clientIs("ana", {
    representatives: [{ who: "gus", as: "guardian", authority: "shown", decree: "sole", from: "2025-01-01T00:00:00-08:00", until: "open", concerns: [], ...more }], ...client,
  });
  const gus = (...about: Parameters<typeof acting>): Change => all(acting(...about), nobodySigned, asks(party("gus", "guardian")), own, asksFor("anas"));
  const order = (until: "open" | "unknown" | "2026-01-31T00:00:00Z") => ({ protectiveOrders: [{ against: "gus", from: "2026-01-01T00:00:00Z", until }] });
  const care = (...by: readonly ("client" | "parent" | "both" | "court" | "unknown")[]): Change => ({ casefile }) => { casefile.sessions.forEach((session, index) => { session.consentedBy = by[index] ?? by[0] ?? "unknown"; }); };
  const minor = { born: "2012-05-01" } as const;
  const strangers = (change: Change) => {
    const response = decide(change).response;
    expect(response).toEqual(evaluateDisclosure(after(change).request, noCasefile, policy).response);
    expect(response.audience).toBe("stranger");
  };

  // 45 CFR 164.502(g)(5): "may elect not to treat a person as the personal representative".
  test.each<[what: string, change: Change]>([
    ["and is feared to abuse her", gus(paper(worry("abuse")))], ["and is feared to endanger her", gus(paper(worry("endangers")))],
    ["whom a court keeps away", gus({}, order("open"))], ["whom a court perhaps still keeps away", gus({}, order("unknown"))],
    ["and is feared, after her death", gus({ ...paper(worry("abuse")), as: "executor", from: "2026-03-01T12:00:00-08:00" }, { died: "2026-03-01" })],
  ])("%s, is not told that there is such a client", (_what, change) => { strangers(change); });
  test.each<[what: string, change: Change]>([
    ["whom nobody fears", gus()], ["whose fear is noted only later", gus(paper(worry("abuse", "2026-03-06T09:00:00-08:00")))],
    // Such a harm lets the practice keep it back, 164.524(a)(3)(iii), and owes a letter: it makes nobody a stranger.
    ["of whom a substantial harm is feared", gus(paper(worry("substantial-harm")))], ["whom a court kept away once", gus({}, order("2026-01-31T00:00:00Z"))],
  ])("%s, is spoken to", (_what, change) => { expect(decide(change).response.audience).toBe("representative"); });

  // 164.502(g)(3)(i): of what a minor consented to alone, "the minor has the authority to act as an individual".
  test.each<[what: string, change: Change]>([
    ["who came alone", all(gus({}, minor), care("client"))], ["of whose care nobody knows who consented to it", all(gus({}, minor), care("unknown"))],
    ["to whose care a court consented", all(gus({}, minor), care("court"))],
  ])("of a minor %s, is not told that there is such a client", (_what, change) => { strangers(change); });
  test("of a minor to whose care a parent consented, is spoken to, and hears of the rest what is said of anybody else", () => {
    for (const by of ["parent", "both"] as const) expect(decide(gus({}, minor), care(by)).response.audience).toBe("representative");
    expect(decide(gus({}, minor), care("parent", "client", "client")).response.message.id).toBe("own-only");
  });
  test("of a minor of whose care nothing is written down, is not told that there is such a client", () => { strangers(all(gus({}, minor), fileIs({ sessions: [] }), ({ casefile }) => { for (const record of casefile.records) record.session = "none"; })); });
  test("a minor who came alone, and asks for the own, hears why it stays", () => {
    const notes = portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" });
    expect(decide(nobodySigned, clientIs("ana", minor), care("client"), asks(party("ana", "minor-client")), own, asksFor("anas"), notes).response.message.id).toBe("own-refused");
  });
  test("who is feared, does not hear that something is sent to whom the client has signed for", () => {
    const sends = (...about: Parameters<typeof acting>): Change => all(acting(...about), comesFor(party("gus", "guardian")), asksFor("anas"));
    expect([decide(sends()).outcome, decide(sends()).response.message.id]).toEqual(["allow", "sent-on"]);
    expect(decide(sends(paper(worry("abuse")))).outcome).toBe("allow");
    strangers(sends(paper(worry("abuse"))));
  });
});

test("a partner hears the same whether or not the other has signed", () => {
  const asked = all(asks(party("ben", "partner")), own, asksFor("joint"));
  expect(decide(nobodySigned, asked).response).toEqual(decide(nobodySigned, asked, signed(release("other", "ana", { recipients: ["roe"] }))).response);
});
