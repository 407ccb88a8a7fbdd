import { collateralAgreements } from "../../domain/agreed.ts";
import { isAble } from "../../domain/persons.ts";
import { epochOf } from "../../domain/time.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, findBy } from "../shapes/answers.ts";
import { OURS, provision } from "./provisions.ts";

/** A client's wish to have a relative involved is asked again from time to time; when that is overdue, sharing rests while the client can be asked. */
export const collateralCheckIn = defineRule({
  ...provision("collateral-check-in", "on relatives as collaterals", "autonomy", OURS, "Sharing with a relative rests when the next talk with the client about it is overdue."),
  effect: "forbid",
  bars: ["authorization", "care-involvement"],
  asks: "holder",
  messages: { lapsed: "The talk with {name} on whether {recipient} should still be involved was due on {due}." },

  evaluate({ file, holder, request }, holds) {
    const { recipient, purpose, at } = request;
    const client = file.clients.get(holder);
    const agreements = collateralAgreements(file, holder, recipient.id);
    if (purpose !== "family-support" || client === undefined || agreements.length === 0) return silent;
    const latest = agreements.map(({ checkInDue }) => checkInDue).reduce((a, b) => (epochOf(b) > epochOf(a) ? b : a));
    if (epochOf(at) < epochOf(latest)) return silent;
    return findBy(asFact(isAble(client, at), "capacity", holder, "therapist"), () => holds("lapsed", { name: holder, recipient: recipient.id, due: latest.slice(0, 10) }));
  },
});
