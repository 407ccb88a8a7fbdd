import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { provision } from "./provisions.ts";

/**
 * Whoever is listed and has reason to believe that somebody with a developmental disability has suffered, or faces, what indicates abuse
 * or neglect reports it immediately, to the police or to the county board of developmental disabilities. No fact on file tells of such a
 * disability, so the sentence asks. That paragraph was read; the list in (C)(2), with psychologists, counselors, social workers and
 * family therapists in it, is known from memory.
 */
export const disabledAdultAtOnce = duty(
  provision("5123.61(C)", "disabled-adult-at-once", "nonmaleficence", false, "The abuse of an adult with a developmental disability is reported immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: isSuspected(["dependent-adult"]),
    says: "If that adult has a developmental disability, this state's law wants a report immediately, to the police or to the county board of developmental disabilities.",
  },
);
