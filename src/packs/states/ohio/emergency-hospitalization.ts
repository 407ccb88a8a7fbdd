import { every, permits, plainly, some } from "../../shapes/answers.ts";
import { ANYBODY, endangered, goesTo, threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";

/** A substantial risk of physical harm to oneself or to others, and those who can take the client to a hospital at once. Read in no public copy. */
export const emergencyHospitalization = permits(
  provision("5122.10", "emergency-hospitalization", "beneficence", false, "Those who can hospitalize somebody at substantial risk of harm may hear what that needs."),
  {
    on: "commitment",
    says: "A clinician of the practice has attested a substantial risk in connection with {name}, and this recipient can act on it.",
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
