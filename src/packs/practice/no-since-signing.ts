import { epochOf } from "../../domain/time.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";
import { formsThatServe } from "./shapes.ts";

/** Whoever signs and later says no may have meant to revoke. Revoking has a form; asking has none, and comes first. */
export const noSinceSigning = defineRule({
  ...provision("no-since-signing", "after 45 CFR 164.508(b)(5)", "autonomy", PRIVACY_RULE, "A client who has said no since signing is asked before anything goes on the form."),
  effect: "forbid",
  bars: ["authorization", "subpoena"],
  consult: ["supervisor"],
  asks: "holder",
  messages: { since: "{name} has said, after signing, that {recipient} must not be told. Ask {name} whether the form still stands." },

  evaluate(facts, holds) {
    const { file, holder: name, request: { recipient, at } } = facts;
    const said = (file.clients.get(name)?.objections ?? []).filter(({ to, at: since }) =>
      epochOf(since) <= epochOf(at) && (to === "anyone" || to === recipient.id || (to === "relatives" && file.members.has(recipient.id))));
    const forms = formsThatServe(facts);
    const standsOver = forms.some(({ signedAt }) => said.every((no) => epochOf(no.at) <= epochOf(signedAt)));
    return forms.length === 0 || standsOver ? silent : holds("since", { name, recipient: recipient.id });
  },
});
