/**
 * The quick way through the boundary. From the one declaration of a noun comes a reader that answers in a single walk:
 * a plain, frozen, valid copy, or nothing. It never says why; `validate` then asks the schema itself, slowly and in full.
 */
import type {
  ArraySchema, BaseIssue, BaseSchema, CheckAction, ExactOptionalSchema, LiteralSchema, NumberSchema, PicklistSchema, StrictObjectSchema, StringSchema, UnionSchema, VariantSchema,
} from "valibot";
import { isPlain, isText, LIMITS } from "./snapshot.ts";

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;
type Noun = StrictObjectSchema<Readonly<Record<string, Schema>>, undefined>;
type Action = CheckAction<unknown, string> | { readonly type: "brand" | "readonly" };

/** Every shape of which a noun is declared. */
type Shape = { readonly pipe?: readonly [Schema, ...Action[]] } & (
  | Noun | ArraySchema<Schema, undefined> | StringSchema<undefined> | NumberSchema<undefined>
  | LiteralSchema<string | number, undefined> | PicklistSchema<readonly string[], undefined>
  | UnionSchema<readonly Schema[], undefined> | VariantSchema<string, readonly Noun[], undefined> | ExactOptionalSchema<Schema, undefined>
);

/** How a value is taken apart, and how many values may still come. */
interface Source {
  /** What has no keys but the value's own and can be read as often as one likes, or nothing. */
  readonly object: (value: object) => Bare | undefined;
  /** Where what was read of such a one is written down: a copy of our own. */
  readonly onto: (own: Bare) => Bare;
  /** A copy of our own, or nothing. */
  readonly list: (value: readonly unknown[]) => unknown[] | undefined;
  left: number;
  /** Short lists of words that were read before, by their first word; those without any under undefined. Left out where little is read. */
  readonly lists?: Map<unknown, (readonly unknown[])[]>;
}
interface Bare { [key: string]: unknown }

/**
 * The frozen copy of a value, or undefined where anything at all is not as it should be. What stood in the same place of
 * a casefile that was accepted may be given: what is still the very same value there needs no second look.
 */
type Read = (value: unknown, source: Source, accepted?: unknown) => unknown;

/** Without a prototype, yet a shape like any other to the machine, which `Object.create(null)` is not. */
const bare = (): Bare => Object.setPrototypeOf({}, null) as Bare;

/**
 * What somebody built in memory: own data properties alone, each looked at once, so that no getter runs. What we copied
 * ourselves has none, and nobody else holds it.
 */
const built = (ours: ReadonlySet<unknown>): Source => ({
  left: LIMITS.nodes - 1,
  object: (value) => {
    if (ours.has(value)) return value as Bare;
    if (!isPlain(value)) return undefined;
    const copy = bare();
    for (const key of Reflect.ownKeys(value)) {
      const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
      if (typeof key === "symbol" || descriptor === undefined || !Object.hasOwn(descriptor, "value")) return undefined;
      if (descriptor.value !== undefined) copy[key] = descriptor.value;
    }
    return copy;
  },
  onto: (own) => own,
  list: (value) => {
    if (ours.has(value)) return [...value];
    const length = Reflect.getOwnPropertyDescriptor(value, "length")?.value as unknown;
    if (typeof length !== "number" || Reflect.ownKeys(value).length !== length + 1) return undefined;
    const copy: unknown[] = [];
    for (let index = 0; index < length; index += 1) {
      const descriptor = Reflect.getOwnPropertyDescriptor(value, index);
      if (descriptor === undefined || !Object.hasOwn(descriptor, "value")) return undefined;
      copy.push(descriptor.value);
    }
    return copy;
  },
});

/**
 * What `JSON.parse` has just made and nobody else holds: there are no getters in it, no holes and no instances, and
 * nothing is inherited as long as nobody added to `Object.prototype` what a loop over keys would meet.
 */
const parsed = (): Source => ({ left: LIMITS.nodes - 1, lists: new Map(), object: (value) => value as Bare, onto: bare, list: (value) => value as unknown[] });

