/** Until when a decision stands, by what lies ahead. The base case has one date ahead: the last day of both forms. */
import { expect, test } from "vitest";
import { definePack, definePolicy, defineRule, evaluateDisclosure, policyFor, silent } from "subrosa";
import { after, agreed, all, asIs, asks, asksFor, claimed, clientIs, fileIs, NOW, party, portionIs, releaseOf, requestIs, type Change } from "../support/world.ts";

const policy = policyFor({ jurisdictions: ["US-FL"], codes: ["aamft"] });
const washington = policyFor({ jurisdictions: ["US-FL", "US-WA"], codes: ["aamft"] });
const until = (change: Change, under = policy): string | undefined => {
  const { request, casefile } = after(change);
  return evaluateDisclosure(request, casefile, under).validUntil;
};
const noEnd = all(releaseOf("ana", { expires: "none" }), releaseOf("ben", { expires: "none" }));
const attested = { by: "dr-lee", at: "2026-03-05T12:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" } as const;

test.each<[what: string, instant: string | undefined, change: Change]>([
  ["the day after the last day of a form", "2027-01-01T00:00:00-08:00", all(noEnd, releaseOf("ana", { expires: "2026-12-31" }), requestIs({ at: "2026-12-31T08:00:00-08:00" }))],
  ["the day after the last day, from long before", "2027-01-01T00:00:00-08:00", asIs],
  ["an expiry by the minute", "2026-04-01T12:30:00-08:00", releaseOf("ana", { expires: "2026-04-01T20:30:00Z" })],
  ["a signature that is still to come", "2026-03-06T09:00:00-08:00", releaseOf("ana", { signedAt: "2026-03-06T09:00:00-08:00" })],
  ["a revocation that is dated ahead", "2026-03-07T00:00:00-08:00", releaseOf("ben", { revoked: { at: "2026-03-07T00:00:00-08:00", recipients: "all" } })],
  ["nothing ahead", undefined, noEnd],
  ["a form that ends with an event", undefined, all(noEnd, releaseOf("ana", { expires: { event: "end-of-treatment", occurred: "no" } }))],
  ["a birthday under twenty-six", "2026-03-10T00:00:00-08:00", all(noEnd, clientIs("ben", { born: "2001-03-10" }))],
  ["a birthday later in life", undefined, all(noEnd, clientIs("ben", { born: "2000-03-10" }))],
  ["a birthday on 29 February", "2027-03-01T00:00:00-08:00", all(noEnd, clientIs("ben", { born: "2008-02-29" }))],
  ["the end of a guardianship", "2026-05-01T00:00:00-08:00", all(noEnd, clientIs("ana", { representatives: [{ who: "gus", as: "guardian", authority: "shown", decree: "sole", from: "unknown", until: "2026-05-01T00:00:00-08:00", concerns: [] }] }))],
  ["the end of an order of protection", "2026-05-01T00:00:00-08:00", all(noEnd, clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2026-01-01T00:00:00-08:00", until: "2026-05-01T00:00:00-08:00" }] }))],
  ["the next talk with the client", "2026-06-01T09:00:00-08:00", all(noEnd, agreed({ id: "c", kind: "collateral", client: "ana", collateral: "mother", prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: "2026-06-01T09:00:00-08:00" }))],
  ["the end of a restriction", "2026-06-01T09:00:00-08:00", all(noEnd, agreed({
    id: "c", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: "all", askedAt: "2026-01-01T09:00:00-08:00", ended: "2026-06-01T09:00:00-08:00",
  }))],
  ["a secrets policy that ends", "2026-06-01T09:00:00-08:00", all(noEnd, agreed({
    id: "c", kind: "secrets-policy", text: "no-secrets", shares: [], except: [], signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00", revoked: "2026-06-01T09:00:00-08:00" }],
  }))],
  ["ten days after the notice of a subpoena", "2026-03-14T00:00:00-08:00", all(noEnd, claimed({
    id: "c", kind: "subpoena", of: ["ana"], to: ["doe"], attested, knownAt: "2026-03-04T09:00:00-08:00", issuer: "attorney", paper: "subpoena", jurisdiction: "US-CA",
    served: "yes", domesticated: "yes", assurance: "notice", noticeAt: "2026-03-04T09:00:00-08:00", objectionTimeOver: "no", returnAt: "2026-03-20T09:00:00-08:00",
  }))],
  ["a member who leaves", "2026-06-01T09:00:00-08:00", all(noEnd, ({ casefile }) => { for (const member of casefile.unit.members) if (member.who === "ben") member.left = "2026-06-01T09:00:00-08:00"; })],
  ["the days that a form covers, for what is told of today", "2026-03-31T00:00:00-08:00", all(noEnd, releaseOf("ana", { covers: { kinds: "entire-record", statements: [], days: { from: "2026-01-01", until: "2026-03-31" }, sensitivities: "all", part2: "no" } }))],
])("%s", (_what, instant, change) => { expect(until(change)).toBe(instant); });

/** Every date that can stand on file or in a request counts, were it the only one ahead. */
const AHEAD = "2026-06-01T09:00:00-08:00";
const guardian = (more: object): Change => clientIs("ana", { representatives: [{ who: "gus", as: "guardian", authority: "shown", decree: "sole", from: "unknown", until: "open", concerns: [], ...more }] });
const subpoena = { id: "c", kind: "subpoena", of: ["ana"], to: ["doe"], attested: "not-attested", knownAt: "2026-03-04T09:00:00-08:00", issuer: "attorney", paper: "subpoena", jurisdiction: "US-CA", served: "yes", domesticated: "yes", assurance: "none", noticeAt: "none", objectionTimeOver: "no", returnAt: "none" } as const;
const emergency = { id: "c", kind: "emergency", of: ["ana"], to: ["doe"], attested: "not-attested", knownAt: "2026-03-04T09:00:00-08:00", canConsent: "no" } as const;
test.each<[what: string, change: Change]>([
  ["the beginning of a unit", ({ casefile }) => { casefile.unit.formed = AHEAD; }],
  ["the end of a unit", ({ casefile }) => { casefile.unit.dissolved = AHEAD; }],
  ["a member who joins", ({ casefile }) => { Object.assign(casefile.unit.members[1] ?? {}, { joined: AHEAD }); }],
  ["since when somebody is able", clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "unable" }, { from: AHEAD, is: "able" }] })],
  ["an objection", clientIs("ana", { objections: [{ at: AHEAD, to: "relatives" }] })],
  ["the beginning of a guardianship", guardian({ from: AHEAD })],
  ["a concern about a guardian", guardian({ concerns: [{ is: "abuse", attested: { ...attested, at: AHEAD } }] })],
  ["the beginning of an order of protection", clientIs("ana", { protectiveOrders: [{ against: "ben", from: AHEAD, until: "open" }] })],
  ["the beginning of a restriction", agreed({ id: "c", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: "all", askedAt: AHEAD })],
  ["when the limits are explained", agreed({ id: "c", kind: "limits-explained", to: ["ana"], at: AHEAD })],
  ["a signature under a policy on secrets", agreed({ id: "c", kind: "secrets-policy", text: "no-secrets", shares: [], except: [], signatures: [{ by: "ana", at: AHEAD }] })],
  ["when a form is received", releaseOf("ana", { receivedAt: AHEAD })],
  ["when a claim is known", claimed({ ...emergency, knownAt: AHEAD })],
  ["when a claim is attested", claimed({ ...emergency, attested: { ...attested, at: AHEAD } })],
  ["when a paper must be answered", claimed({ ...subpoena, returnAt: AHEAD })],
  ["when the notice of a subpoena is given", claimed({ ...subpoena, noticeAt: AHEAD })],
])("%s", (_what, change) => {
  expect(until(noEnd)).toBeUndefined();
  expect(until(all(noEnd, change))).toBe(AHEAD);
});

