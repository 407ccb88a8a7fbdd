import { defineRule } from "../../engine/rule.ts";
import { every, findBy, ofKind, opposite, some } from "../shapes/answers.ts";
import { JAFFEE, provision } from "./provisions.ts";
import { isByJudge, isComplete } from "./shapes.ts";

/**
 * An order that was made before the court looked at privilege, or without hearing the person whose confidence it
 * opens, is neither refused nor simply carried out: an attorney takes it back to the court before the day it names.
 * Whoever cannot be heard in person is heard through somebody who stands for that person.
 */
export const courtHearsFirst = defineRule({
  ...provision("court-hears-first", JAFFEE, "justice", "An order that left privilege open, or heard one side only, goes back to the court through an attorney first."),
  effect: "forbid",
  bars: ["court-order"],
  consult: ["attorney"],
  asks: "holder",
  messages: {
    "no-ruling": "Nothing says that the court ruled on privilege. Have an attorney ask it to, before the day on which the order must be obeyed.",
    unspoken: "Neither {name} nor anybody who can speak for {name} was heard before the order was made. Have an attorney bring that before the court, before the day on which the order must be obeyed.",
    "not-heard": "{name} was not heard before the order was made. Have an attorney bring that before the court, before the day on which the order must be obeyed.",
  },

  evaluate(facts, holds) {
    const { claims, file, holder: name } = facts;
    const orders = ofKind(claims, "court-order").filter(({ judge }) => judge !== "no");
    const left = every([some(orders.map((order) => isByJudge(order, name))), opposite(some(orders.map((order) => isComplete(order, facts))))]); // one paper, and all of it
    return findBy(left, () => {
      if (!orders.some(({ privilege }) => privilege === "ruled")) return holds("no-ruling");
      const client = file.clients.get(name);
      return client?.died === undefined && (client?.representatives.length ?? 0) === 0 ? holds("not-heard", { name }) : holds("unspoken", { name });
    });
  },
});
