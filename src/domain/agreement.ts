/** What was agreed with clients, and with those around them, beyond a release for one recipient. */
import { exactOptional, variant, type InferInput, type InferOutput } from "valibot";
import { agreementId, instant, known, list, noun, oneOf, personId, portionId, wordOr, type Plain } from "./schema.ts";
import { CHANNELS, PURPOSES, SENSITIVITIES } from "./vocabulary.ts";

/** Somebody's signature under an agreement; whoever revokes is bound by it no longer from that instant on. */
const signature = noun({ by: personId, at: instant, revoked: exactOptional(instant) });

/** One agreement: what it settles, since when, and who signed under it. */
export const agreement = variant("kind", [
  /** The limits of confidentiality were explained, at the outset or again. */
  noun({ id: agreementId, kind: oneOf(["limits-explained"]), to: list(personId), at: instant }),
  /** The notice of privacy practices was given. */
  noun({ id: agreementId, kind: oneOf(["privacy-notice"]), to: list(personId), at: instant }),
  /** The clients know that this work is supervised, by whom, and what the supervisor sees. */
  noun({ id: agreementId, kind: oneOf(["supervision"]), to: list(personId), supervisor: personId, at: instant }),
  /** What may be told within the unit of what one member said alone. */
  noun({
    id: agreementId,
    kind: oneOf(["secrets-policy"]),
    text: oneOf(["no-secrets", "limited", "individual-confidentiality", "unknown"]),
    /** Under "limited": the matters that may be shared. Not read under the other texts. */
    shares: list(oneOf(SENSITIVITIES)),
    /** The exceptions that the therapist announced and discussed with all. */
    except: list(oneOf(SENSITIVITIES)),
    signatures: list(signature),
  }),
  /** Everybody in the unit agreed how its records leave: only together, or each for the own part. */
  noun({ id: agreementId, kind: oneOf(["unit-records"]), text: oneOf(["only-together", "each-own-part"]), signatures: list(signature) }),
  /** The members of a group promised one another to keep what they hear. */
  noun({ id: agreementId, kind: oneOf(["group-rules"]), signatures: list(signature) }),
  /** A relative takes part in an individual client's treatment and stays a collateral. */
  noun({
    id: agreementId,
    kind: oneOf(["collateral"]),
    client: personId,
    collateral: personId,
    prosAndConsDiscussed: known,
    /** Was the collateral told in writing that he or she is no client here, and what that means? */
    statusExplained: known,
    /** The next talk with the client on whether this still suits; sharing lapses when it is overdue. */
    checkInDue: instant,
  }),
  /** A parent assented that clinician and minor may keep confidences. */
  noun({ id: agreementId, kind: oneOf(["minor-confidentiality"]), minor: personId, signatures: list(signature) }),
  /** The practice was asked to keep something from somebody. */
  noun({
    id: agreementId,
    kind: oneOf(["restriction"]),
    client: personId,
    agreed: known,
    /** Paid in full by the client, or by anybody but the plan, and asked for against a health plan. */
    selfPaid: known,
    against: wordOr(["all"], list(personId)),
    purposes: wordOr(["any"], list(oneOf(PURPOSES))),
    covers: wordOr(["all"], list(portionId)),
    askedAt: instant,
    ended: exactOptional(instant),
  }),
  /** By which ways the client wants to be reached, and by which not. */
  noun({
    id: agreementId,
    kind: oneOf(["channel"]),
    client: personId,
    use: list(oneOf(CHANNELS)),
    avoid: list(oneOf(CHANNELS)),
    warnedOfRisk: known,
    at: instant,
  }),
]);
/** An agreement as it is on file. */
export type Agreement = InferOutput<typeof agreement>;
/** An agreement as a caller writes it. */
export type AgreementInput = Plain<InferInput<typeof agreement>>;
