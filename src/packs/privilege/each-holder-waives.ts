import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { JAFFEE, provision } from "./provisions.ts";
import { isOpenBetweenPartners, putAtIssue, waiverOf } from "./shapes.ts";

/**
 * A subpoena is a paper of a party, and police who ask have no paper at all: neither lifts the privilege of a person who
 * has not waived it. Each of several who confided together waives for himself or herself alone.
 *
 * Nor does somebody waive for a person who is feared to harm that very person.
 *
 * Where courts hold that partners have no secret from each other in their own suit, that is asked of the court.
 *
 * Not decided here: a crime on the premises, which is no confidence; a judge's order; a person who made the own
 * condition a question in the case.
 */
export const eachHolderWaives = defineRule({
  ...provision("each-holder-waives", JAFFEE, "fidelity", "A subpoena or a police inquiry does not lift privilege; only each person's own waiver or a court does."),
  effect: "forbid",
  bars: ["subpoena", "law-enforcement"],
  asks: "holder",
  messages: {
    unwaived: "{name} has not waived privilege, and neither a subpoena nor a question from the police lifts it. A court can decide on it, and so can {name}.",
    unfit: "There is a signed paper of {name}, but it is no waiver for this: {faults}.",
  },

  evaluate(facts, holds) {
    const { holder: name, request } = facts;
    const waiver = waiverOf(facts);
    if (waiver.is === "valid" || request.purpose === "crime-on-premises") return silent;
    if (isOpenBetweenPartners(facts)) return undetermined({ fact: "ruling-on-privilege", of: name, askedOf: "court" });
    const issue = putAtIssue(facts);
    if (issue === "yes") return silent; // a court decides how far, and another rule says so
    if (issue === "unknown") return undetermined({ fact: "put-at-issue", of: name, askedOf: "court" });
    if (waiver.is === "in-doubt") return undetermined(...waiver.missing);
    return waiver.faults.length === 0 ? holds("unwaived", { name }) : holds("unfit", { name, faults: waiver.faults });
  },
});
