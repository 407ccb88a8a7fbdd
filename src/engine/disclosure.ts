/** The question that this library answers. */
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import { openCasefile, parseRequest } from "../domain/parse.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { Decision } from "./decision.ts";
import { evaluate } from "./evaluate.ts";
import type { Policy } from "./policy.ts";

/**
 * May this go to this recipient, for this purpose, at `request.at`, and why?
 *
 * Pure and total: the same request, casefile and policy give the same decision, deeply frozen, and the input is not
 * touched. What was not parsed before is parsed here; parse a casefile once to decide on it often.
 *
 * @throws {InputError} when the request or the casefile is not coherent, or the request asks for what is not in the casefile.
 */
export const evaluateDisclosure = (
  request: DisclosureRequest | DisclosureRequestInput,
  casefile: Casefile | CasefileInput,
  policy: Policy,
): Decision => evaluate(parseRequest(request), openCasefile(casefile), policy);
