import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { CHILD_PROTECTION, provision } from "./provisions.ts";

/** By telephone to the hotline, or electronically. There is no hour to count: it is immediate. */
export const atOnce = duty(
  provision("23 Pa.C.S. 6313(a)(1)", "at-once", "nonmaleficence", CHILD_PROTECTION, "A report of child abuse is made immediately, to the state's hotline or its website."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: isSuspected(["child"]),
    says: "Report immediately: by phone to the state's hotline, or electronically. Do not wait to be sure.",
  },
);
