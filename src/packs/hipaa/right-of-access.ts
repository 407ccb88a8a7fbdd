import { defineRule } from "../../engine/rule.ts";
import { every, findBy } from "../shapes/answers.ts";
import { askedAbout, goesToSubject, reachable } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * People see and get a copy of what the record set holds about them, and who acts for them by law does so for them. It
 * leaves out psychotherapy notes and what was compiled for a lawsuit. It also leaves out what is no part of that set:
 * notes on supervision and test materials decide nothing about a client, and education records are outside this body.
 * A parent uses it only where the parent is the representative for this very care.
 *
 * It is silent where the practice has a ground to deny access, because that ground is a "may" and bars no other law
 * that gives more. A harm that nobody attests leaves it in doubt: nothing goes, and nothing is refused, before it is
 * known.
 *
 * Not decided here: what another person confided in the same record, and whether a minor asks apart from the parents.
 */
export const rightOfAccess = defineRule({
  ...provision("164.524(a)(1)", "right-of-access", "autonomy", "People may see, and have a copy of, what the record holds about them."),
  effect: "require",
  on: ["individual-access"],
  asks: "content",
  messages: { own: "This is part of the record about {whose}. People may see what is on file about them, and so may those who act for them by law." },

  evaluate: (facts, holds) => findBy(every([goesToSubject(facts), reachable(facts)]), () => holds("own", { whose: askedAbout(facts) })),
});
