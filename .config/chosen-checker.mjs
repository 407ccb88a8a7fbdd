/** Lets through the chosen mutants alone: to Stryker the others are such as do not compile, and count nowhere. */
import { readFileSync } from "node:fs";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { keyOf } from "./mutants.mjs";

class ChosenChecker {
  static inject = [];
  chosen = new Set(JSON.parse(readFileSync(process.env.MUTATE_CHOSEN, "utf8")));
  async init() {}
  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [
      mutant.id, this.chosen.has(keyOf(mutant)) ? { status: "passed" } : { status: "compileError", reason: "not chosen" },
    ]));
  }
  group(mutants) { return [mutants.map(({ id }) => id)]; }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "chosen", ChosenChecker)];
