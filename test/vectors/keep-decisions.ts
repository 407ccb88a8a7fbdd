/**
 * Keeps what is decided of every vector: `npm run decisions`. Writes the snapshot and what stands beside each vector,
 * strikes rules from the to-do that now have one, and prints the lines of the CHANGELOG. It reads the source, not the build.
 */
import { existsSync, writeFileSync } from "node:fs";
import * as packs from "../../src/packs/index.ts";
import { expand } from "../../src/testing/vectors/expand.ts";
import type { Ours } from "../../src/testing/vectors/format.ts";
import { vectorSources } from "../../src/testing/vectors/index.ts";
import { lacking } from "./coverage.ts";
import { changeBetween, decided, dutiesOf, lineOf, linesOf, OURS, remediesOf, SNAPSHOT, TODO } from "./decided.ts";

const idOf = (line: string): string => line.split(" | ")[0] ?? "";
const before = new Map((existsSync(SNAPSHOT) ? linesOf(SNAPSHOT) : []).map((line) => [idOf(line), line]));

const vectors = vectorSources.map((source) => expand(source));
const decisions = vectors.map((vector) => [vector, decided(vector)] as const);

const lines = decisions.map(([vector, decision]) => lineOf(vector, decision));
const ours = decisions.map(([vector, decision]): readonly [string, Ours] => [vector.id, { ...dutiesOf(decision), remedies: remediesOf(vector, decision) }]);

for (const [vector, decision] of decisions) {
  const now = lineOf(vector, decision);
  const was = before.get(vector.id);
  const change = was === undefined ? undefined : changeBetween(was, now);
  if (change !== undefined) console.log(`- ★ ${vector.title} (\`${change}\`).`);
}
for (const id of before.keys()) if (!vectors.some((vector) => vector.id === id)) console.log(`no longer asked: ${id}`);
const changed = decisions.filter(([vector, decision]) => ![undefined, lineOf(vector, decision)].includes(before.get(vector.id))).length;
const added = vectors.filter(({ id }) => !before.has(id)).length;
const gone = [...before.keys()].filter((id) => !vectors.some((vector) => vector.id === id));

writeFileSync(SNAPSHOT, `# What is decided of every vector: id | outcome | verdicts | rules that made them | digest of the decision. Written by \`npm run decisions\`.\n${lines.join("\n")}\n`);
writeFileSync(OURS, `{\n${ours.map(([id, each]) => `${JSON.stringify(id)}: ${JSON.stringify(each)}`).join(",\n")}\n}\n`);

const rules = Object.values(packs).flatMap((pack) => pack.rules.map(({ id }) => id as string));
const now = lacking(rules, decisions);
const listed = existsSync(TODO) ? linesOf(TODO) : now;
const uncovered = now.filter((line) => !listed.includes(line));
writeFileSync(TODO, `# Rules without a vector in which they speak, or one in which they are in play and silent. This list only shrinks.\n${listed.filter((line) => now.includes(line)).join("\n")}\n`);

console.log(`vectors: ${String(vectors.length)} new: ${String(added)} changed: ${String(changed)} gone: ${String(gone.length)} to do: ${String(now.length)}`);
for (const line of uncovered) console.log(`no vector, and not in the list: ${line}`);
