/**
 * Examples 26 and 27 as they are run: the packages of each are installed where they are missing, and a Redis server is found or fetched.
 * Where that is impossible, the test says so and is skipped.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, type TestContext } from "vitest";
import { judgeLines, policies } from "../../examples/rejudging/judge.ts";
import { textsOf } from "../../examples/rejudging/lines.ts";
import { shelf } from "../../examples/rejudging/shelf.ts";
import { missingPackages } from "../support/install.ts";
import { start, type Running } from "../support/program.ts";

const POOL = "examples/26-years-on-every-core";
const QUEUE = "examples/27-beyond-one-machine";
const LINES = 400;
const LONG = 400_000;

const folder = mkdtempSync(join(tmpdir(), "engines-"));
const input = join(folder, "disclosures.jsonl");
const missing = new Map<string, string | undefined>();
/** What must come out, judged here, line by line, without an engine. */
let expected = "";

beforeAll(async () => {
  const made = await start("examples/rejudging/generate.ts", ["--lines", String(LINES), "--into", folder, "--seed", "3"]).ended;
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expected = judgeLines(textsOf(readFileSync(input)), 1, policies("2026-03-05"), shelf(join(folder, "casefiles"))).text;
  for (const example of [POOL, QUEUE]) missing.set(example, await missingPackages(example));
}, LONG);
afterAll(() => { rmSync(folder, { recursive: true }); });

/** How many lines a checkpoint speaks of. */
const linesOf = (checkpoint: string): number => Number(/"lines":(\d+)/.exec(checkpoint)?.[1]);

const skip = (context: TestContext, why: string): never => {
  console.warn(`SKIPPED: ${context.task.name}: ${why}`);
  return context.skip(why);
};
const needs = (context: TestContext, ...examples: readonly string[]): void => {
  for (const example of examples) {
    const why = missing.get(example);
    if (why !== undefined) skip(context, why);
  }
};

test("the disclosures show what the examples are about: some would be decided otherwise today, and each line has its answer", () => {
  const answers = expected.split("\n").slice(0, -1);
  expect(answers).toHaveLength(LINES);
  expect(answers.filter((answer) => answer.includes('"changed":true')).length).toBeGreaterThan(LINES / 50);
  expect(answers.filter((answer) => answer.includes('"unusable"'))).toEqual([]);
});

test("the types of both examples", async (context) => {
  needs(context, POOL, QUEUE);
  const tsc = fileURLToPath(new URL("../../node_modules/typescript/lib/tsc.js", import.meta.url));
  expect(await start(tsc, ["-p", ".config/tsconfig.engines.json"]).ended).toMatchObject({ code: 0, stdout: "" });
}, LONG);

describe("a pool of threads", () => {
  const program = `${POOL}/rejudge.ts`;

  test("answers from a pipe into a pipe, in the order of the lines, with plain lines of progress", async (context) => {
    needs(context, POOL);
    const { code, stdout, stderr } = await start(program, ["--casefiles", join(folder, "casefiles"), "--workers", "2"], { file: input }).ended;
    expect({ code, stdout }).toEqual({ code: 0, stdout: expected });
    expect(stderr).toMatch(/400 lines, \d+ changed, 0 unusable; .* 2 workers, peak memory \d+ MB\n$/);
    expect(stderr).not.toContain("\r");
  }, LONG);

  test("killed at its first answer, and again later, goes on where it was and answers every line once", async (context) => {
    needs(context, POOL);
    const out = join(folder, "answers.jsonl");
    const shared = ["--casefiles", join(folder, "casefiles"), "--out", out, "--workers", "1"];
    const saved = (): number => linesOf(readFileSync(`${out}.checkpoint`, "utf8"));
    const until = async (reached: () => boolean): Promise<void> => { await expect.poll(reached, { interval: 5, timeout: 90_000 }).toBe(true); };
    const killed = async ({ kill, ended }: Running): Promise<void> => {
      kill();
      expect(await ended).toMatchObject({ signal: "SIGKILL" });
      expect(expected.startsWith(readFileSync(out, "utf8"))).toBe(true);
    };

    const first = start(program, [...shared, "--in", input]);
    await until(() => existsSync(out) && statSync(out).size > 0);
    await killed(first);

    // Fed in two parts and never to the end, so that it is killed with answers that are saved and others that are not.
    const second = start(program, shared, "by hand");
    const whole = readFileSync(input);
    const half = whole.indexOf("\n", whole.length / 2) + 1;
    second.feed(whole.subarray(0, half));
    await until(() => statSync(out).size > expected.length / 4);
    await pause(300);
    second.feed(whole.subarray(half, whole.length - 100));
    await until(() => saved() > 0);
    await killed(second);

    const { code, stderr } = await start(program, shared, { file: input }).ended;
    expect({ code, answers: readFileSync(out, "utf8") }).toEqual({ code: 0, answers: expected });
    expect(stderr).toMatch(/^going on after line \d+\n(?:.*\n)*400 lines, /);
  }, LONG);
});

describe("worker processes that share a queue", () => {
  test("one of which is killed midway, lose nothing and count nothing twice", async (context) => {
    needs(context, QUEUE);
    const out = join(folder, "from-the-queue.jsonl");
    const { code, stderr } = await start(`${QUEUE}/rejudge.ts`, ["--in", input, "--out", out, "--workers", "2", "--kill-one"]).ended;
    if (stderr.includes("No Redis server was found")) skip(context, stderr.slice(stderr.indexOf("No Redis server was found")).slice(0, 400));
    expect({ code, answers: readFileSync(out, "utf8") }, stderr).toEqual({ code: 0, answers: expected });
    expect(stderr).toMatch(/^worker \d+ was killed in the middle of lines \d+ to \d+$/m);
    const [, counted, again, taken] = /^Redis counted (\d+) lines; (\d+) answers came a second time .*; (\d+) batches were taken up/m.exec(stderr) ?? [];
    expect(Number(counted)).toBe(LINES);
    expect(Number(again)).toBeGreaterThan(0);
    expect(Number(taken)).toBeGreaterThan(0);
  }, LONG);
});
