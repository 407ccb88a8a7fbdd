import * as fc from "fast-check";
import { check, exactOptional, minLength, pipe, safeParse, string, strictObject, type BaseIssue, type BaseSchema } from "valibot";
import { describe, expect, test } from "vitest";
import {
  evaluateDisclosure, LIMITS, parseCasefile, parseCasefileText, parseRequest, parseRequestText, policyFor, safeParseCasefile, safeParseCasefileText,
  safeParseRequestText, type Issue, type Parsed,
} from "subrosa";
import { arbitraryCasefile, arbitraryRequest } from "subrosa/testing";
import { casefile as casefileSchema } from "../../src/domain/casefile.ts";
import { readBuilt, readParsed } from "../../src/domain/reader.ts";
import { disclosureRequest } from "../../src/domain/request.ts";
import { noun, personId } from "../../src/domain/schema.ts";
import { snapshot } from "../../src/domain/snapshot.ts";
import { validate, validateText } from "../../src/domain/validate.ts";
import { entry, incident } from "../support/trail.ts";
import { world } from "../support/world.ts";

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** What the schema itself says, without the quick reader. */
const accepts = (schema: Schema, input: unknown): boolean => {
  const { value, issues } = snapshot(input);
  return issues.length === 0 && safeParse(schema, value).success;
};
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const isDeeplyFrozenAndBare = (value: unknown): boolean => typeof value !== "object" || value === null
  || (Object.isFrozen(value) && (Array.isArray(value) || Object.getPrototypeOf(value) === null) && Object.values(value).every(isDeeplyFrozenAndBare));

const agree = (schema: Schema, input: unknown): void => {
  const expected = accepts(schema, input);
  const built = readBuilt(schema, input);
  const parsed = readParsed(schema, copyOf(input));
  expect([built !== undefined, parsed !== undefined]).toEqual([expected, expected]);
  if (!expected) return;
  expect(built).toEqual(input);
  expect(parsed).toEqual(input);
  expect([isDeeplyFrozenAndBare(built), isDeeplyFrozenAndBare(parsed)]).toEqual([true, true]);
};

interface Place { readonly container: Record<string, unknown>; readonly key: string }
const placesIn = (value: unknown): Place[] => (typeof value !== "object" || value === null ? []
  : Object.entries(value).flatMap(([key, inner]) => [{ container: value as Record<string, unknown>, key }, ...placesIn(inner)]));

/** One value of the input is replaced, left out, or gets a neighbour. */
const mutations: readonly ((place: Place, other: unknown) => void)[] = [
  ({ container, key }, other) => { Object.defineProperty(container, key, { value: other, enumerable: true, configurable: true, writable: true }); },
  ({ container, key }) => { if (Array.isArray(container)) container.splice(Number(key), 1); else Reflect.deleteProperty(container, key); },
  ({ container }, other) => { if (Array.isArray(container)) container.push(other); else Object.assign(container, { extra: other }); },
];
const STRANGE = [
  "", "unit", "all", "any", "none", "unknown", "yes", "a#b", "a\nb", "\ud800", "ana", "2026-03-05", "2023-02-29", "2026-03-05T17:00:00-08:00", "2026-03-05T17:00:00", "not-attested",
  "a".repeat(201), "a".repeat(LIMITS.text + 1), 0, 1, 1.5, true, null, [], ["ana"], ["unknown"], -1, Number.MAX_VALUE, {}, { kind: "threat" }, { kind: "channel" }, { from: "2026-01-01", until: "2026-02-01" },
];

describe("the quick reader and the schema agree", () => {
  test.each<[name: string, schema: Schema, inputs: fc.Arbitrary<unknown>]>([
    ["casefiles", casefileSchema, arbitraryCasefile()], ["requests", disclosureRequest, arbitraryRequest()],
  ])("on %s, as they are and with one value changed", (_name, schema, inputs) => {
    fc.assert(fc.property(inputs, fc.nat(), fc.constantFrom(...mutations), fc.constantFrom<unknown>(...STRANGE), (input, at, mutate, other) => {
      agree(schema, input);
      const copy = copyOf(input);
      const places = placesIn(copy);
      const place = places[at % places.length];
      if (place !== undefined) mutate(place, other);
      agree(schema, copy);
    }), { numRuns: 200, seed: 20261127 });
  });

  test("each value of a whole world changed in each way, its log and its incidents too", () => {
    const whole = { ...world.casefile, disclosures: [entry()], incidents: [incident({ elsewhere: [{ residentsOf: "US-CA", people: 3 }] })] };
    expect(accepts(casefileSchema, whole)).toBe(true);
    const { length } = placesIn(copyOf(whole));
    for (let at = 0; at < length; at += 1) {
      for (const mutate of mutations) {
        const copy = copyOf(whole);
        const place = placesIn(copy)[at];
        if (place !== undefined) mutate(place, at % 2 === 0 ? "unknown" : ["ana"]);
        agree(casefileSchema, copy);
      }
    }
  });

  test("what the quick reader does not know it lets pass to the schema alone", () => {
    const longer = strictObject({ id: pipe(string(), minLength(3)) });
    expect(readBuilt(longer, { id: "abcd" })).toBeUndefined();
    expect(validate(longer, { id: "abcd" })).toEqual({ ok: true, value: { id: "abcd" } });
    expect(validate(longer, { id: "ab" }).ok).toBe(false);
  });

  test("every check of a chain is made", () => {
    const odd = pipe(string(), check((text) => text.length % 2 === 1, "even"), check((text) => text !== "abc", "abc"));
    expect(["a", "ab", "abc", "abcde"].map((text) => readBuilt(odd, text))).toEqual(["a", undefined, undefined, "abcde"]);
  });

  test("more values than the limit are not read", () => {
    const many = { ...world.casefile, others: { length: LIMITS.nodes + 1 } };
    expect(readBuilt(casefileSchema, many)).toBeUndefined();
    const long = new Proxy([], { getOwnPropertyDescriptor: (list, key) => Reflect.getOwnPropertyDescriptor(list, key), ownKeys: () => { throw new Error("no"); } });
    expect(readBuilt(casefileSchema, { ...world.casefile, others: long })).toBeUndefined();
  });

  test("a getter stays a getter, whatever a polluted prototype says of descriptors", () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const shy = Object.defineProperty({ ...world.casefile }, "covered", { get: () => "yes", enumerable: true });
    prototype.value = "yes";
    const read = readBuilt(casefileSchema, shy);
    Reflect.deleteProperty(prototype, "value");
    expect(read).toBeUndefined();
  });
});

