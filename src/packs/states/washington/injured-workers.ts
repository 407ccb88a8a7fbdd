import { every, lawful, notNotes, plainly, requires } from "../../shapes/answers.ts";
import { INJURED_WORKERS, provision } from "./provisions.ts";

/**
 * All medical information on an injured worker that is relevant to that injury, in whosever hands it is, is made available to the
 * department and the employer upon request, at any stage; nobody is liable for that, and the worker signs nothing. Whether it
 * is relevant the department judges: that is what the recipient shows.
 *
 * Not decided here: whether it reaches psychotherapy notes kept apart, of which the section says nothing, and what others
 * confided together with the worker.
 */
export const injuredWorkers = requires(
  provision("RCW 51.36.060", "injured-workers", "justice", INJURED_WORKERS, "Those who pay for injuries at work have what is relevant to the injury that is claimed."),
  {
    on: "benefits",
    says: "{name} claims for an injury at work, and this state's law has what is relevant to that injury made available. Send no more.",
    when: ({ content, request: { recipient } }) => every([plainly(recipient.kind === "workers-compensation" && content.holders.length === 1), lawful(recipient), notNotes(content)]),
  },
);
