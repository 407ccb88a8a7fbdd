import { orAsk } from "../../shapes/answers.ts";
import { mustReport } from "../shapes/reports.ts";
import { ELDERS, provision } from "./provisions.ts";

/** Seventy or more, or an adult with an intellectual and developmental disability. Whether another dependent adult has one is asked. */
export const atRiskElder = mustReport(
  provision("C.R.S. 18-6.5-108(1)(a)", "at-risk-elder", "nonmaleficence", ELDERS, "Mistreatment of somebody of seventy or more, or with a developmental disability, is reported to the police."),
  {
    victims: ["elder", "dependent-adult"], to: ["law-enforcement"],
    when: ({ victim }, { holder }) => orAsk(victim === "elder", "suspicion", holder, "therapist"),
    says: "What {name} told gives reasonable cause to believe that an elder or a disabled adult is mistreated. This state's law requires a report to the police.",
  },
);
