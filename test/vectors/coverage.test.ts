import { expect, test } from "vitest";
import * as packs from "subrosa/packs";
import { vectors } from "./all.ts";
import { lacking } from "./coverage.ts";
import { decided, linesOf, remediesOf, TODO } from "./decided.ts";

const every = 12;
test.each(vectors.filter((_, index) => index % every === 0))("the remedies kept are those found: $id", (vector) => {
  expect(vector.ours?.remedies).toEqual(remediesOf(vector, decided(vector)));
});

test("each rule has a vector in which it speaks and one in which it is silent, but for those still to do", () => {
  const rules = Object.values(packs).flatMap((pack) => pack.rules.map(({ id }) => id as string));
  expect(lacking(rules, vectors.map((vector) => [vector, decided(vector)]))).toEqual(linesOf(TODO));
}); // every vector is opened again, and each rule on a basis in play is asked
