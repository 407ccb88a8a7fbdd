import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** No hours are named. */
export const childAtOnce = duty(
  provision("39.201", "child-at-once", "nonmaleficence", CHILDREN, "A report about a child is made to the hotline immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either", when: isSuspected(["child"]),
    says: "Report it to the state's abuse hotline immediately, by telephone, in writing or online, and give your name. The law names no hours of grace.",
  },
);
