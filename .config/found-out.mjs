/**
 * What the tests found out in earlier runs of `npm run mutate`, also in one that was broken off. It is as good as run again
 * while the file of the sources is what it was, and the test file that found it out, with all that it takes from the tests'
 * own folders and the vectors.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { keyOf } from "./mutants.mjs";

/** A test failed, could not even be loaded, or did not end. */
export const FOUND_OUT = ["Killed", "Timeout"];

/** Stryker counts lines and columns from one in its report, and from nought before. */
export const counted = ({ start, end }) => Object.fromEntries(Object.entries({ start, end }).map(([key, { line, column }]) => [key, { line: line - 1, column: column - 1 }]));

/** The key of a mutant as Stryker reports it. */
export const reportedKeyOf = ({ fileName, location, mutatorName, replacement }) => keyOf({ fileName, location: counted(location), mutatorName, replacement });

const isOfTests = (file) => file.startsWith("test/") || file.startsWith("src/testing/");
const ALIAS = { "subrosa/testing": "src/testing/index.ts" };

/** The files of tests and vectors that a file names. What is named by a template, such as `./${state}.cells.ts`, is every file that fits. */
const namedIn = (text, file, root) => [
  ...[...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => ALIAS[name] ?? (name.startsWith(".") ? join(dirname(file), name) : name)),
  ...[...text.matchAll(/import\(`(\.[^`$]*)\$\{\w+\}([^`]*)`\)/g)].flatMap(([, before, after]) => {
    const folder = join(dirname(file), before);
    return readdirSync(join(root, folder)).filter((each) => each.endsWith(after)).map((each) => join(folder, each));
  }),
].filter(isOfTests);

/** What each of these files is now, by its name: of one of the tests, with all that it takes from tests and vectors. */
export const printsOf = (names, root) => {
  const texts = new Map();
  const textOf = (file) => {
    if (!texts.has(file)) texts.set(file, existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "");
    return texts.get(file);
  };
  const reached = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const each of isOfTests(file) ? namedIn(textOf(file), file, root) : []) reached(each, seen);
    return seen;
  };
  return Object.fromEntries(names.map((name) => {
    const hash = createHash("sha256");
    for (const file of [...reached(name)].sort()) hash.update(`${file}\n${textOf(file)}\n`);
    return [name, hash.digest("hex").slice(0, 16)];
  }));
};

/** What is kept in a file, for sources and tests that are what their prints say: take these before a run, and not while it is on. */
export const foundOutIn = (file, prints) => {
  const are = (source, by) => (prints[source] === undefined || prints[by] === undefined ? undefined : `${prints[source]} ${prints[by]}`);

  return {
    /** Writes down what became of one, as soon as that is known: found out by the test file that failed, or with which the reason begins; or not at all. */
    note({ status, statusReason = "", killedBy: [by] = statusReason.split(" "), ...mutant }) {
      const key = reportedKeyOf(mutant);
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify({ key, status, statusReason, by, are: are(key.split(" ")[0], by) })}\n`);
    },

    /** The status and its reason of each that was found out the last time and is as good as run again, by key. */
    read() {
      if (!existsSync(file)) return new Map();
      const last = new Map(readFileSync(file, "utf8").split("\n").flatMap(parsed).map((line) => [line.key, line]));
      return new Map([...last].filter(([key, { by, are: were, status }]) => FOUND_OUT.includes(status) && were !== undefined && were === are(key.split(" ")[0], by))
        .map(([key, { status, statusReason }]) => [key, { status, statusReason }]));
    },
  };
};

/** A line of the file; of one that was broken off, nothing. */
const parsed = (line) => {
  try {
    return line.length > 0 ? [JSON.parse(line)] : [];
  } catch {
    return [];
  }
};
