import { duty } from "../../shapes/duty.ts";
import { provision, VULNERABLE_ADULTS } from "./provisions.ts";

/** No hours are named: immediately. */
export const vulnerableAdultAtOnce = duty(
  provision("RCW 74.34.035(1)", "vulnerable-adult-at-once", "nonmaleficence", VULNERABLE_ADULTS, "A report about a vulnerable adult is made immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: ({ request }) => request.claims.some((claim) => claim.kind === "abuse" && (claim.victim === "elder" || claim.victim === "dependent-adult")),
    says: "This state's law wants this report immediately. The law names no hours of grace.",
  },
);
