import { every, lawful, notNotes, plainly, requires } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";
import { isCompensation, MENTAL_HEALTH_RECORDS } from "./shapes.ts";

/**
 * The insurer, or an employer who insures itself, gets the mental health records that are necessary to pay, adjust and decide a
 * claim over the mind. Whoever claims compensation has waived the privilege so far (8-47-203(1)), and signs nothing. Of the
 * section its beginning was read, and the legislature's own summary of the act (H.B. 22-1354).
 *
 * Not decided here: whether it reaches psychotherapy notes kept apart, of which the act says nothing; what others confided
 * together with the worker; and what goes to a referring physician or to the employer as such.
 */
export const injuredWorkers = requires(
  provision(
    "C.R.S. 8-47-203.2", "injured-workers", "justice", false, "The insurer of an injured worker has the mental health records that a claim over the mind needs.", MENTAL_HEALTH_RECORDS,
  ),
  {
    on: "benefits",
    says: "{name} claims compensation over the mind, and this state's law has you give the insurer what that claim needs. Send no more.",
    when: ({ content, request: { recipient } }) => every([plainly(isCompensation(recipient) && content.holders.length === 1), lawful(recipient), notNotes(content)]),
  },
);
