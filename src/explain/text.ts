/** A decision in words, for whom it is to be read by, written as text, Markdown or HTML. */
import { match } from "ts-pattern";
import type { Decision } from "../engine/decision.ts";
import { forAuditor } from "./auditor.ts";
import { forClinician } from "./clinician.ts";
import { speechOf, type Naming } from "./language.ts";
import { forRequester } from "./requester.ts";
import { render, type Format } from "./render.ts";

/** For whom, how written down, in which language, and how ids are called. */
export interface ExplainOptions extends Naming {
  /**
   * - `clinician`: what may go, what must not, why, what to do.
   * - `requester`: only what may be said outward.
   * - `auditor`: every content, holder, ground and source.
   */
  readonly audience?: "clinician" | "requester" | "auditor";
  readonly format?: Format;
}

/**
 * The decision in words: for the clinician and as plain text, unless something else is asked for. The text leans on
 * nothing but the decision, so a stored one explains itself as well as a fresh one.
 */
export const explain = (decision: Decision, options: ExplainOptions = {}): string => {
  const speech = speechOf(options);
  return render(match(options.audience ?? "clinician")
    .with("clinician", () => forClinician(decision, speech))
    .with("requester", () => forRequester(decision, speech))
    .with("auditor", () => forAuditor(decision, speech))
    .exhaustive(), options.format);
};
