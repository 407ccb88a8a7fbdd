import { cameAlone, keepsFromParents } from "../shapes/minors.ts";
import { FAM_32_004, provision } from "./provisions.ts";

/**
 * A child of any age consents alone to counseling for suicide prevention, addiction or abuse. The clinician may advise the
 * parents of it and need not; whether a parent acts on the child's behalf who asks for the record of such care, no section
 * says.
 */
export const childConsentedAlone = keepsFromParents(
  provision("Family Code 32.004(a)", "child-consented-alone", "autonomy", FAM_32_004, "Whether a parent sees the record of counseling that the child consented to alone is asked first."),
  {
    from: 0, bars: ["individual-access"], consult: ["attorney", "supervisor"],
    says: "{name} consented to this counseling alone. You may advise the parents of it; whether they may have the record, ask before you give it.",
    when: (facts) => cameAlone(facts, facts.holder),
  },
);
