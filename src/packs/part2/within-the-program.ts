import { worksHere } from "../../domain/persons.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, orAsk, plainly } from "../shapes/answers.ts";
import { isOwnBesideReceived } from "./shapes.ts";
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
    return findBy(every([
      plainly(worksHere(recipient, file)), asFact(recipient.authority, "need-to-know", recipient.id, "practice"),
      orAsk(!HIRED.has(recipient.kind) || recipient.contract === "yes", "contract", recipient.id, "practice"), asFact(isOwnBesideReceived({ content, file }), "part2", content.id, "practice"),
    ]), () => holds("task", { recipient: recipient.id }));
  },
});
