import * as fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { definePolicy, type Finding, type Rule } from "subrosa";
import * as packs from "subrosa/packs";
import { faceted, flavoured, nearby, staged, strayed, type Case, type Taste } from "subrosa/testing";
import { ask, findingOf, type Asked } from "../../src/testing/laws/law.ts";
import { asksNothing, watching } from "../support/reads.ts";

type Kind = Finding["kind"];
/**
 * Why no case shows a rule silent or in doubt. "asks-nothing": it speaks whatever the facts are. "reads-what-is-known": nothing that it
 * reads can be unknown. The others read what can be, and settle it: what is unknown makes the rule speak, or makes it silent, or the one
 * of this fact and the other of that one, or changes nothing.
 */
const REASONS = ["asks-nothing", "reads-what-is-known", "speaks-in-doubt", "silent-in-doubt", "speaks-or-is-silent-in-doubt", "same-in-doubt"] as const;
type Reason = (typeof REASONS)[number];

const SEED = 20261127;
const WITNESSES = 3;
const everything = definePolicy(Object.values(packs));
const rules: readonly Rule[] = everything.packs.flatMap((pack) => pack.rules);
const places = [...new Set(everything.packs.flatMap(({ jurisdiction }) => (jurisdiction?.startsWith("US-") === true ? [jurisdiction] : [])))] as readonly NonNullable<Taste["place"]>[];
const anywhere = fc.constantFrom(...places).chain((place) => flavoured(fc.constant(everything), { place }));

const found = (rule: Rule, asked: Asked): ReadonlySet<Kind> =>
  new Set(asked.contents.flatMap((content) => (rule.asks === "content" ? [undefined] : content.holders).map((holder) => findingOf(rule, asked, content, holder).kind)));

/** The first few cases in which a rule found each of the three. */
type Shown = Readonly<{ [K in Kind]: Case[] }>;
const shown = new Map<Rule, Shown>(rules.map((rule) => [rule, { holds: [], silent: [], undetermined: [] }]));
const keep = (rule: Rule, kinds: Iterable<Kind>, aCase: Case): void => {
  for (const kind of kinds) {
    const kept = shown.get(rule)?.[kind];
    if (kept !== undefined && kept.length < WITNESSES) kept.push(aCase);
  }
};
const isWellShown = (rule: Rule): boolean => Object.values(shown.get(rule) ?? {}).every((kept) => kept.length === WITNESSES);
const never = (kind: Kind): readonly Rule[] => rules.filter((rule) => shown.get(rule)?.[kind].length === 0);

const watchers = new Map<Case, ReturnType<typeof watching>>();
const watched = (aCase: Case): ReturnType<typeof watching> => {
  const watcher = watchers.get(aCase) ?? watching(aCase);
  watchers.set(aCase, watcher);
  return watcher;
};

/** The cases in which a rule held or was silent, and of the others those in which it reads what it did not read before; with the facts that it read. */
const readBy = (rule: Rule, others: readonly Case[]): { readonly witnesses: readonly Case[]; readonly keys: ReadonlySet<string> } => {
  const keys = new Set<string>();
  const own = [...(shown.get(rule)?.holds ?? []), ...(shown.get(rule)?.silent ?? [])];
  const witnesses = [...own, ...others].filter((aCase) => {
    const before = keys.size;
    for (const key of watched(aCase)(rule)) keys.add(key);
    return keys.size > before || own.includes(aCase);
  });
  return { witnesses, keys };
};

/** Why no case puts this rule in doubt; undefined where one of the facts that it read does, once it is forgotten. */
const whyNever = (rule: Rule, others: readonly Case[]): Reason | undefined => {
  if (shown.get(rule)?.silent.length === 0 && asksNothing(rule)) return "asks-nothing";
  const { witnesses, keys } = readBy(rule, others);
  if (keys.size === 0) return "reads-what-is-known";
  const settles = { speaks: false, stops: false };
  for (const aCase of witnesses) {
    const near = nearby(aCase, keys).map((other) => ({ ...other, kinds: found(rule, ask(other.aCase)) }));
    for (const other of near) keep(rule, other.kinds, other.aCase);
    if (near.some(({ kinds }) => kinds.has("undetermined"))) return undefined;
    for (const unknown of near.filter(({ forgets }) => forgets)) {
      for (const known of [{ kinds: found(rule, ask(aCase)) }, ...near.filter(({ at, forgets }) => at === unknown.at && !forgets)]) {
        if (unknown.kinds.has("holds") && !known.kinds.has("holds")) settles.speaks = true;
        if (known.kinds.has("holds") && !unknown.kinds.has("holds")) settles.stops = true;
      }
    }
  }
  return settles.speaks && settles.stops ? "speaks-or-is-silent-in-doubt" : settles.speaks ? "speaks-in-doubt" : settles.stops ? "silent-in-doubt" : "same-in-doubt";
};

const LISTED = new URL("./unreached.json", import.meta.url);
const listed = JSON.parse(readFileSync(LISTED, "utf8")) as Readonly<{ [R in Reason]?: readonly string[] }>;
const why = new Map<Rule, Reason>();

beforeAll(() => {
  const generated = [...fc.sample(strayed(faceted(anywhere), 2), { numRuns: 1_000, seed: SEED }), ...fc.sample(staged(anywhere), { numRuns: 2_000, seed: SEED })];
  const open = new Set(rules);
  for (const aCase of generated) {
    const asked = ask(aCase);
    for (const rule of open) keep(rule, found(rule, asked), aCase);
    for (const rule of open) if (isWellShown(rule)) open.delete(rule);
  }
  const others = generated.filter((_, index) => index % 20 === 0);
  for (const rule of never("undetermined")) {
    const reason = whyNever(rule, others);
    if (reason !== undefined) why.set(rule, reason);
  }
  if (process.env.UNREACHED === "write") {
    const byReason = REASONS.map((reason) => [reason, [...why].filter(([, is]) => is === reason).map(([{ id }]) => id).sort()] as const);
    writeFileSync(LISTED, `${JSON.stringify(Object.fromEntries(byReason), null, 1)}\n`);
  }
}, 300_000);

const ids = (those: Iterable<Rule>): readonly string[] => [...those].map(({ id }) => id).sort();

test("every rule of every pack is made to hold", () => {
  expect(ids(never("holds"))).toEqual([]);
});

test("every rule that asks anything is made to be silent", () => {
  expect(ids(never("silent").filter((rule) => why.get(rule) !== "asks-nothing"))).toEqual([]);
});

test("every rule is made to be in doubt, or is listed with the reason why it never is", () => {
  expect(Object.fromEntries(REASONS.map((reason) => [reason, ids([...why].flatMap(([rule, is]) => (is === reason ? [rule] : [])))]))).toEqual(listed);
});
