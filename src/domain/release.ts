/** One signed form of one signer. Two partners are two releases. HIPAA says authorization, 42 CFR Part 2 says consent. */
import { exactOptional, union, type InferInput, type InferOutput } from "valibot";
import { day, dayOrInstant, instant, known, list, noun, oneOf, personId, releaseId, wordOr, type Plain } from "./schema.ts";
import { FORM_ELEMENTS, PARTY_KINDS, PORTION_KINDS, PURPOSES, SENSITIVITIES, TOPICS } from "./vocabulary.ts";

/** What a form can name instead of a day. */
const EVENTS = ["end-of-treatment", "end-of-proceeding", "end-of-study", "end-of-coverage", "end-of-condition", "other"] as const;

/** A person by id, or a class such as every treating provider. */
const recipient = union([personId, noun({ kind: oneOf(PARTY_KINDS) })]);

/** One signed form. Who signed, for whom, to whom, for what, what it covers, from when until when, and what stands on the paper. */
export const release = noun({
  id: releaseId,
  /** Whose information it speaks of. */
  of: personId,
  signedBy: personId,
  signedAs: oneOf(["self", "parent", "step-parent", "foster-parent", "agency", "guardian", "conservator", "health-agent", "financial-agent", "executor", "next-of-kin"]),
  act: oneOf(["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings", "request-for-access"]),
  signedAt: instant,
  /** When it reached the practice, before which nothing stands on it. Left out where that was when it was signed. */
  receivedAt: exactOptional(instant),
  form: oneOf(["written", "electronic", "oral", "implied", "unknown"]),
  /** Whom it allows to disclose: this practice by name or class, or somebody else only. */
  discloser: oneOf(["this-practice", "somebody-else", "not-stated"]),
  recipients: list(recipient),
  purposes: wordOr(["any"], list(oneOf(PURPOSES))),
  covers: noun({
    /** "entire-record" is the chart without what must be named: psychotherapy, personal and SUD counseling notes. */
    kinds: wordOr(["entire-record"], list(oneOf(PORTION_KINDS))),
    statements: list(oneOf(TOPICS)),
    /** The days of the sessions or entries that it covers, both included. */
    days: wordOr(["all"], noun({ from: day, until: day })),
    /** The delicate matters that it names; what a portion is marked with and the form does not name is not covered. */
    sensitivities: wordOr(["all"], list(oneOf(SENSITIVITIES))),
    part2: known,
  }),
  /** An instant (excluded), a day (included to its end), an event, "none" where the form says so, or "not-stated". */
  expires: union([oneOf(["none", "not-stated"]), dayOrInstant, noun({ event: oneOf(EVENTS), occurred: known })]),
  /** May revoke for all, or for some recipients only. The instant itself is excluded. */
  revoked: exactOptional(noun({ at: instant, recipients: wordOr(["all"], list(recipient)) })),
  statements: list(oneOf(FORM_ELEMENTS)),
  /** What else stands on the same form. */
  combinedWith: list(oneOf(["another-release", "notes-release", "counseling-notes-release", "consent-to-treatment", "privacy-notice", "research-consent", "legal-proceedings-consent", "other"])),
  /** Was the signer told that care depends on signing? */
  conditioned: known,
  witness: known,
  /** Doubts that somebody raised about the signature. */
  doubts: list(oneOf(["forged", "coerced", "false", "capacity"])),
});
/** A release, as it is on file. */
export interface Release extends InferOutput<typeof release> {}
/** A release as a caller writes it. */
export type ReleaseInput = Plain<InferInput<typeof release>>;
