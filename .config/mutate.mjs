/**
 * How many changes of the source the tests find out.
 *
 *     npm run mutate                               every mutant of src/engine, src/domain and src/packs
 *     npm run mutate -- --only engine              one folder; or a part of it, such as packs/hipaa or engine/gate.ts
 *     npm run mutate -- --sample 200 --seed 7      as many mutants of each folder, drawn by chance, the same for the same seed
 *     npm run mutate -- --believe                  counts as not found out, and does not run, what may live for a reason in the table
 *
 * What a test found out is kept in coverage/mutate/found-out.jsonl as soon as it is known, and is not run again until that file of
 * the sources or that test, its rows or vectors change: a run that was broken off goes on where it was. --force runs it all the same. While a run is
 * on, coverage/mutate/*.so-far.jsonl has all that is known by then. What lives costs most, for every test file is run; with
 * --believe the figure can only be too low.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { counted, FOUND_OUT, foundOutIn, printsOf, reportedKeyOf } from "./found-out.mjs";
import { filesIn, keyOf, mutantsOf, sampleOf } from "./mutants.mjs";
import { reasonFor, reasonInTable } from "../test/mutate/reasons.mjs";
import { TESTS } from "../test/mutate/tests.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const OUT = "coverage/mutate";
const FOLDERS = ["engine", "domain", "packs"];
const CANARY = "test/mutate/canary.ts";

const { values: { only, sample, seed, force, jobs, believe } } = parseArgs({
  options: { only: { type: "string", multiple: true }, sample: { type: "string" }, seed: { type: "string", default: "20261123" }, force: { type: "boolean", default: false }, jobs: { type: "string", default: "2" }, believe: { type: "boolean", default: false } },
});
const wanted = only ?? FOLDERS;
for (const each of wanted) if (!FOLDERS.includes(each.split("/")[0]) || !existsSync(`${root}src/${each}`)) throw new Error(`no such folder to mutate: \`${each}\`; there are ${FOLDERS.join(", ")} and what is below them`);

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Says how the canary fared: of what is watched nothing may live, of what is unwatched everything must. */
const checkCanary = ({ mutants, source }) => {
  const border = source.slice(0, source.indexOf("export const unwatched")).split("\n").length;
  const wrong = mutants.filter(({ location, status }) => (location.start.line < border ? !FOUND_OUT.includes(status) : FOUND_OUT.includes(status)));
  if (mutants.length === 0 || wrong.length > 0) throw new Error(`the canary fared otherwise than it must, so nothing was measured: ${JSON.stringify(wrong.map(({ location, status }) => [location.start.line, status]))}`);
};

const run = async (folder) => {
  const name = folder.replaceAll("/", "-");
  const all = await mutantsOf(filesIn(`src/${folder}`));
  const drawn = sample === undefined ? all : sampleOf(all, Number(sample), Number(seed));
  const prints = printsOf([...filesIn(`src/${folder}`), ...TESTS[folder.split("/")[0]]], root);
  const known = force ? new Map() : foundOutIn(`${root}${OUT}/found-out.jsonl`, prints).read();
  const before = drawn.flatMap((mutant) => known.get(keyOf(mutant)) ?? []);
  const open = drawn.filter((mutant) => !known.has(keyOf(mutant)));
  const chosen = believe ? open.filter((mutant) => reasonOf(mutant) === undefined) : open;
  const files = [...new Set(chosen.map((mutant) => keyOf(mutant).split(" ")[0]))].sort();
  mkdirSync(`${root}${OUT}`, { recursive: true });
  const list = `${root}${OUT}/${name}.chosen.json`;
  const kept = `${root}${OUT}/${name}.prints.json`;
  writeFileSync(kept, JSON.stringify(prints));
  writeFileSync(list, JSON.stringify([...chosen, ...await mutantsOf([CANARY])].map(keyOf)));
  const isSome = chosen.length < all.length;
  const { status } = spawnSync(process.execPath, ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", ".config/stryker.config.mjs"], {
    // Of some a checker tells which they are, and Stryker counts one, which hardly works, beside each runner.
    cwd: root, stdio: "inherit", env: { ...process.env, MUTATE: folder.split("/")[0], MUTATE_NAME: name, MUTATE_FILES: files.join(","), ...(isSome ? { MUTATE_CHOSEN: list } : {}), MUTATE_OUT: OUT, MUTATE_PRINTS: kept, MUTATE_JOBS: String(isSome ? 2 * jobs : jobs) },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${String(status)}`);
  return { ...judged(name, chosen, before), all: all.length, drawn: drawn.length, known: before.length, believed: open.length - chosen.length };
};

const judged = (name, chosen, before) => {
  const report = read(`${root}${OUT}/${name}.report.json`);
  checkCanary(report.files[CANARY]);
  const keys = new Set(chosen.map(keyOf));
  const ran = Object.entries(report.files)
    .flatMap(([file, { mutants, source }]) => mutants.map((mutant) => ({ fileName: file, source, ...mutant })))
    .filter((mutant) => keys.has(reportedKeyOf(mutant)));
  const of = (mutants, ...kinds) => mutants.filter(({ status }) => kinds.includes(status));
  const broken = of(ran, "RuntimeError");
  if (broken.length > 0) throw new Error(`with ${broken.length} mutants the runner broke, not the tests: ${broken[0].statusReason}`);
  const found = of([...before, ...ran], ...FOUND_OUT);
  return {
    found: found.length, missed: of(ran, "Survived", "NoCoverage"),
    unloaded: of(found, "Killed").filter(({ statusReason }) => statusReason.startsWith("does not load")).length, endless: of(found, "Timeout").length,
  };
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
const told = ({ fileName: file, source, location, replacement, mutatorName }) => {
  const { start } = location;
  const original = stood(source, counted(location));
  const reason = reasonFor({ file, line: lineOf(source, counted(location)), original, replacement, mutatorName });
  return `  ${file}:${start.line}:${start.column} ${mutatorName}: ${original.slice(0, 100)} -> ${(replacement ?? "").slice(0, 60).replaceAll("\n", " ")}\n    ${reason ?? "NO REASON IS KNOWN: a test is missing"}`;
};

const results = [];
for (const folder of wanted) results.push({ folder, ...await run(folder) });
for (const { folder, missed } of results) if (missed.length > 0) console.log([`\n${folder}, not found out:`, ...missed.map(told)].join("\n"));
console.log();
for (const { folder, found, drawn, all, known, believed, unloaded, endless } of results) {
  console.log([`${folder}: ${found} of ${drawn} mutants found out, ${drawn < all ? `a sample of ${all}, seed ${seed}` : "all there are"}`, ...[
    [known, "of them were found out in an earlier run"], [believed, "of them not run, for they may live for a known reason"],
    [unloaded, "of them with which a test file could not be loaded"], [endless, "of them with which one did not end"],
  ].filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`)].join("; "));
}
console.log(results.map(({ folder, found, drawn }) => `${folder}: ${drawn === 0 ? "-" : (100 * found / drawn).toFixed(1)} %`).join(" "));
