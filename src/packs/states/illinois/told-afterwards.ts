import { duty } from "../../shapes/duty.ts";
import { BENEFITS, provision } from "./provisions.ts";

/** Whoever could not be asked hears of it. */
export const toldAfterwards = duty(
  provision("740 ILCS 110/6", "told-afterwards", "autonomy", BENEFITS, "A client hears of what was given for benefits without a consent."),
  { duty: "notify-client-after", on: ["payment", "benefits"], upon: "release", says: "Tell the client what was given for benefits without a consent, to whom and why." },
);
