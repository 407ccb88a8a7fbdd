import { dayOf, later } from "../../../domain/time.ts";
import { formMust } from "../shapes/consent.ts";
import { provision, RECORDS, EMPLOYERS_FORM } from "./provisions.ts";
import { FORM } from "./shapes.ts";

/**
 * Written, dated, signed, and saying what goes, from whom, to whom and until when. One for an employer ends a year after
 * it was signed, whatever it says, unless it is about payment.
 */
export const writtenForm = formMust(
  provision("RCW 70.02.030(3)", "written-form", "autonomy", RECORDS, "A release must be written, dated and signed, and say what goes, from whom, to whom and until when."),
  {
    formalities: FORM,
    also: ({ signedAt }, { request: { recipient, purpose, at } }) =>
      (recipient.kind === "employer" && purpose !== "payment" && later(signedAt, EMPLOYERS_FORM) <= dayOf(at) ? [{ is: "expired" }] : []),
  },
);
