import type { PartyKind } from "../../../domain/vocabulary.ts";
import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";
import { tellsOfHiv } from "./shapes.ts";

/** Who treats is among those whom the section lists, and the director hears what another section demands. */
const LISTED: ReadonlySet<PartyKind> = new Set([
  "treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider", "mental-health-authority",
]);

/** A warning is not held up: it says what the danger is, and leaves out what the section keeps from the one who is warned. */
export const hivLeftOut = duty(
  provision("Public Health Law 2782(1)", "hiv-left-out", "nonmaleficence", false, "A warning says nothing of HIV to those whom the law does not list."),
  {
    duty: "redact", on: ["threat-to-others", "danger-to-self"], upon: "release",
    when: ({ content, request: { recipient } }) => tellsOfHiv(content) && !LISTED.has(recipient.kind),
    says: "Say nothing of HIV in this, unless the client has signed a form that names it. In this state that goes only to those whom the law lists.",
  },
);
