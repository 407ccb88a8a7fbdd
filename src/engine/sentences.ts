/** What no rule says but the decision itself: one sentence an id, with `{slots}`, so that another language can keep the same ids. */

import { NOTHING_TO_FILL, type Message, type Slots } from "./finding.ts";
import { frozen } from "./gather.ts";

/** The decision's own sentences in English. */
export const SENTENCES = {
  "closed": "On none of the grounds that were asked for does this law open it, and what it does not open stays shut.",
  "closed-on": "On the ground of {ground} this law does not open it, and what it does not open stays shut.",
  "mixed": "What {holder} confided cannot be told apart from the rest. Whether another person's right of access reaches it is not settled.",
  "told-of-the-dead": "{holder} told this of somebody who has died. Whether an inquiry into that death reaches what {holder} confided is not settled.",

  "no-law": "No law was in this policy, only codes of ethics and practice rules. What law requires or forbids here is not part of this answer.",
  "no-state-law": "No state's law was in this policy. Many things turn on it: who signs, who is told of a threat, what a parent may have, by when.",
  "not-modelled": "Nothing of the law of {places} is part of this answer. Look up what it requires and forbids here.",
  "place-not-listed": "This concerns places of whose law the policy knows nothing: {places}. Add them to it, or list them as not modelled.",
  "nothing-on-file": "Nothing on file answers what was asked for, so there is nothing that could go.",
  "not-in-force": "These bodies of rules were not in force on that day, and nothing was asked of them: {packs}.",
  "unverified": "The texts behind these rules could not be read when they were written: {rules}. Check them before you rely on them.",
  "look-alike": "The ids {ids} look alike. Make sure that they are not taken for one another.",

  "send": "Here is what can go to you.",
  "sent-on": "What can go is sent to whom you named.",
  "held": "Your request has arrived. Something has to be settled before it is answered, and you will hear as soon as it is.",
  "own-refused": "This cannot be handed over now. What you can have, and how this answer is looked at again, you can ask for in writing.",
  "own-only": "You can ask at any time for what concerns yourself. About anybody else nothing can be said, whoever that may be.",
  "colleague-held": "Please wait. Somebody has to be asked before this goes further.",
  "colleague-refused": "This stays where it is. Ask whoever is responsible for the file if your work needs it.",
  "paper-arrived": "Your paper has arrived and will be answered in time. Whatever privilege there may be is claimed until its holder gives it up or a judge has ruled. This says neither that anybody is a client here nor that nobody is.",
  "court-side": "Nothing can be said here on whether anybody is or was a client. With the signed authorization of each person whose records are meant, or with a judge's order, a request can be looked at.",
  "professional": "Nothing can be said here on whether anybody is or was a client. If the person you have in mind signs a release that names you, you will get an answer.",
  "stranger": "Nothing can be said here on whether anybody is or was a client. Whoever is one can ask in person, or sign a release for you.",
} as const;
/** One of the decision's own sentences. */
export type SentenceId = keyof typeof SENTENCES;

/** One of the decision's own sentences as a message. */
export const spoken = (id: SentenceId, slots: Slots = NOTHING_TO_FILL): Message =>
  Object.freeze({ id, text: SENTENCES[id], slots: frozen(slots) });
