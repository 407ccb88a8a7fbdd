/**
 * How many changes of the source the tests find out.
 *
 *     npm run mutate                               every mutant of src/engine, src/domain and src/packs
 *     npm run mutate -- --only engine              one folder; or a part of it, such as packs/hipaa or engine/gate.ts
 *     npm run mutate -- --sample 200 --seed 7      as many mutants of each folder, drawn by chance, the same for the same seed
 *     npm run mutate -- --believe                  counts as not found out, and does not run, what may live for a reason in the table
 *
 * What a test found out is kept in coverage/mutate/ and is not run again until source or that test change; --force runs it all the
 * same, and --last runs nothing and tells what came out the last time. While a run is on, coverage/mutate/*.so-far.jsonl has what
 * is known by then. What lives costs most, for every test file is run; with --believe the figure can only be too low.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { filesIn, keyOf, mutantsOf, sampleOf } from "./mutants.mjs";
import { reasonFor, reasonInTable } from "../test/mutate/reasons.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const OUT = "coverage/mutate";
const FOLDERS = ["engine", "domain", "packs"];
const CANARY = "test/mutate/canary.ts";
/** A test failed, could not even be loaded, or did not end. */
const FOUND_OUT = ["Killed", "Timeout"];

const { values: { only, sample, seed, force, last, jobs, believe } } = parseArgs({
  options: { only: { type: "string", multiple: true }, sample: { type: "string" }, seed: { type: "string", default: "20261123" }, force: { type: "boolean", default: false }, last: { type: "boolean", default: false }, jobs: { type: "string", default: "2" }, believe: { type: "boolean", default: false } },
});
const wanted = only ?? FOLDERS;
for (const each of wanted) if (!FOLDERS.includes(each.split("/")[0]) || !existsSync(`${root}src/${each}`)) throw new Error(`no such folder to mutate: \`${each}\`; there are ${FOLDERS.join(", ")} and what is below them`);

const reportOf = (name) => `${root}${OUT}/${name}.report.json`;
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Only what a test found out is kept: with a new test, what lived may live no longer, and Stryker would not look again. */
const forget = (name) => {
  const file = `${root}${OUT}/${name}.json`;
  if (!existsSync(file)) return;
  const report = read(file);
  for (const each of Object.values(report.files)) each.mutants = each.mutants.filter(({ status }) => ["Killed", "Timeout"].includes(status));
  writeFileSync(file, JSON.stringify(report));
};

/** Says how the canary fared: of what is watched nothing may live, of what is unwatched everything must. */
const checkCanary = ({ mutants, source }) => {
  const border = source.slice(0, source.indexOf("export const unwatched")).split("\n").length;
  const wrong = mutants.filter(({ location, status }) => (location.start.line < border ? !FOUND_OUT.includes(status) : FOUND_OUT.includes(status)));
  if (mutants.length === 0 || wrong.length > 0) throw new Error(`the canary fared otherwise than it must, so nothing was measured: ${JSON.stringify(wrong.map(({ location, status }) => [location.start.line, status]))}`);
};

