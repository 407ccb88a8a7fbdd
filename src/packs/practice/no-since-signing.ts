import type { List } from "../../domain/schema.ts";
import { revocationsFor } from "../../domain/standing.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";
import { formsThatServe } from "./shapes.ts";

/** Has this person neither said no nor revoked anything? */
const isQuiet = ({ file, holder }: HolderFacts): boolean => !file.revokedOf.has(holder) && (file.clients.get(holder)?.objections.length ?? 0) === 0;

/**
 * Whoever signs and later says no may have meant to revoke; whoever revokes one form for a recipient may have forgotten
 * another. Revoking has a form; asking has none, and comes first.
 */
export const noSinceSigning = defineRule({
  ...provision("no-since-signing", "after 45 CFR 164.508(b)(5)", "autonomy", PRIVACY_RULE, "A client who has said no since signing is asked before anything goes on the form."),
  effect: "forbid",
  bars: ["authorization", "subpoena"],
  consult: ["supervisor"],
  asks: "holder",
  messages: {
    since: "{name} has said, after signing, that {recipient} must not be told. Ask {name} whether the form still stands.",
    revoked: "{name} has revoked another form for {recipient}, after signing this one. Ask {name} whether this one still stands.",
  },

  evaluate(facts, holds) {
    const { file, holder: name, request: { recipient, at } } = facts;
    if (isQuiet(facts)) return silent;
    const said = (file.clients.get(name)?.objections ?? []).filter(({ to, at: since }) =>
      epochOf(since) <= epochOf(at) && (to === "anyone" || to === recipient.id || (to === "relatives" && file.members.has(recipient.id)))).map(({ at: since }) => since);
    const forms = formsThatServe(facts);
    const standsOver = (nos: List<Instant>): boolean => forms.some(({ signedAt }) => nos.every((no) => epochOf(no) <= epochOf(signedAt)));
    if (forms.length === 0) return silent;
    if (!standsOver(said)) return holds("since", { name, recipient: recipient.id });
    return standsOver(revocationsFor(facts)) ? silent : holds("revoked", { name, recipient: recipient.id });
  },
});
