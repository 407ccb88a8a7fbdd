import { duty } from "../../shapes/duty.ts";
import { provision, STANDARD_1_07_F } from "./provisions.ts";

/** Everybody in a couple, family or group agrees on each one's right and duty, and hears that nobody can guarantee it. */
export const agreesOnConfidences = duty(
  provision(
    "nasw/1.07(f)/agrees-on-confidences", "1.07(f)", "fidelity", STANDARD_1_07_F,
    "With couples, families and groups an agreement is sought on each person's right to confidentiality and duty to keep it.",
  ),
  {
    duty: "clarify-roles", on: "every", upon: "either",
    when: ({ casefile, file }) => casefile.unit.kind !== "individual"
      && (["group-rules", "unit-records", "secrets-policy"] as const).every((kind) => file.agreements(kind).length === 0),
    says: "Nothing on file says what they agreed on keeping what is told. Seek that agreement, and say that it cannot be guaranteed.",
  },
);
