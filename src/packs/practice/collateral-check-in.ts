import { isAble } from "../../domain/persons.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy } from "../shapes/answers.ts";
import { OURS, provision } from "./provisions.ts";
import { checkInFor } from "./shapes.ts";

/**
 * A client's wish to have a relative involved is asked again from time to time; when that is overdue, sharing rests while the
 * client can be asked. A later day on a paper that was not talked through renews nothing.
 */
export const collateralCheckIn = defineRule({
  ...provision("collateral-check-in", "on relatives as collaterals", "autonomy", OURS, "Sharing with a relative rests when the next talk with the client about it is overdue."),
  effect: "forbid",
  bars: ["authorization", "care-involvement"],
  asks: "holder",
  messages: { lapsed: "The talk with {name} on whether {recipient} should still be involved was due on {due}." },

  evaluate(facts, holds) {
    const { file, holder, request: { recipient, purpose, at } } = facts;
    const client = file.clients.get(holder);
    const checkIn = checkInFor(facts);
    if (purpose !== "family-support" || client === undefined || checkIn === undefined) return silent;
    return findBy(every([checkIn, asFact(isAble(client, at), "capacity", holder, "therapist")]), () => holds("lapsed", { name: holder, recipient: recipient.id, due: checkIn.due.slice(0, 10) }));
  },
});
