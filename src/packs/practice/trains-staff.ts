import { duty } from "../shapes/duty.ts";
import { OURS, provision } from "./provisions.ts";
import { asksWithoutTask } from "./shapes.ts";

/** Curiosity inside the practice has a consequence, so that it stays rare. */
export const trainsStaff = duty(
  provision("trains-staff", "on accidental disclosure", "justice", OURS, "Staff who look without a task are spoken to, trained and, where it is called for, sanctioned."),
  {
    duty: "sanction-and-train", on: "every", upon: "withholding",
    when: asksWithoutTask,
    says: "Where somebody asked or looked without a task, repeat the training, and apply the practice's rules on sanctions.",
  },
);
