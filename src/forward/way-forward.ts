/** The next step after a no, or after a partial yes. */
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import { openCasefile, parseRequest } from "../domain/parse.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { ContentId, List } from "../domain/schema.ts";
import type { Decision } from "../engine/decision.ts";
import { frozen } from "../engine/gather.ts";
import type { Policy } from "../engine/policy.ts";
import { offersFor, type Offer } from "./offers.ts";
import { questionsOf, type Question } from "./questions.ts";
import { remediesFor, type Remedy } from "./remedies.ts";

/** What would change the answer, what could go now, what to ask, and what stays in any case. */
export interface WayForward {
  /** Minimal sets of lawful acts, each checked by deciding again; cheapest for privacy first, at most 20. */
  readonly remedies: List<Remedy>;
  /** There are more sets than these. */
  readonly more: boolean;
  /** What no lawful act of anybody opens, as far as these rules know. */
  readonly nothingOpens: List<ContentId>;
  /** What could go now, each with its own clearance or with what has to be verified first; the first goes as it was asked for. Empty where nothing may go. */
  readonly offers: List<Offer>;
  /** What is not known, with who can answer and what each answer would do. */
  readonly questions: List<Question>;
}

/**
 * What would change this decision, and what could be done now. Decides again many times, so it is a call of its own;
 * pure like the decision. Takes the decision and exactly what it was made from.
 *
 * @throws {InputError} when the request or the casefile is not coherent.
 */
export const wayForward = (
  decision: Decision, request: DisclosureRequest | DisclosureRequestInput, casefile: Casefile | CasefileInput, policy: Policy,
): WayForward => {
  const world = { request: parseRequest(request), facts: openCasefile(casefile).facts };
  return frozen({ ...remediesFor(decision, world, policy), offers: offersFor(world, policy), questions: questionsOf(decision, world, policy) });
};
