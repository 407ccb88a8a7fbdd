import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { CHILDREN_AT_ONCE, provision } from "./provisions.ts";

/** By telephone or in person; no hours are named. */
export const atOnce = duty(
  provision("325 ILCS 5/7", "at-once", "nonmaleficence", CHILDREN_AT_ONCE, "A report about a child is made immediately, by telephone or in person."),
  {
    duty: "report", on: ["abuse-report"], upon: "either", when: isSuspected(["child"]),
    says: "Call the state's hotline or go to its nearest office immediately. The law names no hours of grace.",
  },
);
