import { ask, every, permits, plainly, some } from "../../shapes/answers.ts";
import { ANYBODY, goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";

/** Told to whoever can prevent or lessen it, the person aimed at included; of a relative or an employer that has to be asked. */
export const seriousThreat = permits(
  provision("Civ. Code 56.10(c)(19)", "serious-threat", "nonmaleficence", false, "A serious and imminent threat to people who can be foreseen may be told to those able to prevent it."),
  {
    on: "threat-to-others",
    says: "A clinician of the practice has attested a serious and imminent threat in connection with {name}. Whoever can prevent it may be told.",
    when: ofOneThreat((facts) => {
      const { recipient } = facts.request;
      return every([
        threatened(facts, { victim: ["named", "identifiable", "group", "place"], imminent: true, intentAndAbility: false, heardFrom: ANYBODY }),
        some([
          goesTo(facts, ["victim", "police", "hospital", "mental-health-authority"]), plainly(recipient.kind === "person-able-to-prevent-harm"),
          ask("able-to-prevent", recipient.id, "therapist"),
        ]),
      ]);
    }),
  },
);
