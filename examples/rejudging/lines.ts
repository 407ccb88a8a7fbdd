/** A stream of bytes, cut into batches of whole lines, of which only so many are on their way at a time. */

/** Some whole lines. */
export interface Batch {
  /** Number of the first line, counted from 1. */
  readonly first: number;
  readonly lines: number;
  /** Where in the input the byte after the last line stands. */
  readonly end: number;
  readonly bytes: Uint8Array;
}

const NEWLINE = 10;
const LONGEST = 64 * 1024 * 1024;

const linesIn = (bytes: Uint8Array): number => {
  let lines = bytes.at(-1) === NEWLINE ? 0 : 1; // the last line of a file may lack its end
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
};

/** The text of each line of a batch. */
export const textsOf = (bytes: Uint8Array): readonly string[] => {
  const texts = new TextDecoder().decode(bytes).split("\n");
  return texts.at(-1) === "" ? texts.slice(0, -1) : texts;
};

/** Whole lines as they come in, the first of them line `first`, at byte `from` of the input. Blank lines count. */
export async function* batches(chunks: AsyncIterable<Uint8Array>, from = 0, first = 1): AsyncGenerator<Batch> {
  let next = { first, end: from };
  const batch = (bytes: Uint8Array): Batch => {
    const made = { first: next.first, lines: linesIn(bytes), end: next.end + bytes.length, bytes };
    next = { first: made.first + made.lines, end: made.end };
    return made;
  };
  let begun: Uint8Array[] = [];
  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(NEWLINE) + 1;
    if (cut > 0) yield batch(Buffer.concat([...begun, chunk.subarray(0, cut)]));
    begun = cut > 0 ? [chunk.subarray(cut)] : [...begun, chunk];
    if (begun.length * chunk.length > LONGEST) throw new Error(`line ${String(next.first)} is longer than ${String(LONGEST)} bytes`);
  }
  const rest = Buffer.concat(begun);
  if (rest.length > 0) yield batch(rest);
}

/**
 * Asks about each item, about at most `limit` at a time, and hands on the answers in the order of the items, each as soon as it and all before
 * it are there, also while the next item is not. Nothing more is taken in while `limit` items are out.
 */
export async function* inOrder<T, A>(items: AsyncIterable<T>, ask: (item: T) => Promise<A>, limit: number): AsyncGenerator<readonly [T, A]> {
  const source = items[Symbol.asyncIterator]();
  const out: Promise<readonly [T, A]>[] = [];
  let coming: Promise<IteratorResult<T>> | undefined = source.next();
  while (out.length > 0 || coming !== undefined) {
    const [head] = out;
    const step = await Promise.race([
      ...(head === undefined ? [] : [head]),
      ...(coming === undefined || out.length >= limit ? [] : [coming]),
    ]);
    if (isAnswered(step)) {
      void out.shift();
      yield step;
    } else if (step.done === true) {
      coming = undefined;
    } else {
      const { value } = step;
      const answer = ask(value).then((answer): readonly [T, A] => [value, answer]);
      answer.catch(() => undefined); // heard when its turn comes
      out.push(answer);
      coming = source.next();
      coming.catch(() => undefined); // likewise
    }
  }
}

const isAnswered = <T, A>(step: readonly [T, A] | IteratorResult<T>): step is readonly [T, A] => Array.isArray(step);
