/** Two answers side by side, and two policies by the answers that they give. */
import type { CasefileInput, Casefile } from "../domain/casefile.ts";
import type { Missing } from "../domain/known.ts";
import { openCasefile, parseRequest } from "../domain/parse.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { ContentId, List } from "../domain/schema.ts";
import type { Instant } from "../domain/time.ts";
import type { Decision, Obligation, Reason } from "../engine/decision.ts";
import { evaluate } from "../engine/evaluate.ts";
import type { Message } from "../engine/finding.ts";
import type { Policy } from "../engine/policy.ts";
import type { Verdict } from "../engine/weigh.ts";
import { goingIn } from "./world.ts";

/** A content on which two decisions differ; without a verdict where one of them does not speak of it. */
export interface ContentChange {
  readonly content: ContentId;
  readonly before?: Verdict;
  readonly after?: Verdict;
}

/** What differs between two decisions. */
export interface DecisionChange {
  readonly same: boolean;
  readonly outcome: { readonly before: Decision["outcome"]; readonly after: Decision["outcome"] };
  readonly contents: List<ContentChange>;
  readonly reasons: { readonly gone: List<Reason>; readonly come: List<Reason> };
  readonly duties: { readonly gone: List<Obligation>; readonly come: List<Obligation> };
  /** Questions that are settled, and new ones. */
  readonly missing: { readonly gone: List<Missing>; readonly come: List<Missing> };
  /** Until when each stands; absent where both stand equally long. */
  readonly validUntil?: { readonly before?: Instant; readonly after?: Instant };
  /** The change in words. */
  readonly words: List<Message>;
}

const reasonKey = ({ rule, finding, message }: Reason): string => JSON.stringify([rule, finding, message.id, message.slots]);
const dutyKey = ({ duty, due, upon }: Obligation): string => [duty, due ?? "", upon].join(" ");

const lacking = <T>(items: List<T>, others: List<T>, key: (item: T) => string): List<T> => {
  const known = new Set(others.map(key));
  return items.filter((item) => !known.has(key(item)));
};

const WORDS = {
  "same": "Nothing changes.",
  "outcome": "The answer changes from {before} to {after}.",
  "opens": "{content} can go now.",
  "closes": "{content} stays now.",
  "shifts": "{content} was: {before}. It is now: {after}.",
  "asked": "{content} was not asked for before.",
  "not-asked": "{content} is no longer asked for.",
  "reason-gone": "No longer so: {rules}.",
  "reason-come": "New: {rules}.",
  "settled": "No longer a question: {facts}.",
  "in-question": "Now a question: {facts}.",
  "until": "If nothing is filed, it stands until {after}; before, until {before}.",
  "until-now": "If nothing is filed, it stands until {after}; before, nothing dated lay ahead.",
  "until-before": "If nothing is filed, it stands; before, it stood until {before}.",
} as const;

const say = (id: keyof typeof WORDS, slots: Message["slots"]): Message => ({ id, text: WORDS[id], slots });

const goes = (verdict: Verdict): boolean => verdict === "may" || verdict === "must";

const inWords = ({ content, before, after }: ContentChange): Message => {
  if (before === undefined) return say("asked", { content });
  if (after === undefined) return say("not-asked", { content });
  if (goes(before) !== goes(after)) return say(goes(after) ? "opens" : "closes", { content });
  return say("shifts", { content, before, after });
};

const changesOf = (before: Decision, after: Decision): List<ContentChange> => {
  const was = new Map(before.portions.map(({ content, verdict }) => [content, verdict]));
  const is = new Map(after.portions.map(({ content, verdict }) => [content, verdict]));
  return [...new Set([...was.keys(), ...is.keys()])].sort().filter((content) => was.get(content) !== is.get(content)).map((content) => {
    const [old, now] = [was.get(content), is.get(content)];
    return { content, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) };
  });
};

const missingKey = ({ fact, of, askedOf }: Missing): string => [fact, of, askedOf].join(" ");

const standing = (before: Instant | undefined, after: Instant | undefined): Pick<DecisionChange, "validUntil"> =>
  (before === after ? {} : { validUntil: { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) } });

