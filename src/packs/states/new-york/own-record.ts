import { asFact, every, notNotes, reverse } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { treatedBy } from "../shapes/consent.ts";
import { OF_OLD, provision } from "./provisions.ts";

/**
 * The access law for physicians, nurses, psychologists and social workers. Personal notes, and what somebody told on the
 * express condition that it stays secret, are no part of it. Where harm "to the subject or
 * others" is likely, it ends (10 NYCRR 50-3.10, in the digest that the evidence index names).
 */
export const ownRecord = givesAccess(
  provision("Public Health Law 18(2)", "own-record", "autonomy", false, "Clients of physicians, nurses, psychologists and social workers see their own record."),
  {
    without: ["personal-notes", "supervision-notes", "litigation-file", "test-materials"], saveFor: ["life-or-safety", "other-person", "emotional"],
    when: (facts) => every([
      asFact(treatedBy(OF_OLD)(facts), "licence", facts.content.id, "practice"), notNotes(facts.content),
      asFact(reverse(facts.content.promisedSource), "promise-to-source", facts.content.id, "therapist"),
    ]),
    says: "This is part of the record of {name}, which this state's law lets the client see.",
  },
);
