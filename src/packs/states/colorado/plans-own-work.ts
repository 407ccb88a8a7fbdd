import { every, plainly } from "../../shapes/answers.ts";
import { isTreatedBy } from "../shapes/consent.ts";
import { plansWorkForItself } from "../shapes/plans.ts";
import { CONFIDENCES, provision } from "./provisions.ts";
import { ARTICLE_245, tellsWhatWasSaid } from "./shapes.ts";

/** What was said in psychotherapy. Reviews by boards and committees are exceptions of their own; a plan is neither. */
export const plansOwnWork = plansWorkForItself(
  provision("C.R.S. 12-245-220(1)", "plans-own-work", "fidelity", CONFIDENCES, "A plan that checks quality, or does other work of its own, has nothing for that without the client's consent."),
  (facts) => every([plainly(tellsWhatWasSaid(facts.content)), isTreatedBy(ARTICLE_245, facts, facts.holder)]),
);
