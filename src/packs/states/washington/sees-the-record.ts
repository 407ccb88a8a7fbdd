import { asFact, every, reverse } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { asksForMinorsOwn } from "../shapes/minors.ts";
import { provision, RECORDS } from "./provisions.ts";
import { ADOLESCENT, HARMS } from "./shapes.ts";

/**
 * All that is recorded about the client's care, psychotherapy notes too: this chapter leaves them out of much, and not of
 * this. Not what serves a lawsuit, review or administration alone, and not what shows who told something in confidence.
 * For a minor's own care a parent has no such right.
 */
export const seesTheRecord = givesAccess(
  provision("RCW 70.02.080(1)(a)", "sees-the-record", "autonomy", RECORDS, "Clients may see and copy what is recorded about their care."),
  {
    without: ["litigation-file", "supervision-notes", "test-materials"], saveFor: [...HARMS],
    says: "This state's law gives {name} what is recorded about {name}'s care.",
    when: (facts) => {
      const minors = asksForMinorsOwn(ADOLESCENT, facts);
      return every([asFact(reverse(facts.content.promisedSource), "promise-to-source", facts.content.id, "therapist"), { ...minors, is: reverse(minors.is) }]);
    },
  },
);
