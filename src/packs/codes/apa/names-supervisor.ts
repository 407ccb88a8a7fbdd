import { supervisionKnown } from "../../../domain/agreed.ts";
import { silent } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { provision, STANDARD_10 } from "./provisions.ts";

/** Clients of a trainee know that there is a supervisor, and who it is. */
export const namesSupervisor = defineRule({
  ...provision("apa/10.01(c)/names-supervisor", "10.01(c)", "autonomy", STANDARD_10, "Clients of a trainee are told of the supervision and by whom it is."),
  effect: "oblige",
  on: ["operations"],
  upon: "either",
  duty: "clarify-roles",
  asks: "holder",
  messages: { untold: "Nothing on file says that {name} knows who supervises this work. Say it." },

  evaluate({ file, holder, request }, holds) {
    const { purpose, recipient, at } = request;
    return purpose === "supervision" && file.clients.has(holder) && !supervisionKnown(file, holder, recipient.id, at) ? holds("untold", { name: holder }) : silent;
  },
});
