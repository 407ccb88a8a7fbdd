/** What several rules of this state ask. */
import { PLAIN_ELEMENTS, type Formalities } from "../../../domain/standing.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { leaves } from "../../shapes/of-the-practice.ts";
import type { Provision } from "../../shapes/provision.ts";
import { asFact, every, ofKind, some, type Answer } from "../../shapes/answers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { ANYBODY, goesTo, ofOneThreat, threatened, type Trigger } from "../shapes/danger.ts";

/** Leave to give up what the law keeps; in writing, so that it can be shown. */
export const WAIVER: Formalities = { acts: ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings"], elements: PLAIN_ELEMENTS };

/** That a client agrees, in whatever words: c. 112 s. 172(d) asks for no form. */
export const AGREED: Formalities = { acts: WAIVER.acts, elements: [], spoken: true };

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

/**
 * A statute under which what somebody of this licence learns goes to nobody outside, not even that there is a client, without
 * the client's express written consent, for these purposes.
 */
export const needsExpressConsent = (provision: Provision, licence: "psychologist" | "clinical-social-worker", bars: Parameters<typeof needsRelease>[1]["bars"], unsigned: string) => needsRelease(provision, {
  bars, unsigned,
  when: (facts) => {
    const outside = leaves(facts.request.recipient, facts.file);
    const treats = treatedBy([licence])(facts);
    return outside !== false && treats === "unknown" ? { fact: "licence", of: facts.holder, askedOf: "practice" } : treats === "yes" && outside;
  },
});
