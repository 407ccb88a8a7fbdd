import { every, lawful, notNotes, orAsk, permits, plainly } from "../shapes/answers.ts";
import { OFFICERS } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * Only what the paragraph lists: of what a therapist can tell, address and days of treatment. How somebody is, or
 * what was said, is not on the list. It answers an officer's own request; nobody volunteers it. Immigration officers
 * have to show that they look for a suspect, a fugitive, a witness or a missing person.
 *
 * Not decided here: privilege and state law, which often shut this.
 */
export const locate = permits(
  provision("164.512(f)(2)", "locate", "justice", "Police who look for somebody may be told a few facts: where the person lives, and when the person was treated."),
  {
    on: "law-enforcement",
    says: "Police are looking for {name} and ask for one of the few facts that may be given for that.",
    when: ({ content, request: { requester, recipient, purpose } }) => every([
      plainly(purpose === "locate" && OFFICERS.has(recipient.kind) && requester.kind === recipient.kind),
      plainly(content.topic === "existence" || content.topic === "location" || content.topic === "attendance"),
      lawful(recipient), notNotes(content),
      orAsk(recipient.kind !== "immigration-authority", "lawful-authority", recipient.id, "agency"),
    ]),
  },
);
