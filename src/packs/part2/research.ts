import { anyOf } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind } from "../shapes/answers.ts";
import { provision, TEXT } from "./provisions.ts";

/** Research that a board has let go ahead without each patient's signature, by somebody bound to keep what it gets. */
export const research = defineRule({
  ...provision("2.52(a)", "research", "beneficence", TEXT["2.52"], "Researchers whom a review board has let go ahead, and who are bound to keep it, may have what the study needs."),
  effect: "permit",
  on: ["research"],
  asks: "holder",
  messages: { approved: "A review board let this research go ahead without the signature of {name}, and the researcher is bound to keep it." },

  evaluate({ claims, holder, request: { recipient } }, holds) {
    const given = anyOf(ofKind(claims, "review-board-waiver").map((claim) => claim.given));
    if (given === "no" || recipient.contract === "no") return silent;
    if (given === "unknown") return undetermined({ fact: "review-board", of: holder, askedOf: "requester" });
    return recipient.contract === "yes" ? holds("approved", { name: holder }) : undetermined({ fact: "contract", of: recipient.id, askedOf: "requester" });
  },
});
