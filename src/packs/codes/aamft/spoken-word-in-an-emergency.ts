import { isAttestedByUs } from "../../../domain/attested.ts";
import { SPOKEN_OR_WRITTEN, standingOf } from "../../../domain/standing.ts";
import { earliestOf, epochOf } from "../../../domain/time.ts";
import { silent, undetermined } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { ofKind } from "../../shapes/answers.ts";
import { isNoWord } from "../../shapes/whose-word.ts";
import { provision, STANDARD_2_2 } from "./provisions.ts";

/**
 * In an emergency a client's spoken word is enough, where no law forbids it: one that was said once the emergency was
 * known, and not long before it for something else.
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

  evaluate(facts, holds) {
    const { holder, claims, file, request } = facts;
    const emergencies = ofKind(claims, "emergency").filter((claim) => claim.canConsent !== "no" && isAttestedByUs(claim, file, request));
    const since = earliestOf(emergencies.map(({ knownAt }) => knownAt));
    if (since === undefined) return silent;
    const word = standingOf(facts, SPOKEN_OR_WRITTEN, (said) => epochOf(since) <= epochOf(said.signedAt) && isNoWord(facts, said, SPOKEN_OR_WRITTEN).is === "no");
    switch (word.is) {
      case "none": return silent;
      case "valid": return holds("spoken", { name: holder });
      case "in-doubt": return undetermined(...word.missing);
    }
  },
});
