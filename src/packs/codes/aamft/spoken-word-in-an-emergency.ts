import type { Formalities } from "../../../domain/standing.ts";
import { silent, undetermined } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { provision, STANDARD_2_2 } from "./provisions.ts";

const SPOKEN: Formalities = { acts: ["release"], elements: [], spoken: true };

/**
 * In an emergency a client's spoken word is enough, where no law forbids it.
 *
 * Not decided here: emergencies in which the client can say nothing. Those are for the law.
 */
export const spokenWordInAnEmergency = defineRule({
  ...provision(
    "aamft/2.2/spoken-word-in-an-emergency", "2.2", "beneficence", STANDARD_2_2,
    "In an emergency a client's spoken authorization is enough, unless a law prohibits it.",
  ),
  effect: "permit",
  on: ["emergency"],
  asks: "holder",
  messages: { spoken: "{name} said that this may go, and it is an emergency." },

  evaluate({ holder, standing }, holds) {
    const answer = standing(SPOKEN);
    switch (answer.is) {
      case "valid": return holds("spoken", { name: holder });
      case "in-doubt": return undetermined(...answer.missing);
      case "none": return silent;
    }
  },
});
