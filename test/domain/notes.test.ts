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
