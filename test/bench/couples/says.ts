/** The sentences of the policy's rules, and what stands in their citations. */

/** What each rule says. */
export const SAYS = {
  "identity-unverified": "Nobody has verified who asks.",
  "court-order": "A judge's order names this.",
  "subpoena-without-order": "No order accompanies the subpoena.",
  "child-abuse-report": "A mandated report of child abuse.",
  "serious-threat": "The recipient can prevent a serious and imminent threat to somebody identifiable.",
  "payment": "The payer gets limited information.",
  "treatment": "A provider treats.",
  "emergency": "A life is in danger.",
  "all-members-released": "{name} has released this by {form}.",
  "notes-not-named": "The release of {name} does not name psychotherapy notes.",
  "partial-release": "{name} has not released this, and somebody else has.",
} as const;

/** What all rules of the policy have in common, and its version. */
export const SOURCE = "Couple-records policy";
export const EDITION = "2024-01-01";
