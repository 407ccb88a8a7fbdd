import { describe, expect, test } from "vitest";
import { definePack, definePolicy, defineRule, evaluateDisclosure, GATE, inDoubt, isInputError, silent, type Pack, type Policy, type RuleDefinition } from "subrosa";
import { aamft, floor, hipaa, practice } from "subrosa/packs";
import { compile } from "../../src/engine/policy.ts";
import { isPack } from "../../src/engine/pack.ts";
import { isRule } from "../../src/engine/rule.ts";
import { body, forbid, permit } from "../support/bodies.ts";
import { parsed } from "../support/world.ts";

const base = {
  id: "house/1/a-rule", title: "A rule of the house.", principle: "fidelity", effect: "permit", on: ["treatment"], asks: "holder",
  citation: { source: "House rules", provision: "1", edition: "2026-01-01" }, inForce: { from: "2026-01-01" },
  verified: { at: "the wall", on: "2026-01-01" }, messages: { said: "It is so, {name}." }, evaluate: () => silent,
} as const;
const faults = (make: () => unknown): string[] => {
  try { make(); return []; } catch (error) { return isInputError(error) ? error.issues.map(({ path }) => path) : [String(error)]; }
};

describe("defining a rule", () => {
  test("a sane one is accepted and frozen", () => {
    const rule = defineRule(base as RuleDefinition);
    expect(isRule(rule)).toBe(true);
    expect(Object.isFrozen(rule.messages)).toBe(true);
    expect(isRule({ ...base })).toBe(false);
    for (const other of [null, undefined, "rule", 1]) expect(isRule(other)).toBe(false);
  });

  test.each<[fault: string, path: string, change: object]>([
    ["an id without a source", "/id", { id: "a-rule" }],
    ["an id with spaces", "/id", { id: "house/a rule" }],
    ["a title that is no sentence", "/title", { title: "a rule" }],
    ["a title that goes on after its end", "/title", { title: "A rule. And" }],
    ["a title that begins in the middle", "/title", { title: "of A rule of the house." }],
    ["a principle that is none", "/principle", { principle: "convenience" }],
    ["no source", "/citation/source", { citation: { ...base.citation, source: "" } }],
    ["no provision", "/citation/provision", { citation: { ...base.citation, provision: "" } }],
    ["no edition", "/citation/edition", { citation: { ...base.citation, edition: "" } }],
    ["an impossible day", "/inForce", { inForce: { from: "2026-02-30" } }],
    ["an end before the beginning", "/inForce", { inForce: { from: "2026-01-02", until: "2026-01-01" } }],
    ["an end on the beginning", "/inForce", { inForce: { from: "2026-01-01", until: "2026-01-01" } }],
    ["an impossible end", "/inForce", { inForce: { from: "2026-01-01", until: "soon" } }],
    ["verified by nobody", "/verified", { verified: { at: "", on: "2026-01-01" } }],
    ["verified on no day", "/verified", { verified: { at: "the wall", on: "today" } }],
    ["no message", "/messages", { messages: {} }],
    ["a message that is no sentence", "/messages/said", { messages: { said: "it is so" } }],
    ["a slot that is none", "/messages/said", { messages: { said: "It is so, {the name}." } }],
    ["a brace left open", "/messages/said", { messages: { said: "It is so, {name." } }],
    ["no basis", "/on", { on: [] }],
    ["an unknown basis", "/on", { on: ["kindness"] }],
    ["a basis twice", "/on", { on: ["treatment", "treatment"] }],
    ["a forbid that bars nothing", "/on", { effect: "forbid", bars: [] }],
    ["an unknown exception of a forbid", "/on", { effect: "forbid", bars: { allBut: ["kindness"] } }],
    ["a consultation with nobody", "/consult", { effect: "forbid", bars: ["treatment"], consult: [] }],
    ["a consultation with somebody unknown", "/consult", { effect: "forbid", bars: ["treatment"], consult: ["a friend"] }],
    ["a consultation with somebody known and somebody unknown", "/consult", { effect: "forbid", bars: ["treatment"], consult: ["supervisor", "a friend"] }],
    ["an unknown duty", "/duty", { effect: "oblige", upon: "release", duty: "smile" }],
    ["a duty on no basis", "/on", { effect: "oblige", upon: "release", duty: "document", on: [] }],
    ["a choice of one", "/anyOf", { effect: "oblige", upon: "release", duty: "document", anyOf: ["withdraw"] }],
    ["a choice of unknown acts", "/anyOf", { effect: "oblige", upon: "release", duty: "document", anyOf: ["withdraw", "shout"] }],
    ["a clock that does not run", "/clock/length", { effect: "oblige", upon: "release", duty: "document", clock: { from: "received", length: "P1M" } }],
  ])("%s is refused at %s", (_fault, path, change) => {
    expect(faults(() => defineRule({ ...base, ...change }))).toEqual([path]);
  });

  test.each([{ effect: "forbid", bars: { allBut: [] } }, { effect: "oblige", on: "every", upon: "either", duty: "document", clock: { from: "known", length: "PT36H" } }, { verified: false }, { title: "A rule\nof the house." }])(
    "%j is accepted", (change) => { expect(faults(() => defineRule({ ...base, ...change } as unknown as RuleDefinition))).toEqual([]); },
  );

  test.each<[slip: string, path: string, change: object]>([
    ["an effect that is misspelt, which would bar nothing", "/effect", { effect: "forbids", bars: ["treatment"] }],
    ["a question to nobody", "/asks", { asks: "everybody" }],
    ["no function", "/evaluate", { evaluate: "yes" }],
    ["a forbid without a list", "/bars", { effect: "forbid", bars: "treatment" }],
    ["a forbid of nothing", "/bars", { effect: "forbid", bars: undefined }],
    ["a permit without a list", "/on", { effect: "permit", on: "every" }],
    ["a duty on a word that is no list", "/on", { effect: "oblige", on: "some", upon: "either", duty: "document" }],
    ["a duty upon nothing", "/upon", { effect: "oblige", on: "every", upon: "sending", duty: "document" }],
  ])("%s is refused at %s", (_slip, path, change) => { expect(faults(() => defineRule({ ...base, ...change }))).toEqual([path]); });

  test("every fault is named at once, and the rule", () => {
    const broken = (): unknown => defineRule({ ...base, id: "x", title: "x", citation: { ...base.citation, source: "" } });
    expect(broken).toThrow("the rule `x` is not usable: 3 issues");
    expect(broken).toThrow("/citation/source: empty");
    try { broken(); } catch (error) { expect(isInputError(error) && error.issues.map(({ code }) => code)).toEqual(["bad-rule", "bad-rule", "bad-rule"]); }
  });

  test.each(["a/b", "a/1/b", "house/164.502(a)(1)/rule-2", "a1/B/c"])("the id %s is one", (id) => { expect(defineRule({ ...base, id }).id).toBe(id); });
  test.each(["a/", "/b", "A/b", "a/B", "a/b_c", "a b/c", "a/b ", " a/b", "a//b", "a/(a)/b", "-a/b", "a/-b", "a/b\n"])("the id %j is none", (id) => {
    expect(faults(() => defineRule({ ...base, id }))).toEqual(["/id"]);
  });
  test.each(["What is it?", "{name} asks.", "One.\nTwo."])("the message %j is a sentence", (said) => { expect(faults(() => defineRule({ ...base, messages: { said } }))).toEqual([]); });
  test.each(["", "It is", "it is.", "it Is so.", "It is. So", "It is so, {Name}.", "It is so, {}.", "It is so, name}.", "It is so, {na-me}."])("the message %j is none", (said) => {
    expect(faults(() => defineRule({ ...base, messages: { said } }))).toEqual(["/messages/said"]);
  });

  test("a message that the rule does not have makes it fail", () => {
    const rule = defineRule({ ...base, evaluate: (_facts: unknown, holds: (id: string) => unknown) => holds("unsaid") } as unknown as RuleDefinition);
    expect(() => rule.evaluate({} as never)).toThrow("unknown message `unsaid` in `house/1/a-rule`");
    const inQuestion = defineRule({ ...base, evaluate: (_facts: unknown, holds: (id: string) => never) => inDoubt([{ fact: "serious", of: "ana", askedOf: "client" }], holds("unsaid")) } as unknown as RuleDefinition);
    expect(() => inQuestion.evaluate({} as never)).toThrow("unknown message `unsaid` in `house/1/a-rule`");
  });

  test("a wrong message or slot does not compile", () => {
    const sane = defineRule({ ...base, asks: "holder", evaluate: (_facts, holds) => holds("said", { name: "ana" }) });
    // @ts-expect-error: there is no such message
    const unsaid = defineRule({ ...base, asks: "holder", evaluate: (_facts, holds) => holds("unsaid", { name: "ana" }) });
    // @ts-expect-error: the slot is called `name`
    const misspelt = defineRule({ ...base, asks: "holder", evaluate: (_facts, holds) => holds("said", { nmae: "ana" }) });
    // @ts-expect-error: the slot must be filled
    const unfilled = defineRule({ ...base, asks: "holder", evaluate: (_facts, holds) => holds("said") });
    // @ts-expect-error: a rule about the content sees no holder
    const blind = defineRule({ ...base, asks: "content", evaluate: ({ holder }) => (holder === "ana" ? silent : silent) });
    expect([sane, unsaid, misspelt, unfilled, blind].every(isRule)).toBe(true);
  });
});

