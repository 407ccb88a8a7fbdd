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
import type { Missing } from "../domain/known.ts";
import type { List, PersonId } from "../domain/schema.ts";
import { standings, type Standing } from "../domain/standing.ts";
import type { BasisTerms } from "./basis.ts";
import type { Decision } from "./decision.ts";
import { words } from "./gather.ts";
import { invokedFor, termsFor } from "./gate.ts";
import { hearingOf, type Hear } from "./hearing.ts";
import { compiledForm, type Compiled, type Policy } from "./policy.ts";
import { lesser, strongest, weigh, type Hearing, type Verdict, type Weighed } from "./weigh.ts";
import { write } from "./write.ts";

/** What came out for one holder, with everything that was weighed. */
export interface HeardHolder {
  readonly holder: PersonId | undefined;
  readonly verdict: Verdict;
  readonly made: Weighed | undefined;
  readonly bases: List<Weighed>;
  readonly hearing: Hearing;
}

/** What came out for one content. */
export interface HeardContent {
  readonly content: Content;
  readonly verdict: Verdict;
  readonly holders: List<HeardHolder>;
  /** Places that it concerns and of whose law the policy knows nothing. */
  readonly elsewhere: List<string>;
}

/** Does nothing on file say where this was told, nor where the practice works? Then no place's law is known to be the right one. */
const isNowhere = ({ places }: Pick<Compiled, "places">, { entries }: Content, file: OpenFile): boolean =>
  places !== undefined && file.facts.jurisdictions.length === 0 && entries.every(({ session }) => session === undefined || session.clientsWereIn.length === 0);

/** The places that the content or, where no session tells, the casefile names, and whose law this policy neither has nor owns to be without. */
const unmodelled = ({ places }: Pick<Compiled, "places">, { entries }: Content, file: OpenFile): List<string> => {
  if (places === undefined) return [];
  const sessions = entries.flatMap(({ session }) => session?.clientsWereIn ?? []);
  return words((sessions.length > 0 ? sessions : file.facts.jurisdictions).filter((place) => place !== "US" && !places.has(place)));
};

/** What is nobody's confidence has nobody's form. */
const nobodys = (): Standing => ({ is: "none", faults: [], lacks: [] });

const hearHolder = (terms: List<BasisTerms>, request: DisclosureRequest, file: OpenFile, content: Content, hear: Hear, doubts: List<Missing>) =>
  (holder: PersonId | undefined): HeardHolder => {
    const standing = holder === undefined ? nobodys : standings({ request, file, content, holder });
    const question = { request, file, content, holder, standing };
    const hearing = hear(question);
    const bases = invokedFor(terms, question)
      .map((invocation) => weigh(doubts.length === 0 ? invocation : { ...invocation, missing: [...invocation.missing, ...doubts] }, hearing));
    const made = strongest(bases);
    return { holder, verdict: made?.verdict ?? "must-not", made, bases, hearing };
  };

/** Content that is nobody's confidence is decided once. */
const holdersOf = ({ holders }: Content): List<PersonId | undefined> => (holders.length === 0 ? [undefined] : [...holders].sort());

const least = (verdicts: List<Verdict>): Verdict => (verdicts.length === 0 ? "must-not" : verdicts.reduce(lesser));

const hearContent = (terms: List<BasisTerms>, request: DisclosureRequest, file: OpenFile, policy: Compiled) =>
  (content: Content): HeardContent => {
    const hear = hearingOf(policy, { request, casefile: file.facts, file, content });
    const elsewhere = unmodelled(policy, content, file);
    const doubts = elsewhere.map((of): Missing => ({ fact: "law-of-place", of, askedOf: "practice" }));
    if (isNowhere(policy, content, file)) doubts.push({ fact: "place", of: content.id, askedOf: "practice" });
    const holders = holdersOf(content).map(hearHolder(terms, request, file, content, hear, doubts));
    return { content, verdict: least(holders.map(({ verdict }) => verdict)), holders, elsewhere };
  };

/** Decides a parsed request on an opened casefile under a policy. Total and pure. */
export const evaluate = (request: DisclosureRequest, file: OpenFile, policy: Policy): Decision => {
  const compiled = compiledForm(policy);
  const terms = termsFor(compiled.gate, request);
  const heard = contentsOf(request, file).map((content) => Object.freeze(content)).map(hearContent(terms, request, file, compiled));
  return write(heard, request, file, policy, compiled);
};
