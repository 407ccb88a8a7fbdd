import { permits } from "../shapes/answers.ts";
import { graveDanger } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * Serious, imminent, believed in good faith by a clinician of the practice, and told to somebody who can do something
 * about it: the person threatened, police, a hospital. Of anybody else it has to be said first. It reaches what
 * psychotherapy notes tell: 164.508(a)(2)(ii).
 *
 * Not decided here: whether there is a duty to warn, and whom a state lets be told. This paragraph defers to that law
 * and to the codes.
 */
export const seriousThreat = permits(
  provision("164.512(j)(1)(i)", "serious-threat", "nonmaleficence", "A serious and imminent threat to somebody may be told to those who can prevent it, the person threatened included."),
  {
    on: "threat-to-others",
    says: "A clinician of the practice has attested a serious and imminent threat in connection with {name}, and this recipient can help to prevent it.",
    when: (facts) => graveDanger(facts, ["threat"]),
  },
);
