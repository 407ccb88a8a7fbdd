import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as packs from "subrosa/packs";
import { laws } from "subrosa/testing";
import { specimens } from "../src/testing/specimens/index.ts";
import { vectorSources } from "../src/testing/vectors/index.ts";
import { countOfAll } from "./prove/run.ts";
import { CLAIMS, PURPOSES, RECIPIENTS, SOURCES, STATES } from "./prove/world.ts";
import { run } from "./support/run.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly scripts: Readonly<{ [name: string]: string }> };

/** The programs of the README, each with the output that stands below it. */
const programs = [...README.matchAll(/```ts\n([\s\S]*?)```\n+(?:(?:It prints|which prints):\n+)?```text\n([\s\S]*?)```/g)].map(([, code = "", printed = ""], index) => [index + 1, code, printed] as const);

test("there is a program, and no program without its output", () => {
  expect(programs.length).toBeGreaterThan(0);
  expect(README.match(/```ts\n/g)).toHaveLength(programs.length);
});

test.each(programs)("program %i of the README prints what the README says", async (index, code, printed) => {
  // Below the repository, so that the package finds itself by its name.
  const folder = mkdtempSync(new URL("../examples/.readme-", import.meta.url).pathname);
  try {
    const file = `${folder}/program-${String(index)}.ts`;
    writeFileSync(file, code);
    expect((await run(file)).trimEnd()).toBe(printed.trimEnd());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every command that the README names exists", () => {
  for (const [, script = ""] of README.matchAll(/npm run (?:--silent )?([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(script);
});

test("the table of packs counts the rules as they are", () => {
  for (const pack of Object.values(packs)) {
    const unread = pack.rules.filter(({ verified }) => verified === false).length;
    expect(README).toContain(`| \`${pack.id}\` | ${pack.source}, ${pack.edition} | ${String(pack.rules.length)} | ${String(unread)} |`);
  }
});

test("it counts what it is tested with as it is", () => {
  const known = specimens.filter(({ law }) => law !== undefined).length;
  for (const said of [
    `**Vectors**: ${String(vectorSources.length)} cases.`, `**Laws**: ${String(laws.length)}, over`, `**Specimens**: ${String(specimens.length)} wrong engines`,
    `specimens: ${String(specimens.length)} killed by vectors: ${String(specimens.length)} killed by laws: ${String(known)}`, `${countOfAll().toLocaleString("en-US")} cases.`,
    `with ${String(STATES.length)} states`, `${String(RECIPIENTS.length)} recipients, ${String(PURPOSES.length)} purposes and ${String(CLAIMS.length)} claims`,
  ]) expect(README).toContain(said);
  expect([SOURCES.length, "of six kinds"]).toEqual([6, /of six kinds/.exec(README)?.[0]]);
});

test("it says once that it is not legal advice", () => { expect(README.replace(/```[\s\S]*?```/g, "").match(/not legal advice/gi)).toHaveLength(1); });
