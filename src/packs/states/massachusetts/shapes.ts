/** What several rules of this state ask. */
import { isDead, represents } from "../../../domain/persons.ts";
import { PLAIN_ELEMENTS, type Formalities } from "../../../domain/standing.ts";
import type { Purpose } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import type { Provision } from "../../shapes/provision.ts";
import { asFact, every, ofKind, some, type Answer } from "../../shapes/answers.ts";
import { leavesWhereBound, treatedBy } from "../shapes/consent.ts";
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

/** Nobody asks the dead: who may sign for a client who has died is asked, where nobody who may is on file. */
const isSignedForByNobody = ({ file, holder, request: { at } }: HolderFacts): boolean => {
  const client = file.clients.get(holder);
  return client !== undefined && isDead(client, at) && !client.representatives.some((each) => represents(client, each, at) === "yes");
};

/**
 * What somebody of this licence learns goes to nobody outside, not even that there is a client, without the client's
 * written consent, for these purposes. A limited data set for a study is not meant.
 */
export const needsWrittenConsent = (provision: Provision, licence: "psychologist" | "clinical-social-worker", { bars, unsigned }: Pick<Parameters<typeof needsRelease>[1], "bars" | "unsigned">) => needsRelease(provision, {
  bars, unsigned,
  when: (facts) => {
    const outside = isLimitedForStudy(facts) ? false : leavesWhereBound(treatedBy([licence])(facts), facts);
    return outside === true && isSignedForByNobody(facts) ? { fact: "representatives-papers", of: facts.holder, askedOf: "requester" } : outside;
  },
});

const STUDIES: ReadonlySet<Purpose> = new Set(["research", "public-health"]);
/** Is it a limited data set, for a study? For anything else it is what it was, for whoever knows the client. Source: 45 CFR 164.514(e)(3)(i). */
export const isLimitedForStudy = ({ content: { kinds }, request: { purpose } }: HolderFacts): boolean =>
  STUDIES.has(purpose) && kinds.length > 0 && kinds.every((kind) => kind === "limited-data-set");
