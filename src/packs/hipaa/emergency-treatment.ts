import { SPOKEN_OR_WRITTEN, standingOf } from "../../domain/standing.ts";
import { epochOf } from "../../domain/time.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { asFact, ask, every, notNotes, ofKind, permits, plainly, reverse, serving, some, type Answer } from "../shapes/answers.ts";
import { lawfulWordOf } from "../shapes/whose-word.ts";
import { spokenAgainst } from "../shapes/wishes.ts";
import { provision } from "./provisions.ts";

/** Has somebody said yes whose word counts? After the holder's own no, only a later yes of the holder. */
const isAgreed = (facts: HolderFacts): Answer => {
  const nos = spokenAgainst(facts);
  return serving(nos.length === 0 ? lawfulWordOf(facts, SPOKEN_OR_WRITTEN)
    : standingOf(facts, SPOKEN_OR_WRITTEN, ({ signedBy, signedAt }) => signedBy === facts.holder && nos.every((no) => epochOf(no) <= epochOf(signedAt))));
};

/**
 * A disclosure for the treatment that another provider gives in an emergency. The paragraph asks nobody's leave, and whoever cannot be asked is
 * not asked; whoever can be is in no such emergency that it would go unasked, and a spoken word is enough (164.506(b)(1): a practice
 * "may obtain consent"), until the holder takes it back. Psychotherapy notes it does not reach.
 */
export const emergencyTreatment = permits(
  provision("164.506(c)(2)", "emergency-treatment", "beneficence", "Those who treat somebody in an emergency may have what the treatment needs."),
  {
    on: "emergency",
    says: "Those who treat {name} in an emergency may have this.",
    when: (facts) => {
      const { holder, claims, content, request: { recipient } } = facts;
      const cannotBeAsked = some(ofKind(claims, "emergency").map(({ canConsent }) => asFact(reverse(canConsent), "consent-possible", holder, "therapist")));
      const isAsked = every([plainly(cannotBeAsked.is === "no"), ask("agreed", holder, "client")]);
      return every([
        plainly(recipient.kind !== "successor-custodian"), notNotes(content),
        some([cannotBeAsked, () => isAgreed(facts), isAsked]),
      ]);
    },
  },
);
