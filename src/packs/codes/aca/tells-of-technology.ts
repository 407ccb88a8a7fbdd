import { duty } from "../../shapes/duty.ts";
import { goesElectronically } from "../../shapes/questions.ts";
import { provision, SECTION_H_2 } from "./provisions.ts";

/** Colleagues, supervisors, employees and those who run the systems. */
export const tellsOfTechnology = duty(
  provision("aca/H.2.c/tells-of-technology", "H.2.c", "autonomy", SECTION_H_2, "Clients hear who might see what goes electronically."),
  {
    duty: "warn-of-channel-risk", on: "every", upon: "release", when: ({ request }) => goesElectronically(request),
    says: "Say who might get to see what goes this way, with leave and without.",
  },
);
