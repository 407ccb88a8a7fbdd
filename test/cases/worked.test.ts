/** The nineteen worked examples of the authorities, part by part. */
import { describe, expect, test } from "vitest";
import { GROUPS } from "../../src/testing/vectors/index.ts";
import { fatherHears, husbandAsks, minor } from "../../src/testing/vectors/worked-examples/stories.ts";
import { involved } from "../support/situations.ts";
import { all, clientIs } from "../support/world.ts";
import { decide, runRows, type CaseRow } from "./rows.ts";
import { asked, coloradoMinors, statement, strictUnitConsent } from "./stories.ts";

const vectors = GROUPS["worked-examples"];

/** What no vector tells: a house rule, and a paragraph that the state's pack leaves out. */
const others: readonly CaseRow[] = [
  {
    id: "worked/1c", title: "the husband asks for the couple's file, in a practice whose own rule asks for both signatures",
    why: "A policy of strict unit consent denies the joint slice, which no law plainly requires, and must still give him his own.",
    change: husbandAsks, packs: [strictUnitConsent()],
    expect: { outcome: "partial", verdicts: { anas: "must-not", bens: "must", joint: "must-not" } },
  },
  {
    id: "worked/7c", title: "Colorado: the minor cannot manage the own care",
    why: "C.R.S. 12-245-203.5(3)(c) lets the clinician notify a parent then, and 45 CFR 164.502(g)(3)(ii)(A) follows the state.",
    change: all(
      minor, clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00-08:00", is: "impaired" }] }), fatherHears("family-support"),
      asked(statement("condition", ["ana"], ["anas"])), involved("dad", { agreed: "unknown" }),
    ),
    // The real state is not used: of a minor who cannot manage the own care (12-245-203.5(3)(c)) no claim tells, so its pack leaves the paragraph out.
    packs: [coloradoMinors()],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];

runRows("the worked examples", vectors);
runRows("worked examples with a body of rules of their own", others);

describe("what a row cannot say", () => {
  test("every example is a vector", () => {
    const numbers = new Set(vectors.map(({ id }) => Number(/^worked\/(\d+)/.exec(id)?.[1])));
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  });
  test("what both signed for needs no entry in the accounting", () => {
    const row = vectors.find(({ id }) => id === "worked/2");
    if (row === undefined) throw new Error("no such row");
    expect(decide(row).obligations.map(({ duty }) => duty)).not.toContain("account");
  });
});
