import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { defineConfig, type Options } from "tsup";

const ENTRIES = { index: "src/index.ts", packs: "src/packs/index.ts", testing: "src/testing/index.ts" };

/** What brings a library along that most users never need has a file of its own too: `amend` brings immer. */
const apart = { amend: "src/domain/amend.ts" };

/** Each pack is a file of its own in `dist/bundlers`, so that a bundler, told that no file has side effects, leaves out the packs that nobody names. */
const packs = Object.fromEntries(
  readdirSync("src/packs", { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path) === "index.ts" && path !== "index.ts")
    .map((path) => [`packs/${basename(dirname(path))}`, join("src/packs", path)]),
);

const compilerOptions = { ignoreDeprecations: "6.0" };

/** How whatever runs anywhere is built. */
const anywhere = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  sourcemap: false,
  external: ["fast-check"],
  noExternal: ["immer", "ts-pattern", "valibot", "fastest-levenshtein", /^@noble\/hashes/],
  define: { "process.env.NODE_ENV": '"production"' },
} satisfies Options;

export default defineConfig([
  {
    // What a program loads as it is: few files, and short, because each file and each character delays the start.
    ...anywhere,
    entry: ENTRIES,
    format: ["esm", "cjs"],
    minify: true,
    dts: { entry: ENTRIES, resolve: true, compilerOptions },
    clean: true,
    onSuccess: "node .config/notices.mjs && node .config/vectors.mjs",
  },
  {
    // What a bundler takes, under the condition `module`: many files, of which it leaves out those that nobody needs.
    ...anywhere,
    entry: { ...ENTRIES, ...packs, ...apart },
    format: ["esm"],
    outDir: "dist/bundlers",
    clean: false,
  },
  {
    // What runs in Node alone: the command, and the vectors as a module that reads them.
    entry: { "subrosa-conformance": "src/testing/cli/bin.ts", "vectors": "src/testing/cli/vectors.ts" },
    format: ["esm", "cjs"],
    target: "node20",
    platform: "node",
    shims: true,
    dts: { entry: { vectors: "src/testing/cli/vectors.ts" }, resolve: true, compilerOptions: { ...compilerOptions, types: ["node"] } },
    splitting: false,
    treeshake: true,
    clean: false,
    sourcemap: false,
  },
]);
