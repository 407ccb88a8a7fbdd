import { sendsOnlyWhatIsNeeded as onlyWhatIsNeeded } from "../shapes/sends-only-what-is-needed.ts";
import { provision, TEXT } from "./provisions.ts";

/** Also on a good ground no more goes than the purpose needs; what patients see of their own is not cut. */
export const sendsOnlyWhatIsNeeded = onlyWhatIsNeeded(
  provision("2.13(a)", "sends-only-what-is-needed", "fidelity", TEXT["2.13"], "No more of a substance use record goes than the purpose needs."),
  [
    "authorization", "treatment", "payment", "operations", "abuse-report", "threat-to-others", "danger-to-self", "emergency", "court-order",
    "law-enforcement", "oversight", "legal-defense", "coroner", "research",
  ],
);
