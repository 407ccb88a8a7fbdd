import { isAble } from "../../../domain/persons.ts";
import type { Content } from "../../../domain/content.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { defineRule } from "../../../engine/rule.ts";
import { asFact, every, findBy, orAsk, plainly, reverse, type Answer } from "../../shapes/answers.ts";
import { BENEFITS, provision } from "./provisions.ts";

const RULE = provision("740 ILCS 110/6", "bare-facts-for-benefits", "beneficence", BENEFITS, "For benefits nobody can consent to in time, the bare facts of the services may be given.");

const BARE: ReadonlySet<string> = new Set(["attendance", "existence"]);
/** A bill, which names costs and a diagnosis, and what is known of somebody beside the name. */
const PERHAPS_BARE: ReadonlySet<string> = new Set(["billing", "demographics", "account"]);

/**
 * Who treats whom, and what was done when and how often: nothing else goes without a consent. No benefits are paid without a bill, and the
 * section names neither costs nor diagnosis: whether it lets a bill go is asked.
 */
const isBare = ({ topic, kinds }: Content): Answer => {
  const words = topic === undefined ? kinds : [topic];
  return every([plainly(words.length > 0 && words.every((word) => BARE.has(word) || PERHAPS_BARE.has(word))), orAsk(words.every((word) => BARE.has(word)), "law-on-this", "payment", "practice")]);
};

const cannotConsent = ({ file, holder, request: { at } }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  const able = client === undefined ? "unknown" : isAble(client, at);
  return every([plainly(client === undefined || client.representatives.length === 0), asFact(reverse(able), "consent-possible", holder, "therapist")]);
};

/** Insurers and programs are told what benefits need on a consent. Without one, only where nobody can give it, and only the bare facts of the services. */
export const bareFactsForBenefits = defineRule({
  ...RULE,
  effect: "permit",
  on: ["payment", "benefits"],
  asks: "holder",
  messages: { bare: "{name} cannot consent now and nobody can for {name}. Who was treated by whom, when and how may be told so that benefits are paid." },

  evaluate: (facts, holds) => findBy(every([isBare(facts.content), cannotConsent(facts)]), () => holds("bare", { name: facts.holder })),
});
