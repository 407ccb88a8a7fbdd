/** What stands on forms, or on claims: some set of them that can carry it alone has to. No rule is answered by one of them and the next by another. */
import type { ConfidentialityException } from "../domain/exception.ts";
import { MOST_SETS, waysThrough, withEachSet } from "../domain/form-sets.ts";
import type { List } from "../domain/schema.ts";
import { standings, type Forms } from "../domain/standing.ts";
import type { BasisTerms } from "./basis.ts";
import type { Question } from "./gate.ts";
import { hearingOf, type ContentHearing } from "./hearing.ts";
import { isLess, type Weighed } from "./weigh.ts";

/** Weighs what is in play on these terms. */
type Weigh = (terms: List<BasisTerms>, question: Question, hearing: ContentHearing) => List<Weighed>;

/** Does the one come nearer to going: by its verdict or, the verdicts being the same, by how little stands against it? */
const isNearer = (a: Weighed, b: Weighed): boolean => isLess(b.verdict, a.verdict) || (a.verdict === b.verdict && a.obstacles.length < b.obstacles.length);

/** The same question with some part of it left out, weighed. */
const weighedWith = (change: Partial<Pick<Question, "file" | "request">>, terms: List<BasisTerms>, question: Question, { then, facts }: ContentHearing, weighed: Weigh): Weighed | undefined => {
  const { content, holder, request, file } = { ...question, ...change };
  if (holder === undefined) return undefined;
  const forms: Forms = { request, content, of: [], readings: [] };
  const [found] = weighed(terms, { ...question, ...change, standing: standings({ request, file, content, holder, forms }) }, hearingOf(then, { ...facts, ...change, forms }));
  return found;
};

/** What several forms come to: what the best set of them that can carry it comes to. Told of all of them together, where that is the same. */
export const onOneSet = (together: Weighed, terms: List<BasisTerms>, question: Question, hearing: ContentHearing, weighed: Weigh): Weighed => {
  const { request, content, holder } = question;
  if (holder === undefined) return together;
  const { file: all, forms } = hearing.facts;
  let best: Weighed | undefined;
  let left = MOST_SETS;
  for (const file of withEachSet({ request, content, holder, file: all, forms })) {
    if (left === 0) break;
    left -= 1;
    const found = weighedWith({ file }, terms, question, hearing, weighed);
    if (found !== undefined && (best === undefined || isNearer(found, best))) best = found;
    if (best !== undefined && !isLess(best.verdict, "may") && !isLess(best.verdict, together.verdict)) break;
  }
  return best === undefined || best.verdict === together.verdict ? together : best;
};

/** Claims that tell one thing twice. That somebody who is abused is old, and that the same person depends on others, are two things. */
const matterOf = (claim: ConfidentialityException): string => (claim.kind === "abuse" ? `${claim.kind} ${claim.victim}` : claim.kind);

/**
 * What several claims of one kind come to, where together they open it: no more than the best set of them with one of
 * each kind. Two accounts of a danger, of which neither is grave enough, are no account of a grave one. What must be done
 * because of a claim follows from all of them.
 */
export const onOneOfEachKind = (together: Weighed, terms: List<BasisTerms>, question: Question, hearing: ContentHearing, weighed: Weigh): Weighed => {
  const { verdict, invocation: { claims } } = together;
  const matters = new Set(claims.map(matterOf));
  if (isLess(verdict, "may") || matters.size === claims.length) return together;
  const { request } = question;
  const told = new Set(claims);
  let best: Weighed | undefined;
  let left = MOST_SETS;
  for (const set of waysThrough([...matters].map((matter) => claims.filter((claim) => matterOf(claim) === matter)))) {
    if (left === 0) break;
    left -= 1;
    const these = request.claims.filter((claim) => !told.has(claim) || set.includes(claim));
    const found = weighedWith({ request: { ...request, claims: these } }, terms, question, hearing, weighed);
    if (found === undefined) continue;
    if (!isLess(found.verdict, verdict)) return together;
    if (best === undefined || isNearer(found, best)) best = found;
  }
  return best === undefined ? together : { ...best, facts: together.facts };
};

/**
 * Beside a claim that opens nothing, another behind which nobody stands yet, or of which something is to be asked first, stays a
 * question. It is put as if that one had been made alone; what must be done because of a claim follows from all of them.
 */
export const besideWhatOpensNothing = (settled: Weighed, terms: List<BasisTerms>, question: Question, hearing: ContentHearing, weighed: Weigh): Weighed => {
  const { verdict, invocation: { claims } } = settled;
  const { request } = question;
  if (!isLess(verdict, "escalate") || claims.length === 0 || claims.length === request.claims.length) return settled;
  const told = new Set(claims);
  const open = weighedWith({ request: { ...request, claims: request.claims.filter((claim) => !told.has(claim)) } }, terms, question, hearing, weighed);
  if (open?.verdict !== "escalate") return settled;
  const both = [...claims, ...open.invocation.claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  return open.facts === undefined ? open : { ...open, facts: { ...open.facts, claims: both } };
};
