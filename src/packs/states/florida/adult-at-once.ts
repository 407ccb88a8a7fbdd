import { duty } from "../../shapes/duty.ts";
import { ADULTS, provision } from "./provisions.ts";

/** No hours are named. */
export const adultAtOnce = duty(
  provision("415.1034", "adult-at-once", "nonmaleficence", ADULTS, "A report about a vulnerable adult is made to the hotline immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: ({ request }) => request.claims.some((claim) => claim.kind === "abuse" && (claim.victim === "elder" || claim.victim === "dependent-adult")),
    says: "Report it to the state's abuse hotline immediately. The law names no hours of grace.",
  },
);
