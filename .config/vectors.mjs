/** Writes the vectors, whole, and the schemas of what they are made of into dist. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tsImport } from "tsx/esm/api";

const root = new URL("../", import.meta.url);
const source = (path) => tsImport(new URL(path, root).href, import.meta.url);
const write = (folder, name, value) => {
  mkdirSync(new URL(`dist/${folder}/`, root), { recursive: true });
  writeFileSync(new URL(`dist/${folder}/${name}.json`, root), `${JSON.stringify(value)}\n`);
};

const { GROUPS } = await source("src/testing/vectors/index.ts");
const { expand } = await source("src/testing/vectors/expand.ts");
const ours = JSON.parse(readFileSync(new URL("src/testing/vectors/ours.json", root), "utf8"));

for (const [group, vectors] of Object.entries(GROUPS)) write("vectors", group, { schema: 1, group, vectors: vectors.map((vector) => expand(vector, ours[vector.id])) });

const { SCHEMAS } = await source(".config/schemas.ts");
for (const [name, schema] of Object.entries(SCHEMAS)) write("schema", name, schema);
