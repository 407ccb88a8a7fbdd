/** Laws 12, 18, 19, 20: codes do not overrule law, claims stay with their person, bodies and permits open no more than they may. */
import type { Content } from "../../domain/content.ts";
import type { ConfidentialityException } from "../../domain/exception.ts";
import type { PersonId } from "../../domain/schema.ts";
import type { Basis } from "../../domain/vocabulary.ts";
import { GATE } from "../../engine/basis.ts";
import { CLAIM_PATTERNS } from "../../engine/way.ts";
import { definePack } from "../../engine/pack.ts";
import { compile } from "../../engine/policy.ts";
import { defineRule, type Rule, type RuleDefinition } from "../../engine/rule.ts";
import type { Case } from "../case.ts";
import { ask, broken, decide, findingOf, isOpen, law, neverWidens, openIn, openParts, pick, rulesFor, type Asked, type Check, type Law } from "./law.ts";

/** Law 12. Ethics and practice policy never turn what law requires into must-not. */
export const codesDoNotOverruleLaw: Law = law(12, "codes-do-not-overrule-law", "Ethics and practice policy never turn what law requires into must-not.", ["mandates", "grounds"], (evaluate, aCase) => {
  const laws = aCase.policy.packs.filter(({ force }) => force === "law");
  if (laws.length === 0) return;
  const byLaw = decide(evaluate, { ...aCase, policy: compile(laws) });
  const all = decide(evaluate, aCase);
  for (const { content, verdict } of byLaw.portions) {
    if (verdict === "must" && all.portions.find((each) => each.content === content)?.verdict === "must-not") broken("law requires", content, "and a code refuses it");
  }
});

const row = (basis: Basis) => GATE.find((each) => each.basis === basis) ?? broken("no row for", basis);

/** Does somebody stand behind it by now who is not another person of the file? */
const isVouchedFor = ({ attested }: ConfidentialityException, holder: PersonId | undefined, { request: { at }, file }: Asked): boolean =>
  attested !== "not-attested" && Date.parse(attested.at) <= Date.parse(at) && (attested.by === holder || !file.people.has(attested.by));

/** Is there a claim about this holder, reaching this recipient, known by now, of a kind that the basis rests on, for which somebody stands? */
const isClaimed = (basis: Basis, content: Content, holder: PersonId | undefined, asked: Asked): boolean => {
  const { claims, recipient, at } = asked.request;
  return row(basis).ways.some(({ on }) => on === undefined || claims.some((claim) => holder !== undefined && (claim.of as readonly string[]).includes(holder)
    && (claim.to as readonly string[]).includes(recipient.id) && Date.parse(claim.knownAt) <= Date.parse(at) && isVouchedFor(claim, holder, asked)
    && on.some((pattern) => CLAIM_PATTERNS[pattern](claim, content, holder, asked.file))));
};

const carries = (basis: Basis, { topic }: Content): boolean => (topic === undefined ? row(basis).carries.portions : row(basis).carries.topics.includes(topic));

const fits = (basis: Basis, { request }: Asked): boolean => row(basis).ways.some(({ to, for: purposes }) =>
  (purposes === "any" || purposes.includes(request.purpose)) && (typeof to === "string" || to.includes(request.recipient.kind)));

/** Could this basis be in play at all, read from the table alone? */
const couldBeInPlay = (basis: Basis, asked: Asked, content: Content, holder: PersonId | undefined): boolean =>
  fits(basis, asked) && carries(basis, content) && isClaimed(basis, content, holder, asked)
  && ((basis === "deidentified") === (content.holders.length === 0));

/** Taking a person out of a claim, or the recipient, opens nothing of anybody, and changes nothing for the others. */
const claimsNarrowed: Check = (evaluate, aCase, [roll]) => {
  const before = decide(evaluate, aCase);
  const claim = pick(aCase.request.claims, roll);
  if (claim === undefined) return;
  const lift = (change: { readonly of?: readonly string[]; readonly to?: readonly string[] }): Case => ({
    ...aCase, request: { ...aCase.request, claims: aCase.request.claims.map((each) => (each === claim && each.kind !== "determination" && each.kind !== "access-harm" ? { ...each, ...change } : each)) },
  });
  const who = pick(claim.of, roll);
  neverWidens(before, decide(evaluate, lift({ of: claim.of.filter((each) => each !== who) })), "a claim about fewer opened");
  neverWidens(before, decide(evaluate, lift({ to: [] })), "a claim that reaches nobody opened");
  const less = lift({ of: claim.of.filter((each) => each !== who) });
  for (const { holders, content } of before.portions) {
    const after = decide(evaluate, less).portions.find((each) => each.content === content);
    for (const { holder, verdict } of holders) {
      const now = after?.holders.find((each) => each.holder === holder)?.verdict;
      if (holder !== who && claim.kind !== "determination" && claim.kind !== "access-harm" && now !== verdict) broken("a claim about", who, "changed what holds for", holder);
    }
  }
};

