/** Laws 3, 4, 10, 14: order, names, neighbours and repetition change nothing. */
import type { CasefileInput } from "../../domain/casefile.ts";
import type { DisclosureRequestInput } from "../../domain/request.ts";
import { definePack } from "../../engine/pack.ts";
import { compile } from "../../engine/policy.ts";
import type { Case } from "../case.ts";
import { ask, broken, decide, law, type Law } from "./law.ts";

/** The items in another order, by a roll. */
const shuffled = <T>(items: readonly T[], roll: number): T[] => {
  const rest = [...items];
  const out: T[] = [];
  for (let seed = roll + 1; rest.length > 0; seed = (seed * 48_271) % 2_147_483_647) out.push(...rest.splice(seed % rest.length, 1));
  return out;
};

/** Every list of a value in another order. */
const reordered = <T>(value: T, roll: number): T => {
  if (Array.isArray(value)) return shuffled(value.map((item: unknown) => reordered(item, roll)), roll) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reordered<unknown>(inner, roll + 1)])) as T;
};

/** The same facts filed twice, the second time under another id. */
const filedTwice = (casefile: CasefileInput): CasefileInput => ({
  ...casefile,
  releases: [...casefile.releases, ...casefile.releases.map((release) => ({ ...release, id: `${release.id}~` }))],
  agreements: [...casefile.agreements, ...casefile.agreements.map((agreement) => ({ ...agreement, id: `${agreement.id}~` }))],
});
const claimedTwice = (request: DisclosureRequestInput): DisclosureRequestInput => ({
  ...request, claims: [...request.claims, ...request.claims.map((claim) => ({ ...claim, id: `${claim.id}~` }))],
});

const same = (a: unknown, b: unknown, what: string): void => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left !== right) throw new Error(`${what}:\n${left}\n${right}`);
};

/** Law 3. The order of packs, rules, members, releases, records and claims, and the same fact filed twice, change nothing. */
export const orderChangesNothing: Law = law(3, "order-changes-nothing", "The order of packs, rules, members, releases, records and claims, and the same fact filed twice, change nothing.", ["openings"], (evaluate, aCase, [roll = 0]) => {
  const decision = decide(evaluate, aCase);
  const policy = compile(shuffled(aCase.policy.packs, roll).map((pack) => definePack({ ...pack, rules: shuffled(pack.rules, roll) })), aCase.policy.cautions);
  same(decision, decide(evaluate, { ...aCase, policy }), "another order of packs and rules");
  same(decision, decide(evaluate, { ...aCase, casefile: reordered(aCase.casefile, roll) }), "another order in the casefile");
  same(decision, decide(evaluate, { ...aCase, request: reordered(aCase.request, roll) }), "another order in the request");
  same(decision, decide(evaluate, { ...aCase, casefile: filedTwice(aCase.casefile) }), "the same facts filed twice");
  same(decision, decide(evaluate, { ...aCase, request: claimedTwice(aCase.request) }), "the same claim made twice");
});

/** New names, in another order than the old ones. */
const NAMES: Readonly<{ [old: string]: string }> = { ana: "zoe", ben: "abe", carl: "mia", mother: "bea", doe: "quinn", police: "cop", plan: "zplan", "dr-rx": "adoc" };

const nameOf = (text: string): string => {
  const cut = text.lastIndexOf("#");
  return cut < 0 ? NAMES[text] ?? text : text.slice(0, cut + 1) + nameOf(text.slice(cut + 1));
};
const renamed = <T>(value: T): T => {
  if (typeof value === "string") return nameOf(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => renamed(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed<unknown>(inner)])) as T;
};
/** With all lists in one order, so that only what is in them counts. */
const settled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(settled).map((item) => JSON.stringify(item)).sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settled(inner)]));
};

/** Law 4. Renaming people changes nothing but names and their order. */
export const namesChangeNothing: Law = law(4, "names-change-nothing", "Renaming people changes nothing but names and their order.", ["openings"], (evaluate, aCase) => {
  const before = renamed(decide(evaluate, aCase));
  const after = decide(evaluate, { ...aCase, casefile: renamed(aCase.casefile), request: renamed(aCase.request) });
  same(settled(before), settled(after), "other names");
});

const alone = (aCase: Case, id: string): Case => {
  const statement = aCase.request.asked.find((asked) => asked.what === "statement" && asked.id === id);
  return { ...aCase, request: { ...aCase.request, asked: [statement ?? { what: "portions", ids: [id] }] } };
};

/** Law 10. One portion's verdict does not depend on another's. */
export const portionsAreDecidedAlone: Law = law(10, "portions-are-decided-alone", "One portion's verdict does not depend on another's.", ["openings"], (evaluate, aCase) => {
  for (const portion of decide(evaluate, aCase).portions) {
    same([portion], decide(evaluate, alone(aCase, portion.content)).portions, "decided alone");
  }
});

/** Law 11. What may go alone is never lost to a refusal of something else. */
export const nothingIsLostToABlanketRefusal: Law = law(11, "nothing-is-lost-to-a-blanket-refusal", "What may go alone is never lost to a refusal of something else.", ["openings"], (evaluate, aCase) => {
  const decision = decide(evaluate, aCase);
  for (const { id } of ask(aCase).contents) {
    if (decide(evaluate, alone(aCase, id)).outcome !== "allow") continue;
    if (decision.outcome === "deny") broken(id, "could go alone and the whole is denied");
    if (!decision.portions.some(({ content, verdict }) => content === id && (verdict === "may" || verdict === "must"))) broken(id, "could go alone and is refused");
  }
});

/** Law 14. The same input gives the same bytes, and is not touched. */
export const sameInputSameBytes: Law = law(14, "same-input-same-bytes", "The same input gives the same bytes, and is not touched.", ["openings"], (evaluate, aCase) => {
  const before = JSON.stringify([aCase.request, aCase.casefile]);
  const first = JSON.stringify(decide(evaluate, aCase));
  const second = JSON.stringify(decide(evaluate, aCase));
  if (first !== second) broken("decided twice, with two answers", first, second);
  if (JSON.stringify([aCase.request, aCase.casefile]) !== before) broken("the input was touched");
  const copy: unknown = JSON.parse(before);
  const [request, casefile] = copy as [Case["request"], Case["casefile"]];
  if (JSON.stringify(decide(evaluate, { ...aCase, request, casefile })) !== first) broken("a copy of the input gives another answer");
});
