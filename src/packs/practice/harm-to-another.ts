import { defineRule } from "../../engine/rule.ts";
import { findOfOne } from "../shapes/answers.ts";
import { doesHarm, concernedIn } from "../shapes/questions.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/** A record can put somebody else in danger. Where that was noted, a supervisor looks at it before the client gets it. */
export const harmToAnother = defineRule({
  ...provision("harm-to-another", "after 45 CFR 164.524(a)(3)(ii)", "nonmaleficence", PRIVACY_RULE, "Where a record may bring harm on somebody else, a supervisor looks at it before the client gets it."),
  effect: "forbid",
  bars: ["individual-access"],
  consult: ["supervisor"],
  asks: "holder",
  messages: { harm: "It was noted that somebody else may come to harm if this is seen. It is about {name}." },
  evaluate: (facts, holds) => findOfOne(concernedIn(facts), (who) => doesHarm(["other-person"], facts, who), (name) => holds("harm", { name })),
});
