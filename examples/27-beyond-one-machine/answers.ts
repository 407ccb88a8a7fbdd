/**
 * Answers in Redis, one for each line, keyed by the number of the line. A line that was judged twice, because its worker was taken for dead or
 * died after half a batch, is stored once and counted once; one that comes in after its answer was collected is dropped.
 */
import type { Redis } from "ioredis";

const ANSWERS = "rejudging:answers";
const COUNTED = "rejudging:counted";
const AGAIN = "rejudging:again";
const COLLECTED = "rejudging:collected";

/** Stores the answer of each line that has none yet, and counts it in the same step. */
const PUT = `
local first = tonumber(ARGV[1])
local collected = tonumber(redis.call("GET", KEYS[4]) or "0")
for i = 2, #ARGV do
  local line = first + i - 2
  if line > collected and redis.call("HSETNX", KEYS[1], line, ARGV[i]) == 1 then redis.call("INCR", KEYS[2])
  else redis.call("INCR", KEYS[3]) end
end`;

/** Hands out the answers of some lines, all or none, and forgets them in the same step. */
const TAKE = `
local first, lines = tonumber(ARGV[1]), tonumber(ARGV[2])
local taken = {}
for line = first, first + lines - 1 do
  local answer = redis.call("HGET", KEYS[1], line)
  if not answer then return redis.error_reply("no answer for line " .. line) end
  taken[#taken + 1] = answer
end
for line = first, first + lines - 1 do redis.call("HDEL", KEYS[1], line) end
redis.call("SET", KEYS[2], first + lines - 1)
return taken`;

/** Stores the answers of the lines from `first` on. */
export const put = async (redis: Redis, first: number, answers: readonly string[]): Promise<void> => {
  await redis.eval(PUT, 4, ANSWERS, COUNTED, AGAIN, COLLECTED, first, ...answers);
};

/** The answers of all lines from `first` on, which must have been stored. Lines are taken in order. */
export const take = async (redis: Redis, first: number, lines: number): Promise<readonly string[]> => {
  const taken = await redis.eval(TAKE, 2, ANSWERS, COLLECTED, first, lines);
  if (!Array.isArray(taken)) throw new Error("not a list of answers");
  return taken.map(String);
};

/** Is there an answer of this line that nobody has collected? */
export const isThere = async (redis: Redis, line: number): Promise<boolean> => (await redis.hexists(ANSWERS, String(line))) === 1;

/** How many lines were counted, and how many answers came a second time and were not. */
export const counts = async (redis: Redis): Promise<{ readonly counted: number; readonly again: number }> => {
  const [counted, again] = await redis.mget(COUNTED, AGAIN);
  return { counted: Number(counted ?? 0), again: Number(again ?? 0) };
};
