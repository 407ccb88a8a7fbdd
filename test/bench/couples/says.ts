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

/** What the library says to whoever asks, by who that is; the code by hand says the same. */
export const SAID = {
  "send": "Here is what can go to you.",
  "paper-arrived": "Your paper has arrived and will be answered in time. Whatever privilege there may be is claimed until its holder gives it up or a judge has ruled. This says neither that anybody is a client here nor that nobody is.",
  "court-side": "Nothing can be said here on whether anybody is or was a client. With the signed authorization of each person whose records are meant, or with a judge's order, a request can be looked at.",
  "professional": "Nothing can be said here on whether anybody is or was a client. If the person you have in mind signs a release that names you, you will get an answer.",
  "stranger": "Nothing can be said here on whether anybody is or was a client. Whoever is one can ask in person, or sign a release for you.",
} as const;
