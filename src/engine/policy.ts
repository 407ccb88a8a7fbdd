/** Packs composed, checked and compiled once, so that a decision asks only the rules on the bases in play. */
import { inputError, type Issue } from "../domain/issue.ts";
import { once, type OpenFile } from "../domain/open.ts";
import type { Jurisdiction, List } from "../domain/schema.ts";
import { dayNumber } from "../domain/time.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import { BASES, type Basis, type PartyKind, type Purpose } from "../domain/vocabulary.ts";
import { GATE, type BasisTerms } from "./basis.ts";
import { NOTHING_TO_FILL, type Message } from "./finding.ts";
import { frozen } from "./gather.ts";
import type { Calendar } from "./horizon.ts";
import { isPack, type Pack, type Turn } from "./pack.ts";
import { asWritten, barsByName, type AsWritten, type InForce, type Rule } from "./rule.ts";

/** The bodies of rules that bind a practice. */
export interface Policy {
  readonly packs: List<Pack>;
  /** The places whose law was asked, or said not to be modelled. Absent where nobody said in which places the practice works. */
  readonly places?: List<Jurisdiction>;
  /** What every decision under this policy must say of it. */
  readonly cautions: List<Message>;
}

/** A rule with its pack and the days on which both are in force. */
export interface Entry {
  readonly rule: Rule;
  readonly pack: Pack;
  /** Position of its pack in the compiled policy. */
  readonly packAt: number;
  readonly inForce: InForce;
  /** The rule's function, and what of its effect and its body is asked again and again: rules differ in shape, and what is read off all of them is slow to read. */
  readonly evaluate: AsWritten;
  readonly isLaw: boolean;
  /** Does law demand it? */
  readonly mandates: boolean;
  /** Can a disclosure stand on it, or does it only lift the bar of its own body? */
  readonly carries: boolean;
  /** What it can say that names nothing: its messages without slots, by id, and its doubt. */
  readonly says: { readonly plain: ReadonlyMap<string, Message>; readonly inDoubt: Message };
}

/** A forbid as it bears on one basis: by name, or because it bars all but some. */
export interface Bar extends Entry {
  readonly byName: boolean;
}

type PerBasis<T> = { readonly [B in Basis]: T };

/** Rules that bear on one basis: those that ask once a content, and those that ask once for each holder. */
export interface Bearing<E extends Entry = Entry> {
  readonly once: List<E>;
  readonly each: List<E>;
}

/** A closed body where it has something to say: on one basis, that it does not leave to others. */
export interface Shut {
  readonly pack: Pack;
  readonly packAt: number;
  /** Does it open this basis wherever another law lets somebody have something, or where one requires it? */
  readonly defers: boolean;
  readonly yields: boolean;
}

/** The rules in force between two days on which something of the law begins or ends. */
export interface InForceThen {
  readonly grounds: PerBasis<Bearing>;
  readonly bars: PerBasis<Bearing<Bar>>;
  readonly duties: { readonly [Upon in "release" | "withholding"]: PerBasis<Bearing> };
  readonly closed: PerBasis<List<Shut>>;
  /** Ids of the packs that are not in force. */
  readonly asleep: List<string>;
}

