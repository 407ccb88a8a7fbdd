/** The table of specimens as it stands in the README, between the words that begin and end it. */
import { readFileSync, writeFileSync } from "node:fs";
import { tellingOf, type Row } from "./table.ts";

const README = new URL("../../README.md", import.meta.url);
const [BEGIN, END] = ["| specimen | what is wrong with it | found out by | and by law |\n|---|---|---|---|", "\n\n"] as const;

/** A row of it. */
interface Told { readonly id: string; readonly wrong: string; readonly vector: string; readonly law: number | undefined }

const between = (text: string): readonly [from: number, until: number] => {
  const from = text.indexOf(BEGIN);
  return from < 0 ? [0, 0] : [from, text.indexOf(END, from)];
};

/** The rows that stand there. */
export const tableInReadme = (): readonly Told[] => {
  const text = readFileSync(README, "utf8");
  const [from, until] = between(text);
  return text.slice(from, until).split("\n").slice(2).map((line) => {
    const [, id = "", wrong = "", vector = "", law = ""] = /^\| `([^`]+)` \| (.*?) \| `([^`]+)` \| (\d*) ?\|$/.exec(line) ?? [];
    return { id, wrong, vector, law: law === "" ? undefined : Number(law) };
  });
};

/** The table as it should stand there: of each specimen the vector that tells best what is wrong, and a law that finds it out. */
export const readmeTable = (rows: readonly Row[]): string => BEGIN + rows.map((row) =>
  `\n| \`${row.specimen.id}\` | ${row.specimen.wrong} | \`${tellingOf(row, rows)?.id ?? "none"}\` | ${row.specimen.law === undefined ? "" : `${String(row.specimen.law)} `}|`).join("");

/** Writes it there. */
export const writeReadme = (rows: readonly Row[]): void => {
  const text = readFileSync(README, "utf8");
  const [from, until] = between(text);
  if (until === 0) throw new Error("the README has no table of specimens");
  writeFileSync(README, text.slice(0, from) + readmeTable(rows) + text.slice(until));
};
