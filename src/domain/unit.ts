/** Who "the client" is: one person, a couple, a family or a group. Members are a list; divorce dissolves the unit, not its records. */
import { exactOptional, type InferInput, type InferOutput } from "valibot";
import { instant, list, noun, oneOf, personId, wordOr, type Plain } from "./schema.ts";

/** Who is treated together. A unit is no signer: each member signs. */
export const treatmentUnit = noun({
  kind: oneOf(["individual", "couple", "family", "group"]),
  /** How the members stand to one another. */
  relation: oneOf([
    "single", "married", "unmarried", "separated", "divorced", "several-partners", "co-parents", "parent-and-child", "siblings",
    "family-with-minors", "family-of-adults", "open-group", "closed-group", "support-group", "unknown",
  ]),
  /** Whom the agreement on treatment names as the client. */
  clientIs: oneOf(["the-unit", "each-member", "one-member", "unknown"]),
  /** How the chart is kept: one file for the unit, one for each member, or both. */
  charting: oneOf(["joint", "separate", "mixed", "unknown"]),
  formed: wordOr(["unknown"], instant),
  dissolved: exactOptional(instant),
  members: list(noun({
    who: personId,
    as: oneOf(["client", "partner", "parent", "child", "sibling", "grandparent", "relative", "participant", "identified-patient"]),
    joined: wordOr(["unknown"], instant),
    left: exactOptional(instant),
  })),
});
/** A unit, as it is on file. */
export interface TreatmentUnit extends InferOutput<typeof treatmentUnit> {}
/** A unit as a caller writes it. */
export type TreatmentUnitInput = Plain<InferInput<typeof treatmentUnit>>;