const isInherited = (): boolean => {
  for (const _ in {}) return true;
  return false;
};

const isAlike = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
};

/** A chart names the same few people ten thousand times: short lists of words that are alike become one, and are frozen once. */
const SHORT = 4;
/** Of those that begin alike, no more are remembered than can be looked through quickly. */
const REMEMBERED = 8;

const frozen = (items: readonly unknown[], { lists }: Source): readonly unknown[] => {
  const [first] = items;
  if (lists === undefined || items.length > SHORT || (first !== undefined && typeof first !== "string")) return Object.freeze(items);
  const before = lists.get(first) ?? [];
  for (const each of before) if (isAlike(each, items)) return each;
  if (before.length < REMEMBERED) lists.set(first, [...before, Object.freeze(items)]);
  return Object.freeze(items);
};

const listReader = (item: Read): Read => {
  const readInto = (items: unknown[], index: number, source: Source, accepted?: unknown): boolean => {
    const before = items[index];
    const after = before === undefined ? undefined : item(before, source, accepted);
    if (after === undefined) return false;
    if (after !== before) items[index] = after;
    return true;
  };
  return (value, source, accepted) => {
    const items = Array.isArray(value) ? source.list(value) : undefined;
    if (items === undefined || (source.left -= items.length) < 0) return undefined;
    const known: readonly unknown[] | undefined = Array.isArray(accepted) ? accepted : undefined;
    // After something was put in or taken out, the rest stands a few places further on.
    const shift = known === undefined ? 0 : known.length - items.length;
    for (let index = 0; index < items.length; index += 1) {
      if (known === undefined) {
        if (!readInto(items, index, source)) return undefined;
      } else if (items[index] === undefined || (items[index] !== known[index] && items[index] !== known[index + shift])) {
        if (!readInto(items, index, source, known[index])) return undefined;
      }
    }
    return frozen(items, source);
  };
};

/** What may stand under a key, and whether something must. */
interface Field {
  readonly read: Read;
  readonly isRequired: boolean;
}
interface Fields {
  readonly under: ReadonlyMap<string, Field>;
  readonly required: number;
}

const isBare = (value: unknown): value is Bare => typeof value === "object" && value !== null;

const readFields = (own: Bare, { under, required }: Fields, source: Source, accepted?: unknown): unknown => {
  const known = isBare(accepted) ? accepted : undefined;
  const copy = source.onto(own);
  let missing = required;
  for (const key in own) {
    source.left -= 1;
    const field = under.get(key);
    if (field === undefined) return undefined;
    if (field.isRequired) missing -= 1;
    const before = own[key];
    const there = known === undefined ? undefined : known[key];
    const after = before === there ? before : field.read(before, source, there);
    if (after === undefined) return undefined;
    if (copy !== own || after !== before) copy[key] = after;
  }
  return missing === 0 && source.left >= 0 ? Object.freeze(copy) : undefined;
};

const ownOf = (value: unknown, source: Source): Bare | undefined =>
  (typeof value === "object" && value !== null && !Array.isArray(value) ? source.object(value) : undefined);

const nounReader = (fields: Fields): Read => (value, source, accepted) => {
  const own = ownOf(value, source);
  return own === undefined ? undefined : readFields(own, fields, source, accepted);
};

/** One of several nouns, told apart by the word under one key. What stood here may have been another of them, so its parts say nothing. */
const variantReader = (key: string, nouns: ReadonlyMap<unknown, Fields>): Read => (value, source) => {
  const own = ownOf(value, source);
  const fields = own === undefined ? undefined : nouns.get(own[key]);
  return own === undefined || fields === undefined ? undefined : readFields(own, fields, source);
};

const unionReader = (options: readonly Read[]): Read => (value, source) => {
  for (const option of options) {
    const read = option(value, source);
    if (read !== undefined) return read;
  }
  return undefined;
};

