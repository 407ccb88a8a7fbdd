/** Evaluators that are wrong in one way each, as engines in the wild are: every law kills at least one. */
import { definePack, evaluateDisclosure, silent, type CasefileInput, type Decision, type DisclosureRequestInput, type Pack, type Policy, type Rule } from "subrosa";
import type { Evaluate } from "subrosa/testing";
import { epochOf, instantFrom, type Instant } from "../../src/domain/time.ts";
import { BASES, PARTY_KINDS, TOPICS } from "../../src/domain/vocabulary.ts";
import type { BasisTerms } from "../../src/engine/basis.ts";
import { compile } from "../../src/engine/policy.ts";

export interface Mutant { readonly law: number; readonly wrong: string; readonly evaluate: Evaluate }

interface Input { readonly request: DisclosureRequestInput; readonly casefile: CasefileInput; readonly policy: Policy }

/** Decides on a falsified input. */
const on = (falsify: (input: Input) => Partial<Input>): Evaluate => (request, casefile, policy) => {
  const raw = { request: request, casefile: casefile, policy };
  const input = { ...raw, ...falsify(raw) };
  return evaluateDisclosure(input.request, input.casefile, input.policy);
};
/** A decision that says anything, whether it has a clearance or not. */
type Said = Omit<Decision, "outcome"> & { readonly outcome: Decision["outcome"] };
/** Falsifies the decision. */
const saying = (falsify: (decision: Decision, input: Input) => Said): Evaluate => (request, casefile, policy) =>
  falsify(evaluateDisclosure(request, casefile, policy), { request: request, casefile: casefile, policy }) as Decision;

const packsWith = (change: (pack: Pack) => Pack) => ({ policy }: Input): Partial<Input> => ({
  policy: compile(policy.packs.map((pack) => definePack(change(pack))), policy.cautions),
});
const releases = (change: (form: CasefileInput["releases"][number], input: Input) => readonly CasefileInput["releases"][number][]) => (input: Input): Partial<Input> =>
  ({ casefile: { ...input.casefile, releases: input.casefile.releases.flatMap((form) => change(form, input)) } });

const without = <T extends object>(value: T, key: keyof T): T => Object.fromEntries(Object.entries(value).filter(([each]) => each !== key)) as T;

const everywhere = <T>(value: T, from: string, to: string): T =>
  JSON.parse(JSON.stringify(value), (_key, inner: unknown) => (inner === from ? to : inner)) as T;

/** A gate that lets everything be in play for everybody. */
const noGate: readonly BasisTerms[] = BASES.map((basis) => ({
  basis, ways: [{ to: "anyone", for: "any" }, { to: PARTY_KINDS, for: "any", unnamed: true }], carries: { portions: true, topics: TOPICS }, reason: "", cites: [],
}));

const opened = (decision: Decision): Said => ({
  ...decision,
  outcome: decision.portions.length > 0 ? "allow" : "deny",
  portions: decision.portions.map((portion) => ({ ...portion, verdict: "may", holders: portion.holders.map((holder) => ({ ...holder, verdict: "may", basis: holder.basis ?? "treatment" })) })),
});

const dayAfter = (at: string): Instant => instantFrom(epochOf(at as Instant) + 86_400_000, at as Instant);

/** Years after every date of the cases. */
const TODAY = "2031-01-01T00:00:00-08:00";

let turn = 0;

