/** What the coordinator and the workers agree on. */
import type { Address } from "./redis.ts";

/** The name of the queue. */
export const QUEUE = "rejudging";

/** A batch of lines, as the queue carries it. */
export interface Work { readonly first: number; readonly lines: readonly string[] }

/** What the queue brings back: the answers themselves are in Redis, under the numbers of their lines. */
export interface Tally { readonly changed: number; readonly unusable: number }

/** What a worker is told when it starts. */
export interface Orders { readonly address: Address; readonly today: string; readonly casefiles: string }

/** A batch whose worker has not been heard of for so long is given to another. */
export const PATIENCE = 3_000;
