/** How the bench measures: interleaved rounds in one process, medians, and ratios taken within a round, so that a slow minute slows everybody. */

/** The middle of some numbers, or any other part of them. */
export const quantile = (values, part = 0.5) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
};

/** The last value that anybody returned, so that no optimiser leaves the work undone. */
export const sink = { value: undefined };

/** Processor time in nanoseconds since some start: it stands still while other processes have the processor, and counts V8's own helpers. */
const spent = (start) => { const { user, system } = process.cpuUsage(start); return (user + system) * 1000; };

const timed = async ({ run, isAsync }, from, count) => {
  const start = process.cpuUsage();
  if (isAsync) for (let index = from; index < from + count; index += 1) sink.value = await run(index);
  else for (let index = from; index < from + count; index += 1) sink.value = run(index);
  return spent(start) / count;
};

const CHUNK = 40;
const CALM = 10;

/**
 * Runs somebody until it gets no faster: until ten chunks of time in a row have brought nothing new, or for eight seconds. A
 * decision runs through a thousand small functions, and it takes a second or two before the last of them is compiled.
 */
export const warm = async (contender) => {
  let count = 1;
  let best = Infinity;
  let calm = 0;
  let from = 0;
  for (const end = performance.now() + 8000; calm < CALM && performance.now() < end;) {
    const each = await timed(contender, from, count);
    from += count;
    const settled = each * count > CHUNK * 1e6 / 4;
    count = Math.max(1, Math.min(count * 4, Math.round(CHUNK * 1e6 / Math.max(each, 1))));
    calm = settled && each > best * 0.97 ? calm + 1 : 0;
    best = Math.min(best, each);
  }
};

const WARM_ROUNDS = 4;

/** How many runs take about this many milliseconds, after a warm-up. */
const calibrated = async (contender, milliseconds) => {
  let count = 1;
  for (;;) {
    const each = await timed(contender, 0, count);
    if (each * count > milliseconds * 1e6) return Math.max(1, Math.round(milliseconds * 1e6 / each));
    count = Math.max(count * 2, 2);
  }
};

/**
 * Nanoseconds of processor time a run of each contender in each round. Each round gives everybody a turn of some milliseconds, in an order
 * that moves on from round to round.
 */
export const rounds = async (contenders, { turns = 31, milliseconds = 12 } = {}) => {
  for (const contender of contenders) await warm(contender);
  const counts = [];
  for (const contender of contenders) counts.push(await calibrated(contender, milliseconds));
  const times = contenders.map(() => []);
  for (let warm = 0; warm < WARM_ROUNDS; warm += 1) { // until what was compiled for one contender has learnt of the others
    for (let which = 0; which < contenders.length; which += 1) await timed(contenders[which], warm * 41, counts[which] * 4);
  }
  for (let turn = 0; turn < turns; turn += 1) {
    for (let nth = 0; nth < contenders.length; nth += 1) {
      const which = (nth + turn) % contenders.length;
      times[which][turn] = await timed(contenders[which], turn * 37, counts[which]);
    }
  }
  return times;
};

/** The median, over the rounds, of one contender's time in units of another's in the same round. */
export const ratio = (times, unit) => quantile(times.map((time, turn) => time / unit[turn]));

/**
 * Median and 99th percentile of single runs by the clock, in nanoseconds. Of several series the calmest counts: what
 * else the machine does can only add to a run.
 */
export const singles = (run, count, series = 5) => {
  for (let index = 0; index < count; index += 1) sink.value = run(index);
  const found = Array.from({ length: series }, () => {
    const times = [];
    for (let index = 0; index < count; index += 1) {
      const start = process.hrtime.bigint();
      sink.value = run(index);
      times.push(Number(process.hrtime.bigint() - start));
    }
    return { median: quantile(times), p99: quantile(times, 0.99) };
  });
  return found.sort((a, b) => a.p99 - b.p99)[0];
};

/** Bytes that a run leaves on the heap: measured without a collection in between, in a process with a large nursery. */
export const bytes = async ({ run, isAsync }, expected = 2_000) => {
  const count = Math.max(20, Math.min(4_000, Math.floor(16_000_000 / expected)));
  const found = [];
  for (let turn = 0; turn < 9; turn += 1) {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    if (isAsync) for (let index = 0; index < count; index += 1) sink.value = await run(index);
    else for (let index = 0; index < count; index += 1) sink.value = run(index);
    const used = process.memoryUsage().heapUsed - before;
    if (used >= 0) found.push(used / count);
  }
  return found.length === 0 ? undefined : quantile(found);
};
