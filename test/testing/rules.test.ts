import * as fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { definePolicy, evaluateDisclosure, type Finding, type Rule } from "subrosa";
import * as packs from "subrosa/packs";
import { faceted, flavoured, nearby, staged, strayed, type Case, type Taste } from "subrosa/testing";
import { ask, findingOf, type Asked } from "../../src/testing/laws/law.ts";
import { asksNothing, watching } from "../support/reads.ts";

type Kind = Finding["kind"];
/**
 * Why no case puts a rule in doubt. "asks-nothing": it speaks whatever the facts are. "reads-what-is-known": nothing that it reads can be
 * unknown. "asks-whether-it-is-known": what it asks of a fact is whether anybody knows it, and that is never unknown; all that can be known
 * of the fact makes one answer, and that nobody knows makes another.
 */
const REASONS = ["asks-nothing", "reads-what-is-known", "asks-whether-it-is-known"] as const;
type Reason = (typeof REASONS)[number];

const SEED = 20261127;
const WITNESSES = 3;
const BATCHES = 20;
const everything = definePolicy(Object.values(packs));
const rules: readonly Rule[] = everything.packs.flatMap((pack) => pack.rules);
const places = [...new Set(everything.packs.flatMap(({ jurisdiction }) => (jurisdiction?.startsWith("US-") === true ? [jurisdiction] : [])))] as readonly NonNullable<Taste["place"]>[];
const anywhere = fc.constantFrom(...places).chain((place) => flavoured(fc.constant(everything), { place }));

/** What a rule finds, as it says it: the id of its message where it holds. */
const saidBy = (rule: Rule, asked: Asked): ReadonlySet<string> => new Set(asked.contents.flatMap((content) => (rule.asks === "content" ? [undefined] : content.holders).map((holder) => {
  const finding = findingOf(rule, asked, content, holder);
  return finding.kind === "holds" ? `holds ${finding.message}` : finding.kind;
})));
const kindOf = (said: string): Kind => (said === "silent" || said === "undetermined" ? said : "holds");
const found = (rule: Rule, asked: Asked): ReadonlySet<Kind> => new Set([...saidBy(rule, asked)].map(kindOf));

/** The first few cases in which a rule found each of the three, and the first in which it said each thing that it can say. */
type Shown = Readonly<{ [K in Kind]: Case[] }> & { readonly said: Set<string> };
const shown = new Map<Rule, Shown>(rules.map((rule) => [rule, { holds: [], silent: [], undetermined: [], said: new Set() }]));
const keep = (rule: Rule, those: Iterable<string>, aCase: Case): void => {
  const before = shown.get(rule);
  if (before === undefined) return;
  for (const said of those) {
    const kept = before[kindOf(said)];
    if (kept.length < WITNESSES || !before.said.has(said)) kept.push(aCase);
    before.said.add(said);
  }
};
const KINDS: readonly Kind[] = ["holds", "silent", "undetermined"];
const isWellShown = (rule: Rule): boolean => KINDS.every((kind) => (shown.get(rule)?.[kind].length ?? 0) >= WITNESSES);
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

/** What a rule found in a case, as one word. */
const wordFor = (kinds: ReadonlySet<Kind>): string => [...kinds].sort().join();

/**
 * Why no case puts this rule in doubt; undefined where one of the facts that it read does, once it is forgotten. For a rule that reads
 * what can be unknown, and settles it for itself, there is no reason.
 */
