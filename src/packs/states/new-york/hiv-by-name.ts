import { ANY_FORM, faultsUnder, missingIn, readingsOf, type Reading } from "../../../domain/standing.ts";
import { forbids, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import { NYCRR_63_6, provision } from "./provisions.ts";

/** Does this form cover it, naming HIV, and not only by speaking of everything? */
const names = (reading: Reading): Answer => {
  const { sensitivities } = reading.release.covers;
  if (sensitivities === "all" || !sensitivities.includes("hiv-sti")) return plainly(false);
  const faults = faultsUnder(reading, ANY_FORM);
  if (faults.some(({ missing }) => missing === undefined)) return plainly(false);
  return faults.length === 0 ? plainly(true) : { is: "unknown", missing: missingIn(faults) };
};

/** A general form never reaches it: the form is one for HIV-related information, and says so. */
export const hivByName = forbids(
  provision("10 NYCRR 63.6(a)", "hiv-by-name", "autonomy", NYCRR_63_6, "HIV-related information goes only on a form that names it."),
  {
    bars: ["authorization"],
    says: "This tells of HIV, and {name} has signed no form that names it. In this state a general release does not cover it.",
    when: (facts) => {
      if (!facts.content.sensitivities.includes("hiv-sti")) return plainly(false);
      const named = some(readingsOf(facts).map(names));
      return { ...named, is: reverse(named.is) };
    },
  },
);
