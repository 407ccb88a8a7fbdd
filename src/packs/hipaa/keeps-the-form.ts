import { duty } from "../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** The form is kept for six years from the day on which it was last in force (164.530(j)(2)). */
export const keepsTheForm = duty(
  provision("164.508(b)(6)", "keeps-the-form", "justice", "A signed authorization is kept for six years."),
  { duty: "retain", on: ["authorization"], upon: "release", says: "Keep the signed form for six years from the day on which it was last in force." },
);
