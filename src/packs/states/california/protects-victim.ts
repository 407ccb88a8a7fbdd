import { every, requires } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { CIV_43_92, provision } from "./provisions.ts";

/**
 * A serious threat of violence against people who can be made out: reasonable efforts to reach them and the police, both.
 * The section is about liability; doing both is what ends it. A close relative's word of the threat counts like the
 * client's own (Ewing v. Goldstein, 2004). Nothing is said of how near it is.
 */
export const protectsVictim = requires(
  provision("Civ. Code 43.92(b)", "protects-victim", "nonmaleficence", CIV_43_92, "A serious threat of violence against people who can be identified is told to them and to the police."),
  {
    on: "threat-to-others",
    says: "{name} has voiced a serious threat against somebody who can be identified. This state asks you to reach both that person and the police.",
    when: ofOneThreat((facts) => every([
      goesTo(facts, ["victim", "police"]),
      threatened(facts, { victim: ["named", "identifiable"], imminent: false, intentAndAbility: false, heardFrom: ["client", "family"] }),
    ])),
  },
);
