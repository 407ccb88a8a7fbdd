/** What `npm run mutate` keeps from run to run: for which mutants, and how long it holds. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { foundOutIn, reportedKeyOf, type Reported } from "../../.config/found-out.mjs";

const root = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => { rmSync(root, { recursive: true }); });

const [SOURCE, TEST, KEPT] = ["src/least.ts", "test/least.test.ts", join(root, "kept", "found-out.jsonl")];
const write = (file: string, text: string): void => { writeFileSync(join(root, file), text); };
beforeEach(() => {
  rmSync(KEPT, { force: true });
  for (const each of ["src", "test"]) mkdirSync(join(root, each), { recursive: true });
  write(SOURCE, "left < right");
  write(TEST, "expect");
});

const failed: Reported = {
  fileName: join(root, SOURCE), location: { start: { line: 1, column: 1 }, end: { line: 1, column: 13 } }, mutatorName: "ConditionalExpression", replacement: "true",
  status: "Killed", statusReason: "least: expected 1 to be 2", killedBy: [TEST],
};
const unended: Reported = { ...failed, replacement: "left <= right", status: "Timeout", statusReason: `${TEST} does not end`, killedBy: undefined };
const anew = (): ReturnType<typeof foundOutIn> => foundOutIn(KEPT, root);
const keys = (): readonly string[] => [...anew().read().keys()];

test("nothing is known where nothing was run", () => {
  expect(keys()).toEqual([]);
});

test("what was found out is known in the next run, by a test that failed or that did not end", () => {
  for (const each of [failed, unended]) anew().note(each);
  expect([...anew().read()]).toEqual([failed, unended].map((each) => [reportedKeyOf(each), { status: each.status, statusReason: each.statusReason }]));
});

test.each([
  ["the file of the sources changes", () => { write(SOURCE, "left > right"); }],
  ["the test that found it out changes", () => { write(TEST, "expect.soft"); }],
  ["that test is gone", () => { rmSync(join(root, TEST)); }],
])("it is run again as soon as %s", (_what, change) => {
  for (const each of [failed, unended]) anew().note(each);
  change();
  expect(keys()).toEqual([]);
});

test("a change made while a run is on counts for the next: what was run is what stood there in the beginning", () => {
  const run = anew();
  run.hold([SOURCE, TEST]);
  write(SOURCE, "left > right");
  run.note(failed);
  expect(keys()).toEqual([]);
  write(SOURCE, "left < right");
  expect(keys()).toEqual([reportedKeyOf(failed)]);
});
