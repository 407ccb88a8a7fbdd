import { every, forbids, reverse } from "../../shapes/answers.ts";
import { goesTo } from "../shapes/danger.ts";
import { provision, SINCE_2019, THERAPISTS } from "./provisions.ts";
import { isNamedBySection } from "./shapes.ts";

/**
 * The section lifts confidence for one sort of threat and two recipients, and no longer for relatives and other
 * authorities, as it did until 2019. For anybody else, and for a vaguer danger, somebody is asked first, and quickly.
 *
 * Not decided here: those who treat the client and the authority that hospitalizes. Other sections are theirs.
 */
export const beyondTheThreat = forbids(
  provision("491.0147", "beyond-the-threat", "fidelity", THERAPISTS, "A danger that is no specific threat, or a recipient other than police and the person threatened, is talked over first.", SINCE_2019),
  {
    bars: ["threat-to-others"], consult: ["attorney", "supervisor"],
    says: "This state names the police and the person threatened, for a specific and immediate threat. Ask a supervisor or an attorney at once about anything else {name} said.",
    when: (facts) => {
      const named = isNamedBySection(facts);
      const treats = goesTo(facts, ["treaters", "mental-health-authority"]);
      return every([{ ...treats, is: reverse(treats.is) }, { ...named, is: reverse(named.is) }]);
    },
  },
);