/** Law 18. A claim about one person opens nothing of another's, to no other recipient, and no chart entry where a statement is due. */
export const aClaimStaysWithItsPerson: Law = law(18, "a-claim-stays-with-its-person", "A claim about one person opens nothing of another's, to no other recipient, and no chart entry where a statement is due.", ["openings", "grounds"], (evaluate, aCase, rolls) => {
  const asked = ask(aCase);
  for (const { content, holder, basis } of openParts(decide(evaluate, aCase), asked)) {
    if (!isClaimed(basis, content, holder.holder, asked)) broken("no claim about", holder.holder, "for", basis, content.id);
    if (!carries(basis, content)) broken(basis, "carries no", content.what, content.id);
  }
  claimsNarrowed(evaluate, aCase, rolls);
}, { statement: "A claim about fewer people, or one that reaches nobody, opens nothing.", check: claimsNarrowed });

/** Law 19. Where a closed body governs, adding another body opens nothing but what that one requires. */
export const aClosedBodyStaysClosed: Law = law(19, "a-closed-body-stays-closed", "Where a closed body governs, adding another body opens nothing but what that one requires.", ["grounds"], (evaluate, aCase, [roll]) => {
  const { packs, cautions } = aCase.policy;
  const added = pick(packs, roll);
  const rest = packs.filter((pack) => pack !== added);
  const asked = ask(aCase);
  if (added === undefined) return;
  const before = decide(evaluate, { ...aCase, policy: compile(rest, cautions) });
  const shut = openIn(before);
  for (const { content, holder, basis } of openParts(decide(evaluate, aCase), asked)) {
    const guards = rest.some((pack) => pack.closed !== undefined && pack.inForce.from <= asked.day
      && pack.governs({ request: asked.request, casefile: asked.file.facts, file: asked.file, content }) === "yes"
      && !pack.closed.leaves.includes(basis) && !rulesFor({ packs: [pack], cautions }, asked, content).some(({ rule }) =>
        (rule.effect === "permit" || rule.effect === "require") && rule.on.includes(basis) && findingOf(rule, asked, content, holder.holder).kind !== "silent"));
    if (shut.has(content.id) || !guards) continue;
    const mandate = rulesFor({ packs: [added], cautions }, asked, content).some(({ rule }) => rule.effect === "require" && rule.on.includes(basis) && findingOf(rule, asked, content, holder.holder).kind === "holds");
    if (!mandate) broken(added.id, "opened", content.id, "on", basis, "past a closed body");
  }
});

const unconditional = (rule: Rule): Rule => defineRule({
  ...rule, evaluate: (_facts: unknown, holds: (id: string) => unknown) => holds(Object.keys(rule.messages)[0] ?? ""),
} as unknown as RuleDefinition);

/** Law 20. Making any one permit unconditional opens nothing that its basis was not invoked for. */
export const thePermitStaysBehindTheGate: Law = law(20, "the-permit-stays-behind-the-gate", "Making any one permit unconditional opens nothing that its basis was not invoked for.", ["grounds"], (evaluate, aCase, [roll]) => {
  const asked = ask(aCase);
  const permits = aCase.policy.packs.flatMap((pack) => pack.rules.filter(({ effect }) => effect === "permit"));
  const loose = pick(permits, roll);
  if (loose?.effect !== "permit") return;
  const wild = unconditional(loose);
  const policy = compile(aCase.policy.packs.map((pack) => definePack({ ...pack, rules: pack.rules.map((rule) => (rule === loose ? wild : rule)) })), aCase.policy.cautions);
  const before = decide(evaluate, aCase);
  for (const { content, verdict, holders } of decide(evaluate, { ...aCase, policy }).portions) {
    const then = before.portions.find((each) => each.content === content);
    const subject = asked.contents.find(({ id }) => id === content);
    if (!isOpen(verdict) || isOpen(then?.verdict) || subject === undefined) continue;
    for (const { holder, basis } of holders) {
      if (isOpen(then?.holders.find((each) => each.holder === holder)?.verdict) || basis === undefined) continue;
      if (!loose.on.includes(basis)) broken(loose.id, "opened", content, "on another basis:", basis);
      if (!couldBeInPlay(basis, asked, subject, holder)) broken(loose.id, "opened", content, "of", holder, "on", basis, "which was not in play");
    }
  }
});
