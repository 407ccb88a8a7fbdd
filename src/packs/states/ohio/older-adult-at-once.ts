import { duty } from "../../shapes/duty.ts";
import { OLDER_ADULTS, provision } from "./provisions.ts";

/** Immediately, by word or in writing. */
export const olderAdultAtOnce = duty(
  provision("5101.63", "older-adult-at-once", "nonmaleficence", OLDER_ADULTS, "A report about an older adult is made immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: ({ request: { claims } }) => claims.some((claim) => claim.kind === "abuse" && claim.victim === "elder"),
    says: "Report immediately, by word or in writing, to the county's department of job and family services.",
  },
);
