import { ofKind, permits, plainly, some } from "../../shapes/answers.ts";
import { isSued } from "../../shapes/questions.ts";
import { HSC_611_006, provision } from "./provisions.ts";

/**
 * In a proceeding that this patient, or a representative in this patient's name, brought against the professional, before a board on
 * this patient's complaint (a)(2), and to collect this patient's fee (a)(4). Who acts for a patient and sues in the own name brings
 * nothing for that patient.
 */
export const ownClaim = permits(
  provision("Health and Safety Code 611.006(a)(1)", "own-claim", "justice", HSC_611_006, "A clinician may answer this client's own claim or complaint, and collect this client's fee, in that proceeding."),
  {
    on: "legal-defense", says: "This answers a claim or a complaint of {name}, or collects the fee of {name}, in that proceeding.",
    when: (facts) => some([
      isSued(facts), plainly(ofKind(facts.claims, "proceeding").some(({ against, sort }) => sort === "fee" && against === "client")),
    ]),
  },
);
