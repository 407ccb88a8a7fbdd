import { readingsOf } from "../../../domain/standing.ts";
import { every, forbids, plainly, reverse, type Answer } from "../../shapes/answers.ts";
import { mayServe, signedForMinor } from "../shapes/minors.ts";
import { CONSENTS, provision } from "./provisions.ts";
import { consentOf, DECIDES_FROM } from "./shapes.ts";

/**
 * Those who may see the record consent to what leaves it, and from twelve on that is the client. A parent's form does
 * not stand alone; it stands beside the minor's own.
 *
 * Not decided here: whether the parent has to sign as well. The section can be read both ways, so the parent's form is
 * asked for wherever the parents consented to the care.
 */
export const adolescentSigns = forbids(
  provision("740 ILCS 110/5(a)", "adolescent-signs", "autonomy", CONSENTS, "From twelve on a client signs the consent; a parent's signature alone does not do."),
  {
    bars: ["authorization"],
    says: "{name} is twelve or older. In this state {name} signs too, before a witness; a parent's form alone does not do.",
    when: (facts) => {
      const hasNotSigned = (): Answer => {
        const own = consentOf(facts, { pardoned: ["signer-a-minor"], if: ({ signedBy }) => signedBy === facts.holder });
        return { ...own, is: reverse(own.is) };
      };
      const others = readingsOf(facts).filter(({ release: { signedBy } }) => signedBy !== facts.holder);
      return every([plainly(others.length > 0), () => signedForMinor(DECIDES_FROM, facts, others.filter((reading) => mayServe(reading))), hasNotSigned]);
    },
  },
);
