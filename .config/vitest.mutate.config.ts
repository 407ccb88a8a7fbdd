import { defineConfig } from "vitest/config";
import type { Reporter, Vitest } from "vitest/node";
import base from "./vitest.config.ts";

const { MUTATE = "engine" } = process.env;

/**
 * A mutant with which no test can be loaded runs no test, and none fails: without this it would count as one that
 * nobody found out.
 */
const whatDoesNotLoad = (): Reporter => {
  let vitest: Vitest | undefined;
  return {
    onInit(started) { vitest = started; },
    onTestRunEnd(modules) { for (const error of modules.flatMap((module) => module.errors())) vitest?.state.catchError(new Error(error.message), "does not load"); },
  };
};

/** The tests that bear on one folder of the sources, as one file, so that a mutant loads the sources once and not once for each test file. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: [`test/mutate/${MUTATE}.ts`], coverage: { enabled: false }, reporters: [whatDoesNotLoad()] },
});
