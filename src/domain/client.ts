/** A person in treatment, the papers of those who act for that person, and what the person objected to. */
import { exactOptional, type InferInput, type InferOutput } from "valibot";
import { day, instant, list, noun, oneOf, personId, wordOr, type Plain } from "./schema.ts";
import { ATTESTING_ROLES, GROUNDS } from "./vocabulary.ts";

/** Who stands behind a fact, since when, in which role and on what. The engine judges its form, never the judgement itself. */
export const attestation = noun({
  by: personId,
  at: instant,
  role: oneOf(ATTESTING_ROLES),
  grounds: oneOf(GROUNDS),
});
/** Who stands behind a fact, since when and on what. */
export interface Attestation extends InferOutput<typeof attestation> {}

/** Somebody who acts for a client, as the papers show it. What the law makes of the papers is for the packs. */
export const representative = noun({
  who: personId,
  as: oneOf(["parent", "step-parent", "foster-parent", "agency", "guardian", "conservator", "health-agent", "financial-agent", "executor", "next-of-kin"]),
  /** "shown": the paper (for a parent, the parenthood) was seen and is in order. "limited": it speaks of some matters only. */
  authority: oneOf(["shown", "claimed", "not-yet-in-force", "limited", "ended", "unknown"]),
  /**
   * What a decree says of this person's part in deciding for the client. "excluded" is for whom a court shut out, of the records
   * too. A parent who decides nothing, and whom no order keeps from the records, is not shut out: many states give such a
   * parent the record (Va. Code 20-124.6(A); Cal. Fam. Code 3025; 750 ILCS 5/602.11(a); RCW 26.09.225(1)). File the
   * `authority` as "limited" then; how far it reaches is asked, and nobody is refused or lets such a parent sign.
   */
  decree: oneOf(["no-decree", "sole", "joint", "excluded", "unknown"]),
  from: wordOr(["unknown"], instant),
  /** The instant from which the authority no longer stands. */
  until: wordOr(["open", "unknown"], instant),
  /** Attested worries about this person acting for the client. An empty list says that none is on file. */
  concerns: list(noun({ is: oneOf(["abuse", "endangers", "substantial-harm", "detrimental"]), attested: attestation })),
});
/** Somebody who acts for a client, as the papers show it. */
export interface Representative extends InferOutput<typeof representative> {}

/** A person in treatment. Being a client is a fact on file, never a role that a request claims. */
export const client = noun({
  id: personId,
  born: wordOr(["unknown"], day),
  died: exactOptional(day),
  /** Why a minor counts as grown up, if so. Not material once the client is of age. */
  emancipated: oneOf(["no", "court-order", "marriage", "military-service", "living-apart", "mature-minor", "unknown"]),
  /** Ability to decide for oneself, from each instant on. Before the first entry it is unknown. */
  capacity: list(noun({ from: instant, is: oneOf(["able", "impaired", "intoxicated", "unconscious", "unable", "unknown"]) })),
  detained: oneOf(["no", "jail-or-prison", "ward-of-court", "unknown"]),
  representatives: list(representative),
  /** What the client said must not happen; "relatives" and "anyone" are wider than one person. */
  objections: list(noun({ to: wordOr(["relatives", "anyone"], personId), at: instant })),
  /** Orders of a court that keep somebody away from the client. */
  protectiveOrders: list(noun({ against: personId, from: instant, until: wordOr(["open", "unknown"], instant) })),
});
/** A person in treatment, as it is on file. */
export interface Client extends InferOutput<typeof client> {}
/** A client as a caller writes it. */
export type ClientInput = Plain<InferInput<typeof client>>;
