import { duty } from "../../shapes/duty.ts";
import { carriedAlone, isMinorFrom } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";

/** Minors may consent alone in programs licensed by the Office of Mental Health, on conditions. For a private practice no section settles it. */
export const minorsConsentUnsettled = duty(
  provision("Mental Hygiene Law 33.21", "minors-consent-unsettled", "justice", false, "Whether a minor may consent alone outside a licensed program is unsettled in this state."),
  {
    duty: "consult", on: "every", upon: "either",
    when: (facts) => facts.content.about.some((who) => isMinorFrom(0, facts, who).is === "yes" && carriedAlone(facts, who).is === "yes"),
    says: "A minor consented to this care alone. Outside a licensed program this state's law on that is unsettled: ask an attorney whether that consent was enough.",
  },
);
