import { plainly } from "../../shapes/answers.ts";
import { answersIn } from "../shapes/access.ts";
import { HSC_123130, provision } from "./provisions.ts";

/**
 * Ten working days in the text; ten days are never later. At most thirty, for a record of extraordinary length or a client who left a
 * licensed facility within the last ten days, if the client is told so and by when.
 *
 * Not decided here: what a summary must tell of (123130(b)), and whether one may stand in for the record. Where federal law binds, only a client who
 * agreed to it gets a summary instead (45 CFR 164.524(c)(2)(iii)).
 */
export const summaryWithinTenWorkingDays = answersIn(
  provision("Health and Safety Code 123130(a)", "summary-within-ten-working-days", "justice", HSC_123130, "Whoever gets a summary of the own record has it within ten working days."), "P10D",
  "Have the summary ready within ten working days of the request; the day named here counts every day and is never later. If it takes longer, say why and by when: at most thirty days.",
  ({ request: { form } }) => plainly(form === "summary"),
);
