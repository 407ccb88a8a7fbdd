import { permits } from "../shapes/answers.ts";
import { graveDanger } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * The same paragraph as for threats to others: the person in danger may be the client. Relatives and friends hear of
 * it where the clinician has named them as able to help.
 */
export const dangerToSelf = permits(
  provision("164.512(j)(1)(i)", "danger-to-self", "beneficence", "A serious and imminent danger to the client may be told to those who can keep the client alive."),
  {
    on: "danger-to-self",
    says: "A clinician of the practice has attested that {name} is in serious and imminent danger, and this recipient can help.",
    when: (facts) => graveDanger(facts, ["self-danger"]),
  },
);
