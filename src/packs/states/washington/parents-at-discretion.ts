import { every, notNotes, permits } from "../../shapes/answers.ts";
import { cameAlone, isMinorFrom, parentAsks } from "../shapes/minors.ts";
import { provision, RECORDS } from "./provisions.ts";
import { ADOLESCENT, harmless } from "./shapes.ts";

/**
 * A parent who asks may be answered, at the clinician's discretion. It is no right of the parent's, and nothing that
 * the clinician does unasked.
 *
 * Not decided here: that the minor hears of it first. Another rule waits for that.
 */
export const parentsAtDiscretion = permits(
  provision("RCW 70.02.240(3)", "parents-at-discretion", "beneficence", RECORDS, "A parent who asks about a minor's own care may be answered, if the clinician finds that right."),
  {
    on: "individual-access",
    says: "{name} consented to this care alone. Whether a parent hears of it is for the clinician to judge, and a refusal that protects {name} is noted in the file.",
    when: (facts) => every([isMinorFrom(ADOLESCENT, facts, facts.holder), parentAsks(facts), cameAlone(facts, facts.holder), notNotes(facts.content), harmless(facts)]),
  },
);
