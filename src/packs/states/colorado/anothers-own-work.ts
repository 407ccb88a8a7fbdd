import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { worksForItself } from "../shapes/anothers-work.ts";
import { treatedBy } from "../shapes/consent.ts";
import { CONFIDENCES, provision } from "./provisions.ts";
import { ARTICLE_245, tellsWhatWasSaid } from "./shapes.ts";

/** What was said in psychotherapy. Boards and committees that review this therapist's services are another rule's; they are no plan, and no provider who has the same client. */
export const anothersOwnWork = worksForItself(
  provision("C.R.S. 12-245-220(1)", "anothers-own-work", "fidelity", CONFIDENCES, "A plan or another provider that checks quality, or does other work of its own, has nothing for that without the client's consent."),
  { providers: ["treating-provider", "hospital"], formalities: SPOKEN_OR_WRITTEN, binds: (facts) => (tellsWhatWasSaid(facts.content) ? treatedBy(ARTICLE_245)(facts) : "no") },
);
