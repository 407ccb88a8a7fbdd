import { duty } from "../../shapes/duty.ts";
import { provision, STANDARD_10 } from "./provisions.ts";

/** It says nothing of signatures or of secrets; it asks for clarity early. */
export const clarifiesWhoIsClient = duty(
  provision("apa/10.02(a)/clarifies-who-is-client", "10.02(a)", "justice", STANDARD_10, "With several related people it is clarified at the outset who is a client, and what the psychologist is to each."),
  {
    duty: "clarify-roles", on: "every", upon: "either",
    when: ({ casefile }) => casefile.unit.kind !== "individual" && casefile.unit.clientIs === "unknown",
    says: "Nothing on file says which of them are clients, and what you are to each. Clarify it.",
  },
);