test("the first day that a form covers, to its end", () => {
  const days = { from: "2026-06-01", until: "2026-07-01" } as const;
  const covers = { kinds: "entire-record", statements: [], days, sensitivities: "all", part2: "no" } as const;
  expect(until(all(noEnd, releaseOf("ana", { covers })))).toBe("2026-06-01T00:00:00-08:00");
  expect(until(all(noEnd, releaseOf("ana", { covers }), requestIs({ at: "2026-06-01T09:00:00-08:00" })))).toBe("2026-06-02T00:00:00-08:00");
});

const COUNTED = ["birth", "death", "signature", "receipt", "notice"] as const;
/** A length of time that a body of rules counts, from each thing from which it can count. */
const counting = (on: (typeof COUNTED)[number]) => definePolicy([definePack({
  id: "house", source: "House rules", edition: "2026-01-01", version: "1", inForce: { from: "2026-01-01" }, force: "policy", governs: () => "yes", rules: [defineRule({
    id: "house/1/says", title: "It is written down.", effect: "oblige", on: "every", upon: "either", duty: "document", principle: "fidelity", asks: "content", inForce: { from: "2026-01-01" }, verified: false,
    citation: { source: "House rules", provision: "1", edition: "2026-01-01" }, messages: { said: "Write it down." }, evaluate: (_, holds) => holds("said"),
  })], omitted: [], turns: [{ on, after: "P45D" }],
})]);
test.each<[(typeof COUNTED)[number], Change, instant: string]>([
  ["birth", clientIs("ben", { born: "2026-02-01" }), "2026-03-18T00:00:00-08:00"],
  ["death", clientIs("ben", { died: "2026-02-01" }), "2026-03-18T00:00:00-08:00"],
  ["signature", releaseOf("ana", { signedAt: "2026-02-01T09:00:00-08:00", receivedAt: "2026-02-05T09:00:00-08:00" }), "2026-03-18T00:00:00-08:00"],
  ["receipt", releaseOf("ana", { signedAt: "2026-01-30T09:00:00-08:00", receivedAt: "2026-02-01T09:00:00-08:00" }), "2026-03-18T00:00:00-08:00"],
  ["notice", claimed({ ...subpoena, noticeAt: "2026-02-01T09:00:00-08:00" }), "2026-03-18T00:00:00-08:00"],
])("days after a %s, where a body counts them", (on, change, instant) => {
  expect(until(all(noEnd, clientIs("ben", { born: "1983-01-12" }), change), counting(on))).toBe(instant);
  for (const other of COUNTED) if (other !== on) expect(until(all(noEnd, change), counting(other))).not.toBe(instant);
});

