import { every, some } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { isTreatedBy } from "../shapes/consent.ts";
import { isMinorFrom } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";

/** A marriage and family therapist has read and keeps the current order before treating a child whom it names, and so knows what each parent may have. */
export const custodyPapers = duty(
  provision("22 TAC 801.44(c)", "custody-papers", "justice", false, "A family therapist has the current custody order on file before acting on a parent's word."),
  {
    duty: "document", on: ["individual-access", "authorization"], upon: "either",
    when: (facts) => every([isTreatedBy(["mft"], facts, facts.content.id), () => some(facts.content.about.map((who) => isMinorFrom(0, facts, who)))]),
    says: "If a court decided on the custody of a child in this treatment, have the current order on file, and read what it leaves to each parent.",
  },
);
