/** What would come of it if something were otherwise. Nothing is filed: the casefile and the request stay as they are. */
import { amendCase, type AmendedCase } from "../domain/amend.ts";
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import { openCasefile, parseRequest } from "../domain/parse.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { Decision } from "../engine/decision.ts";
import { evaluate } from "../engine/evaluate.ts";
import type { Policy } from "../engine/policy.ts";
import { compareDecisions, type DecisionChange } from "./compare.ts";

/** Both decisions, what was changed to come from one to the other, and what that changed. */
export interface WhatIf {
  readonly before: Decision;
  readonly after: Decision;
  readonly change: DecisionChange;
  /** What the recipe did: steps into `/casefile` and `/request`. */
  readonly patches: AmendedCase["patches"];
}

/**
 * Decides a case as it is and as it would be after a recipe, which changes a draft of `{ casefile, request }`.
 *
 * @throws {InputError} when the case, or what the recipe makes of it, is not coherent, or the recipe returns a promise or a copy of the draft.
 */
export const whatIf = (
  request: DisclosureRequest | DisclosureRequestInput, casefile: Casefile | CasefileInput, policy: Policy, recipe: Parameters<typeof amendCase>[2],
): WhatIf => {
  const changed = amendCase(request, casefile, recipe);
  const before = evaluate(parseRequest(request), openCasefile(casefile), policy);
  const after = evaluate(changed.request, openCasefile(changed.casefile), policy);
  return Object.freeze({ before, after, change: compareDecisions(before, after), patches: changed.patches });
};
