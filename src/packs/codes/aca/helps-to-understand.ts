import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** Only the heading was read. */
export const helpsToUnderstand = duty(
  provision("aca/B.6.f/helps-to-understand", "B.6.f", "beneficence", false, "Clients get help in understanding their records."),
  {
    duty: "help-interpret", on: ["individual-access"], upon: "release",
    says: "Offer to go through it and explain what is hard to understand.",
  },
);
