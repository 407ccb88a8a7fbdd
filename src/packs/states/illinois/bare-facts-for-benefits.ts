import { isAble } from "../../../domain/persons.ts";
import type { Content } from "../../../domain/content.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { defineRule } from "../../../engine/rule.ts";
import { asFact, every, findBy, plainly, reverse, type Answer } from "../../shapes/answers.ts";
import { BENEFITS, provision } from "./provisions.ts";

const BARE = new Set(["billing", "attendance", "demographics"]);

/** Who treats whom, and what was done when and how often: nothing else goes without a consent. */
const isBare = ({ topic, kinds }: Content): boolean =>
  (topic === undefined ? kinds.length > 0 && kinds.every((kind) => BARE.has(kind)) : topic === "account" || topic === "attendance" || topic === "existence");

const cannotConsent = ({ file, holder, request: { at } }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  const able = client === undefined ? "unknown" : isAble(client, at);
  return every([plainly(client === undefined || client.representatives.length === 0), asFact(reverse(able), "consent-possible", holder, "therapist")]);
};

/** Insurers and programs are told what benefits need on a consent. Without one, only where nobody can give it, and only the bare facts of the services. */
export const bareFactsForBenefits = defineRule({
  ...provision("740 ILCS 110/6", "bare-facts-for-benefits", "beneficence", BENEFITS, "For benefits nobody can consent to in time, the bare facts of the services may be given."),
  effect: "permit",
  on: ["payment", "benefits"],
  asks: "holder",
  messages: { bare: "{name} cannot consent now and nobody can for {name}. Who was treated by whom, when and how may be told so that benefits are paid." },

  evaluate: (facts, holds) => findBy(every([plainly(isBare(facts.content)), cannotConsent(facts)]), () => holds("bare", { name: facts.holder })),
});
