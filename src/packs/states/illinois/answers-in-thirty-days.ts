import { answersIn } from "../shapes/access.ts";
import { provision } from "./provisions.ts";

/** As long as federal law gives. Known from memory. */
export const answersInThirtyDays = answersIn(
  provision("735 ILCS 5/8-2001", "answers-in-thirty-days", "autonomy", false, "A request for the own record is answered within thirty days."), "P30D",
  "Answer within 30 days of the request.",
);