test("a form came in when it was signed, where no other instant is noted", () => {
  expect(until(all(noEnd, releaseOf("ana", { signedAt: "2026-02-01T09:00:00-08:00" })), counting("receipt"))).toBe("2026-03-18T00:00:00-08:00");
});

test("Illinois: a form that names no calendar day serves to the end of the day on which it came in (740 ILCS 110/5(b)(6))", () => {
  const illinois = policyFor({ jurisdictions: ["US-IL"], codes: [] });
  const asOf = (more: Parameters<typeof releaseOf>[1]): Change => all(noEnd, releaseOf("ana", { expires: { event: "end-of-treatment", occurred: "no" }, ...more }));
  expect(until(asOf({ receivedAt: "2026-03-05T09:00:00-08:00" }), illinois)).toBe("2026-03-06T00:00:00-08:00");
  expect(until(asOf({ signedAt: "2026-03-05T09:00:00-08:00" }), illinois)).toBe("2026-03-06T00:00:00-08:00");
});

test("California: a year after a signature a form may no longer serve (Civ. Code 56.11(b))", () => {
  const california = policyFor({ jurisdictions: ["US-CA"], codes: [] });
  expect(until(all(noEnd, releaseOf("ana", { signedAt: "2026-02-20T09:00:00-08:00" })), california)).toBe("2027-02-20T00:00:00-08:00");
});

