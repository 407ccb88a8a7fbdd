import { noticeFirst } from "../shapes/paper.ts";
import { NOTICE, provision, RECORDS } from "./provisions.ts";

/** Client and practice have fifteen days to ask the court to stop it. */
export const fifteenDaysFirst = noticeFirst(
  provision("32.1-127.1:03(H)(1)", "fifteen-days-first", "autonomy", RECORDS, "A subpoena for a record leaves the client fifteen days to object."), NOTICE,
  "Nothing shows that {name} was sent a copy of this subpoena at least fifteen days ago.",
);
