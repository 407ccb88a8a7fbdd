/** What a law is about: a request, a casefile, a policy, and an evaluator with our interface. */
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { Decision } from "../engine/decision.ts";
import type { Policy } from "../engine/policy.ts";

/** A request, a casefile and a policy: what one decision takes. */
export interface Case {
  readonly request: DisclosureRequestInput;
  readonly casefile: CasefileInput;
  readonly policy: Policy;
}

/** Any evaluator with the interface of `evaluateDisclosure`. */
export type Evaluate = (request: DisclosureRequest | DisclosureRequestInput, casefile: Casefile | CasefileInput, policy: Policy) => Decision;
