/** What several rules of Ohio ask. */
import { PLAIN_ELEMENTS, type Formalities } from "../../../domain/standing.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { every, permits, type Answer } from "../../shapes/answers.ts";
import type { Provision } from "../../shapes/provision.ts";
import { alwaysCameAlone, isMinorFrom, parentIsTold } from "../shapes/minors.ts";
import type { Trigger } from "../shapes/danger.ts";

/** From this age a minor may have a few sessions without a parent. Source: R.C. 5122.04(A). */
export const CONSENTS_FROM = 14;

/** A client's own express consent, in writing. */
export const EXPRESS_CONSENT: Formalities = { acts: ["release", "privilege-waiver"], elements: PLAIN_ELEMENTS };

/**
 * An explicit threat of imminent and serious harm to somebody clearly identifiable, or to a building and so to those in it,
 * with intent and ability; told by the client, by family or by somebody else who knows the client personally.
 * Source: R.C. 2305.51(A)(1)(f), (B); OAC 5122-3-12(C)(2), (D)(1).
 */
export const EXPLICIT_THREAT: Trigger = {
  victim: ["named", "identifiable", "place"], imminent: true, intentAndAbility: true, heardFrom: ["client", "family", "acquaintance"],
};

/** Is the recipient a parent of this minor, by papers, for care to which the minor consented alone? */
const isParentOfMinorAlone = (facts: HolderFacts): Answer =>
  every([isMinorFrom(CONSENTS_FROM, facts, facts.holder), alwaysCameAlone(facts, facts.holder), parentIsTold(facts)]);

/** The parent of a minor who came alone may be told of a danger; of nothing else. */
export const tellsTheParent = (provision: Provision, on: "danger-to-self" | "threat-to-others", danger: (facts: HolderFacts) => Answer) => permits(provision, {
  on,
  says: "A clinician has attested a probable harm in connection with {name}. This state lets a parent be told, once {name} has been told so.",
  when: (facts) => every([isParentOfMinorAlone(facts), danger(facts)]),
});
