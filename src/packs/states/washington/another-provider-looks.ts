import { some } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { provision, RECORDS } from "./provisions.ts";
import { harms } from "./shapes.ts";

/** What is kept from a client for harm is open to a provider whom the client picks, and the client is told so. */
export const anotherProviderLooks = duty(
  provision("RCW 70.02.090(3)", "another-provider-looks", "justice", RECORDS, "A record kept back for harm is open to another provider whom the client picks."),
  {
    duty: "independent-review", on: ["individual-access"], upon: "withholding",
    when: (facts) => some(facts.content.about.map((who) => harms(facts, who))),
    says: "If you keep it back for harm, tell the client that another provider of the client's choice, licensed to treat the same condition, may see and copy it.",
  },
);
