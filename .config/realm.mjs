/**
 * Runs test files in realms of their own, all in this process. Each module that they reach is compiled once; a realm runs
 * the bodies of the modules anew, so that nothing of one run is left in the next: no value of a module, no changed builtin.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";
import { buildSync, transformSync } from "esbuild";

/** What a test may ask of Node: to read, never to write and never to start anything. */
const NODE = {
  "node:crypto": { createHash }, "node:fs": { readFileSync, readdirSync, existsSync }, "node:url": { fileURLToPath, pathToFileURL }, "node:vm": { runInNewContext: vm.runInNewContext },
};
const GLOBALS = { Event, EventTarget, TextDecoder, TextEncoder, URL, clearTimeout, performance, process: { env: { MUTATE: "yes" } }, setTimeout, structuredClone };
const ALIAS = { "subrosa": "src/index.ts", "subrosa/packs": "src/packs/index.ts", "subrosa/testing": "src/testing/index.ts" };
const VITEST = fileURLToPath(new URL("vitest-stand-in.mjs", import.meta.url));

const COVER = /stryCov_9fa48\((?:"\d+"(?:,\s*)?)+\)/g;
/** The text with its mutants, none of which counts how often it is met. */
const uncounted = (code) => code.replaceAll(COVER, "0");
/** The text as it stood before it had mutants: none is active, and esbuild leaves out what is never run. */
const withoutMutants = (code) => uncounted(code).replaceAll(/stryMutAct_9fa48\("\d+"\)/g, "false");

const wrapped = (code) => `(function (exports, require, module) { "use strict"; ${code}\n})`;
const transformed = (code, file) => transformSync(code, {
  loader: file.endsWith(".json") ? "json" : "ts", format: "cjs", target: "node20", minifySyntax: true, supported: { "dynamic-import": false }, define: { "import.meta.url": JSON.stringify(pathToFileURL(file).href) },
}).code;
const library = (entry, root) => buildSync({
  stdin: { contents: `module.exports = require(${JSON.stringify(entry)})`, resolveDir: root }, bundle: true, write: false, format: "cjs", target: "node20", platform: "node", define: { "process.env.NODE_ENV": '"test"' },
}).outputFiles[0].text;

/** Every module that these files reach, by its path, without mutants; and the text of those that have some. */
const modulesOf = (root, entries) => {
  const modules = new Map();
  const mutated = new Map();
  const found = new Map();
  const find = (from, name) => {
    if (name === "vitest") return VITEST;
    if (name in ALIAS) return join(root, ALIAS[name]);
    return name.startsWith(".") ? resolve(dirname(from), name) : name;
  };
  const resolved = (from, name) => {
    const key = `${from} ${name}`;
    if (!found.has(key)) found.set(key, find(from, name));
    return found.get(key);
  };
  const add = (id) => {
    if (modules.has(id) || id in NODE) return;
    if (id.startsWith("node:")) throw new Error(`no test that meets mutants may ask for \`${id}\``);
    if (id === VITEST || !id.startsWith("/")) return void modules.set(id, library(id, root));
    const source = readFileSync(id, "utf8");
    if (source.includes("stryMutAct_9fa48")) mutated.set(id, source);
    const code = transformed(withoutMutants(source), id);
    modules.set(id, code);
    for (const [, name] of code.matchAll(/\brequire\("([^"]+)"\)/g)) add(resolved(id, name));
    // What is named by a template, such as `./${state}.cells.ts`, is every file that fits.
    for (const [, before, after] of code.matchAll(/\brequire\(`(\.[^`$]*)\$\{\w+\}([^`]*)`\)/g)) {
      for (const file of readdirSync(join(dirname(id), before))) if (file.endsWith(after)) add(join(dirname(id), before, file));
    }
  };
  for (const entry of entries) add(join(root, entry));
  return { modules, mutated, resolved };
};

/** Compiles what these test files reach. What it gives opens realms. */
export const compile = (root, entries) => {
  const { modules, mutated, resolved } = modulesOf(root, entries);
  const plain = new vm.Script(`({${[...modules].map(([id, code]) => `${JSON.stringify(id)}: ${wrapped(code)}`).join(",\n")}})`, { filename: "modules" });
  const script = (file, code) => new vm.Script(wrapped(transformed(code, file)), { filename: file });

  /** A realm in which these scripts stand in the place of their files. */
  const open = (stryker = {}, instead = new Map()) => {
    const context = vm.createContext({ ...GLOBALS, __stryker__: stryker }, { microtaskMode: "afterEvaluate" });
    const bodies = plain.runInContext(context);
    for (const [file, body] of instead) bodies[file] = body.runInContext(context);
    const loaded = new Map();
    const load = (id) => {
      if (id in NODE) return NODE[id];
      if (!loaded.has(id)) {
        const module = { exports: {} };
        loaded.set(id, module);
        bodies[id](module.exports, (name) => load(resolved(id, name)), module);
      }
      return loaded.get(id).exports;
    };
    const { runFile } = load(VITEST);
    Object.assign(context, { load: (file) => { load(join(root, file)); }, runFile });

    /** Runs a test file up to its first failure; says how many tests held and what failed. */
    return (file, timeout) => {
      context.result = undefined;
      vm.runInContext(`runFile(() => load(${JSON.stringify(file)})).then((told) => { result = told; })`, context, { timeout });
      if (context.result === undefined) throw new Error(`a test of \`${file}\` waits for what does not happen in its own turn`);
      return context.result;
    };
  };

  return {
    open,
    /** Each file with mutants, which count how often they are met. */
    counting: () => new Map([...mutated].map(([file, code]) => [file, script(file, code)])),
    /** One file with mutants that do not count. */
    mutating: (file) => new Map([[file, script(file, uncounted(mutated.get(file)))]]),
  };
};
