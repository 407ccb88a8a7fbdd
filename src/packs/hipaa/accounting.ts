import { duty } from "../shapes/duty.ts";
import { provision } from "./provisions.ts";

/**
 * What goes without the person's own word is logged, so that the person can ask where it went.
 *
 * Left out, as the text does: treatment, payment, operations, the individual, authorizations, family, limited data
 * sets, national security and custody. An officer can ask that a client is not told for a time (164.528(a)(2)); the
 * entry is made all the same.
 */
export const accounting = duty(
  provision("164.528(a)(1)", "accounting", "justice", "What goes without the person's own word is entered in a log that the person can ask for."),
  {
    duty: "account", upon: "release",
    on: [
      "abuse-report", "threat-to-others", "danger-to-self", "commitment", "court-order", "subpoena", "search-warrant", "law-enforcement", "oversight", "coroner",
      "public-health", "benefits", "government-function", "research",
    ],
    when: ({ content: { kinds }, request: { recipient, purpose } }) =>
      recipient.kind !== "national-security" && !(recipient.kind === "corrections" && purpose === "government-function")
      && !(kinds.length > 0 && kinds.every((kind) => kind === "limited-data-set")),
    says: "Enter this in the log of disclosures: the day, to whom, what, and what for.",
  },
);
