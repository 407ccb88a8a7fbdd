import { plainly } from "../../shapes/answers.ts";
import { answersIn } from "../shapes/access.ts";
import { provision } from "./provisions.ts";

/** Half of the federal time. An unpaid bill is no reason to keep it back. Of looking at it, and of a summary, other provisions say by when. */
export const copiesWithinFifteenDays = answersIn(
  provision("Health and Safety Code 123110(b)", "copies-within-fifteen-days", "justice", false, "Whoever asks for a copy of the own record has it within fifteen days."),
  "P15D", "Send the copy within fifteen days of the written request, at no more than 25 cents a page, whatever bill is open.",
  ({ request: { form } }) => plainly(form !== "inspection" && form !== "summary"),
);
