/** What several rules on papers ask: did this person put the own condition at issue, and by when must the paper be answered? */
import { claimsAbout, isAttestedByUs } from "../../domain/attested.ts";
import type { ConfidentialityException } from "../../domain/exception.ts";
import type { Known, List } from "../../domain/schema.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import type { HolderFacts } from "../../engine/facts.ts";

/** Did the holder make the own condition a question in a proceeding? Unknown while nobody of the practice stands behind it. */
export const putAtIssue = ({ holder, request, file }: HolderFacts): Known => {
  const proceedings = claimsAbout("proceeding", holder, request).filter(({ tendered }) => tendered !== "no");
  if (proceedings.length === 0) return "no";
  return proceedings.some((claim) => claim.tendered === "yes" && isAttestedByUs(claim, file, request)) ? "yes" : "unknown";
};

/** The earliest instant at which one of these papers must be answered. */
export const answerBy = (papers: List<ConfidentialityException>): Instant | undefined => {
  const due = papers.flatMap((paper) => ((paper.kind === "subpoena" || paper.kind === "court-order") && paper.returnAt !== "none" ? [paper.returnAt] : []));
  return due.reduce<Instant | undefined>((first, each) => (first === undefined || epochOf(each) < epochOf(first) ? each : first), undefined);
};
