import { expect, test } from "vitest";
import type { Known, PortionInput } from "subrosa";
import { contentsOf, type Content } from "../../src/domain/content.ts";
import { areNotes, doubtsAboutNotes } from "../../src/domain/notes.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { PORTION_KINDS, type PortionKind } from "../../src/domain/vocabulary.ts";
import { all, asksFor, asksToTell, parsed, portionIs, type Change } from "../support/world.ts";

const KEPT_APART: Partial<PortionInput> = { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" };

const asked = (change: Change): Content => {
  const { casefile, request } = parsed(change);
  const [content] = contentsOf(request, openCasefile(casefile));
  if (content === undefined) throw new Error("nothing asked");
  return content;
};

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
  ["an intake, kept apart", "unknown", ["notes-by-law of practice"], { ...KEPT_APART, kind: "intake" }],
  ["an intake in the chart", "no", [], { ...KEPT_APART, kind: "intake", keptSeparate: "no" }],
  ["an intake, kept apart, with a diagnosis in it", "no", [], { ...KEPT_APART, kind: "intake", excludedContent: "yes" }],
  ["an intake, and nobody knows whether it was kept apart", "unknown", ["kept-separate of therapist"], { ...KEPT_APART, kind: "intake", keptSeparate: "unknown" }],
  ["an intake, kept apart, and nobody knows what is in it", "unknown", ["excluded-content of therapist"], { ...KEPT_APART, kind: "intake", excludedContent: "unknown" }],
])("psychotherapy notes: %s -> %s", (_situation, answer, doubts, change) => {
  const content = asked(all(asksFor("anas"), portionIs("anas", change)));
  expect(areNotes(content)).toBe(answer);
  expect(doubtsAboutNotes(content).map(({ fact, askedOf }) => `${fact} of ${askedOf}`)).toEqual(doubts);
});

const ON_WHAT_WAS_SAID: readonly PortionKind[] = ["psychotherapy-notes", "progress-note", "group-note", "personal-notes", "collateral-note", "sud-counseling-notes"];
const PERHAPS: readonly PortionKind[] = [
  "recording", "transcript", "intake", "assessment", "risk-assessment", "safety-plan", "correspondence", "supervision-notes", "third-party-record",
];

test.each(PORTION_KINDS.filter((kind) => kind !== "deidentified"))("what is kept apart and is a portion of the kind %s", (kind) => {
  const content = asked(all(asksFor("anas"), portionIs("anas", { ...KEPT_APART, kind })));
  expect(areNotes(content)).toBe(ON_WHAT_WAS_SAID.includes(kind) ? "yes" : PERHAPS.includes(kind) ? "unknown" : "no");
});

test.each<[drawnFrom: readonly PortionKind[], answer: Known]>([
  [["progress-note", "billing"], "yes"], [["billing", "progress-note"], "yes"], [["recording", "psychotherapy-notes"], "yes"], [["transcript", "billing"], "unknown"], [["assessment", "billing"], "unknown"], [["treatment-plan", "treatment-summary"], "no"], [["billing", "attendance"], "no"], [[], "no"],
])("a summary drawn from what is kept apart, %j: %s", (kinds, answer) => {
  const ids = ["anas", "joint"].slice(0, kinds.length);
  expect(areNotes(asked(all(asksToTell("summary", ["ana"], ids), ...ids.map((id, at) => portionIs(id, { ...KEPT_APART, kind: kinds[at] ?? "billing" })))))).toBe(answer);
});

test.each<[situation: string, answer: Known, doubts: readonly string[], anas: Partial<PortionInput>, joint: Partial<PortionInput>]>([
  ["a note in the chart and a list of medicines kept apart", "no", [], { keptSeparate: "no", excludedContent: "no" }, { kind: "medication", keptSeparate: "yes", excludedContent: "yes" }],
  ["a note in the chart and one that is such a note", "yes", [], { keptSeparate: "no", excludedContent: "no" }, KEPT_APART],
  ["one that is such a note and one of which nobody knows anything", "yes", [], KEPT_APART, { keptSeparate: "unknown", excludedContent: "unknown" }],
  ["a note in the chart, of which nobody knows what is in it, and one kept apart with a diagnosis in it", "no", [], { keptSeparate: "no", excludedContent: "unknown" }, { ...KEPT_APART, excludedContent: "yes" }],
  ["of one it is open what is in it, of the other whether it was kept apart", "unknown", ["excluded-content of therapist", "kept-separate of therapist"], { ...KEPT_APART, excludedContent: "unknown" }, { ...KEPT_APART, keptSeparate: "unknown" }],
  ["a recording and one of which it is open whether it was kept apart", "unknown", ["notes-by-law of practice", "kept-separate of therapist"], { ...KEPT_APART, kind: "recording" }, { ...KEPT_APART, keptSeparate: "unknown" }],
  ["the same is open of both", "unknown", ["kept-separate of therapist"], { ...KEPT_APART, keptSeparate: "unknown" }, { ...KEPT_APART, keptSeparate: "unknown" }],
  ["one is open, and of the other, which is none, nobody knows what is in it", "unknown", ["kept-separate of therapist"], { ...KEPT_APART, keptSeparate: "unknown" }, { keptSeparate: "no", excludedContent: "unknown" }],
])("a summary drawn from two entries: %s -> %s", (_situation, answer, doubts, anas, joint) => {
  const content = asked(all(asksToTell("summary", ["ana"], ["anas", "joint"]), portionIs("anas", anas), portionIs("joint", joint)));
  expect(areNotes(content)).toBe(answer);
  expect(doubtsAboutNotes(content).map(({ fact, askedOf }) => `${fact} of ${askedOf}`)).toEqual(doubts);
});
