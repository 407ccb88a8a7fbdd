import { readFile } from "node:fs/promises";
import { defineConfig } from "tsup";

/** Marks every definition of a rule or a pack as free of side effects, so that a bundler drops the packs that nobody names. */
const pureDefinitions = {
  name: "pure-definitions",
  setup(build: { onLoad: (options: { filter: RegExp }, load: (args: { path: string }) => Promise<{ contents: string; loader: "ts" }>) => void }) {
    build.onLoad({ filter: /src[\\/]packs[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/^(export const \w+ = )(?=[a-z]\w*\()/gm, "$1/* @__PURE__ */ "),
      loader: "ts",
    }));
  },
};

export default defineConfig({
  entry: { index: "src/index.ts", packs: "src/packs/index.ts", testing: "src/testing/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: { resolve: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  splitting: true,
  treeshake: true,
  clean: true,
  sourcemap: false,
  external: ["fast-check"],
  noExternal: ["immer", "ts-pattern", "valibot", "fastest-levenshtein"],
  define: { "process.env.NODE_ENV": '"production"' },
  esbuildPlugins: [pureDefinitions],
  onSuccess: "node .config/notices.mjs",
});
