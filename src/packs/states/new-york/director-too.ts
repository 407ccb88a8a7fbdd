import { every, plainly, some } from "../../shapes/answers.ts";
import { ANYBODY, endangered, owesProtection, threatened } from "../shapes/danger.ts";
import { MHL_9_46, provision } from "./provisions.ts";
import { boundToReport } from "./shapes.ts";

/** The report is demanded whoever else is told: a warning to a victim, to the police or to a hospital takes its place for nobody. */
export const directorToo = owesProtection(
  provision("Mental Hygiene Law 9.46(b)", "director-too", "nonmaleficence", MHL_9_46, "Likely serious harm is reported to the county's director of community services, whoever else is told."),
  {
    on: ["threat-to-others", "danger-to-self"], duty: "report",
    says: "Whoever else is told, report to the director of community services, as soon as you can, that {name} is likely to do serious harm, unless that would endanger somebody.",
    when: (facts) => every([
      plainly(facts.request.recipient.kind !== "mental-health-authority"), boundToReport(facts),
      some([
        endangered(facts, { imminent: false }),
        threatened(facts, { victim: ["named", "identifiable", "group", "place", "none"], imminent: false, intentAndAbility: false, heardFrom: ANYBODY }),
      ]),
    ]),
  },
);
