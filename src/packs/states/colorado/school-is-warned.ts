import type { PartyKind } from "../../../domain/vocabulary.ts";
import { every, permits, plainly, some } from "../../shapes/answers.ts";
import { ANYBODY, ofOneThreat, threatened, type Trigger } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";
import { isNamed } from "./shapes.ts";

const AT_SCHOOL: ReadonlySet<PartyKind> = new Set(["school", "law-enforcement"]);

/** It need not be near, and whoever told of it will do. */
const OF_A_SCHOOL: Omit<Trigger, "victim"> = { imminent: false, intentAndAbility: false, heardFrom: ANYBODY };

/** Is one person threatened who is at the very school that hears of it? */
const isOneAtThisSchool = ofOneThreat((facts) => every([
  plainly(facts.request.recipient.kind === "school"), threatened(facts, { ...OF_A_SCHOOL, victim: ["named", "identifiable"] }), isNamed(facts),
]));

/**
 * A threat against a school or those in it, in words or by behavior: to its staff and to the police, and nobody else. It
 * need not be near. One occupant is enough, for the school that is named beside that person among those threatened;
 * where it is not named, whether it is this school is asked. What the police may hear of one person alone another
 * section says, which is the stricter reading.
 */
export const schoolIsWarned = permits(
  provision("C.R.S. 12-245-220(2)(d)", "school-is-warned", "nonmaleficence", false, "A significant threat against a school may be told to the school and to the police."),
  {
    on: "threat-to-others",
    says: "{name} is a significant threat to a school or to people in it. Its staff and the police may be told.",
    when: (facts) => every([
      plainly(AT_SCHOOL.has(facts.request.recipient.kind)),
      some([threatened(facts, { ...OF_A_SCHOOL, victim: ["group", "place"] }), isOneAtThisSchool(facts)]),
    ]),
  },
);
