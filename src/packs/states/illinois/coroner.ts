import { permits, plainly } from "../../shapes/answers.ts";
import { whoDied } from "../../shapes/questions.ts";
import { provision } from "./provisions.ts";

/** For a coroner's inquiry into a death, and for nothing else. Known from memory. */
export const coroner = permits(
  provision("740 ILCS 110/10(a)", "coroner", "justice", false, "A coroner who looks into a death may have the record of the person who died."),
  { on: "coroner", names: whoDied, says: "A coroner looks into the death of {name}.", when: ({ request: { recipient } }) => plainly(recipient.kind === "coroner") },
);
