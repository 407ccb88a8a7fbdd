import { every, forbids, reverse } from "../../shapes/answers.ts";
import { CONSENTS, provision } from "./provisions.ts";
import { consentOf } from "./shapes.ts";

/** The witness stands for who it was that signed. A form that is complete and has none does not serve. */
export const witnessedSignature = forbids(
  provision("740 ILCS 110/5(b)", "witnessed-signature", "autonomy", CONSENTS, "Somebody who can say who signed witnesses the signature on a consent."),
  {
    bars: ["authorization"],
    says: "Nobody witnessed the form that {name} signed. This state asks for a witness who can attest who it was that signed.",
    when: (facts) => {
      const witnessed = consentOf(facts);
      return every([consentOf(facts, { witnessed: false }), { ...witnessed, is: reverse(witnessed.is) }]);
    },
  },
);
