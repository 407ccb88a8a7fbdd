/** One worker process. It may stand on any machine that reaches the queue and the casefiles; here the coordinator starts it. */
import { Worker } from "bullmq";
import { Redis } from "ioredis";
import { judgeLines, policies } from "../rejudging/judge.ts";
import { shelf } from "../rejudging/shelf.ts";
import { put } from "./answers.ts";
import { PATIENCE, QUEUE, type Orders, type Tally, type Work } from "./queue.ts";

const AT_A_TIME = 10;

const work = ({ address, today, casefiles }: Orders): void => {
  const both = policies(today);
  const named = shelf(casefiles);
  const redis = new Redis({ ...address, maxRetriesPerRequest: null });
  const worker = new Worker<Work, Tally>(QUEUE, async ({ data: { first, lines } }) => {
    const tally = { changed: 0, unusable: 0 };
    for (let done = 0; done < lines.length; done += AT_A_TIME) {
      const { text, changed, unusable } = judgeLines(lines.slice(done, done + AT_A_TIME), first + done, both, named);
      await put(redis, first + done, text.split("\n").slice(0, -1));
      tally.changed += changed;
      tally.unusable += unusable;
    }
    return tally;
  }, {
    connection: { ...address, maxRetriesPerRequest: null }, name: String(process.pid), concurrency: 1,
    lockDuration: PATIENCE, stalledInterval: PATIENCE / 3, maxStalledCount: 10,
  });
  worker.on("error", (error) => { console.error(`worker ${String(process.pid)}: ${error.message}`); });

  // Whoever started this process has gone: so does the server that was started for the run, and so does this.
  process.once("disconnect", () => { void redis.shutdown("NOSAVE").catch(() => undefined).finally(() => { process.exit(); }); });
};

process.once("message", (orders: Orders) => { work(orders); });
