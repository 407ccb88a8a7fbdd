/** The table of specimens, as `npm run specimens` prints it and as it stands in the README. */
import type { Specimen } from "../../src/testing/specimens/specimen.ts";
import type { Vector } from "../../src/testing/vectors/format.ts";

/** A specimen with what finds it out. */
export interface Row {
  readonly specimen: Specimen;
  readonly vectors: readonly Vector[];
  readonly laws: readonly number[];
}

/** Of the vectors against a specimen the one that is against the fewest others: it tells best what is wrong. */
export const tellingOf = (row: Row, rows: readonly Row[]): Vector | undefined => {
  const against = new Map<string, number>();
  for (const { id } of rows.flatMap(({ vectors }) => vectors)) against.set(id, (against.get(id) ?? 0) + 1);
  return [...row.vectors].sort((a, b) => (against.get(a.id) ?? 0) - (against.get(b.id) ?? 0))[0];
};

const vectorsIn = (row: Row, rows: readonly Row[]): string => {
  const telling = tellingOf(row, rows);
  if (telling === undefined) return "none";
  return row.vectors.length === 1 ? `\`${telling.id}\`` : `\`${telling.id}\` and ${String(row.vectors.length - 1)} more`;
};

/** The rows, in Markdown. */
export const asTable = (rows: readonly Row[]): string => [
  "| specimen | what is wrong with it | killed by vectors | killed by laws |",
  "|---|---|---|---|",
  ...rows.map((row) => `| \`${row.specimen.id}\` | ${row.specimen.wrong} | ${vectorsIn(row, rows)} | ${row.laws.length === 0 ? "none" : row.laws.join(", ")} |`),
].join("\n");

/** How many there are, and how many of them each kind of test finds out. */
export const lastLine = (rows: readonly Row[]): string => [
  `specimens: ${String(rows.length)}`,
  `killed by vectors: ${String(rows.filter(({ vectors }) => vectors.length > 0).length)}`,
  `killed by laws: ${String(rows.filter(({ laws }) => laws.length > 0).length)}`,
].join(" ");
