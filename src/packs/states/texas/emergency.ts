import { every, permits, plainly } from "../../shapes/answers.ts";
import { treatsSomebody } from "../shapes/treats.ts";
import { HSC_611_004, provision } from "./provisions.ts";

/** Those who treat in an emergency take part in the treatment, and are medical personnel. */
export const emergency = permits(
  provision("Health and Safety Code 611.004(a)(7)", "emergency", "beneficence", HSC_611_004, "In an emergency those who give care are told what they need."),
  { on: "emergency", says: "There is an emergency, and those who treat {name} need this.", when: ({ claims, request }) => every([plainly(claims.some(({ kind }) => kind === "emergency")), treatsSomebody(request.recipient)]) },
);
