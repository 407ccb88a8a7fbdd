import { every, permits, plainly } from "../../shapes/answers.ts";
import { treatsSomebody } from "../shapes/treats.ts";
import { provision } from "./provisions.ts";

/** Those who treat in an emergency are among those who treat. */
export const emergency = permits(
  provision("Civ. Code 56.10(c)(1)", "emergency", "beneficence", false, "In an emergency those who give care are told what they need."),
  { on: "emergency", says: "There is an emergency, and those who treat {name} need this.", when: ({ claims, request }) => every([plainly(claims.some(({ kind }) => kind === "emergency")), treatsSomebody(request.recipient)]) },
);
