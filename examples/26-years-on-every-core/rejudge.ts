/**
 * A law has changed: which of the disclosures of past years would be decided otherwise today? A stream of JSON lines over a pool of worker threads.
 *
 *     npm ci --prefix examples/26-years-on-every-core
 *     npx tsx examples/rejudging/generate.ts --lines 200000 --into data
 *     npx tsx examples/26-years-on-every-core/rejudge.ts --in data/disclosures.jsonl --out answers.jsonl
 *
 * Killed at any point, the same command goes on where it was. Without `--in` and `--out` it reads standard input and writes standard output.
 */
import { Piscina } from "piscina";
import { optionsFrom, rejudge } from "../rejudging/run.ts";

const options = optionsFrom(process.argv.slice(2));
const pool = new Piscina({
  filename: new URL("worker.ts", import.meta.url).href, name: "judgeBatch", workerData: { today: options.today, casefiles: options.casefiles },
  minThreads: options.workers, maxThreads: options.workers, concurrentTasksPerWorker: 1, idleTimeout: Infinity,
  resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 }, // the collector works a little more, and memory stays where it is
});

process.stdout.on("error", () => { process.exit(1); }); // whoever read the answers has gone
try {
  await rejudge(options, ({ bytes, first }) => pool.run({ bytes, first }), 4 * options.workers);
} finally {
  await pool.destroy();
}
