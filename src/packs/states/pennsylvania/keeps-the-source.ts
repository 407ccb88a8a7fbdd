import { asFact, forbids } from "../../shapes/answers.ts";
import { provision, CONTROL } from "./provisions.ts";

/** What somebody told on the understanding that it stays between them. Where HIPAA governs, its own rule on such sources answers. */
export const keepsTheSource = forbids(
  provision("55 Pa. Code 5100.33(c)(2)", "keeps-the-source", "fidelity", CONTROL, "What somebody told under a promise of secrecy is left out of what a client sees."),
  {
    bars: ["individual-access"],
    says: "This was told under a promise of secrecy. This state leaves it out of what {name} may see.",
    when: ({ casefile, content }) => asFact(casefile.covered === "yes" ? "no" : content.promisedSource, "promise-to-source", content.id, "therapist"),
  },
);