const wordReader = (words: readonly unknown[]): Read => {
  const known = new Set(words);
  return (value) => (known.has(value) ? value : undefined);
};

const readNumber: Read = (value) => (typeof value === "number" && !Number.isNaN(value) ? value : undefined);

const readText: Read = (value) => (typeof value === "string" && isText(value) ? value : undefined);

/** What is read by the first of a chain and passes every check after it. A link that this file does not know lets nothing pass. */
const chainReader = (first: Read, actions: readonly Action[]): Read => {
  const checks = actions.flatMap((each) => {
    switch (each.type) {
      case "check": return [each.requirement];
      case "brand": case "readonly": return [];
      default: return [() => false];
    }
  });
  if (checks.length === 0) return first;
  return (value, source, accepted) => {
    const read = first(value, source, accepted);
    if (read === undefined) return undefined;
    for (const check of checks) if (!check(read)) return undefined;
    return read;
  };
};

const fieldsOf = ({ entries }: Noun): Fields => {
  const under = new Map(Object.entries(entries).map(([key, schema]) => [key, { read: readerOf(schema), isRequired: schema.type !== "exact_optional" }]));
  return { under, required: [...under.values()].filter(({ isRequired }) => isRequired).length };
};

/** What a schema is made of. Only the functions of `schema.ts` make schemas here, and they make no others. */
const shapeOf = (schema: Schema): Shape => schema as Shape;

/** The words by which one noun of several is known. */
const wordsUnder = (key: string, { entries }: Noun): readonly string[] => {
  const shape = entries[key] === undefined ? undefined : shapeOf(entries[key]);
  return shape?.type === "picklist" ? shape.options : [];
};

const make = (shape: Shape): Read => {
  if (shape.pipe !== undefined) {
    const [first, ...actions] = shape.pipe;
    return chainReader(readerOf(first), actions);
  }
  switch (shape.type) {
    case "strict_object": return nounReader(fieldsOf(shape));
    case "array": return listReader(readerOf(shape.item));
    case "string": return readText;
    case "number": return readNumber;
    case "literal": return wordReader([shape.literal]);
    case "picklist": return wordReader(shape.options);
    case "union": return unionReader(shape.options.map(readerOf));
    case "variant": return variantReader(shape.key, new Map(shape.options.flatMap((noun) => {
      const fields = fieldsOf(noun);
      return wordsUnder(shape.key, noun).map((word) => [word, fields] as const);
    })));
    case "exact_optional": return readerOf(shape.wrapped);
  }
};

const readers = new WeakMap<Schema, Read>();

/** Made when first asked for, so that importing the library costs nothing. */
function readerOf(schema: Schema): Read {
  const known = readers.get(schema);
  if (known !== undefined) return known;
  const reader = make(shapeOf(schema));
  readers.set(schema, reader);
  return reader;
}

const attempt = (schema: Schema, value: unknown, source: Source, accepted?: unknown): unknown => {
  try {
    return readerOf(schema)(value, source, accepted);
  } catch {
    return undefined;
  }
};

const NONE: ReadonlySet<unknown> = new Set();

/** The value that somebody built, as a plain, frozen, valid copy; undefined where it is not valid or not plain data. */
export const readBuilt = (schema: Schema, value: unknown): unknown => attempt(schema, value, { ...built(NONE), lists: new Map() });

/** What became of an accepted value of this schema: what is still the very same in it is taken over as it is. */
export interface Amendment {
  readonly accepted: unknown;
  /** Objects and lists in the new value that nobody but this library made. */
  readonly ours: ReadonlySet<unknown>;
}

/** The same of what became of an accepted value. */
export const readAmended = (schema: Schema, value: unknown, { accepted, ours }: Amendment): unknown => attempt(schema, value, built(ours), accepted);

/** The same of what `JSON.parse` has just returned and nobody else holds: taken over rather than copied, where that is as safe. */
export const readParsed = (schema: Schema, value: unknown): unknown => (isInherited() ? undefined : attempt(schema, value, parsed()));
