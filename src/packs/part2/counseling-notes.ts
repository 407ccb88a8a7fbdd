import { areNotes, doubtsAboutNotes } from "../../domain/notes.ts";
import { worksHere } from "../../domain/persons.ts";
import type { Release } from "../../domain/release.ts";
import type { Formalities } from "../../domain/standing.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { plainly, type Answer } from "../shapes/answers.ts";
import { goesToItsWriter } from "../shapes/of-the-practice.ts";
import { isSued } from "../shapes/questions.ts";
import { CONSENT, consentWhere } from "./shapes.ts";
import { EDITION, provision, TEXT } from "./provisions.ts";

const FOR_NOTES: Formalities = { ...CONSENT, besides: ["notes-release"], ends: false };
const forNotesAlone = ({ covers }: Release): boolean => covers.kinds !== "entire-record" && covers.kinds.every((kind) => kind === "sud-counseling-notes");

/** The writer for treatment, the own training, the defence against the patient's own claim. Oversight, a death and an order are not barred at all. */
const isExcepted = (facts: HolderFacts): Answer => {
  const { file, request: { recipient, purpose } } = facts;
  switch (purpose) {
    case "treatment": case "continuity": case "referral": return plainly(goesToItsWriter(facts));
    case "training": case "supervision": return plainly(worksHere(recipient, file));
    case "legal-defense": return isSued(facts);
    default: return plainly(false);
  }
};

/** Notes on a substance use counseling session that are kept apart from the chart leave only on a consent that is for such notes and for nothing else. */
export const counselingNotes = defineRule({
  ...provision("2.31(b)", "counseling-notes", "fidelity", TEXT["2.31"], "Substance use counseling notes kept apart from the chart need a consent of their own.", EDITION),
  effect: "forbid",
  bars: ["authorization", "treatment", "payment", "operations", "care-involvement", "emergency", "research", "legal-defense"],
  asks: "holder",
  messages: { "own-consent": "These are counseling notes kept apart from the chart. They need a consent of {name} for such notes alone. The rest of the chart may do instead." },

  evaluate(facts, holds) {
    const { content, holder } = facts;
    const excepted = isExcepted(facts);
    if (!content.kinds.includes("sud-counseling-notes") || excepted.is === "yes") return silent;
    const apart = areNotes(content);
    if (apart === "no") return silent;
    const answer = consentWhere(facts, FOR_NOTES, forNotesAlone);
    if (answer.is === "valid") return silent;
    if (excepted.is === "unknown") return undetermined(...excepted.missing);
    if (answer.is === "in-doubt") return undetermined(...answer.missing);
    return apart === "yes" ? holds("own-consent", { name: holder }) : undetermined(...doubtsAboutNotes(content));
  },
});
