/** A receipt proves what was decided, and tells nobody whom it was about. */
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonical, definePack, definePolicy, evaluateDisclosure, isInputError, parseCasefile, parseRequest, policyFor, receipt, replay,
  type CasefileInput, type DisclosureRequestInput, type Policy, type ReceiptData,
} from "subrosa";
import * as packs from "subrosa/packs";
import { POLICY } from "../support/trail.ts";
import { after, asIs, clientIs, fileIs, neverSigned, portionIs, releaseOf, requestIs, sessionIs, type Change } from "../support/world.ts";

const receiptOf = (file: CasefileInput, request: DisclosureRequestInput, policy: Policy = POLICY): string =>
  receipt(evaluateDisclosure(request, file, policy), request, file, policy);
const read = (text: string): ReceiptData => JSON.parse(text) as ReceiptData;
const of = (change: Change = asIs, policy: Policy = POLICY): string => { const { casefile, request } = after(change); return receiptOf(casefile, request, policy); };

/** The same value with the keys of each object in another order. */
const reordered = <T>(value: T, seed: number): T => JSON.parse(JSON.stringify(value), (_key, inner: unknown) => {
  if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
  const entries = Object.entries(inner);
  return Object.fromEntries([...entries.slice(seed % (entries.length + 1)), ...entries.slice(0, seed % (entries.length + 1))].reverse());
}) as T;

