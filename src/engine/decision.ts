/** The answer, as plain data: what may go, on what, what stood in the way, what must be done, what is missing. */
import type { Missing } from "../domain/known.ts";
import type { ContentId, List, PersonId } from "../domain/schema.ts";
import type { Day, Instant } from "../domain/time.ts";
import type { Alternative, Basis, Consult, Duty, InterimAct } from "../domain/vocabulary.ts";
import type { Clearance } from "./clearance.ts";
import type { Message } from "./finding.ts";
import type { ResponseToRequester } from "./response.ts";
import type { Citation, Effect, Principle, Verified } from "./rule.ts";
import type { Verdict } from "./weigh.ts";

/** One rule's part in the decision, a closed body's silence, or a doubt of the gate. */
export interface Reason {
  /** Id of the rule; of the pack for the silence of a closed body; `gate/` and the basis for a doubt of the gate. */
  readonly rule: string;
  readonly pack: string;
  readonly effect: Effect["effect"] | "closed" | "gate";
  /** Does it hold, or can it not be told yet? */
  readonly finding: "holds" | "undetermined";
  readonly message: Message;
  readonly citation: Citation;
  /** The ethical principle served. Absent where no rule speaks. */
  readonly principle?: Principle;
  /** Absent where no rule speaks. */
  readonly verified?: Verified;
  /** The contents on which it spoke. */
  readonly contents: List<ContentId>;
  /** Of a defeated reason: the rules, bodies or determinations that set it aside. */
  readonly defeatedBy?: List<string>;
}

/** A basis that was in play and on which nothing stands. */
export interface Barred {
  readonly basis: Basis;
  readonly by: List<string>;
  /** True where a fact or a consultation could still clear it. */
  readonly inDoubt: boolean;
}

/** What came out for one person whose confidence a content holds. */
export interface HolderVerdict {
  /** Absent for a content that is nobody's confidence. */
  readonly holder?: PersonId;
  readonly verdict: Verdict;
  /** The rules, and the silent bodies, that made it. Empty where nothing spoke and nothing was opened. */
  readonly by: List<string>;
  /** The basis on which this holder's part is made. Absent where it stands on none. */
  readonly basis?: Basis;
  readonly alsoStood: List<Basis>;
  readonly barred: List<Barred>;
  /** Bases that were in play and that nothing opened: what was looked for. */
  readonly lookedFor: List<Basis>;
}

/** Something that must be done with what goes, or because something does not go. */
export interface Obligation {
  readonly duty: Duty;
  /** By when: a day to its end, or an instant. */
  readonly due?: Instant | Day;
  /** Where one of several acts is enough: those acts. */
  readonly anyOf?: List<Alternative>;
  readonly upon: "release" | "withholding";
  readonly reasons: List<Reason>;
}

/** What came out for one portion or statement: the least of its holders'. */
export interface PortionVerdict {
  readonly content: ContentId;
  readonly verdict: Verdict;
  readonly holders: List<HolderVerdict>;
  readonly obligations: List<Obligation>;
  readonly missing: List<Missing>;
  readonly consult: List<Consult>;
}

/** What every answer to a request says, whatever the outcome. */
export interface DecisionBody {
  readonly portions: List<PortionVerdict>;
  readonly rationale: {
    /** The rules that made the verdicts. */
    readonly determining: List<Reason>;
    /** Those that spoke and were set aside, each with what set it aside. */
    readonly defeated: List<Reason>;
    /** Bases that were in play and that nothing opened. */
    readonly lookedFor: List<Basis>;
  };
  readonly obligations: List<Obligation>;
  /** Facts that would settle what is in doubt, each with who can tell. */
  readonly missing: List<Missing>;
  readonly consult: List<Consult>;
  /** What can safely be done while something is undecided. */
  readonly interim: List<InterimAct>;
  /** What may be said to whoever asked. */
  readonly response: ResponseToRequester;
  /**
   * If nothing is filed meanwhile, no finding changes before this instant, at which something dated begins or ends.
   * Absent where nothing dated lies ahead.
   */
  readonly validUntil?: Instant;
  readonly policy: List<{ readonly id: string; readonly version: string; readonly edition: string }>;
  readonly cautions: List<Message>;
}

/**
 * The answer to a request. Plain data: it can be stored as JSON and explained later without the packs. "allow" only if
 * something was asked for and all of it may go; with what goes comes the clearance to send it.
 */
export type Decision = DecisionBody & (
  | { readonly outcome: "allow" | "partial"; readonly clearance: Clearance }
  | { readonly outcome: "deny" }
);
