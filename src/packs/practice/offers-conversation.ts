import type { Sensitivity } from "../../domain/vocabulary.ts";
import { duty } from "../shapes/duty.ts";
import { OURS, provision } from "./provisions.ts";

const HARD_TO_READ: ReadonlySet<Sensitivity> = new Set([
  "suicidality", "violence", "child-abuse", "partner-violence", "sexual-assault", "trauma", "secret", "hiv-sti", "parental-fitness",
]);

/** What is hard to read alone is offered with a talk or a summary beside it. Offered: the record itself is not withheld for that. */
export const offersConversation = duty(
  provision("offers-conversation", "on a client's own request", "beneficence", OURS, "Sensitive content is offered with a conversation or a summary, which the client may decline."),
  {
    duty: "offer-conversation", on: ["individual-access"], upon: "either",
    when: ({ content }) => content.sensitivities.some((each) => HARD_TO_READ.has(each)),
    says: "Go through this together or sum it up, if the client likes. The client may decline both and have the record.",
  },
);
