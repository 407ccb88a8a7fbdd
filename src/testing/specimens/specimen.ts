/** What a specimen is, and how one is made: by falsifying what goes into the engine, or what comes out of it. */
import type { CasefileInput } from "../../domain/casefile.ts";
import { isInputError } from "../../domain/issue.ts";
import type { PortionInput } from "../../domain/record.ts";
import type { ReleaseInput } from "../../domain/release.ts";
import type { DisclosureRequestInput } from "../../domain/request.ts";
import type { SessionInput } from "../../domain/session.ts";
import type { ClientInput } from "../../domain/client.ts";
import type { Decision, HolderVerdict, PortionVerdict } from "../../engine/decision.ts";
import { evaluateDisclosure } from "../../engine/disclosure.ts";
import { definePack, type Pack } from "../../engine/pack.ts";
import { compile, type Policy } from "../../engine/policy.ts";
import type { Verdict } from "../../engine/weigh.ts";
import type { Case, Evaluate } from "../case.ts";
import { isOpen } from "../laws/law.ts";

/** An engine that is wrong in one way, as engines in the wild are. A test suite that lets it pass has a hole there. */
export interface Specimen {
  readonly id: string;
  /** What it does that no engine may do, as a sentence. */
  readonly wrong: string;
  /** The number of a law that finds it out. Absent where none is known to. */
  readonly law?: number;
  readonly evaluate: Evaluate;
}

/** A decision that says anything, whether it has a clearance or not. */
export type Said = Omit<Decision, "outcome"> & { readonly outcome: Decision["outcome"] };

/** Decides on a falsified case. Where what was falsified hangs together no longer, the case stays as it is: a specimen decides wrongly, it does not crash. */
export const on = (falsify: (aCase: Case) => Partial<Case>): Evaluate => (request, casefile, policy) => {
  const aCase: Case = { request, casefile, policy };
  const given = { ...aCase, ...falsify(aCase) };
  try {
    return evaluateDisclosure(given.request, given.casefile, given.policy);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return evaluateDisclosure(request, casefile, policy);
  }
};

/** Falsifies the decision. */
export const saying = (falsify: (decision: Decision, aCase: Case) => Said): Evaluate => (request, casefile, policy) =>
  falsify(evaluateDisclosure(request, casefile, policy), { request, casefile, policy }) as Decision;

/** Decides on a falsified casefile. */
export const onFile = (falsify: (casefile: CasefileInput, aCase: Case) => Partial<CasefileInput>): Evaluate =>
  on((aCase) => ({ casefile: { ...aCase.casefile, ...falsify(aCase.casefile, aCase) } }));

/** Decides on a falsified request. */
export const onRequest = (falsify: (request: DisclosureRequestInput, aCase: Case) => Partial<DisclosureRequestInput>): Evaluate =>
  on((aCase) => ({ request: { ...aCase.request, ...falsify(aCase.request, aCase) } }));

/** Decides as if these forms were on file instead of each. */
export const onForms = (falsify: (form: ReleaseInput, aCase: Case) => readonly ReleaseInput[]): Evaluate =>
  onFile(({ releases }, aCase) => ({ releases: releases.flatMap((form) => falsify(form, aCase)) }));

/** Decides as if each portion were another. */
export const onPortions = (falsify: (portion: PortionInput, aCase: Case) => PortionInput): Evaluate =>
  onFile(({ records }, aCase) => ({ records: records.map((record) => ({ ...record, portions: record.portions.map((portion) => falsify(portion, aCase)) })) }));

/** Decides as if each client were another. */
export const onClients = (falsify: (client: ClientInput, aCase: Case) => ClientInput): Evaluate =>
  onFile(({ clients }, aCase) => ({ clients: clients.map((client) => falsify(client, aCase)) }));

/** Decides as if each session were another. */
export const onSessions = (falsify: (session: SessionInput, aCase: Case) => SessionInput): Evaluate =>
  onFile(({ sessions }, aCase) => ({ sessions: sessions.map((session) => falsify(session, aCase)) }));

/** Decides as if other claims were made. */
export const onClaims = (falsify: (claim: Case["request"]["claims"][number], aCase: Case) => Case["request"]["claims"][number]): Evaluate =>
  onRequest(({ claims }, aCase) => ({ claims: claims.map((claim) => falsify(claim, aCase)) }));

/** Decides under a policy of falsified bodies of rules, each made once. */
export const underPacks = (falsify: (pack: Pack) => Pack): Evaluate => {
  const made = new WeakMap<Policy, Policy>();
  return on(({ policy }) => {
    const known = made.get(policy) ?? compile(policy.packs.map((pack) => definePack(falsify(pack))), policy.cautions, undefined, policy.places);
    made.set(policy, known);
    return { policy: known };
  });
};

/** Keys under which "unknown" is no missing yes or no, but a missing word of another list. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  "relation", "clientIs", "charting", "formed", "joined", "born", "emancipated", "is", "detained", "decree", "from", "until", "consentedBy", "courtOrdered", "paidBy", "heldAs", "form", "made", "by", "as",
  "text", "jurisdiction", "privilege", "issuer", "assurance", "noticeAt", "victim", "when", "suspect",
]);

/** The facts, with each yes or no that nobody knows supposed to be this. */
export const supposing = <T>(facts: T, answer: "yes" | "no"): T => JSON.parse(JSON.stringify(facts), function supposed(this: object, key, inner: unknown) {
  const isPaper = key === "authority" && "decree" in this;
  return inner === "unknown" && !OTHER_WORDS.has(key) && !isPaper ? answer : inner;
}) as T;

/** A value without one of its keys. */
export const without = <T extends object, Key extends keyof T>(value: T, key: Key): Omit<T, Key> =>
  Object.fromEntries(Object.entries(value).filter(([each]) => each !== key)) as Omit<T, Key>;

const outcomeOf = (portions: readonly Pick<PortionVerdict, "verdict">[]): Decision["outcome"] => {
  const open = portions.filter(({ verdict }) => isOpen(verdict)).length;
  return open === 0 ? "deny" : open === portions.length ? "allow" : "partial";
};

/** The decision with other verdicts, and the outcome that follows from them. */
export const judging = (judge: (portion: PortionVerdict, decision: Decision, aCase: Case) => Verdict): Evaluate => saying((decision, aCase) => {
  const portions = decision.portions.map((portion) => ({ ...portion, verdict: judge(portion, decision, aCase) }));
  return { ...decision, portions, outcome: outcomeOf(portions) };
});

const letGo = (holder: HolderVerdict): HolderVerdict => (isOpen(holder.verdict) ? holder : { ...holder, verdict: "may", basis: holder.basis ?? "treatment" });

/** Everything goes, on whatever there is. */
export const opened = (decision: Decision): Said => ({
  ...decision,
  outcome: decision.portions.length > 0 ? "allow" : "deny",
  portions: decision.portions.map((portion) => ({ ...portion, verdict: "may", holders: portion.holders.map(letGo) })),
});
