import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { anyConsent } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/**
 * A form that has run out, was revoked, is false or lacks what a consent must carry opens nothing, even where another
 * body of rules takes it for a release. It says why, so that the next form is a good one.
 */
export const defectiveConsent = defineRule({
  ...provision("2.31(c)", "defective-consent", "autonomy", TEXT["2.31"], "Nothing goes on a consent that has expired, was revoked, is false or does not carry what it must."),
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  messages: {
    unfit: "There is a signed form of {name}, but it does not serve for a substance use record: {faults}.",
    incomplete: "The form that {name} signed does not yet say what a consent for substance use records must say: {elements}.",
  },

  evaluate(facts, holds) {
    const { holder: name } = facts;
    const answer = anyConsent(facts);
    if (answer.is === "valid") return silent;
    if (answer.is === "in-doubt") return undetermined(...answer.missing);
    const { faults, lacks } = answer;
    if (faults.length === 0) return silent;
    return faults.every((fault) => fault === "missing-element") ? holds("incomplete", { name, elements: lacks }) : holds("unfit", { name, faults });
  },
});
