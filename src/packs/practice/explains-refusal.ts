import { duty } from "../shapes/duty.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/** What a client does not get is refused in writing, with the reason and where to turn. */
export const explainsRefusal = duty(
  provision("explains-refusal", "after 45 CFR 164.524(d)(2)", "justice", PRIVACY_RULE, "A client who does not get something is told so in writing, with the reason and where to complain."),
  {
    duty: "notice-of-denial", on: ["individual-access"], upon: "withholding",
    says: "Say what is withheld, why, and where the client can ask for a review or complain.",
  },
);
