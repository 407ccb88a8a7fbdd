import type { HolderFacts } from "../../../engine/facts.ts";
import { ask, plainly, type Answer } from "../../shapes/answers.ts";
import { worksForItself } from "../shapes/anothers-work.ts";
import { treatedBy } from "../shapes/consent.ts";
import { ALLIED, provision } from "./provisions.ts";
import { AGREED } from "./shapes.ts";

/** Whether it is a review in good faith nobody's authority shows by itself: it is asked, unless it is known that this recipient may do no such thing. */
const isPerhapsAReview = ({ request: { recipient: { authority } } }: HolderFacts): Answer => (authority === "no" ? plainly(false) : ask("law-on-this", "operations", "practice"));

/**
 * Of a family therapist or a counselor, for whose clients an agreement has no form. What a reimburser's policy lets it see, it sees to pay.
 * The section does not stand in the way of a review by peers, or of use, that is held in good faith: whether this is one is asked.
 */
export const anothersWorkAsAgreed = worksForItself(
  provision("c. 112 s. 172(d)", "anothers-work-as-agreed", "fidelity", ALLIED, "A plan or another provider that does work of its own has nothing for that unless it is a review in good faith, or the client agrees."),
  { providers: ["treating-provider", "hospital"], binds: treatedBy(["mft", "counselor"]), formalities: AGREED, unless: isPerhapsAReview },
);