test("a subpoena without notice turns nothing", () => { expect(until(all(noEnd, claimed(subpoena)), counting("notice"))).toBeUndefined(); });

test("a year after a signature for an employer, in Washington", () => {
  const change = all(noEnd, fileIs({ jurisdictions: ["US-WA"] }), asks(party("doe", "employer")), requestIs({ purpose: "employment" }));
  expect(until(change, washington)).toBe("2027-03-01T00:00:00-08:00");
  expect(until(change)).toBeUndefined();
});

test("the end of the form of whoever holds the rest, of a part that leaves only together", () => {
  const part = all(noEnd, portionIs("joint", { separable: "yes" }), asksFor("joint#ana"), releaseOf("ben", { expires: "2026-04-01T12:30:00-07:00" }));
  const together = agreed({ id: "c-together", kind: "unit-records", text: "only-together", signatures: ["ana", "ben"].map((by) => ({ by, at: "2026-01-10T10:00:00-08:00" })) });
  expect(until(all(part, together))).toBe("2026-04-01T11:30:00-08:00");
});

test("fifty years after a death", () => {
  const change = all(noEnd, clientIs("ana", { died: "1980-03-10", born: "1940-01-01", capacity: [] }), requestIs({ at: "2030-01-01T09:00:00-08:00" }));
  expect(until(change)).toBe("2030-03-10T00:00:00-08:00");
});

test("the local day is that of the instant's own offset", () => {
  expect(until(requestIs({ at: "2026-03-06T01:00:00+00:00" }))).toBe("2027-01-01T00:00:00+00:00");
});

test.each([NOW, "9999-12-31T23:00:00-08:00"])("31 December 9999 is no end that could be written down, at %s", (at) => {
  const last = { expires: "9999-12-31" } as const;
  expect(until(all(releaseOf("ana", last), releaseOf("ben", last), requestIs({ at })))).toBeUndefined();
  expect(until(all(releaseOf("ana", { expires: "9999-12-30" }), releaseOf("ben", last), requestIs({ at: "9999-12-30T23:00:00-08:00" })))).toBe("9999-12-31T00:00:00-08:00");
});

test("a day on which the text of a body changed, where a rule compares with it", () => {
  const rule = defineRule({
    id: "house/1/no-more", title: "From June on nothing goes to an attorney.", effect: "forbid", bars: ["authorization"], principle: "fidelity", asks: "content",
    citation: { source: "House rules", provision: "1", edition: "2026-01-01" }, inForce: { from: "2026-01-01" }, verified: false, messages: { over: "Nothing goes to an attorney any more." },
    evaluate: ({ request }, holds) => (request.at >= "2026-06-01" ? holds("over") : silent),
  });
  const house = (...days: readonly string[]) => definePolicy([definePack({
    id: "house", source: "House rules", edition: "2026-01-01", version: "1", inForce: { from: "2026-01-01" }, force: "policy", governs: () => "yes", rules: [rule], omitted: [],
    turns: days.map((day) => ({ on: "day" as const, day })),
  })]);
  expect(until(noEnd, house("2026-06-01"))).toBe("2026-06-01T00:00:00-08:00");
  expect(until(noEnd, house("2026-09-01", "2026-06-01", "2026-12-01"))).toBe("2026-06-01T00:00:00-08:00");
  expect(until(noEnd, house("2026-03-04", "2026-06-01"))).toBe("2026-06-01T00:00:00-08:00");
  expect(until(noEnd, house("2026-03-05", "2026-06-01"))).toBe("2026-06-01T00:00:00-08:00");
  expect(until(noEnd, house())).toBeUndefined();
});
