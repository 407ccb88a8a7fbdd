import { every, requires } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";

/**
 * The duty that the courts of Pennsylvania found in 1998: a client has told the professional of a specific and
 * immediate threat of serious bodily injury to somebody who is named or readily found out, and that person is warned.
 * For one who is in no position to hear it, a parent is.
 *
 * Not decided here: one of a group, threats that others report, and police, whom federal law lets be told.
 */
export const warnsTheVictim = requires(
  provision("Emerich 1998", "warns-the-victim", "nonmaleficence", false, "A person whom a client seriously and immediately threatens is warned, if known or readily found out."),
  {
    on: "threat-to-others",
    says: "{name} has made a specific and immediate threat. This state's law wants the person threatened to be warned.",
    when: ofOneThreat((facts) => every([
      goesTo(facts, ["victim"]),
      threatened(facts, { victim: ["named", "identifiable"], imminent: true, intentAndAbility: false, heardFrom: ["client"] }),
    ])),
  },
);
