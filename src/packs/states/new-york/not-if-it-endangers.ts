import { duty } from "../../shapes/duty.ts";
import { MHL_9_46, provision } from "./provisions.ts";

/** Nobody is asked to act where acting would be the danger. That is the clinician's judgement, so it is noted and not decided here. */
export const notIfItEndangers = duty(
  provision("Mental Hygiene Law 9.46(c)", "not-if-it-endangers", "nonmaleficence", MHL_9_46, "No report is asked for that would endanger the clinician or a possible victim."),
  {
    duty: "document", on: ["threat-to-others", "danger-to-self"], upon: "either",
    when: ({ request: { recipient } }) => recipient.kind === "mental-health-authority",
    says: "If reporting would endanger you or add to the danger for a possible victim, this state does not ask for it. Note what you decided and why.",
  },
);
