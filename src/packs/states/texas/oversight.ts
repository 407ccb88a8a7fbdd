import { every, lawful, permits, plainly } from "../../shapes/answers.ts";
import { HSC_611_004, provision } from "./provisions.ts";

/** A licensing board or another agency of government whose law requires it or lets it ask. */
export const oversight = permits(
  provision("Health and Safety Code 611.004(a)(1)", "oversight", "justice", HSC_611_004, "An agency of government that watches over the practice may have what its law lets it have."),
  {
    on: "oversight", says: "A law lets this agency have this about {name}.",
    when: ({ request: { recipient } }) => every([plainly(["licensing-board", "health-oversight", "federal-health-department"].includes(recipient.kind)), lawful(recipient)]),
  },
);
