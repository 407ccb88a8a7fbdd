import { asksAboutThePast } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** What comes to light after the child has grown up need not be reported, unless other children may be at risk. What is not required is then confidential. */
export const pastAbuse = asksAboutThePast(
  provision("RCW 26.44.030(2)", "past-abuse", "fidelity", CHILDREN, "Abuse that comes to light after the child has grown up is reported only if other children may be at risk."),
  "Nobody is known to be in danger today. If the person who was hurt has grown up, this state asks for a report only where other children may be at risk. Have that settled first.",
);
