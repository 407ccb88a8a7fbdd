/** Writes down what was heard: verdicts, rationale, duties, what is missing. Every list is sorted, every value frozen. */
import type { OpenFile } from "../domain/open.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { List } from "../domain/schema.ts";
import { BASES, CONSULTS, type Basis, type InterimAct } from "../domain/vocabulary.ts";
import { issueClearance, type Clearance } from "./clearance.ts";
import type { Barred, Decision, DecisionBody, HolderVerdict, PortionVerdict, Reason } from "./decision.ts";
import type { HeardContent, HeardHolder } from "./evaluate.ts";
import type { Message } from "./finding.ts";
import { gathered, inOrder, listed, NONE, words } from "./gather.ts";
import { consultsAbout, doubtsAbout, gatherMissing } from "./missing.ts";
import { gatherObligations, obligationsOf } from "./obligations.ts";
import { standsUntil } from "./horizon.ts";
import type { Compiled } from "./policy.ts";
import { defeatedOf, determiningOf, gatherReasons, idOf, isPack } from "./reasons.ts";
import { responseTo } from "./response.ts";
import { spoken, type SentenceId } from "./sentences.ts";
import type { Weighed } from "./weigh.ts";

const stands = ({ verdict }: { readonly verdict: Weighed["verdict"] }): boolean => verdict === "may" || verdict === "must";

const barredOf = ({ invocation, verdict, obstacles }: Weighed): Barred => Object.freeze({
  basis: invocation.basis,
  by: words(obstacles.filter(({ weight }) => weight !== "yields" && (verdict === "escalate" || weight === "certain")).map(({ by }) => idOf(by))),
  inDoubt: verdict === "escalate",
});

/** Is it worth saying what bars it: does anything else speak than the silence of bodies that nothing opens? */
const isBarred = ({ verdict, grounds, obstacles }: Weighed): boolean =>
  verdict === "escalate" || (verdict === "must-not" && (grounds.length > 0 || obstacles.some(({ by }) => !isPack(by))));

