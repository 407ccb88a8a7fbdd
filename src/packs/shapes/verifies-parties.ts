/** The two checks of a party that come before anything goes. */
import type { Known } from "../../domain/schema.ts";
import type { Party } from "../../domain/request.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule, type Bars } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

/** Something about requester and recipient that must have been verified. A warning does not wait for a passport. */
export const verifiesParties = (provision: Provision, fact: "identity" | "authority", bars: Bars, says: string) => defineRule({
  ...provision,
  effect: "forbid",
  bars,
  ifRequired: ["privacy-officer"],
  asks: "content",
  messages: { unverified: says },

  evaluate({ request: { requester, recipient } }, holds) {
    if (requester[fact] === "yes" && recipient[fact] === "yes") return silent;
    const parties = requester.id === recipient.id ? [requester] : [requester, recipient];
    const failing = (value: Known): readonly Party[] => parties.filter((party) => party[fact] === value);
    const refused = failing("no").map(({ id }) => id).sort();
    if (refused.length > 0) return holds("unverified", { who: refused });
    return undetermined(...failing("unknown").map(({ id }) => ({ fact, of: id, askedOf: "requester" } as const)));
  },
});
