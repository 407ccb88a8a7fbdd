import { every, lawful, plainly, requires } from "../../shapes/answers.ts";
import { whoDied } from "../../shapes/questions.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Of all health care information, that on mental health and on minors included (70.02.230(1), 70.02.240). That a death is investigated, the office shows. */
export const coroner = requires(
  provision("RCW 70.02.210(2)(a)", "coroner", "justice", RECORDS, "A coroner or medical examiner who investigates a death is answered."),
  {
    on: "coroner",
    names: whoDied,
    says: "A coroner or medical examiner investigates the death of {name}. This state's law requires an answer.",
    when: ({ request: { recipient } }) => every([plainly(recipient.kind === "coroner"), lawful(recipient)]),
  },
);
