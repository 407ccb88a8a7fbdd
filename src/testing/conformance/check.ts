/** Conformance in process: an adapter is asked every vector, and each answer is compared with the expected one. */
import { compare, worstFirst, type Result } from "./compare.ts";
import { questionOf, type Answer, type Question, type Vector } from "./vector.ts";

/** Puts a question to the code under test, and brings back its answer, at once or later. */
export type Adapter = (question: Question) => Answer | Promise<Answer>;

/** Which vectors are asked. */
export interface ConformanceOptions {
  readonly vectors: readonly Vector[];
  /** Only vectors with one of these texts in their id, title or source, in whatever case. Default: all. */
  readonly filter?: readonly string[];
}

/** What came out. */
export interface Conformance {
  readonly passed: boolean;
  /** One for each vector asked, the worst first: those that let out what must stay. */
  readonly results: readonly Result[];
}

/** The vectors with one of the texts in their id, title or source; all where there is no text. */
export const chosen = ({ vectors, filter = [] }: ConformanceOptions): readonly Vector[] => vectors.filter(({ id, title, source }) =>
  filter.length === 0 || filter.some((text) => [id, title, ...source].some((where) => where.toLowerCase().includes(text.toLowerCase()))));

const copy = (question: Question): Question => JSON.parse(JSON.stringify(question)) as Question;

const ask = async (adapter: Adapter, vector: Vector): Promise<Result> => {
  try {
    return compare(vector, await adapter(copy(questionOf(vector))));
  } catch (error) {
    return { vector, kind: "crashed", faults: [`It threw: ${error instanceof Error ? error.message : String(error)}`] };
  }
};

/** Nothing asked is nothing shown. */
const passes = (results: readonly Result[]): boolean => results.length > 0 && results.every(({ kind }) => kind === "passed");

/**
 * Puts each vector to the adapter, one after the other, and compares. Never throws: an adapter that throws has crashed
 * on that vector. The adapter gets a copy, so it may change what it is given. No vector asked is not passed.
 */
export const checkConformance = async (adapter: Adapter, options: ConformanceOptions): Promise<Conformance> => {
  const results: Result[] = [];
  for (const vector of chosen(options)) results.push(await ask(adapter, vector));
  return { passed: passes(results), results: worstFirst(results) };
};

/** Whether all of at least one result passed. */
export const conforms = passes;

/** One test for a runner: `for (const { name, run } of conformanceTests(...)) test(name, run)` in vitest, jest and node:test alike. */
export interface ConformanceTest {
  readonly name: string;
  /** Rejects with what is wrong, why, and the source. */
  readonly run: () => Promise<void>;
}

/** A file without tests passes in most runners, and a filter with a slip of the pen chooses nothing. */
const nothingChosen = ({ filter = [] }: ConformanceOptions): ConformanceTest => ({
  name: "a vector is chosen",
  run: () => Promise.reject(new Error(`no vector is chosen by \`${JSON.stringify(filter)}\`: nothing would be shown`)),
});

const testOf = (adapter: Adapter, vector: Vector): ConformanceTest => ({
  name: `${vector.id}: ${vector.title}`,
  run: async () => {
    const { kind, faults } = await ask(adapter, vector);
    if (kind !== "passed") throw new Error([`${kind}: ${vector.title}`, ...faults, vector.why, `Source: ${vector.source.join("; ")}`].join("\n"));
  },
});

/** One test for each vector; where none is chosen, one that fails. */
export const conformanceTests = (adapter: Adapter, options: ConformanceOptions): readonly ConformanceTest[] => {
  const those = chosen(options);
  return those.length === 0 ? [nothingChosen(options)] : those.map((vector) => testOf(adapter, vector));
};
