/**
 * The same question as in example 26, and the same answers to the byte, from worker processes that share a BullMQ queue on a Redis server.
 *
 *     npm ci --prefix examples/27-beyond-one-machine
 *     npx tsx examples/27-beyond-one-machine/rejudge.ts --in data/disclosures.jsonl --out answers.jsonl --kill-one
 *
 * Workers may die at any point: their batch goes to another. `--kill-one` kills one in the middle of a batch to show it.
 */
import { fork, type ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { Queue, QueueEvents } from "bullmq";
import { Redis } from "ioredis";
import type { Answers } from "../rejudging/judge.ts";
import { textsOf, type Batch } from "../rejudging/lines.ts";
import { optionsFrom, rejudge } from "../rejudging/run.ts";
import { counts, isThere, take } from "./answers.ts";
import { QUEUE, type Orders, type Tally, type Work } from "./queue.ts";
import { startRedis } from "./redis.ts";

const options = optionsFrom(process.argv.slice(2));
const server = await startRedis();
const orders: Orders = { address: server.address, today: options.today, casefiles: options.casefiles };
const connection = { ...server.address, maxRetriesPerRequest: null };
const redis = new Redis(connection);
const queue = new Queue<Work, Tally>(QUEUE, { connection });
const events = new QueueEvents(QUEUE, { connection });
events.setMaxListeners(0); // one for each batch that is out

let over = false;
const complain = (error: Error): void => { if (!over) console.error(error.message); };
redis.on("error", complain);
queue.on("error", complain);
events.on("error", complain);
let takenUpAgain = 0;
events.on("stalled", () => { takenUpAgain += 1; });

const workers = new Map<number, ChildProcess>();
const MOST_DEATHS = 20;
let deaths = 0;

/** Starts a worker, and another when it dies. */
const start = (): void => {
  const child = fork(new URL("worker.ts", import.meta.url));
  if (child.pid === undefined) throw new Error("no worker could be started");
  const { pid } = child;
  workers.set(pid, child);
  child.send(orders);
  child.once("exit", () => {
    workers.delete(pid);
    deaths += 1;
    if (!over && deaths <= MOST_DEATHS) start();
  });
};

const stop = async (): Promise<void> => {
  over = true;
  await Promise.all([...workers.values()].map((child) => new Promise((resolve) => { child.once("exit", resolve).kill("SIGKILL"); })));
  await Promise.allSettled([queue.close(), events.close()]);
  redis.disconnect();
  await server.stop();
};

const judged = async ({ first, bytes }: Batch): Promise<Tally> => {
  const job = await queue.add("judge", { first, lines: textsOf(bytes) }, {
    jobId: `from-line-${String(first)}`, attempts: 5, backoff: { type: "fixed", delay: 500 }, removeOnComplete: { count: 1_000 },
  });
  return job.waitUntilFinished(events);
};

/** Batches are judged in any order and collected in that of the input. */
const collected = async (batch: Batch, earlier: Promise<unknown>): Promise<Answers> => {
  const tally = await judged(batch);
  await earlier;
  const answers = await take(redis, batch.first, batch.lines);
  return { ...tally, text: answers.map((answer) => `${answer}\n`).join("") };
};

let latest: Promise<unknown> = Promise.resolve();
const ask = (batch: Batch): Promise<Answers> => {
  const answers = collected(batch, latest);
  latest = answers.catch(() => undefined);
  return answers;
};

/** Kills a worker that has stored the answers to some lines of its batch and not to all. It is halted first, so that this is so when it dies. */
const killOne = async (): Promise<void> => {
  while (!over) {
    const [job] = await queue.getActive(0, 0);
    const pid = Number(job?.processedBy);
    if (job !== undefined && workers.has(pid)) {
      const { first, lines } = job.data;
      process.kill(pid, "SIGSTOP");
      const midway = await isThere(redis, first) && !await isThere(redis, first + lines.length - 1) && await job.isActive();
      process.kill(pid, midway ? "SIGKILL" : "SIGCONT");
      if (midway) {
        console.error(`worker ${String(pid)} was killed in the middle of lines ${String(first)} to ${String(first + lines.length - 1)}`);
        return;
      }
    }
    await pause(1 + Math.random() * 5);
  }
};

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => { void stop().finally(() => { process.exit(1); }); });
try {
  await events.waitUntilReady();
  for (let worker = 0; worker < options.workers; worker += 1) start();
  let toKill = options.killOne;
  let killing: Promise<void> = Promise.resolve();
  const ending = server.ended.then(() => { throw new Error("the Redis server has ended; the same command goes on where this one was"); });
  ending.catch(() => undefined); // it ends in any case
  await Promise.race([ending, rejudge(options, ask, 4 * options.workers, () => {
    if (toKill) killing = killOne();
    toKill = false;
  })]);
  over = true;
  await killing;
  const { counted, again } = await counts(redis);
  console.error(`Redis counted ${String(counted)} lines; ${String(again)} answers came a second time and were not counted; ${String(takenUpAgain)} batches were taken up by another worker`);
} finally {
  await stop();
}
