import { duty } from "../../shapes/duty.ts";
import { isToldOfHarm } from "../shapes/access.ts";
import { HSC_123115, provision } from "./provisions.ts";

/** Whoever is refused may name a licensed professional, who then sees the record. */
export const namesAProfessional = duty(
  provision("Health and Safety Code 123115(b)(2)", "names-a-professional", "justice", HSC_123115, "A client who is refused for likely harm may name a licensed professional who sees the record instead."),
  {
    duty: "notice-of-denial", on: ["individual-access"], upon: "withholding",
    when: isToldOfHarm,
    says: "Tell the client that a licensed professional of their choice may see it.",
  },
);
