import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { unlessNotes } from "./shapes.ts";

const COVERED: ReadonlySet<PartyKind> = new Set(["insurer", "hospital", "treating-provider", "auditor"]);

/**
 * Another provider or a plan checks quality, competence or fraud in care of a client whom both have, or had. That they
 * do, and that it is about that relationship, is what their verified authority stands for.
 *
 * Of what several people confided, it has to be asked whether each of them is, or was, with the recipient too.
 *
 * Not decided here: which of its operations the recipient means. Only those of the first two paragraphs of the
 * definition, and the search for fraud, qualify.
 */
export const operationsOfAnother = defineRule({
  ...provision("164.506(c)(4)", "operations-of-another", "justice", "Another provider or a plan may check the quality of care, or look for fraud, with a client of both."),
  effect: "permit",
  on: ["operations"],
  asks: "content",
  messages: { both: "{recipient} has, or had, this client too, and reviews that care." },

  evaluate({ content, request: { recipient, purpose } }, holds) {
    if (purpose !== "operations" || recipient.place !== "outside" || !COVERED.has(recipient.kind) || recipient.authority === "no") return silent;
    return unlessNotes(content, recipient.authority === "yes" && content.holders.length < 2 ? holds("both", { recipient: recipient.id }) : undetermined({ fact: "authority", of: recipient.id, askedOf: "requester" }));
  },
});
