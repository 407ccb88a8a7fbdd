import { plainly } from "../../shapes/answers.ts";
import { explainsLimits } from "../../shapes/explains-limits.ts";
import { provision } from "./provisions.ts";

/** Only the opening words were read. */
export const explainsGroups = explainsLimits(
  provision("apa/10.03/explains-groups", "10.03", "autonomy", false, "Members of a group hear of everybody's role and of the limits of confidentiality."),
  ({ casefile }) => plainly(casefile.unit.kind === "group"),
);
