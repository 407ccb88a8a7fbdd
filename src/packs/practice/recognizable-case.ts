import { defineRule } from "../../engine/rule.ts";
import { asFact, findBy } from "../shapes/answers.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/** A couple is easily recognized: two jobs, a town and a quarrel are enough. Without names is not without identity. */
export const recognizableCase = defineRule({
  ...provision("recognizable-case", "after 45 CFR 164.514(b)(2)(ii)", "nonmaleficence", PRIVACY_RULE, "A case without names in which somebody can still be recognized is not de-identified."),
  effect: "forbid",
  bars: ["deidentified"],
  asks: "content",
  messages: { recognizable: "The names are gone, but people who know them would recognize them. Change or leave out more." },

  evaluate: ({ content: { id, recognizable } }, holds) => findBy(asFact(recognizable, "recognizable", id, "therapist"), () => holds("recognizable")),
});
