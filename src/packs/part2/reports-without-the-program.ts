import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { claimsReaching } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** Only suspected child abuse is excepted. For anybody else's abuse the therapist is told what can still be done. */
export const reportsWithoutTheProgram = defineRule({
  ...provision("2.12(c)(6)", "reports-without-the-program", "beneficence", TEXT["2.12"], "The abuse of an adult is reported without showing that somebody is in substance use treatment."),
  effect: "oblige",
  on: ["abuse-report"],
  upon: "withholding",
  duty: "consult",
  asks: "holder",
  messages: {
    beside: "Report the child's abuse at once, by itself. Of anybody else ask how to report without showing that {name} is or was in substance use treatment, or ask {name} to consent.",
    otherwise: "Ask how to report without showing that {name} is or was in substance use treatment, or ask {name} to consent.",
  },

  evaluate(facts, holds) {
    const ofChildren = claimsReaching("abuse", facts).map(({ victim }) => victim === "child");
    if (!ofChildren.includes(false)) return silent;
    return holds(ofChildren.includes(true) ? "beside" : "otherwise", { name: facts.holder });
  },
});
