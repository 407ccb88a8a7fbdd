import { areNotes } from "../../domain/notes.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { isAskedByFeared } from "../shapes/questions.ts";
import { askedBySubject, isForLitigation, reviewable } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * Who is denied access is told so in plain language, in writing, in time: why, how to have it reviewed where that can be
 * done, and how to complain to the practice and to the federal health department.
 *
 * The other grounds add to this letter what is theirs to say.
 */
export const noticeOfDenial = defineRule({
  ...provision("164.524(d)(2)", "notice-of-denial", "justice", "Who is denied access is told why in writing, and how to have it reviewed and where to complain."),
  effect: "oblige",
  on: ["individual-access"],
  upon: "withholding",
  duty: "notice-of-denial",
  asks: "content",
  messages: {
    notes: "Say that the right to the own record does not reach psychotherapy notes, and how to complain to the practice's contact person (name, phone) or the federal health department.",
    litigation: "Say that the right to the own record does not reach what was compiled for a lawsuit, and how to complain to the practice's contact person (name, phone) or the federal health department.",
    reviewable: "Say why, how to have it reviewed by a professional who took no part in it, and how to complain to the practice's contact person (name, phone) or the federal health department.",
    other: "Say what is withheld and why, and how to complain to the practice's contact person (name, phone) or the federal health department.",
  },

  evaluate(facts, holds) {
    const asked = askedBySubject(facts);
    if (asked.is === "no" || isAskedByFeared(facts)) return silent; // whoever has no right of access, or may do harm, is owed no letter on it
    if (asked.is === "unknown") return undetermined(...asked.missing);
    if (areNotes(facts.content) === "yes") return holds("notes");
    if (isForLitigation(facts.content)) return holds("litigation");
    return holds(reviewable(facts).is === "yes" ? "reviewable" : "other");
  },
});
