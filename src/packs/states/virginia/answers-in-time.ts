import { answersIn } from "../shapes/access.ts";
import { provision, RECORDS } from "./provisions.ts";

/** As long as federal law gives. */
export const answersInTime = answersIn(
  provision("32.1-127.1:03(E)", "answers-in-time", "justice", RECORDS, "Whoever asks in writing for a record has an answer within thirty days."), "P30D",
  "Within thirty days give the record, say that there is none, or refuse and say why.",
);
