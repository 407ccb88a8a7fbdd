/** One meeting: when, in which format, who was there, where they were, and who lawfully consented to this care. */
import type { InferInput, InferOutput } from "valibot";
import { instant, jurisdiction, list, noun, oneOf, personId, sessionId, type Plain } from "./schema.ts";

/** One meeting. Whoever attended holds a confidence in what was said. */
export const session = noun({
  id: sessionId,
  at: instant,
  format: oneOf(["individual", "conjoint", "family", "group", "collateral"]),
  attended: list(personId),
  /** Where those who attended were, each place once. */
  clientsWereIn: list(jurisdiction),
  /**
   * Who lawfully consented. "both" is for a minor and a parent of whom nobody has said whether the law asked for the parent: where that
   * is known, the one whose consent the law asked for is named (45 CFR 164.502(g)(3)(i)(A)).
   */
  consentedBy: oneOf(["client", "parent", "both", "court", "unknown"]),
  /** Whether a court ordered it, and for an examination whether the client was warned that nothing said would stay private. */
  courtOrdered: oneOf(["no", "treatment", "examination-with-warning", "examination-without-warning", "unknown"]),
  paidBy: oneOf(["client-in-full", "another-person-in-full", "insurer", "other", "unknown"]),
});
/** A session, as it is on file. */
export interface Session extends InferOutput<typeof session> {}
/** A session as a caller writes it. */
export type SessionInput = Plain<InferInput<typeof session>>;
