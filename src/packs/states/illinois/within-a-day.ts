import { every, some } from "../../shapes/answers.ts";
import { endangered, owesProtection } from "../shapes/danger.ts";
import { CLEAR_DANGER, provision } from "./provisions.ts";
import { isClearDanger, isExaminer } from "./shapes.ts";

/** Counted from when the clinician came to know of the danger, whoever else is told. */
export const withinADay = owesProtection(
  provision("405 ILCS 5/6-103.3", "within-a-day", "nonmaleficence", CLEAR_DANGER, "The report of a clear and present danger is made within a day."),
  {
    on: ["threat-to-others", "danger-to-self"], duty: "report", length: "PT24H",
    says: "Within 24 hours, tell the state's department that {name} poses a clear and present danger.",
    when: (facts) => every([isExaminer(facts), some([isClearDanger(facts), endangered(facts, { imminent: true })])]),
  },
);
