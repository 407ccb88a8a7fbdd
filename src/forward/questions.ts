/** What is not known, as questions: who can answer each, and what each answer would do. */
import type { Missing } from "../domain/known.ts";
import type { ContentId, List } from "../domain/schema.ts";
import type { Decision } from "../engine/decision.ts";
import type { Policy } from "../engine/policy.ts";
import type { Verdict } from "../engine/weigh.ts";
import { unknownsIn } from "./unknowns.ts";
import { contentsIn, decideIn, narrowedTo, type World } from "./world.ts";

/** What one answer would do. */
export interface Consequence {
  /** The answer, as a word of the casefile or the request. */
  readonly answer: string;
  /** Where it would be noted, an item of a list by its id: `/casefile/clients/ana/born`. */
  readonly path: string;
  readonly outcome: Decision["outcome"];
  /** The contents on which the verdict would be another, with that verdict. */
  readonly changes: List<{ readonly content: ContentId; readonly verdict: Verdict }>;
}

/** A missing fact, as a question to a person. */
export interface Question extends Missing {
  /** What each answer would do; empty where the answer is not a fact of the file but a question of law or judgement. */
  readonly answers: List<Consequence>;
}

const keyOf = ({ fact, of, askedOf }: Missing): string => [fact, of, askedOf].join("\u0000");

/** The questions that a decision leaves open. */
export const questionsOf = (decision: Decision, world: World, policy: Policy): List<Question> => {
  if (decision.missing.length === 0) return [];
  const contents = contentsIn(world);
  const small = narrowedTo(contents, world);
  const before = new Map(decision.portions.map(({ content, verdict }) => [content, verdict]));
  const answers = new Map<string, Consequence[]>();
  for (const { path, answers: given, settles } of unknownsIn(small, contents)) {
    if (settles !== undefined && !decision.missing.some(({ fact }) => fact === settles)) continue;
    for (const each of given) {
      const after = decideIn(each.given(small), policy);
      const left = new Set(after.missing.map(keyOf));
      const consequence: Consequence = {
        answer: each.answer, path, outcome: after.outcome,
        changes: after.portions.filter(({ content, verdict }) => before.get(content) !== verdict).map(({ content, verdict }) => ({ content, verdict })),
      };
      for (const missing of decision.missing) {
        const key = keyOf(missing);
        if (!left.has(key) && (settles === undefined || settles === missing.fact)) answers.set(key, [...(answers.get(key) ?? []), consequence]);
      }
    }
  }
  return decision.missing.map((missing) => ({ ...missing, answers: answers.get(keyOf(missing)) ?? [] }));
};
