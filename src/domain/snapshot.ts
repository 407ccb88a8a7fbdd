/**
 * The first line of the boundary: whatever comes in is read once, own data properties only, into plain frozen data
 * without prototypes. What a getter, a proxy or a polluted `Object.prototype` would answer later no longer matters.
 */
import { pointer, type Issue } from "./issue.ts";

/** The published limits of an input. A casefile of 100,000 records fits. */
export const LIMITS = Object.freeze({
  /** Levels of nesting. */
  depth: 24,
  /** Objects, arrays and single values in one input. */
  nodes: 10_000_000,
  /** Characters in one string, keys included. */
  text: 2_000,
});

/** Is it a value, and no getter? Asked of the descriptor itself: it inherits from `Object.prototype` like any object. */
const isValue = (descriptor: PropertyDescriptor): boolean => Object.prototype.hasOwnProperty.call(descriptor, "value");

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const LONE_SURROGATE = /\p{Surrogate}/u;

type Limits = { readonly [Key in keyof typeof LIMITS]: number };

interface Reading {
  readonly limits: Limits;
  readonly issues: Issue[];
  readonly ancestors: Set<object>;
  nodes: number;
}

const report = (reading: Reading, path: string, code: Issue["code"], message: string): unknown => {
  reading.issues.push({ path, code, message });
  return undefined;
};

/** True for an object that is an instance of nothing, of whichever realm. */
export const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  // Another realm's Object.prototype: it stands at the end of the chain and carries that realm's own methods.
  return typeof prototype === "object" && Object.getPrototypeOf(prototype) === null
    && Object.prototype.hasOwnProperty.call(prototype, "isPrototypeOf");
};

/** True for text within the limit that is well-formed Unicode. */
export const isText = (text: string): boolean => text.length <= LIMITS.text && !LONE_SURROGATE.test(text);

const readText = (text: string, path: string, reading: Reading): unknown => {
  if (text.length > reading.limits.text) return report(reading, path, "text-too-long", `longer than ${String(reading.limits.text)} characters`);
  if (LONE_SURROGATE.test(text)) return report(reading, path, "lone-surrogate", "not well-formed Unicode: a lone surrogate");
  return text;
};

const readArray = (source: readonly unknown[], path: string, depth: number, reading: Reading): unknown => {
  const length = Reflect.getOwnPropertyDescriptor(source, "length")?.value as unknown;
  const keys = Reflect.ownKeys(source);
  if (typeof length !== "number" || keys.length !== length + 1) {
    return report(reading, path, "sparse", "a list with holes or with keys of its own");
  }
  const list: unknown[] = [];
  for (let index = 0; index < length; index += 1) {
    const descriptor = Reflect.getOwnPropertyDescriptor(source, index);
    const at = pointer(path, index);
    if (descriptor === undefined) report(reading, at, "sparse", "a hole in a list");
    else if (!isValue(descriptor)) report(reading, at, "accessor", "a getter, not a value");
    else list.push(read(descriptor.value, at, depth + 1, reading));
  }
  return Object.freeze(list);
};

/** What to write instead: a moment is the most usual thing that is no plain data. */
const notPlain = (source: object): string => (Object.prototype.hasOwnProperty.call(Object.getPrototypeOf(source), "toISOString")
  ? "not a plain object: a `Date`; write a day as `2026-05-04`, a moment as `2026-05-04T09:30:00-07:00`"
  : "not a plain object: an instance of some class");

const readObject = (source: object, path: string, depth: number, reading: Reading): unknown => {
  if (!isPlain(source)) return report(reading, path, "not-plain", notPlain(source));
  const plain = Object.create(null) as { [key: string]: unknown };
  for (const key of Reflect.ownKeys(source)) {
    if (typeof key === "symbol") {
      report(reading, path, "not-data", `a key that is a symbol: \`${String(key)}\``);
      continue;
    }
    const at = pointer(path, key);
    const descriptor = Reflect.getOwnPropertyDescriptor(source, key);
    if (FORBIDDEN_KEYS.has(key)) report(reading, at, "forbidden-key", `a key that is never accepted: \`${key}\``);
    else if (readText(key, at, reading) === undefined || descriptor === undefined) continue;
    else if (!isValue(descriptor)) report(reading, at, "accessor", "a getter, not a value");
    else if (descriptor.value !== undefined) plain[key] = read(descriptor.value, at, depth + 1, reading);
  }
  // A copy with its keys in their own places, which is read several times faster than one that grew without a prototype.
  return Object.freeze(Object.setPrototypeOf({ ...plain }, null));
};

const readNested = (source: object, path: string, depth: number, reading: Reading): unknown => {
  if (depth > reading.limits.depth) return report(reading, path, "too-deep", `nested deeper than ${String(reading.limits.depth)} levels`);
  if (reading.ancestors.has(source)) return report(reading, path, "cyclic", "contains itself");
  reading.ancestors.add(source);
  const result = Array.isArray(source) ? readArray(source, path, depth, reading) : readObject(source, path, depth, reading);
  reading.ancestors.delete(source);
  return result;
};

function read(value: unknown, path: string, depth: number, reading: Reading): unknown {
  reading.nodes += 1;
  if (reading.nodes > reading.limits.nodes) {
    return reading.nodes === reading.limits.nodes + 1
      ? report(reading, path, "too-many-nodes", `more than ${String(reading.limits.nodes)} values in one input`)
      : undefined;
  }
  switch (typeof value) {
    case "string": return readText(value, path, reading);
    case "number": case "boolean": return value;
    case "object": return value === null ? null : readNested(value, path, depth, reading);
    default: return report(reading, path, "not-data", `not data: a value of type ${typeof value}`);
  }
}

/** Plain frozen data without prototypes, or the issues that stood against it. Time grows linearly with the input. */
export const snapshot = (input: unknown, limits: Limits = LIMITS): { readonly value: unknown; readonly issues: readonly Issue[] } => {
  const reading: Reading = { limits, issues: [], ancestors: new Set(), nodes: 0 };
  try {
    return { value: read(input, "", 0, reading), issues: reading.issues };
  } catch {
    report(reading, "", "unreadable", "could not be read: a proxy or an exotic object refused");
    return { value: undefined, issues: reading.issues };
  }
};
