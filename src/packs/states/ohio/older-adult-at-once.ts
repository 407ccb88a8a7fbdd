import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { OLDER_ADULTS, provision } from "./provisions.ts";

/** Immediately, by word or in writing. */
export const olderAdultAtOnce = duty(
  provision("5101.63", "older-adult-at-once", "nonmaleficence", OLDER_ADULTS, "A report about an older adult is made immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: isSuspected(["elder"]),
    says: "Report immediately, by word or in writing, to the county's department of job and family services.",
  },
);
