import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { TESTS } from "./tests.mjs";

const ROOT = new URL("../../", import.meta.url);
const testsIn = (folder: string): readonly string[] => readdirSync(new URL(`test/${folder}`, ROOT), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts")).map((file) => `test/${folder}/${file}`);

test.each(["engine", "domain", "packs"] as const)("the mutants of %s meet every test of that folder, and the canary's", (folder) => {
  expect(TESTS[folder]).toEqual(expect.arrayContaining(["test/mutate/watch.ts", ...testsIn(folder)]));
});
