/** Evaluators that are wrong in one way each, besides the specimens: in what no vector asks for, or as no engine in the wild is. */
import type { CasefileInput, Decision, DisclosureRequestInput, Pack, Policy } from "subrosa";
import type { Evaluate } from "subrosa/testing";
import { epochOf, instantFrom, type Instant } from "../../src/domain/time.ts";
import { on, onClaims, onForms, opened, saying, without } from "../../src/testing/specimens/specimen.ts";

export interface Mutant { readonly law: number; readonly wrong: string; readonly evaluate: Evaluate }

type Claim = DisclosureRequestInput["claims"][number];
const dayAfter = (at: string): Instant => instantFrom(epochOf(at as Instant) + 86_400_000, at as Instant);
const isMarked = ({ records }: CasefileInput): boolean => records.some(({ portions }) =>
  portions.some(({ part2, sensitivities }) => part2 === "yes" || sensitivities.includes("partner-violence") || sensitivities.includes("hiv-sti")));
const named = (decision: Decision, pack: Pack) => pack.rules.map((rule) => ({
  rule: rule.id, pack: pack.id, effect: rule.effect, finding: "holds" as const, message: { id: "", text: "", slots: {} }, citation: rule.citation, principle: rule.principle, verified: rule.verified,
  contents: decision.portions.map(({ content }) => content),
}));
const everyRule = (decision: Decision, { packs }: Policy) => packs.flatMap((pack) => named(decision, pack));

/** All that is yes in any of these, as if it stood in each. */
const together = (items: readonly object[]): object =>
  Object.fromEntries(items.flatMap((item) => Object.entries(item).filter(([, value]) => value === "yes")));
const isLike = (claim: Claim) => (other: Claim): boolean => claim.kind === other.kind && JSON.stringify(claim.of) === JSON.stringify(other.of);

/** Years after every date of the cases. */
const TODAY = "2031-01-01T00:00:00-08:00";

let turn = 0;

export const mutants: readonly Mutant[] = [
  { law: 4, wrong: "one of the partners needs no release", evaluate: onForms((form) => [form, { ...form, id: `${form.id}-x`, of: "ana", signedBy: "ana", signedAs: "self" }]) },
  { law: 7, wrong: "without a form there is nothing to check", evaluate: saying((decision, { casefile }) => (casefile.releases.length < 2 ? opened(decision) : decision)) },
  { law: 9, wrong: "what is marked counts as cleared", evaluate: saying((decision, { casefile }) => (isMarked(casefile) ? opened(decision) : decision)) },
  { law: 13, wrong: "every rule is named", evaluate: saying((decision, { policy }) => ({ ...decision, rationale: { ...decision.rationale, determining: everyRule(decision, policy) } })) },
  { law: 13, wrong: "no rule is named", evaluate: saying((decision) => ({ ...decision, rationale: { determining: [], defeated: [], lookedFor: [] } })) },
  { law: 14, wrong: "the answer depends on how often one asks", evaluate: saying((decision) => ((turn += 1) % 2 === 0 ? decision : { ...decision, outcome: "deny", interim: ["log-the-request"] })) },
  { law: 15, wrong: "it stands a day longer than it does", evaluate: saying((decision) => ({ ...decision, ...(decision.validUntil === undefined ? {} : { validUntil: dayAfter(decision.validUntil) }) })) },
  { law: 15, wrong: "it stands for ever", evaluate: saying((decision) => without(decision, "validUntil")) },
  { law: 15, wrong: "it stands a minute", evaluate: saying((decision, { request }) => ({ ...decision, validUntil: `${request.at.slice(0, 14)}01${request.at.slice(16)}` as Instant })) },
  { law: 16, wrong: "a signature that is new counts for nothing", evaluate: on(({ casefile }) => ({ casefile: { ...casefile, releases: casefile.releases.filter(({ id }) => !id.startsWith("to-sign-")) } })) },
  { law: 21, wrong: "what is asked for together is refused together", evaluate: saying((decision) => (decision.portions.length === 1 ? opened(decision) : decision)) },
  { law: 22, wrong: "whatever was asked for is cleared", evaluate: saying((decision) => (decision.outcome === "deny" ? decision : { ...decision, clearance: { ...decision.clearance, contents: decision.portions.map(({ content }) => content) } })) },
  { law: 22, wrong: "a clearance is a piece of data", evaluate: saying((decision) => JSON.parse(JSON.stringify(decision)) as Decision) },
  { law: 23, wrong: "it is always today", evaluate: on(({ request }) => ({ request: { ...request, at: TODAY } })) },
  { law: 24, wrong: "what one claim lacks another has", evaluate: onClaims((claim, { request: { claims } }) => ({ ...claim, ...together(claims.filter(isLike(claim))) })) },
  { law: 17, wrong: "whoever asks for a client hears that there is one", evaluate: saying((decision, { casefile }) => ({
    ...decision, response: decision.outcome === "deny" && casefile.clients.length > 0 ? { ...decision.response, kind: "refuse" } : decision.response,
  })) },
  { law: 17, wrong: "whoever asks hears that something goes to somebody else", evaluate: saying((decision) => ({
    ...decision, response: decision.outcome === "deny" ? decision.response : { ...decision.response, kind: "send" },
  })) },
  { law: 17, wrong: "a partner hears that there is more", evaluate: saying((decision, { casefile }) => ({
    ...decision, response: { ...decision.response, message: { ...decision.response.message, id: `of-${String(casefile.records.flatMap(({ portions }) => portions).length)}` } },
  })) },
];
