/** By when a state wants what it asks: from what each clock counts and for how long, read off the section. A period in working days counts every day, and so ends no later. */
import { expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { Pack } from "subrosa";

type Clock = readonly [counts: "from the request" | "from knowing", length: string];
const CLOCKS: Readonly<{ [rule: string]: Clock }> = {
  "california/HealthandSafetyCode123110(a)/shows-within-five-days": ["from the request", "P5D"], // "within five working days after receipt"
  "california/HealthandSafetyCode123110(b)/copies-within-fifteen-days": ["from the request", "P15D"], // "within 15 days after receiving the request"
  "california/HealthandSafetyCode123130(a)/summary-within-ten-working-days": ["from the request", "P10D"], // "within 10 working days from the date of the patient's request"
  "california/WelfareandInstitutionsCode8105(c)/reports-to-police": ["from knowing", "PT24H"], // "within 24 hours"
  "california/PenalCode11166(a)/writes-within-36-hours": ["from knowing", "PT36H"], // "within 36 hours of receiving the information"
  "california/WelfareandInstitutionsCode15630(b)(1)/writes-within-two-days": ["from knowing", "P2D"], // "within two working days"
  "colorado/C.R.S.19-3-304(1)(a)/child-abuse-in-time": ["from knowing", "PT24H"], // within twenty-four hours of the information
  "colorado/C.R.S.18-6.5-108(1)(a)/at-risk-elder-in-time": ["from knowing", "PT24H"], // "not more than twenty-four hours after"
  "illinois/735ILCS5/8-2001/answers-in-thirty-days": ["from the request", "P30D"],
  "illinois/325ILCS5/7/in-writing": ["from knowing", "PT48H"], // "within 48 hours"
  "illinois/320ILCS20/4(a-5)/adults-within-a-day": ["from knowing", "PT24H"], // "within 24 hours after developing such belief"
  "illinois/405ILCS5/6-103.3/within-a-day": ["from knowing", "PT24H"], // "within 24 hours"
  "massachusetts/c.119s.51A/in-writing": ["from knowing", "PT48H"], // "within 48 hours"
  "massachusetts/c.19Cs.10/adults-in-writing": ["from knowing", "PT48H"], // "within forty-eight hours"
  "new-york/PublicHealthLaw18(2)(a)/shows-within-ten-days": ["from the request", "P10D"], // "within ten days"
  "new-york/SocialServicesLaw415/writes-within-48-hours": ["from knowing", "PT48H"], // "within forty-eight hours"
  "pennsylvania/23Pa.C.S.6313(a)(2)/in-writing": ["from knowing", "PT48H"], // "within 48 hours"
  "texas/HealthandSafetyCode611.008(a)/answers-within-fifteen-days": ["from the request", "P15D"], // "not later than the 15th day after"
  "texas/FamilyCode261.101(b)/within-24-hours": ["from knowing", "PT24H"], // since 20 June 2025
  "texas/FamilyCode261.101(b)/within-48-hours": ["from knowing", "PT48H"], // before
  "virginia/32.1-127.1.03(E)/answers-in-time": ["from the request", "P30D"], // "within 30 days"
  "virginia/63.2-1509(D)/child-abuse-in-time": ["from knowing", "PT24H"], // "no longer than 24 hours"
  "washington/RCW26.44.030(1)(h)/child-abuse-in-time": ["from knowing", "PT48H"], // "within forty-eight hours"
  "washington/RCW70.02.080(1)/answers-in-time": ["from the request", "P15D"], // "no later than fifteen working days"
};

test("each clock of a state, and no other", () => {
  const states = (Object.values(packs) as readonly Pack[]).filter(({ jurisdiction }) => jurisdiction !== undefined && jurisdiction !== "US");
  const found = states.flatMap(({ rules }) => rules.flatMap((rule) => (rule.effect === "oblige" && rule.clock !== undefined ? [[rule.id, [rule.clock.from === "known" ? "from knowing" : rule.clock.from === "received" ? "from the request" : rule.clock.from, rule.clock.length]] as const] : [])));
  expect(Object.fromEntries(found)).toEqual(CLOCKS);
});
