import { asksAboutThePast as asks } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** The duty speaks of a child who is one. What a grown person tells of the own childhood is asked about first. */
export const asksAboutThePast = asks(
  provision("39.201", "asks-about-the-past", "autonomy", CHILDREN, "Abuse long ago, with nobody known to be at risk now, is asked about before it is reported."),
  "Nothing on file says that a child is in danger today. Ask whether this state wants it reported, and ask {name} who might be at risk.",
);
