import type { PartyKind } from "../../../domain/vocabulary.ts";
import { every, permits, plainly } from "../../shapes/answers.ts";
import { threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";

const AT_SCHOOL: ReadonlySet<PartyKind> = new Set(["school", "law-enforcement"]);

/** A threat against a school or those in it, in words or by behavior: to its staff and to the police, and nobody else. It need not be near. */
export const schoolIsWarned = permits(
  provision("C.R.S. 12-245-220(2)(d)", "school-is-warned", "nonmaleficence", false, "A significant threat against a school may be told to the school and to the police."),
  {
    on: "threat-to-others",
    says: "{name} is a significant threat to a school or to people in it. Its staff and the police may be told.",
    when: (facts) => every([
      plainly(AT_SCHOOL.has(facts.request.recipient.kind)),
      threatened(facts, { victim: ["group", "place"], imminent: false, intentAndAbility: false, heardFrom: ["client", "family", "other"] }),
    ]),
  },
);
