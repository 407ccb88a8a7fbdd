/** What several rules of this state ask. */
import { rulesOutHarm } from "../../../domain/attested.ts";
import type { Content } from "../../../domain/content.ts";
import type { List, PersonId } from "../../../domain/schema.ts";
import type { Formalities } from "../../../domain/standing.ts";
import type { PartyKind, PortionKind } from "../../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../../engine/facts.ts";
import { ask, asFact, every, opposite, orAsk, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import { doesHarm } from "../../shapes/questions.ts";
import { ANYBODY, type Audience, goesTo, type Trigger } from "../shapes/danger.ts";

/** From this age on a minor consents alone to outpatient care. Source: RCW 71.34.530, 70.02.265(7). */
export const ADOLESCENT = 13;

/** What chapter 70.02 takes for a harm on which access may be denied: to the client's health, or to anybody's life or safety. */
export const HARMS = ["life-or-safety", "emotional"] as const;

/**
 * Is harm to somebody else, which is a federal ground, a danger to life or safety as well? Not every harm is. Whoever
 * attested the harm is asked, and answers by noting that danger, as likely or as not.
 */
export const perhapsEndangers = (facts: ContentFacts, who: PersonId): Answer => every([
  plainly(!rulesOutHarm("life-or-safety", facts.content, who, facts.file, facts.request)), doesHarm(["other-person"], facts, who), ask("likely-harm", who, "therapist"),
]);

/** Does a clinician of the practice judge that seeing this would do such harm to this person? */
export const harms = (facts: ContentFacts, who: PersonId): Answer => some([doesHarm(HARMS, facts, who), perhapsEndangers(facts, who)]);

/** What serves a lawsuit, review or administration alone, to which access may be denied. Source: RCW 70.02.090(1)(d). */
export const NOT_FOR_CARE: List<PortionKind> = ["litigation-file", "supervision-notes", "test-materials"];

/** What a form must carry here. Source: RCW 70.02.030(3). */
export const FORM: Formalities = { acts: ["release"], elements: ["description", "discloser", "recipient", "expiry", "signature", "date"], ends: true };

/** The client's written consent, in the place of notice. The section asks for no authorization such as 70.02.030(3) describes. Source: RCW 70.02.060(2). */
export const CONSENT: Formalities = { acts: ["release", "legal-proceedings"], elements: ["description", "recipient", "signature"] };

/** A danger that is serious and near, whoever is meant and whoever told of it. */
export const SERIOUS_AND_NEAR: Trigger = {
  victim: ["named", "identifiable", "group", "place", "none"], imminent: true, intentAndAbility: false, heardFrom: ANYBODY,
};

const ABLE: readonly Audience[] = ["victim", "police", "hospital", "mental-health-authority"];
const BY_OFFICE: ReadonlySet<PartyKind> = new Set(["person-able-to-prevent-harm"]);

/** Can the recipient prevent or lessen the danger? Clear of the one threatened, of police and of those who treat; of anybody else it is asked. */
export const canPrevent = (facts: HolderFacts): Answer => {
  const { id, kind } = facts.request.recipient;
  return orAsk(goesTo(facts, ABLE).is === "yes" || BY_OFFICE.has(kind), "able-to-prevent", id, "therapist");
};

/** Does it show nobody who told something in confidence and was promised so? Source: RCW 70.02.090(1)(b). */
export const showsNoSource = ({ promisedSource, id }: Content): Answer => asFact(reverse(promisedSource), "promise-to-source", id, "therapist");

/** Does no clinician of the practice judge that seeing this would do such harm? */
export const harmless = (facts: HolderFacts): Answer => opposite(harms(facts, facts.holder));
