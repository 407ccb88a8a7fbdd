import { forbids } from "../../shapes/answers.ts";
import { PHL_2785, provision } from "./provisions.ts";
import { unlessNamedByForm } from "./shapes.ts";

/**
 * A court orders it after a hearing of its own, on a compelling need or a danger, and says how far. An order for "the record" was
 * hardly made so, nor was a warrant, by which a court lets it be taken; and without a court nobody is "compelled to disclose" it (2782(1)).
 */
export const hivOrder = forbids(
  provision("Public Health Law 2785(1)", "hiv-order", "nonmaleficence", PHL_2785, "HIV-related information is ordered, or let be taken, only in a hearing that the law has for it."),
  {
    bars: ["court-order", "search-warrant"],
    consult: ["attorney"],
    says: "This tells of HIV and {name}. In this state a court orders that only in a hearing of its own. Ask an attorney whether this paper was made so, or have the court narrow it.",
    when: unlessNamedByForm,
  },
);
