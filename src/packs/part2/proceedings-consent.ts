import type { Release } from "../../domain/release.ts";
import type { Purpose } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { anyConsent, isOf2024 } from "./shapes.ts";
import { EDITION, provision, TEXT } from "./provisions.ts";

const PROCEEDINGS: ReadonlySet<Purpose> = new Set([
  "litigation", "divorce", "custody", "criminal-prosecution", "criminal-defense", "probate", "guardianship", "commitment",
  "legal-defense", "fee-collection", "ethics-complaint",
]);

const standsAlone = ({ purposes, combinedWith }: Release): boolean =>
  purposes !== "any" && purposes.every((purpose) => PROCEEDINGS.has(purpose)) && combinedWith.length === 0;

/**
 * A signature that lets a record into a lawsuit, a prosecution or a hearing stands on a paper of its own, so that nobody
 * gives it away together with a consent to treatment. It is asked for the patient's own lawsuit too: the text makes no
 * difference. Which side the recipient is on is what the form says by naming the recipient.
 */
export const proceedingsConsent = defineRule({
  ...provision("2.31(d)", "proceedings-consent", "autonomy", TEXT["2.31"], "A consent to use a substance use record in a legal proceeding is combined with no consent for anything else.", EDITION),
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  messages: { combined: "{name} signed for this proceeding and for something else at once. Ask for a consent of its own for the proceeding." },

  evaluate(facts, holds) {
    if (!PROCEEDINGS.has(facts.request.purpose)) return silent;
    const answer = anyConsent(facts, (form) => !isOf2024(form) || standsAlone(form));
    if (answer.is === "valid") return silent;
    if (answer.is === "in-doubt") return undetermined(...answer.missing);
    return anyConsent(facts).is === "none" ? silent : holds("combined", { name: facts.holder });
  },
});