describe("defining a pack", () => {
  const rule = defineRule(base as RuleDefinition);
  const pack: Pack = { id: "house", source: "House rules", edition: "2026-01-01", version: "1", inForce: { from: "2026-01-01" }, force: "policy", governs: () => "yes", rules: [rule], omitted: [] };
  test("a sane one is accepted and frozen", () => { expect(Object.isFrozen(definePack(pack))).toBe(true); });
  test("what it says of what comes after is kept, and frozen to the ground", () => {
    const isFrozen = (value: unknown): boolean => typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    const trail = { recourse: [...hipaa.trail?.recourse ?? []].map((each) => ({ ...each })) };
    const defined = definePack({ ...pack, trail }).trail;
    expect(defined?.recourse?.length).toBeGreaterThan(0);
    expect(defined).toEqual(trail);
    expect(isFrozen(defined)).toBe(true);
  });

  test.each<[fault: string, path: string, change: object]>([
    ["no id", "/id", { id: "" }],
    ["a shouted id", "/id", { id: "HOUSE" }],
    ["no source", "/source", { source: "" }],
    ["no edition", "/edition", { edition: "" }],
    ["an edition that is no day", "/edition", { edition: "banana" }],
    ["a place that is none", "/jurisdiction", { jurisdiction: "banana" }],
    ["nothing that says whom it binds", "/governs", { governs: "everybody" }],
    ["no version", "/version", { version: "" }],
    ["an impossible day", "/inForce", { inForce: { from: "2026-13-01" } }],
    ["a force that is none", "/force", { force: "habit" }],
    ["no rules", "/rules", { rules: [] }],
    ["a rule that nobody checked", "/rules/0", { rules: [{ ...base }] }],
    ["a rule twice", "/rules/1/id", { rules: [rule, rule] }],
    ["an unknown basis left to others", "/closed", { closed: { citation: base.citation, leaves: ["kindness"], yields: [] } }],
    ["an unknown basis yielded", "/closed", { closed: { citation: base.citation, leaves: [], yields: ["kindness"] } }],
    ["an omission without a provision", "/omitted/0", { omitted: [{ provision: "", reason: "It decides no disclosure." }] }],
    ["an omission without a reason", "/omitted/0", { omitted: [{ provision: "2", reason: "out of scope" }] }],
    ["a length of time that is none", "/turns", { turns: [{ on: "birth", after: "P0Y" }] }],
    ["a day that does not exist", "/turns", { turns: [{ on: "day", day: "2026-02-30" }] }],
  ])("%s is refused at %s", (_fault, path, change) => { expect(faults(() => definePack({ ...pack, ...change }))).toEqual([path]); });

  test.each(["h", "9", "house/of-2", "a-"])("the id %s is one", (id) => { expect(definePack({ ...pack, id }).id).toBe(id); });
  test.each(["-a", "/a", "a b", "a_b", "a\n", " a", "aB", "a!"])("the id %j is none", (id) => { expect(faults(() => definePack({ ...pack, id }))).toEqual(["/id"]); });
  test.each(["US", "US-CA", "US-1", "US-A1B", "FR-75"])("%s is a place", (jurisdiction) => { expect(definePack({ ...pack, jurisdiction: jurisdiction as never }).jurisdiction).toBe(jurisdiction); });
  test.each(["U", "USA", "us", "US-", "US-ABCD", "US-ca", "xUS-CA", "US-CA ", "US-CA-LA", "USCA"])("%j is no place", (jurisdiction) => {
    expect(faults(() => definePack({ ...pack, jurisdiction: jurisdiction as never }))).toEqual(["/jurisdiction"]);
  });
  test.each<[what: string, turns: Pack["turns"]]>([["lengths of time and days", [{ on: "birth", after: "P30D" }, { on: "signature", after: "P1Y" }, { on: "day", day: "2026-06-01" }]], ["none", []]])("turns: %s", (_what, turns) => {
    const kept = definePack({ ...pack, turns: turns?.map((turn) => ({ ...turn })) ?? [] }).turns;
    expect(kept).toEqual(turns);
    expect([kept, ...kept ?? []].every(Object.isFrozen)).toBe(true);
  });

  test("a reason of four words is one", () => {
    const omitted = [{ provision: "2", reason: "It decides no disclosure." }];
    expect(definePack({ ...pack, omitted }).omitted).toEqual(omitted);
  });

  test("a closed one needs no rules: its silence bars", () => {
    const silent = definePack({ ...pack, rules: [], closed: { citation: base.citation, leaves: ["treatment"], yields: [] } });
    expect(silent.rules).toEqual([]);
    expect([silent.closed, silent.closed?.leaves, silent.closed?.yields, silent.closed?.citation, silent.inForce, silent.omitted, silent.rules].every(Object.isFrozen)).toBe(true);
    expect(silent.closed).toStrictEqual({ citation: base.citation, leaves: ["treatment"], yields: [] });
    const defers = definePack({ ...pack, closed: { citation: base.citation, leaves: [], yields: ["payment"], defers: ["treatment"], onlyLifts: true } }).closed;
    expect(defers).toStrictEqual({ citation: base.citation, leaves: [], yields: ["payment"], defers: ["treatment"], onlyLifts: true });
    expect(Object.isFrozen(defers?.defers)).toBe(true);
  });

  test("a rule of a checked pack is told from what only looks like a pack", () => {
    const checked = definePack(pack);
    expect(isPack(checked)).toBe(true);
    for (const other of [{ ...checked }, Object.freeze({ ...pack }), null, undefined, "house", 1]) expect(isPack(other)).toBe(false);
  });

  test("every fault is named at once, each in a sentence of its own, and the pack", () => {
    const broken = { ...pack, id: "House", source: "", edition: "now", version: "", force: "habit", rules: [] } as never as Pack;
    expect(faults(() => definePack(broken))).toEqual(["/id", "/source", "/version", "/edition", "/force", "/rules"]);
    expect(() => definePack(broken)).toThrow("the pack `House` is not usable: 6 issues");
    const codes = (() => { try { return definePack(broken); } catch (error) { return isInputError(error) ? error.issues.map(({ code }) => code) : []; } })();
    expect(new Set(codes as readonly string[])).toEqual(new Set(["bad-pack"]));
    expect(() => definePack(broken)).toThrow("/source: empty");
  });

  test("what it does not say is not in it", () => { expect(Object.keys(definePack(pack)).sort()).toEqual(Object.keys(pack).sort()); });

  test("another copy of the library knows what this one has checked, by marks that both can find", () => {
    const marked = [defineRule(base as RuleDefinition), definePack(pack), definePolicy([])].map(Object.getOwnPropertySymbols);
    expect(marked).toEqual([[Symbol.for("subrosa.rule")], [Symbol.for("subrosa.pack")], [Symbol.for("subrosa.policy")]]);
  });

  test("what was handed in can change afterwards, and the pack does not", () => {
    const inForce: { from: string; until?: string } = { from: "2026-01-01" };
    const defined = definePack({ ...pack, inForce });
    inForce.until = "2026-01-02";
    expect(defined.inForce).toEqual({ from: "2026-01-01" });
  });
});

