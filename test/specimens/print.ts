/**
 * Which vectors and which laws find out each specimen: `npm run specimens`. With a number, each law looks at so many
 * cases of each world (default 60). With `--readme` no law is asked, and the table of the README is written anew. It
 * reads the source, not the build.
 */
import { specimens } from "../../src/testing/specimens/index.ts";
import { expand } from "../../src/testing/vectors/expand.ts";
import { vectorSources } from "../../src/testing/vectors/index.ts";
import { lawsAgainst, vectorsAgainst } from "./judge.ts";
import { writeReadme } from "./readme.ts";
import { asTable, lastLine, type Row } from "./table.ts";

const forReadme = process.argv.includes("--readme");
const runs = Number(process.argv.find((each) => /^\d+$/.test(each)) ?? "60");
const vectors = vectorSources.map((source) => expand(source));
const rows = specimens.map((specimen): Row => {
  process.stderr.write(`${specimen.id}\n`);
  return { specimen, vectors: vectorsAgainst(specimen.evaluate, vectors), laws: forReadme ? [] : lawsAgainst(specimen.evaluate, runs) };
});
if (forReadme) writeReadme(rows);
else console.log(`${asTable(rows)}\n\n${lastLine(rows)}`);
