import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** The first to tell a secret should be the one whose secret it is. */
export const encouragesSelfDisclosure = defineRule({
  ...provision("encourages-self-disclosure", "on what is said alone", "autonomy", OURS, "Before the therapist tells what was said alone, the speaker gets the chance to tell it."),
  effect: "oblige",
  on: ["unit-sharing"],
  upon: "either",
  duty: "encourage-self-disclosure",
  asks: "holder",
  messages: { first: "Encourage {name} to tell this, and offer to help, before you do." },

  evaluate: ({ holder, request }, holds) => (holder === request.recipient.id ? silent : holds("first", { name: holder })),
});
