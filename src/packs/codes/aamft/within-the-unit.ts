import { match } from "ts-pattern";
import { doubtsAboutSharing, sharingOf, sharingPerhaps } from "../../../domain/secrets.ts";
import type { Formalities } from "../../../domain/standing.ts";
import { silent, undetermined, type Finding } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { wordOf } from "../../shapes/whose-word.ts";
import { provision, STANDARD_2_2 } from "./provisions.ts";

const LEAVE_TO_SHARE: Formalities = { acts: ["sharing-within-unit", "release"], elements: [] };

/**
 * What one member confided alone is that member's, also towards the other members. A policy on secrets that the member
 * signed before speaking is taken for the prior written permission that the standard asks for; that reading is ours. One
 * signed between the speaking and the telling can be read either way, so the member is asked. So it is where nobody
 * knows what a policy says that the member signed, or whether the signature counts.
 *
 * Not decided here: whether telling it is wise or safe. The practice's own rules ask that.
 */
export const withinTheUnit = defineRule({
  ...provision(
    "aamft/2.2/within-the-unit", "2.2", "fidelity", STANDARD_2_2,
    "What one member confided is told to other members only with that member's prior written permission.",
  ),
  effect: "forbid",
  bars: ["unit-sharing"],
  asks: "holder",
  messages: { "not-permitted": "{name} has not given written permission beforehand to tell this to the others in the treatment." },

  evaluate(facts, holds) {
    const { content, file, holder, request } = facts;
    const { recipient, at } = request;
    if (holder === recipient.id) return silent;
    const sharing = sharingOf(file, content, holder, recipient.id, at);
    const isOpen = (sharing === "agreed") !== (sharingPerhaps(file, content, holder, recipient.id, at) === "agreed");
    return match(sharing)
      .returnType<Finding>()
      .with("agreed", "heard-it", () => (isOpen && wordOf(facts, LEAVE_TO_SHARE).is !== "valid" ? undetermined(...doubtsAboutSharing(file, holder)) : silent))
      .with("excepted", "agreed-too-late", "kept-apart", "nothing-agreed", "when-unknown", () => {
        const leave = wordOf(facts, LEAVE_TO_SHARE);
        if (leave.is === "valid") return silent;
        if (leave.is === "in-doubt") return undetermined(...leave.missing);
        if (isOpen) return undetermined(...doubtsAboutSharing(file, holder));
        return sharing === "agreed-too-late" ? undetermined({ fact: "agreed", of: holder, askedOf: "client" }) : holds("not-permitted", { name: holder });
      })
      .exhaustive();
  },
});
