import { forbids } from "../../shapes/answers.ts";
import { NYCRR_63_6, provision } from "./provisions.ts";
import { unlessNamedByForm } from "./shapes.ts";

/** A general form never reaches it: the form is one for HIV-related information, and says so. */
export const hivByName = forbids(
  provision("10 NYCRR 63.6(a)", "hiv-by-name", "autonomy", NYCRR_63_6, "HIV-related information goes only on a form that names it."),
  {
    bars: ["authorization"],
    says: "This tells of HIV, and {name} has signed no form that names it. In this state a general release does not cover it.",
    when: unlessNamedByForm,
  },
);