describe("the gate", () => {
  test("is frozen to the last word", () => {
    const parts = (value: unknown): unknown[] => (typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(parts)] : []);
    expect(parts(GATE).every(Object.isFrozen)).toBe(true);
  });
});

describe("a policy made by hand", () => {
  const { casefile, request } = parsed();
  test.each<[what: string, policy: object]>([
    ["packs in a list", { packs: [definePack({ ...body([permit(["authorization"])]) })], cautions: [] }],
    ["nothing", {}],
    ["a frozen one", Object.freeze({ packs: [], cautions: [] })],
  ])("%s is no policy: it has no floor", (_what, policy) => {
    const decide = (): unknown => evaluateDisclosure(request, casefile, policy as Policy);
    expect(decide).toThrow("not made by `definePolicy` or `policyFor`");
    try { decide(); } catch (error) { expect(isInputError(error) && error.issues.map(({ code }) => code)).toEqual(["bad-policy"]); }
  });
  test("nor is a list of packs that nobody checked", () => {
    expect(() => definePolicy([{ ...body([permit(["authorization"])]) }])).toThrow("not made by `definePack`");
  });
  test("what stands on the prototype of all objects disarms no forbid", () => {
    const bar = forbid(["authorization"]);
    Object.defineProperty(Object.prototype, "allBut", { value: ["authorization"], configurable: true });
    try {
      const decision = evaluateDisclosure(request, casefile, definePolicy([body([bar])]));
      expect(decision.outcome).toBe("deny");
    } finally {
      delete (Object.prototype as { allBut?: unknown }).allBut;
    }
  });
});

