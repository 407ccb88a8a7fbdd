import { every, permits, plainly, some } from "../../shapes/answers.ts";
import { ANYBODY, endangered, goesTo, threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";

/** A clear and present danger to oneself or to others, and those who can have the client examined at once. Read in no public copy. */
export const emergencyExamination = permits(
  provision("50 P.S. 7302", "emergency-examination", "beneficence", false, "Those who can have somebody in clear and present danger examined may hear what that needs."),
  {
    on: "commitment",
    says: "A clinician of the practice has attested a clear and present danger in connection with {name}, and this recipient can have it examined.",
    when: (facts) => every([
      plainly(facts.content.what === "statement"),
      goesTo(facts, ["hospital", "police", "mental-health-authority"]),
      some([
        endangered(facts, { imminent: true }),
        threatened(facts, { victim: ["named", "identifiable", "group", "place", "none"], imminent: true, intentAndAbility: false, heardFrom: ANYBODY }),
      ]),
    ]),
  },
);
