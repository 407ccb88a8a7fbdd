import { duty } from "../../shapes/duty.ts";
import { provision, TO_COURTS } from "./provisions.ts";

/** The client's attorney hears of the subpoena, and so does the client, also one who no longer comes. */
export const tellsTheClient = duty(
  provision("55 Pa. Code 5100.35(b)(3)", "tells-the-client", "autonomy", TO_COURTS, "The client and the client's attorney hear of a subpoena."),
  { duty: "notify-client-before", on: ["subpoena"], upon: "either", says: "Tell the client, and the client's attorney if there is one. Whoever no longer comes gets a certified letter." },
);
