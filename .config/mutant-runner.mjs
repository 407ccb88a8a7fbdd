/**
 * Stryker's test runner for `npm run mutate`: to Stryker a test is a test file. Each mutant gets a realm of its own, active
 * from before the first module is loaded, and in it those files that met it in the dry run, up to the first that fails.
 */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { TESTS } from "../test/mutate/tests.mjs";
import { FOUND_OUT, foundOutIn } from "./found-out.mjs";
import { compile } from "./realm.mjs";

/** How long a processor may work on a test file with a mutant: so many times what it took without one, and this on top, in milliseconds. */
const TIMES = 5;
const ON_TOP = 3_000;

/** Runs something; says also how long it took. */
const timed = (run) => {
  const start = performance.now();
  const result = run();
  return { ...result, took: performance.now() - start };
};

/** How many milliseconds processors have worked for this process. */
const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export class MutantRunner {
  static inject = [];
  /** How long each test file may take, in milliseconds. */
  limits = new Map();
  /** Of each file of the sources the test files, first the one that found out a mutant of it last. */
  orders = new Map();

  constructor(root = process.cwd(), files = TESTS[process.env.MUTATE], onTop = ON_TOP) {
    Object.assign(this, { root, files, onTop });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Compiles all, and runs all in one realm: a test file must hold also after others, which is how a mutant meets it. */
  async init() {
    this.realms = compile(this.root, this.files);
    const run = this.realms.open();
    for (const file of this.files) {
      const { failed, took } = timed(() => run(file));
      if (failed !== undefined) throw new Error(`without any mutant ${file} fails: ${failed}`);
      this.limits.set(file, Math.ceil(TIMES * took) + this.onTop);
    }
  }

  /** Which test files meet which mutants: each alone, so that what one leaves in a store of the library hides nothing from the next. */
  async dryRun() {
    const counting = this.realms.counting();
    const perTest = {};
    const tests = this.files.map((file) => {
      const met = { static: {}, perTest: {} };
      const { held, failed = held === 0 ? "has no test" : undefined, took } = timed(() => this.realms.open({ mutantCoverage: met }, counting)(file));
      perTest[file] = met.static;
      const told = { id: file, name: file, fileName: join(this.root, file), timeSpentMs: took };
      return failed === undefined ? { ...told, status: TestStatus.Success } : { ...told, status: TestStatus.Failed, failureMessage: failed };
    });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  /**
   * Runs a test file as long as it may take. Where the machine had other work and the processor less for this file, it is
   * run once more from its beginning, in a realm of its own, and has twice as long by the clock.
   */
  runWithin(run, file, anew) {
    const limit = this.limits.get(file);
    for (let wait = limit, go = run; ; wait *= 2, go = anew()) {
      const before = worked();
      try {
        return go(file, wait);
      } catch (error) {
        if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
        if (worked() - before >= limit) return { isEndless: true };
      }
    }
  }

  async mutantRun({ activeMutant: { id }, sandboxFileName, testFilter = this.files, hitLimit }) {
    if (this.file !== sandboxFileName) [this.file, this.mutating] = [sandboxFileName, this.realms.mutating(sandboxFileName)];
    const stryker = { activeMutant: id, hitCount: 0, hitLimit };
    const order = this.orders.get(sandboxFileName) ?? this.files;
    const opened = () => {
      stryker.hitCount = 0;
      return this.realms.open(stryker, this.mutating);
    };
    const run = opened();
    let nrOfTests = 0;
    for (const file of order.filter((each) => testFilter.includes(each))) {
      nrOfTests += 1;
      const { failed, isEndless } = this.runWithin(run, file, opened);
      if (stryker.hitCount > hitLimit) return { status: MutantRunStatus.Timeout, reason: `${file} comes back to it again and again` };
      if (isEndless === true) return { status: MutantRunStatus.Timeout, reason: `${file} does not end` };
      if (failed === undefined) continue;
      this.orders.set(sandboxFileName, [file, ...order.filter((each) => each !== file)]);
      return { status: MutantRunStatus.Killed, killedBy: [file], failureMessage: failed, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/** Writes down what becomes of each mutant as soon as it is known: a whole run takes long, and one that is broken off was not for nothing. */
class SoFar {
  static inject = [];
  file = `${process.env.MUTATE_OUT}/${process.env.MUTATE_NAME}.so-far.jsonl`;

  onMutationTestingPlanReady() {
    writeFileSync(this.file, "");
    this.kept = foundOutIn(`${process.env.MUTATE_OUT}/found-out.jsonl`, JSON.parse(readFileSync(process.env.MUTATE_PRINTS, "utf8")));
  }

  onMutantTested({ fileName, location, mutatorName, replacement, status, statusReason, killedBy }) {
    if (![...FOUND_OUT, "Survived", "NoCoverage"].includes(status)) return;
    appendFileSync(this.file, `${JSON.stringify({ fileName, location, mutatorName, replacement, status, statusReason, killedBy })}\n`);
    this.kept.note({ fileName, location, mutatorName, replacement, status, statusReason, killedBy });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "realm", MutantRunner), declareClassPlugin(PluginKind.Reporter, "so-far", SoFar)];
