/**
 * The closed lists of words in which a case is told. A word that is not here is refused at the boundary, so that
 * no rule ever meets a value it has not been written for.
 */

/** Who asks or receives, as that party presents itself. A label is never believed where the casefile can answer by id. */
export const PARTY_KINDS = [
  "client", "partner", "former-partner", "family-member", "group-member", "minor-client",
  "custodial-parent", "noncustodial-parent", "step-parent", "foster-parent", "guardian", "conservator",
  "health-agent", "financial-agent", "executor", "next-of-kin",
  "collateral-spouse", "collateral-other", "friend", "caregiver",
  "treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider",
  "supervisor", "consultant", "trainee", "clinic-staff", "vendor", "ai-tool", "interpreter", "successor-custodian",
  "insurer", "managed-care-reviewer", "employee-assistance", "employer", "workers-compensation", "disability-agency",
  "school", "researcher", "auditor",
  "licensing-board", "health-oversight", "federal-health-department", "professional-body", "public-health-authority",
  "mental-health-authority",
  "child-protection", "adult-protection", "law-enforcement", "prosecutor", "corrections", "immigration-authority",
  "military-command", "national-security", "protective-service",
  "coroner", "funeral-director", "organ-procurement",
  "court", "opposing-attorney", "client-attorney", "therapist-attorney", "malpractice-insurer",
  "guardian-ad-litem", "custody-evaluator", "mediator",
  "potential-victim", "victims-parent", "person-able-to-prevent-harm",
  "debt-collector", "media", "public", "clergy", "estate-heir", "other",
] as const;
/** One of `PARTY_KINDS`. */
export type PartyKind = (typeof PARTY_KINDS)[number];

/** As what a person on file can come: for himself or herself, or for somebody close. Any other label of such a person is not believed. */
export const PERSONAL_KINDS: ReadonlySet<PartyKind> = new Set([
  "client", "partner", "former-partner", "family-member", "group-member", "minor-client",
  "custodial-parent", "noncustodial-parent", "step-parent", "foster-parent", "guardian", "conservator", "health-agent", "financial-agent",
  "executor", "next-of-kin", "collateral-spouse", "collateral-other", "friend", "caregiver",
  "potential-victim", "victims-parent", "person-able-to-prevent-harm", "estate-heir", "other",
]);

/** Those who can work inside a practice. */
export const STAFF_KINDS: ReadonlySet<PartyKind> = new Set([
  "clinic-staff", "treating-provider", "prescriber", "referring-provider", "supervisor", "consultant", "trainee", "interpreter", "ai-tool", "vendor",
]);

/** What the recipient wants it for. */
export const PURPOSES = [
  "treatment", "treatment-of-another", "continuity", "referral",
  "consultation", "supervision", "training", "operations",
  "payment", "utilization-review", "collections",
  "self-access", "accounting", "personal-representation",
  "legal-defense", "fee-collection",
  "litigation", "divorce", "custody", "criminal-prosecution", "criminal-defense", "probate", "guardianship", "commitment",
  "child-abuse-report", "adult-abuse-report", "partner-violence-report",
  "protection", "suicide-prevention", "medical-emergency", "locate", "crime-on-premises", "public-health",
  "oversight", "ethics-complaint",
  "employment", "employee-assistance", "benefits", "workers-compensation", "underwriting", "school", "immigration-petition",
  "research", "publication", "marketing", "sale", "death-inquiry", "government-function",
  "unit-therapy", "family-support", "curiosity", "other",
] as const;
/** One of `PURPOSES`. */
export type Purpose = (typeof PURPOSES)[number];

/**
 * What a paper that is signed for a legal proceeding can be for: civil, criminal, administrative and legislative ones, as
 * 42 CFR 2.31(d) lists them. Wider than what certainly is one, for which that section asks for a paper of its own.
 */
