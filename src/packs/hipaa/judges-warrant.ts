import { ask, asFact, every, ofKind, permits, plainly, some } from "../shapes/answers.ts";
import { unlessALawRequires } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * A search warrant of a court, and within what it says: for somebody whom it names. If it names nobody, it has to be
 * read before anything goes. A warrant to arrest somebody asks for no records, and a warrant of an agency is no
 * court's.
 *
 * Psychotherapy notes it reaches where it is a law's requirement (164.103, 164.508(a)(2)(ii)); whether this one is, and
 * means them, has to be asked.
 */
export const judgesWarrant = permits(
  provision("164.512(f)(1)(ii)(A)", "judges-warrant", "justice", "A search warrant that a judge has signed may be complied with, for the persons it names."),
  {
    on: "search-warrant",
    says: "A judge has signed the search warrant, and it names {name}.",
    when: ({ holder, content, claims, request: { recipient } }) => every([
      unlessALawRequires(content, recipient.id),
      some(ofKind(claims, "search-warrant").filter(({ paper }) => paper === "search-warrant").map(({ judge, names }) => every([
        asFact(judge, "judges-signature", holder, "court"),
        names.length === 0 ? ask("lawful-authority", recipient.id, "agency") : plainly(names.includes(holder)),
      ]))),
    ]),
  },
);
