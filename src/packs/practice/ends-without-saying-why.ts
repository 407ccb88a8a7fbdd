import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** A secret can make joint work impossible. Then the work ends, or goes on with somebody else, and the reason stays where it is. */
export const endsWithoutSayingWhy = defineRule({
  ...provision("ends-without-saying-why", "on what is said alone", "fidelity", OURS, "If joint work cannot go on with a secret, it ends without the secret being told."),
  effect: "oblige",
  on: ["unit-sharing"],
  upon: "withholding",
  duty: "refer",
  asks: "holder",
  messages: { end: "If the joint work cannot go on while this stays unsaid, end it or refer the clients on, and do not say why." },
  evaluate: ({ holder, request: { recipient } }, holds) => (holder === recipient.id ? silent : holds("end")),
});
