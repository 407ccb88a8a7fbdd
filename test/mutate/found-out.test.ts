/** What `npm run mutate` keeps from run to run: for which mutants, and how long it holds. */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { foundOutIn, printsOf, reportedKeyOf, type Reported } from "../../.config/found-out.mjs";

const root = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => { rmSync(root, { recursive: true }); });

const [SOURCE, TEST, KEPT] = ["src/least.ts", "test/least.test.ts", join(root, "kept", "found-out.jsonl")];
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeEach(() => {
  for (const each of ["kept", "src", "test"]) rmSync(join(root, each), { recursive: true, force: true });
  write(SOURCE, 'import { other } from "./other.ts"; left < right');
  write("src/other.ts", "other");
  write(TEST, 'import { rows } from "./rows.ts"; import { vectors } from "subrosa/testing"; import { least } from "../src/least.ts"; const each = await import(`./${state}.cells.ts`);');
  write("test/rows.ts", 'export * from "./more.ts";');
  write("test/more.ts", "rows");
  write("test/one.cells.ts", "cells");
  write("src/testing/index.ts", 'export * from "./vectors.ts";');
  write("src/testing/vectors.ts", "vectors");
});

const failed: Reported = {
  fileName: join(root, SOURCE), location: { start: { line: 1, column: 1 }, end: { line: 1, column: 13 } }, mutatorName: "ConditionalExpression", replacement: "true",
  status: "Killed", statusReason: "least: expected 1 to be 2", killedBy: [TEST],
};
const unended: Reported = { ...failed, replacement: "left <= right", status: "Timeout", statusReason: `${TEST} does not end`, killedBy: undefined };
const anew = (): ReturnType<typeof foundOutIn> => foundOutIn(KEPT, printsOf([SOURCE, TEST], root));
const noted = (...all: readonly Reported[]): void => { for (const each of all) anew().note(each); };
const keys = (): readonly string[] => [...anew().read().keys()];

test("nothing is known where nothing was run", () => {
  expect(keys()).toEqual([]);
});

test("what was found out is known in the next run, by a test that failed or that did not end", () => {
  noted(failed, unended);
  expect([...anew().read()]).toEqual([failed, unended].map((each) => [reportedKeyOf(each), { status: each.status, statusReason: each.statusReason }]));
});

test.each([
  ["the file of the sources changes", SOURCE], ["the test that found it out changes", TEST], ["the rows of that test change", "test/rows.ts"], ["what these come from changes", "test/more.ts"],
  ["what it names by a template changes", "test/one.cells.ts"], ["the vectors change", "src/testing/vectors.ts"],
])("it is run again as soon as %s", (_what, file) => {
  noted(failed, unended);
  write(file, "another");
  expect(keys()).toEqual([]);
});

test("it is not run again for another file of the sources", () => {
  noted(failed);
  write("src/other.ts", "another");
  expect(keys()).toEqual([reportedKeyOf(failed)]);
});

test("a change made while a run is on counts for the next: what was run is what stood there in the beginning", () => {
  const run = anew();
  write("test/rows.ts", "no rows");
  run.note(failed);
  expect(keys()).toEqual([]);
  write("test/rows.ts", 'export * from "./more.ts";');
  expect(keys()).toEqual([reportedKeyOf(failed)]);
});

test("what lived the last time is not known by what was found out before", () => {
  noted(failed, unended, { ...failed, status: "Survived", statusReason: undefined, killedBy: undefined });
  expect(keys()).toEqual([reportedKeyOf(unended)]);
});

test("what did not end for no test that anybody knows of is run again", () => {
  noted({ ...unended, statusReason: undefined });
  expect(keys()).toEqual([]);
});

test("a line that was broken off is left out, and the one after it is read", () => {
  noted(failed);
  appendFileSync(KEPT, '{"key":"src/lea\n');
  noted(unended);
  expect(keys()).toEqual([failed, unended].map(reportedKeyOf));
});
