import { standsFor } from "../../../domain/persons.ts";
import type { ContentFacts } from "../../../engine/facts.ts";
import { asFact, every, notNotes, reverse, some, type Answer } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { isMinorFrom } from "../shapes/minors.ts";
import { provision, RECORDS } from "./provisions.ts";
import { HARMS, NO_HEALTH_RECORD } from "./shapes.ts";

/** Does somebody else ask for a minor? The records of minors are, for their parents, another statute's. */
const isForAMinor = (facts: ContentFacts): Answer => {
  const { content, file, request: { requester, at } } = facts;
  return some(content.about.filter((who) => who !== requester.id).map((who) =>
    every([isMinorFrom(0, facts, who), asFact(standsFor(file, requester.id, who, at), "representatives-papers", who, "requester")])));
};

/**
 * Clients, minors too, whom 54.1-2969(E) deems adults for the record of outpatient therapy, and those who act for an adult.
 * No psychotherapy notes: the statute says that it gives no right to them.
 */
export const seesTheRecord = givesAccess(
  provision("32.1-127.1:03(A)(1)", "sees-the-record", "autonomy", RECORDS, "Clients have their record disclosed to them."),
  {
    without: NO_HEALTH_RECORD, saveFor: [...HARMS], from: 0,
    says: "This state's law gives {name} the record of {name}'s care.",
    when: (facts) => {
      const minors = isForAMinor(facts);
      return every([notNotes(facts.content), { ...minors, is: reverse(minors.is) }]);
    },
  },
);
