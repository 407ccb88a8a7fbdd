import { duty } from "../../shapes/duty.ts";
import { goesElectronically } from "../../shapes/questions.ts";
import { provision, STANDARD_4 } from "./provisions.ts";

/** Said with the service, or with what is sent. */
export const warnsOfElectronicRisk = duty(
  provision("apa/4.02(c)/warns-of-electronic-risk", "4.02(c)", "autonomy", STANDARD_4, "Whoever gets information electronically is told of the risk to privacy."),
  {
    duty: "warn-of-channel-risk", on: "every", upon: "release", when: ({ request }) => goesElectronically(request),
    says: "Say what electronic transmission may do to privacy.",
  },
);
