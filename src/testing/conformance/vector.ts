/** A case written for any program in any language: the facts as JSON, and what must come out, read off its source. */
import type { CasefileInput } from "../../domain/casefile.ts";
import type { DisclosureRequestInput } from "../../domain/request.ts";
import type { Decision } from "../../engine/decision.ts";
import type { Verdict } from "../../engine/weigh.ts";
import type { Vector } from "../vectors/format.ts";

export type { Vector } from "../vectors/format.ts";

/** What a program is asked: the facts on file, the request, and which bodies of rules bind the practice. */
export interface Question {
  readonly id: string;
  readonly policy: { readonly jurisdictions: readonly string[]; readonly codes: readonly string[]; readonly notModelled?: readonly string[] };
  readonly casefile: CasefileInput;
  readonly request: DisclosureRequestInput;
}

/** What a program answers. `contents` is for programs that decide each portion and statement; without it the outcome alone is compared. */
export interface Answer {
  readonly outcome: Decision["outcome"];
  readonly contents?: { readonly [content: string]: Verdict };
}

/** Only what a program is asked: the expected answer is not in it. */
export const questionOf = ({ id, policy, casefile, request }: Vector): Question => ({ id, policy, casefile, request });

/** What our own decision says, as an answer. */
export const answerOf = ({ outcome, portions }: Pick<Decision, "outcome" | "portions">): Answer =>
  ({ outcome, contents: Object.fromEntries(portions.map(({ content, verdict }) => [content, verdict])) });
