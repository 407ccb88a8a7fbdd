import { allOf, isTrue } from "../../../domain/known.ts";
import { asFact, ofKind, requires, some } from "../../shapes/answers.ts";
import { CIV_56_10, provision } from "./provisions.ts";

/** A subpoena that was served and stands here compels, unless privilege keeps it shut. Privilege is another rule's, and comes first. */
export const compelledBySubpoena = requires(
  provision("Civ. Code 56.10(b)(3)", "compelled-by-subpoena", "justice", CIV_56_10, "A subpoena in due form compels disclosure as far as no privilege stands in the way."),
  {
    on: "subpoena",
    says: "The subpoena was served and stands here. As far as {name} has no privilege left against it, this state compels an answer.",
    when: ({ claims, holder }) => some(ofKind(claims, "subpoena").map(({ served, domesticated, issuer }) =>
      asFact(allOf([served, domesticated, issuer === "unknown" ? "unknown" : isTrue(issuer !== "grand-jury")]), "service", holder, "requester"))),
  },
);