const whyNever = (rule: Rule, others: readonly Case[]): Reason | "settles-it" | undefined => {
  if (shown.get(rule)?.silent.length === 0 && asksNothing(rule)) return "asks-nothing";
  const { witnesses, keys } = readBy(rule, others);
  if (keys.size === 0) return "reads-what-is-known";
  const turnsOn = { whetherKnown: false, what: false };
  for (const aCase of witnesses) {
    const near = nearby(aCase, keys).map((other) => ({ ...other, kinds: found(rule, ask(other.aCase)) }));
    for (const other of near) keep(rule, other.kinds, other.aCase);
    if (near.some(({ kinds }) => kinds.has("undetermined"))) return undefined;
    const before = wordFor(found(rule, ask(aCase)));
    for (const unknown of near.filter(({ forgets }) => forgets)) {
      const known = new Set([before, ...near.filter(({ at, forgets }) => at === unknown.at && !forgets).map(({ kinds }) => wordFor(kinds))]);
      if (known.size > 1) turnsOn.what = true;
      else if (!known.has(wordFor(unknown.kinds))) turnsOn.whetherKnown = true;
    }
  }
  return turnsOn.whetherKnown && !turnsOn.what ? "asks-whether-it-is-known" : "settles-it";
};

/** Is the rule in doubt in one of these cases in which it reads the most, or once one of the facts that it reads there is another or forgotten? */
const isDoubtedNear = (rule: Rule, cases: readonly Case[]): boolean => {
  const read = cases.map((aCase) => ({ aCase, keys: watching(aCase)(rule) }));
  const most = Math.max(...read.map(({ keys }) => keys.size));
  return read.filter(({ keys }) => keys.size === most)
    .some(({ aCase, keys }) => [aCase, ...nearby(aCase, keys).map((other) => other.aCase)].some((each) => found(rule, ask(each)).has("undetermined")));
};

/** The rules that the decision on a case names, for its verdicts or its duties. */
const namedIn = ({ request, casefile, policy }: Case): ReadonlySet<string> => {
  const { rationale: { determining, defeated }, obligations } = evaluateDisclosure(request, casefile, policy);
  return new Set([...determining, ...defeated, ...obligations.flatMap(({ reasons }) => reasons)].map(({ rule }) => rule));
};

/** Is anything asked for that is on file? */
const isAsked = (aCase: Case): boolean => ask(aCase).contents.length > 0;

const isOnEveryGround = (rule: Rule): boolean => rule.effect === "oblige" && rule.on === "every";

const DAY = /\d{4}-\d\d-\d\d/g;
const dayBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
const aYearEarlier = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(DAY, (day) => dayBefore(day, 365))) as T;

/** Cases that come on a rule's own grounds and in its own place, under its pack and no more of law than opens something; and the same a year earlier, where an older text stood. */
const onItsGrounds = (rule: Rule, batch: number): readonly Case[] => {
  const pack = everything.packs.find((each) => each.rules.includes(rule));
  const place = places.find((each) => each === pack?.jurisdiction);
  const policy = definePolicy([...new Set([...(pack === undefined ? [] : [pack]), packs.hipaa, packs.practice])]);
  const cases = flavoured(fc.constant(policy), {
    ...(place === undefined ? {} : { place }), ...(rule.effect === "forbid" || rule.on === "every" ? {} : { bases: rule.on }),
  });
  return fc.sample(cases, { numRuns: 200, seed: SEED + batch })
    .flatMap((aCase) => [aCase, { policy, request: aYearEarlier(aCase.request), casefile: aYearEarlier(aCase.casefile) }]);
};

const LISTED = new URL("./unreached.json", import.meta.url);
const listed = JSON.parse(readFileSync(LISTED, "utf8")) as Readonly<{ [R in Reason]?: readonly string[] }>;
const why = new Map<Rule, Reason | "settles-it">();
/** The rules that some decision on a generated case carries, and those that some decision does not, though their body is in its policy and something was asked for. */
const inDecisions = { carried: new Set<string>(), absent: new Set<string>() };

