/** Writes down what was heard: verdicts, rationale, duties, what is missing. Every list is sorted, every value frozen. */
import type { OpenFile } from "../domain/open.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { ContentId, List } from "../domain/schema.ts";
import { dayOf } from "../domain/time.ts";
import { BASES, CONSULTS, type Basis, type InterimAct } from "../domain/vocabulary.ts";
import { issueClearance, type Clearance } from "./clearance.ts";
import type { Barred, Decision, DecisionBody, HolderVerdict, PortionVerdict, Reason } from "./decision.ts";
import type { HeardContent, HeardHolder } from "./evaluate.ts";
import type { Message } from "./finding.ts";
import { gathered, inOrder, words } from "./gather.ts";
import { consultsAbout, doubtsAbout, gatherMissing } from "./missing.ts";
import { gatherObligations, obligationsOf } from "./obligations.ts";
import { standsUntil } from "./horizon.ts";
import { isInForceOn, type Compiled, type Policy } from "./policy.ts";
import { defeatedOf, determiningOf, gatherReasons, idOf, isPack } from "./reasons.ts";
import { responseTo } from "./response.ts";
import { spoken, type SentenceId } from "./sentences.ts";
import type { Weighed } from "./weigh.ts";

const stands = ({ verdict }: { readonly verdict: Weighed["verdict"] }): boolean => verdict === "may" || verdict === "must";

const barredOf = ({ invocation, verdict, obstacles }: Weighed): Barred => ({
  basis: invocation.basis,
  by: words(obstacles.filter(({ weight }) => weight !== "yields" && (verdict === "escalate" || weight === "certain")).map(({ by }) => idOf(by))),
  inDoubt: verdict === "escalate",
});

const holderVerdict = (heard: HeardHolder, content: ContentId): HolderVerdict => {
  const { holder, verdict, made, bases } = heard;
  return {
    ...(holder === undefined ? {} : { holder }),
    verdict,
    by: words(determiningOf(heard, content).map(({ rule }) => rule)),
    ...(made !== undefined && stands(made) ? { basis: made.invocation.basis } : {}),
    alsoStood: bases.filter((each) => each !== made && stands(each)).map(({ invocation }) => invocation.basis),
    barred: bases.filter((each) => !stands(each) && (each.verdict === "escalate" || each.grounds.length > 0 || each.obstacles.some(({ by }) => !isPack(by)))).map(barredOf),
    lookedFor: bases.filter(({ grounds }) => grounds.length === 0).map(({ invocation }) => invocation.basis),
  };
};

const portionVerdict = (heard: HeardContent, request: DisclosureRequest): PortionVerdict => {
  const open = heard.holders.flatMap(({ verdict, bases }) => (verdict === "escalate" ? bases.filter((each) => each.verdict === "escalate") : []));
  return {
    content: heard.content.id,
    verdict: heard.verdict,
    holders: heard.holders.map((holder) => holderVerdict(holder, heard.content.id)),
    obligations: obligationsOf(heard, request),
    missing: gatherMissing(open.flatMap(doubtsAbout)),
    consult: inOrder(CONSULTS, open.flatMap(consultsAbout)),
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
  if (!portions.some(({ verdict }) => verdict === "escalate")) return [];
  return ["preserve-the-record", "log-the-request", isOnFile(requester.id, file) ? "acknowledge-receipt" : "neither-confirm-nor-deny"];
};

/** One caution that names all that it is about, or none. */
const listed = (id: SentenceId, slot: string, items: List<string>): List<Message> => (items.length === 0 ? [] : [spoken(id, { [slot]: words(items) })]);

const cautionsOf = (
  policy: Policy, heard: List<HeardContent>, reasons: List<Reason>, { requester, recipient, at }: DisclosureRequest, file: OpenFile,
): List<Message> => [
  ...policy.cautions,
  ...(heard.length === 0 ? [spoken("nothing-on-file")] : []),
  ...listed("not-in-force", "packs", policy.packs.filter((pack) => !isInForceOn(pack, dayOf(at))).map(({ id }) => id)),
  ...listed("place-not-listed", "places", heard.flatMap(({ elsewhere }) => elsewhere)),
  ...listed("unverified", "rules", reasons.filter(({ verified }) => verified === false).map(({ rule }) => rule)),
  ...gathered([
    ...file.lookalikes,
    ...[requester.id, recipient.id].flatMap((id) => {
      const other = file.lookalikeOf(id);
      return other === undefined ? [] : [words([id, other])];
    }),
  ], (ids) => ids.join("\u0000")).map((ids) => spoken("look-alike", { ids })),
];

const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
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

/** The decision as data, deeply frozen. */
export const write = (heard: List<HeardContent>, request: DisclosureRequest, file: OpenFile, policy: Policy, compiled: Compiled): Decision => {
  const portions = heard.map((each) => portionVerdict(each, request));
  // Of what is withheld, the holders for whom it is; of what goes, all.
  const made = (each: HeardContent): List<HeardHolder> => (stands(each) ? each.holders : each.holders.filter((holder) => !stands(holder)));
  const determining = gatherReasons(heard.flatMap((each) => made(each).flatMap((holder) => determiningOf(holder, each.content.id))));
  const obligations = gatherObligations(portions.flatMap((portion) => portion.obligations));
  const outcome = outcomeOf(portions);
  const validUntil = standsUntil(request, file, heard.map(({ content }) => content), compiled);
  const body: DecisionBody = {
    portions,
    rationale: {
      determining,
      defeated: gatherReasons(heard.flatMap((each) => each.holders.flatMap((holder) => defeatedOf(holder, each.content.id)))),
      lookedFor: inOrder<Basis>(BASES, portions.flatMap((each) => (stands(each) ? [] : each.holders.flatMap((holder) => (stands(holder) ? [] : holder.lookedFor))))),
    },
    obligations,
    missing: gatherMissing(portions.flatMap(({ missing }) => missing)),
    consult: inOrder(CONSULTS, portions.flatMap(({ consult }) => consult)),
    interim: interimOf(portions, request, file),
    response: responseTo(request, file, heard, outcome !== "deny"),
    ...(validUntil === undefined ? {} : { validUntil }),
    policy: policy.packs.map(({ id, version, edition }) => ({ id, version, edition })),
    cautions: cautionsOf(policy, heard, [...determining, ...obligations.flatMap(({ reasons }) => reasons)], request, file),
  };
  return freeze<Decision>(outcome === "deny" ? { outcome, ...body } : { outcome, ...body, clearance: clearanceFor(portions, request, validUntil) });
};
