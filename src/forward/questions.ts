/** What is not known, as questions: who can answer each, and what each answer would do. */
import type { Content } from "../domain/content.ts";
import { pointer } from "../domain/issue.ts";
import type { Missing } from "../domain/known.ts";
import type { ContentId, List } from "../domain/schema.ts";
import type { Decision } from "../engine/decision.ts";
import type { Policy } from "../engine/policy.ts";
import { isLess, stands, type Verdict } from "../engine/weigh.ts";
import { unclaimedIn } from "./unclaimed.ts";
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

/**
 * Nobody has said whether the parts of several people can be told apart in what does not go. The decision keeps them together; it is asked
 * where a part would go that can be.
 */
const partsToTellApart = ({ portions, missing }: Decision, contents: List<Content>, small: World, policy: Policy): List<Missing> => {
  const shut = new Set(portions.filter((portion) => !stands(portion)).map(({ content }) => content));
  return contents.flatMap(({ id, entries, holders, separable }): List<Missing> => {
    const [entry] = entries;
    if (entry === undefined || separable !== "unknown" || holders.length < 2 || !shut.has(id)) return [];
    const asked: Missing = { fact: "parts-told-apart", of: id, askedOf: "therapist" };
    if (missing.some((each) => keyOf(each) === keyOf(asked))) return [];
    const apart = unknownsIn(small, contents).find(({ path }) => path.endsWith(pointer(pointer("", entry.portion.id), "separable")));
    const opened = apart?.answers.filter(({ answer }) => answer === "yes").flatMap(({ given }) => decideIn(given(small), policy).portions) ?? [];
    return opened.some((portion) => !shut.has(portion.content) && stands(portion) && portions.every(({ content }) => content !== portion.content)) ? [asked] : [];
  });
};

/** What an answer that is noted at a path would do. */
const consequenceOf = (before: Decision, after: Decision, { answer, path }: Pick<Consequence, "answer" | "path">): Consequence => {
  const verdicts = new Map(before.portions.map(({ content, verdict }) => [content, verdict]));
  return {
    answer, path, outcome: after.outcome,
    changes: after.portions.filter(({ content, verdict }) => verdicts.get(content) !== verdict).map(({ content, verdict }) => ({ content, verdict })),
  };
};

const isTurned = (before: Decision, { changes }: Consequence): boolean =>
  changes.some(({ content, verdict }) => before.portions.some((portion) => portion.content === content && isLess(portion.verdict, verdict)));

/**
 * It is asked for in an emergency, a danger or a suspicion of which nobody has noted anything, so the decision knows of none. That is no plain
 * no where something would go, or somebody would have to settle it, if it were so.
 */
const graveMatters = (decision: Decision, contents: List<Content>, world: World, policy: Policy): List<Question> => {
  const matters = unclaimedIn(world, contents.flatMap(({ holders }) => holders));
  const small = matters.length === 0 ? world : narrowedTo(contents, world);
  return matters.flatMap(({ fact, of, answers: given }): List<Question> => {
    const answers = given.map(([answer, request]) => consequenceOf(decision, decideIn({ ...small, request: { ...small.request, claims: request.claims } }, policy), { answer, path: "/request/claims" }));
    return answers.some((each) => isTurned(decision, each)) ? [{ fact, of, askedOf: "therapist", answers }] : [];
  });
};

const openQuestions = (decision: Decision, contents: List<Content>, world: World, policy: Policy): List<Question> => {
  if (decision.missing.length === 0 && contents.every(({ separable }) => separable !== "unknown")) return [];
  const small = narrowedTo(contents, world);
  const apart = partsToTellApart(decision, contents, small, policy);
  const open = [...decision.missing, ...apart];
  if (open.length === 0) return [];
  const whole = new Map<string, List<Consequence>>();
  const inPart = new Map<string, List<Consequence>>();
  for (const { path, answers: given, settles } of unknownsIn(small, contents)) {
    if (settles !== undefined && !decision.missing.some(({ fact }) => fact === settles)) continue;
    const told = given.map((each) => {
      const after = decideIn(each.given(small), policy);
      return { left: new Set(after.missing.map(keyOf)), consequence: consequenceOf(decision, after, { answer: each.answer, path }) };
    });
    for (const missing of open) {
      const key = keyOf(missing);
      const isItsOwn = path.endsWith(pointer(pointer("", missing.of), "separable"));
      const those = told.filter(({ left }) => (apart.includes(missing) ? isItsOwn : !left.has(key) && (settles === undefined || settles === missing.fact)));
      if (those.length === 0) continue;
      const answers = those.length === told.length ? whole : inPart;
      answers.set(key, [...(answers.get(key) ?? []), ...those.map(({ consequence }) => consequence)]);
    }
  }
  // What settles a question whichever way it is answered is that question; an answer to another one may do away with it as well.
  return open.map((missing) => ({ ...missing, answers: whole.get(keyOf(missing)) ?? inPart.get(keyOf(missing)) ?? [] }));
};

/** The questions that a decision leaves open. */
export const questionsOf = (decision: Decision, world: World, policy: Policy): List<Question> => {
  const contents = contentsIn(world);
  return [...openQuestions(decision, contents, world, policy), ...graveMatters(decision, contents, world, policy)];
};
