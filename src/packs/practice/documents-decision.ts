import { duty } from "../shapes/duty.ts";
import { OURS, provision } from "./provisions.ts";

/** What was asked, what was decided and why stands in the file. */
export const documentsDecision = duty(
  provision("documents-decision", "on every request", "justice", OURS, "Each request, the decision on it and the reason are noted in the file."),
  { duty: "document", on: "every", upon: "either", says: "Write down who asked for what, what you decided, and why." },
);
