import type { Purpose } from "../../../domain/vocabulary.ts";
import { every, plainly } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { isTreatedBy } from "../shapes/consent.ts";
import { provision, REDDING } from "./provisions.ts";

const BETWEEN_THEM: ReadonlySet<Purpose> = new Set(["divorce", "custody", "litigation"]);

/**
 * Between two people who were in treatment together, a psychologist's privilege does not cover what either said in a joint
 * session. That is about privilege alone: who may be handed the record is still asked, and other licences have not been tested.
 */
export const jointPatients = duty(
  provision("Redding v. Virginia Mason (1994)", "joint-patients", "justice", REDDING, "In a lawsuit between two people treated together, an attorney says how far privilege reaches."),
  {
    duty: "consult", on: ["subpoena"], upon: "either",
    when: (facts) => every([plainly(facts.content.holders.length > 1 && BETWEEN_THEM.has(facts.request.purpose)), isTreatedBy(["psychologist"], facts, facts.content.id)]),
    says: "Courts of this state have held that joint sessions with a psychologist are not privileged between the two. Ask an attorney before you claim or give up privilege.",
  },
);
