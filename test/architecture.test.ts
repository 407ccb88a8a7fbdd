import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../", import.meta.url);
const files = (folder: string): string[] => readdirSync(new URL(folder, ROOT), { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? files(`${folder}${entry.name}/`) : entry.name.endsWith(".ts") ? [`${folder}${entry.name}`] : []));
const read = (file: string): string => readFileSync(new URL(file, ROOT), "utf8");
const sources = files("src/");

/** The files that a file imports, as paths from the root, and the packages. */
const imports = (file: string): string[] => [...read(file).matchAll(/^(?:import|export)\s[^;]*?\sfrom\s+"([^"]+)";/gm)]
  .map(([, specifier = ""]) => (specifier.startsWith(".") ? new URL(specifier, new URL(file, ROOT)).href.slice(ROOT.href.length) : specifier));

/** The layer of a file: its folder below src; of the packs each is a layer of its own. */
const layerOf = (file: string): string => {
  const [, first = "", second = "", third = ""] = file.split("/");
  if (!file.startsWith("src/")) return file;
  if (first.endsWith(".ts")) return "door";
  if (first === "testing" && second === "cli") return "testing/cli";
  if (first !== "packs") return first;
  if (second.endsWith(".ts")) return "packs";
  return second === "codes" ? `packs/codes/${third}` : `packs/${second}`;
};

const MAY_IMPORT: Readonly<{ [layer: string]: readonly (string | RegExp)[] }> = {
  "door": ["domain", "engine", "packs", "explain", "forward", "trail"],
  "domain": ["domain", "valibot", "fastest-levenshtein", "immer"],
  "engine": ["engine", "domain"],
  "packs": [/^packs/, "domain", "engine"],
  "forward": ["forward", "engine", "domain", "ts-pattern"],
  "trail": ["trail", "engine", "domain", /^@noble\/hashes\//],
  "explain": ["explain", "forward", "trail", "engine", "domain", "ts-pattern"],
  "testing": ["testing", "forward", "trail", "engine", "domain", "fast-check", "valibot"],
  // A command reads files and starts programs: it runs in Node, and the rest of the kit anywhere. It must run without fast-check.
  "testing/cli": ["testing/cli", "testing", /^node:/],
};
const allowed = (layer: string): readonly (string | RegExp)[] =>
  MAY_IMPORT[layer] ?? [layer, "packs/shapes", "engine", "domain", "ts-pattern"]; // a pack: itself, the shapes, never another pack

test.each(sources)("%s imports only what its layer may", (file) => {
  const may = allowed(layerOf(file));
  for (const imported of imports(file)) {
    const layer = layerOf(imported);
    expect(may.some((each) => (typeof each === "string" ? each === layer : each.test(layer))), `${file} imports ${imported}`).toBe(true);
  }
});

test("immer is imported in one place", () => { expect(sources.filter((file) => imports(file).includes("immer"))).toEqual(["src/domain/amend.ts"]); });
test("the command does not need fast-check, which is an optional peer", () => {
  const reached = new Set<string>();
  const follow = (file: string): void => { if (!reached.has(file) && file.startsWith("src/")) { reached.add(file); imports(file).forEach(follow); } };
  sources.filter((file) => file.startsWith("src/testing/cli/")).forEach(follow);
  expect(reached).toContain("src/testing/conformance/check.ts");
  expect([...reached].filter((file) => imports(file).includes("fast-check"))).toEqual([]);
});
test("fast-check is imported by the kit alone", () => { expect(sources.filter((file) => imports(file).includes("fast-check")).every((file) => file.startsWith("src/testing/"))).toBe(true); });

describe("src is pure", () => {
  const library = sources.filter((file) => !file.startsWith("src/testing/"));
  const IMPURE = new RegExp([
    "\\b(?:Date|performance|process|console|globalThis|async|await|Promise|setTimeout|setInterval|queueMicrotask)\\b", "Math\\.random", "\\b(?:fetch|require|eval)\\(",
    "new Function", "node:", "import\\.meta",
  ].join("|"));
  test.each(library)("%s", (file) => {
    const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/`(?:[^`\\]|\\.)*`/g, "``");
    expect(code).not.toMatch(IMPURE);
  });
  test("even the kit asks no clock and rolls no dice of its own", () => {
    for (const file of sources.filter((each) => each.startsWith("src/testing/") && !each.startsWith("src/testing/cli/"))) expect(read(file)).not.toMatch(/Date\.now|new Date\(|Math\.random|console\.|process\./);
  });
});

describe("how it is written", () => {
  test.each(sources)("%s", (file) => {
    const text = read(file).replace(/^#!.*\n/, "");
    expect(text).not.toMatch(/TODO|FIXME|XXX|@ts-ignore|@ts-nocheck|eslint-disable|(?:v8|c8|istanbul) ignore|Stryker|\bas any\b|export default|\benum\b|\bclass\b \w+ [{e]/);
    // Cases of the authorities are tests, never rules.
    expect(text).not.toMatch(/\bHC-?\d|\b[FH]\.?\s?[45]?\s?(?:row|case|example)s?\s\d/i);
    expect(text.split("\n").length, "longer than a reader's patience").toBeLessThan(300);
    expect(text.startsWith("/**") || text.startsWith("import")).toBe(true);
    const lines = text.split("\n");
    const silent = lines.filter((line, at) => /^export (?:const|type|interface|class|function) \w/.test(line) && lines[at - 1]?.endsWith("*/") !== true);
    expect(silent, "exported without a docstring").toEqual([]);
  });

  test("an age of the law has a name and a source: no rule of a state writes one as a number", () => {
    for (const file of sources.filter((each) => each.startsWith("src/packs/states/"))) expect(read(file), file).not.toMatch(/\b(?:isMinorFrom\(|asksForMinorsOwn\(|from: |birthdayOf\([^)]*, )[1-9]/);
  });

  test("the way from request to decision fits on a screen", () => { expect(read("src/engine/evaluate.ts").split("\n").length).toBeLessThan(100); });
  test("the engine knows no statute: it names none outside the gate's own table", () => {
    for (const file of sources.filter((each) => each.startsWith("src/engine/") && !each.endsWith("/basis.ts"))) {
      expect(read(file).replace(/\/\*[\s\S]*?\*\//g, ""), file).not.toMatch(/\bCFR\b|HIPAA|AAMFT|\bAPA\b|NASW|\bACA\b|Stat\.|Code §/);
    }
  });
});

test("where a party stands is asked in one place: no rule reads it off the request", () => {
  const shape = "src/packs/shapes/of-the-practice.ts";
  const packs = sources.filter((file) => file.startsWith("src/packs/") && file !== shape);
  for (const file of packs) expect(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""), file).not.toMatch(/\.place\b|\b(?:recipient|requester): \{[^}]*\bplace\b/);
  expect(packs.filter((file) => /\bisSaidToBe\b/.test(read(file))), "there it does not matter who can be there")
    .toEqual(["src/packs/part2/under-agreement.ts", "src/packs/practice/shapes.ts"]);
});

test("the top level is what the design says", () => {
  const entries = readdirSync(ROOT).filter((entry) => !["node_modules", "dist", "coverage", ".git"].includes(entry)).sort();
  expect(entries).toEqual([".ci", ".config", ".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "examples", "package-lock.json", "package.json", "src", "test", "tsconfig.json", "tsup.config.ts"].sort());
});

test("the version is one", () => {
  const { version } = JSON.parse(read("package.json")) as { readonly version: string };
  expect(read("src/engine/version.ts")).toContain(`"${version}"`);
  expect(read("CHANGELOG.md")).toContain(`## [${version}]`);
});
