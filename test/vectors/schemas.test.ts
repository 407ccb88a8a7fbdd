/** The published schemas, asked by a validator that knows nothing of ours. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { InferOutput } from "valibot";
import { describe, expect, expectTypeOf, test } from "vitest";
import { safeParseCasefile, safeParseRequest, type Decision, type Issue, type IssueCode } from "subrosa";
import { SCHEMAS } from "../../.config/schemas.ts";
import type { DecisionBody } from "../../src/engine/decision.ts";
import type { decision as decisionSchema } from "../../src/testing/schema/decision.ts";
import type { vector as vectorSchema } from "../../src/testing/schema/vector.ts";
import { expand } from "../../src/testing/vectors/expand.ts";
import type { Vector } from "../../src/testing/vectors/format.ts";
import { vectorSources } from "../../src/testing/vectors/index.ts";
import { decided, oursOnFile } from "./decided.ts";

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: false });
const validators = new Map(Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(JSON.parse(JSON.stringify(schema)) as object)] as const));
/** What the validator has against a value: nothing, or the first thing. */
const against = (name: string, value: unknown): string | undefined => {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(`no schema \`${name}\``);
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
};

const ours = oursOnFile();
const vectors = vectorSources.map((source) => expand(source, ours[source.id]));

test("each schema says what it is, and in which dialect", () => {
  expect(Object.keys(SCHEMAS)).toEqual(["casefile", "request", "decision", "vector"]);
  for (const schema of Object.values(SCHEMAS)) expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: expect.stringMatching(/^urn:subrosa:schema:/) as string });
});

test("the patterns keep to what the regular expressions of other languages know as well", () => {
  const patterns = JSON.stringify(SCHEMAS, (key, value: unknown) => (key === "pattern" ? `pattern: ${String(value)}` : value)).match(/"pattern: (?:[^"\\]|\\.)*"/g) ?? [];
  expect(new Set(patterns).size).toBeGreaterThan(3);
  // Python has no `\p{Cc}`, Go no `\u0000` and no looking around.
  for (const pattern of patterns) expect(JSON.parse(pattern)).not.toMatch(/\\[pPuxkc]|\(\?[^:]/);
});

