import { every, opposite, reverse } from "../../shapes/answers.ts";
import { touched } from "../../shapes/questions.ts";
import { givesAccess } from "../shapes/access.ts";
import { asksForMinorsOwn } from "../shapes/minors.ts";
import { provision, RECORDS } from "./provisions.ts";
import { ADOLESCENT, HARMS, NOT_FOR_CARE, perhapsEndangers, showsNoSource } from "./shapes.ts";

/**
 * All that is recorded about the client's care, psychotherapy notes too: this chapter leaves them out of much, and not of
 * this. Not what serves a lawsuit, review or administration alone, and not what shows who told something in confidence.
 * For a minor's own care a parent has no such right. Where somebody else may come to harm, whether that is a danger to
 * life or safety is asked.
 */
export const seesTheRecord = givesAccess(
  provision("RCW 70.02.080(1)(a)", "sees-the-record", "autonomy", RECORDS, "Clients may see and copy what is recorded about their care."),
  {
    without: NOT_FOR_CARE, saveFor: [...HARMS],
    says: "This state's law gives {name} what is recorded about {name}'s care.",
    when: (facts) => {
      const minors = asksForMinorsOwn(ADOLESCENT, facts);
      return every([showsNoSource(facts.content), { ...minors, is: reverse(minors.is) }, ...touched(facts).map((who) => opposite(perhapsEndangers(facts, who)))]);
    },
  },
);
