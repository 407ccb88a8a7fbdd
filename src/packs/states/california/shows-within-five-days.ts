import { plainly } from "../../shapes/answers.ts";
import { answersIn } from "../shapes/access.ts";
import { provision } from "./provisions.ts";

/** Five working days in the text; five days are never later. */
export const showsWithinFiveDays = answersIn(
  provision("Health and Safety Code 123110(a)", "shows-within-five-days", "justice", false, "Whoever asks to look at the own record sees it within five working days."),
  "P5D", "Let the client look at it within five working days of the written request.", ({ request: { form } }) => plainly(form === "inspection"),
);
