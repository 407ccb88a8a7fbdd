/** How the answer to one request changes with time alone, if nothing is filed meanwhile. */
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import { inputError } from "../domain/issue.ts";
import { openCasefile, parseRequest } from "../domain/parse.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { List } from "../domain/schema.ts";
import { epochOf, instantFrom, isInstant, type Instant } from "../domain/time.ts";
import type { Decision } from "../engine/decision.ts";
import { evaluate } from "../engine/evaluate.ts";
import type { Policy } from "../engine/policy.ts";

/** A stretch of time in which the answer stays the same: `from` included, `until` excluded. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  /** The decision at its beginning. */
  readonly decision: Decision;
}

/** All that a decision says but when it was made and until when it stands. */
const said = (decision: Decision): string =>
  JSON.stringify({ ...decision, validUntil: "", ...(decision.outcome === "deny" ? {} : { clearance: { ...decision.clearance, from: "", until: "" } }) });

const instant = (text: string, which: string): Instant => {
  if (isInstant(text)) return text;
  throw inputError("the timeline", [{ path: `/${which}`, code: "bad-instant", message: `not an instant in the form YYYY-MM-DDThh:mm:ss with an offset: \`${text}\`` }]);
};

/**
 * Every stretch from `from` (included) until `to` (excluded) in which the decision on this request stays the same, in
 * order and without a gap. `request.at` is not read. Days turn by the offset of `from`, also where clocks are put forward
 * or back in between: ask for summer and winter apart, if an hour matters.
 *
 * @throws {InputError} when an instant is none, `to` is not after `from`, or `from` lies before the request was received.
 */
export const timeline = (
  request: DisclosureRequest | DisclosureRequestInput, casefile: Casefile | CasefileInput, policy: Policy, from: string, to: string,
): List<Stretch> => {
  const begin = instant(from, "from");
  const end = instant(to, "to");
  if (epochOf(end) <= epochOf(begin)) throw inputError("the timeline", [{ path: "/to", code: "order", message: "ends before it begins" }]);
  const { receivedAt } = parseRequest({ ...request, at: request.receivedAt });
  if (epochOf(begin) < epochOf(receivedAt)) throw inputError("the timeline", [{ path: "/from", code: "order", message: `before the request was received: \`${from}\`` }]);
  const file = openCasefile(casefile);
  const at = (now: Instant): Decision => evaluate(parseRequest({ ...request, at: now }), file, policy);
  const stretches: Stretch[] = [];
  for (let now: Instant | undefined = begin; now !== undefined && epochOf(now) < epochOf(end);) {
    const decision: Decision = at(now);
    const last: Stretch | undefined = stretches.at(-1);
    const until: Instant = decision.validUntil !== undefined && epochOf(decision.validUntil) < epochOf(end) ? decision.validUntil : instantFrom(epochOf(end), begin);
    if (last !== undefined && said(last.decision) === said(decision)) stretches[stretches.length - 1] = Object.freeze({ ...last, until });
    else stretches.push(Object.freeze({ from: now, until, decision }));
    now = decision.validUntil;
  }
  return Object.freeze(stretches);
};
