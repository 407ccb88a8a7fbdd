import { expect, test } from "vitest";
import type { Known, PortionInput } from "subrosa";
import { contentsOf } from "../../src/domain/content.ts";
import { areNotes, doubtsAboutNotes } from "../../src/domain/notes.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { all, asksFor, parsed, portionIs } from "../support/world.ts";

const KEPT_APART: Partial<PortionInput> = { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" };

test.each<[situation: string, answer: Known, doubts: readonly string[], change: Partial<PortionInput>]>([
  ["kept apart, with nothing in it that cannot be", "yes", [], KEPT_APART],
  ["never kept apart", "no", [], { ...KEPT_APART, keptSeparate: "no" }],
  ["nobody knows whether it was kept apart", "unknown", ["kept-separate of therapist"], { ...KEPT_APART, keptSeparate: "unknown" }],
  ["nobody knows what is in it", "unknown", ["excluded-content of therapist"], { ...KEPT_APART, excludedContent: "unknown" }],
  ["nobody knows either", "unknown", ["kept-separate of therapist", "excluded-content of therapist"], { ...KEPT_APART, keptSeparate: "unknown", excludedContent: "unknown" }],
  ["kept apart, with something in it that cannot be", "no", [], { ...KEPT_APART, excludedContent: "yes" }],
  ["nobody knows whether it was kept apart, with something in it that cannot be", "no", [], { ...KEPT_APART, keptSeparate: "unknown", excludedContent: "yes" }],
  ["a bill, kept apart", "no", [], { ...KEPT_APART, kind: "billing" }],
  ["a recording, kept apart", "unknown", ["notes-by-law of practice"], { ...KEPT_APART, kind: "recording" }],
])("psychotherapy notes: %s -> %s", (_situation, answer, doubts, change) => {
  const { casefile, request } = parsed(all(asksFor("anas"), portionIs("anas", change)));
  const [content] = contentsOf(request, openCasefile(casefile));
  if (content === undefined) throw new Error("nothing asked");
  expect(areNotes(content)).toBe(answer);
  expect(doubtsAboutNotes(content).map(({ fact, askedOf }) => `${fact} of ${askedOf}`)).toEqual(doubts);
});
