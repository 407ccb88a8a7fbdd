import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { worksHere } from "../../domain/persons.ts";
import { agentGets, isForAnother } from "../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";
import { unlessNotes } from "./shapes.ts";

const COVERED: ReadonlySet<PartyKind> = new Set(["insurer", "hospital", "treating-provider"]);

/**
 * Another provider or a plan, that is, a covered entity (160.103), checks quality, competence or fraud in care of a client whom both have, or had. That they
 * do, and that it is about that relationship, is what their verified authority stands for.
 *
 * An auditor is none, and may act for one as its business associate, and so may a company to which one has it sent: for
 * whom has to be asked. So it has, of what several people confided, whether each of them is, or was, with the recipient too.
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

  evaluate({ content, file, request, request: { requester, recipient, purpose } }, holds) {
    const covered = COVERED.has(recipient.kind);
    const actsForOne = recipient.kind === "auditor" || (COVERED.has(requester.kind) && isForAnother(request, file));
    if (purpose !== "operations" || worksHere(recipient, file) || agentGets(request, file) || !(covered || actsForOne) || recipient.authority === "no") return silent;
    return unlessNotes(content, covered && recipient.authority === "yes" && content.holders.length < 2 ? holds("both", { recipient: recipient.id }) : undetermined({ fact: "authority", of: recipient.id, askedOf: "requester" }));
  },
});
