import { describe, expect, test } from "vitest";
import { evaluateDisclosure } from "subrosa";
import { laws } from "subrosa/testing";
import { specimens } from "../../src/testing/specimens/index.ts";
import { expand } from "../../src/testing/vectors/expand.ts";
import { vectorSources } from "../../src/testing/vectors/index.ts";
import { vectorAgainst, vectorsAgainst } from "./judge.ts";
import { asTable, lastLine, tellingOf, type Row } from "./table.ts";
import { tableInReadme } from "./readme.ts";

const vectors = vectorSources.map((source) => expand(source));
const byId = new Map(vectors.map((vector) => [vector.id, vector]));
const inReadme = tableInReadme();

describe("the specimens", () => {
  test("each has an id and a sentence of its own", () => {
    for (const key of ["id", "wrong"] as const) expect(new Set(specimens.map((each) => each[key])).size).toBe(specimens.length);
    for (const { id, wrong } of specimens) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
      expect(wrong).toMatch(/^[A-Z].*\.$/);
    }
  });
  test("there are at least 20, and the laws alone find out at least 15", () => {
    // That each law finds out those that name it is shown with the mutants of the laws.
    expect(specimens.length).toBeGreaterThanOrEqual(20);
    expect(specimens.filter(({ law }) => laws.some(({ number }) => number === law)).length).toBeGreaterThanOrEqual(15);
  });
  test("the engine that is not falsified is found out by no vector", () => { expect(vectorAgainst(evaluateDisclosure, vectors)?.id).toBeUndefined(); });
});

describe("each is found out by the vectors alone", () => {
  test.each(specimens.map((specimen) => [specimen.id, specimen] as const))("%s", (id, { evaluate }) => {
    // First by the vector that the README names: that this one is against it is what is said there.
    const said = byId.get(inReadme.find((row) => row.id === id)?.vector ?? "");
    expect(said, "run `npm run specimens -- --readme`").toBeDefined();
    expect(vectorAgainst(evaluate, said === undefined ? vectors : [said])?.id).toBe(said?.id);
  });
});

describe("the table", () => {
  test("in the README has a row for each specimen, with its sentence and the law that finds it out", () => {
    expect(inReadme.map(({ id, wrong, law }) => [id, wrong, law])).toEqual(specimens.map(({ id, wrong, law }) => [id, wrong, law]));
  });

  const [first, second] = vectors;
  if (first === undefined || second === undefined) throw new Error("there are no vectors");
  const specimen = (id: string, law?: number) => ({ id, wrong: `${id}.`, evaluate: evaluateDisclosure, ...(law === undefined ? {} : { law }) });
  const rows: readonly Row[] = [
    { specimen: specimen("one"), vectors: [first, second], laws: [2, 6] },
    { specimen: specimen("two"), vectors: [first], laws: [] },
    { specimen: specimen("three"), vectors: [], laws: [] },
  ];
  test("names the vector that is against the fewest, and says how many more there are", () => {
    expect(rows.map((row) => tellingOf(row, rows)?.id)).toEqual([second.id, first.id, undefined]);
    expect(asTable(rows).split("\n").slice(2)).toEqual([
      `| \`one\` | one. | \`${second.id}\` and 1 more | 2, 6 |`, `| \`two\` | two. | \`${first.id}\` | none |`, "| `three` | three. | none | none |",
    ]);
  });
  test("ends with how many were found out", () => { expect(lastLine(rows)).toBe("specimens: 3 killed by vectors: 2 killed by laws: 1"); });
});

describe("an engine is asked twice on the same objects", () => {
  test("so that one is found out which writes into them", () => {
    const writes = specimens.find(({ id }) => id === "mutable-casefile");
    expect(vectorsAgainst(writes?.evaluate ?? evaluateDisclosure, vectors.slice(0, 40)).length).toBeGreaterThan(0);
  });
});
