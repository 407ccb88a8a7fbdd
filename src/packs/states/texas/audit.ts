import { asFact, every, permits, plainly } from "../../shapes/answers.ts";
import { HSC_611_004, provision } from "./provisions.ts";

/** Qualified personnel for audits and the evaluation of programs, who tell nobody who a patient is. */
export const audit = permits(
  provision("Health and Safety Code 611.004(a)(3)", "audit", "justice", HSC_611_004, "Auditors who are bound to identify nobody may have what the audit takes."),
  {
    on: "operations", says: "This goes to an auditor who is bound to identify nobody.",
    when: ({ request: { recipient } }) => every([plainly(recipient.kind === "auditor"), asFact(recipient.contract, "contract", recipient.id, "practice")]),
  },
);
