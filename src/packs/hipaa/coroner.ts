import { permits, plainly } from "../shapes/answers.ts";
import { whoDied } from "../shapes/questions.ts";
import { provision } from "./provisions.ts";

/**
 * About the person who died, for identifying the body, for the cause of death, and for other duties that the law
 * gives a coroner. It reaches psychotherapy notes: 164.508(a)(2)(ii).
 *
 * What somebody who is no client told of that person stands in that person's record. Whether the paragraph, which does not say whose
 * information is meant, reaches what a living client confided is in doubt, and the gate asks an attorney and the privacy officer.
 */
export const coroner = permits(
  provision("164.512(g)(1)", "coroner", "justice", "A coroner or medical examiner may have what the inquiry into a death needs."),
  {
    on: "coroner",
    names: whoDied,
    says: "The coroner inquires into the death of {name}.",
    when: ({ request: { recipient } }) => plainly(recipient.kind === "coroner"),
  },
);
