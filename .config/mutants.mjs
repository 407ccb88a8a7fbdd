/** The mutants that Stryker makes of files, before any is run, and the name by which each is known. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commonTokens } from "@stryker-mutator/api/plugin";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { createInjector } from "typed-inject";

const root = fileURLToPath(new URL("..", import.meta.url));
const relative = (file) => /(?:src|test)\/.*$/.exec(file.replaceAll("\\", "/"))?.[0] ?? file;

/** Where it stands, and what it puts there. */
export const keyOf = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  [relative(fileName), start.line, start.column, end.line, end.column, mutatorName, replacement].join(" ");

/** The TypeScript files below a folder; or the one that is named. */
export const filesIn = (folder) => (folder.endsWith(".ts") ? [folder] : readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts")).map((file) => `${folder}/${file}`).sort());

const silent = Object.fromEntries(["trace", "debug", "info", "warn", "error", "fatal"].flatMap((level) => [[level, () => undefined], [`is${level[0].toUpperCase()}${level.slice(1)}Enabled`, () => false]]));

/** These files with their mutants in them, and the mutants. */
export const instrumented = (files) => createInjector().provideValue(commonTokens.logger, silent).provideFactory("instrumenter", createInstrumenter).resolve("instrumenter")
  .instrument(files.map((file) => ({ ...file, mutate: true })), { plugins: null, excludedMutations: [], ignorers: [] });

/** Every mutant of these files, in their order. */
export const mutantsOf = async (files) => {
  const { mutants } = await instrumented(files.map((name) => ({ name: `${root}${name}`, content: readFileSync(`${root}${name}`, "utf8") })));
  return mutants.filter(({ status }) => status === undefined);
};

/** A few of many, the same for the same seed: numbers from a linear congruence, in the Fisher-Yates way. */
export const sampleOf = (items, size, seed) => {
  let state = seed >>> 0;
  const next = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const deck = [...items];
  for (let at = 0; at < Math.min(size, deck.length); at += 1) {
    const other = at + next(deck.length - at);
    [deck[at], deck[other]] = [deck[other], deck[at]];
  }
  return deck.slice(0, size);
};
