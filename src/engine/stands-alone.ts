/** What has to stand alone: of forms, and of claims of one kind, no rule is answered by one and the next by another. */
import type { ConfidentialityException } from "../domain/exception.ts";
import { MOST_SETS, waysThrough, withEachSet } from "../domain/form-sets.ts";
import { standings, type Forms } from "../domain/standing.ts";
import type { Question } from "./gate.ts";
import { hearingOf, type ContentHearing } from "./hearing.ts";
import { isLess, type Weighed } from "./weigh.ts";

/** One ground, weighed again with another file or another request; undefined where it is in play no longer. */
export type WeighAgain = (change: Partial<Pick<Question, "file" | "request">>) => Weighed | undefined;

/** The same question and its hearing, with another file or another request. */
export const changed = (change: Parameters<WeighAgain>[0], question: Question, { then, facts }: ContentHearing): readonly [Question, ContentHearing] => {
  const { content, holder, request, file } = { ...question, ...change };
  const forms: Forms = { request, content, of: [], readings: [] };
  const standing = holder === undefined ? question.standing : standings({ request, file, content, holder, forms });
  return [{ request, file, content, holder, standing }, hearingOf(then, { ...facts, ...change, forms })];
};

/** Does the one come nearer to going: by its verdict or, the verdicts being the same, by how little stands against it? */
const isNearer = (a: Weighed, b: Weighed): boolean => isLess(b.verdict, a.verdict) || (a.verdict === b.verdict && a.obstacles.length < b.obstacles.length);

/** The best of these, looking no further than the bound and no further than one that comes to as much as is asked for. */
const bestOf = (found: Iterable<Weighed | undefined>, enough: Weighed["verdict"]): Weighed | undefined => {
  let best: Weighed | undefined;
  let left = MOST_SETS;
  for (const each of found) {
    if (each !== undefined && (best === undefined || isNearer(each, best))) best = each;
    left -= 1;
    if (left === 0 || (best !== undefined && !isLess(best.verdict, "may") && !isLess(best.verdict, enough))) break;
  }
  return best;
};

function* each<T>(items: Iterable<T>, weighed: (item: T) => Weighed | undefined): Generator<Weighed | undefined> {
  for (const item of items) yield weighed(item);
}

/** What several forms come to: what the best set of them that can carry it comes to. Told of all of them together, where that is the same. */
export const onOneSet = (together: Weighed, { request, file, content, holder }: Question, { facts: { forms } }: ContentHearing, again: WeighAgain): Weighed => {
  if (holder === undefined) return together;
  const best = bestOf(each(withEachSet({ request, file, content, holder, forms }), (set) => again({ file: set })), together.verdict);
  return best === undefined || best.verdict === together.verdict ? together : best;
};

/** Claims that tell one thing twice. That somebody who is abused is old, and that the same person depends on others, are two things. */
const matterOf = (claim: ConfidentialityException): string => (claim.kind === "abuse" ? `${claim.kind} ${claim.victim}` : claim.kind);

/**
 * What several claims of one kind come to: no more than the best set of them with one of each kind. Two accounts of a danger,
 * of which neither is grave enough, are no account of a grave one. What must be done because of a claim follows from all of them.
 */
export const onOneOfEachKind = (together: Weighed, { request }: Question, again: WeighAgain): Weighed => {
  const { verdict, invocation: { claims } } = together;
  const matters = new Set(claims.map(matterOf));
  if (matters.size === claims.length) return together;
  const told = new Set(claims);
  const sets = waysThrough([...matters].map((matter) => claims.filter((claim) => matterOf(claim) === matter)));
  const best = bestOf(each(sets, (set) => again({ request: { ...request, claims: request.claims.filter((claim) => !told.has(claim) || set.includes(claim)) } })), verdict);
  return best === undefined || !isLess(best.verdict, verdict) ? together : { ...best, facts: together.facts };
};

/**
 * Beside a claim that opens nothing, another behind which nobody stands yet, or of which something is to be asked first, stays a
 * question. It is put as if that one had been made alone; what must be done because of a claim follows from all of them.
 */
export const besideWhatOpensNothing = (settled: Weighed, { request }: Question, again: WeighAgain): Weighed => {
  const { verdict, invocation: { claims } } = settled;
  if (!isLess(verdict, "escalate") || claims.length === 0 || claims.length === request.claims.length) return settled;
  const told: ReadonlySet<ConfidentialityException> = new Set(claims);
  const open = again({ request: { ...request, claims: request.claims.filter((claim) => !told.has(claim)) } });
  if (open?.verdict !== "escalate" || open.facts === undefined) return settled;
  return { ...open, facts: { ...open.facts, claims: [...claims, ...open.invocation.claims] } };
};
