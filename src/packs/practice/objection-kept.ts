import { objectionsOf } from "../../domain/persons.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

const RELATIVES: ReadonlySet<PartyKind> = new Set([
  "partner", "former-partner", "family-member", "custodial-parent", "noncustodial-parent", "step-parent", "next-of-kin", "collateral-spouse", "collateral-other", "guardian", "caregiver",
]);

/** Whoever said no to a person, or to all relatives, is heard. The other members of the treatment count as relatives, whatever they call themselves. */
export const objectionKept = defineRule({
  ...provision("objection-kept", "after 45 CFR 164.510(b)(2)", "autonomy", PRIVACY_RULE, "A client's objection to telling somebody is kept."),
  effect: "forbid",
  bars: ["care-involvement", "unit-sharing"],
  asks: "holder",
  messages: { objected: "{name} has said that {recipient} must not be told." },

  evaluate({ file, holder, request }, holds) {
    const { recipient, at } = request;
    const objected = objectionsOf(file, holder, at).some(({ to }) => to === "anyone" || to === recipient.id || (to === "relatives" && (RELATIVES.has(recipient.kind) || file.members.has(recipient.id))));
    return objected ? holds("objected", { name: holder, recipient: recipient.id }) : silent;
  },
});
