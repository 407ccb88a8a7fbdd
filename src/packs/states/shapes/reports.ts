/** Reports of abuse that a state demands: of whom, to whom, by when. */
import type { Claim } from "../../../domain/exception.ts";
import type { Missing } from "../../../domain/known.ts";
import { capacityAt } from "../../../domain/persons.ts";
import type { List } from "../../../domain/schema.ts";
import { earliestOf, hasReached } from "../../../domain/time.ts";
import type { Length } from "../../../domain/time.ts";
import type { Duty, PartyKind } from "../../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../../engine/facts.ts";
import { silent } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { asFact, every, forbids, ofKind, opposite, orAsk, owedBy, plainly, requires, some, type Answer } from "../../shapes/answers.ts";
import type { Provision } from "../../shapes/provision.ts";
import { isMinorFrom } from "./minors.ts";

type Abuse = Claim<"abuse">;

/** Whose abuse is reported, and to whom. */
export interface Reported {
  readonly victims: List<Abuse["victim"]>;
  readonly to: List<PartyKind>;
  /** What else must be so: a child who is one now, a position of trust. */
  readonly when?: (abuse: Abuse, facts: HolderFacts) => Answer;
  readonly says: string;
}

/**
 * Is a public health authority told of a client, as some law may require? That it may collect such reports shows no law that
 * demands this one, so that is asked, also where the authority is shown. Whoever has no authority at all has none to show.
 */
export const mayBeOwedToHealth = ({ content: { topic }, request: { recipient: { kind, authority }, purpose } }: Pick<HolderFacts, "content" | "request">): Missing | undefined =>
  (kind === "public-health-authority" && purpose === "public-health" && topic !== undefined && authority !== "no"
    ? { fact: "law-on-this", of: "public-health", askedOf: "agency" } : undefined);

/** Is somebody a child, or a child in danger, now? What a grown person tells of the own childhood leaves that to be asked. */
const aChildNow = ({ when, nowAtRisk }: Abuse, { holder }: HolderFacts): Answer =>
  orAsk(when === "now" || nowAtRisk === "yes", "suspicion", holder, "therapist");

/** The same, and a child who tells of the own abuse is a child still, however long ago it was. */
export const aChildStill = (abuse: Abuse, facts: HolderFacts): Answer => some([aChildNow(abuse, facts), isMinorFrom(0, facts, facts.holder)]);

/** Whoever is younger is not the older person of whom it is told. Source: R.C. 5101.60(C), RCW 74.34.020. */
const OLDER_FROM = 60;

/** Is the client, who may be the older person that was hurt, noted as unable to decide? Somebody who has drunk is not frail, and of whoever hurt another nothing is asked here. */
const isFrailClient = ({ suspect }: Abuse, { file, holder, request: { at } }: HolderFacts): boolean => {
  const client = file.clients.get(holder);
  return client !== undefined && suspect !== "client" && client.born !== "unknown" && hasReached(client.born, OLDER_FROM, at) && capacityAt(client, at) === "unable";
};

/**
 * Is it somebody who cannot look after the own self? A dependent adult is, and an older client whom the file notes as
 * unable to decide. Of any other older person, whom age alone makes nobody's ward, it is asked, unless the same person is
 * reported as a dependent adult too.
 */
export const cannotCareForSelf = (abuse: Abuse, facts: HolderFacts): Answer => {
  const depends = abuse.victim === "dependent-adult" || ofKind(facts.claims, "abuse").some((other) => other.victim === "dependent-adult" && other.suspected === "yes");
  return orAsk(depends || isFrailClient(abuse, facts), "self-care", facts.holder, "therapist");
};

/** Does it go on, is a child in danger now, or is whoever tells of it a child still? */
const goesOn = ({ when, nowAtRisk }: Abuse, facts: HolderFacts): Answer => some([
  asFact(when === "now" || nowAtRisk === "yes" ? "yes" : when === "past" ? nowAtRisk : "unknown", "suspicion", facts.holder, "therapist"),
  () => isMinorFrom(0, facts, facts.holder),
]);

/** Where all that is told lies in the past and nobody is in danger, an attorney says whether a report is owed or barred. Never a plain no. */
export const asksAboutThePast = (provision: Provision, says: string) => forbids(provision, {
  bars: ["abuse-report"], consult: ["attorney"], says,
  when: (facts) => {
    const told = ofKind(facts.claims, "abuse").filter(({ victim }) => victim === "child");
    return every([plainly(told.length > 0), ...told.map((abuse) => opposite(goesOn(abuse, facts)))]);
  },
});

const isReported = (abuse: Abuse, { victims, when = () => plainly(true) }: Pick<Reported, "victims" | "when">, facts: HolderFacts): Answer =>
  every([plainly(victims.includes(abuse.victim)), asFact(abuse.suspected, "suspicion", facts.holder, "therapist"), when(abuse, facts)]);

/** The state demands the report. The report goes, and not the record. */
export const mustReport = (provision: Provision, { to, says, ...reported }: Reported) => requires(provision, {
  on: "abuse-report", says,
  when: (facts) => every([plainly(to.includes(facts.request.recipient.kind)), some(ofKind(facts.claims, "abuse").map((abuse) => isReported(abuse, reported, facts)))]),
});

/** Is the abuse of one of these suspected? What nobody suspects sets no duty off. */
export const isSuspected = (victims: List<Abuse["victim"]>) => ({ request }: Pick<ContentFacts, "request">): Answer =>
  some(ofKind(request.claims, "abuse").filter(({ victim }) => victims.includes(victim)).map(({ suspected, of: [who], id }) => asFact(suspected, "suspicion", who ?? id, "therapist")));

/** What is due, by when, and of which child. */
interface Deadline extends Pick<Reported, "victims" | "when" | "says"> {
  readonly duty: Extract<Duty, "report" | "written-follow-up">;
  readonly length: Length;
}

/** By when the report, or what follows it, is due: counted from when the clinician came to know of what is owed for certain or, if nothing is, of what may be. */
export const reportBy = (provision: Provision, { victims, duty, length, says, when = aChildStill }: Deadline) => defineRule({
  ...provision,
  effect: "oblige",
  on: ["abuse-report"],
  upon: "either",
  duty,
  clock: { from: "known", length },
  asks: "holder",
  messages: { due: says },
  evaluate(facts, holds) {
    // Of what a grown person tells of the own childhood it is asked whether a report is owed at all.
    const told = ofKind(facts.claims, "abuse")
      .map((abuse) => ({ since: abuse.knownAt, owes: isReported(abuse, abuse.victim === "child" ? { victims, when } : { victims }, facts) }));
    const owes = some(told.map((each) => each.owes));
    const since = earliestOf(told.filter((each) => each.owes.is === owes.is).map((each) => each.since)); // what may be owed counts no day of what is
    return since === undefined ? silent : owedBy(owes, () => holds("due", {}, since));
  },
});
