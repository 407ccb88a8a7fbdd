import { every, opposite, plainly } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { isCovered } from "../../shapes/questions.ts";
import { provision } from "./provisions.ts";

const HEAD = provision("3701.74(B)", "named-professional-gets-it", "autonomy", false, "What is held back for harm goes to a professional whom the client names.");

/** Withholding is not the end: the record goes to the one whom the client names. Who may be named was read in two versions, so the sentence leaves it open. */
export const namedProfessionalGetsIt = duty(HEAD, {
  duty: "refer", on: ["individual-access"], upon: "withholding",
  when: (facts) => every([plainly(facts.request.claims.some(({ kind }) => kind === "access-harm")), opposite(isCovered(facts, HEAD.id))]),
  says: "If this is held back for harm, ask the client to name a physician or other professional, and give that one the record. Say which licences this state accepts.",
});
