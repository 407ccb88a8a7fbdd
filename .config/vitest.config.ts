import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What measures time, or alters what all share, has a process of its own. */
const ALONE = ["test/speed*.test.ts", "test/hostile-input.test.ts"];

export default defineConfig({
  root: path(".."),
  resolve: {
    alias: [
      { find: /^subrosa$/, replacement: path("../src/index.ts") },
      { find: /^subrosa\/(packs|testing)$/, replacement: path("../src/$1/index.ts") },
    ],
  },
  test: {
    // To load the library anew for each of a hundred files takes longer than most of their tests: the others share it.
    projects: [
      { extends: true, test: { name: "together", include: ["test/**/*.test.ts"], exclude: ["test/bench/**", ...ALONE], isolate: false } },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
    maxWorkers: "100%",
    // No test is about the clock: this only ends what hangs, also where others use the machine.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: { branches: 95, functions: 97, lines: 97, statements: 97 },
    },
  },
});
