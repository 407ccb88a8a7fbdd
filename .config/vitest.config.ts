import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path(".."),
  resolve: {
    alias: [
      { find: /^subrosa$/, replacement: path("../src/index.ts") },
      { find: /^subrosa\/(packs|testing)$/, replacement: path("../src/$1/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/bench/**"],
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: { branches: 95, functions: 97, lines: 97, statements: 97 },
    },
  },
});
