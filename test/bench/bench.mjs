/** The whole measurement. Run by `run.mjs`, which see. */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { agreement, gather } from "./contenders.mjs";
import * as growth from "./growth.mjs";
import { quantile, ratio, rounds, singles } from "./measure.mjs";
import { plot } from "./svg.mjs";

const isQuick = process.argv.includes("--quick");
const out = (name) => new URL(`./out/${name}`, import.meta.url);
const two = (value) => (value === undefined ? "n/a" : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const time = (nanoseconds) => (nanoseconds < 1000 ? `${nanoseconds.toFixed(0)} ns` : `${two(nanoseconds / 1000)} us`);
const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  console.log(rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  ")).join("\n"));
};

const machine = { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, memory: `${Math.round(totalmem() / 2 ** 30)} GiB`, system: `${platform()} ${release()}`, node: process.version, load: loadavg()[0] };
console.log(`${new Date().toISOString().slice(0, 10)}, ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, load ${machine.load.toFixed(1)}\n`);

const everybody = await gather();
const { inside, contenders, missing } = everybody;
for (const { name, why } of missing) console.log(`NOT MEASURED HERE: ${name}: ${why}`);

const agreed = await agreement(everybody);
console.log(`Couple-records policy v0: everybody agrees with the oracle on ${agreed.agreed} of ${agreed.of} seeded cases.`);
for (const each of agreed.disagreements.slice(0, 10)) console.log(`DISAGREES: ${each.key} on case ${each.case}: ${each.is}, and not ${each.should}`);

const { policy, casefile, request } = inside.rulebook.theCase();
const full = { key: "rulebook", name: "subrosa, full rulebook of a California MFT", returns: "the decision with its full rationale", run: () => inside.evaluateDisclosure(request, casefile, policy) };
const timed = [...contenders, full];
const times = await rounds(timed, isQuick ? { turns: 9, milliseconds: 5 } : { turns: 31, milliseconds: 12 });
const of = (key) => times[timed.findIndex((each) => each.key === key)];
const bytes = JSON.parse(readFileSync(out("bytes.json"), "utf8"));

const rows = timed.map(({ key, name, returns }, index) => ({
  key, name, returns, nanoseconds: quantile(times[index]), low: quantile(times[index], 0.1), high: quantile(times[index], 0.9), toA: ratio(times[index], of("A")), toB: ratio(times[index], of("B")), toSame: ratio(times[index], of("same")), bytes: bytes[key],
})).sort((a, b) => a.nanoseconds - b.nanoseconds);
console.log();
table([
  ["a decision, processor time", "median", "10 % to 90 %", "x A", "x B", "bytes", "what comes back"],
  ...rows.map(({ name, nanoseconds, low, high, toA, toB, bytes: size, returns }) => [name, time(nanoseconds), `${time(low)} to ${time(high)}`, two(toA), two(toB), size === undefined ? "n/a" : size.toFixed(0), returns]),
]);
console.log("\nEvery peer is handed the facts that the host has worked out, which releases are valid among them; the host's time for it is counted in. None returns a rationale.");

const spread = (key) => singles(timed.find((each) => each.key === key).run, isQuick ? 300 : 1000);
const tails = Object.fromEntries(["same", "ours", "rulebook"].map((key) => [key, spread(key)]));
console.log(`\nOne by one, the 99th percentile in multiples of the median: ${Object.entries(tails).map(([key, { median, p99 }]) => `${key} ${two(p99 / median)}`).join(", ")}`);

const week = Object.entries(inside.rulebook.WEEK).map(([name, input]) => {
  const asked = inside.parseRequest(input);
  const { median, p99 } = singles(() => inside.evaluateDisclosure(asked, casefile, policy), isQuick ? 100 : 400);
  return { name, median, p99, outcome: inside.evaluateDisclosure(asked, casefile, policy).outcome };
});
const B = quantile(of("B"));
console.log(`\nThe full rulebook: ${policy.packs.length} packs, ${policy.packs.reduce((sum, { rules }) => sum + rules.length, 0)} rules, six releases`);
table([["request", "outcome", "median", "x B", "p99"], ...week.map(({ name, outcome, median, p99 }) => [name, outcome, time(median), two(median / B), time(p99)])]);

const highest = isQuick ? 1000 : 100_000;
const curves = {
  releases: { title: "A decision on one record, by the releases on file", x: "releases on file", lines: growth.byReleases(inside) },
  records: { title: "A decision on one record, by the records on file", x: "records on file", lines: growth.byRecords(inside, highest) },
  members: { title: "A decision on a joint record, by those who hold it", x: "members, each with a release", lines: growth.byMembers(inside), linearX: true },
  packs: { title: "A decision on one record, by the packs in the policy", x: "packs", lines: growth.byPacks(inside), linearX: true },
  portions: { title: "One request, by the portions asked for", x: "portions asked for", lines: growth.byPortions(inside) },
};
console.log("\nGrowth, microseconds a decision");
for (const [name, curve] of Object.entries(curves)) {
  writeFileSync(out(`${name}.svg`), plot({ y: "microseconds a decision", ...curve }));
  for (const line of curve.lines) console.log(`  ${curve.x}, ${line.name}: ${line.points.map(([at, value]) => `${at}: ${two(value)}`).join("  ")}`);
}
const flat = await growth.flatness(inside);
console.log(`  from 10 to 10,000 releases, turn by turn: x ${two(flat)}`);

const opened = await growth.opening(inside, isQuick ? [10, 100] : [10, 100, 1000, 10_000]);
writeFileSync(out("opening.svg"), plot({
  title: "Opening a casefile, in multiples of JSON.parse of its text", x: "records", y: "times JSON.parse",
  lines: [{ name: "from an object", points: opened.map(({ records, object }) => [records, object]) }, { name: "from text", points: opened.map(({ records, text }) => [records, text]) }],
}));
console.log("\nOpening a casefile");
table([["records", "text", "JSON.parse", "from text", "from an object"], ...opened.map(({ records, kilobytes, jsonParse, text, object }) => [String(records), `${two(kilobytes)} kB`, time(jsonParse * 1000), `x ${two(text)}`, `x ${two(object)}`])]);

const amended = await growth.amending(inside, isQuick ? 1000 : 10_000);
console.log(`\nAmending a casefile of ${isQuick ? "1,000" : "10,000"} records`);
table([["", "immer", "amend", "ratio"], ...amended.map(({ name, immer, ours, ratio: times }) => [name, time(immer * 1000), time(ours * 1000), two(times)])]);

const many = await growth.batch(inside, isQuick ? 500 : 10_000);
console.log(`\nBatch: ${many === undefined ? "n/a, the library exports neither evaluateMany nor evaluateCasefile" : many.map(({ name, single, each, ratio: times, error }) => (error === undefined ? `${name}: ${time(each * 1000)} a record, one by one ${time(single * 1000)}: x ${two(times)}` : `${name} FAILED: ${error}`)).join("; ")}`);
const batch = many?.flatMap(({ reads, ratio: times }) => (reads ? [] : times ?? []));

const started = growth.starting(isQuick ? 5 : 21);
console.log(`\nFrom nothing to a policy, in a process of its own: ${started.map(({ name, median, best }) => `${name}: ${two(median)} ms, at best ${two(best)}`).join("; ")}`);

const find = (key) => rows.find((each) => each.key === key);
const summary = {
  agree: `${agreed.agreed}/${agreed.of}`, ratio: find("ours").toSame, bytesRatio: bytes.ours / bytes.same, toB: find("ours").toB, rulebook: find("rulebook").toB, growth: flat, batch: batch === undefined || batch.length === 0 ? undefined : Math.min(...batch),
};
const result = { date: new Date().toISOString(), machine, summary, rows, missing, tails, week, curves, opening: opened, amending: amended, batch: many, starting: started };
writeFileSync(out("results.json"), `${JSON.stringify(result, null, 1)}\n`);
if (process.argv.includes("--keep")) writeFileSync(new URL("./results.json", import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
console.log(`\nbytes, in multiples of the same decision by hand: ${two(summary.bytesRatio)}`);
console.log(`agree: ${summary.agree} ratio: ${two(summary.ratio)} to B: ${two(summary.toB)} rulebook: ${two(summary.rulebook)} growth: ${two(summary.growth)} batch: ${two(summary.batch)}`);
process.exit(agreed.agreed === agreed.of ? 0 : 1);
