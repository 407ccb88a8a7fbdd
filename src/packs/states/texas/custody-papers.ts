import { duty } from "../../shapes/duty.ts";
import { treatedBy } from "../shapes/consent.ts";
import { isMinorFrom } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";

/** A marriage and family therapist has read and keeps the current order before treating a child whom it names, and so knows what each parent may have. */
export const custodyPapers = duty(
  provision("22 TAC 801.44(c)", "custody-papers", "justice", false, "A family therapist has the current custody order on file before acting on a parent's word."),
  {
    duty: "document", on: ["individual-access", "authorization"], upon: "either",
    when: (facts) => treatedBy(["mft"])(facts) !== "no" && facts.content.about.some((who) => isMinorFrom(0, facts, who).is === "yes"),
    says: "If a court decided on custody, have the current order on file, and read what it leaves to each parent.",
  },
);
