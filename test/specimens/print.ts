/**
 * Which vectors and which laws find out each specimen: `npm run specimens`. With a number, each law looks at so many
 * cases of each world (default 20); the law that a specimen names looks at 800. With `--readme` no law is asked, and the
 * table of the README is written anew. It reads the source, not the build.
 */
import { specimens } from "../../src/testing/specimens/index.ts";
import type { Specimen } from "../../src/testing/specimens/specimen.ts";
import { expand } from "../../src/testing/vectors/expand.ts";
import { vectorSources } from "../../src/testing/vectors/index.ts";
import { isBrokenBy, lawsAgainst, vectorsAgainst } from "./judge.ts";
import { writeReadme } from "./readme.ts";
import { asTable, lastLine, type Row } from "./table.ts";

const forReadme = process.argv.includes("--readme");
const runs = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? "20");
const lawsOf = ({ law, evaluate }: Specimen): readonly number[] => {
  const found = lawsAgainst(evaluate, runs);
  return law === undefined || found.includes(law) || !isBrokenBy(evaluate, law, 800) ? found : [...found, law].sort((a, b) => a - b);
};
const vectors = vectorSources.map((source) => expand(source));
const rows = specimens.map((specimen): Row => {
  process.stderr.write(`${specimen.id}\n`);
  return { specimen, vectors: vectorsAgainst(specimen.evaluate, vectors), laws: forReadme ? [] : lawsOf(specimen) };
});
if (forReadme) writeReadme(rows);
else console.log(`${asTable(rows)}\n\n${lastLine(rows)}`);
