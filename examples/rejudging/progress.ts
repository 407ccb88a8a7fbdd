/** How far a run has come, for a person at a terminal and for a log. */
import type { Done } from "./checkpoint.ts";

const WIDTH = 24;

/** A number as it is read: 1,234,567. */
export const grouped = (n: number): string => String(Math.round(n)).replace(/\B(?=(?:\d{3})+$)/g, ",");

const duration = (seconds: number): string => (seconds < 90 ? `${String(Math.ceil(seconds))} s` : `${String(Math.ceil(seconds / 60))} min`);

/** One line: a bar where the length of the input is known, lines, lines a second, and what is left. */
export const progressLine = (done: Done, sinceStart: { readonly lines: number; readonly read: number; readonly seconds: number }, total?: number): string => {
  const { lines, read, seconds } = sinceStart;
  const pace = `${grouped(done.lines)} lines, ${grouped(seconds > 0 ? lines / seconds : 0)}/s`;
  if (total === undefined || total === 0) return pace;
  const part = Math.min(1, done.read / total);
  const full = Math.floor(part * WIDTH);
  const left = read > 0 ? `, ${duration((total - done.read) / (read / seconds))} left` : "";
  return `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${String(Math.floor(part * 100)).padStart(3)} %  ${pace}${left}`;
};

/** Where progress goes: a bar that is drawn over itself on a terminal, a line now and then elsewhere. */
export const reporter = (to: NodeJS.WriteStream, begun: Done, total?: number, now: () => number = () => performance.now()) => {
  const start = now();
  const every = to.isTTY ? 100 : 5_000;
  let last = start;
  const show = (done: Done): string => progressLine(done, { lines: done.lines - begun.lines, read: done.read - begun.read, seconds: (now() - start) / 1000 }, total);
  return {
    at: (done: Done): void => {
      if (now() - last < every) return;
      last = now();
      to.write(to.isTTY ? `\r\u001B[2K${show(done)}` : `${show(done)}\n`);
    },
    end: (done: Done): number => {
      if (to.isTTY) to.write(`\r\u001B[2K${show(done)}\n`);
      return (now() - start) / 1000;
    },
  };
};
