import { every, plainly } from "../../shapes/answers.ts";
import { worksForItself } from "../shapes/anothers-work.ts";
import { isTreatedBy } from "../shapes/consent.ts";
import { CONFIDENCES, provision } from "./provisions.ts";
import { ARTICLE_245, tellsWhatWasSaid } from "./shapes.ts";

/** What was said in psychotherapy. Reviews by boards, committees and hospitals are exceptions of their own; a plan is none. */
export const anothersOwnWork = worksForItself(
  provision("C.R.S. 12-245-220(1)", "anothers-own-work", "fidelity", CONFIDENCES, "A plan or another provider that checks quality, or does other work of its own, has nothing for that without the client's consent."),
  { providers: ["treating-provider"], binds: (facts) => every([plainly(tellsWhatWasSaid(facts.content)), isTreatedBy(ARTICLE_245, facts, facts.holder)]) },
);
