import type { Agreement } from "../../domain/agreement.ts";
import type { Content } from "../../domain/content.ts";
import { allOf, anyOf } from "../../domain/known.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { Known } from "../../domain/schema.ts";
import type { Session } from "../../domain/session.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { isPayer } from "../shapes/payers.ts";
import { goesForRequester, isForOneOf, isOfPaymentOrOperations } from "../shapes/wishes.ts";
import { keptBack, restrictionsOn } from "./shapes.ts";

type Restriction = Extract<Agreement, { readonly kind: "restriction" }>;

const wasPaid = ({ paidBy }: Session): Known => {
  switch (paidBy) {
    case "client-in-full": case "another-person-in-full": return "yes";
    case "insurer": return "no";
    case "other": case "unknown": return "unknown";
  }
};

/**
 * What was noted of each session goes before what the restriction says of all. What is drawn from several sessions tells
 * of each, so one that was paid in full is enough.
 */
const isPaid = (restriction: Restriction, content: Content): Known => {
  const entries = keptBack(restriction, content);
  if (restriction.selfPaid === "no" || entries.length === 0) return restriction.selfPaid;
  const paid = anyOf(entries.map(({ session }) => (session === undefined ? "unknown" : wasPaid(session))));
  return paid === "unknown" ? restriction.selfPaid : paid;
};

/** Does it go to a plan, or to somebody else for one that has it sent? */
const isForPlan = ({ recipient, requester }: DisclosureRequest, forRequester: Known): Known => (isPayer(recipient.kind) ? "yes" : isPayer(requester.kind) ? forRequester : "no");

/**
 * A plan is kept from what was paid in full for payment and for operations. Where the wish was written down for one of them, whether the
 * other was meant is asked.
 */
const isMeant = ({ purposes }: Restriction, { request }: HolderFacts): Known => {
  if (purposes === "any" || isForOneOf(purposes, request)) return "yes";
  return isOfPaymentOrOperations(purposes, request) ? "unknown" : "no";
};

/**
 * What was paid in full by anybody but the plan stays from the plan, and from whoever would get it for the plan, once the client asks so, whether or not the practice
 * agreed: it must agree. The sessions tell who paid; where they do not, what the restriction says of the payment counts.
 *
 * Not decided here: an insurer that is no health plan, and what a law requires a plan to be told.
 */
export const paidInFull = defineRule({
  ...provision("164.522(a)(1)(vi)", "paid-in-full", "autonomy", "A health plan is not told of care that was paid in full by somebody else, once the client asks so."),
  effect: "forbid",
  bars: ["payment", "operations"],
  asks: "holder",
  messages: { paid: "This was paid in full without the plan, and {name} asked that the plan is not told." },

  evaluate(facts, holds) {
    const { content, file, holder, request } = facts;
    const toPlan = isForPlan(request, goesForRequester(request, file));
    switch (anyOf(restrictionsOn(facts, isMeant).map(({ restriction, reaches }) => allOf([toPlan, reaches, isPaid(restriction, content)])))) {
      case "yes": return holds("paid", { name: holder });
      case "no": return silent;
      case "unknown": return undetermined({ fact: "restriction", of: holder, askedOf: "practice" });
    }
  },
});
