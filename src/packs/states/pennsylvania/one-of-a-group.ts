import { every, ofKind, orAsk, requires } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { MAAS, provision } from "./provisions.ts";

/**
 * A threat to "a neighbor" in one building was enough: the members of a group that can be told from the public are
 * readily identifiable. How large and how clear such a group may be is for a court, so the duty stays a question until
 * the clinician has named the members.
 */
export const oneOfAGroup = requires(
  provision("Maas 2020", "one-of-a-group", "nonmaleficence", MAAS, "A threat to one of a small, known group may have to be told to its members."),
  {
    on: "threat-to-others",
    says: "{name} has threatened one of a known group. This state's law wants its members to be warned.",
    when: ofOneThreat((facts) => every([
      goesTo(facts, ["victim", "whom-it-threatens-by-place"]),
      threatened(facts, { victim: ["group", "place"], imminent: true, intentAndAbility: false, heardFrom: ["client"] }),
      orAsk(ofKind(facts.claims, "threat").some(({ victims }) => victims.includes(facts.request.recipient.id)), "victim", facts.holder, "therapist"),
    ])),
  },
);
