import { duty } from "../../shapes/duty.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** By word of mouth, at once; the same is asked for elders and disabled adults. */
export const atOnce = duty(
  provision("c. 119 s. 51A", "at-once", "nonmaleficence", CHILDREN, "A report of abuse is first made by word of mouth, immediately."),
  {
    duty: "report", on: ["abuse-report"], upon: "either",
    when: ({ request }) => request.claims.some((claim) => claim.kind === "abuse" && ["child", "elder", "dependent-adult"].includes(claim.victim)),
    says: "Call the agency immediately. The law names no hours of grace, and wants it in writing afterwards.",
  },
);
