import { describe, expect, test } from "vitest";
import { vectors } from "./all.ts";
import { decided, dutiesOf, lineOf, linesOf, SNAPSHOT, verdictsOf } from "./decided.ts";

const decisions = vectors.map((vector) => [vector, decided(vector)] as const);

test.each(decisions.map(([vector, decision]) => ({ name: `${vector.id}: ${vector.title}`, vector, decision })))("is decided as expected: $name", ({ vector: { expected, ours }, decision }) => {
  expect({ outcome: decision.outcome, contents: verdictsOf(decision) }).toEqual(expected);
  expect(ours).toMatchObject(dutiesOf(decision));
});

describe("what stays open", () => {
  const escalating = decisions.filter(([{ expected }]) => Object.values(expected.contents).includes("escalate"));
  test("less than a fifth", () => { expect(escalating.length / vectors.length).toBeLessThan(0.2); });
  test.each(escalating.map(([vector, decision]) => [vector.id, decision] as const))("%s names the fact or the person that ends it", (_id, decision) => {
    for (const { verdict, missing, consult } of decision.portions) if (verdict === "escalate") expect(missing.length + consult.length).toBeGreaterThan(0);
  });
});

test("the snapshot is what is decided: run `npm run decisions` and read what changed", () => {
  expect(decisions.map(([vector, decision]) => lineOf(vector, decision))).toEqual(linesOf(SNAPSHOT));
});
