import { plainly } from "../../shapes/answers.ts";
import { explainsLimits } from "../../shapes/explains-limits.ts";
import { provision } from "./provisions.ts";

/** Read in the earlier edition only. */
export const explainsGroups = explainsLimits(
  provision("aca/B.4.a/explains-groups", "B.4.a", "autonomy", false, "Members of a group hear what confidentiality means in this group."),
  ({ casefile }) => plainly(casefile.unit.kind === "group"),
);
