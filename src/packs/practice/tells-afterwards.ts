import { duty } from "../shapes/duty.ts";
import { OURS, provision } from "./provisions.ts";

/** Who could not be asked in an emergency is told as soon as it can be. */
export const tellsAfterwards = duty(
  provision("tells-afterwards", "on emergencies", "autonomy", OURS, "What had to go in an emergency is told to the client afterwards."),
  { duty: "notify-client-after", on: ["emergency"], upon: "release", says: "Tell the client, as soon as that is possible, what went to whom and why." },
);