const holderVerdict = ({ holder, verdict, made, bases }: HeardHolder, determining: List<Reason>): HolderVerdict => {
  const alsoStood: Basis[] = [];
  const barred: Barred[] = [];
  const lookedFor: Basis[] = [];
  for (const each of bases) {
    if (each !== made && stands(each)) alsoStood.push(each.invocation.basis);
    if (isBarred(each)) barred.push(barredOf(each));
    if (each.grounds.length === 0) lookedFor.push(each.invocation.basis);
  }
  const by = words(determining.map(({ rule }) => rule));
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

/** What is written of one content: its verdict, the reasons that made it and those that were set aside. */
interface Written {
  readonly verdict: PortionVerdict;
  readonly determining: List<Reason>;
  readonly defeated: List<Reason>;
}

const written = (heard: HeardContent, request: DisclosureRequest): Written => {
  const { content: { id }, verdict, holders } = heard;
  const contents = Object.freeze([id]);
  const reasons = holders.map((holder) => determiningOf(holder, contents));
  const open = holders.flatMap((holder) => (holder.verdict === "escalate" ? holder.bases.filter((each) => each.verdict === "escalate") : []));
  // Of what is withheld, the holders for whom it is; of what goes, all.
  const goes = stands(heard);
  return {
    verdict: Object.freeze({
      content: id,
      verdict,
      holders: listed(holders.map((holder, index) => holderVerdict(holder, reasons[index] ?? NONE))),
      obligations: obligationsOf(heard, contents, request),
      missing: gatherMissing(open.flatMap(doubtsAbout)),
      consult: inOrder(CONSULTS, open.flatMap(consultsAbout)),
    }),
    determining: holders.flatMap((holder, index) => (goes || !stands(holder) ? reasons[index] ?? NONE : NONE)),
    defeated: holders.flatMap((holder) => defeatedOf(holder, contents)),
  };
};

const outcomeOf = (portions: List<PortionVerdict>): Decision["outcome"] => {
  const going = portions.filter(stands).length;
  if (going === 0) return "deny";
  return going === portions.length ? "allow" : "partial";
};

const isOnFile = (id: string, { people, facts }: OpenFile): boolean =>
  people.has(id) || facts.clients.some(({ representatives }) => representatives.some(({ who }) => who === id));

const interimOf = (portions: List<PortionVerdict>, { requester }: DisclosureRequest, file: OpenFile): List<InterimAct> => {
  if (!portions.some(({ verdict }) => verdict === "escalate")) return NONE;
  return Object.freeze<InterimAct[]>(["preserve-the-record", "log-the-request", isOnFile(requester.id, file) ? "acknowledge-receipt" : "neither-confirm-nor-deny"]);
};

/** One caution that names all that it is about, or none. */
const naming = (id: SentenceId, slot: string, items: List<string>): List<Message> => (items.length === 0 ? NONE : [spoken(id, { [slot]: words(items) })]);

/** Ids on file that look alike, and ids of the parties that look like one on file. */
const lookalikesIn = ({ requester, recipient }: DisclosureRequest, file: OpenFile): List<List<string>> => {
  const ofParties = [requester.id, recipient.id].flatMap((id) => {
    const other = file.lookalikeOf(id);
    return other === undefined ? [] : [words([id, other])];
  });
  return file.lookalikes.length + ofParties.length === 0 ? NONE : gathered([...file.lookalikes, ...ofParties], (ids) => ids.join("\u0000"));
};

const isUnverified = ({ verified }: Reason): boolean => verified === false;

const cautionsOf = (policy: Compiled, asleep: List<string>, heard: List<HeardContent>, reasons: List<Reason>, request: DisclosureRequest, file: OpenFile): List<Message> => {
  const alike = lookalikesIn(request, file);
  const elsewhere = heard.flatMap((each) => each.elsewhere);
  const unverified = reasons.filter(isUnverified);
  if (heard.length > 0 && asleep.length + elsewhere.length + unverified.length + alike.length === 0) return policy.cautions;
  return Object.freeze([
    ...policy.cautions,
    ...(heard.length === 0 ? [spoken("nothing-on-file")] : NONE),
    ...naming("not-in-force", "packs", asleep),
    ...naming("place-not-listed", "places", elsewhere),
    ...naming("unverified", "rules", unverified.map(({ rule }) => rule)),
    ...alike.map((ids) => spoken("look-alike", { ids })),
  ]);
};

const clearanceFor = (portions: List<PortionVerdict>, { recipient, purpose, form, channel, at }: DisclosureRequest, until: Clearance["until"]): Clearance => {
  const going = portions.filter(stands);
  return issueClearance({
    to: recipient.id, purpose, form, channel: channel.by, from: at, ...(until === undefined ? {} : { until }),
    contents: going.map(({ content }) => content),
    grounds: going.flatMap(({ content, holders }) => holders.flatMap(({ holder, basis }) =>
      (basis === undefined ? [] : [{ content, ...(holder === undefined ? {} : { holder }), basis }]))),
  });
};

/** All that is said of several contents, gathered; of one it is gathered already. */
const ofAll = <T>(portions: List<PortionVerdict>, pick: (portion: PortionVerdict) => List<T>, gather: (all: List<T>) => List<T>): List<T> => {
  const [only, ...others] = portions;
  return only !== undefined && others.length === 0 ? pick(only) : gather(portions.flatMap(pick));
};

/** What was looked for and not found, for those of whose part nothing goes. */
const lookedForIn = (portion: PortionVerdict): List<Basis> =>
  (stands(portion) ? NONE : portion.holders.flatMap((holder): List<Basis> => (stands(holder) ? NONE : holder.lookedFor)));

/** The decision as data, deeply frozen. */
export const write = (heard: List<HeardContent>, request: DisclosureRequest, file: OpenFile, policy: Compiled, asleep: List<string>): Decision => {
  const all = heard.map((each) => written(each, request));
  const portions = listed(all.map(({ verdict }) => verdict));
  const determining = gatherReasons(all.flatMap((each) => each.determining));
  const obligations = ofAll(portions, (portion) => portion.obligations, gatherObligations);
  const outcome = outcomeOf(portions);
  const validUntil = standsUntil(request, file, heard.map(({ content }) => content), policy);
  const body: DecisionBody = {
    portions,
    rationale: Object.freeze({
      determining,
      defeated: gatherReasons(all.flatMap((each) => each.defeated)),
      lookedFor: inOrder(BASES, portions.flatMap(lookedForIn)),
    }),
    obligations,
    missing: ofAll(portions, (portion) => portion.missing, gatherMissing),
    consult: ofAll(portions, (portion) => portion.consult, (consult) => inOrder(CONSULTS, consult)),
    interim: interimOf(portions, request, file),
    response: Object.freeze(responseTo(request, file, heard, outcome !== "deny")),
    ...(validUntil === undefined ? {} : { validUntil }),
    policy: policy.names,
    cautions: cautionsOf(policy, asleep, heard, [...determining, ...obligations.flatMap(({ reasons }) => reasons)], request, file),
  };
  return Object.freeze<Decision>(outcome === "deny" ? { outcome, ...body } : { outcome, ...body, clearance: clearanceFor(portions, request, validUntil) });
};
