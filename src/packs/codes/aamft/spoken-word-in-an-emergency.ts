import { isAttestedByUs } from "../../../domain/attested.ts";
import type { ConfidentialityException } from "../../../domain/exception.ts";
import type { Release } from "../../../domain/release.ts";
import type { List } from "../../../domain/schema.ts";
import type { Formalities } from "../../../domain/standing.ts";
import { epochOf } from "../../../domain/time.ts";
import { silent, undetermined } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { provision, STANDARD_2_2 } from "./provisions.ts";

const SPOKEN: Formalities = { acts: ["release"], elements: [], spoken: true };

/** Was it said once the emergency was known, and not long before it for something else? */
const saidDuring = (emergencies: List<ConfidentialityException>, form: Release | undefined): boolean =>
  form !== undefined && emergencies.some(({ knownAt }) => epochOf(knownAt) <= epochOf(form.signedAt));

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

  evaluate({ holder, standing, claims, file, request }, holds) {
    const emergencies = claims.filter((claim) => claim.kind === "emergency" && claim.canConsent !== "no" && isAttestedByUs(claim, file, request));
    const answer = standing(SPOKEN);
    if (answer.is === "none" || (answer.is === "valid" && !saidDuring(emergencies, file.releasesOf.get(holder)?.find(({ id }) => id === answer.by)))) return silent;
    switch (answer.is) {
      case "valid": return holds("spoken", { name: holder });
      case "in-doubt": return undetermined(...answer.missing);
    }
  },
});
