import { every, lawful, plainly, requires } from "../../shapes/answers.ts";
import { whoDied } from "../../shapes/questions.ts";
import { CIV_56_10, provision } from "./provisions.ts";

/** Asked in an inquiry into who the dead person was, or into a death that is the public's concern. Inquiries of other kinds are the coroner's to justify. */
export const coroner = requires(
  provision("Civ. Code 56.10(b)(8)", "coroner", "justice", CIV_56_10, "A coroner who asks in an inquiry into a death is answered."),
  {
    on: "coroner",
    names: whoDied,
    says: "A coroner asks in an inquiry into the death of {name}. This state compels an answer.",
    when: ({ request: { recipient } }) => every([plainly(recipient.kind === "coroner"), lawful(recipient)]),
  },
);
