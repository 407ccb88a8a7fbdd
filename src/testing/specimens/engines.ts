/** Engines that are wrong in how they put rules together. */
import { definePack, type Pack } from "../../engine/pack.ts";
import { compile } from "../../engine/policy.ts";
import { silent } from "../../engine/finding.ts";
import type { Rule } from "../../engine/rule.ts";
import { BASES, PARTY_KINDS, TOPICS } from "../../domain/vocabulary.ts";
import type { Reason } from "../../engine/decision.ts";
import type { Policy } from "../../engine/policy.ts";
import type { BasisTerms } from "../../engine/basis.ts";
import { isOpen } from "../laws/law.ts";
import { evaluateDisclosure } from "../../engine/disclosure.ts";
import { judging, on, onRequest, opened, saying, supposing, underPacks, without, type Specimen } from "./specimen.ts";

/** A gate that lets everything be in play for everybody. */
const NO_GATE: readonly BasisTerms[] = BASES.map((basis) => ({
  basis, ways: [{ to: "anyone", for: "any" }, { to: PARTY_KINDS, for: "any", unnamed: true }], carries: { portions: true, topics: TOPICS }, cites: [],
}));

const doubtIsSilence = (rule: Rule): Rule => (rule.effect !== "forbid" ? rule : {
  ...rule, evaluate: (facts: never) => { const found = rule.evaluate(facts); return found.kind === "undetermined" ? silent : found; },
} as Rule);

const isChosen = ({ force, jurisdiction }: Pack): boolean => force === "code" || (jurisdiction !== undefined && jurisdiction !== "US");

/** The rule that stands last in the policy, of those that spoke about a content. */
const lastWord = (reasons: readonly Reason[], content: string, { packs }: Policy): Reason | undefined => {
  const order = packs.flatMap((pack) => pack.rules.map(({ id }): string => id));
  return reasons.filter(({ contents, effect, finding }) => (contents as readonly string[]).includes(content) && finding === "holds" && ["permit", "require", "forbid"].includes(effect))
    .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule)).at(-1);
};

/** Engines that are wrong in how they put rules together. */
export const ofEngines: readonly Specimen[] = [
  {
    id: "clock-inside", law: 15, wrong: "It looks at a clock of its own instead of at the instant that it is asked about.",
    evaluate: onRequest(() => ({ at: "2027-06-01T12:00:00-07:00" })),
  },
  {
    id: "decides-as-of-receipt", law: 13, wrong: "It decides as of the day on which the request came in, not of the day on which the record goes out.",
    evaluate: onRequest(({ receivedAt }) => ({ at: receivedAt })),
  },
  {
    id: "deny-not-propagated", law: 6, wrong: "One person's no does not reach what several said together.",
    evaluate: judging(({ verdict, holders }) => (!isOpen(verdict) && holders.some((holder) => isOpen(holder.verdict)) ? "may" : verdict)),
  },
  {
    id: "partial-is-allow", law: 1, wrong: "Where some may go, all goes.",
    evaluate: saying((decision) => (decision.outcome === "partial" ? opened(decision) : decision)),
  },
  {
    id: "one-withheld-withholds-all", law: 10, wrong: "One withheld portion withholds the whole file.",
    evaluate: judging(({ verdict }, { portions }) => (portions.some((each) => each.verdict === "must-not") ? "must-not" : verdict)),
  },
  {
    id: "partial-is-deny", law: 11, wrong: "Whoever may have some of it gets nothing.",
    evaluate: saying((decision) => (decision.outcome === "partial" ? { ...decision, outcome: "deny" } : decision)),
  },
  {
    id: "not-yet-is-yes", law: 6, wrong: "What must be looked at first goes in the meantime.",
    evaluate: judging(({ verdict }) => (verdict === "escalate" ? "may" : verdict)),
  },
  {
    id: "missing-fact-is-yes", law: 5, wrong: "What is not known is taken to be as it should be.",
    evaluate: on(({ request, casefile }) => ({ request: supposing(request, "yes"), casefile: supposing(casefile, "yes") })),
  },
  {
    id: "missing-fact-satisfies-no", law: 5, wrong: "What is not known is taken not to be so.",
    evaluate: on(({ request, casefile }) => ({ request: supposing(request, "no"), casefile: supposing(casefile, "no") })),
  },
  {
    id: "doubt-is-skipped", law: 2, wrong: "A rule against it that cannot be decided is skipped.",
    evaluate: underPacks((pack) => ({ ...pack, rules: pack.rules.map(doubtIsSilence) })),
  },
  {
    id: "last-rule-wins", law: 2, wrong: "Of the rules that speak, the last in the book decides.",
    evaluate: judging(({ content, verdict }, { rationale }, { policy }) => {
      const last = lastWord([...rationale.determining, ...rationale.defeated], content, policy);
      return isOpen(verdict) || last === undefined || last.effect === "forbid" ? verdict : "may";
    }),
  },
  {
    id: "forbids-are-ignored", law: 2, wrong: "What one rule allows no other can forbid.",
    evaluate: underPacks((pack) => {
      const rules = pack.rules.filter(({ effect }) => effect !== "forbid");
      return { ...pack, rules: rules.length === 0 && pack.closed === undefined ? pack.rules : rules };
    }),
  },
  {
    id: "no-provision-is-permission", law: 1, wrong: "Where no provision is found that fits, it goes.",
    evaluate: judging(({ verdict, holders }) => (holders.every(({ basis, barred }) => basis === undefined && barred.length === 0) ? "may" : verdict)),
  },
  {
    id: "empty-policy-is-everything", law: 1, wrong: "A practice for which nobody chose a state or a code is bound by nothing.",
    evaluate: saying((decision, { policy }) => (policy.packs.some(isChosen) ? decision : opened(decision))),
  },
  {
    id: "closed-is-open", law: 19, wrong: "A statute that forbids all that it does not open is read as one that has nothing against it.",
    evaluate: underPacks((pack) => without(pack, "closed")),
  },
  {
    id: "codes-are-law", law: 12, wrong: "A code of ethics refuses what the law requires.",
    evaluate: underPacks((pack) => ({ ...pack, force: "law" })),
  },
  {
    id: "codes-are-advice", law: 2, wrong: "A code of ethics is advice, and binds nobody.",
    evaluate: on(({ policy }) => ({ policy: compile(policy.packs.filter(({ force }) => force !== "code"), policy.cautions, undefined, policy.places) })),
  },
  {
    id: "no-gate", law: 20, wrong: "Every ground is open to everybody, for every purpose.",
    evaluate: on(({ policy }) => ({ policy: compile(policy.packs.map((pack) => definePack(pack)), policy.cautions, NO_GATE, policy.places) })),
  },
  {
    id: "mutable-casefile", law: 14, wrong: "It writes into the casefile: a form that served once is struck from it.",
    evaluate: (request, casefile, policy) => {
      const decision = evaluateDisclosure(request, casefile, policy);
      if (decision.outcome !== "deny") (casefile as { releases: readonly unknown[] }).releases = [];
      return decision;
    },
  },
];
