/**
 * What the tests found out in earlier runs of `npm run mutate`, also in one that was broken off. It is as good as run again
 * while the file of the sources and the test file that found it out are what they were.
 */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { keyOf } from "./mutants.mjs";

/** A test failed, could not even be loaded, or did not end. */
export const FOUND_OUT = ["Killed", "Timeout"];

/** Stryker counts lines and columns from one in its report, and from nought before. */
export const counted = ({ start, end }) => Object.fromEntries(Object.entries({ start, end }).map(([key, { line, column }]) => [key, { line: line - 1, column: column - 1 }]));

/** The key of a mutant as Stryker reports it. */
export const reportedKeyOf = ({ fileName, location, mutatorName, replacement }) => keyOf({ fileName, location: counted(location), mutatorName, replacement });

/** What is kept in a file, of the sources and tests below a root. */
export const foundOutIn = (file, root) => {
  const texts = new Map();
  const textOf = (name) => {
    if (!texts.has(name)) texts.set(name, existsSync(join(root, name)) ? createHash("sha256").update(readFileSync(join(root, name))).digest("hex").slice(0, 16) : "gone");
    return texts.get(name);
  };
  const are = (source, by) => `${textOf(source)} ${textOf(by)}`;

  return {
    /** Takes these files for what they are now, whatever becomes of them while a run is on. */
    hold(names) {
      for (const name of names) textOf(name);
    },

    /** Writes down one that was found out, as soon as that is known: by the test file that failed, or with which the reason begins. */
    note({ status, statusReason, killedBy: [by] = statusReason.split(" "), ...mutant }) {
      const key = reportedKeyOf(mutant);
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify({ key, status, statusReason, by, are: are(key.split(" ")[0], by) })}\n`);
    },

    /** The status and its reason of each that is as good as run again, by key. */
    read() {
      if (!existsSync(file)) return new Map();
      return new Map(readFileSync(file, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line))
        .filter(({ key, by, are: were }) => were === are(key.split(" ")[0], by)).map(({ key, status, statusReason }) => [key, { status, statusReason }]));
    },
  };
};
