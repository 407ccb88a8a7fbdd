import { duty } from "../shapes/duty.ts";
import { goesElectronically } from "../shapes/questions.ts";
import { APA_4, provision } from "./provisions.ts";

/** Whoever gets something electronically is told what others might see. */
export const warnsOfChannelRisk = duty(
  provision("warns-of-channel-risk", "after APA 4.02(c)", "autonomy", APA_4, "Whoever gets something electronically is told of the risk to privacy."),
  {
    duty: "warn-of-channel-risk", on: "every", upon: "release",
    when: ({ request }) => goesElectronically(request),
    says: "Say who else might see what goes on this way.",
  },
);
