import { duty } from "../shapes/duty.ts";
import { provision } from "./provisions.ts";

/**
 * Speaks where a summary goes in answer to a request for access. A summary is an offer, never the practice's own choice.
 */
export const summaryOnlyIfAgreed = duty(
  provision("164.524(c)(2)(iii)", "summary-only-if-agreed", "autonomy", "A summary takes the place of the record only if the client agrees beforehand to it and to its price."),
  {
    duty: "offer-summary", on: ["individual-access"], upon: "release",
    when: ({ content, request: { form } }) => form === "summary" || content.topic === "summary",
    says: "Give a summary in place of the record only if whoever asks has agreed beforehand to it and to what it costs.",
  },
);
