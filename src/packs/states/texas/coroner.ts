import { every, lawful, permits, plainly } from "../../shapes/answers.ts";
import { whoDied } from "../../shapes/questions.ts";
import { HSC_611_004, provision } from "./provisions.ts";

/** A medical examiner or a coroner is an agency of government. */
export const coroner = permits(
  provision("Health and Safety Code 611.004(a)(1)", "coroner", "justice", HSC_611_004, "A medical examiner or a coroner may have what the law lets them have."),
  {
    on: "coroner", names: whoDied, says: "A law lets this office have this about {name}.",
    when: ({ request: { recipient } }) => every([plainly(recipient.kind === "coroner"), lawful(recipient)]),
  },
);
