import { PLAIN_ELEMENTS, type Formalities } from "../../domain/standing.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { wordOf } from "../shapes/whose-word.ts";
import { AAMFT_2_2, provision } from "./provisions.ts";

const LEAVE_TO_SHARE: Formalities = { acts: ["sharing-within-unit", "release"], elements: PLAIN_ELEMENTS };

/** Without a policy, one member's signed leave for this matter and this person does as well. */
export const sharedByLeave = defineRule({
  ...provision("shared-by-leave", "after AAMFT 2.2", "autonomy", AAMFT_2_2, "What was said alone may be told to another member with the speaker's own written leave."),
  effect: "permit",
  on: ["unit-sharing"],
  asks: "holder",
  messages: { leave: "{name} has signed that this may be told to {recipient}." },

  evaluate(facts, holds) {
    const { holder, request } = facts;
    const answer = wordOf(facts, LEAVE_TO_SHARE);
    switch (answer.is) {
      case "valid": return holds("leave", { name: holder, recipient: request.recipient.id });
      case "in-doubt": return undetermined(...answer.missing);
      case "none": return silent;
    }
  },
});
