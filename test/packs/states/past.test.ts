/** What a grown client tells of the own childhood, with nobody known to be in danger now: never sent without somebody being asked, in any state. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor } from "subrosa";
import * as packs from "subrosa/packs";
import { findingOf, said } from "../../support/find.ts";
import { abuse } from "../../support/situations.ts";
import { all, asks, asksToTell, attestedBy, clientIs, fileIs, parsed, party, requestIs, type Change } from "../../support/world.ts";
import type { CasefileInput } from "subrosa";

/** Of two who raise a child together the duty is certain in every state, also where it speaks of a parent who comes. */
const raisesAChild: Change = ({ casefile }) => { casefile.unit.relation = "co-parents"; };
type Place = CasefileInput["jurisdictions"][number];
const PLACES: readonly Place[] = ["US-CA", "US-CO", "US-FL", "US-IL", "US-MA", "US-NY", "US-OH", "US-PA", "US-TX", "US-VA", "US-WA"];
const told = (place: Place, change: Change): string | undefined => {
  const { casefile, request } = parsed(all(
    fileIs({ jurisdictions: [place], clinicians: [{ id: "dr-lee", licences: [{ as: "mft", in: place }], role: "treating" }] }),
    asks(party("cps", "child-protection")), requestIs({ purpose: "child-abuse-report" }), asksToTell("abuse-report", ["ana"]), raisesAChild, change,
  ));
  return evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [place], codes: [] })).portions[0]?.verdict;
};

test.each(PLACES)("%s: long ago, and nobody known to be in danger: asked first", (place) => {
  for (const nowAtRisk of ["no", "unknown"] as const) expect(told(place, abuse("cps", { when: "past", nowAtRisk }))).toBe("escalate");
});
test.each(PLACES)("%s: now, or a child in danger now, or told by a child: reported", (place) => {
  expect(told(place, abuse("cps"))).toBe("must");
  expect(told(place, abuse("cps", { when: "past", nowAtRisk: "yes" }))).toBe("must");
  expect(told(place, all(clientIs("ana", { born: "2012-05-01" }), abuse("cps", { when: "past", nowAtRisk: "no" })))).toBe("must");
});

const PAST = /\/(?:asks-about-the-past|past-abuse)$/;
const rules = Object.values(packs).flatMap((pack) => pack.rules.filter(({ id }) => PAST.test(id)).map(({ id }) => ({ id, place: pack.jurisdiction })));
/** The attorney, who was asked, says that it stays. */
const advisedToKeep = (place: Place): Change => ({ request }) => {
  request.claims.push({
    id: "c-advice", kind: "determination", of: ["ana"], to: ["cps"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T12:00:00-08:00",
    silences: rules.find((rule) => rule.place === place)?.id ?? "none", on: request.asked.flatMap((asked) => (asked.what === "statement" ? [asked.id] : [])), consulted: "attorney", conclusion: "withhold",
  });
};
test.each(PLACES)("%s: an attorney who says that it stays settles it where nobody is in danger, and not while nobody knows that", (place) => {
  expect(told(place, all(abuse("cps", { when: "past", nowAtRisk: "no" }), advisedToKeep(place)))).toBe("must-not");
  expect(told(place, all(abuse("cps", { when: "past", nowAtRisk: "unknown" }), advisedToKeep(place)))).toBe("escalate");
});

/** Of each rule on the past, and of each that demands a report about a child: every word on when it was, with every word on whether a child is in danger today. */
const asked = Object.values(packs).flatMap((pack) => pack.rules.filter(({ id }) => PAST.test(id)).map((rule) => [rule.id, rule] as const));
const demanding = Object.values(packs).flatMap((pack) => pack.rules.filter(({ id, effect }) => effect === "require" && id.endsWith("child-abuse") && pack.jurisdiction !== "US").map((rule) => [rule.id, rule] as const));
test("each state has one of each", () => { expect([asked.length, demanding.length]).toEqual([PLACES.length, PLACES.length]); });
const reported = (more: Parameters<typeof abuse>[1]): Change => all(asks(party("cps", "child-protection")), requestIs({ purpose: "child-abuse-report" }), asksToTell("abuse-report", ["ana"]), raisesAChild, abuse("cps", more));
const WHEN = (["now", "past", "unknown"] as const).flatMap((when) => (["yes", "no", "unknown"] as const).map((nowAtRisk) => ({ when, nowAtRisk })));
/** A child now, or in danger now, is no question of the past. */
const isNow = ({ when, nowAtRisk }: (typeof WHEN)[number]): boolean => when === "now" || nowAtRisk === "yes";
test.each(asked)("%s", (_id, rule) => {
  for (const each of WHEN) expect([each, said(rule, reported(each))]).toEqual([each, isNow(each) ? "silent" : each.when === "past" && each.nowAtRisk === "no" ? "barred" : "undetermined"]);
  for (const victim of ["elder", "dependent-adult", "partner", "adult"] as const) expect(said(rule, reported({ when: "past", nowAtRisk: "no", victim }))).toBe("silent");
});
test.each(demanding)("%s", (_id, rule) => {
  for (const each of WHEN) expect([each, said(rule, reported(each))]).toEqual([each, isNow(each) ? "demanded" : "undetermined"]);
  for (const [suspected, says] of [["no", "silent"], ["unknown", "undetermined"]] as const) expect(said(rule, reported({ suspected }))).toBe(says);
});

/** Of two reports on one day, the day of the one that is owed for certain counts: what may not be owed at all sets no clock. */
const counted = Object.values(packs).flatMap((pack) => pack.rules.filter((rule) => rule.effect === "oblige" && rule.clock?.from === "known" && rule.on !== "every" && rule.on.includes("abuse-report")).map((rule) => [rule.id, rule] as const));
test("there are some that count", () => { expect(counted.length).toBeGreaterThan(PLACES.length); });
describe.each(counted)("%s", (_id, rule) => {
  const [long, lately] = ["2016-03-05T10:00:00-08:00", "2026-03-05T10:00:00-08:00"];
  const victim = said(rule, reported({ knownAt: lately })) === "due" ? "child" : "elder";
  const doubtful: Change = reported({ id: "c-long", victim, suspected: "unknown", knownAt: long });
  const certain: Change = abuse("cps", { id: "c-lately", victim, knownAt: lately });
  test.each<[situation: string, from: string, change: Change]>([
    ["long ago perhaps, and lately for certain", lately, all(doubtful, certain)],
    ["the same in the other order", lately, all(doubtful, certain, ({ request }) => { request.claims.reverse(); })],
    ["twice for certain", long, all(doubtful, certain, ({ request }) => { for (const claim of request.claims) Object.assign(claim, { suspected: "yes" }); })],
  ])("%s", (_situation, from, change) => { expect(findingOf(rule, change)).toMatchObject({ kind: "holds", since: from }); });
});
