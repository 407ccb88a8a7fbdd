import { areNotes, doubtsAboutNotes } from "../../domain/notes.ts";
import type { List } from "../../domain/schema.ts";
import { FAULTS, type FaultKind } from "../../domain/standing.ts";
import { FORM_ELEMENTS } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { areCounselingNotes, doubtsOf, formsOf, hasAuthorized, type ReadForm } from "./shapes.ts";

/** What makes a form invalid. A form that is about something else is not defective. */
const DEFECTS: ReadonlySet<FaultKind> = new Set([
  "other-signer", "signer-a-minor", "no-capacity", "no-authority", "not-yet-signed", "expired", "no-expiry", "revoked", "not-in-writing", "missing-element",
  "compound", "conditioned",
]);

const certain = ({ faults }: ReadForm): List<FaultKind> => faults().filter(({ missing }) => missing === undefined).map(({ is }) => is);

/**
 * A form for this that is not valid opens nothing, and whoever relies on it hears why: each defect, and each thing that
 * must stand on it and does not.
 *
 * Not decided here: forms for another recipient, purpose or record. They are in order and do not cover this.
 */
export const defective = defineRule({
  ...provision("164.508(b)(2)", "defective", "autonomy", "A form that is incomplete, expired, revoked, combined or forced opens nothing."),
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  messages: {
    defective: "There is a signed form of {name} for this, but it is not valid: {faults}.",
    incomplete: "There is a signed form of {name} for this, but it is not valid: {faults}. It does not say: {elements}.",
    "unnamed-counseling": "There is a signed form of {name}, but it does not name the notes of substance use counseling, and only a form of their own reaches them.",
    unnamed: "There is a signed form of {name}, but it does not name psychotherapy notes, and only a form of their own reaches them.",
  },

  evaluate(facts, holds) {
    const { content, holder: name } = facts;
    const notes = areNotes(content);
    if (hasAuthorized(facts, notes === "yes")) return notes === "unknown" ? undetermined(...doubtsAboutNotes(content)) : silent;
    const forms = formsOf(facts, notes === "yes");
    const missing = doubtsOf(forms);
    if (missing.length > 0) return undetermined(...missing);
    const about = forms.filter((form) => certain(form).every((is) => DEFECTS.has(is)));
    if (about.length === 0) {
      const general = forms.filter((form) => certain(form).every((is) => DEFECTS.has(is) || is === "other-kind"));
      if (notes !== "yes" || general.length === 0) return silent;
      return areCounselingNotes(content) ? holds("unnamed-counseling", { name }) : holds("unnamed", { name });
    }
    const found = new Set(about.flatMap(certain));
    const told = about.flatMap((form) => form.faults());
    const faults = FAULTS.filter((is) => found.has(is));
    const elements = FORM_ELEMENTS.filter((element) => told.some(({ lacks }) => lacks?.includes(element)));
    return elements.length === 0 ? holds("defective", { name, faults }) : holds("incomplete", { name, faults, elements });
  },
});
