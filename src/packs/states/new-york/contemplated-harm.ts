import { asFact, every, permits } from "../../shapes/answers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";

/** What reveals that a client contemplates a crime or a harmful act a social worker need not keep. It lifts the confidence and demands nothing. */
export const contemplatedHarm = permits(
  provision("CPLR 4508(a)(2)", "contemplated-harm", "nonmaleficence", false, "A social worker need not keep what reveals that a client contemplates a harmful act."),
  {
    on: "threat-to-others",
    says: "{name} told a social worker of a harmful act that {name} contemplates. This state does not ask that it be kept.",
    when: ofOneThreat((facts) => every([
      goesTo(facts, ["victim", "police", "treaters"]), asFact(treatedBy(["clinical-social-worker"])(facts), "licence", facts.holder, "practice"),
      threatened(facts, { victim: ["named", "identifiable", "group", "place", "none"], imminent: false, intentAndAbility: false, heardFrom: ["client"] }),
    ])),
  },
);
