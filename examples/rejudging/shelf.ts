/** Casefiles that lines call by name: each is read and parsed once, and only so many are kept at a time. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCasefile, type Casefile } from "subrosa";

const KEPT = 256;

/** Finds `name` as `name.json` in a folder. A name that is none, or of which there is no file, is a `SyntaxError`: the line is at fault. */
export const shelf = (folder: string): ((name: string) => Casefile) => {
  const kept = new Map<string, Casefile>();
  return (name) => {
    const known = kept.get(name);
    const found = known ?? parseCasefile(contentsOf(folder, name));
    kept.delete(name);
    kept.set(name, found); // the last one used stands last
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return found;
  };
};

const contentsOf = (folder: string, name: string): unknown => {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(name)) throw new SyntaxError(`not the name of a casefile: \`${name}\``);
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new SyntaxError(`no casefile \`${name}\``);
    throw error;
  }
};
