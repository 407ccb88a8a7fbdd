/** What this library decides of a vector, in the forms in which it is kept: beside the vector, and in the snapshot of a release. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { evaluateDisclosure } from "../../src/engine/disclosure.ts";
import type { Decision } from "../../src/engine/decision.ts";
import type { Act } from "../../src/forward/acts.ts";
import { wayForward } from "../../src/forward/way-forward.ts";
import { policyFor } from "../../src/packs/policy-for.ts";
import type { Ours, Vector } from "../../src/testing/vectors/format.ts";

export const OURS = new URL("../../src/testing/vectors/ours.json", import.meta.url);
export const SNAPSHOT = new URL("decisions.txt", import.meta.url);
export const TODO = new URL("todo.txt", import.meta.url);

export const linesOf = (file: URL): readonly string[] => readFileSync(file, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
export const oursOnFile = (): { readonly [id: string]: Ours } => JSON.parse(readFileSync(OURS, "utf8")) as { readonly [id: string]: Ours };

type Policy = ReturnType<typeof policyFor>;
const policies = new Map<string, Policy>();
/** The policy of a vector, put together once for all that share it. */
export const policyOf = ({ policy }: Vector): Policy => {
  const key = JSON.stringify(policy);
  const made = policies.get(key) ?? policyFor(policy);
  policies.set(key, made);
  return made;
};

export const decided = (vector: Vector): Decision => evaluateDisclosure(vector.request, vector.casefile, policyOf(vector));

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();
const labelOf = (act: Act): string => {
  switch (act.act) {
    case "sign": return `sign ${act.form.act} by ${act.who}`;
    case "find-out": return `find-out ${act.fact} from ${act.who}`;
    case "consult": return `consult ${act.consult}`;
    default: return `${act.act} by ${act.who}`;
  }
};

export const verdictsOf = ({ portions }: Decision): { readonly [content: string]: string } =>
  Object.fromEntries(portions.map(({ content, verdict }): [string, string] => [content, verdict]).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The rules that made it, and what must be done: quickly found. */
export const dutiesOf = ({ rationale, obligations }: Decision): Omit<Ours, "remedies"> => ({
  determining: sorted(rationale.determining.map(({ rule }) => rule)),
  obligations: sorted(obligations.map(({ upon, duty, due }) => [upon, duty, ...(due === undefined ? [] : [due])].join(" "))),
});

/** The sets of acts that would open something: decided again many times. */
export const remediesOf = (vector: Vector, decision: Decision): Ours["remedies"] => {
  const sets = wayForward(decision, vector.request, vector.casefile, policyOf(vector)).remedies.map(({ acts }) => acts.map(labelOf).sort());
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
};

/** One line of the snapshot: id, outcome, verdicts, the rules that made them, and a digest of the whole decision. */
export const lineOf = ({ id }: Vector, decision: Decision): string => [
  id, decision.outcome, Object.entries(verdictsOf(decision)).map((each) => each.join("=")).join(" "), dutiesOf(decision).determining.join(" ") || "-",
  createHash("sha256").update(JSON.stringify(decision)).digest("hex").slice(0, 12),
].join(" | ");

/** What of a snapshot's line a user of the library would see change: the outcome, and each verdict that differs. */
export const changeBetween = (before: string, now: string): string | undefined => {
  const [, was = "", verdictsBefore = ""] = before.split(" | ");
  const [, is = "", verdictsNow = ""] = now.split(" | ");
  if (was !== is) return `${was} -> ${is}`;
  if (verdictsBefore === verdictsNow) return undefined;
  const old = new Map(verdictsBefore.split(" ").map((each) => each.split("=") as [string, string]));
  return verdictsNow.split(" ").map((each) => each.split("=") as [string, string]).filter(([content, verdict]) => old.get(content) !== verdict)
    .map(([content, verdict]) => `${content}: ${old.get(content) ?? "-"} -> ${verdict}`).join(", ");
};
