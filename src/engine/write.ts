/** Writes down what was heard: verdicts, rationale, duties, what is missing. Every list is sorted, every value frozen. */
import type { OpenFile } from "../domain/open.ts";
import type { Missing } from "../domain/known.ts";
import { isOnFile } from "../domain/persons.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { ContentId, List } from "../domain/schema.ts";
import { BASES, CONSULTS, type Basis, type Consult, type InterimAct } from "../domain/vocabulary.ts";
import { issueClearance, type Clearance, type ClearedPart } from "./clearance.ts";
import type { Barred, Decision, DecisionBody, HolderVerdict, Obligation, PortionVerdict, Reason } from "./decision.ts";
import type { HeardContent, HeardHolder } from "./evaluate.ts";
import type { Message } from "./finding.ts";
import { byText, gathered, inOrder, listed, NONE, words } from "./gather.ts";
import { addConsultsAbout, addDoubtsAbout, gatherMissing } from "./missing.ts";
import { gatherObligations, obligationsOf } from "./obligations.ts";
import { standsUntil } from "./horizon.ts";
import type { Compiled } from "./policy.ts";
import { defeatedOf, determiningOf, gatherReasons, idOf, isPack } from "./reasons.ts";
import { responseTo, type ResponseToRequester } from "./response.ts";
import { spoken, type SentenceId } from "./sentences.ts";
import { stands, type Weighed } from "./weigh.ts";

const barredOf = ({ invocation, verdict, obstacles }: Weighed): Barred => Object.freeze({
  basis: invocation.basis,
  by: words(obstacles.filter(({ weight }) => weight !== "yields" && (verdict === "escalate" || weight === "certain")).map(({ by }) => idOf(by))),
  inDoubt: verdict === "escalate",
});

/** Is it worth saying what bars it: does anything else speak than the silence of bodies that nothing opens? */
const isBarred = ({ verdict, grounds, obstacles }: Weighed): boolean =>
  verdict === "escalate" || (verdict === "must-not" && (grounds.length > 0 || obstacles.some(({ by }) => !isPack(by))));

const rulesOf = (reasons: List<Reason>): List<string> => {
  const [first] = reasons;
  return first !== undefined && reasons.length === 1 ? Object.freeze([first.rule]) : words(reasons.map(({ rule }) => rule));
};

const holderVerdict = ({ holder, verdict, made, bases }: HeardHolder, determining: List<Reason>): HolderVerdict => {
  const alsoStood: Basis[] = [];
  const barred: Barred[] = [];
  const lookedFor: Basis[] = [];
  for (const each of bases) {
    if (each !== made && stands(each)) alsoStood.push(each.invocation.basis);
    if (isBarred(each)) barred.push(barredOf(each));
    if (each.grounds.length === 0) lookedFor.push(each.invocation.basis);
  }
  const by = rulesOf(determining);
  const [also, not, looked] = [listed(alsoStood), listed(barred), listed(lookedFor)];
  const basis = made !== undefined && stands(made) ? made.invocation.basis : undefined;
  // Each shape is written out: what is spread together from parts takes several times as long to make and to read.
  if (holder === undefined) {
    return Object.freeze(basis === undefined ? { verdict, by, alsoStood: also, barred: not, lookedFor: looked }
      : { verdict, by, basis, alsoStood: also, barred: not, lookedFor: looked });
  }
  return Object.freeze(basis === undefined ? { holder, verdict, by, alsoStood: also, barred: not, lookedFor: looked }
    : { holder, verdict, by, basis, alsoStood: also, barred: not, lookedFor: looked });
};

/** What became of one content, as far as it is still asked for once that is written down. */
export type Outcome = Pick<HeardContent, "content" | "verdict" | "elsewhere">;

/** What all contents together have said so far: what became of each, the reasons that made the verdicts, those that were set aside, and what was looked for. */
export interface Told {
  readonly outcomes: Outcome[];
  readonly portions: PortionVerdict[];
  readonly determining: Reason[];
  readonly defeated: Reason[];
  readonly lookedFor: Basis[];
}

