/** Until when a decision stands, by what lies ahead. The base case has one date ahead: the last day of both forms. */
import { expect, test } from "vitest";
import { definePack, definePolicy, defineRule, evaluateDisclosure, policyFor, silent } from "subrosa";
import { after, agreed, all, asIs, asks, claimed, clientIs, fileIs, NOW, party, releaseOf, requestIs, type Change } from "../support/world.ts";

const policy = policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] });
const washington = policyFor({ jurisdictions: ["US-CA", "US-WA"], codes: ["aamft"] });
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

test("a year after a signature for an employer, in Washington", () => {
  const change = all(noEnd, fileIs({ jurisdictions: ["US-WA"] }), asks(party("doe", "employer")), requestIs({ purpose: "employment" }));
  expect(until(change, washington)).toBe("2027-03-01T00:00:00-08:00");
  expect(until(change)).toBeUndefined();
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
  expect(until(noEnd, house())).toBeUndefined();
});
