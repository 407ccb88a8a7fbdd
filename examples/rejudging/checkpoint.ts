/**
 * An output that is written exactly once, however often the run is killed. Beside it stands a checkpoint: how much of the input is answered
 * by how much of the output. The checkpoint is written after what it speaks of is on the disk; a run that finds one cuts the output back to it and goes on from there.
 */
import { createHash } from "node:crypto";
import { open, readFile, rename } from "node:fs/promises";

/** How far a run has come. */
export interface Done {
  /** Bytes of the input that are answered, and bytes of the output that answer them. */
  readonly read: number;
  readonly written: number;
  readonly lines: number;
  readonly changed: number;
  readonly unusable: number;
}

/** What a run asks, and how far it has come. */
interface Checkpoint extends Done {
  /** What was asked: an output never mixes the answers to two questions. */
  readonly question: string;
  /** Of the first bytes of what was read: another input is noticed. */
  readonly head: string;
}

/** Nothing read, nothing written. */
export const NOTHING: Done = { read: 0, written: 0, lines: 0, changed: 0, unusable: 0 };

const HEAD = 64 * 1024;

/** What the beginning of an input is known by, once `read` bytes of it are answered. */
const headOf = (beginning: Uint8Array, read: number): string => createHash("sha256").update(beginning.subarray(0, Math.min(read, HEAD))).digest("hex");

const isCheckpoint = (value: unknown): value is Checkpoint =>
  typeof value === "object" && value !== null && ["read", "written", "lines", "changed", "unusable", "question", "head"].every((key) => key in value);

const checkpointAt = async (path: string): Promise<Checkpoint | undefined> => {
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    if (!isCheckpoint(value)) throw new Error(`not a checkpoint: \`${path}\``);
    return value;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
};

/** Writes a file whole or not at all. */
const replace = async (path: string, text: string): Promise<void> => {
  const file = await open(`${path}.new`, "w");
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
};

/** A file that is added to, and a checkpoint beside it. */
export interface Output {
  /** How far an earlier run has come. */
  readonly begun: Done;
  /** To be told the beginning of the input, up to 64 kB. Throws when an earlier run read something else. */
  readonly began: (beginning: Uint8Array) => void;
  readonly add: (text: string, done: Done) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Leaves everything as a kill would: a run that failed is resumed like one that was killed. */
  readonly abandon: () => Promise<void>;
}

/** Opens `path`, cut back to its checkpoint. Another question than the one whose answers it holds is refused, and so is a file that is not empty and has no checkpoint. */
export const openOutput = async (path: string, question: string, every = 250): Promise<Output> => {
  const beside = `${path}.checkpoint`;
  const found = await checkpointAt(beside);
  if (found !== undefined && found.question !== question) throw new Error(`\`${path}\` answers another question: ${found.question}`);
  const begun = found ?? NOTHING;
  const file = await open(path, "a");
  const { size } = await file.stat();
  if (size < begun.written || (found === undefined && size > 0)) {
    await file.close();
    throw new Error(found === undefined ? `\`${path}\` is not empty and has no checkpoint beside it` : `\`${path}\` is shorter than its checkpoint says`);
  }
  await file.truncate(begun.written);

  let beginning: Uint8Array = new Uint8Array();
  let latest = begun;
  let kept = Date.now();
  const keep = async (): Promise<void> => {
    await file.datasync();
    const { read, written, lines, changed, unusable } = latest;
    await replace(beside, JSON.stringify({ question, head: headOf(beginning, read), read, written, lines, changed, unusable }));
    kept = Date.now();
  };
  return {
    begun,
    began: (bytes) => {
      if (found !== undefined && headOf(bytes, found.read) !== found.head) throw new Error(`\`${path}\` answers another input`);
      beginning = bytes.slice(0, HEAD);
    },
    add: async (text, done) => {
      if (latest === NOTHING) await keep(); // from the first byte on there is a checkpoint
      await file.appendFile(text);
      latest = done;
      if (Date.now() - kept >= every) await keep();
    },
    close: async () => {
      await keep();
      await file.close();
    },
    abandon: () => file.close(),
  };
};
