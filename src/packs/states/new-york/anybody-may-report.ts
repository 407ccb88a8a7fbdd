import { asFact, every, notNotes, ofKind, permits, plainly, some } from "../../shapes/answers.ts";
import { aChildStill } from "../shapes/reports.ts";
import { provision, SSL_414 } from "./provisions.ts";

/**
 * Whoever need not report may, and so may a clinician whose client tells of a child of somebody else's. It is no duty,
 * so notes that federal law protects stay. Who must report is another rule's; where that is open, the sentence says so.
 */
export const anybodyMayReport = permits(
  provision("Social Services Law 414", "anybody-may-report", "nonmaleficence", SSL_414, "Anybody may report a child of whom there is reason to suspect that it is abused or maltreated."),
  {
    on: "abuse-report",
    says: "What {name} told gives cause to suspect that a child is abused. Anybody may report that here; you must, if that child, or a parent or whoever else is responsible for it, came to you and told it.",
    when: (facts) => every([
      plainly(facts.request.recipient.kind === "child-protection"),
      some(ofKind(facts.claims, "abuse").filter(({ victim }) => victim === "child").map((abuse) => every([asFact(abuse.suspected, "suspicion", facts.holder, "therapist"), aChildStill(abuse, facts)]))),
      notNotes(facts.content),
    ]),
  },
);
