import type { Formalities } from "../../../domain/standing.ts";
import { every, notNotes, opposite, plainly, requires, serving, some, type Answer } from "../../shapes/answers.ts";
import { isCovered } from "../../shapes/questions.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { provision, RECORDS } from "./provisions.ts";
import { FORM, harmless, NOT_FOR_CARE, showsNoSource } from "./shapes.ts";

const ID = "washington/RCW70.02.030(1)/honors-release";
/** Where federal law governs, a form that it calls defective is none that anybody must honor. Source: 45 CFR 164.508(c). */
const FEDERAL_FORM: Formalities = { ...FORM, elements: [...FORM.elements, "purpose", "right-to-revoke", "no-conditioning", "redisclosure"] };

const isInOrder = (facts: HolderFacts): Answer => every([
  serving(facts.standing(FORM)), () => some([opposite(isCovered(facts, ID)), () => serving(facts.standing(FEDERAL_FORM))]),
]);

/**
 * A release in order is not a leave that a practice may use or not: it is honored. Where the practice may keep the
 * record from the client, it may keep it from whom the client names.
 *
 * Not decided here: psychotherapy notes, for which the federal form is one of its own; and the fee, which may be asked first.
 */
export const honorsRelease = requires(
  provision("RCW 70.02.030(1)", "honors-release", "autonomy", RECORDS, "A release in order is honored."),
  {
    on: "authorization",
    says: "A signed release of {name} is in order, and this state's law has the practice honor it.",
    when: (facts) => every([
      isInOrder(facts), notNotes(facts.content), plainly(!facts.content.kinds.some((kind) => NOT_FOR_CARE.includes(kind))), showsNoSource(facts.content), harmless(facts),
    ]),
  },
);