describe("canonical JSON (RFC 8785)", () => {
  test.each<[what: string, value: unknown, text: string]>([
    ["the example of the RFC, 3.2.3", { "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" },
      "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}"],
    ["its numbers and literals, 3.2.2", { numbers: [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", literals: [null, true, false] },
      "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"],
    ["no minus for nothing", -0, "0"],
    ["what has no value, and what computes, is left out", { b: undefined, a: 1, f: () => 1 }, "{\"a\":1}"],
  ])("%s", (_what, value, text) => { expect(canonical(value)).toBe(text); });
  test.each([["no number", Number.NaN], ["without end", Infinity], ["half a character", "\ud83d"], ["half a key", { "\udc00": 1 }], ["nothing", undefined], ["a big integer", 1n],
    ["a hole in a list", new Array<number>(2)], ["nothing in a list", [undefined]], ["a day of another kind", { at: new Date(0) }], ["a map", new Map([["a", 1]])]])("%s is refused", (_what, value) => {
    expect(() => canonical(value)).toThrow("canonical JSON");
  });
});

test("it is what another implementation of SHA-256 gives", () => {
  const { casefile, request } = after();
  const hash = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");
  const { input, decision, policy } = read(of());
  expect(input).toBe(hash({ request, casefile }));
  expect(decision).toBe(hash({ input, decision: evaluateDisclosure(request, casefile, POLICY) }));
  expect(policy.digest).toBe(hash({ packs: policy.packs, places: POLICY.places, cautions: POLICY.cautions }));
  expect(policy.packs.map(({ id, edition, version }) => ({ id, edition, version }))).toEqual(POLICY.packs.map(({ id, edition, version }) => ({ id, edition, version })));
});

test("no id, name or note is in it, however short", () => {
  const odd = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll("\"ana\"", "\"Zoë Quist\"").replaceAll("\"anas\"", "\"affair of Quist\"").replaceAll("\"doe\"", "\"Attorney Vex\""));
  const { casefile, request } = after();
  const text = receiptOf(parseCasefile(odd(casefile)), parseRequest(odd(request)));
  expect(text).not.toMatch(/Quist|Zo|affair|Vex|ben|dr-lee|mother/);
  expect(Object.keys(read(text)).sort()).toEqual(["at", "decision", "input", "library", "outcome", "policy", "receipt"]);
});

test("the digest of the decision cannot be guessed from the decision: it is sealed with the input", () => {
  // The same answer on two files that differ in a fact on which nothing turns.
  const other = of(fileIs({ veteransFacility: "unknown" }));
  const { casefile, request } = after(fileIs({ veteransFacility: "unknown" }));
  expect(evaluateDisclosure(request, casefile, POLICY)).toEqual(evaluateDisclosure(after().request, after().casefile, POLICY));
  expect(read(other).decision).not.toBe(read(of()).decision);
});

type Make = typeof receipt;
const stable = (make: Make) => fc.property(fc.nat(50), (seed) => {
  const { casefile, request } = after();
  const decision = evaluateDisclosure(request, casefile, POLICY);
  return make(decision, reordered(request, seed), reordered(casefile, seed), POLICY) === make(decision, request, casefile, POLICY);
});
const CHANGES: readonly Change[] = [
  requestIs({ at: "2026-03-05T17:00:01-08:00" }), requestIs({ purpose: "custody" }), releaseOf("ana", { witness: "yes" }), neverSigned("ben"), clientIs("ben", { born: "1983-01-13" }),
  portionIs("bens", { promisedSource: "unknown" }), sessionIs("s-ana", { paidBy: "insurer" }), fileIs({ covered: "unknown" }), fileIs({ incidents: [] , jurisdictions: ["US-CA", "US-NV"] }),
];
const sensitive = (make: Make) => fc.property(fc.constantFrom(...CHANGES), (change) => {
  const [before, now] = [after(), after(change)];
  const decision = evaluateDisclosure(before.request, before.casefile, POLICY);
  return make(decision, now.request, now.casefile, POLICY) !== make(decision, before.request, before.casefile, POLICY);
});
const held = (law: fc.IProperty<unknown[]>): boolean => !fc.check(law as fc.IProperty<unknown>, { numRuns: 60, seed: 20261127 }).failed;

describe("laws of the receipt", () => {
  const inOrder: Make = (decision, request, casefile) => createHash("sha256").update(JSON.stringify([decision, request, casefile])).digest("hex");
  const requestAlone: Make = (_decision, request) => canonical(request);
  test("it is stable under key order, and a digest of plain JSON is not", () => { expect([held(stable(receipt)), held(stable(inOrder))]).toEqual([true, false]); });
  test("any fact changes it, and one of the request alone would not", () => { expect([held(sensitive(receipt)), held(sensitive(requestAlone))]).toEqual([true, false]); });
});

describe("replay", () => {
  const { casefile, request } = after();
  const text = of();
  test("the same bytes come out", () => { expect(replay(text, request, casefile, POLICY)).toEqual({ same: true, differs: [] }); });
  test("also from JSON, and in another order of keys", () => {
    expect(replay(text, JSON.parse(JSON.stringify(reordered(request, 3))) as DisclosureRequestInput, reordered(casefile, 2), POLICY).same).toBe(true);
  });

  const hardened = (more: Partial<Parameters<typeof definePack>[0]>) => definePack({ ...packs.aamft, ...more });
  const with_ = (aamft: typeof packs.aamft): Policy => definePolicy([packs.hipaa, aamft]);
  const base = with_(packs.aamft);
  const under = of(asIs, base);
  test.each<[what: string, change: Change, policy: Policy, differs: readonly unknown[]]>([
    ["another fact on which nothing turns", fileIs({ veteransFacility: "unknown" }), base, [{ what: "input" }, { what: "decision" }]],
    ["a form revoked", releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }), base, [{ what: "input" }, { what: "decision" }]],
    ["another edition", asIs, with_(hardened({ edition: "2015-02-01" })), [{ what: "policy", pack: "aamft", how: "edition" }, { what: "decision" }]],
    ["another version", asIs, with_(hardened({ version: "9.9.9" })), [{ what: "policy", pack: "aamft", how: "version" }, { what: "decision" }]],
    ["a rule less", asIs, with_(hardened({ rules: packs.aamft.rules.slice(1) })), [{ what: "policy", pack: "aamft", how: "content" }]],
    ["a pack more", asIs, definePolicy([packs.hipaa, packs.aamft, packs.aca]), [{ what: "policy", pack: "aca", how: "added" }, { what: "decision" }]],
    ["a pack less", asIs, definePolicy([packs.hipaa]), [{ what: "policy", pack: "aamft", how: "missing" }, { what: "decision" }]],
  ])("%s", (_what, change, policy, differs) => {
    const now = after(change);
    const { same, differs: found } = replay(under, now.request, now.casefile, policy);
    expect(same).toBe(false);
    for (const each of differs) expect(found).toContainEqual(each);
    expect(found.every((each) => each.what !== "input") || differs.some((each) => (each as { readonly what: string }).what === "input")).toBe(true);
  });
  test("the same packs, and nobody said in which places the practice works", () => {
    const { hipaa, part2, privilege, practice } = packs;
    const { differs } = replay(of(asIs, policyFor({ jurisdictions: [], codes: [] })), request, casefile, definePolicy([hipaa, part2, privilege, practice]));
    expect(differs).toContainEqual({ what: "policy", how: "places-or-cautions" });
    expect(differs.some((each) => "pack" in each)).toBe(false);
  });
  test("a forged outcome, a forged digest, another library, and what is no receipt", () => {
    const data = read(text);
    expect(replay(canonical({ ...data, outcome: "deny" }), request, casefile, POLICY)).toEqual({ same: false, differs: [{ what: "decision" }] });
    expect(replay(canonical({ ...data, decision: "0".repeat(64) }), request, casefile, POLICY)).toEqual({ same: false, differs: [{ what: "decision" }] });
    expect(replay(canonical({ ...data, library: "0.0.9" }), request, casefile, POLICY)).toEqual({ same: false, differs: [{ what: "library" }] });
    expect(replay(canonical({ ...data, policy: { ...data.policy, digest: "1".repeat(64) } }), request, casefile, POLICY)).toEqual({ same: false, differs: [{ what: "policy", how: "places-or-cautions" }] });
    for (const none of ["", "null", "[]", "{}", JSON.stringify(data, null, 1), canonical({ ...data, note: "Ana" }), canonical({ ...data, at: "1999-01-01T00:00:00Z" }), canonical({ ...data, input: "x" }), canonical({ ...data, policy: { ...data.policy, packs: [null] } })]) {
      expect(replay(none, request, casefile, POLICY)).toEqual({ same: false, differs: [{ what: "receipt" }] });
    }
  });
  test("an input that is none is refused as everywhere", () => {
    try { replay(text, request, { ...casefile, clients: [] }, POLICY); expect.unreachable(); } catch (error) { expect(isInputError(error)).toBe(true); }
  });
});
