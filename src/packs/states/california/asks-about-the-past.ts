import { asksAboutThePast as asks } from "../shapes/reports.ts";
import { PEN_11166, provision } from "./provisions.ts";

/** The duty speaks of a child who is one; beyond it a grown client's own childhood is privileged. So that is asked about first. */
export const asksAboutThePast = asks(
  provision("Penal Code 11166(a)", "asks-about-the-past", "autonomy", PEN_11166, "Abuse long ago, with nobody known to be at risk now, is asked about before it is reported."),
  "Nothing on file says that a child is in danger today. Ask whether this state wants it reported or keeps it privileged, and ask {name} who might be at risk.",
);
