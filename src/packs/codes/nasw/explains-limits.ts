import { explainsLimits as shape } from "../../shapes/explains-limits.ts";
import { provision } from "./provisions.ts";

/** With clients and other interested parties. Read in the edition of 2008. */
export const explainsLimits = shape(
  provision("nasw/1.07(e)/explains-limits", "1.07(e)", "autonomy", false, "The nature of confidentiality and its limits are discussed as soon as possible and as needed."),
);
