/** Which rules speak in a vector, and which are in play there and silent. */
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile, parseRequest } from "../../src/domain/parse.ts";
import { standings, type Standing } from "../../src/domain/standing.ts";
import { dayOf } from "../../src/domain/time.ts";
import type { Decision } from "../../src/engine/decision.ts";
import { invokedFor } from "../../src/engine/gate.ts";
import { compiledForm, isInForceOn, type Entry } from "../../src/engine/policy.ts";
import type { Vector } from "../../src/testing/vectors/format.ts";
import { policyOf } from "./decided.ts";

/** The rules, and the closed bodies, that have a part in a decision: made it, were set aside, or left a duty. */
export const speaking = ({ rationale, obligations, portions }: Decision): ReadonlySet<string> => new Set([
  ...[...rationale.determining, ...rationale.defeated, ...obligations.flatMap(({ reasons }) => reasons)].map(({ rule }) => rule),
  ...portions.flatMap(({ holders }) => holders.flatMap(({ by, barred }) => [...by, ...barred.flatMap((each) => each.by)])),
]);

/** Those that ask once a content, and those that ask for each holder. */
const both = <T>({ once, each }: { readonly once: readonly T[]; readonly each: readonly T[] }): readonly T[] => [...once, ...each];

/** What is nobody's confidence has nobody's form, and a rule that asks about a holder is not asked. */
const nobodys = (): Standing => ({ is: "none", faults: [], lacks: [] });

/** The rules on a basis in play, of a body that binds, which find nothing; of duties also those that are not owed here. */
export const silentIn = (vector: Vector, decision: Decision): ReadonlySet<string> => {
  const policy = compiledForm(policyOf(vector));
  const request = parseRequest(vector.request);
  const file = openCasefile(vector.casefile);
  const day = dayOf(request.at);
  const then = policy.on(day);
  const spoken = speaking(decision);
  const silent = new Set<string>();
  for (const content of contentsOf(request, file)) {
    const facts = { request, casefile: file.facts, file, content };
    for (const holder of content.holders.length === 0 ? [undefined] : content.holders) {
      const standing = holder === undefined ? nobodys : standings({ request, file, content, holder });
      const question = { request, file, content, holder, standing };
      for (const { basis, claims } of invokedFor(policy.termsFor(request), question)) {
        const finds = ({ rule }: Entry): string | undefined => {
          if (rule.asks === "content") return rule.evaluate(facts).kind;
          return holder === undefined ? undefined : rule.evaluate({ ...facts, holder, claims, standing }).kind;
        };
        const binding = (entry: Entry): boolean => isInForceOn(entry, day) && entry.pack.governs(facts) === "yes";
        for (const entry of [...both(then.grounds[basis]), ...both(then.bars[basis])].filter(binding)) if (finds(entry) === "silent") silent.add(entry.rule.id);
        const owed = [...both(then.duties.release[basis]), ...both(then.duties.withholding[basis])];
        for (const entry of owed.filter(binding)) if (!spoken.has(entry.rule.id)) silent.add(entry.rule.id);
      }
    }
  }
  return silent;
};

/**
 * Rules that cannot be silent where they are in play: a duty on every basis that is owed whatever is decided, and a bar on
 * statements about a person, in which somebody can always be recognized.
 */
const NEVER_SILENT: ReadonlySet<string> = new Set([
  "practice/documents-decision", "part2/89-FR-12472/both-texts", "part2/2.54/public-health",
  // The gate has asked already for the very claim or recipient that these ask for.
  "california/Civ.Code56.10(c)(1)/emergency", "california/Civ.Code56.10(c)(2)-(3)/payment", "illinois/740ILCS110/11(ii)/commitment",
  "massachusetts/c.233s.20B(a)andc.112s.135B(a)/hospitalization", "texas/HealthandSafetyCode611.004(a)(6)/payment",
  "texas/HealthandSafetyCode611.004(a)(7)/emergency", "texas/HealthandSafetyCode611.006(a)(1)/own-claim",
]);

/** What every rule still lacks: a vector in which it speaks, and one in which it is in play and silent. */
export const lacking = (rules: readonly string[], decisions: readonly (readonly [Vector, Decision])[]): readonly string[] => {
  const spoken = new Set(decisions.flatMap(([, decision]) => [...speaking(decision)]));
  const silent = new Set(decisions.flatMap(([vector, decision]) => [...silentIn(vector, decision)]));
  return [...rules.filter((rule) => !spoken.has(rule)).map((rule) => `speaks ${rule}`), ...rules.filter((rule) => !silent.has(rule) && !NEVER_SILENT.has(rule)).map((rule) => `silent ${rule}`)].sort();
};
