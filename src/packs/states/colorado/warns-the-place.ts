import type { PartyKind } from "../../../domain/vocabulary.ts";
import { every, permits, plainly } from "../../shapes/answers.ts";
import { ofOneThreat, threatened } from "../shapes/danger.ts";
import { provision, THREATS } from "./provisions.ts";
import { isNamed, SERIOUS_AND_IMMINENT } from "./shapes.ts";

const ANSWER_FOR_A_PLACE: ReadonlySet<PartyKind> = new Set(["school", "employer", "person-able-to-prevent-harm"]);

/** Where a place or an institution is meant, whoever is responsible for it. That the recipient is this very one must be known. */
export const warnsThePlace = permits(
  provision("C.R.S. 13-21-117(2)(b)", "warns-the-place", "nonmaleficence", THREATS, "Where a place is threatened, whoever is responsible for it may be told."),
  {
    on: "threat-to-others",
    says: "{name} has threatened people by the place where they are, and this recipient is responsible for it.",
    when: ofOneThreat((facts) => every([
      plainly(ANSWER_FOR_A_PLACE.has(facts.request.recipient.kind)), threatened(facts, { ...SERIOUS_AND_IMMINENT, victim: ["group", "place"] }), isNamed(facts),
    ])),
  },
);