export const IN_PROCEEDINGS: ReadonlySet<Purpose> = new Set([
  "litigation", "divorce", "custody", "criminal-prosecution", "criminal-defense", "probate", "guardianship", "commitment",
  "legal-defense", "fee-collection", "ethics-complaint", "oversight", "workers-compensation", "benefits", "immigration-petition",
]);

/** What a portion of the chart is, by its label. Whether it is protected as psychotherapy notes is a fact, not a label. */
export const PORTION_KINDS = [
  "intake", "demographics", "attendance", "diagnosis", "treatment-plan", "progress-note", "group-note",
  "assessment", "risk-assessment", "safety-plan", "medication", "correspondence", "collateral-note", "court-report",
  "treatment-summary", "billing", "recording", "transcript",
  "psychotherapy-notes", "personal-notes", "sud-counseling-notes", "supervision-notes", "litigation-file",
  "test-data", "test-materials", "third-party-record", "education-record", "disclosure-log", "limited-data-set", "deidentified",
] as const;
/** One of `PORTION_KINDS`. */
export type PortionKind = (typeof PORTION_KINDS)[number];

/** What is told rather than handed over. */
export const TOPICS = [
  "existence", "attendance", "location", "account", "warning", "protective-facts", "abuse-report", "report-follow-up",
  "condition", "summary", "session-content", "opinion",
] as const;
/** One of `TOPICS`. */
export type Topic = (typeof TOPICS)[number];

/** Matters in a portion that a form must name before it covers them, and that an agreement can share or keep apart. */
export const SENSITIVITIES = [
  "suicidality", "violence", "child-abuse", "elder-abuse", "partner-violence", "sexual-assault", "trauma", "secret",
  "orientation-or-gender", "hiv-sti", "reproductive", "gender-affirming", "substance-use", "criminal-conduct", "immigration",
  "forensic", "minors-sexual-activity", "third-party-identity", "genetic", "confidential-location", "employment", "custody",
  "religious", "military", "parental-fitness",
] as const;
/** One of `SENSITIVITIES`. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The way by which it would go. */
export const CHANNELS = [
  "in-person", "phone", "voicemail", "video", "portal", "encrypted-email", "plain-email", "text-message", "fax", "mail",
  "courier", "interface", "social-media", "testimony", "public-space", "shared-device", "proxy-portal", "through-another-person", "unknown",
] as const;
/** One of `CHANNELS`. */
export type Channel = (typeof CHANNELS)[number];

const ELECTRONIC: ReadonlySet<Channel> = new Set([
  "voicemail", "video", "portal", "encrypted-email", "plain-email", "text-message", "interface", "social-media", "shared-device", "proxy-portal", "unknown",
]);
/** Does it go electronically, or may it? A phone call does not count. */
export const isElectronic = (channel: Channel): boolean => ELECTRONIC.has(channel);

/** How it would be given. */
export const FORMS = ["copy", "inspection", "summary", "verbal", "letter", "testimony"] as const;
/** One of `FORMS`. */
export type Form = (typeof FORMS)[number];

/** Elements and statements that may stand on a signed form. */
export const FORM_ELEMENTS = [
  "description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "representative-authority",
  "right-to-revoke", "no-conditioning", "redisclosure", "consequences-of-refusal", "right-to-inspect", "right-to-copy",
  "use-limits", "retention-and-destruction", "calendar-expiry", "separate-signature", "plain-language", "large-type",
  "signers-language", "copy-given", "revocation-witnessed", "all-future-treatment-payment-operations", "remuneration", "directs-to-recipient",
] as const;
/** One of `FORM_ELEMENTS`. */
export type FormElement = (typeof FORM_ELEMENTS)[number];

/** Whom a therapist consults before a not-yet can become a yes. */
export const CONSULTS = ["supervisor", "ethics-board", "attorney", "privacy-officer"] as const;
/** One of `CONSULTS`. */
export type Consult = (typeof CONSULTS)[number];

/** The role in which somebody attests a fact. */
export const ATTESTING_ROLES = [
  "treating-clinician", "licensed-professional", "supervisor", "privacy-officer", "attorney", "court", "official",
  "reviewer", "client", "requester",
] as const;

