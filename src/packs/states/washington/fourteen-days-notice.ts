import { noticeFirst } from "../shapes/paper.ts";
import { NOTICE, provision, RECORDS } from "./provisions.ts";

/** The fourteen days are the client's, to ask a court for protection. */
export const fourteenDaysNotice = noticeFirst(
  provision("RCW 70.02.060(1)", "fourteen-days-notice", "autonomy", RECORDS, "An attorney who wants a record tells client and practice fourteen days before."), NOTICE,
  "Nothing shows that {name} and the practice were told of this at least fourteen days ago. Until then this state's law bars an answer without a signed release.",
);
