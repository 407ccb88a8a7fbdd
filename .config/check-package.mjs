/**
 * What a user would install: packs the tarball, installs it in an empty project, runs the smoke part of the suite on it
 * as ESM and as CJS, and checks the package's shape. Fails at the first thing that is not as it should be.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  step("the kit asks for fast-check, and nothing else does", () => {
    for (const file of ["index", "packs"]) if (/fast-check/.test(readFileSync(join(folder, `node_modules/subrosa/dist/${file}.js`), "utf8"))) throw new Error(`${file} imports fast-check`);
    if (!/from ['"]fast-check['"]/.test(readFileSync(join(folder, "node_modules/subrosa/dist/testing.js"), "utf8"))) throw new Error("the kit bundles fast-check");
  });
  step("publint", () => run("npx", ["--no-install", "publint", "--strict", "run", "."]));
  step("are the types wrong?", () => run("npx", ["--no-install", "attw", join(folder, filename), "--profile", "node16"]));

  const bundle = async (code) => {
    writeFileSync(join(folder, "entry.mjs"), code);
    const { outputFiles: [output] } = await build({ entryPoints: [join(folder, "entry.mjs")], bundle: true, minify: true, write: false, format: "esm", platform: "neutral", logLevel: "silent", tsconfigRaw: {} });
    return output.text;
  };
  const one = await bundle('import { definePolicy, evaluateDisclosure } from "subrosa";\nimport { aamft } from "subrosa/packs";\nconsole.log(evaluateDisclosure, definePolicy([aamft]));');
  step("a bundle holds the packs that are named, and no other", () => {
    if (!one.includes("aamft/2.2/each-member-authorizes")) throw new Error("the named pack is missing");
    for (const stray of ["practice/", "aca/", "apa/", "nasw/"]) if (one.includes(`"${stray}`)) throw new Error(`a rule of ${stray} is in the bundle`);
    if (/node:|require\(/.test(one)) throw new Error("a Node import is in the browser's bundle");
  });
  console.log(`evaluateDisclosure with one code: ${(gzipSync(one).length / 1000).toFixed(1)} kB gzip`);
} finally {
  rmSync(folder, { recursive: true });
}
