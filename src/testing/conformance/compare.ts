/** Whether an answer is the expected one, and if not, in which direction it is wrong. */
import type { Verdict } from "../../engine/weigh.ts";
import type { Answer, Vector } from "./vector.ts";

/**
 * How a vector went. "fail-open" lets out what must stay, and is the worst; "fail-closed" keeps what should go;
 * "wrong" opens and shuts the same and differs in the verdict; the rest gave no answer that can be compared.
 */
export const RESULTS = ["fail-open", "fail-closed", "wrong", "malformed", "crashed", "timed-out", "passed"] as const;
/** One of `RESULTS`, the worst first. */
export type ResultKind = (typeof RESULTS)[number];

/** What came out for one vector. */
export interface Result {
  readonly vector: Vector;
  readonly kind: ResultKind;
  /** What was wrong, in sentences. Empty where it passed. */
  readonly faults: readonly string[];
}

const OUTCOMES = ["deny", "partial", "allow"] as const;
const VERDICTS = ["must-not", "escalate", "may", "must"] as const;

const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === "object" && value !== null && !Array.isArray(value);
const isOpen = (verdict: Verdict | undefined): boolean => verdict === "may" || verdict === "must";

/** A value as it would stand in JSON. */
export const shown = (value: unknown): string => (value === undefined ? "missing" : JSON.stringify(value));

/** The answer in what a program gave back; a sentence that tells what is wrong with it otherwise. */
export const readAnswer = (given: unknown): Answer | string => {
  if (!isObject(given)) return "The answer is not an object with an `outcome`.";
  const { outcome: said, contents } = given;
  const outcome = OUTCOMES.find((each) => each === said);
  if (outcome === undefined) return `The outcome is ${shown(said)}; expected "allow", "partial" or "deny".`;
  if (contents === undefined) return { outcome };
  if (!isObject(contents)) return "The `contents` are not an object with a verdict for each id.";
  const verdicts: [string, Verdict][] = [];
  for (const [id, said] of Object.entries(contents)) {
    const verdict = VERDICTS.find((each) => each === said);
    if (verdict === undefined) return `The verdict on \`${id}\` is ${shown(said)}; expected "must", "may", "escalate" or "must-not".`;
    verdicts.push([id, verdict]);
  }
  return { outcome, contents: Object.fromEntries(verdicts) };
};

const direction = (outcome: Answer["outcome"], opened: readonly string[], shut: readonly string[], expected: Answer["outcome"]): ResultKind => {
  if (opened.length > 0 || OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(expected)) return "fail-open";
  return shut.length > 0 || outcome !== expected ? "fail-closed" : "wrong";
};

/** Compares the outcome and, where the answer gives verdicts, each of them. */
export const compare = (vector: Vector, given: unknown): Result => {
  const answer = readAnswer(given);
  if (typeof answer === "string") return { vector, kind: "malformed", faults: [answer] };
  const { outcome, contents = {} } = answer;
  const { expected } = vector;
  const ids = Object.keys(contents);
  const verdictOf = (id: string): Verdict | undefined => (Object.hasOwn(expected.contents, id) ? expected.contents[id] : undefined);
  const opened = ids.filter((id) => isOpen(contents[id]) && !isOpen(verdictOf(id)));
  const shut = ids.filter((id) => !isOpen(contents[id]) && isOpen(verdictOf(id)));
  const faults = [
    ...(outcome === expected.outcome ? [] : [`The outcome is ${outcome}; expected ${expected.outcome}.`]),
    ...ids.filter((id) => contents[id] !== verdictOf(id) && (isOpen(contents[id]) || verdictOf(id) !== undefined))
      .map((id) => `The verdict on \`${id}\` is ${String(contents[id])}; expected ${verdictOf(id) ?? "nothing, for nobody asked for it"}.`),
  ];
  return faults.length === 0 ? { vector, kind: "passed", faults } : { vector, kind: direction(outcome, opened, shut, expected.outcome), faults };
};

/** The worst first, each kind in the order in which the vectors stand. */
export const worstFirst = (results: readonly Result[]): readonly Result[] => RESULTS.flatMap((kind) => results.filter((each) => each.kind === kind));
