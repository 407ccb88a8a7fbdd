import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ageOf, anyConsent, isMinor, ownWord } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/**
 * Where the law of the state lets a minor seek this care alone, only the minor consents; where it asks for a parent, both
 * do. Either way nothing goes on a parent's signature alone. Which of the two it is, the standing of the minor's form asks.
 */
export const minorSigns = defineRule({
  ...provision("2.14", "minor-signs", "autonomy", TEXT["2.14"], "A minor's substance use record does not leave on a parent's signature alone."),
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  messages: { "parent-alone": "{name} is a minor and has not signed. A parent's signature alone is not enough, not even for payment." },

  evaluate(facts, holds) {
    const { holder } = facts;
    const minor = isMinor(facts);
    if (minor === "no") return silent;
    const word = ownWord(facts);
    if (word === "yes" || anyConsent(facts, ({ signedBy }) => signedBy !== holder).is === "none") return silent;
    if (minor === "unknown") return undetermined(ageOf(facts));
    return word === "no" ? holds("parent-alone", { name: holder }) : undetermined({ fact: "signature", of: holder, askedOf: "client" });
  },
});
