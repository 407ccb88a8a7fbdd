/**
 * Vectors: cases as data, which any product in any language can be held against. Here each is told as one change of a
 * base case; the build writes the whole cases, as JSON, to `dist/vectors/`.
 *
 * To add one, append six lines to a list of this folder (`hipaa/`, `california/` and so on, or a new one that `index.ts` names):
 *
 *     {
 *       id: "hipaa/own-note", title: "Ana asks for the note of her own session",
 *       source: ["45 CFR 164.524(a)(1)"],
 *       why: "164.524(a)(1) requires access to what is about her, and this note is.",
 *       change: ownRequest,
 *       expect: { outcome: "allow", verdicts: { anas: "must" } },
 *     },
 *
 * - Read the source first and write the expectation before the first run. Where the library decides otherwise, one of the
 *   two is wrong: the source says which. Never copy a verdict from its output.
 * - `change` comes from `base/`: `world.ts` has the base case and the setters, `situations.ts` and `stories.ts` what is told often.
 * - `states: ["US-TX"]` brings a state's law in; then say with `livesIn("US-TX")` that the client was there. Without a
 *   state only federal law, the codes and the practice's rules decide, and every place is written as `US`.
 * - `pair` names a vector from which this one differs in one fact. Tell it with the same words and one more change.
 * - Then `npm run decisions`: it fills in `ours.json` and `test/vectors/decisions.txt`, and strikes from
 *   `test/vectors/todo.txt` the rules that now have a vector. Read what it wrote before you commit it.
 */
import type { CasefileInput } from "../../domain/casefile.ts";
import type { DisclosureRequestInput } from "../../domain/request.ts";
import type { Jurisdiction, List } from "../../domain/schema.ts";
import type { Consult, Duty } from "../../domain/vocabulary.ts";
import type { Verdict } from "../../engine/weigh.ts";
import type { Change } from "./base/world.ts";

/** The codes of ethics that a vector can be decided under. */
export type Code = "aamft" | "aca" | "apa" | "nasw";

/** What may become of a request. */
export type Outcome = "allow" | "partial" | "deny";

/** What is expected of everybody who decides this case. */
export interface Expected {
  readonly outcome: Outcome;
  /** By the id of the portion, of the holder's part (`portion#holder`) or of the statement. Every one that is asked for is named. */
  readonly contents: { readonly [content: string]: Verdict };
}

/** A vector as it is written here. */
export interface VectorSource {
  /** `group/name`, never used again for another case. */
  readonly id: string;
  /** The situation, such that it is understood alone. */
  readonly title: string;
  /** The provisions that decide it. */
  readonly source: List<string>;
  /** One sentence that reads the verdict off the source. */
  readonly why: string;
  /** What differs from the base case. */
  readonly change: Change;
  /** States whose law binds. Default: none. */
  readonly states?: List<Jurisdiction>;
  /** Codes of ethics that bind. Default: none. */
  readonly codes?: List<Code>;
  /** States of which nothing is modelled. Default: none. */
  readonly notModelled?: List<Jurisdiction>;
  /** Id of a vector from which this one differs in one fact, and which is decided otherwise. */
  readonly pair?: string;
  readonly expect: {
    readonly outcome: Outcome;
    readonly verdicts: { readonly [content: string]: Verdict };
    /** Whom the decision names to be consulted, at least. */
    readonly consult?: List<Consult>;
    /** Duties that must be among those for what goes, and for what is withheld. */
    readonly duties?: { readonly release?: List<Duty>; readonly withholding?: List<Duty> };
  };
}

/** What binds the practice of a vector: the argument of `policyFor`. */
export interface VectorPolicy {
  readonly jurisdictions: List<Jurisdiction>;
  readonly codes: List<Code>;
  readonly notModelled: List<Jurisdiction>;
}

/** What this library says beyond outcome and verdicts. No other product is held to it. */
export interface Ours {
  /** Ids of the rules that made the verdicts. */
  readonly determining: List<string>;
  /** What must be done: `release answer-in-time 2026-04-03`, `withholding notice-of-denial`. */
  readonly obligations: List<string>;
  /** Sets of acts, each of which would open something: the names of the acts. */
  readonly remedies: List<List<string>>;
}

/** A whole vector, as it is shipped. */
export interface Vector {
  readonly id: string;
  readonly title: string;
  readonly source: List<string>;
  readonly why: string;
  readonly policy: VectorPolicy;
  readonly casefile: CasefileInput;
  readonly request: DisclosureRequestInput;
  readonly expected: Expected;
  /** Absent until it is filled in. */
  readonly ours?: Ours;
  readonly pair?: string;
}
