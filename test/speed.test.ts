/**
 * A gate that noise cannot trip: one small policy decided by the library and by hand (B), turn by turn in one process, so
 * that a slow machine slows both. It stops a decision from growing many times dearer unseen; `npm run bench` measures.
 */
import { evaluateDisclosure } from "subrosa";
import { expect, test } from "vitest";
import { decideB } from "./bench/couples/by-hand.ts";
import { decideWhole } from "./bench/couples/by-hand-decision.ts";
import { oracle } from "./bench/couples/oracle.ts";
import { couplesPolicy } from "./bench/couples/pack.ts";
import { opened, prepared, verdictFrom } from "./bench/couples/translate.ts";
import { casesOf } from "./bench/couples/workload.ts";

/** How many times (B) a decision took when this was last set. */
const TIMES_B_WHEN_SET = 250;
/** How much worse it may get, and how much a bad minute may distort it, before the gate closes. */
const SLACK = 3;

const TURNS = 11;
const MILLISECONDS = 10;

const cases = casesOf(200);
const openedCases = cases.map((each) => ({ ...each, ...opened(each) }));
const policy = couplesPolicy();

/** Processor time of one pass over all cases, over some milliseconds: while others have the processor, it stands still. */
const timeOf = (decideAll: () => void): number => {
  const start = process.cpuUsage();
  const spent = (): number => { const { user, system } = process.cpuUsage(start); return user + system; };
  let passes = 0;
  do {
    decideAll();
    passes += 1;
  } while (spent() < MILLISECONDS * 1000);
  return spent() / passes;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Infinity;

test("library, oracle and the two versions by hand agree", () => {
  for (const each of openedCases) {
    const decision = evaluateDisclosure(each.request, each.casefile, policy);
    expect(verdictFrom(decision, each.file)).toEqual(oracle(each));
    expect(decideB(each.query, each.file)).toEqual(oracle(each));
    expect(JSON.stringify(decideWhole(prepared(each)))).toBe(JSON.stringify(decision));
  }
});

test("a decision costs no more than it did, in multiples of the same policy by hand", () => {
  let last: unknown;
  const byHand = (): void => { for (const { query, file } of cases) last = decideB(query, file); };
  const byLibrary = (): void => { for (const { request, casefile } of openedCases) last = evaluateDisclosure(request, casefile, policy); };
  timeOf(byHand);
  timeOf(byLibrary);
  const ratios = Array.from({ length: TURNS }, () => {
    const unit = timeOf(byHand);
    return timeOf(byLibrary) / unit;
  });
  expect(last).toBeDefined();
  expect(median(ratios), "times (B)").toBeLessThan(TIMES_B_WHEN_SET * SLACK);
});
