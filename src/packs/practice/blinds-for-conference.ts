import { duty } from "../shapes/duty.ts";
import { OURS, provision } from "./provisions.ts";

/** A case can be talked over without anybody being recognized in it. For two people who live together that takes more than leaving out the names. */
export const blindsForConference = duty(
  provision("blinds-for-conference", "on accidental disclosure", "fidelity", OURS, "Before a case is talked over outside, everything by which somebody could be recognized is taken out."),
  {
    duty: "redact", on: ["operations"], upon: "withholding",
    when: ({ request: { purpose } }) => purpose === "consultation" || purpose === "training",
    says: "Take out everything by which anybody in it could be recognized: names, places, work, and what only these people went through.",
  },
);
