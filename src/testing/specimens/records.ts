/** Engines that are wrong about what stands in the record. */
import { isOpen } from "../laws/law.ts";
import { judging, onPortions, type Specimen } from "./specimen.ts";

const PROTECTED: ReadonlySet<string> = new Set(["psychotherapy-notes", "personal-notes", "sud-counseling-notes"]);

/** Engines that are wrong about what stands in the record. */
export const ofRecords: readonly Specimen[] = [
  {
    id: "notes-by-label", law: 13, wrong: "What bears the label of psychotherapy notes is protected as such, and nothing else is.",
    evaluate: onPortions((portion) => (portion.kind === "psychotherapy-notes"
      ? { ...portion, keptSeparate: "yes", excludedContent: "no" } : { ...portion, keptSeparate: "no", excludedContent: "yes" })),
  },
  {
    id: "sensitivity-lost", law: 13, wrong: "What is told from a record is no longer marked as the record is.",
    evaluate: onPortions((portion, { request }) => {
      const isTold = request.asked.some((asked) => asked.what === "statement" && asked.drawnFrom.includes(portion.id));
      return isTold ? { ...portion, sensitivities: [], part2: "no", keptSeparate: "no", promisedSource: "no", kind: PROTECTED.has(portion.kind) ? "progress-note" : portion.kind } : portion;
    }),
  },
  {
    id: "marks-not-read", law: 13, wrong: "A portion marked as delicate is sent like any other.",
    evaluate: onPortions((portion) => ({ ...portion, sensitivities: [] })),
  },
  {
    id: "part2-is-hipaa", law: 13, wrong: "A record of substance use treatment is a health record like any other.",
    evaluate: onPortions((portion) => ({ ...portion, part2: "no" })),
  },
  {
    id: "redaction-forgotten", law: 6, wrong: "Where one person's part of a note may go, the whole note goes.",
    evaluate: judging(({ content, verdict }, { portions }) => {
      const [note] = content.split("#");
      return portions.some((other) => other.content.includes("#") && other.content.split("#")[0] === note && isOpen(other.verdict)) && !isOpen(verdict) ? "may" : verdict;
    }),
  },
  {
    id: "no-name-no-person", law: 13, wrong: "A case without names is free to tell, whoever can be recognized in it.",
    evaluate: onPortions((portion) => ({ ...portion, recognizable: "no" })),
  },
];
