import { every, permits } from "../../shapes/answers.ts";
import { endangered, goesTo } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";

/** Clinicians begin an involuntary examination with a certificate; the police bring the person, a facility examines. Known from memory. */
export const startsAnExamination = permits(
  provision("394.463(2)(a)", "starts-an-examination", "beneficence", false, "What begins an involuntary examination may be told to the police and to those who examine."),
  {
    on: "danger-to-self", says: "A clinician finds {name} in serious and imminent danger. Those who begin an examination may be told.",
    when: (facts) => every([goesTo(facts, ["police", "hospital", "mental-health-authority"]), endangered(facts, { imminent: true })]),
  },
);
