import { isNotes } from "../shapes/answers.ts";
import { duty } from "../shapes/duty.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/** Notes that are kept apart stay; what the treatment was for, how it went and what is planned is no part of them. */
export const offersSummaryOfNotes = duty(
  provision("offers-summary-of-notes", "after 45 CFR 164.501", "autonomy", PRIVACY_RULE, "Where psychotherapy notes stay, a summary is offered."),
  {
    duty: "offer-summary", on: ["individual-access", "treatment", "payment"], upon: "withholding",
    when: ({ content }) => isNotes(content),
    says: "Offer a summary of diagnosis, plan and progress. That is never part of psychotherapy notes.",
  },
);