/** What an attestation rests on. The engine judges its form, never the clinical judgement. */
export const GROUNDS = [
  "clinical-judgement", "said-by-client", "said-by-family", "said-by-another", "observed", "document-seen", "official-statement", "consultation",
] as const;

/** The grounds on which a disclosure can stand, in the order in which the first that stands is named. */
export const BASES = [
  "authorization", "individual-access", "treatment", "payment", "operations", "care-involvement", "unit-sharing",
  "abuse-report", "threat-to-others", "danger-to-self", "commitment", "emergency",
  "court-order", "subpoena", "search-warrant", "law-enforcement", "oversight", "legal-defense",
  "coroner", "public-health", "benefits", "government-function", "research", "deidentified",
] as const;
/** One of `BASES`. */
export type Basis = (typeof BASES)[number];

/** What must be done with a disclosure, or with a refusal, in the order in which it is done. */
export const DUTIES = [
  "discuss-scope", "explain-limits", "clarify-roles", "explain-status", "encourage-self-disclosure", "obtain-authorization", "witness-signature", "renew-check-in",
  "consult", "seek-protective-order", "assert-privilege", "neither-confirm-nor-deny", "notify-client-before", "notify-other-holders",
  "redact", "protect-others-in-file", "minimum-necessary", "offer-own-part", "offer-summary", "offer-conversation", "help-interpret",
  "confidential-channel", "warn-of-channel-risk", "part2-notice", "answer-in-time", "cost-based-fee", "notice-of-denial", "independent-review",
  "report", "written-follow-up", "safety-plan", "hospitalize", "refer", "notify-client-after", "make-commitment-known",
  "account", "document", "retain", "return-or-destroy", "follow-up-with-board", "assess-breach", "mitigate", "sanction-and-train",
] as const;
/** One of `DUTIES`. */
export type Duty = (typeof DUTIES)[number];

/** Acts of which one is enough, where a duty leaves the choice. */
export const ALTERNATIVES = [
  "ask-for-consent", "have-it-prohibited", "have-it-limited", "have-it-withdrawn", "have-it-sealed", "change-the-role", "withdraw",
] as const;
/** One of `ALTERNATIVES`. */
export type Alternative = (typeof ALTERNATIVES)[number];

/** Facts that can be missing, each a question that somebody can answer. */
export const FACTS = [
  "birth-date", "capacity", "self-care", "capacity-at-signature", "emancipation", "who-consented-to-care", "parents-consent-needed", "representatives-papers",
  "signature", "written-form", "free-signature", "genuine-signature", "true-statements", "unconditioned-signature", "expiry-event",
  "signature-after-death", "identity", "authority", "attestation", "parts-told-apart", "part2",
  "recognizable", "address-verified", "channel", "privacy-of-channel", "encryption", "promise-to-source",
  "emergency", "danger", "serious", "imminent", "best-interest", "protective-order",
  "likely-harm",
  "governing-law", "rule-failure", "need-to-know", "client-informed",
  "kept-separate", "excluded-content", "agreed", "suspicion", "victims-leave", "lawful-authority", "contract", "consent-possible",
  "judges-signature", "ruling-on-privilege", "subpart-e-findings", "accompanying-subpoena", "satisfactory-assurance", "objection-time", "service",
  "taken-over-here", "review-board", "signed-request", "restriction", "able-to-prevent", "issuer", "put-at-issue", "membership", "law-on-this", "notes-by-law", "victim", "intent-and-ability", "history-of-violence", "licence", "covered-entity", "law-of-place", "place",
] as const;
/** One of `FACTS`. */
export type FactName = (typeof FACTS)[number];

/** What can safely be done while the answer is not yet. */
export const INTERIM_ACTS = ["preserve-the-record", "log-the-request", "neither-confirm-nor-deny", "acknowledge-receipt"] as const;
/** One of `INTERIM_ACTS`. */
export type InterimAct = (typeof INTERIM_ACTS)[number];
