import { duty } from "../../shapes/duty.ts";
import { provision, SECTION_B_4 } from "./provisions.ts";

/**
 * Couples and families agree in writing, at best at the beginning, what becomes of what each confides; without another
 * agreement the couple or family is the client. The code asks the counselor to seek that agreement. It does not say
 * that each must sign each release; the ground rules do.
 */
export const agreesWithUnit = duty(
  provision(
    "aca/B.4.b/agrees-with-unit", "B.4.b", "fidelity", SECTION_B_4,
    "With couples and families an agreement on confidentiality is sought from all involved and put in writing.",
  ),
  {
    duty: "clarify-roles", on: "every", upon: "either",
    when: ({ casefile, file }) => (casefile.unit.kind === "couple" || casefile.unit.kind === "family")
      && (["unit-records", "secrets-policy"] as const).every((kind) => file.agreements(kind).length === 0),
    says: "Nothing on file says what was agreed on the confidentiality of what each of them tells. Seek that agreement, and put it in writing.",
  },
);
