/** What stands on forms: some set of them that can carry it alone has to. No rule is answered by one form and the next by another. */
import { withEachSet } from "../domain/form-sets.ts";
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

/** What several forms come to: what the best set of them that can carry it comes to. Told of all of them together, where that is the same. */
export const onOneSet = (together: Weighed, terms: List<BasisTerms>, question: Question, { then, facts, bound }: ContentHearing, weighed: Weigh): Weighed => {
  const { request, content, holder } = question;
  if (holder === undefined) return together;
  let best: Weighed | undefined;
  for (const file of withEachSet({ request, content, holder, file: facts.file, forms: facts.forms })) {
    const forms: Forms = { request, content, of: [], readings: [] };
    const alone = { ...question, file, standing: standings({ request, file, content, holder, forms }) };
    const [found] = weighed(terms, alone, { ...hearingOf(then, { ...facts, file, forms }), bound });
    if (found !== undefined && (best === undefined || isNearer(found, best))) best = found;
    if (best !== undefined && !isLess(best.verdict, "may") && !isLess(best.verdict, together.verdict)) break;
  }
  return best === undefined || best.verdict === together.verdict ? together : best;
};
