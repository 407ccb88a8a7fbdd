import { every, plainly } from "../shapes/answers.ts";
import { duty } from "../shapes/duty.ts";
import { goesToSubject } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * Copying, supplies, postage, and a summary that was agreed to; never the search for the record, nor an unpaid bill. It
 * covers what goes to the client or who acts for the client: for a copy sent to somebody else a court has found that the
 * limit does not hold (Ciox Health v. Azar, D.D.C. 2020, not read).
 */
export const costBasedFee = duty(
  provision("164.524(c)(4)", "cost-based-fee", "justice", "A copy for the client costs no more than making and mailing it."),
  {
    duty: "cost-based-fee", on: ["individual-access"], upon: "release",
    when: (facts) => every([plainly(facts.request.form !== "inspection"), () => goesToSubject(facts)]),
    says: "Charge only for copying, supplies, postage and a summary that was agreed to. Nothing for the search, and nothing for an unpaid bill.",
  },
);
