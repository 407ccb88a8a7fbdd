import { duty } from "../shapes/duty.ts";
import { OURS, provision } from "./provisions.ts";

/** Whose words are in a joint record hears that it was asked for, unless hearing it would put somebody in danger. */
export const tellsTheOthers = duty(
  provision("tells-the-others", "on what others confided", "autonomy", OURS, "Those whose words are in a joint record hear that it was asked for, if that is safe."),
  {
    duty: "notify-other-holders", on: ["individual-access"], upon: "withholding",
    when: ({ content }) => content.holders.length > 1,
    says: "Let the others whose words are in it know that it was asked for, unless that would put anybody in danger.",
  },
);
