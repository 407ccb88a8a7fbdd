/** What every engine needs around it: options, input from a file or a pipe, batches, a bounded queue, the output written once, progress. The engine itself is handed in. */
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { NOTHING, openOutput, type Done, type Output } from "./checkpoint.ts";
import type { Answers } from "./judge.ts";
import { batches, inOrder, type Batch } from "./lines.ts";
import { grouped, reporter } from "./progress.ts";

/** What the command line says. */
export interface Options {
  /** A file of lines, or "-" for standard input. */
  readonly in: string;
  /** A file, which makes the run resumable, or "-" for standard output. */
  readonly out: string;
  /** The folder of the casefiles that lines call by name. */
  readonly casefiles: string;
  /** The day whose law is today's. */
  readonly today: string;
  readonly workers: number;
  /** Of an engine whose workers are processes: kill one of them midway, to see that nothing is lost. */
  readonly killOne: boolean;
}

const OPTIONS = {
  in: { type: "string", default: "-" }, out: { type: "string", default: "-" }, casefiles: { type: "string" }, today: { type: "string", default: "2026-03-05" },
  workers: { type: "string", default: String(availableParallelism()) }, "kill-one": { type: "boolean", default: false },
} as const;

/** Reads the command line. */
export const optionsFrom = (args: readonly string[]): Options => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > 64) throw new Error("`--workers` is a number from 1 to 64");
  return {
    in: values.in, out: values.out, workers, today: values.today, killOne: values["kill-one"],
    casefiles: values.casefiles ?? join(values.in === "-" ? "." : dirname(values.in), "casefiles"),
  };
};

const CHUNK = 64 * 1024;

const bytesOf = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : Buffer.from(String(value)));

async function* chunksOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield bytesOf(chunk);
}

/** Leaves out the first bytes of what cannot be wound forward. */
async function* after(chunks: AsyncIterable<Uint8Array>, skip: number, began: (beginning: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  let passed = 0;
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (head !== undefined) {
      head = Buffer.concat([head, chunk]);
      if (head.length >= Math.min(CHUNK, skip)) {
        began(head);
        head = undefined;
      }
    }
    const rest = chunk.subarray(Math.min(chunk.length, Math.max(0, skip - passed)));
    passed += chunk.length;
    if (rest.length > 0) yield rest;
  }
  if (passed < skip) throw new Error("the input is shorter than what was read of it before");
}

const beginningOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, 0);
  await file.close();
  return buffer.subarray(0, bytesRead);
};

/** Standard output: whoever reads slowly is waited for, and what was sent cannot be taken back, so that there is nothing to resume. */
const piped: Output = {
  begun: NOTHING,
  began: () => undefined,
  add: (text) => new Promise((resolve, reject) => { process.stdout.write(text, (error) => { if (error) reject(error); else resolve(); }); }),
  close: () => Promise.resolve(),
  abandon: () => Promise.resolve(),
};

const inputOf = async (path: string, output: Output): Promise<{ readonly chunks: AsyncIterable<Uint8Array>; readonly total?: number }> => {
  const { read } = output.begun;
  if (path === "-") return { chunks: after(chunksOf(process.stdin), read, output.began) };
  const { size } = await stat(path);
  if (size < read) throw new Error("the input is shorter than what was read of it before");
  output.began(await beginningOf(path));
  return { chunks: chunksOf(createReadStream(path, { start: read, highWaterMark: CHUNK })), total: size };
};

const summary = (done: Done, lines: number, seconds: number, workers: number): string =>
  `${grouped(done.lines)} lines, ${grouped(done.changed)} changed, ${grouped(done.unusable)} unusable; ${seconds.toFixed(1)} s, ${grouped(lines / seconds)} lines/s, ${String(workers)} workers, `
  + `peak memory ${grouped(process.resourceUsage().maxRSS / 1024)} MB`;

const answered = async (options: Options, ask: (batch: Batch) => Promise<Answers>, limit: number, seen: (done: Done) => void, output: Output): Promise<void> => {
  const { begun } = output;
  const { chunks, total } = await inputOf(options.in, output);
  if (begun.lines > 0) console.error(`going on after line ${grouped(begun.lines)}`);
  const progress = reporter(process.stderr, begun, total);
  let done = begun;
  for await (const [batch, { text, changed, unusable }] of inOrder(batches(chunks, done.read, done.lines + 1), ask, limit)) {
    done = {
      read: batch.end, written: done.written + Buffer.byteLength(text), lines: done.lines + batch.lines,
      changed: done.changed + changed, unusable: done.unusable + unusable,
    };
    await output.add(text, done);
    progress.at(done);
    seen(done);
  }
  await output.close();
  console.error(summary(done, done.lines - begun.lines, progress.end(done), options.workers));
};

/** Judges every line of the input with an engine, of which at most `limit` batches are out at a time. `seen` hears how far it has come. */
export const rejudge = async (options: Options, ask: (batch: Batch) => Promise<Answers>, limit: number, seen: (done: Done) => void = () => undefined): Promise<void> => {
  const output = options.out === "-" ? piped : await openOutput(options.out, `the law of each day against that of ${options.today}`);
  try {
    await answered(options, ask, limit, seen, output);
  } catch (error) {
    await output.abandon();
    throw error;
  }
};
