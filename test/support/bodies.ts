/** Bodies of rules made up for a test: rules that find what they are told to find. */
import { definePack, defineRule, silent, undetermined, type Basis, type Finding, type HolderFacts, type Pack, type Rule, type RuleDefinition, type Say } from "subrosa";

type Found = "holds" | "silent" | "undetermined" | "throws" | ((facts: HolderFacts) => "holds" | "silent" | "undetermined");
type Any = RuleDefinition<{ readonly said: "It is so." }>;

const finding = (found: Exclude<Found, (facts: HolderFacts) => unknown>, holds: Say<{ readonly said: "It is so." }>): Finding => {
  switch (found) {
    case "holds": return holds("said");
    case "silent": return silent;
    case "undetermined": return undetermined({ fact: "serious", of: "ana", askedOf: "therapist" });
    case "throws": throw new Error("this rule fails");
  }
};

let count = 0;
/** What every rule made up here has in common. */
export const head = (id: string | undefined) => ({
  id: id ?? `made-up/${String(count += 1)}`, title: "A rule made up for a test.", principle: "justice" as const,
  citation: { source: "Made up", provision: "1", edition: "2026-01-01" }, inForce: { from: "2026-01-01" },
  verified: { at: "test", on: "2026-01-01" }, messages: { said: "It is so." } as const,
});
const evaluate = (found: Found) => (facts: HolderFacts, holds: Say<{ readonly said: "It is so." }>): Finding =>
  finding(typeof found === "function" ? found(facts) : found, holds);

export interface More { readonly id?: string; readonly inForce?: { readonly from: string; readonly until?: string }; readonly asks?: "holder" | "content" }

const define = (definition: object, found: Found, { id, ...more }: More): Rule =>
  defineRule({ ...head(id), asks: "holder", ...definition, ...more, evaluate: evaluate(found) } as unknown as Any);

export const permit = (on: readonly Basis[], found: Found = "holds", more: More = {}): Rule => define({ effect: "permit", on }, found, more);
export const require = (on: readonly Basis[], found: Found = "holds", more: More = {}): Rule => define({ effect: "require", on }, found, more);
export const forbid = (bars: readonly Basis[] | { readonly allBut: readonly Basis[] }, found: Found = "holds", more: More & { readonly consult?: readonly string[] } = {}): Rule =>
  define({ effect: "forbid", bars, ...(more.consult === undefined ? {} : { consult: more.consult }) }, found, more);
export const oblige = (on: readonly Basis[] | "every", upon: "release" | "withholding" | "either", more: More & { readonly duty?: string; readonly anyOf?: readonly string[]; readonly clock?: object } = {}, found: Found = "holds"): Rule =>
  define({ duty: "document", effect: "oblige", on, upon, ...(more.anyOf === undefined ? {} : { anyOf: more.anyOf }), ...(more.clock === undefined ? {} : { clock: more.clock }), ...(more.duty === undefined ? {} : { duty: more.duty }) }, found, more);

/** A body of law, open unless it is said to be closed, that binds. */
export const body = (rules: readonly Rule[], more: Partial<Pack> = {}): Pack => {
  const id = more.id ?? `body-${String(count += 1)}`;
  return definePack({
    id, source: id, edition: "2026-01-01", version: "1", inForce: { from: "2026-01-01" }, force: "law", governs: () => "yes", rules, omitted: [], ...more,
  });
};
export const closed = (rules: readonly Rule[], more: Partial<Pack> & { readonly leaves?: readonly Basis[]; readonly yields?: readonly Basis[] } = {}): Pack => {
  const { leaves = [], yields = [], ...rest } = more;
  return body(rules, { closed: { citation: { source: "Made up", provision: "0", edition: "2026-01-01" }, leaves, yields }, ...rest });
};
