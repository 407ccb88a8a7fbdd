import { forbids, plainly } from "../../shapes/answers.ts";
import { PHL_2785, provision } from "./provisions.ts";
import { tellsOfHiv } from "./shapes.ts";

/** No subpoena reaches it: a court finds a compelling need first, and says how far. */
export const hivByOrder = forbids(
  provision("Public Health Law 2785", "hiv-by-order", "nonmaleficence", PHL_2785, "HIV-related information is not given on a subpoena, only on a court's order made for it."),
  {
    bars: ["subpoena"], says: "This tells of HIV and {name}. In this state no subpoena reaches it; a court has to order it.",
    when: ({ content }) => plainly(tellsOfHiv(content)),
  },
);
