import { asksAboutThePast as asks } from "../shapes/reports.ts";
import { provision } from "./provisions.ts";

/** The duty speaks of a child who is one. What a grown person tells of the own childhood is asked about first. */
export const asksAboutThePast = asks(
  provision("Social Services Law 413(1)", "asks-about-the-past", "autonomy", false, "Abuse long ago, with nobody known to be at risk now, is asked about before it is reported."),
  "Nothing on file says that a child is in danger today. Ask whether this state wants it reported, and ask {name} who might be at risk.",
);
