import { defineRule } from "../../engine/rule.ts";
import { asFact, findBy } from "../shapes/answers.ts";
import { EDITION, provision, TEXT } from "./provisions.ts";

/** A public health authority gets what identifies nobody. Whatever tells of a certain person is not for it, without that person's consent. */
export const publicHealth = defineRule({
  ...provision("2.54", "public-health", "fidelity", TEXT["2.54"], "A public health authority gets from substance use records only what identifies nobody.", EDITION),
  effect: "forbid",
  bars: ["public-health"],
  asks: "holder",
  messages: { identified: "This tells of {name}. Without consent a public health authority may have only what identifies nobody." },

  evaluate: ({ content: { id, recognizable }, holder }, holds) => findBy(asFact(recognizable, "recognizable", id, "therapist"), () => holds("identified", { name: holder })),
});
