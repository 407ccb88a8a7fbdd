import { every, lawful, notNotes, permits, plainly } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * Reports of disease, injury and the like to an authority that a law authorizes to collect them.
 *
 * Not decided here: foreign officials at such an authority's direction, and people exposed to an illness.
 */
export const publicHealth = permits(
  provision("164.512(b)(1)(i)", "public-health", "justice", "A public health authority may be told what a law lets it collect."),
  {
    on: "public-health",
    says: "A public health authority may by law be told this about {name}.",
    when: ({ content, request: { recipient } }) => every([plainly(recipient.kind === "public-health-authority"), lawful(recipient), notNotes(content)]),
  },
);
