/** A bar that follows the record, and not who told what stands in it. */
import { defineRule } from "../../engine/rule.ts";
import { findOfOne, type Bar } from "./answers.ts";
import type { Provision } from "./provision.ts";
import { inTheRecordOf } from "./questions.ts";

/** A client's record is kept from somebody, whoever told what stands in it: also what somebody told of the client who is no client. */
export const barsTheRecord = (provision: Provision, { bars, consult, says, when }: Bar) => defineRule({
  ...provision,
  effect: "forbid",
  bars,
  ...(consult === undefined ? {} : { consult }),
  asks: "holder",
  messages: { barred: says },
  evaluate: (facts, holds) => findOfOne(inTheRecordOf(facts), (holder) => when({ ...facts, holder }), (name) => holds("barred", { name })),
});
