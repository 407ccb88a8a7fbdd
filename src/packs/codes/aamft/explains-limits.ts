import { explainsLimits as shape } from "../../shapes/explains-limits.ts";
import { provision } from "./provisions.ts";

/**
 * Clients should know early what stays between them and the therapist and what does not.
 *
 * Not decided here: how often to repeat it. The text of 2.1 was not read, only summaries of it.
 */
export const explainsLimits = shape(provision(
  "aamft/2.1/explains-limits", "2.1", "autonomy", false,
  "The limits of confidentiality are explained to clients as early as possible.",
));