const run = async (folder) => {
  const name = folder.replaceAll("/", "-");
  const all = await mutantsOf(filesIn(`src/${folder}`));
  if (last) return judged(folder, all);
  const drawn = sample === undefined ? all : sampleOf(all, Number(sample), Number(seed));
  const chosen = believe ? drawn.filter((mutant) => reasonOf(mutant) === undefined) : drawn;
  const files = [...new Set(chosen.map((mutant) => keyOf(mutant).split(" ")[0]))].sort();
  mkdirSync(`${root}${OUT}`, { recursive: true });
  forget(name);
  const list = `${root}${OUT}/${name}.sample.json`;
  writeFileSync(list, JSON.stringify([...chosen, ...await mutantsOf([CANARY])].map(keyOf)));
  const isSample = chosen.length < all.length;
  const { status } = spawnSync(process.execPath, ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", ".config/stryker.config.mjs", ...(force ? ["--force"] : [])], {
    // Of a sample a checker tells which mutants belong to it, and Stryker counts one, which hardly works, beside each runner.
    cwd: root, stdio: "inherit", env: { ...process.env, MUTATE: folder.split("/")[0], MUTATE_NAME: name, MUTATE_FILES: files.join(","), ...(isSample ? { MUTATE_SAMPLE: list } : {}), MUTATE_OUT: OUT, MUTATE_JOBS: String(isSample ? 2 * jobs : jobs) },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${String(status)}`);
  return judged(folder, all, drawn.length - chosen.length);
};

/** Stryker counts lines and columns from one in its report, and from nought before. */
const counted = ({ start, end }) => Object.fromEntries(Object.entries({ start, end }).map(([key, { line, column }]) => [key, { line: line - 1, column: column - 1 }]));

const judged = (folder, all, believed = 0) => {
  const report = read(reportOf(folder.replaceAll("/", "-")));
  checkCanary(report.files[CANARY]);
  // An incremental report remembers also what an earlier sample found out.
  const sampled = new Set(read(`${root}${OUT}/${folder.replaceAll("/", "-")}.sample.json`));
  const ran = Object.entries(report.files).filter(([file]) => file.startsWith(`src/${folder}`))
    .flatMap(([file, { mutants, source }]) => mutants.map((mutant) => ({ file, source, ...mutant })))
    .filter(({ file, ...mutant }) => sampled.has(keyOf({ ...mutant, fileName: file, location: counted(mutant.location) })));
  const of = (...kinds) => ran.filter((mutant) => kinds.includes(mutant.status));
  const broken = of("RuntimeError");
  if (broken.length > 0) throw new Error(`with ${broken.length} mutants the runner broke, not the tests: ${broken[0].statusReason}`);
  const found = of(...FOUND_OUT).length;
  const missed = of("Survived", "NoCoverage");
  return { folder, found, missed, believed, of: found + missed.length + believed, all: all.length, unloaded: of("Killed").filter(({ statusReason }) => statusReason.startsWith("does not load")).length, endless: of("Timeout").length };
};

/** The line in which a mutant begins, counted from nought. */
const lineOf = (source, { start }) => source.split("\n")[start.line];

/** What stood where a mutant is, places counted from nought; of what goes over several lines only the first. */
const stood = (source, { start, end }) => {
  const line = lineOf(source, { start });
  return start.line === end.line ? line.slice(start.column, end.column) : `${line.slice(start.column)} ...`;
};

const sources = new Map();
/** Why a mutant that was not run yet may live. Changed words are no reason here: most of them are found out at once. */
const reasonOf = ({ fileName, location, replacement, mutatorName }) => {
  if (!sources.has(fileName)) sources.set(fileName, readFileSync(fileName, "utf8"));
  return reasonInTable({ file: fileName, line: lineOf(sources.get(fileName), location), original: stood(sources.get(fileName), location), replacement, mutatorName });
};

/** The mutant as a reader sees it: where, what stood there, what stands there now, and why it may live. */
const told = ({ file, source, location, replacement, mutatorName }) => {
  const { start } = location;
  const original = stood(source, counted(location));
  const reason = reasonFor({ file, line: lineOf(source, counted(location)), original, replacement, mutatorName });
  return `  ${file}:${start.line}:${start.column} ${mutatorName}: ${original.slice(0, 100)} -> ${(replacement ?? "").slice(0, 60).replaceAll("\n", " ")}\n    ${reason ?? "NO REASON IS KNOWN: a test is missing"}`;
};

const results = [];
for (const folder of wanted) results.push(await run(folder));
for (const { folder, missed } of results) if (missed.length > 0) console.log([`\n${folder}, not found out:`, ...missed.map(told)].join("\n"));
console.log();
for (const { folder, found, of, all, believed, unloaded, endless } of results) console.log(`${folder}: ${found} of ${of} mutants found out, ${of < all ? `a sample of ${all}, seed ${seed}` : "all there are"}${believed > 0 ? `; ${believed} of them not run, for they may live for a known reason` : ""}${unloaded > 0 ? `; with ${unloaded} a test file could not be loaded` : ""}${endless > 0 ? `; with ${endless} one did not end` : ""}`);
console.log(results.map(({ folder, found, of }) => `${folder}: ${of === 0 ? "-" : (100 * found / of).toFixed(1)} %`).join(" "));
