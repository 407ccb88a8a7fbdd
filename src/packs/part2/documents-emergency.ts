import { duty } from "../shapes/duty.ts";
import { provision, TEXT } from "./provisions.ts";

/** Who got it and from which hospital, who gave it, when, and why: written down at once. */
export const documentsEmergency = duty(
  provision("2.51(c)", "documents-emergency", "justice", TEXT["2.51"], "What was told in a medical emergency is written into the record at once."),
  {
    duty: "document", on: ["emergency"], upon: "release",
    says: "Write into the record at once who received this and where they work, who told them, the day and the hour, and what the emergency was.",
  },
);
