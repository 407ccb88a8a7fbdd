import type { Topic } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { crimeForPolice } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** The incident, that the person is a patient, name, address and where the person was last: nothing about the treatment. */
const TOLD: readonly (Topic | undefined)[] = ["existence", "location", "warning", "protective-facts"];

/** A program may call the police about a crime, or the threat of one, against its staff or on its premises. */
export const crimeOnPremises = defineRule({
  ...provision("2.12(c)(5)", "crime-on-premises", "nonmaleficence", TEXT["2.12"], "The police may be told of a crime, or of the threat of one, on the premises or against the staff."),
  effect: "permit",
  on: ["law-enforcement", "threat-to-others"],
  asks: "holder",
  messages: { incident: "This is about a crime or a threat of {name} here. Tell the incident, the name, the address and where {name} was last, and nothing of the treatment." },

  evaluate(facts, holds) {
    if (!TOLD.includes(facts.content.topic)) return silent;
    switch (crimeForPolice(facts)) {
      case "yes": return holds("incident", { name: facts.holder });
      case "no": return silent;
      case "unknown": return undetermined({ fact: "attestation", of: facts.holder, askedOf: "therapist" });
    }
  },
});
