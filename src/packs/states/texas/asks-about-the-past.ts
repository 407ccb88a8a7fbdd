import { asksAboutThePast as asks } from "../shapes/reports.ts";
import { provision } from "./provisions.ts";

/**
 * What was done to somebody who has grown up since is reported where the professional finds it needed to protect another
 * child, or an elder or a disabled person. Known from memory.
 */
export const asksAboutThePast = asks(
  provision("Family Code 261.101(b-1)", "asks-about-the-past", "autonomy", false, "Abuse long ago, with nobody known to be at risk now, is asked about before it is reported."),
  "Nothing on file says that a child is in danger today. This state asks for a report where another child, an elder or a disabled person needs protection: settle that first, and ask {name}.",
);
