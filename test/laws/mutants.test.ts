import { expect, test } from "vitest";
import { laws } from "subrosa/testing";
import { specimens } from "../../src/testing/specimens/index.ts";
import { isBrokenBy } from "../specimens/judge.ts";
import { mutants } from "./mutants.ts";

const wrong = [...mutants, ...specimens.flatMap(({ law, ...specimen }) => (law === undefined ? [] : [{ law, ...specimen }]))];

test("every law has something wrong that it must find out", () => {
  expect(laws.map(({ number }) => number).filter((number) => !wrong.some(({ law }) => law === number))).toEqual([]);
});

test.each(wrong.map(({ law, wrong: what, evaluate }) => [law, what, evaluate] as const))("law %i finds out: %s", (number, _what, evaluate) => {
  expect(isBrokenBy(evaluate, number, 800)).toBe(true);
});