describe("what the library takes and gives is valid", () => {
  test.each(vectors.map((vector) => [vector.id, vector] as const))("%s: vector, casefile, request and decision", (_id, vector) => {
    expect(against("vector", vector)).toBeUndefined();
    expect(against("casefile", vector.casefile)).toBeUndefined();
    expect(against("request", vector.request)).toBeUndefined();
    expect(against("decision", JSON.parse(JSON.stringify(decided(vector))))).toBeUndefined();
  });
  test("the declared decision is the decision, and the declared vector the vector", () => {
    expectTypeOf<Decision>().toExtend<InferOutput<typeof decisionSchema>>();
    expectTypeOf<InferOutput<typeof decisionSchema>>().toExtend<DecisionBody>();
    expectTypeOf<InferOutput<typeof vectorSchema>>().toExtend<Vector>();
  });
  test("a decision of another outcome than its clearance is not one", () => {
    const allow = vectors.find(({ expected }) => expected.outcome === "allow");
    if (allow === undefined) throw new Error("no vector is allowed");
    const decision = JSON.parse(JSON.stringify(decided(allow))) as object;
    expect(against("decision", { ...decision, outcome: "deny" })).toBeDefined();
    expect(against("decision", { ...decision, outcome: "maybe" })).toBeDefined();
    expect(against("decision", { ...decision, because: "so" })).toBeDefined();
  });
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

const pathsOf = (value: Json, at: Path = []): readonly Path[] => {
  if (typeof value !== "object" || value === null) return [at];
  const entries = Array.isArray(value) ? value.map((each, index) => [index, each] as const) : Object.entries(value);
  return [at, ...entries.flatMap(([key, each]) => pathsOf(each, [...at, key]))];
};

const parentOf = (root: Json, path: Path): { [key: string | number]: Json } => {
  let value = root as { [key: string | number]: Json };
  for (const key of path.slice(0, -1)) value = value[key] as { [key: string | number]: Json };
  return value;
};

/** One path for each place of a form: of a list the first item is enough, except where each item can be of another kind. */
const places = (value: Json): readonly Path[] => {
  const formOf = (path: Path): string => path.map((key, at) => (typeof key === "number" && path[at - 1] !== "claims" && path[at - 1] !== "agreements" ? "*" : String(key))).join("/");
  return [...new Map(pathsOf(value).slice(1).reverse().map((path) => [formOf(path), path])).values()];
};

/** What can be done to one place, each with a name. */
const HARM: readonly (readonly [name: string, harm: (holder: { [key: string | number]: Json }, key: string | number) => void])[] = [
  ["a number instead", (holder, key) => { holder[key] = 7; }],
  ["nothing instead", (holder, key) => { holder[key] = null; }],
  ["a word that nobody knows", (holder, key) => { holder[key] = "no-such-word"; }],
  ["a word that is reserved", (holder, key) => { holder[key] = "anyone"; }],
  ["a line break", (holder, key) => { holder[key] = "two\nlines"; }],
  ["too long", (holder, key) => { holder[key] = "x".repeat(201); }],
  ["the thirteenth month", (holder, key) => { holder[key] = "2026-13-01"; }],
  ["no offset", (holder, key) => { holder[key] = "2026-03-05T17:00:00"; }],
  ["a list instead", (holder, key) => { holder[key] = []; }],
  ["taken out", (holder, key) => { if (!Array.isArray(holder)) Reflect.deleteProperty(holder, key); }],
  ["a key that nobody knows", (holder, key) => { const value = holder[key]; if (typeof value === "object" && value !== null && !Array.isArray(value)) value.extra = "yes"; }],
];

const OF_SHAPE: ReadonlySet<IssueCode> = new Set(["type", "missing-key", "unknown-key", "unknown-value", "bad-day", "bad-instant", "bad-id"]);
const isOfShape = ({ code }: Issue): boolean => OF_SHAPE.has(code);
/** The cases from which inputs are broken: casefiles with every kind of paper, and requests with one claim after another. */
const CASEFILES = ["index/6b", "index/13a", "worked/14"];
const REQUESTS = ["index/1c", "index/6b", "index/8b", "index/22a", "index/32", "index/36a", "index/40", "worked/3", "worked/4", "worked/8b", "hard/20b"];
const wholes = [
  ...CASEFILES.map((id) => [id, "casefile", vectors.find((each) => each.id === id)?.casefile, safeParseCasefile] as const),
  ...REQUESTS.map((id) => [id, "request", vectors.find((each) => each.id === id)?.request, safeParseRequest] as const),
];

test.each(wholes)("%s, its %s broken in one place after another: refused for its shape by the boundary and by the validator alike", (_id, name, whole, parse) => {
  const disagreements: string[] = [];
  let refused = 0;
  for (const path of places(whole as unknown as Json)) {
    for (const [harm, break_] of HARM) {
      const broken = JSON.parse(JSON.stringify(whole)) as Json;
      break_(parentOf(broken, path), path.at(-1) ?? "");
      const parsed = parse(broken);
      const refuses = !parsed.success && parsed.issues.some(isOfShape);
      if (refuses) refused += 1;
      if (refuses !== (against(name, broken) !== undefined)) disagreements.push(`${path.join("/")}: ${harm}`);
    }
  }
  expect(disagreements).toEqual([]);
  expect(refused).toBeGreaterThan(100);
});

test("what no schema can say the boundary says: a day that does not exist", () => {
  const [vector] = vectors;
  const request = { ...vector?.request, at: "2026-02-30T09:00:00Z" };
  expect(against("request", request)).toBeUndefined();
  const parsed = safeParseRequest(request);
  expect(parsed.success ? [] : parsed.issues.map(({ path, code }) => ({ path, code }))).toEqual([{ path: "/at", code: "bad-instant" }]);
});
