import { objectionsOf } from "../../domain/persons.ts";
import { revocationsFor } from "../../domain/standing.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import type { List } from "../../domain/schema.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { every, opposite, plainly, some, type Answer } from "../shapes/answers.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";
import { formsInPlay, type InPlay } from "./shapes.ts";

/** Has this person neither said no nor revoked anything? */
const isQuiet = ({ file, holder }: HolderFacts): boolean => !file.revokedOf.has(holder) && (file.clients.get(holder)?.objections.length ?? 0) === 0;

/** Is there a form that serves, and none that was signed after all of this? */
const isOutdated = (forms: List<InPlay>, nos: List<Instant>): Answer => {
  if (nos.length === 0) return plainly(false); // every form was signed after nothing
  const standsOver = ({ release: { signedAt } }: InPlay): boolean => nos.every((no) => epochOf(no) <= epochOf(signedAt));
  const [older, newer] = [forms.filter((form) => !standsOver(form)), forms.filter(standsOver)];
  return every([some(older.map(({ serves }) => serves)), opposite(some(newer.map(({ serves }) => serves)))]);
};

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
    const said = objectionsOf(file, name, at)
      .filter(({ to }) => to === "anyone" || to === recipient.id || (to === "relatives" && file.members.has(recipient.id))).map(({ at: since }) => since);
    const forms = formsInPlay(facts);
    const since = isOutdated(forms, said);
    if (since.is === "yes") return holds("since", { name, recipient: recipient.id });
    const revoked = isOutdated(forms, revocationsFor(facts));
    if (revoked.is === "yes") return holds("revoked", { name, recipient: recipient.id });
    return since.is === "no" && revoked.is === "no" ? silent : undetermined(...since.missing, ...revoked.missing);
  },
});
