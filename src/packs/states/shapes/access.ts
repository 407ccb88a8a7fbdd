/** Clients and their records: what a state gives them, by when, and what it lets a clinician hold back. */
import type { likelyHarm } from "../../../domain/attested.ts";
import { consentedToAll } from "../../../domain/care.ts";
import type { PersonId } from "../../../domain/schema.ts";
import { hasReached, type Length } from "../../../domain/time.ts";
import type { PortionKind } from "../../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../../engine/facts.ts";
import { defineRule } from "../../../engine/rule.ts";
import { ask, every, findBy, opposite, owedBy, plainly, requires, some, type Answer } from "../../shapes/answers.ts";
import { asksFor, clientsIn, doesHarm, grownUp, concernedIn, harmsThrough, isAskedByFeared, isCovered, touched, usesOwnRight } from "../../shapes/questions.ts";
import type { Provision } from "../../shapes/provision.ts";
import { asksForMinorsOwn, isHarmlessInTheseHands, parentAsks } from "./minors.ts";

/** What a state leaves out of the record that a client may see. */
export interface Access {
  readonly without: readonly PortionKind[];
  readonly when: (facts: ContentFacts) => Answer;
  /** Harm for which this very state lets a clinician hold it back. There its right of access ends, and other law decides. */
  readonly saveFor?: Grounds;
  /** From which age a minor asks, whoever consented to the care. Where a state names none, a minor asks for care over which the minor has the say, and otherwise perhaps. */
  readonly from?: number;
  readonly says: string;
}

type Grounds = Parameters<typeof likelyHarm>[0];

/** Does no clinician of the practice judge that access is likely to do such harm to anybody whom the content touches? */
const doesNoHarm = (grounds: Grounds, facts: ContentFacts): Answer => every([plainly(true), ...touched(facts).map((who) => opposite(doesHarm(grounds, facts, who)))]);

/** Has this person, who is a client, reached the age from which a state's client asks, whoever consented to the care? Nobody younger consents alone, so who has is old enough. */
const isOldEnough = (age: number, { content, file, request: { at } }: ContentFacts, subject: PersonId): Answer => {
  const client = file.clients.get(subject);
  if (age === 0) return plainly(true);
  if (client === undefined) return plainly(false);
  return client.born === "unknown" ? some([plainly(consentedToAll(content, subject, file) === "yes"), grownUp(client, at)]) : plainly(hasReached(client.born, age, at));
};

/** Is the asker the client, who may ask alone, or does the asker act for the client, whom the content is about? */
const asksForOneself = (facts: ContentFacts, from: number | undefined): Answer => {
  const { requester, recipient } = facts.request;
  const mayAskAlone = (who: PersonId): Answer => (from === undefined ? usesOwnRight(facts, who) : isOldEnough(from, facts, who));
  return every([
    plainly(requester.id === recipient.id),
    some(clientsIn(facts).map((who) => every([asksFor(facts, who), () => (requester.id === who ? mayAskAlone(who) : isHarmlessInTheseHands(facts, who))]))),
  ]);
};

/** The state gives clients their record. Whose right it is, and whether it reaches what another confided, the gate has asked. */
export const givesAccess = (provision: Provision, { without, says, when, saveFor = [], from }: Access) => requires(provision, {
  on: "individual-access", says,
  when: (facts) => every([
    plainly(!facts.content.kinds.some((kind) => without.includes(kind))), asksForOneself(facts, from), when(facts), doesNoHarm(saveFor, facts),
  ]),
});

/** By when a client's request is answered, counted from when it came. In doubt whether the section binds, the day counts all the same. */
export const answersIn = (provision: Provision, length: Length, says: string, when: (facts: ContentFacts) => Answer = () => plainly(true)) => defineRule({
  ...provision,
  effect: "oblige",
  on: ["individual-access"],
  upon: "either",
  duty: "answer-in-time",
  clock: { from: "received", length },
  asks: "content",
  messages: { due: says },
  evaluate: (facts, holds) => owedBy(when(facts), () => holds("due")),
});

/**
 * A state lets a clinician hold back what would do harm. Against the client's own access it binds only where HIPAA does not: a
 * state that is stricter yields to it. Against whoever asks for the client HIPAA has a ground as well, substantial harm
 * (164.524(a)(3)(iii)): whether a harm to feelings is that is asked. `orElse` is what else it takes for such a harm.
 */
export const withholdsForHarmUnlessFederal = (provision: Provision, grounds: Grounds, says: string, orElse: (facts: HolderFacts) => Answer = () => plainly(false)) => defineRule({
  ...provision,
  effect: "forbid",
  bars: ["individual-access"],
  asks: "holder",
  messages: { harm: says },
  evaluate(facts, holds) {
    const harmed = concernedIn(facts).map((holder) => ({ ...facts, holder }));
    if (facts.casefile.covered === "yes") {
      return findBy(some(harmed.map((each) => every([parentAsks(each), harmsThrough(["emotional"], each, each.holder), ask("likely-harm", each.holder, "therapist")]))), () => holds("harm"));
    }
    return findBy(every([some(harmed.flatMap((each) => [doesHarm(grounds, each, each.holder), orElse(each)])), () => opposite(isCovered(facts, provision.id))]), () => holds("harm"));
  },
});

/** Where HIPAA governs, the state's ground is no ground against the client's own access; the decision names it, so that nobody invokes it by mistake. */
export const namesStateGround = (provision: Provision, grounds: Grounds, says: string) => defineRule({
  ...provision,
  effect: "oblige",
  on: ["individual-access"],
  upon: "either",
  duty: "help-interpret",
  asks: "holder",
  messages: { federal: says },
  evaluate: (facts, holds) => {
    const harmed = concernedIn(facts).map((holder) => ({ ...facts, holder }));
    return owedBy(every([some(harmed.map((each) => every([opposite(parentAsks(each)), doesHarm(grounds, each, each.holder)]))), isCovered(facts, provision.id)]), () => holds("federal"));
  },
});

/** Was it refused for a harm? */
export const isRefusedForHarm = ({ request: { claims } }: ContentFacts): boolean => claims.some(({ kind }) => kind === "access-harm");

/** And may whoever asks be told so? Nobody who is feared, or may be, gets a statement of why, nor a parent of the care to which a minor consented alone. */
export const isToldOfHarm = (facts: ContentFacts): Answer => every([plainly(isRefusedForHarm(facts) && !isAskedByFeared(facts)), () => opposite(asksForMinorsOwn(0, facts))]);
