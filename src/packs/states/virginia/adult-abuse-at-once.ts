import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { ADULTS, provision } from "./provisions.ts";

/** No hours are named: immediately upon the suspicion. */
export const adultAbuseAtOnce = duty(
  provision("63.2-1606(A)", "adult-abuse-at-once", "nonmaleficence", ADULTS, "A report about an aged or incapacitated adult is made immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: isSuspected(["elder", "dependent-adult"]),
    says: "This state's law wants this report immediately, as soon as there is reason to suspect it.",
  },
);
