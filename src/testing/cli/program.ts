/** A program in any language that is asked over its standard input and answers over its standard output, one JSON line each. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import type { Question } from "../conformance/vector.ts";

/** What came back for one question. */
export type Reply =
  | { readonly is: "answer"; readonly line: string }
  | { readonly is: "crashed"; readonly said: string; readonly cannotStart: boolean }
  | { readonly is: "timed-out" };

/** A program that can be asked; it is started when it is needed, and again after it ended. */
export interface Program {
  readonly ask: (question: Question) => Promise<Reply>;
  readonly stop: () => void;
}

interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** Was it asked before, so that its end may be that of a program that answers once? */
  asked: number;
  buffer: string;
  errors: string;
  ended: { readonly code: number | null; readonly signal: string | null } | undefined;
  notice: () => void;
}

const LONGEST_LINE = 16_000_000;
const WINDOWS = process.platform === "win32";
/** A shell's exit codes for a command that is not there or that it may not run. */
const CANNOT_START = [126, 127];

/** A program of its own process group, so that whatever the shell started ends with it. */
const start = (command: string): Running => {
  const child = spawn(command, { shell: true, detached: !WINDOWS, stdio: ["pipe", "pipe", "pipe"] });
  const running: Running = { child, asked: 0, buffer: "", errors: "", ended: undefined, notice: () => undefined };
  child.stdout.setEncoding("utf8").on("data", (text: string) => { running.buffer += text; running.notice(); });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { running.errors = (running.errors + text).slice(-2_000); });
  child.stdin.on("error", () => undefined); // it ended before it read; its end is told by "close"
  child.on("error", (error) => { running.errors += error.message; running.ended = { code: 127, signal: null }; running.notice(); });
  child.on("close", (code, signal) => { running.ended = { code, signal }; running.notice(); });
  return running;
};

const kill = ({ child, ended }: Running): void => {
  if (ended !== undefined || child.pid === undefined) return;
  try {
    if (WINDOWS) child.kill();
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL"); // the group is gone already
  }
};

/** The first whole line, taken out of the buffer. What stands without a line end when the program ended is a line, too. */
const takeLine = (running: Running): string | undefined => {
  const end = running.buffer.indexOf("\n");
  if (end < 0 && (running.ended === undefined || running.buffer.trim() === "") && running.buffer.length < LONGEST_LINE) return undefined;
  const line = running.buffer.slice(0, end < 0 ? undefined : end);
  running.buffer = end < 0 ? "" : running.buffer.slice(end + 1);
  return line.trim() === "" ? takeLine(running) : line;
};

const howItEnded = ({ ended, errors }: Running): string => {
  const how = ended?.signal == null ? `exit code ${String(ended?.code)}` : `signal ${ended.signal}`;
  const last = errors.trim().split("\n").at(-1) ?? "";
  return last === "" ? how : `${how}: ${last}`;
};

/** A program that is run by the shell, with a time limit for each answer in milliseconds. */
export const programOf = (command: string, limit: number): Program => {
  let running: Running | undefined;

  const once = (question: Question): Promise<Reply | "ended-between"> => new Promise((resolve) => {
    const current = running?.ended === undefined ? (running ??= start(command)) : (running = start(command));
    const isFirst = current.asked === 0;
    current.asked += 1;
    current.buffer = ""; // what it said before it was asked answers nothing
    const timer = setTimeout(() => { finish({ is: "timed-out" }); kill(current); running = undefined; }, limit);
    const finish = (reply: Reply | "ended-between"): void => { clearTimeout(timer); current.notice = () => undefined; resolve(reply); };
    current.notice = () => {
      const line = takeLine(current);
      if (line !== undefined) { finish({ is: "answer", line }); return; }
      if (current.ended === undefined) return;
      const { code } = current.ended;
      if (!isFirst && code === 0) finish("ended-between");
      else finish({ is: "crashed", said: howItEnded(current), cannotStart: isFirst && code !== null && CANNOT_START.includes(code) });
    };
    current.child.stdin.write(`${JSON.stringify(question)}\n`);
  });

  return {
    ask: async (question) => {
      const reply = await once(question);
      // It ended in order after an earlier answer: a program that answers once and ends is started anew for each question.
      const second = reply === "ended-between" ? await once(question) : reply;
      return second === "ended-between" ? { is: "crashed", said: "exit code 0 without an answer", cannotStart: false } : second;
    },
    stop: () => { if (running !== undefined) { running.child.stdin.end(); kill(running); } },
  };
};
