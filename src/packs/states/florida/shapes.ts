/** What several rules of this state ask. */
import { PLAIN_ELEMENTS, type Formalities } from "../../../domain/standing.ts";
import { every } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened, type Trigger } from "../shapes/danger.ts";

/** Leave in writing to give up what the law keeps. Source: 491.0147(1)(b). */
export const WAIVER: Formalities = { acts: ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings"], elements: PLAIN_ELEMENTS };

/** From this age a minor in a crisis may have two visits in a week alone. Source: 394.4784. */
export const CRISIS_CARE_FROM = 13;

/** A specific threat of serious injury or death, told by the client, against somebody identified, with intent and ability to do it at once. Source: 491.0147(1)(c). */
export const SPECIFIC_THREAT: Trigger = { victim: ["named", "identifiable"], imminent: true, intentAndAbility: true, heardFrom: ["client"] };

/** Is it such a threat, and one of the two whom the section names? */
export const isNamedBySection = ofOneThreat((facts) => every([goesTo(facts, ["victim", "police"]), threatened(facts, SPECIFIC_THREAT)]));
