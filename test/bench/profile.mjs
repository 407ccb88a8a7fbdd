/**
 * Where the time goes in a decision under the full rulebook: functions by self time and by total time, read from V8's
 * own sampling profiler. `node test/bench/profile.mjs [situation] [seconds]`; without a situation, the one of the bar.
 */
import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundle, INSIDE } from "./bundle.mjs";

/** The source file of each line of the bundle: the bundler writes its name above each module. */
const sourcesOf = (path) => {
  let source = "";
  return readFileSync(path, "utf8").split("\n").map((line) => {
    if (/^\/\/ (?:\.\.\/)*(?:src|test|node_modules)\//.test(line)) source = line.slice(3).replace(/^(?:\.\.\/)+/, "");
    return source;
  });
};

/** Self and total time of each function, in parts of the whole; a function that calls itself counts once. */
export const summarize = ({ nodes, samples, timeDeltas }, sources = []) => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const named = new Map();
  const nameOf = ({ callFrame: { functionName, url, lineNumber } }) => {
    const where = url.endsWith("inside.mjs") ? ` ${sources[lineNumber] ?? ""}` : url === "" ? "" : ` ${url.split("/").slice(-2).join("/")}`;
    return `${functionName || "(anonymous)"}${where}${functionName === "" ? `:${String(lineNumber + 1)} of the bundle` : ""}`;
  };
  const at = (name) => named.get(name) ?? named.set(name, { name, self: 0, total: 0 }).get(name);
  let whole = 0;
  samples.forEach((id, index) => {
    const time = timeDeltas[index] ?? 0;
    const node = byId.get(id);
    if (node.callFrame.functionName === "(idle)" || node.callFrame.functionName === "(program)") return;
    whole += time;
    at(nameOf(node)).self += time;
    const seen = new Set();
    for (let each = id; each !== undefined; each = parents.get(each)) seen.add(nameOf(byId.get(each)));
    for (const name of seen) at(name).total += time;
  });
  return [...named.values()].map(({ name, self, total }) => ({ name, self: self / whole, total: total / whole }));
};

/** Profiles a function that is called over and over for some seconds, after a warm-up. */
export const profileOf = async (run, seconds) => {
  for (const end = Date.now() + 1500; Date.now() < end;) run();
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 100 });
  await session.post("Profiler.start");
  let runs = 0;
  const start = performance.now();
  for (const end = Date.now() + seconds * 1000; Date.now() < end; runs += 1) run();
  const perRun = (performance.now() - start) / runs * 1000;
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return { perRun, functions: summarize(profile, sourcesOf(INSIDE)) };
};

const main = async () => {
  bundle();
  const { evaluateDisclosure, parseRequest, parseCasefile, rulebook } = await import(pathToFileURL(INSIDE).href);
  const [situation = "attorney, both signed", seconds = "4"] = process.argv.slice(2);
  const input = rulebook.WEEK[situation];
  if (input === undefined) throw new Error(`no such situation; there are: ${Object.keys(rulebook.WEEK).join("; ")}`);
  const [request, casefile, policy] = [parseRequest(input), parseCasefile(rulebook.coupleWith()), rulebook.californiaMft()];
  const { perRun, functions } = await profileOf(() => evaluateDisclosure(request, casefile, policy), Number(seconds));
  const percent = (part) => `${(part * 100).toFixed(1)} %`.padStart(7);
  const line = (by) => ({ name, self, total }) => `${percent(by === "self" ? self : total)} ${((by === "self" ? self : total) * perRun).toFixed(1).padStart(7)} us  ${name}`;
  const table = (by, rows) => [...functions].sort((a, b) => b[by] - a[by]).slice(0, rows).map(line(by));
  // All at once, so that whoever reads only the beginning, as `head` does, breaks nothing off.
  console.log([`${situation}: ${perRun.toFixed(0)} us a decision`, "\nself time", ...table("self", 30), "\ntotal time", ...table("total", 45)].join("\n"));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
