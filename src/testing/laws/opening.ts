/** Laws 1, 2, 13: nothing without a ground, nothing past a bar, nothing unexplained. */
import type { Claim } from "../../domain/exception.ts";
import type { Decision } from "../../engine/decision.ts";
import type { Policy } from "../../engine/policy.ts";
import { definePack } from "../../engine/pack.ts";
import { compile } from "../../engine/policy.ts";
import { ask, barsBasis, broken, decide, findingOf, isOpen, law, openParts, opens, rulesFor, type Law } from "./law.ts";

/** Law 1. Nothing goes out unless some basis permits it. */
export const nothingWithoutAGround: Law = law(1, "nothing-without-a-ground", "Nothing goes out unless some basis permits it.", ["grounds"], (evaluate, aCase) => {
  const asked = ask(aCase);
  for (const { content, holder, basis } of openParts(decide(evaluate, aCase), asked)) {
    const grounds = rulesFor(aCase.policy, asked, content).filter(({ rule, governs }) =>
      governs === "yes" && opens(rule, basis) && findingOf(rule, asked, content, holder.holder).kind === "holds");
    if (grounds.length === 0) broken("nothing opens", basis, "for", content.id, holder.holder);
  }
});

const isConcluded = (determinations: readonly Claim<"determination">[], rule: string): boolean =>
  determinations.some(({ silences, conclusion }) => silences === rule && conclusion === "disclose");

/** Law 2. A rule that bars a basis closes it, and so does a rule in doubt. */
export const aBarCloses: Law = law(2, "a-bar-closes", "A rule that bars a basis closes it, and so does a rule in doubt.", ["grounds"], (evaluate, aCase) => {
  const asked = ask(aCase);
  const determinations = asked.request.claims.filter((claim): claim is Claim<"determination"> => claim.kind === "determination");
  for (const { content, holder, basis } of openParts(decide(evaluate, aCase), asked)) {
    const rules = rulesFor(aCase.policy, asked, content);
    const mandate = rules.some(({ rule, pack, governs }) => rule.effect === "require" && pack.force === "law" && governs === "yes"
      && rule.on.includes(basis) && findingOf(rule, asked, content, holder.holder).kind === "holds");
    for (const { rule, pack } of rules) {
      if (!barsBasis(rule, basis) || findingOf(rule, asked, content, holder.holder).kind === "silent") continue;
      const yields = mandate && ("unlessRequired" in rule || (pack.force !== "law" && !("consult" in rule) && !("ifRequired" in rule)));
      if (!yields && !isConcluded(determinations, rule.id)) broken(rule.id, "bars", basis, "of", content.id, holder.holder);
    }
  }
});

const without = (policy: Policy, drop: (rule: string) => boolean): Policy => compile(
  policy.packs.flatMap((pack) => {
    const rules = pack.rules.filter(({ id }) => !drop(id));
    return rules.length === 0 && pack.closed === undefined ? [] : [definePack({ ...pack, rules })];
  }),
  policy.cautions,
);

const verdicts = (decision: Decision): string =>
  JSON.stringify(decision.portions.map(({ content, verdict, holders }) => [content, verdict, holders.map(({ holder, basis, verdict: own }) => [holder, basis, own])]));

/** Law 13. Every verdict names the rules that made it, and only those. */
export const everyVerdictNamesItsRules: Law = law(13, "every-verdict-names-its-rules", "Every verdict names the rules that made it, and only those.", ["grounds"], (evaluate, aCase) => {
  const asked = ask(aCase);
  const decision = decide(evaluate, aCase);
  const { determining, defeated, lookedFor } = decision.rationale;
  const rules = new Map(aCase.policy.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id as string, rule] as const)));
  for (const { rule: id, effect, contents, finding } of [...determining, ...defeated]) {
    if (effect === "closed" || effect === "gate") continue;
    const rule = rules.get(id);
    const spoke = rule !== undefined && contents.every((content) => asked.contents.some((each) => each.id === content
      && [...each.holders, undefined].some((holder) => findingOf(rule, asked, each, holder).kind === finding)));
    if (!spoke) broken(id, "is named and did not speak on", contents);
  }
  const named = new Set([...determining, ...defeated].map(({ rule }) => rule));
  for (const { by, barred } of decision.portions.flatMap(({ holders }) => holders)) for (const id of [...by, ...barred.flatMap((each) => each.by)]) named.add(id);
  const others = decide(evaluate, { ...aCase, policy: without(aCase.policy, (id) => rules.get(id)?.effect !== "oblige" && !named.has(id)) });
  if (verdicts(others) !== verdicts(decision)) broken("a rule that is not named made", verdicts(decision), "of", verdicts(others));
  for (const { content, verdict, holders } of decision.portions) {
    const made = determining.filter(({ contents }) => contents.includes(content)).map(({ rule }) => rule);
    if (isOpen(verdict) && made.length === 0) broken(content, "goes out and no rule is named");
    if (!isOpen(verdict) && made.length === 0 && lookedFor.length === 0 && holders.some(({ barred }) => barred.length > 0)) broken(content, "stays and nothing is said of why");
    if (isOpen(verdict)) {
      const same = ({ portions }: Pick<Decision, "portions">): string => verdicts({ ...decision, portions: portions.filter((each) => each.content === content) });
      const lesser = decide(evaluate, { ...aCase, policy: without(aCase.policy, (id) => made.includes(id)) });
      if (same(lesser) === same(decision)) {
        broken("what is named made nothing of", content, made);
      }
    }
  }
});