test("what JSON text says inherits nothing", () => {
  const thing = noun({ id: personId, note: exactOptional(personId) });
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  prototype.note = "slipped in";
  const read = validateText(thing, '{"id":"ana"}');
  Reflect.deleteProperty(prototype, "note");
  expect(read.ok && Object.keys(read.value)).toEqual(["id"]);
  expect(validateText(thing, '{"id":"ana","note":"written"}')).toEqual({ ok: true, value: { id: "ana", note: "written" } });
});

describe("from JSON text", () => {
  const text = JSON.stringify(world.casefile);
  const brief = (parsed: Parsed<unknown>): string[] => (parsed.success ? [] : parsed.issues.map(({ path, code }: Issue) => `${path} ${code}`));

  test("a casefile and a request are what they are from the value, and decide alike", () => {
    const casefile = parseCasefileText(text);
    const request = parseRequestText(JSON.stringify(world.request));
    expect(casefile).toEqual(parseCasefile(world.casefile));
    expect(request).toEqual(parseRequest(world.request));
    expect(isDeeplyFrozenAndBare(casefile) && isDeeplyFrozenAndBare(request)).toBe(true);
    expect(parseCasefile(casefile)).toBe(casefile);
    expect(parseRequest(request)).toBe(request);
    const policy = policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] });
    expect(JSON.stringify(evaluateDisclosure(request, casefile, policy))).toBe(JSON.stringify(evaluateDisclosure(world.request, world.casefile, policy)));
  });

  test.each<[what: string, text: unknown, issue: string]>([
    ["text that is not JSON", "{", " not-json"],
    ["nothing", "", " not-json"],
    ["a value that is no text", world.casefile, " not-json"],
    ["an own __proto__", text.replace('"unit":{', '"unit":{"__proto__":{},'), "/unit/__proto__ forbidden-key"],
    ["an own constructor", text.replace('"unit":{', '"unit":{"constructor":1,'), "/unit/constructor forbidden-key"],
    ["a lone surrogate", text.replace('"id":"mother"', '"id":"mo\\ud800ther"'), "/others/0/id lone-surrogate"],
    ["endless text", text.replace('"covered":"yes"', `"covered":"${"y".repeat(LIMITS.text + 1)}"`), "/covered text-too-long"],
    ["a well without bottom", text.replace('"covered":"yes"', `"covered":${"[".repeat(100)}${"]".repeat(100)}`), `/covered${"/0".repeat(LIMITS.depth)} too-deep`],
    ["an unknown word", text.replace('"kind":"couple"', '"kind":"cuple"'), "/unit/kind unknown-value"],
    ["a stranger", text.replace('"attended":["ben"]', '"attended":["carl"]'), "/sessions/1/attended/0 stranger"],
    ["a list for a casefile", "[]", " type"],
  ])("%s is refused", (_what, given, issue) => { expect(brief(safeParseCasefileText(given as string))).toContain(issue); });

  test("the same faults get the same words as from the value", () => {
    for (const fault of [text.replace('"covered":"yes",', ""), text.replace('"kind":"couple"', '"kind":"cuple"'), text.replace('"who":"ben"', '"who":"bne"')]) {
      expect(safeParseCasefileText(fault)).toEqual(safeParseCasefile(JSON.parse(fault)));
    }
  });

  test("what throws says what was read", () => {
    expect(() => parseCasefileText("{")).toThrow("the casefile is not usable: 1 issue\n  (whole input): not JSON text");
    expect(() => parseRequestText("{}")).toThrow(/^the request is not usable: \d+ issues/);
    expect(brief(safeParseRequestText("[]"))).toContain(" type");
  });
});
