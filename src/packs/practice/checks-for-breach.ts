import { duty } from "../shapes/duty.ts";
import { OURS, provision } from "./provisions.ts";
import { asksWithoutTask } from "./shapes.ts";

/** Somebody inside who asked without a task may already have looked. */
export const checksForBreach = duty(
  provision("checks-for-breach", "on accidental disclosure", "nonmaleficence", OURS, "Where somebody of the practice asks without a task, it is checked whether anything was seen already."),
  {
    duty: "assess-breach", on: "every", upon: "withholding",
    when: asksWithoutTask,
    says: "Find out whether anything was seen already that no task called for. If so, treat it as a breach and tell those whom it concerns.",
  },
);