beforeAll(() => {
  const generated = [...fc.sample(strayed(faceted(anywhere), 2), { numRuns: 1_000, seed: SEED }), ...fc.sample(staged(anywhere), { numRuns: 2_000, seed: SEED })];
  const open = new Set(rules);
  for (const aCase of generated) {
    const asked = ask(aCase);
    for (const rule of open) keep(rule, saidBy(rule, asked), aCase);
    for (const rule of open) if (isWellShown(rule)) open.delete(rule);
  }
  // What chance alone has not brought together comes more easily on a rule's own grounds.
  for (const rule of never("holds")) {
    for (let batch = 0; batch < BATCHES && shown.get(rule)?.holds.length === 0; batch += 1) {
      for (const aCase of onItsGrounds(rule, batch)) keep(rule, saidBy(rule, ask(aCase)), aCase);
    }
  }
  const others = generated.filter((_, index) => index % 20 === 0);
  for (const rule of never("undetermined")) {
    let reason = whyNever(rule, others);
    // What the few cases that chance has brought leave settled, more of them on its own grounds may not.
    for (let batch = 0; batch < BATCHES && reason === "settles-it"; batch += 1) {
      if (isDoubtedNear(rule, onItsGrounds(rule, batch))) reason = undefined;
    }
    if (reason !== undefined) why.set(rule, reason);
  }
  const unconditional = [...why].flatMap(([rule, reason]) => (reason === "asks-nothing" ? [rule] : []));
  for (const aCase of generated) {
    const named = namedIn(aCase);
    for (const { id } of isAsked(aCase) ? unconditional : []) inDecisions[named.has(id) ? "carried" : "absent"].add(id);
    if (Object.values(inDecisions).every(({ size }) => size === unconditional.length)) break;
  }
  for (const rule of unconditional) {
    // A duty on every ground, of a body that always binds, is silent only where nothing that is on file was asked for.
    const nothing = generated.slice(0, isOnEveryGround(rule) && !inDecisions.absent.has(rule.id) ? 1 : 0).map((aCase) => ({ ...aCase, request: { ...aCase.request, asked: [] } }));
    if (nothing.some((aCase) => !namedIn(aCase).has(rule.id))) inDecisions.absent.add(rule.id);
    for (let batch = 0; batch < BATCHES && !inDecisions.carried.has(rule.id); batch += 1) {
      if (onItsGrounds(rule, batch).some((aCase) => namedIn(aCase).has(rule.id))) inDecisions.carried.add(rule.id);
    }
  }
  if (process.env.UNREACHED === "write") {
    const byReason = REASONS.map((reason) => [reason, [...why].filter(([, is]) => is === reason).map(([{ id }]) => id).sort()] as const);
    writeFileSync(LISTED, `${JSON.stringify(Object.fromEntries(byReason), null, 1)}\n`);
  }
});

const ids = (those: Iterable<Rule>): readonly string[] => [...those].map(({ id }) => id).sort();

test("every rule of every pack is made to hold", () => {
  expect(ids(never("holds"))).toEqual([]);
});

test("every rule that asks something of the facts is made to be silent when it is asked", () => {
  expect(ids(never("silent").filter((rule) => why.get(rule) !== "asks-nothing"))).toEqual([]);
});

test("every rule that asks nothing of them is carried by one decision and absent from another, where nothing that it is about is in play or its body does not bind", () => {
  const unconditional = ids([...why].flatMap(([rule, reason]) => (reason === "asks-nothing" ? [rule] : [])));
  expect([...inDecisions.carried].sort()).toEqual(unconditional);
  expect([...inDecisions.absent].sort()).toEqual(unconditional);
});

test("no rule settles for itself what nobody knows", () => {
  expect(ids([...why].flatMap(([rule, reason]) => (reason === "settles-it" ? [rule] : [])))).toEqual([]);
});

test("every rule is made to be in doubt, or is listed with the reason why it never is: it reads nothing that can be unknown, or asks whether it is known", () => {
  expect(Object.fromEntries(REASONS.map((reason) => [reason, ids([...why].flatMap(([rule, is]) => (is === reason ? [rule] : [])))]))).toEqual(listed);
});
