/** How mutants are made and run. `npm run mutate` sets the environment: which folder, which files, which of them. */
const { MUTATE_CHOSEN, MUTATE_NAME = "engine", MUTATE_FILES = "", MUTATE_OUT = "coverage/mutate", MUTATE_JOBS = "2" } = process.env;

export default {
  mutate: [...MUTATE_FILES.split(",").filter((file) => file.length > 0), "test/mutate/canary.ts"],
  testRunner: "realm",
  // Most of what is compiled for a mutant is thrown away with it: optimizing it sooner than late costs more than it saves.
  testRunnerNodeArgs: ["--interrupt-budget=1000000", "--max-semi-space-size=64"],
  plugins: ["./.config/mutant-runner.mjs", "./.config/chosen-checker.mjs"],
  checkers: MUTATE_CHOSEN === undefined ? [] : ["chosen"],
  coverageAnalysis: "perTest",
  concurrency: Number(MUTATE_JOBS),
  // The runner has limits of its own; these are for what it cannot stop.
  timeoutMS: 120_000,
  timeoutFactor: 10,
  dryRunTimeoutMinutes: 10,
  tempDirName: "coverage/sandbox",
  reporters: ["progress-append-only", "json", "so-far"],
  jsonReporter: { fileName: `${MUTATE_OUT}/${MUTATE_NAME}.report.json` },
  ignorePatterns: ["/dist", "/examples", "/test/bench", "/coverage"],
  disableTypeChecks: "{src,test/mutate}/**/*.ts",
  thresholds: { high: 90, low: 80, break: null },
  allowConsoleColors: false,
  clearTextReporter: { allowColor: false },
};
