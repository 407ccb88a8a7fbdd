import { asFact, every, notNotes, reverse } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { treatedBy } from "../shapes/consent.ts";
import { OF_LATE, provision } from "./provisions.ts";

/** The professions that the access law leaves out give copies on a written request, by the rules for their licence. */
export const recordOnRequest = givesAccess(
  provision("8 NYCRR 29.2(a)", "record-on-request", "autonomy", false, "Clients of marriage and family therapists and of counselors have copies of their own record on request."),
  {
    without: ["personal-notes", "supervision-notes", "litigation-file", "test-materials"], saveFor: ["life-or-safety", "emotional"],
    when: (facts) => every([
      asFact(treatedBy(OF_LATE)(facts), "licence", facts.content.id, "practice"), notNotes(facts.content),
      asFact(reverse(facts.content.promisedSource), "promise-to-source", facts.content.id, "therapist"),
    ]),
    says: "This is part of the record of {name}. The rules for your licence let the client have a copy on request.",
  },
);