/** What would settle what is in doubt about a content, and whom to ask. */
const openOn = (holders: List<HeardHolder>): Pick<PortionVerdict, "missing" | "consult"> => {
  const missing: Missing[] = [];
  const consult: Consult[] = [];
  for (const { verdict, bases } of holders) {
    if (verdict !== "escalate") continue;
    for (const each of bases) {
      if (each.verdict !== "escalate") continue;
      addDoubtsAbout(each, missing);
      addConsultsAbout(each, consult);
    }
  }
  return { missing: gatherMissing(missing), consult: inOrder(CONSULTS, consult) };
};

const NOTHING_OPEN: Pick<PortionVerdict, "missing" | "consult"> = { missing: NONE, consult: NONE };

/** Nothing is told yet. */
export const nothingTold = (): Told => ({ outcomes: [], portions: [], determining: [], defeated: [], lookedFor: [] });

/** Writes down one content, and adds it to what is told: what was weighed for it need not be kept. */
export const tell = (heard: HeardContent, request: DisclosureRequest, told: Told): void => {
  const { content, verdict, holders, elsewhere } = heard;
  const contents = Object.freeze([content.id]);
  const goes = stands(heard);
  const verdicts: HolderVerdict[] = [];
  let isOpen = false;
  for (const holder of holders) {
    const reasons = determiningOf(holder, contents);
    const its = holderVerdict(holder, reasons);
    verdicts.push(its);
    if (holder.verdict === "escalate") isOpen = true;
    // Of what is withheld, the holders for whom it is; of what goes, all.
    if (goes || !stands(holder)) for (const reason of reasons) told.determining.push(reason);
    if (!goes && !stands(holder)) for (const basis of its.lookedFor) told.lookedFor.push(basis);
    defeatedOf(holder, contents, told.defeated);
  }
  const { missing, consult } = isOpen ? openOn(holders) : NOTHING_OPEN;
  told.outcomes.push({ content, verdict, elsewhere });
  told.portions.push(Object.freeze({ content: content.id, verdict, holders: Object.freeze(verdicts), obligations: obligationsOf(heard, contents, request), missing, consult }));
};

const outcomeOf = (portions: List<PortionVerdict>): Decision["outcome"] => {
  let going = 0;
  for (const portion of portions) if (stands(portion)) going += 1;
  if (going === 0) return "deny";
  return going === portions.length ? "allow" : "partial";
};

/** What can be done while it waits. Whoever cannot be told whether anybody is a client is not told either that an answer will come. */
const interimOf = (portions: List<PortionVerdict>, { requester }: DisclosureRequest, file: OpenFile, { kind }: ResponseToRequester): List<InterimAct> => {
  if (!portions.some(({ verdict }) => verdict === "escalate")) return NONE;
  return Object.freeze<InterimAct[]>(["preserve-the-record", "log-the-request", kind !== "cannot-confirm" && isOnFile(requester.id, file) ? "acknowledge-receipt" : "neither-confirm-nor-deny"]);
};

/** One caution that names all that it is about, or none. */
const naming = (id: SentenceId, slot: string, items: List<string>): List<Message> => (items.length === 0 ? NONE : [spoken(id, { [slot]: words(items) })]);

/** Ids on file that look alike, and ids of the parties that look like one on file. */
const lookalikesIn = ({ requester, recipient }: DisclosureRequest, file: OpenFile): List<List<string>> => {
  const alike: List<string>[] = [];
  for (const { id } of requester.id === recipient.id ? [requester] : [requester, recipient]) {
    const other = file.lookalikeOf(id);
    if (other !== undefined) alike.push(words([id, other]));
  }
  return file.lookalikes.length + alike.length === 0 ? NONE : gathered([...file.lookalikes, ...alike], byIds);
};

const byIds = (a: List<string>, b: List<string>): number => byText(a.join(), b.join());

