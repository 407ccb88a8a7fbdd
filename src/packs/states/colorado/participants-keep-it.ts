import { duty } from "../../shapes/duty.ts";
import { CONFIDENCES, provision } from "./provisions.ts";

/** In couples, families and groups each is bound to keep what concerns another, not only the therapist. */
export const participantsKeepIt = duty(
  provision("C.R.S. 12-245-220(1)", "participants-keep-it", "fidelity", CONFIDENCES, "Whoever takes part in therapy keeps what it told them of another."),
  {
    duty: "explain-limits", on: ["unit-sharing"], upon: "release",
    says: "Remind them that this state's law binds everybody who takes part: what they learn of another goes no further without that person's consent.",
  },
);
