import { standsFor } from "../../domain/persons.ts";
import type { PortionKind } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

/** Papers about the work that are not a client's record of treatment. */
const NOT_THE_CLIENTS: ReadonlySet<PortionKind> = new Set(["litigation-file", "supervision-notes", "personal-notes", "test-materials"]);

/**
 * Clients have reasonable access to the record of their own treatment. Whose right it is, and whether it reaches what
 * another confided, the gate has already asked.
 */
export const givesClientsTheirRecord = (provision: Provision) => defineRule({
  ...provision,
  effect: "require",
  on: ["individual-access"],
  asks: "content",
  messages: { own: "This is part of the record of the treatment of {whose}." },

  evaluate({ content, file, request: { requester, at } }, holds) {
    if (content.kinds.some((kind) => NOT_THE_CLIENTS.has(kind)) || content.promisedSource === "yes") return silent;
    if (content.promisedSource === "unknown") return undetermined({ fact: "promise-to-source", of: content.id, askedOf: "therapist" });
    return holds("own", { whose: content.about.filter((who) => standsFor(file, requester.id, who, at) !== "no").sort() });
  },
});
