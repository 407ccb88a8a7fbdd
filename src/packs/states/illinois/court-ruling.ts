import { isTrue } from "../../../domain/known.ts";
import { asFact, every, ofKind, permits, some } from "../../shapes/answers.ts";
import { IN_COURT, provision } from "./provisions.ts";

/**
 * A client who makes the own condition part of a claim opens it as far as a court, having looked at it in private, finds it
 * relevant, needed and worth the harm. An order that says nothing of that goes back to the court first.
 *
 * Not decided here: the other cases of (a), each of which is a court's to find.
 */
export const courtRuling = permits(
  provision("740 ILCS 110/10(a)(1)", "court-ruling", "justice", IN_COURT, "A court that has looked at it in private may open what a client made part of a case."),
  {
    on: "court-order", says: "A judge has ruled on what {name} confided and ordered this.",
    when: ({ claims, holder }) => some(ofKind(claims, "court-order").map(({ judge, privilege }) => every([
      asFact(judge, "judges-signature", holder, "court"),
      asFact(privilege === "unknown" ? privilege : isTrue(privilege === "ruled"), "ruling-on-privilege", holder, "court"),
    ]))),
  },
);
