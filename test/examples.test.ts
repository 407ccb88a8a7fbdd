import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "./support/run.ts";

const EXAMPLES = new URL("../examples/", import.meta.url);
const numbered = readdirSync(EXAMPLES).filter((name) => /^\d\d-.*\.ts$/.test(name)).sort();
const outputs = readdirSync(new URL("output/", EXAMPLES));
/** What stands beside an example: text, or a picture. */
const output = (name: string): string => {
  const [file, ...more] = outputs.filter((each) => each === `${name}.txt` || each === `${name}.svg`);
  if (file === undefined || more.length > 0) throw new Error(`one output of ${name}, as text or as a picture`);
  return readFileSync(new URL(`output/${file}`, EXAMPLES), "utf8");
};

describe.concurrent("the examples print what stands beside them", () => {
  test.each(numbered)("%s", async (name) => { expect(await run(`examples/${name}`)).toBe(output(name.slice(0, -3))); });

  test("the demo, from JSON files", async () => { expect(await run("examples/demo.ts")).toBe(output("01-attorney-without-her-release")); });
  test("the demo, on files that are named", async () => {
    const here = "examples/01-attorney-without-her-release";
    expect(await run("examples/demo.ts", `${here}/request.json`, `${here}/casefile.json`)).toBe(output("01-attorney-without-her-release"));
  });
  test("the demo, on a file that is none", async () => {
    await expect(run("examples/demo.ts", "package.json")).rejects.toThrow("the request is not usable");
  });
});

test("at least ten, numbered without a gap, each with its output", () => {
  // A few are folders: the first reads files, the large ones are programs of several.
  const numbers = readdirSync(EXAMPLES).filter((name) => /^\d\d-/.test(name)).sort().map((name) => Number(name.slice(0, 2)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThanOrEqual(10);
  for (const name of outputs) expect(name.startsWith("01-") || existsSync(new URL(name.replace(/\.(?:txt|svg)$/, ".ts"), EXAMPLES)), name).toBe(true);
});

test("each picture is shown in the README, and can be heard there", () => {
  const readme = readFileSync(new URL("../README.md", EXAMPLES), "utf8");
  const pictures = outputs.filter((name) => name.endsWith(".svg"));
  expect(pictures.length).toBeGreaterThan(0);
  for (const name of pictures) expect(readme).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(examples/output/${name.replace(".", "\\.")}\\)`));
});
