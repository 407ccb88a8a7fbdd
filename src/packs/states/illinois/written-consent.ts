import { permits } from "../../shapes/answers.ts";
import { CONSENTS, provision } from "./provisions.ts";
import { consentOf } from "./shapes.ts";

/**
 * A paper for this recipient and this purpose that says what would go, that it can be looked at and copied, what follows
 * from a refusal, until which calendar day it holds and that it can be taken back, signed before a witness.
 *
 * Not decided here: how a consent is taken back. The section wants that in writing and witnessed; here any word that
 * takes it back counts, because a person who says no has said no.
 */
export const writtenConsent = permits(
  provision("740 ILCS 110/5(b)", "written-consent", "autonomy", CONSENTS, "What is confided in therapy leaves it with a written and witnessed consent."),
  { on: "authorization", says: "A witnessed form of {name} consents to this, and says all that this state asks for.", when: (facts) => consentOf(facts) },
);
