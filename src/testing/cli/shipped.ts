/** The vectors that come with this package, read from the files beside it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Vector } from "../conformance/vector.ts";

const vectorsIn = (file: string): readonly Vector[] => {
  const read: unknown = JSON.parse(readFileSync(file, "utf8"));
  const within: unknown = typeof read === "object" && read !== null && "vectors" in read ? read.vectors : read;
  const list: readonly unknown[] = Array.isArray(within) ? within : [within];
  for (const each of list) {
    const isVector = typeof each === "object" && each !== null && ["id", "casefile", "request", "expected"].every((key) => key in each);
    if (!isVector) throw new Error(`no vector: \`${file}\` holds something without an id, a casefile, a request or an expected answer`);
  }
  return list as readonly Vector[];
};

/**
 * The vectors in a file, which holds a group of them, a list or a single one, or those in every `.json` file of a folder but schemas, in the order of the names.
 *
 * @throws {Error} when nothing is there, a file is not JSON, or something in it is no vector.
 */
export const readVectors = (path: string): readonly Vector[] => {
  if (!statSync(path).isDirectory()) return vectorsIn(path);
  return readdirSync(path).filter((name) => name.endsWith(".json") && !name.includes("schema")).sort().flatMap((name) => vectorsIn(join(path, name)));
};

/** The folder of the vectors that come with this package. */
export const SHIPPED = fileURLToPath(new URL("./vectors/", import.meta.url));
