/** One thread of the pool: lines in, answers out. */
import { workerData } from "node:worker_threads";
import { judgeLines, policies, type Answers } from "../rejudging/judge.ts";
import { textsOf, type Batch } from "../rejudging/lines.ts";
import { shelf } from "../rejudging/shelf.ts";
import type { Options } from "../rejudging/run.ts";

const { today, casefiles }: Pick<Options, "today" | "casefiles"> = workerData;
const both = policies(today);
const named = shelf(casefiles);

/** Judges the lines of one batch. */
export const judgeBatch = ({ bytes, first }: Pick<Batch, "bytes" | "first">): Answers => judgeLines(textsOf(bytes), first, both, named);
