import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { isOwn, worksHere } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** Those whom a program hires rather than employs, and what it runs: whether they are its personnel is open, and a written agreement makes them bound (2.12(c)(4)). */
const HIRED: ReadonlySet<PartyKind> = new Set(["vendor", "ai-tool", "interpreter"]);

/**
 * The personnel of a program speak among themselves about what their work with its patients needs. Whether the task needs it
 * is what "authority" answers for an employee; of somebody hired it is asked whether there is an agreement.
 */
export const withinTheProgram = defineRule({
  ...provision("2.12(c)(3)", "within-the-program", "beneficence", TEXT["2.12"], "People of a substance use program may share with one another what their work with its patients needs."),
  effect: "permit",
  on: ["treatment", "payment", "operations"],
  asks: "content",
  messages: { task: "{recipient} works in this program and needs this for the task at hand." },

  evaluate({ content, file, request }, holds) {
    const { recipient } = request;
    const own = isOwn({ content, file });
    if (!worksHere({ request, file }) || recipient.authority === "no" || own === "no") return silent;
    if (recipient.authority === "unknown") return undetermined({ fact: "need-to-know", of: recipient.id, askedOf: "practice" });
    if (HIRED.has(recipient.kind) && recipient.contract !== "yes") return undetermined({ fact: "contract", of: recipient.id, askedOf: "practice" });
    return own === "yes" ? holds("task", { recipient: recipient.id }) : undetermined({ fact: "part2", of: content.id, askedOf: "practice" });
  },
});
