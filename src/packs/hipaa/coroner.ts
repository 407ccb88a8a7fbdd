import { permits, plainly } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * About the person who died, for identifying the body, for the cause of death, and for other duties that the law
 * gives a coroner. It reaches psychotherapy notes: 164.508(a)(2)(ii).
 *
 * Not decided here: what others confided in the same record. They have to be answered for by themselves.
 */
export const coroner = permits(
  provision("164.512(g)(1)", "coroner", "justice", "A coroner or medical examiner may have what the inquiry into a death needs."),
  {
    on: "coroner",
    says: "The coroner inquires into the death of {name}.",
    when: ({ request: { recipient } }) => plainly(recipient.kind === "coroner"),
  },
);
