/**
 * The way from a request to a decision.
 *
 * For every person whose confidence a content holds, the disclosure must stand on a basis: one that the request
 * invokes, that every closed body of rules in force opens, and that no rule bars. The verdict is the least of its
 * holders'. One holder's release, right, order, death or lawsuit never answers for another's.
 */
import { contentsOf, type Content } from "../domain/content.ts";
import type { OpenFile } from "../domain/open.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { List, PersonId } from "../domain/schema.ts";
import { NO_FORM, standings, type Forms, type Standing } from "../domain/standing.ts";
import { dayOf } from "../domain/time.ts";
import type { BasisTerms } from "./basis.ts";
import type { Decision } from "./decision.ts";
import { words } from "./gather.ts";
import { invokedFor, isGivenUnasked, type Question } from "./gate.ts";
import { hearingOf, type ContentHearing } from "./hearing.ts";
import { compiledForm, type Compiled, type InForceThen, type Policy } from "./policy.ts";
import { doubtsOfPlace, weighWhere, type DoubtsOfPlace } from "./places.ts";
import { besideWhatOpensNothing, changed, onOneOfEachKind, onOneSet, type WeighAgain } from "./stands-alone.ts";
import { asIfAsked } from "./unasked.ts";
import { lesser, strongest, type Verdict, type Weighed } from "./weigh.ts";
import { nothingTold, tell, write } from "./write.ts";

/** What came out for one holder, with everything that was weighed. */
export interface HeardHolder {
  readonly holder: PersonId | undefined;
  readonly verdict: Verdict;
  readonly made: Weighed | undefined;
  readonly bases: List<Weighed>;
}

/** What came out for one content. */
export interface HeardContent {
  readonly content: Content;
  readonly verdict: Verdict;
  readonly holders: List<HeardHolder>;
  /** Places that it concerns and of whose law the policy knows nothing. */
  readonly elsewhere: List<string>;
  readonly hearing: ContentHearing;
}

/** What is nobody's confidence has nobody's form. */
const nobodys = (): Standing => NO_FORM;

const hearHolder = (terms: List<BasisTerms>, hearing: ContentHearing, holder: PersonId | undefined, doubts: DoubtsOfPlace): HeardHolder => {
  const { request, file, content, forms } = hearing.facts;
  const standing = holder === undefined ? nobodys : standings({ request, file, content, holder, forms });
  const question = { request, file, content, holder, standing };
  const weighed = (of: List<BasisTerms>, about: Question, heard: ContentHearing): Weighed[] =>
    invokedFor(of, about).map((invocation) => weighWhere(doubts, invocation, about, heard));
  const bases = weighed(terms, question, hearing).map((each): Weighed => {
    const { basis, claims } = each.invocation;
    const again: WeighAgain = (change) => weighed(terms.filter((row) => row.basis === basis), ...changed(change, question, hearing))[0];
    if (basis === "authorization") return onOneSet(each, question, hearing, again);
    return claims.length === 0 ? each : besideWhatOpensNothing(onOneOfEachKind(each, question, again), question, again);
  });
  if (isGivenUnasked(question)) {
    const [asked, heard] = changed(asIfAsked(question), question, hearing);
    bases.push(...weighed(terms.filter(({ basis }) => basis === "individual-access"), { ...asked, isUnasked: true }, heard));
  }
  const made = strongest(bases);
  return { holder, verdict: made?.verdict ?? "must-not", made, bases };
};

/** Content that is nobody's confidence is decided once. */
const holdersOf = ({ holders }: Content): List<PersonId | undefined> => (holders.length === 0 ? [undefined] : words(holders));

/** The least of their verdicts; of nobody's, that nothing goes. */
const least = (holders: List<HeardHolder>): Verdict => {
  let worst: Verdict | undefined;
  for (const { verdict } of holders) worst = worst === undefined ? verdict : lesser(worst, verdict);
  return worst ?? "must-not";
};

const hearContent = (terms: List<BasisTerms>, content: Content, request: DisclosureRequest, file: OpenFile, policy: Compiled, then: InForceThen): HeardContent => {
  const forms: Forms = { request, content, of: [], readings: [] };
  const hearing = hearingOf(then, { request, casefile: file.facts, file, content, forms });
  const doubts = doubtsOfPlace(policy, content, file);
  const holders = holdersOf(content).map((holder) => hearHolder(terms, hearing, holder, doubts));
  return { content, verdict: least(holders), holders, elsewhere: doubts.elsewhere, hearing };
};

/** Decides a parsed request on an opened casefile under a policy. Total and pure. */
export const evaluate = (request: DisclosureRequest, file: OpenFile, policy: Policy): Decision => {
  const compiled = compiledForm(policy);
  const terms = compiled.termsFor(request);
  const then = compiled.on(dayOf(request.at));
  const told = nothingTold();
  for (const content of contentsOf(request, file)) tell(hearContent(terms, content, request, file, compiled, then), request, told);
  return write(told, request, file, compiled, then.asleep);
};
