import { duty } from "../../shapes/duty.ts";
import { provision, STANDARD_10 } from "./provisions.ts";

/** For instance as a witness of one party in a divorce. */
export const clarifiesConflictingRoles = duty(
  provision("apa/10.02(b)/clarifies-conflicting-roles", "10.02(b)", "justice", STANDARD_10, "A psychologist who may have to be both therapist of a family and witness for one of them clarifies and changes the role, or withdraws."),
  {
    duty: "clarify-roles", on: ["authorization", "court-order", "subpoena"], upon: "either",
    when: ({ casefile, request }) => casefile.unit.kind !== "individual" && (request.purpose === "divorce" || request.purpose === "custody"),
    anyOf: ["change-the-role", "withdraw"],
    says: "You treat them together, and this serves one of them against the other.",
  },
);
