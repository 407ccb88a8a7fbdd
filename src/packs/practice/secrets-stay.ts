import { match } from "ts-pattern";
import type { Sharing } from "../../domain/secrets.ts";
import { PLAIN_ELEMENTS, type Formalities } from "../../domain/standing.ts";
import { silent, undetermined, type Finding } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { wordOf } from "../shapes/whose-word.ts";
import { AAMFT_2_2, provision } from "./provisions.ts";
import { isSharing, sharingFor, tellsFellowMember } from "./shapes.ts";

const LEAVE_TO_SHARE: Formalities = { acts: ["sharing-within-unit", "release"], elements: PLAIN_ELEMENTS };

/** How far an agreement lets it be told without a second thought. */
const MAY_BE_TOLD: ReadonlySet<Sharing> = new Set(["agreed", "heard-it"]);
/** How far an agreement does not let it be told. */
const STAYS: ReadonlySet<Sharing> = new Set(["nothing-agreed", "kept-apart", "excepted", "when-unknown"]);

/**
 * Says why what one member said alone stays there: nothing was agreed, it was to stay apart, it was excepted. If the
 * work cannot go on with the secret, the therapist ends it or refers without saying why. It stays also where the other
 * member is told as somebody involved in the care; a danger is told on grounds of its own.
 */
export const secretsStay = defineRule({
  ...provision("secrets-stay", "after AAMFT 2.2", "fidelity", AAMFT_2_2, "What was said alone stays with the therapist, unless the speaker agreed otherwise beforehand."),
  effect: "forbid",
  bars: ["unit-sharing", "care-involvement"],
  asks: "holder",
  messages: {
    nothing: "No policy on secrets that {name} has agreed to is in force.",
    apart: "It was agreed with {name} that what is said alone stays with the therapist.",
    excepted: "The policy on secrets that {name} agreed to does not share matters of this kind.",
    "when-unknown": "The file does not say when {name} said this, so no policy on secrets can be applied to it.",
  },

  evaluate(facts, holds) {
    const { holder } = facts;
    if (!tellsFellowMember(facts)) return silent;
    const sharing = sharingFor(facts);
    if (isSharing(MAY_BE_TOLD, sharing, facts).is === "yes") return silent;
    const leave = wordOf(facts, LEAVE_TO_SHARE);
    if (leave.is === "valid") return silent;
    if (leave.is === "in-doubt") return undetermined(...leave.missing);
    const stays = isSharing(STAYS, sharing, facts);
    if (stays.is === "unknown") return undetermined(...stays.missing);
    return match(sharing.surely)
      .returnType<Finding>()
      .with("nothing-agreed", () => holds("nothing", { name: holder }))
      .with("agreed", "agreed-too-late", "heard-it", () => silent) // what comes too late is asked about by a rule of its own
      .with("kept-apart", () => holds("apart", { name: holder }))
      .with("excepted", () => holds("excepted", { name: holder }))
      .with("when-unknown", () => holds("when-unknown", { name: holder }))
      .exhaustive();
  },
});