const untilInWords = ({ validUntil }: Pick<DecisionChange, "validUntil">): List<Message> => {
  if (validUntil === undefined) return [];
  const { before, after } = validUntil;
  if (before !== undefined && after !== undefined) return [say("until", { before, after })];
  return [before !== undefined ? say("until-before", { before }) : say("until-now", { after: after ?? "" })];
};

const named = (id: "settled" | "in-question", missing: List<Missing>): List<Message> => (missing.length === 0 ? [] : [say(id, { facts: [...new Set(missing.map(({ fact }) => fact))].sort() })]);

const rulesOf = (reasons: List<Reason>): List<string> => [...new Set(reasons.map(({ rule }) => rule))].sort();

/** What differs between two decisions: the outcome, the contents, the reasons, the duties, the questions, and until when they stand, also in words. */
export const compareDecisions = (before: Decision, after: Decision): DecisionChange => {
  const contents = changesOf(before, after);
  const [old, now] = [before.rationale.determining, after.rationale.determining];
  const reasons = { gone: lacking(old, now, reasonKey), come: lacking(now, old, reasonKey) };
  const duties = { gone: lacking(before.obligations, after.obligations, dutyKey), come: lacking(after.obligations, before.obligations, dutyKey) };
  const missing = { gone: lacking(before.missing, after.missing, missingKey), come: lacking(after.missing, before.missing, missingKey) };
  const until = standing(before.validUntil, after.validUntil);
  const same = contents.length === 0 && before.outcome === after.outcome && until.validUntil === undefined
    && [reasons.gone, reasons.come, duties.gone, duties.come, missing.gone, missing.come].every((list) => list.length === 0);
  return {
    same, outcome: { before: before.outcome, after: after.outcome }, contents, reasons, duties, missing, ...until,
    words: same ? [say("same", {})] : [
      ...(before.outcome === after.outcome ? [] : [say("outcome", { before: before.outcome, after: after.outcome })]),
      ...contents.map(inWords),
      ...(reasons.gone.length === 0 ? [] : [say("reason-gone", { rules: rulesOf(reasons.gone) })]),
      ...(reasons.come.length === 0 ? [] : [say("reason-come", { rules: rulesOf(reasons.come) })]),
      ...named("settled", missing.gone), ...named("in-question", missing.come), ...untilInWords(until),
    ],
  };
};

/** A request and the casefile on which it is decided. */
export interface ComparedCase {
  readonly request: DisclosureRequest | DisclosureRequestInput;
  readonly casefile: Casefile | CasefileInput;
}

/** How one policy stands to another over the cases looked at. */
export interface PolicyComparison {
  /** Of the second, compared with the first: over these cases it lets more go, less, the same, or more here and less there. */
  readonly relation: "equal" | "more-permissive" | "less-permissive" | "incomparable";
  readonly compared: number;
  /** The first case in which the second lets something go that the first keeps. */
  readonly opens?: ComparedCase;
  /** The first case in which the second keeps something that the first lets go. */
  readonly closes?: ComparedCase;
}

/**
 * How a second policy stands to a first one over these cases, with a witness for each direction. It speaks of the cases
 * looked at and of no others. `comparePolicies` of `subrosa/testing` takes an arbitrary as well, and makes the witnesses small.
 *
 * @throws {InputError} when a case is not coherent.
 */
export const comparePolicies = (first: Policy, second: Policy, cases: Iterable<ComparedCase>): PolicyComparison => {
  let compared = 0;
  let opens: ComparedCase | undefined;
  let closes: ComparedCase | undefined;
  for (const each of cases) {
    compared += 1;
    const request = parseRequest(each.request);
    const file = openCasefile(each.casefile);
    const going = (policy: Policy): ReadonlySet<ContentId> => new Set(goingIn(evaluate(request, file, policy)));
    const [one, other] = [going(first), going(second)];
    if (opens === undefined && [...other].some((content) => !one.has(content))) opens = each;
    if (closes === undefined && [...one].some((content) => !other.has(content))) closes = each;
  }
  const relation = opens === undefined ? (closes === undefined ? "equal" : "less-permissive") : closes === undefined ? "more-permissive" : "incomparable";
  return { relation, compared, ...(opens === undefined ? {} : { opens }), ...(closes === undefined ? {} : { closes }) };
};
