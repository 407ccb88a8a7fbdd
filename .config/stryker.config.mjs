/** How mutants are made and run. `npm run mutate` sets the environment: which folder, which files, which sample. */
const { MUTATE_NAME = "engine", MUTATE_FILES = "", MUTATE_OUT = "coverage/mutate", MUTATE_JOBS = "2" } = process.env;

export default {
  mutate: [...MUTATE_FILES.split(",").filter((file) => file.length > 0), "test/mutate/canary.ts"],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./.config/sample-checker.mjs"],
  checkers: ["sample"],
  vitest: { configFile: ".config/vitest.mutate.config.ts", related: false },
  coverageAnalysis: "all",
  // Rules are values made when a module is loaded: leaving out what is static would leave out most of them.
  ignoreStatic: false,
  concurrency: Number(MUTATE_JOBS),
  timeoutMS: 60_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 10,
  incremental: true,
  incrementalFile: `${MUTATE_OUT}/${MUTATE_NAME}.json`,
  tempDirName: "coverage/sandbox",
  reporters: ["progress-append-only", "json"],
  jsonReporter: { fileName: `${MUTATE_OUT}/${MUTATE_NAME}.report.json` },
  ignorePatterns: ["/dist", "/examples", "/test/bench", "/coverage"],
  disableTypeChecks: "{src,test/mutate}/**/*.ts",
  thresholds: { high: 90, low: 80, break: null },
  allowConsoleColors: false,
  clearTextReporter: { allowColor: false },
};
