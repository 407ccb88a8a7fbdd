import { every, lawful, notNotes, permits, plainly } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * As far as the law of the program authorizes it and it is needed to comply with that law. Psychotherapy notes it
 * does not reach.
 *
 * Not decided here: disability programs, which need a release or a law of their own.
 */
export const workersCompensation = permits(
  provision("164.512(l)", "workers-compensation", "justice", "A workers' compensation program may have what its own law provides for."),
  {
    on: "benefits",
    says: "A workers' compensation program asks about {name} and has shown its authority.",
    when: ({ content, request: { recipient } }) => every([plainly(recipient.kind === "workers-compensation"), lawful(recipient), notNotes(content)]),
  },
);
