/** What the rules on substance use records say of what comes after: an account of what went with consent, breaches, complaints. */
import type { Sourced, TrailLaw } from "../../engine/trail-law.ts";
import { allOf } from "../../domain/known.ts";
import { breachLaw } from "../shapes/breach.ts";
import { EDITION, PART2, TEXT, type Verified } from "./provisions.ts";

const cite = (section: string, verified: Verified): Sourced => ({
  verified, citation: { source: PART2, provision: section, edition: EDITION, url: verified.at },
});

/** The account that this part asks for, on the terms of the Privacy Rule save for how far back and for what. Nobody can demand it before that rule is rewritten. */
const accounting = {
  ...cite("2.25(a)", TEXT["2.25"]),
  inForce: { from: EDITION },
  binds: ({ part2Program }, { part2 }) => allOf([part2, part2Program]),
  years: 3,
  counts: {
    only: [
      { on: ["authorization"], electronicFor: ["treatment", "continuity", "referral", "payment", "utilization-review", "collections", "operations"], ...cite("2.25(a)", TEXT["2.25"]) },
      { on: ["treatment", "payment", "operations"], electronicFor: "any", ...cite("2.25(b)(1)", TEXT["2.25"]) },
    ],
  },
  incidents: false,
  // An official's wish holds back what went for oversight or to police (45 CFR 164.528(a)(2)); of that, nothing stands in this account.
  stays: { to: [], on: [], orally: "P30D", ...cite("2.25(a)", TEXT["2.25"]) },
  summedUp: { on: [], ...cite("2.25(a)", TEXT["2.25"]) },
  answer: { within: "P60D", extension: "P30D", ...cite("2.25(a)", TEXT["2.25"]) },
  free: { months: 12, ...cite("2.25(a)", TEXT["2.25"]) },
  waits: "Nobody can demand this part yet: it waits for a new federal rule on accounts of disclosures. The practice may give it all the same.",
} satisfies NonNullable<TrailLaw["accounting"]>;

/** Accounts, breaches and complaints under 42 CFR Part 2. */
export const trail: TrailLaw = {
  accounting,
  breach: breachLaw((paragraph) => cite(`2.16(b), with 45 CFR ${paragraph}`, TEXT["2.16"]), { from: EDITION }),
  recourse: [
    { id: "complain-to-the-program", step: 2, says: "Complain to the program, which must take complaints about how it keeps these records.", ...cite("2.4(a)", TEXT["2.4"]) },
    {
      id: "complain-to-the-department", step: 5, within: "P180D",
      says: "Complain in writing to the Department of Health and Human Services. It can extend the time for good cause.", ...cite("2.4(b)", TEXT["2.4"]),
    },
  ],
};