/** The compiled form. Lists here are not frozen: frozen lists are slow to walk, and nobody outside gets one. */
export interface Compiled {
  readonly places: ReadonlySet<string> | undefined;
  /** The terms that a request can meet at all, each with those of its ways that serve its purpose, are open to such a recipient, and rest on no claim where none is made. */
  readonly termsFor: (request: Pick<DisclosureRequest, "purpose" | "recipient" | "claims">) => List<BasisTerms>;
  /** The rules that are in force on a day, by the basis on which they bear. */
  readonly on: (day: string) => InForceThen;
  readonly cautions: List<Message>;
  /** What every decision says of the policy. */
  readonly names: List<{ readonly id: string; readonly version: string; readonly edition: string }>;
  /** Lengths of time that its rules count, and the days, by number and in order, on which law comes into force or leaves it. */
  readonly turns: List<Turn>;
  readonly days: List<number>;
  /** What is dated on each file that was decided on. */
  readonly calendars: WeakMap<OpenFile, Calendar>;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined ? a : a < b ? a : b;

const both = (a: InForce, b: InForce): InForce => {
  const until = earlier(a.until, b.until);
  const from = later(a.from, b.from);
  return until === undefined ? { from } : { from, until };
};

const overlap = (a: InForce, b: InForce): boolean =>
  (a.until === undefined || b.from < a.until) && (b.until === undefined || a.from < b.until);

const faultsIn = (packs: List<Pack>, gate: List<BasisTerms>): List<Issue> => {
  const issues: Issue[] = [];
  const fault = (path: string, message: string): void => { issues.push({ path, code: "bad-policy", message }); };
  const rules = new Map<string, string>();
  packs.forEach((pack, index) => {
    if (!isPack(pack)) {
      fault(`/packs/${String(index)}`, "not made by `definePack`");
      return;
    }
    packs.slice(0, index).forEach((other) => {
      if (other.id === pack.id) fault(`/packs/${String(index)}/id`, `the pack \`${pack.id}\` stands twice`);
      else if (other.source === pack.source && overlap(other.inForce, pack.inForce)) {
        fault(`/packs/${String(index)}`, `two packs of \`${pack.source}\` are in force at the same time: \`${other.id}\` and \`${pack.id}\``);
      }
    });
    for (const { id } of pack.rules) {
      const holder = rules.get(id);
      if (holder !== undefined && holder !== pack.id) fault(`/packs/${String(index)}`, `the rule \`${id}\` stands in \`${holder}\` and in \`${pack.id}\``);
      rules.set(id, pack.id);
    }
  });
  const rows = gate.map(({ basis }) => basis);
  if (new Set(rows).size !== rows.length) fault("/gate", "a basis has two rows");
  return issues;
};

const bears = (rule: Rule, basis: Basis): { readonly byName: boolean } | undefined => {
  if (rule.effect !== "forbid") return undefined;
  if (barsByName(rule.bars)) return rule.bars.includes(basis) ? { byName: true } : undefined;
  return rule.bars.allBut.includes(basis) ? undefined : { byName: false };
};

const perBasis = <T>(pick: (basis: Basis) => T): PerBasis<T> =>
  Object.fromEntries(BASES.map((basis) => [basis, pick(basis)])) as unknown as PerBasis<T>;

const index = ({ packs, cautions, places }: Policy, gate: List<BasisTerms>): Compiled => {
  const entries: Entry[] = [];
  packs.forEach((pack, packAt) => {
    for (const rule of pack.rules) entries.push(entryOf(rule, pack, packAt));
  });
  const ends = [...packs, ...entries].flatMap(({ inForce: { from, until } }) => [from, ...(until === undefined ? [] : [until])]);
  const turns = packs.flatMap((pack) => pack.turns ?? []);
  const rows = gate.map((row) => ({ ...row, ways: row.ways.map((way) => ({ ...way, to: typeof way.to === "string" ? way.to : [...way.to] })) }));
  const terms = once((purpose: Purpose) => once((kind: PartyKind) => ({ plain: termsFor(rows, purpose, kind, false), claimed: termsFor(rows, purpose, kind, true) })));
  const days = new Set([...ends, ...turns.flatMap((turn) => (turn.on === "day" ? [turn.day] : []))].map(dayNumber));
  return {
    turns, calendars: new WeakMap(), days: [...days].sort((a, b) => a - b),
    termsFor: ({ purpose, recipient: { kind }, claims }) => {
      const { plain, claimed } = terms(purpose)(kind);
      return claims.length === 0 ? plain : claimed;
    },
    places: places === undefined ? undefined : new Set(places),
    cautions: frozen([...cautions]),
    names: frozen(packs.map(({ id, version, edition }) => ({ id, version, edition }))),
    on: byDay([...new Set(ends)].sort(), (day) => inForceThen(packs, entries.filter((entry) => isInForceOn(entry, day)), day)),
  };
};

const byAsking = <E extends Entry>(entries: List<E>): Bearing<E> => ({
  once: entries.filter(({ rule }) => rule.asks === "content"), each: entries.filter(({ rule }) => rule.asks === "holder"),
});

const duties = (entries: List<Entry>, upon: "release" | "withholding"): PerBasis<Bearing> => perBasis((basis) => byAsking(entries.filter(({ rule }) =>
  rule.effect === "oblige" && (rule.upon === "either" || rule.upon === upon) && (rule.on === "every" || rule.on.includes(basis)))));

const saidBy = ({ title, messages }: Rule): Entry["says"] => ({
  plain: new Map(Object.entries(messages).map(([id, text]) => [id, Object.freeze({ id, text, slots: NOTHING_TO_FILL })])),
  inDoubt: Object.freeze({ id: "undetermined", text: title, slots: NOTHING_TO_FILL }),
});

const entryOf = (rule: Rule, pack: Pack, packAt: number): Entry => ({
  rule, pack, packAt, inForce: both(rule.inForce, pack.inForce), evaluate: asWritten(rule), isLaw: pack.force === "law",
  mandates: rule.effect === "require" && pack.force === "law", carries: rule.effect === "require" || pack.closed?.onlyLifts !== true, says: saidBy(rule),
});

const termsFor = (gate: List<BasisTerms>, purpose: Purpose, kind: PartyKind, claims: boolean): List<BasisTerms> => gate.flatMap((row) => {
  const ways = row.ways.filter((way) => (way.for === "any" || way.for.includes(purpose)) && (typeof way.to === "string" || way.to.includes(kind)) && (claims || way.on === undefined));
  return ways.length === 0 ? [] : [{ ...row, ways }];
});

const inForceThen = (packs: List<Pack>, entries: List<Entry>, day: string): InForceThen => ({
  grounds: perBasis((basis) => byAsking(entries.filter(({ rule }) => (rule.effect === "permit" || rule.effect === "require") && rule.on.includes(basis)))),
  bars: perBasis((basis) => byAsking(entries.flatMap((entry): Bar[] => {
    const bearing = bears(entry.rule, basis);
    return bearing === undefined ? [] : [{ ...entry, ...bearing }];
  }))),
  duties: { release: duties(entries, "release"), withholding: duties(entries, "withholding") },
  closed: perBasis((basis) => packs.flatMap((pack, packAt): List<Shut> => {
    const { closed } = pack;
    if (closed === undefined || closed.leaves.includes(basis) || !isInForceOn(pack, day)) return [];
    return [{ pack, packAt, defers: closed.defers?.includes(basis) === true, yields: closed.yields.includes(basis) }];
  })),
  asleep: packs.filter((pack) => !isInForceOn(pack, day)).map(({ id }) => id),
});

/** What is the same from one of these days to the next is made when it is first needed, and once. */
const byDay = <T>(days: List<string>, make: (day: string) => T): ((day: string) => T) => {
  const made: (T | undefined)[] = [];
  return (day) => {
    let low = 0;
    for (let high = days.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((days[middle] ?? "") <= day) low = middle + 1;
      else high = middle;
    }
    return (made[low] ??= make(day));
  };
};

const byId = (a: Pack, b: Pack): number => (a.id < b.id ? -1 : 1);

/** Marks a composed policy, also one that another copy of this library has composed. */
const COMPOSED = Symbol.for("subrosa.policy");

const isComposed = (policy: unknown): boolean => Object.isFrozen(policy) && Object.prototype.hasOwnProperty.call(Object(policy), COMPOSED);

const compiledPolicies = new WeakMap<Policy, Compiled>();

/**
 * Composes packs into a policy over a gate, and compiles it. The order of the packs and of their rules changes nothing.
 *
 * @throws {InputError} when two rules or packs share an id, or two packs of one source are in force at the same time.
 */
export const compile = (packs: List<Pack>, cautions: List<Message> = [], gate: List<BasisTerms> = GATE, places?: List<Jurisdiction>): Policy => {
  const sorted = [...packs].sort(byId);
  const policy: Policy = Object.freeze({
    packs: Object.freeze(sorted), cautions: Object.freeze([...cautions]), ...(places === undefined ? {} : { places: Object.freeze([...new Set(places)].sort()) }), [COMPOSED]: true,
  });
  compileFor(policy, gate);
  return policy;
};

const compileFor = (policy: Policy, gate: List<BasisTerms>): Compiled => {
  const issues = faultsIn(policy.packs, gate);
  if (issues.length > 0) throw inputError("the policy", issues);
  const compiled = index(policy, gate);
  compiledPolicies.set(policy, compiled);
  return compiled;
};

/**
 * The compiled form of a policy; one that another copy of the library composed is compiled here first, over our own gate.
 *
 * @throws {InputError} for a value that `definePolicy` did not make: without the floor and its checks it is no policy.
 */
export const compiledForm = (policy: Policy): Compiled => {
  const compiled = compiledPolicies.get(policy);
  if (compiled !== undefined) return compiled;
  if (!isComposed(policy)) throw inputError("the policy", [{ path: "", code: "bad-policy", message: "not made by `definePolicy` or `policyFor`" }]);
  return compileFor(policy, GATE);
};

/** Is a rule in force on a day? */
export const isInForceOn = ({ inForce }: { readonly inForce: InForce }, day: string): boolean =>
  inForce.from <= day && (inForce.until === undefined || day < inForce.until);
