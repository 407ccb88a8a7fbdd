import { asFact, every, permits } from "../../shapes/answers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { ANYBODY, goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";

/**
 * A treating psychiatrist or psychologist of a licensed facility may tell the person endangered and the police. It
 * permits and does not demand.
 *
 * Not decided here: professions that it does not name. No section of this state forbids them to warn, so federal law and
 * their codes say what they may.
 */
export const warnsTheEndangered = permits(
  provision("Mental Hygiene Law 33.13(c)(6)", "warns-the-endangered", "nonmaleficence", false, "A psychiatrist or a psychologist may tell the person in serious and imminent danger, and the police."),
  {
    on: "threat-to-others",
    says: "A treating psychiatrist or psychologist finds that {name} is a serious and imminent danger to this person. This state lets that person and the police be told.",
    when: ofOneThreat((facts) => every([
      goesTo(facts, ["victim", "police"]), asFact(treatedBy(["psychiatrist", "psychologist"])(facts), "licence", facts.holder, "practice"),
      threatened(facts, { victim: ["named", "identifiable"], imminent: true, intentAndAbility: false, heardFrom: ANYBODY }),
    ])),
  },
);
