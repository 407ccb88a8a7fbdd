import type { Content } from "../../../domain/content.ts";
import { every, lawful, plainly, requires } from "../../shapes/answers.ts";
import { COMPENSATION, provision } from "./provisions.ts";

/** A report, and no entry of the record itself. */
const isReport = ({ topic, kinds }: Content): boolean =>
  (topic === undefined ? kinds.length > 0 && kinds.every((kind) => kind === "treatment-summary") : topic === "summary" || topic === "condition");

/**
 * Whoever attends an injured employee furnishes a copy of any medical report to the insurer, the employer or the employee who
 * asks; the law on health records does not apply to it (32.1-127.1:03(C)(1)), and nobody signs for it. Whether this is such an
 * employee is what the recipient shows.
 *
 * Not decided here: the entries of the record, which are no report and go as federal law lets them, and what others confided
 * together with the employee.
 */
export const medicalReport = requires(
  provision("65.2-604(A)", "medical-report", "justice", COMPENSATION, "The insurer of an injured employee has a copy of any medical report for the asking."),
  {
    on: "benefits",
    says: "{name} was injured at work, and this state's law has whoever attends {name} furnish the insurer with a copy of any medical report.",
    when: ({ content, request: { recipient } }) => every([
      plainly(recipient.kind === "workers-compensation" && content.holders.length === 1 && isReport(content)), lawful(recipient),
    ]),
  },
);
