/** Questions that several of this state's sections ask of the file. */
import type { Formalities } from "../../../domain/standing.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { serving, type Answer } from "../../shapes/answers.ts";
import { lawfulWordOf } from "../../shapes/whose-word.ts";
import { ANYBODY, goesTo, type Audience, type Trigger } from "../shapes/danger.ts";

/** A probability of imminent physical injury, to whomever, from whomever the professional has it. */
export const IMMINENT_INJURY: Trigger = {
  victim: ["named", "identifiable", "group", "place", "none"], imminent: true, intentAndAbility: false, heardFrom: ANYBODY,
};

const PERSONNEL: readonly Audience[] = ["police", "treaters", "mental-health-authority"];
/** Does it go to medical, mental health or law enforcement personnel? So 611.004(a)(2) since 1 September 2021 (H.B. 549); whoever treats is of the first two. */
export const toPersonnel = (facts: HolderFacts): Answer => goesTo(facts, PERSONNEL);

const WRITTEN: Formalities = { acts: ["release", "privilege-waiver", "legal-proceedings"], elements: ["recipient", "signature"] };
/** Is there the written consent, or the written waiver, of whoever may give it for this person? */
export const inWriting = (facts: HolderFacts): Answer => serving(lawfulWordOf(facts, WRITTEN));
