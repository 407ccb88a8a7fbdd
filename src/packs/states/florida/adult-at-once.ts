import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { ADULTS, provision } from "./provisions.ts";

/** No hours are named. */
export const adultAtOnce = duty(
  provision("415.1034", "adult-at-once", "nonmaleficence", ADULTS, "A report about a vulnerable adult is made to the hotline immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: isSuspected(["elder", "dependent-adult"]),
    says: "Report it to the state's abuse hotline immediately. The law names no hours of grace.",
  },
);
