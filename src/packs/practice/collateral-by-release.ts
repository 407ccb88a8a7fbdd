import { isAble, isDead } from "../../domain/persons.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { wordOf } from "../shapes/whose-word.ts";
import { OURS, provision } from "./provisions.ts";

/**
 * A spouse or relative hears about a client from the therapist when the client has put it in writing: what, and to
 * whom. Only a client who cannot be asked, now, is spoken of without that.
 *
 * Not decided here: whether what is told bears on the relative's part in the care.
 */
export const collateralByRelease = defineRule({
  ...provision("collateral-by-release", "on relatives as collaterals", "autonomy", OURS, "A relative is told about a client with the client's written consent that names what and to whom."),
  effect: "forbid",
  bars: ["care-involvement"],
  asks: "holder",
  messages: { "no-consent": "{name} has not agreed in writing that {recipient} may be told this." },

  evaluate(facts, holds) {
    const { claims, file, holder, request } = facts;
    const answer = wordOf(facts);
    if (answer.is === "valid") return silent;
    const client = file.clients.get(holder);
    const cannotBeAsked = claims.some(({ kind }) => kind === "involved") && client !== undefined && (isDead(client, request.at) || isAble(client, request.at) === "no");
    if (cannotBeAsked) return silent;
    return answer.is === "in-doubt" ? undetermined(...answer.missing) : holds("no-consent", { name: holder, recipient: request.recipient.id });
  },
});
