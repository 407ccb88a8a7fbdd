import { every, plainly, requires } from "../../shapes/answers.ts";
import { ANYBODY, threatened } from "../shapes/danger.ts";
import { MHL_9_46, provision } from "./provisions.ts";
import { boundToReport } from "./shapes.ts";

/**
 * A treating mental health professional who judges serious harm to others likely reports it to the county's director of
 * community services, as soon as practicable. It names nobody else: warning a victim stands on other sections.
 */
export const reportsDangerToOthers = requires(
  provision("Mental Hygiene Law 9.46(b)", "reports-danger-to-others", "nonmaleficence", MHL_9_46, "A client likely to do others serious harm is reported to the county's director of community services."),
  {
    on: "threat-to-others",
    says: "In your judgement {name} is likely to do somebody serious harm. This state demands a report to the director of community services as soon as you can.",
    when: (facts) => every([
      plainly(facts.request.recipient.kind === "mental-health-authority"), boundToReport(facts),
      threatened(facts, { victim: ["named", "identifiable", "group", "place", "none"], imminent: false, intentAndAbility: false, heardFrom: ANYBODY }),
    ]),
  },
);
