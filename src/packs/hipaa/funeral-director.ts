import { every, notNotes, permits, plainly } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * What a funeral director needs for the person who died, as the law there has it. That can be told; no chart entry is
 * necessary for it. Psychotherapy notes it does not reach.
 *
 * Not decided here: what may be told before a death that is expected.
 */
export const funeralDirector = permits(
  provision("164.512(g)(2)", "funeral-director", "beneficence", "A funeral director may have what the care for the body needs."),
  {
    on: "coroner",
    says: "A funeral director cares for the body of {name}.",
    when: ({ content, request: { recipient } }) => every([plainly(recipient.kind === "funeral-director" && content.what === "statement"), notNotes(content)]),
  },
);
