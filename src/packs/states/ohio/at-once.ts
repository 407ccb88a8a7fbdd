import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** There is no hour to count: it is immediate. */
export const atOnce = duty(
  provision("2151.421", "at-once", "nonmaleficence", CHILDREN, "A report of child abuse is made immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: isSuspected(["child"]),
    says: "Report immediately, by phone or in person, to the county's children services or the police.",
  },
);
