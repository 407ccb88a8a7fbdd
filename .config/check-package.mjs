/**
 * What a user would install: packs the tarball, installs it in an empty project, runs the smoke part of the suite on it
 * as ESM and as CJS, and checks the package's shape. Fails at the first thing that is not as it should be.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (command, args, cwd = root) => execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const step = (what, work) => {
  process.stdout.write(`${what} ... `);
  try {
    const result = work();
    console.log("ok");
    return result;
  } catch (error) {
    console.log("failed");
    console.error(error.stdout ?? "", error.stderr ?? "", error.message);
    process.exit(1);
  }
};

const folder = mkdtempSync(join(tmpdir(), "subrosa-"));
try {
  const [{ filename, files }] = step("pack", () => JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder])));
  step("only what is published", () => {
    const strangers = files.map(({ path }) => path).filter((path) => !/^(?:dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path));
    if (strangers.length > 0) throw new Error(`in the tarball: ${strangers.join(", ")}`);
  });
  step("install", () => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
    run("npm", ["install", "--no-audit", "--no-fund", "--offline", "--legacy-peer-deps", `./${filename}`], folder);
  });
  const smoke = readFileSync(new URL("../test/smoke/smoke.mjs", import.meta.url), "utf8");
  writeFileSync(join(folder, "smoke.mjs"), smoke);
  writeFileSync(join(folder, "esm.mjs"), 'import * as subrosa from "subrosa";\nimport * as packs from "subrosa/packs";\nimport { smoke } from "./smoke.mjs";\nsmoke(subrosa, packs);\n');
  writeFileSync(join(folder, "cjs.cjs"), 'const subrosa = require("subrosa");\nconst packs = require("subrosa/packs");\nimport("./smoke.mjs").then(({ smoke }) => smoke(subrosa, packs));\n');
  step("smoke test as ESM", () => run(process.execPath, ["esm.mjs"], folder));
  step("smoke test as CJS", () => run(process.execPath, ["cjs.cjs"], folder));
  step("vectors and schemas are found under their names", () => {
    writeFileSync(join(folder, "json.cjs"), [
      'const { vectors } = require("subrosa/vectors/worked-examples.json");',
      'const { $id } = require("subrosa/schema/vector.json");',
      'if (vectors.length < 19 || $id !== "urn:subrosa:schema:vector") throw new Error("not what they are");',
    ].join("\n"));
    run(process.execPath, ["json.cjs"], folder);
  });
  step("few files are loaded at the start; the kit asks for fast-check, and nothing else does", () => {
    const published = join(folder, "node_modules/subrosa/dist");
    const loaded = (file, seen = new Set()) => {
      if (seen.has(file)) return seen;
      seen.add(file);
      for (const [, other] of readFileSync(join(published, file), "utf8").matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) loaded(other, seen);
      return seen;
    };
    for (const entry of ["index.js", "packs.js"]) {
      for (const file of loaded(entry)) if (/["']fast-check["']/.test(readFileSync(join(published, file), "utf8"))) throw new Error(`${entry} loads fast-check, by ${file}`);
    }
    if (loaded("index.js").size > 6) throw new Error(`a program that imports subrosa loads ${loaded("index.js").size} files; each delays its start`);
    if (!/from\s*["']fast-check["']/.test(readFileSync(join(published, "testing.js"), "utf8"))) throw new Error("the kit bundles fast-check");
  });
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8").split("## Test your EHR with subrosa")[1] ?? "";
  const block = (language) => readme.match(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``))?.[1] ?? "";
  const fails = (work) => { try { return [0, work()]; } catch (error) { return [error.status, String(error.stdout)]; } };
  step("the README's test of an EHR, as it is pasted", () => {
    symlinkSync(fileURLToPath(new URL("../node_modules/fast-check", import.meta.url)), join(folder, "node_modules/fast-check"));
    symlinkSync(fileURLToPath(new URL("../node_modules/pure-rand", import.meta.url)), join(folder, "node_modules/pure-rand"));
    writeFileSync(join(folder, "my-ehr.mjs"), 'export const mayGo = () => "deny";\n');
    writeFileSync(join(folder, "release.test.mjs"), block("js"));
    const [status, said] = fails(() => run(process.execPath, ["--test", "--test-reporter=tap", "release.test.mjs"], folder));
    const count = (what) => Number(said.match(new RegExp(`^# ${what} (\\d+)$`, "m"))?.[1] ?? 0);
    if (status !== 1 || count("pass") < 50 || count("fail") < 50 || !said.includes("The outcome is deny; expected allow.")) throw new Error(`not as expected (${status}): ${said.slice(-2000)}`);
  });
  step("the README's test of an EHR under vitest, with the import that it names", () => {
    symlinkSync(fileURLToPath(new URL("../node_modules/vitest", import.meta.url)), join(folder, "node_modules/vitest"));
    const [, line, here] = block("js").match(/^(import \{ test \} from "node:test";) \/\/ in vitest: from "([a-z]+)"/m) ?? [];
    if (line === undefined) throw new Error("the README does not say what vitest imports");
    writeFileSync(join(folder, "vitest.test.mjs"), block("js").replace(line, `import { test } from "${here}";`));
    const [status, said] = fails(() => run(process.execPath, [fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url)), "run", "--root", folder, "--reporter=json", "vitest.test.mjs"], folder));
    const { numPassedTests = 0, numFailedTests = 0 } = said.startsWith("{") ? JSON.parse(said) : {};
    if (status !== 1 || numPassedTests < 50 || numFailedTests < 50) throw new Error(`not as expected (${status}): ${said.slice(-2000)}`);
  });
  step("the README's test of a program in another language", () => {
    const [command] = block("sh").trim().split("\n");
    const ehr = ["30-naive-ehr-in-python/ehr.py", "python3 ehr.py"];
    copyFileSync(new URL(`../examples/${ehr[0]}`, import.meta.url), join(folder, "ehr.py"));
    if (!command.includes(ehr[1])) throw new Error(`the README runs something else: ${command}`);
    const [status, said] = fails(() => run("sh", ["-c", command.replace("npx -p", "npx --no-install -p")], folder));
    if (status === 2 && /not found/.test(said)) { console.log("(skipped: there is no python3 on this machine)"); return; }
    if (status !== 1 || !said.startsWith("Lets out what must stay")) throw new Error(`not as expected (${status}): ${said.slice(0, 2000)}`);
  });
  step("the vectors as CJS", () => run(process.execPath, ["-e", 'const { vectors } = require("subrosa/vectors"); if (vectors.length < 300) process.exit(1);'], folder));
  step("publint", () => run("npx", ["--no-install", "publint", "--strict", "run", "."]));
  step("are the types wrong?", () => run("npx", ["--no-install", "attw", join(folder, filename), "--profile", "node16"]));

  const bundle = async (code) => {
    writeFileSync(join(folder, "entry.mjs"), code);
    const { outputFiles: [output] } = await build({ entryPoints: [join(folder, "entry.mjs")], bundle: true, minify: true, write: false, format: "esm", platform: "browser", logLevel: "silent", tsconfigRaw: {} });
    return output.text;
  };
  /**
   * What an app carries along, in kB of gzip: as it is with a little room, so that nothing grows unseen. What is aimed at
   * stands beside it; the distance is the gate, the boundary with its messages, and the words of the rules.
   */
  const SIZES = [
    ["parsing alone", 21, undefined, 'import { parseCasefile, parseRequest } from "subrosa";\nconsole.log(parseCasefile, parseRequest);'],
    ["the bare engine with parsing", 48, 12, 'import { definePolicy, evaluateDisclosure, parseCasefile, parseRequest } from "subrosa";\nconsole.log(evaluateDisclosure, definePolicy([]), parseCasefile, parseRequest);'],
    ["one code", 54, undefined, 'import { definePolicy, evaluateDisclosure } from "subrosa";\nimport { aamft } from "subrosa/packs";\nconsole.log(evaluateDisclosure, definePolicy([aamft]));'],
    ["HIPAA, one state and one code", 87, 40, 'import { definePolicy, evaluateDisclosure } from "subrosa";\nimport { aamft, california, hipaa } from "subrosa/packs";\nconsole.log(evaluateDisclosure, definePolicy([hipaa, california, aamft]));'],
    ["every pack, by `policyFor`", 174, undefined, 'import { evaluateDisclosure, policyFor } from "subrosa";\nconsole.log(evaluateDisclosure, policyFor);'],
  ];
  const bundles = new Map();
  for (const [name, , , code] of SIZES) bundles.set(name, await bundle(code));
  step("a bundle holds the packs that are named, and no other", () => {
    const one = bundles.get("one code");
    if (!one.includes("aamft/2.2/each-member-authorizes")) throw new Error("the named pack is missing");
    for (const stray of ["practice/", "aca/", "apa/", "nasw/"]) if (one.includes(`"${stray}`)) throw new Error(`a rule of ${stray} is in the bundle`);
  });
  const explained = await bundle('import { explain } from "subrosa";\nconsole.log(explain);');
  step("a bundle speaks the languages that are named, and no other", () => {
    for (const [name, text] of [...bundles, ["explain", explained]]) {
      for (const stray of ["no debe darse", "Sobre su petici", "no iba dirigido", "About your request for records"]) if (text.includes(stray)) throw new Error(`"${stray}" is in the bundle of ${name}`);
    }
  });
  step("no bundle imports from Node, and none holds immer that does not amend", () => {
    for (const [name, text] of bundles) {
      if (/["']node:|\brequire\(/.test(text)) throw new Error(`a Node import is in the bundle of ${name}`);
      if (/immer/i.test(text)) throw new Error(`immer is in the bundle of ${name}`);
    }
  });
  step("no bundle is heavier than it was", () => {
    const heavy = SIZES.filter(([name, most]) => gzipSync(bundles.get(name)).length > most * 1000);
    if (heavy.length > 0) throw new Error(heavy.map(([name, most]) => `${name}: ${(gzipSync(bundles.get(name)).length / 1000).toFixed(1)} kB gzip, at most ${most}`).join("\n"));
  });
  for (const [name, most, aim] of SIZES) {
    console.log(`${name}: ${(gzipSync(bundles.get(name)).length / 1000).toFixed(1)} kB gzip, at most ${most}${aim === undefined ? "" : `, aimed at ${aim}`}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
