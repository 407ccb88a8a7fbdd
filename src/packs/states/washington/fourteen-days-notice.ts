import { noticeFirst } from "../shapes/paper.ts";
import { NOTICE, provision, RECORDS } from "./provisions.ts";
import { CONSENT } from "./shapes.ts";

/**
 * The fourteen days are the client's, to ask a court for protection. Who consents in writing needs none: 70.02.060(2) bars an answer
 * only "without the written consent of the patient". Whether a waiver of privilege is that consent as well the chapter does not say, and it is asked.
 */
export const fourteenDaysNotice = noticeFirst(
  provision("RCW 70.02.060(1)", "fourteen-days-notice", "autonomy", RECORDS, "An attorney who wants a record tells client and practice fourteen days before."), NOTICE,
  "Nothing shows that {name} and the practice were told of this at least fourteen days ago. Until then this state's law bars an answer without the written consent of {name}.",
  { word: CONSENT, perhaps: { ...CONSENT, acts: ["privilege-waiver"] } },
);
