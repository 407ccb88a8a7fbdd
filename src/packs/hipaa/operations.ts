import type { Known } from "../../domain/schema.ts";
import type { OpenFile } from "../../domain/open.ts";
import { worksHere } from "../../domain/persons.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { PartyKind, Purpose } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { advisesThePractice, isAgent, isForAnother } from "../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";
import { unlessNotes } from "./shapes.ts";

const ASSOCIATES: ReadonlySet<PartyKind> = new Set(["vendor", "ai-tool", "interpreter", "therapist-attorney"]);
const COLLEAGUES: ReadonlySet<PartyKind> = new Set(["consultant", "treating-provider"]);
const LEARNING: ReadonlySet<Purpose> = new Set(["supervision", "training"]);
const TAKING_OVER: ReadonlySet<Purpose> = new Set(["continuity", "operations"]);

type Why = "inside" | "associate" | "supervisor" | "colleague" | "successor";

/** As what the recipient takes part in the practice's own work, if at all. */
const takesPartAs = (request: DisclosureRequest, file: OpenFile): Why | undefined => {
  const { recipient, purpose } = request;
  const { kind } = recipient;
  if (worksHere(recipient, file)) return "inside";
  if (kind === "therapist-attorney" && !advisesThePractice(request, file)) return undefined;
  if (kind === "supervisor" && LEARNING.has(purpose)) return "supervisor";
  if (COLLEAGUES.has(kind) && purpose === "consultation") return "colleague";
  if (kind === "successor-custodian" && TAKING_OVER.has(purpose)) return "successor";
  return (isAgent(recipient, file) || ASSOCIATES.has(kind)) && !isForAnother(request, file) ? "associate" : undefined;
};

/**
 * Running this practice: its people, those who work for it under contract, its own attorney among them (164.501,
 * operations (4)), supervision (operations (2)), and whoever takes the practice over (operations (6)(iv)). Asking a
 * colleague about a client is treatment (164.501), which this library files here.
 *
 * A plan or a hospital that is called the practice's agent works for itself, which is another provision's; and a company
 * to which somebody else has it sent works for that one.
 *
 * Not decided here: whether a task needs this (164.514(d)(2)), whether whoever takes over is or becomes a covered
 * entity, and psychotherapy notes.
 */
export const operations = defineRule({
  ...provision("164.506(c)(1)", "operations", "beneficence", "Running the practice, supervision and consultation may use what they need."),
  effect: "permit",
  on: ["operations"],
  asks: "content",
  messages: {
    inside: "{recipient} belongs to this practice and works for it with this.",
    associate: "{recipient} works for this practice under a written contract that protects the records.",
    supervisor: "{recipient} supervises this work.",
    colleague: "{recipient} is a colleague who is asked for advice on this care.",
    successor: "{recipient} takes over the records of this practice.",
  },

  evaluate({ content, file, request }, holds) {
    const { recipient } = request;
    const why = takesPartAs(request, file);
    if (why === undefined) return silent;
    const bound: Known = why === "associate" ? recipient.contract : "yes";
    if (bound === "no") return silent;
    return unlessNotes(content, bound === "yes" ? holds(why, { recipient: recipient.id }) : undetermined({ fact: "contract", of: recipient.id, askedOf: "practice" }));
  },
});
