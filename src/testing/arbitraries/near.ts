/** Near misses: the cases that differ from a case in one fact. */
import * as fc from "fast-check";
import type { Case } from "../case.ts";
import { CASEFILE, choicesIn, fits, FORGOTTEN, replaced, REQUEST, withRequest, type Choice, type Path, type Shape } from "./place.ts";

/** One fact that is another one. */
interface Turn { readonly path: Path; readonly by: (old: unknown) => unknown; readonly forgets: boolean }

const toggled = (old: unknown, word: string): readonly unknown[] => {
  const words: readonly unknown[] = Array.isArray(old) ? old : [];
  return words.includes(word) ? words.filter((each) => each !== word) : [...words, word];
};

const turnsOf = ({ path, words, list, value }: Choice): readonly Turn[] =>
  words.filter((word) => word !== value).map((word) => ({ path, by: (old) => (list ? toggled(old, word) : word), forgets: !list && FORGOTTEN.includes(word) }));

/** Every item of every list, left out. What nobody knows of somebody's capacity is an empty list. */
const omissionsIn = (value: unknown, path: Path = []): readonly Turn[] => (typeof value !== "object" || value === null ? []
  : Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]): readonly Turn[] => [
    ...(Array.isArray(value) ? [{ path, by: (old: unknown) => (old as readonly unknown[]).filter((_, index) => index !== Number(key)), forgets: path.at(-1) === "capacity" }] : []),
    ...omissionsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  ]));

const turnsIn = (shape: Shape, value: unknown): readonly Turn[] => [...choicesIn(shape, value).flatMap(turnsOf), ...omissionsIn(value)];

/** A change of a case, at which place, and whether it leaves less known. */
interface Change { readonly at: string; readonly key: string; readonly forgets: boolean; readonly of: (aCase: Case) => Case }

const changeOf = (noun: "request" | "casefile", { path, forgets }: Turn, of: Change["of"]): Change =>
  ({ at: `/${[noun, ...path].join("/")}`, key: String([...path].reverse().find((key) => typeof key === "string")), forgets, of });

const changesOf = ({ request, casefile }: Case): readonly Change[] => [
  ...turnsIn(REQUEST, request).map((turn) => changeOf("request", turn, (aCase) => withRequest(aCase, replaced(aCase.request, turn.path, turn.by) as Case["request"]))),
  ...turnsIn(CASEFILE, casefile).map((turn) => changeOf("casefile", turn, (aCase) => ({ ...aCase, casefile: replaced(aCase.casefile, turn.path, turn.by) as Case["casefile"] }))),
];

/** A case that differs from another in one fact. */
export interface NearMiss {
  readonly aCase: Case;
  /** Where it differs, as a JSON pointer: `/request/claims/0/serious`. */
  readonly at: string;
  /** Was the fact known before, and is it not now? */
  readonly forgets: boolean;
}

/** Every case that could come and differs in one fact: another word, a word or an item more or fewer; or only those in a fact under one of these keys. */
export const nearby = (aCase: Case, keys?: ReadonlySet<string>): readonly NearMiss[] => changesOf(aCase)
  .filter(({ key }) => keys?.has(key) !== false).map(({ at, forgets, of }): NearMiss => ({ aCase: of(aCase), at, forgets })).filter(({ aCase: other }) => fits(other));

const drawn = (aCase: Case, changes: readonly Change[], roll: number): Case => {
  for (let step = 0; step < changes.length; step += 1) {
    const next = changes[(roll + step) % changes.length]?.of(aCase);
    if (next !== undefined && fits(next)) return next;
  }
  return aCase;
};

/** Cases that differ from the given ones in one fact; with `forgets`, in one that was known and is not. */
export const near = (cases: fc.Arbitrary<Case>, { forgets = false }: { readonly forgets?: boolean } = {}): fc.Arbitrary<Case> =>
  fc.tuple(cases, fc.nat()).map(([aCase, roll]) => drawn(aCase, changesOf(aCase).filter((change) => change.forgets || !forgets), roll));
