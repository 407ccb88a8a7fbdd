import { match } from "ts-pattern";
import { collateralAgreements } from "../../domain/agreed.ts";
import { isAble, isDead } from "../../domain/persons.ts";
import { silent, undetermined, type Finding } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/**
 * Bringing a relative into an individual client's treatment is talked through first: what speaks for and against it,
 * and what the relative is in it. The client stays the client.
 *
 * Not decided here: the next talk about it, which must be due on this same agreement.
 */
export const collateralAgreed = defineRule({
  ...provision("collateral-agreed", "on relatives as collaterals", "autonomy", OURS, "A relative takes part in a client's treatment after client and relative have talked it through with the therapist."),
  effect: "forbid",
  bars: ["authorization", "care-involvement"],
  asks: "holder",
  messages: {
    "nothing-agreed": "Nothing on file says that it was agreed with {name} to bring {recipient} into the treatment.",
    "not-discussed": "It was not talked through with {name} what speaks for and against bringing {recipient} in.",
    "status-unexplained": "It was not explained to {recipient} in writing that {name} is the client and what that means.",
  },

  evaluate({ file, holder, request }, holds) {
    const { recipient, purpose, at } = request;
    const client = file.clients.get(holder);
    if (purpose !== "family-support" || client === undefined || holder === recipient.id || isDead(client, at) || isAble(client, at) === "no") return silent;
    const slots = { name: holder, recipient: recipient.id };
    const answers = collateralAgreements(file, holder, recipient.id).map((agreement) => match(agreement)
      .returnType<Finding>()
      .with({ prosAndConsDiscussed: "yes", statusExplained: "yes" }, () => silent)
      .with({ prosAndConsDiscussed: "no" }, () => holds("not-discussed", slots))
      .with({ statusExplained: "no" }, () => holds("status-unexplained", slots))
      .otherwise(() => undetermined({ fact: "client-informed", of: holder, askedOf: "therapist" })));
    const order: readonly Finding["kind"][] = ["silent", "undetermined", "holds"];
    return order.map((kind) => answers.find((answer) => answer.kind === kind)).find((answer) => answer !== undefined) ?? holds("nothing-agreed", slots);
  },
});
