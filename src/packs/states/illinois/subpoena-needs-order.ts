import { forbids, reverse } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";
import { CONSENT, consentOf } from "./shapes.ts";

/** No subpoena for therapy records is even to be served unless a judge's order or the client's consent comes with it. An order is judged as an order. */
export const subpoenaNeedsOrder = forbids(
  provision("740 ILCS 110/10(d)", "subpoena-needs-order", "fidelity", false, "A subpoena alone opens no therapy record; it needs a judge's order or the client's written consent beside it."),
  {
    bars: ["subpoena"],
    says: "In this state a subpoena alone does not reach what {name} confided. It needs a judge's written order, or a witnessed consent of {name}.",
    when: (facts) => {
      const consent = consentOf(facts, { formalities: { ...CONSENT, acts: [...CONSENT.acts, "privilege-waiver"] } });
      return { ...consent, is: reverse(consent.is) };
    },
  },
);
