/**
 * A gate that noise cannot trip: opening a casefile in multiples of `JSON.parse` of its text, and amending one in multiples
 * of immer's own `produce`, turn by turn in one process. What is aimed at stands beside what closes the gate.
 */
import { Immer, type Draft } from "immer";
import { expect, test } from "vitest";
import { amend, parseCasefile, parseCasefileText, type CasefileInput, type ReleaseInput } from "subrosa";
import { release, world } from "./support/world.ts";

const RECORDS = 2_000;
const TURNS = 9;

/** Of what is aimed at (3, 6 and 3), so much more that only a change of kind gets there: before, these were 17, 15 and 5,000. */
const MOST = { fromText: 7, fromValue: 12, amended: 12 };

const nth = (index: number): CasefileInput["records"][number] | undefined => {
  const record = world.casefile.records[index % 3];
  return record && { ...record, id: `r-${String(index)}`, portions: record.portions.map((each) => ({ ...each, id: `p-${String(index)}` })) };
};
const long: CasefileInput = { ...world.casefile, records: Array.from({ length: RECORDS }, (_, index) => nth(index) ?? []).flat() };
const text = JSON.stringify(long);

/** Processor time in microseconds: while others have the processor, it stands still. */
const timeOf = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Infinity;
const timesOf = (unit: () => unknown, work: () => unknown): number => median(Array.from({ length: TURNS }, () => {
  const one = timeOf(unit);
  return timeOf(work) / one;
}));

test("opening a casefile costs a few times JSON.parse of its text", () => {
  expect(parseCasefileText(text).records).toHaveLength(RECORDS);
  const parse = (): unknown => JSON.parse(text);
  expect(timesOf(parse, () => parseCasefileText(text)), "from text, times JSON.parse").toBeLessThan(MOST.fromText);
  const value = parse();
  expect(timesOf(parse, () => parseCasefile(value)), "from a value, times JSON.parse").toBeLessThan(MOST.fromValue);
});

test("amending a casefile costs a few times immer's own produce, however many records there are", () => {
  const casefile = parseCasefile(long);
  const immer = new Immer();
  const signs = (draft: Draft<CasefileInput>): void => { draft.releases.push(release("r-new", "ana") as Draft<ReleaseInput>); };
  const often = (work: () => unknown) => (): void => { for (let round = 0; round < 100; round += 1) work(); };
  const own = often(() => immer.produce<CasefileInput>(casefile, signs));
  const ours = often(() => amend(casefile, signs));
  expect(amend(casefile, signs).casefile.releases).toHaveLength(3);
  own();
  ours();
  expect(timesOf(own, ours), "times produce").toBeLessThan(MOST.amended);
});
