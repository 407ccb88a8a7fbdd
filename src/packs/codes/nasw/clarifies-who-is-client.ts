import { duty } from "../../shapes/duty.ts";
import { provision, STANDARD_1_06 } from "./provisions.ts";

/** Custody and divorce are the standard's own examples. */
export const clarifiesWhoIsClient = duty(
  provision("nasw/1.06(d)/clarifies-who-is-client", "1.06(d)", "justice", STANDARD_1_06, "With two or more related people it is clarified with all of them who is a client, also when testimony may be asked for."),
  {
    duty: "clarify-roles", on: "every", upon: "either",
    when: ({ casefile, request }) => casefile.unit.kind !== "individual"
      && (casefile.unit.clientIs === "unknown" || request.purpose === "divorce" || request.purpose === "custody"),
    says: "Clarify with all of them who is a client, and what you owe to each.",
  },
);
