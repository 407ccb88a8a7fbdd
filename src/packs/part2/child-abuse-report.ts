import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { provision, TEXT } from "./provisions.ts";
import { reportsAChild } from "./shapes.ts";

/**
 * A report of suspected child abuse under the law of the state is outside these rules. The file behind it is not, nor is what the agency
 * asks for afterwards, nor what tells of an adult who was hurt: that does not ride on the exception for children.
 */
export const childAbuseReport = defineRule({
  ...provision("2.12(c)(6)", "child-abuse-report", "nonmaleficence", TEXT["2.12"], "Suspected child abuse may be reported as the law of the state says; the record behind the report stays."),
  effect: "permit",
  on: ["abuse-report"],
  asks: "holder",
  messages: { report: "The report of suspected child abuse may be made, though it names {name}. Nothing from the file goes with it." },

  evaluate: (facts, holds) => findBy(reportsAChild(facts), () => holds("report", { name: facts.holder })),
});
