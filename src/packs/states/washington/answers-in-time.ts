import { answersIn } from "../shapes/access.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Fifteen working days, counted here as fifteen days, which is never later. Twenty-one working days, if the delay is explained in writing. */
export const answersInTime = answersIn(
  provision("RCW 70.02.080(1)", "answers-in-time", "justice", RECORDS, "Whoever asks in writing for the own record has an answer within fifteen working days."), "P15D",
  "This state gives fifteen working days; the day named here counts every day and is never later. Write before that if it takes longer, at most twenty-one working days.",
);
