/** The question that this library answers. */
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import { inputError, isInputError } from "../domain/issue.ts";
import { openCasefile, parseRequest } from "../domain/parse.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { Decision } from "./decision.ts";
import { evaluate } from "./evaluate.ts";
import type { Policy } from "./policy.ts";

const KEYS = Reflect.ownKeys(Object.prototype).length;

/**
 * What cannot be decided because something was put on every object of this program is said so. It can break the way to
 * a decision; it opens nothing.
 */
const said = (error: unknown): unknown => (isInputError(error) || Reflect.ownKeys(Object.prototype).length === KEYS ? error
  : inputError("this program", [{ path: "", code: "unreadable", message: "`Object.prototype` was altered in this program" }]));

/**
 * May this go to this recipient, for this purpose, at `request.at`, and why?
 *
 * Pure and total: the same request, casefile and policy give the same decision, deeply frozen, and the input is not
 * touched. What was not parsed before is parsed here; parse a casefile once to decide on it often.
 *
 * @throws {InputError} when the request or the casefile is not coherent, the request asks for what is not in the casefile, or the policy is none.
 */
export const evaluateDisclosure = (
  request: DisclosureRequest | DisclosureRequestInput,
  casefile: Casefile | CasefileInput,
  policy: Policy,
): Decision => {
  try {
    return evaluate(parseRequest(request), openCasefile(casefile), policy);
  } catch (error) {
    throw said(error);
  }
};
