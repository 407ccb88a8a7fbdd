import { explainsLimits as explains } from "../../shapes/explains-limits.ts";
import { provision, PSYCHOLOGISTS_RULE } from "./provisions.ts";
import { licensed } from "./shapes.ts";

/** By the end of the first session, unless there are documented clinical reasons; before an evaluation or a test, always. */
export const explainsLimits = explains(
  provision("251 CMR 1.11(2)(a)", "explains-limits", "autonomy", PSYCHOLOGISTS_RULE, "A psychologist explains the limits of confidentiality by the end of the first session."),
  (facts) => licensed(["psychologist"], facts),
);
