import { duty } from "../../shapes/duty.ts";
import { aMinorCameAlone } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { CONSENTS_FROM } from "./shapes.ts";

/** Care of a minor who consented alone involves a parent, unless the clinician finds, having asked the minor, that it would not be right; either way it is noted. */
export const involvesParents = duty(
  provision("Health and Safety Code 124260(c)", "involves-parents", "beneficence", false, "Where a minor consented alone, the clinician asks the minor and then involves a parent or notes why not."),
  {
    duty: "document", on: "every", upon: "either",
    when: (facts) => aMinorCameAlone(CONSENTS_FROM, facts),
    says: "Where a minor consented to this care alone, note that you asked the minor, and whether and when you involved a parent or why that would not be right. Involving is not handing over the record.",
  },
);