describe("defining a policy", () => {
  test("the floor is always part of it, once", () => {
    expect(definePolicy([]).packs).toEqual([floor]);
    expect(definePolicy([floor, aamft]).packs.map(({ id }) => id)).toEqual(["aamft", "floor"]);
  });
  test("the order of the packs changes nothing", () => { expect(definePolicy([aamft, practice]).packs).toEqual(definePolicy([practice, aamft]).packs); });

  test("without law it says so, with law it does not", () => {
    expect(definePolicy([aamft, practice]).cautions.map(({ id }) => id)).toEqual(["no-law"]);
    expect(definePolicy([aamft, body([permit(["treatment"])])]).cautions.map(({ id }) => id)).toEqual(["no-state-law"]);
    expect(definePolicy([aamft, body([permit(["treatment"])], { jurisdiction: "US-CA" as never })]).cautions).toEqual([]);
  });

  test("the places are kept in order, each once", () => {
    expect(compile([], [], GATE, ["US-WA", "US-CA", "US-WA"] as never).places).toEqual(["US-CA", "US-WA"]);
    expect("places" in compile([])).toBe(false);
  });

  test.each<[fault: string, packs: () => Pack[], message: string]>([
    ["a pack twice", () => [aamft, aamft], "/packs/1/id: the pack `aamft` stands twice"],
    ["a pack that nobody checked", () => [{ ...body([permit(["treatment"])], { id: "a" }) }], "/packs/0: not made by `definePack`"],
    ["a rule in two packs", () => [body([permit(["treatment"], "holds", { id: "made-up/same" })], { id: "a" }), body([permit(["treatment"], "holds", { id: "made-up/same" })], { id: "b" })], "/packs/1: the rule `made-up/same` stands in `a` and in `b`"],
    ["two editions at once", () => [{ id: "old", until: undefined }, { id: "new", until: undefined }].map(({ id }) => body([permit(["treatment"])], { id, source: "The book" })), "/packs/2: two packs of `The book` are in force at the same time: `new` and `old`"],
    ["two editions that overlap by a day", () => [body([permit(["treatment"])], { id: "old", source: "The book", inForce: { from: "2025-01-01", until: "2026-01-02" } }), body([permit(["treatment"])], { id: "new", source: "The book" })], "two packs of `The book`"],
  ])("%s is refused", (_fault, packs, message) => {
    expect(() => definePolicy(packs())).toThrow(message);
    try { definePolicy(packs()); } catch (error) { expect(isInputError(error) && error.issues.map(({ code }) => code)).toEqual(["bad-policy"]); }
  });

  test.each([["old", "new"], ["a", "b"], ["b", "a"]])("two editions, one after the other, are a policy, whatever their ids: %s, then %s", (before, after) => {
    const edition = (id: string, from: string, until?: string): Pack => body([permit(["treatment"])], { id, source: "The book", inForce: until === undefined ? { from } : { from, until } });
    for (const last of [edition(after, "2026-01-01"), edition(after, "2026-01-01", "2027-01-01")]) {
      const old = edition(before, "2025-01-01", "2026-01-01");
      expect(definePolicy([old, last]).packs).toHaveLength(3);
      expect(definePolicy([last, old]).packs).toHaveLength(3);
      expect(() => definePolicy([edition(before, "2025-01-01", "2026-01-02"), last])).toThrow("two packs of `The book`");
    }
  });

  test("a gate with two rows for one basis is refused", () => {
    const row = { basis: "treatment", ways: [], carries: { portions: true, topics: [] }, cites: [] } as const;
    expect(() => compile([], [], [row, row])).toThrow("/gate: a basis has two rows");
  });
});
