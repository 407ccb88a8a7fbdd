/** The runner of `npm run mutate`, on a source of a few lines: what it says of each mutant, and that none outlives its run. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { MutantRunner, type Ran, type Runner } from "../../.config/mutant-runner.mjs";
import { instrumented } from "../../.config/mutants.mjs";

const SOURCE = `
export const least = (left: number, right: number): number => (left < right ? left : right);
export const steps = (wanted: number): number => { let at = 0; while (at < wanted) { at += 1; } return at; };
export const seen = (value: unknown): boolean => { if (value === "spoil") { Array.isArray = ((): boolean => true) as never; } return Array.isArray(value); };
export const first: string = ["loaded"][0] ?? never();
export const unread = (left: number): boolean => left > 0;
function never(): string { throw new Error("the first word is gone"); }
`;
const TESTS = {
  "least.test.ts": `
    import { expect, test } from "vitest"; import { least, unread } from "./source.ts";
    test.each([[1, 2, 1], [2, 1, 1], [1, 1, 1]])("%d and %d", (left, right, wanted) => { expect(least(left, right)).toBe(wanted); unread(1); });`,
  "seen.test.ts": `
    import { describe, expect, test } from "vitest"; import { seen } from "./source.ts";
    describe("a list", () => { test("is seen", async () => { expect([seen([]), await Promise.resolve(seen({}))]).toEqual([true, false]); }); });`,
  "steps.test.ts": `
    import { expect, test } from "vitest"; import { steps } from "./source.ts";
    test("as many as wanted", () => { expect(steps(3)).toBe(3); });`,
};

const folder = mkdtempSync(join(tmpdir(), "mutants-"));
afterAll(() => { rmSync(folder, { recursive: true }); });
const write = (name: string, text: string): string => { writeFileSync(join(folder, name), text); return name; };
const files = Object.entries(TESTS).map(([name, text]) => write(name, text));

const source = join(folder, "source.ts");
const { files: [made], mutants } = await instrumented([{ name: source, content: SOURCE }]);
write("source.ts", made?.content ?? "");
/** The first mutant that puts this in the place of that. */
const idOf = (mutatorName: string, replacement: string, original = ""): string => {
  const line = SOURCE.slice(0, SOURCE.indexOf(original)).split("\n").length - 1;
  return mutants.find((mutant) => mutant.mutatorName === mutatorName && mutant.replacement === replacement && mutant.location.start.line >= line)?.id ?? "none such";
};

const started = async (names: readonly string[] = files): Promise<Runner> => {
  const runner = new MutantRunner(folder, names, 50);
  await runner.init();
  return runner;
};
const runner = await started();
const run = (id: string, more = {}): Promise<Ran> => runner.mutantRun({ activeMutant: { id }, sandboxFileName: source, ...more });

test("the dry run says which file meets which mutant, and how often; what is met while a module is loaded is met by all", async () => {
  const { tests, mutantCoverage: { perTest } } = await runner.dryRun();
  expect(tests.map(({ id, status }) => [id, status])).toEqual(files.map((id) => [id, 0]));
  const meets = (id: string): readonly (number | undefined)[] => files.map((file) => perTest[file]?.[id]);
  expect(meets(idOf("EqualityOperator", "left >= right"))).toEqual([3, undefined, undefined]);
  expect(meets(idOf("EqualityOperator", "at <= wanted"))).toEqual([undefined, undefined, 4]);
  expect(meets(idOf("StringLiteral", '""'))).toEqual([undefined, 2, undefined]);
  expect(meets(idOf("ArrayDeclaration", "[]"))).toEqual([1, 1, 1]);
});

test.each<[said: string, mutator: string, replacement: string, ran: Ran]>([
  ["by a test that fails", "EqualityOperator", "left >= right", expect.objectContaining<Ran>({ status: "killed", failureMessage: expect.stringMatching(/^%d and %d \(row 1\): expected 2 to be 1/) as string })],
  ["by a test file that does not load", "ArrayDeclaration", "[]", expect.objectContaining<Ran>({ status: "killed", failureMessage: "does not load: the first word is gone" })],
  ["not at all, where nobody looks", "EqualityOperator", "left >= 0", expect.objectContaining<Ran>({ status: "survived" })],
])("a mutant is found out %s", async (_said, mutator, replacement, ran) => {
  expect(await run(idOf(mutator, replacement))).toEqual(ran);
});

test("what does not end is stopped: by the clock, and sooner where it comes back too often", async () => {
  const endless = idOf("AssignmentOperator", "at -= 1");
  expect(await run(endless, { testFilter: ["steps.test.ts"] })).toEqual({ status: "timeout", reason: "steps.test.ts does not end" });
  expect(await run(endless, { testFilter: ["steps.test.ts"], hitLimit: 400 })).toEqual({ status: "timeout", reason: "steps.test.ts comes back to it again and again" });
});

test("a builtin that a mutant spoils is whole again in the next run, and here", async () => {
  const before = await run("none");
  expect(await run(idOf("ConditionalExpression", "true", 'value === "spoil"'))).toMatchObject({ status: "killed", failureMessage: "a list > is seen: expected [ true, true ] to deeply equal [ true, false ]" });
  expect([await run("none"), Array.isArray({})]).toEqual([before, false]);
  expect(before).toEqual({ status: "survived", nrOfTests: 3 });
});

test("only the files that met a mutant are run, and first the one that found out the last", async () => {
  expect(await run(idOf("EqualityOperator", "left >= right"), { testFilter: [] })).toEqual({ status: "survived", nrOfTests: 0 });
  const at = idOf("EqualityOperator", "at <= wanted");
  expect([await run(at), await run(at)]).toMatchObject([{ nrOfTests: 3 }, { nrOfTests: 1 }]);
});

test.each([
  ["fails without any mutant", `import { expect, test } from "vitest"; test("one", () => { expect(1).toBe(2); });`, /without any mutant odd.test.ts fails: one: expected 1 to be 2/],
  ["waits for a clock", `import { test } from "vitest"; test("one", () => new Promise((done) => { setTimeout(done, 1); }));`, /waits for what does not happen in its own turn/],
  ["would write", `import { test } from "vitest"; import { spawn } from "node:child_process"; test("one", () => { spawn("true"); });`, /may ask for `node:child_process`/],
])("a test file that %s is refused", async (_what, text, why) => {
  await expect(started([write("odd.test.ts", text)])).rejects.toThrow(why);
});
