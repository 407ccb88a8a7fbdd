import { plainly } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { provision } from "./provisions.ts";

/**
 * Copies on request, without delay for legal review. Of therapy records a report of examination and treatment is owed; the record itself is federal law's to give.
 * Papers for a lawsuit and the material of a test are no "records relating to such examination or treatment", and a report is drawn from none of them.
 */
export const reportOfTreatment = givesAccess(
  provision("456.057(6)", "report-of-treatment", "autonomy", false, "Clients who ask get at least a report of their examination and treatment, in good time."),
  {
    without: ["personal-notes", "supervision-notes", "litigation-file", "test-materials"], says: "This state gives {name} at least a report of the treatment.",
    when: ({ content: { topic, kinds } }) => plainly(topic === "summary" || (topic === undefined && kinds.length > 0 && kinds.every((kind) => kind === "treatment-summary"))),
  },
);