export const mutants: readonly Mutant[] = [
  { law: 1, wrong: "what nothing forbids is allowed", evaluate: saying((decision) => (decision.rationale.determining.length === 0 ? opened(decision) : decision)) },
  { law: 2, wrong: "forbids are ignored", evaluate: on(packsWith((pack) => ({ ...pack, rules: pack.rules.filter(({ effect }, index) => effect !== "forbid" || (index === 0 && pack.rules.length === 1)) }))) },
  { law: 2, wrong: "a forbid in doubt is skipped", evaluate: on(packsWith((pack) => ({
    ...pack, rules: pack.rules.map((rule) => (rule.effect === "forbid" ? { ...rule, evaluate: (facts: never) => { const found = rule.evaluate(facts); return found.kind === "undetermined" ? silent : found; } } as Rule : rule)),
  }))) },
  { law: 3, wrong: "only the first release on file is looked at", evaluate: on(({ casefile }) => ({ casefile: { ...casefile, releases: casefile.releases.slice(0, 1) } })) },
  { law: 3, wrong: "members are taken in the order of the file", evaluate: on(({ casefile }) => ({
    casefile: {
      ...casefile,
      records: casefile.records.map((record) => ({ ...record, portions: record.portions.map((portion) => ({ ...portion, holders: portion.holders.slice(0, 1) })) })),
    },
  })) },
  { law: 4, wrong: "one of the partners needs no release", evaluate: on(releases((form) => [form, { ...form, id: `${form.id}-x`, of: "ana", signedBy: "ana", signedAs: "self" }])) },
  { law: 5, wrong: "a missing fact is a yes", evaluate: on(({ request, casefile }) => ({ request: everywhere(request, "unknown", "yes"), casefile: everywhere(casefile, "unknown", "yes") })) },
  { law: 6, wrong: "any partner's release is enough", evaluate: on(({ casefile }) => ({
    casefile: { ...casefile, releases: casefile.releases.flatMap((form) => casefile.clients.map(({ id }) => ({ ...form, id: `${form.id}-${id}`, of: id, ...(form.signedAs === "self" ? { signedBy: id } : {}) }))) },
  })) },
  { law: 6, wrong: "the requester's release is enough", evaluate: saying((decision) => ({
    ...decision, portions: decision.portions.map((portion) => (portion.holders.some(({ verdict }) => verdict === "may" || verdict === "must") ? { ...portion, verdict: "may" } : portion)),
  })) },
  { law: 6, wrong: "a revoked release is honoured", evaluate: on(releases((form) => [without(form, "revoked")])) },
  { law: 8, wrong: "the expiry is not looked at", evaluate: on(releases((form) => [{ ...form, expires: "none" }])) },
  { law: 7, wrong: "without a form there is nothing to check", evaluate: saying((decision, { casefile }) => (casefile.releases.length < 2 ? opened(decision) : decision)) },
  { law: 8, wrong: "a release counts for every recipient and purpose", evaluate: on(releases((form, { request }) => [{ ...form, recipients: [request.recipient.id], purposes: "any" }])) },
  { law: 8, wrong: "a release counts for every kind and day", evaluate: on(releases((form) => [{ ...form, covers: { ...form.covers, kinds: ["progress-note", "psychotherapy-notes", "billing", "litigation-file"], statements: TOPICS, days: "all" } }])) },
  { law: 9, wrong: "substance use records count as cleared", evaluate: saying((decision, { casefile }) => (casefile.records.some(({ portions }) => portions.some(({ part2, sensitivities }) => part2 === "yes" || sensitivities.includes("partner-violence") || sensitivities.includes("hiv-sti"))) ? opened(decision) : decision)) },
  { law: 10, wrong: "one withheld portion withholds all", evaluate: saying((decision) => (decision.portions.some(({ verdict }) => verdict === "must-not") ? { ...decision, outcome: "deny", portions: decision.portions.map((portion) => ({ ...portion, verdict: "must-not" })) } : decision)) },
  { law: 11, wrong: "a partial answer is a blanket refusal", evaluate: saying((decision) => (decision.outcome === "partial" ? { ...decision, outcome: "deny" } : decision)) },
  { law: 12, wrong: "a code counts as law", evaluate: on(packsWith((pack) => ({ ...pack, force: "law" }))) },
  { law: 13, wrong: "every rule is named", evaluate: saying((decision, { policy }) => ({
    ...decision,
    rationale: { ...decision.rationale, determining: policy.packs.flatMap((pack) => pack.rules.map((rule) => ({
      rule: rule.id, pack: pack.id, effect: rule.effect, finding: "holds" as const, message: { id: "", text: "", slots: {} }, citation: rule.citation, principle: rule.principle, verified: rule.verified, contents: decision.portions.map(({ content }) => content),
    }))) },
  })) },
  { law: 13, wrong: "no rule is named", evaluate: saying((decision) => ({ ...decision, rationale: { determining: [], defeated: [], lookedFor: [] } })) },
  { law: 14, wrong: "the answer depends on how often one asks", evaluate: saying((decision) => ((turn += 1) % 2 === 0 ? decision : { ...decision, outcome: "deny", interim: ["log-the-request"] })) },
  { law: 14, wrong: "the casefile is written to", evaluate: (request, casefile, policy) => { (casefile as { covered: string }).covered = "yes"; return evaluateDisclosure(request, casefile, policy); } },
  { law: 15, wrong: "it stands a day longer than it does", evaluate: saying((decision) => ({ ...decision, ...(decision.validUntil === undefined ? {} : { validUntil: dayAfter(decision.validUntil) }) })) },
  { law: 15, wrong: "it stands for ever", evaluate: saying((decision) => without(decision, "validUntil")) },
  { law: 15, wrong: "it stands a minute", evaluate: saying((decision, { request }) => ({ ...decision, validUntil: `${request.at.slice(0, 14)}01${request.at.slice(16)}` as Instant })) },
  { law: 16, wrong: "a signature that is new counts for nothing", evaluate: on(({ casefile }) => ({ casefile: { ...casefile, releases: casefile.releases.filter(({ id }) => !id.startsWith("to-sign-")) } })) },
  { law: 21, wrong: "what is asked for together is refused together", evaluate: saying((decision) => (decision.portions.length === 1 ? opened(decision) : decision)) },
  { law: 22, wrong: "whatever was asked for is cleared", evaluate: saying((decision) => (decision.outcome === "deny" ? decision : { ...decision, clearance: { ...decision.clearance, contents: decision.portions.map(({ content }) => content) } })) },
  { law: 22, wrong: "a clearance is a piece of data", evaluate: saying((decision) => JSON.parse(JSON.stringify(decision)) as Decision) },
  { law: 23, wrong: "it is always today", evaluate: on(({ request }) => ({ request: { ...request, at: TODAY } })) },
  { law: 17, wrong: "whoever asks for a client hears that there is one", evaluate: saying((decision, { casefile }) => ({
    ...decision, response: decision.outcome === "deny" && casefile.clients.length > 0 ? { ...decision.response, kind: "refuse" } : decision.response,
  })) },
  { law: 17, wrong: "a partner hears that there is more", evaluate: saying((decision, { casefile }) => ({
    ...decision, response: { ...decision.response, message: { ...decision.response.message, id: `of-${String(casefile.records.flatMap(({ portions }) => portions).length)}` } },
  })) },
  { law: 18, wrong: "a claim about one is a claim about all", evaluate: on(({ request, casefile }) => ({ request: { ...request, claims: request.claims.map((claim) => ({ ...claim, of: [...casefile.clients.map(({ id }) => id), "mother"] })) } })) },
  { law: 18, wrong: "a claim reaches whoever asks", evaluate: on(({ request }) => ({ request: { ...request, claims: request.claims.map((claim) => ({ ...claim, to: [request.recipient.id] })) } })) },
  { law: 18, wrong: "a claim counts, whoever stands behind it", evaluate: on(({ request }) => ({ request: {
    ...request, claims: request.claims.map((claim) => (claim.attested === "not-attested" ? claim : { ...claim, attested: { ...claim.attested, by: "dr-lee", role: "treating-clinician" as const } })),
  } })) },
  { law: 19, wrong: "a closed body is read as an open one", evaluate: on(packsWith((pack) => without(pack, "closed"))) },
  { law: 20, wrong: "there is no gate", evaluate: on(({ policy }) => ({ policy: compile(policy.packs, policy.cautions, noGate) })) },
];
