import { answersIn } from "../shapes/access.ts";
import { HSC_611_008, provision } from "./provisions.ts";

/** As promptly as the circumstances ask; this is the end of it. The fee may be asked for first, save in a medical emergency. */
export const answersWithinFifteenDays = answersIn(
  provision("Health and Safety Code 611.008(a)", "answers-within-fifteen-days", "justice", HSC_611_008, "Whoever asks in writing for the own record has it within fifteen days."),
  "P15D", "Give it as promptly as you can, at the latest on the fifteenth day after the written request and any fee for copies.",
);
