import { every, notNotes, permits } from "../shapes/answers.ts";
import { noticed } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * The party that wants the record has shown in writing that those concerned were told, the time to object is over,
 * and no objection is left to decide.
 *
 * Not decided here: privilege, and whether the paper was served and stands in this state. Notice that the practice
 * gives itself is a paragraph of its own.
 */
export const subpoenaWithNotice = permits(
  provision("164.512(e)(1)(ii)(A)", "subpoena-with-notice", "autonomy", "A subpoena may be answered once those concerned were told in time to object and nothing is left of their objections."),
  {
    on: "subpoena",
    says: "{name} was told of the subpoena, and the time to object is over with nothing left to decide.",
    when: (facts) => every([notNotes(facts.content), noticed(facts, "notice")]),
  },
);
