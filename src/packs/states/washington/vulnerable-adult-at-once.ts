import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { provision, VULNERABLE_ADULTS } from "./provisions.ts";

/** No hours are named: immediately. */
export const vulnerableAdultAtOnce = duty(
  provision("RCW 74.34.035(1)", "vulnerable-adult-at-once", "nonmaleficence", VULNERABLE_ADULTS, "A report about a vulnerable adult is made immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: isSuspected(["elder", "dependent-adult"]),
    says: "This state's law wants this report immediately. The law names no hours of grace.",
  },
);
