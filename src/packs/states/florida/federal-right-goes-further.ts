import { duty } from "../../shapes/duty.ts";
import { isCovered } from "../../shapes/questions.ts";
import { provision } from "./provisions.ts";

const HEAD = provision("456.057(6)", "federal-right-goes-further", "autonomy", false, "Where federal law gives the record, a report does not stand in for it unless the client agrees.");

/** A report is no answer to whoever asks a practice that federal law binds for the record. */
export const federalRightGoesFurther = duty(HEAD, {
  duty: "help-interpret", on: ["individual-access"], upon: "either", when: (facts) => isCovered(facts, HEAD.id),
  says: "This state would let a report stand in for the record; federal law, where it binds the practice, does not, unless the client agrees. Offer to go through it together.",
});
