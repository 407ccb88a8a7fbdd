import { namesStateGround } from "../shapes/access.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Says in the decision that the state's wider ground does not count where HIPAA governs. */
export const healthIsNoFederalGround = namesStateGround(
  provision("RCW 70.02.090(1)(a)", "health-is-no-federal-ground", "beneficence", RECORDS, "Where federal law governs, being upset by the record is no ground to deny it."),
  ["emotional"], "This state would let a clinician keep back what is bad for the client's health. Federal law, where it binds the practice, does not. Offer to go through it together.",
);
