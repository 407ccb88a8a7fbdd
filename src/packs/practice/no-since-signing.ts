import { isDead } from "../../domain/persons.ts";
import { revocationsFor } from "../../domain/standing.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import type { List } from "../../domain/schema.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ask, every, opposite, plainly, some, type Answer } from "../shapes/answers.ts";
import { keptBackSince, toldNoSince } from "../shapes/wishes.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";
import { formsInPlay, type InPlay } from "./shapes.ts";

/** Has this person neither said no, nor asked that anything be kept back, nor revoked anything? */
const isQuiet = ({ file, holder }: HolderFacts): boolean => !file.revokedOf.has(holder) && (file.clients.get(holder)?.objections.length ?? 0) === 0
  && file.agreements("restriction").every(({ client }) => client !== holder);

/** Has the holder, who lives, said no, and has only somebody else signed since? Whoever signs for a client does not take back what the client said. */
const isOverruled = (forms: List<InPlay>, nos: List<Instant>, { file, holder, request: { at } }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  if (nos.length === 0 || (client !== undefined && isDead(client, at))) return plainly(false);
  const newer = forms.filter(({ release: { signedAt } }) => nos.every((no) => epochOf(no) <= epochOf(signedAt)));
  const servesOf = (those: List<InPlay>): Answer => some(those.map(({ serves }) => serves));
  const isOwn = ({ release: { signedBy } }: InPlay): boolean => signedBy === holder;
  return every([servesOf(newer.filter((each) => !isOwn(each))), opposite(servesOf(newer.filter(isOwn)))]);
};

/** Is there a form that serves, and none that was signed after all of this? */
const isOutdated = (forms: List<InPlay>, nos: List<Instant>): Answer => {
  if (nos.length === 0) return plainly(false); // every form was signed after nothing
  const standsOver = ({ release: { signedAt } }: InPlay): boolean => nos.every((no) => epochOf(no) <= epochOf(signedAt));
  const [older, newer] = [forms.filter((form) => !standsOver(form)), forms.filter(standsOver)];
  return every([some(older.map(({ serves }) => serves)), opposite(some(newer.map(({ serves }) => serves)))]);
};

/** The same of what the client said: where only a no that may mean the recipient makes it so, whether the client agrees is asked. */
const ofNos = (is: (nos: List<Instant>) => Answer, facts: HolderFacts): Answer => {
  const perhaps = toldNoSince(facts, "perhaps"); // with those that certainly are
  return perhaps.length === 0 ? plainly(false) : some([is(toldNoSince(facts, "certainly")), () => every([is(perhaps), ask("agreed", facts.holder, "client")])]);
};

/**
 * Whoever signs and later says no, or asks that it be kept back, may have meant to revoke; whoever revokes one form for a recipient may have forgotten
 * another. Revoking has a form; asking has none, and comes first. Nor is the client's own no
 * taken back by somebody who signs for the client: that is talked over first.
 *
 * Not decided here: the wish of somebody who has died, which binds no executor who signs.
 */
export const noSinceSigning = defineRule({
  ...provision("no-since-signing", "after 45 CFR 164.508(b)(5)", "autonomy", PRIVACY_RULE, "A client who has said no since signing is asked before anything goes on the form."),
  effect: "forbid",
  bars: ["authorization", "subpoena"],
  consult: ["supervisor"],
  asks: "holder",
  messages: {
    since: "{name} has said, after signing, that {recipient} must not be told. Ask {name} whether the form still stands.",
    overruled: "{name} has said that {recipient} must not be told, and only somebody else has signed for {name} since. Talk it over with {name}, as far as that can be, and with whoever signed.",
    restricted: "{name} has asked, after signing, that this be kept from {recipient}. Ask {name} whether the form still stands.",
    revoked: "{name} has revoked another form for {recipient}, after signing this one. Ask {name} whether this one still stands.",
  },

  evaluate(facts, holds) {
    const { holder: name, request: { recipient } } = facts;
    if (isQuiet(facts)) return silent;
    const forms = formsInPlay(facts);
    const since = ofNos((nos) => isOutdated(forms, nos), facts);
    if (since.is === "yes") return holds("since", { name, recipient: recipient.id });
    const overruled = ofNos((nos) => isOverruled(forms, nos, facts), facts);
    if (overruled.is === "yes") return holds("overruled", { name, recipient: recipient.id });
    const restricted = isOutdated(forms, keptBackSince(facts));
    if (restricted.is === "yes") return holds("restricted", { name, recipient: recipient.id });
    const revoked = isOutdated(forms, revocationsFor(facts));
    if (revoked.is === "yes") return holds("revoked", { name, recipient: recipient.id });
    const asked = [since, overruled, restricted, revoked];
    return asked.every(({ is }) => is === "no") ? silent : undetermined(...asked.flatMap(({ missing }) => missing));
  },
});
