import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** An order is not the end of the matter: three ways are open, and one must be gone. */
export const asksOrNarrows = duty(
  provision("aca/B.2.d/asks-or-narrows", "B.2.d", "fidelity", false, "A counselor whom a court orders to disclose asks for consent, or acts to have the disclosure prohibited or narrowed."),
  {
    duty: "seek-protective-order", on: ["court-order"], upon: "either",
    anyOf: ["ask-for-consent", "have-it-prohibited", "have-it-limited"],
    says: "Before you obey, do what the code leaves open to you.",
  },
);
