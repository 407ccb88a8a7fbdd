import { duty } from "../shapes/duty.ts";
import { provision, TEXT } from "./provisions.ts";

/** A refusal must not tell what it refuses: one may hand over the rules, but not say that they protect this person's record. */
export const neitherConfirmsNorDenies = duty(
  provision("2.13(c)(2)", "neither-confirms-nor-denies", "fidelity", TEXT["2.13"], "A refusal does not show that somebody is or was in substance use treatment."),
  {
    duty: "neither-confirm-nor-deny", on: "every", upon: "withholding",
    says: "Answer so that nobody learns whether this person is or was in treatment. Do not say that the rules protect this person's record.",
  },
);
