import { some } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { doesHarm } from "../../shapes/questions.ts";
import { provision, RECORDS } from "./provisions.ts";
import { HARMS } from "./shapes.ts";

/** Whoever is refused may name a professional, or have the practice name and pay one, whose judgement then counts. */
export const somebodyElseLooks = duty(
  provision("32.1-127.1:03(F)", "somebody-else-looks", "justice", RECORDS, "Whoever is refused a record for harm may have another professional decide."),
  {
    duty: "independent-review", on: ["individual-access"], upon: "withholding",
    when: (facts) => some(facts.content.about.map((who) => doesHarm(HARMS, facts, who))),
    says: "If it is refused for harm, say that the client may name another professional of equal standing to decide, or have the practice name and pay one who took no part in the refusal.",
  },
);
