import { isTreatedBy } from "../shapes/consent.ts";
import { explainsLimits } from "../../shapes/explains-limits.ts";
import { AT_THE_OUTSET, provision } from "./provisions.ts";
import { ARTICLE_245 } from "./shapes.ts";

/** In writing, at the first contact: that what is said is confidential, and that the law has exceptions. */
export const explainsConfidentiality = explainsLimits(
  provision("C.R.S. 12-245-216(1)(d)", "explains-confidentiality", "autonomy", AT_THE_OUTSET, "Clients are told in writing at the first contact what is confidential and what is not."),
  (facts) => isTreatedBy(ARTICLE_245, facts, facts.holder),
);
