import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { defineConfig } from "tsup";

const ENTRIES = { index: "src/index.ts", packs: "src/packs/index.ts", testing: "src/testing/index.ts" };

/** What brings a library along that most users never need has a file of its own too: `amend` brings immer. */
const apart = { amend: "src/domain/amend.ts" };

/** Each pack is a file of its own in `dist`, so that a bundler, told that no file has side effects, leaves out the packs that nobody names. */
const packs = Object.fromEntries(
  readdirSync("src/packs", { recursive: true, encoding: "utf8" })
    .filter((path) => basename(path) === "index.ts" && path !== "index.ts")
    .map((path) => [`packs/${basename(dirname(path))}`, join("src/packs", path)]),
);

const compilerOptions = { ignoreDeprecations: "6.0" };

export default defineConfig([
  {
    entry: { ...ENTRIES, ...packs, ...apart },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    dts: { entry: ENTRIES, resolve: true, compilerOptions },
    splitting: true,
    treeshake: true,
    clean: true,
    sourcemap: false,
    external: ["fast-check"],
    noExternal: ["immer", "ts-pattern", "valibot", "fastest-levenshtein", /^@noble\/hashes/],
    define: { "process.env.NODE_ENV": '"production"' },
    onSuccess: "node .config/notices.mjs && node .config/vectors.mjs",
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
