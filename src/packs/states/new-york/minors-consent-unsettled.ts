import { duty } from "../../shapes/duty.ts";
import { aMinorCameAlone } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";

/** Minors may consent alone in programs licensed by the Office of Mental Health, on conditions. For a private practice no section settles it. */
export const minorsConsentUnsettled = duty(
  provision("Mental Hygiene Law 33.21", "minors-consent-unsettled", "justice", false, "Whether a minor may consent alone outside a licensed program is unsettled in this state."),
  {
    duty: "consult", on: "every", upon: "either",
    when: (facts) => aMinorCameAlone(0, facts),
    says: "Where a minor consented to this care alone, outside a licensed program, this state's law leaves open whether that was enough. Ask an attorney.",
  },
);
