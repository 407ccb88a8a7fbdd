/**
 * `npm run prove`: of the small world every block that a stride hits, `--all` for every block, `--stride N --from K` for
 * another share, `--alone N` to thin out what one person holds alone as well.
 * It reads the source, not the build. The last line says what came of it, and it fails unless nothing did.
 */
import { parseArgs } from "node:util";
import { countOfAll, run } from "./run.ts";
import { nameOf } from "./world.ts";

const { values } = parseArgs({
  options: { all: { type: "boolean", default: false }, stride: { type: "string", default: "97" }, alone: { type: "string", default: "1" }, from: { type: "string", default: "0" } },
});
const stride = values.all ? 1 : Number(values.stride);
const from = values.all ? 0 : Number(values.from);
const began = performance.now();
const seconds = (): number => Math.round((performance.now() - began) / 1000);

const total = countOfAll();
console.log(values.all
  ? `Every one of ${String(total)} cases.`
  : `Every case that one person holds alone, and one in ${String(stride)} of the others, of ${String(total)} in all; --all runs every one.`);

const { cases, verdicts, disagreements, broken } = run({
  stride, from, alone: Number(values.alone),
  progress: (done, said, wrong) => { console.log(`  ${String(done).padStart(9)} cases, ${String(wrong)} wrong, ${String(seconds())} s: ${said}`); },
});

for (const { where, content, oracle, engine } of disagreements.slice(0, 20)) console.log(`differs: ${content}: oracle ${oracle}, engine ${engine ?? "nothing"}: ${nameOf(where)}`);
for (const { law, where } of broken.slice(0, 20)) console.log(`broken: ${law} ${nameOf(where)}`);
console.log(Object.entries(verdicts).map(([verdict, count]) => `${verdict}: ${String(count)}`).join(" "));
console.log(`cases: ${String(cases)} disagreements: ${String(disagreements.length)} laws broken: ${String(broken.length)} seconds: ${String(seconds())}`);
if (disagreements.length > 0 || broken.length > 0 || cases === 0) process.exitCode = 1;
