/** The table of each rule of a pack: what it says in one case after another, each differing in one fact from the base. */
import { describe, expect, test } from "vitest";
import type { Pack, Rule } from "subrosa";
import { said, type Where } from "./find.ts";
import { all, type Change } from "./world.ts";

/** `says` is "silent", "undetermined", or the id of the message that holds. */
export type Row = readonly [situation: string, says: string, change: Change, where?: Where];

export interface Table {
  /** What all rows share: the case in which only the row's own fact differs. */
  readonly base?: Change;
  readonly where?: Where;
  readonly rows: readonly Row[];
  /** Why no row is undetermined: what the rule reads is never unknown. */
  readonly certain?: string;
  /** Why no row is silent or undetermined: a duty without a condition, which the engine attaches. */
  readonly always?: string;
}

/** The messages of a rule, and the other things that it can say, that no row shows. */
const unshown = (rule: Rule, { rows, certain, always }: Table): string[] => {
  const shown = new Set(rows.map(([, says]) => says));
  const besides = always !== undefined ? [] : certain !== undefined ? ["silent"] : ["silent", "undetermined"];
  const expected = [...Object.keys(rule.messages), ...besides];
  return expected.filter((says) => !shown.has(says));
};

/** Runs the tables of a pack, and fails for a rule without one, for a table without a rule, and for a message that no row shows. */
export const tables = (pack: Pack, byRule: Readonly<{ [id: string]: Table }>): void => {
  test(`${pack.id}: each rule has a table, each table a rule`, () => {
    expect(Object.keys(byRule).sort()).toEqual(pack.rules.map(({ id }) => id as string).sort());
  });
  for (const rule of pack.rules) {
    const table = byRule[rule.id];
    if (table === undefined) continue;
    describe(rule.id, () => {
      test("everything it can say is shown", () => { expect(unshown(rule, table)).toEqual([]); });
      test.each(table.rows.map(([situation, says, change, where]) => ({ situation, says, change, where })))("$situation -> $says", ({ says, change, where }) => {
        expect(said(rule, all(table.base ?? (() => undefined), change), { ...table.where, ...where })).toBe(says);
      });
    });
  }
};
