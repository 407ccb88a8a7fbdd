/** What a grown client tells of the own childhood, with nobody known to be in danger now: never sent without somebody being asked, in any state. */
import { expect, test } from "vitest";
import { evaluateDisclosure, policyFor } from "subrosa";
import { abuse } from "../../support/situations.ts";
import { all, asks, asksToTell, clientIs, fileIs, parsed, party, requestIs, type Change } from "../../support/world.ts";
import type { CasefileInput } from "subrosa";

type Place = CasefileInput["jurisdictions"][number];
const PLACES: readonly Place[] = ["US-CA", "US-CO", "US-FL", "US-IL", "US-MA", "US-NY", "US-OH", "US-PA", "US-TX", "US-VA", "US-WA"];
const told = (place: Place, change: Change): string | undefined => {
  const { casefile, request } = parsed(all(
    fileIs({ jurisdictions: [place], clinicians: [{ id: "dr-lee", licences: [{ as: "mft", in: place }], role: "treating" }] }),
    asks(party("cps", "child-protection")), requestIs({ purpose: "child-abuse-report" }), asksToTell("abuse-report", ["ana"]), change,
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
