/** What several rules of this state ask. */
import type { List } from "../../../domain/schema.ts";
import { PLAIN_ELEMENTS, type Formalities } from "../../../domain/standing.ts";
import type { Basis, Duty } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { defineRule } from "../../../engine/rule.ts";
import { asFact, every, owedBy, ofKind, some, type Answer } from "../../shapes/answers.ts";
import type { Provision } from "../../shapes/provision.ts";
import { treatedBy } from "../shapes/consent.ts";
import { ANYBODY, goesTo, ofOneThreat, threatened, type Trigger } from "../shapes/danger.ts";

/** Leave to give up what the law keeps; in writing, so that it can be shown. */
export const WAIVER: Formalities = { acts: ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings"], elements: PLAIN_ELEMENTS };

const EXPLICIT: Trigger = { victim: ["named", "identifiable"], imminent: false, intentAndAbility: true, heardFrom: ["client"] };
const PRESENT: Trigger = { victim: ["named", "identifiable"], imminent: true, intentAndAbility: false, heardFrom: ANYBODY };

/**
 * Is the duty set off: by an explicit threat to kill or badly hurt somebody identified, with intent and ability; or by a
 * known history of violence with a clear and present danger to somebody identified? Source: c. 123, s. 36B(1)(a) and (b).
 */
export const setsOffDuty = ofOneThreat((facts) => some([
  threatened(facts, EXPLICIT),
  every([some(ofKind(facts.claims, "threat").map(({ historyOfViolence: is }) => asFact(is, "history-of-violence", facts.holder, "therapist"))), threatened(facts, PRESENT)]),
]));

/** Does a threat set the duty off, and is it somebody by whom one of the four precautions is taken: the person so threatened, the police, a hospital? */
export const isNamedByDuty = ofOneThreat((facts) => every([goesTo(facts, ["victim", "police", "hospital", "mental-health-authority"]), setsOffDuty(facts)]));

/** Does somebody with such a licence treat here? */
export const licensed = (licences: Parameters<typeof treatedBy>[0], facts: HolderFacts): Answer => asFact(treatedBy(licences)(facts), "licence", facts.holder, "practice");

/** What a clinician does about a danger beside deciding whom to tell. */
interface Owed {
  readonly on: List<Basis>;
  readonly duty: Duty;
  readonly when: (facts: HolderFacts) => Answer;
  readonly says: string;
}

/** A duty that a danger sets off, whatever is told and to whom. */
export const owesProtection = (provision: Provision, { on, duty, when, says }: Owed) => defineRule({
  ...provision,
  effect: "oblige",
  on,
  upon: "either",
  duty,
  asks: "holder",
  messages: { owed: says },
  evaluate: (facts, holds) => owedBy(when(facts), () => holds("owed", { name: facts.holder })),
});
