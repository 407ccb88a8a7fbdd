import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** By word of mouth, at once; the same is asked for elders and disabled adults. */
export const atOnce = duty(
  provision("c. 119 s. 51A", "at-once", "nonmaleficence", CHILDREN, "A report of abuse is first made by word of mouth, immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: isSuspected(["child", "elder", "dependent-adult"]),
    says: "Call the agency immediately. The law names no hours of grace, and wants it in writing afterwards.",
  },
);