/** The rules whose text nobody has read, among those that speak in the decision. */
const unverifiedIn = (determining: List<Reason>, obligations: List<Obligation>): List<string> => {
  const rules: string[] = [];
  for (const { rule, verified } of determining) if (verified === false) rules.push(rule);
  for (const { reasons } of obligations) for (const { rule, verified } of reasons) if (verified === false) rules.push(rule);
  return rules;
};

const cautionsOf = (policy: Compiled, asleep: List<string>, outcomes: List<Outcome>, unverified: List<string>, request: DisclosureRequest, file: OpenFile): List<Message> => {
  const alike = lookalikesIn(request, file);
  const elsewhere: string[] = [];
  for (const each of outcomes) for (const place of each.elsewhere) elsewhere.push(place);
  if (outcomes.length > 0 && asleep.length + elsewhere.length + unverified.length + alike.length === 0) return policy.cautions;
  return Object.freeze([
    ...policy.cautions,
    ...(outcomes.length === 0 ? [spoken("nothing-on-file")] : NONE),
    ...naming("not-in-force", "packs", asleep),
    ...naming("place-not-listed", "places", elsewhere),
    ...naming("unverified", "rules", unverified),
    ...alike.map((ids) => spoken("look-alike", { ids })),
  ]);
};

const clearanceFor = (portions: List<PortionVerdict>, { recipient, purpose, form, channel, at }: DisclosureRequest, until: Clearance["until"]): Clearance => {
  const contents: ContentId[] = [];
  const grounds: ClearedPart[] = [];
  for (const portion of portions) {
    if (!stands(portion)) continue;
    const { content, holders } = portion;
    contents.push(content);
    for (const { holder, basis } of holders) {
      if (basis !== undefined) grounds.push(holder === undefined ? { content, basis } : { content, holder, basis });
    }
  }
  const [to, by] = [recipient.id, channel.by];
  return issueClearance(until === undefined ? { to, purpose, form, channel: by, from: at, contents, grounds }
    : { to, purpose, form, channel: by, from: at, until, contents, grounds }, recipient);
};

/** All that is said of several contents, gathered; of one it is gathered already. */
const ofAll = <T>(portions: List<PortionVerdict>, pick: (portion: PortionVerdict) => List<T>, gather: (all: List<T>) => List<T>): List<T> => {
  const [only] = portions;
  return only !== undefined && portions.length === 1 ? pick(only) : gather(portions.flatMap(pick));
};

/** The decision as data, deeply frozen. */
export const write = (told: Told, request: DisclosureRequest, file: OpenFile, policy: Compiled, asleep: List<string>): Decision => {
  const { outcomes } = told;
  const portions = listed(told.portions);
  const determining = gatherReasons(told.determining);
  const outcome = outcomeOf(portions);
  const validUntil = standsUntil(request, file, outcomes, policy);
  const rationale = Object.freeze({ determining, defeated: gatherReasons(told.defeated), lookedFor: inOrder(BASES, told.lookedFor) });
  const obligations = ofAll(portions, (portion) => portion.obligations, gatherObligations);
  const missing = ofAll(portions, (portion) => portion.missing, gatherMissing);
  const consult = ofAll(portions, (portion) => portion.consult, (all) => inOrder(CONSULTS, all));
  const response = Object.freeze(responseTo(request, file, outcomes, outcome !== "deny"));
  const interim = interimOf(portions, request, file, response);
  const cautions = cautionsOf(policy, asleep, outcomes, unverifiedIn(determining, obligations), request, file);
  const body: DecisionBody = validUntil === undefined
    ? { portions, rationale, obligations, missing, consult, interim, response, policy: policy.names, cautions }
    : { portions, rationale, obligations, missing, consult, interim, response, validUntil, policy: policy.names, cautions };
  return Object.freeze<Decision>(outcome === "deny" ? { outcome, ...body } : { outcome, ...body, clearance: clearanceFor(portions, request, validUntil) });
};
