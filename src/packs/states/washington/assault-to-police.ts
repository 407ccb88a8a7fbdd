import { every, orAsk } from "../../shapes/answers.ts";
import { cannotCareForSelf, mustReport } from "../shapes/reports.ts";
import { provision, VULNERABLE_ADULTS } from "./provisions.ts";

/** An assault, sexual or physical, is reported to the police as well. That it was one must be marked, or it is asked. */
export const assaultToPolice = mustReport(
  provision("RCW 74.34.035(2)", "assault-to-police", "nonmaleficence", VULNERABLE_ADULTS, "A sexual or physical assault on a vulnerable adult is reported to the police as well."),
  {
    victims: ["elder", "dependent-adult"], to: ["law-enforcement"],
    when: (claim, facts) => {
      const { content, holder } = facts;
      const assault = content.sensitivities.includes("sexual-assault") || content.sensitivities.includes("violence");
      return every([cannotCareForSelf(claim, facts), orAsk(assault, "suspicion", holder, "therapist")]);
    },
    says: "What {name} told gives reason to suspect an assault on a vulnerable adult. This state's law requires a report to the police as well.",
  },
);
