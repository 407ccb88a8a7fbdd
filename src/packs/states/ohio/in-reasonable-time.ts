import { duty } from "../../shapes/duty.ts";
import { provision, RECORDS } from "./provisions.ts";

/** The section names no number of days. */
export const inReasonableTime = duty(
  provision("3701.74(B)", "in-reasonable-time", "justice", RECORDS, "Whoever asks for the own record has it within a reasonable time."),
  { duty: "answer-in-time", on: ["individual-access"], upon: "release", says: "Give it within a reasonable time: to look at free of charge during office hours, or as a copy." },
);
