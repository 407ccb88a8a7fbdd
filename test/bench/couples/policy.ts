/**
 * "Couple-records policy v0", the small policy that everybody here decides: twelve rules in order, of which the first
 * that matches answers. Far simpler than any law; it serves to compare, and for nothing else.
 *
 * A release of a member is valid when it was signed at or before the instant of the request, is neither revoked nor
 * expired by then, and covers recipient, purpose and kind. The kind "*" covers every kind but psychotherapy notes,
 * which a form must name.
 */

/** The one kind that "*" does not cover. */
export const NOTES = "psychotherapy-notes";

/** What the requester claims to be entitled by. */
export type Basis =
  | { readonly type: "release" | "treatment" }
  | { readonly type: "court-order"; readonly signed: boolean; readonly scope: readonly string[] }
  | { readonly type: "subpoena"; readonly courtOrder: boolean }
  | { readonly type: "child-abuse-report"; readonly mandated: boolean }
  | { readonly type: "threat"; readonly serious: boolean; readonly imminent: boolean; readonly identifiableVictim: boolean; readonly recipientCanPrevent: boolean }
  | { readonly type: "payment"; readonly limited: boolean }
  | { readonly type: "emergency"; readonly lifeThreatening: boolean };

/** Who asks for one record, and why. Times are milliseconds. */
export interface Query {
  readonly id: string;
  readonly at: number;
  readonly requester: { readonly id: string; readonly role: string; readonly verified: boolean };
  readonly purpose: string;
  readonly record: { readonly id: string; readonly unitId: string; readonly kind: string };
  readonly basis: Basis;
}

/** A form of one member. */
export interface Form {
  readonly id: string;
  readonly grantor: string;
  readonly signedAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  readonly recipients: readonly string[];
  readonly purposes: readonly string[];
  readonly kinds: readonly string[];
}

/** A unit in treatment and its forms. */
export interface CouplesFile {
  readonly unit: { readonly id: string; readonly members: readonly string[] };
  readonly releases: readonly Form[];
}

/** What a decision under this policy says: the rule, what it refers to (the releases used, or the members whose release is missing), and what is to be done. */
export interface Verdict {
  readonly outcome: "allow" | "deny";
  readonly ruleId: RuleId;
  readonly rationale: readonly string[];
  readonly obligations: readonly string[];
}

/** The rules in order, with what each answers and what it obliges to. */
export const RULES = {
  "identity-unverified": { outcome: "deny", obligations: ["verify-identity"] },
  "court-order": { outcome: "allow", obligations: ["disclose-only-as-ordered", "log-disclosure"] },
  "subpoena-without-order": { outcome: "deny", obligations: ["assert-privilege", "notify-members"] },
  "child-abuse-report": { outcome: "allow", obligations: ["limit-to-report", "log-disclosure"] },
  "serious-threat": { outcome: "allow", obligations: ["limit-to-threat", "log-disclosure"] },
  "payment": { outcome: "allow", obligations: ["minimum-necessary"] },
  "treatment": { outcome: "allow", obligations: [] },
  "emergency": { outcome: "allow", obligations: ["limit-to-emergency", "log-disclosure"] },
  "all-members-released": { outcome: "allow", obligations: ["accompany-redisclosure-notice"] },
  "notes-not-named": { outcome: "deny", obligations: ["seek-specific-release"] },
  "partial-release": { outcome: "deny", obligations: ["seek-missing-releases"] },
  "default-deny": { outcome: "deny", obligations: [] },
} as const satisfies { readonly [id: string]: { readonly outcome: "allow" | "deny"; readonly obligations: readonly string[] } };
/** One of the twelve rules. */
export type RuleId = keyof typeof RULES;

/** The verdict of a rule. */
export const verdictOf = (ruleId: RuleId, refersTo: readonly string[] = []): Verdict =>
  ({ outcome: RULES[ruleId].outcome, ruleId, rationale: [ruleId, ...refersTo], obligations: [...RULES[ruleId].obligations] });
