import { every, plainly, requires } from "../../shapes/answers.ts";
import { endangered } from "../shapes/danger.ts";
import { MHL_9_46, provision } from "./provisions.ts";
import { boundToReport } from "./shapes.ts";

/** The same section, where the client is the one in danger. */
export const reportsDangerToSelf = requires(
  provision("Mental Hygiene Law 9.46(b)", "reports-danger-to-self", "beneficence", MHL_9_46, "A client likely to do serious self-harm is reported to the county's director of community services."),
  {
    on: "danger-to-self",
    says: "In your judgement {name} is likely to do serious self-harm. This state demands a report to the director of community services as soon as you can.",
    when: (facts) => every([plainly(facts.request.recipient.kind === "mental-health-authority"), boundToReport(facts), endangered(facts, { imminent: false })]),
  },
);
