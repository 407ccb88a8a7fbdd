import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const TEST = new URL("../", import.meta.url);
const testsIn = (folder: string): readonly string[] => readdirSync(new URL(folder, TEST), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts")).map((file) => `../${folder}/${file}`);

test.each(["engine", "domain", "packs"])("the mutants of %s meet every test of that folder", (folder) => {
  const loaded = [...readFileSync(new URL(`mutate/${folder}.ts`, TEST), "utf8").matchAll(/^import "([^"]+)";$/gm)].map(([, file = ""]) => file);
  expect(loaded).toContain("./watch.ts");
  expect(testsIn(folder).filter((file) => !loaded.includes(file))).toEqual([]);
});
