import { asFact, ofKind, permits, some } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";

/** Where a court has issued an order. */
export const byOrder = permits(
  provision("Health and Safety Code 611.006(a)(11)", "by-order", "justice", false, "What a court orders may be disclosed in that proceeding."),
  {
    on: "court-order", says: "A court has ordered it. This state's confidentiality law gives way to that.",
    when: ({ claims, holder }) => some(ofKind(claims, "court-order").map(({ judge }) => asFact(judge, "judges-signature", holder, "court"))),
  },
);
