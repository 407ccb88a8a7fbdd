import { anyOf } from "../../domain/known.ts";
import { isDead, represents } from "../../domain/persons.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findOfOne, opposite, plainly, type Answer } from "../shapes/answers.ts";
import { inTheRecordOf } from "../shapes/questions.ts";
import { provision, TEXT } from "./provisions.ts";
import { isMinor, ownWord } from "./shapes.ts";

/** Does it go to somebody who acts for the patient, an adult, by papers of no court and without the patient's written consent? */
const seesForAdult = (facts: HolderFacts): Answer => {
  const { file, holder, request: { recipient, at } } = facts;
  const client = file.clients.get(holder);
  if (client === undefined || recipient.id === holder || isDead(client, at) || isMinor(facts) === "yes") return plainly(false);
  const papers = client.representatives.filter(({ who }) => who === recipient.id).map(({ as, ...each }) => ({ as, acts: represents(client, { as, ...each }, at) }));
  const byCourt = anyOf(papers.map(({ as, acts }) => (as === "guardian" || as === "conservator" ? acts : "no")));
  return every([
    plainly(papers.some(({ acts }) => acts !== "no")), opposite(asFact(byCourt, "representatives-papers", holder, "requester")),
    () => opposite(asFact(ownWord(facts), "signature", holder, "client")),
  ]);
};

/**
 * Access without a consent is the patient's own (2.23(a)). Whoever else gets the record receives a disclosure, which needs a
 * consent; and for an adult somebody else gives that once a court has found that the patient cannot decide. What signing for
 * the patient needs, asking in the patient's place needs too: whether an agent named by the patient may see it is for an attorney.
 *
 * Not decided here: what the patient directs to somebody who acts for nobody; and a minor's record.
 */
export const agentSees = defineRule({
  ...provision("2.15(a)", "agent-sees", "autonomy", TEXT["2.15"], "Whoever acts for an adult sees a substance use record after a court has said that the adult cannot decide, or with that adult's consent."),
  effect: "forbid",
  bars: ["individual-access"],
  consult: ["attorney"],
  asks: "holder",
  messages: { "no-court": "{who} acts for {name}, and nothing on file shows that a court found {name} unable to decide. Ask whether {who} may see this without the written consent of {name}." },

  evaluate: (facts, holds) =>
    findOfOne(inTheRecordOf(facts), (holder) => seesForAdult({ ...facts, holder }), (name) => holds("no-court", { who: facts.request.recipient.id, name })),
});
