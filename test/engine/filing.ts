/**
 * Where every block of the law is filed: under exactly one basis or, where it opens nothing by itself, under what it
 * does instead. Two bodies that file one ground under two bases shut it for ever, so this table comes before any pack
 * of law. An example shows, for each ground, a request that invokes that basis and no other ground.
 */
import type { Basis, DisclosureRequestInput, PartyKind, Purpose, Topic } from "subrosa";

/** What a block does that is no ground of its own. */
export type NoGround =
  | "definition" | "default" // what words mean; what is shut unless opened
  | "duty" // what must be done with a disclosure
  | "bar" // what closes grounds filed elsewhere
  | "who-acts" // who signs, asks or holds
  | "form" // what a signed form must carry
  | "privilege" // what a court may not reach
  | "combination" // which law wins
  | "past"; // about a disclosure that has happened

export interface Example {
  readonly to: PartyKind;
  readonly for: Purpose;
  readonly claim?: Partial<DisclosureRequestInput["claims"][number]> & { readonly kind: DisclosureRequestInput["claims"][number]["kind"] };
  /** Default: the portion `anas`, of which Ana is the only holder. */
  readonly tells?: Topic;
}

export type Filed = readonly [block: string, under: Basis | NoGround, example?: Example];

export const FILING: readonly Filed[] = [
  // A.0 definitions
  ["hipaa.def.phi", "definition"], ["hipaa.def.individual", "definition"], ["hipaa.def.psychotherapy-notes", "definition"], ["hipaa.def.drs", "definition"],
  ["hipaa.def.required-by-law", "definition"], ["hipaa.def.disclosure", "definition"],
  // A.1 general rules
  ["hipaa.general-prohibition", "default"],
  ["hipaa.required-individual", "individual-access", { to: "client", for: "self-access" }],
  ["hipaa.required-hhs", "oversight", { to: "federal-health-department", for: "oversight", claim: { kind: "oversight", body: "federal-health-department" } }],
  ["hipaa.min-necessary", "duty"], ["hipaa.verify", "bar"], ["hipaa.restriction-agreed", "bar"], ["hipaa.restriction-selfpay", "bar"],
  ["hipaa.confidential-communications", "duty"], ["hipaa.notice-consistency", "bar"], ["hipaa.npp", "duty"],
  ["hipaa.deceased", "who-acts"], ["hipaa.personal-rep-adult", "who-acts"], ["hipaa.minor-general", "who-acts"], ["hipaa.minor-exceptions", "who-acts"],
  ["hipaa.minor-state-deferral", "who-acts"], ["hipaa.rep-abuse-exception", "bar"],
  ["hipaa.whistleblower", "oversight", { to: "health-oversight", for: "oversight", claim: { kind: "oversight", body: "other" } }],
  ["hipaa.deidentified", "deidentified"],
  ["hipaa.limited-data-set", "research"],
  ["hipaa.business-associate", "operations", { to: "vendor", for: "operations" }],
  ["hipaa.sale-marketing", "bar"], ["hipaa.incidental", "past"],
  // A.2 treatment, payment, operations
  ["hipaa.tpo.own", "treatment", { to: "treating-provider", for: "treatment" }],
  ["hipaa.tpo.treatment", "treatment", { to: "prescriber", for: "treatment" }],
  ["hipaa.tpo.payment", "payment", { to: "insurer", for: "payment" }],
  ["hipaa.tpo.ops", "operations", { to: "auditor", for: "operations" }],
  // A.3 authorization
  ["hipaa.auth.general", "authorization", { to: "employer", for: "employment" }],
  ["hipaa.auth.core", "form"], ["hipaa.auth.statements", "form"], ["hipaa.auth.defective", "form"], ["hipaa.auth.compound", "form"],
  ["hipaa.auth.conditioning", "form"], ["hipaa.auth.revocation", "form"], ["hipaa.auth.psychotherapy-notes", "bar"],
  // A.4 opportunity to agree or object
  ["hipaa.family-involved", "care-involvement", { to: "collateral-spouse", for: "family-support", claim: { kind: "involved" }, tells: "condition" }],
  ["hipaa.directory", "care-involvement", { to: "friend", for: "family-support", claim: { kind: "involved" }, tells: "existence" }],
  // A.5 without consent
  ["hipaa.512a.required-by-law", "combination"],
  ["hipaa.512b.public-health", "public-health", { to: "public-health-authority", for: "public-health", tells: "condition" }],
  ["hipaa.512b.child-abuse", "abuse-report", { to: "child-protection", for: "child-abuse-report", claim: { kind: "abuse", victim: "child" }, tells: "abuse-report" }],
  ["hipaa.512b.employer", "authorization", { to: "employer", for: "employment" }],
  ["hipaa.512b.school-immunisation", "authorization", { to: "school", for: "school" }],
  ["hipaa.512c.adult-victim", "abuse-report", { to: "adult-protection", for: "adult-abuse-report", claim: { kind: "abuse", victim: "elder" }, tells: "abuse-report" }],
  ["hipaa.512d.oversight", "oversight", { to: "licensing-board", for: "oversight", claim: { kind: "oversight", body: "licensing-board" } }],
  ["hipaa.512e1i.order", "court-order", { to: "court", for: "divorce", claim: { kind: "court-order" } }],
  ["hipaa.512e1ii.subpoena", "subpoena", { to: "opposing-attorney", for: "divorce", claim: { kind: "subpoena", assurance: "notice" } }],
  ["hipaa.512e1ii.qpo", "subpoena", { to: "opposing-attorney", for: "litigation", claim: { kind: "subpoena", assurance: "protective-order" } }],
  ["hipaa.512e1vi.self-notice", "subpoena", { to: "opposing-attorney", for: "custody", claim: { kind: "subpoena" } }],
  ["hipaa.512f1.process: warrant", "search-warrant", { to: "law-enforcement", for: "criminal-prosecution", claim: { kind: "search-warrant" } }],
  ["hipaa.512f1.process: grand jury", "subpoena", { to: "prosecutor", for: "criminal-prosecution", claim: { kind: "subpoena", issuer: "grand-jury" } }],
  ["hipaa.512f1.process: administrative request", "subpoena", { to: "law-enforcement", for: "criminal-prosecution", claim: { kind: "subpoena", issuer: "agency" } }],
  ["hipaa.512f2.locate", "law-enforcement", { to: "law-enforcement", for: "locate", tells: "location" }],
  ["hipaa.512f3.victim", "law-enforcement", { to: "law-enforcement", for: "criminal-prosecution", tells: "condition" }],
  ["hipaa.512f4.death", "law-enforcement", { to: "law-enforcement", for: "criminal-prosecution", tells: "existence" }],
  ["hipaa.512f5.premises", "law-enforcement", { to: "law-enforcement", for: "crime-on-premises", claim: { kind: "crime-on-premises" }, tells: "protective-facts" }],
  ["hipaa.512f6.emergency", "law-enforcement", { to: "law-enforcement", for: "crime-on-premises", tells: "location" }],
  ["hipaa.512g.coroner", "coroner"], ["hipaa.512g.funeral", "coroner"], ["hipaa.512h.organs", "coroner"],
  ["hipaa.512i.research", "research", { to: "researcher", for: "research", claim: { kind: "review-board-waiver" } }],
  ["hipaa.512j1i.threat", "threat-to-others", { to: "potential-victim", for: "protection", claim: { kind: "threat" }, tells: "warning" }],
  ["hipaa.512j1i.threat: to oneself", "danger-to-self", { to: "hospital", for: "suicide-prevention", claim: { kind: "self-danger" }, tells: "protective-facts" }],
  ["hipaa.512j1ii.apprehend", "bar"],
  ["hipaa.512k: military, security, custody", "government-function", { to: "military-command", for: "government-function", tells: "condition" }],
  ["hipaa.512k: benefit agencies", "benefits", { to: "disability-agency", for: "benefits" }],
  ["hipaa.512k: firearm background checks", "government-function", { to: "mental-health-authority", for: "government-function", tells: "existence" }],
  ["hipaa.512l.workcomp", "benefits", { to: "workers-compensation", for: "workers-compensation" }],
  // A.6 individual rights
  ["hipaa.access.right", "individual-access", { to: "client", for: "self-access" }],
  ["hipaa.access.unreviewable-denial", "bar"], ["hipaa.access.reviewable-denial", "bar"], ["hipaa.access.partial", "duty"],
  ["hipaa.access.denial-letter", "duty"], ["hipaa.access.timing", "duty"], ["hipaa.access.form", "duty"], ["hipaa.access.summary", "bar"],
  ["hipaa.access.third-party-directive", "individual-access"],
  ["hipaa.access.fee", "duty"], ["hipaa.amendment", "past"], ["hipaa.accounting", "past"], ["hipaa.no-waiver", "form"],
  // A.7 administration and breach
  ["hipaa.safeguards", "duty"], ["hipaa.complaints", "past"], ["hipaa.sanctions", "past"], ["hipaa.mitigation", "past"], ["hipaa.no-retaliation", "past"],
  ["hipaa.policies", "duty"], ["hipaa.retain-6y", "duty"], ["hipaa.breach.def", "past"], ["hipaa.breach.notify-individual", "past"],
  ["hipaa.breach.media", "past"], ["hipaa.breach.hhs", "past"], ["hipaa.breach.ba", "past"], ["hipaa.breach.le-delay", "past"], ["hipaa.breach.burden", "past"],
  // A.8 preemption
  ["hipaa.preempt", "combination"], ["hipaa.more-stringent", "combination"], ["cures.information-blocking", "duty"],

  // B 42 CFR Part 2
  ["part2.prohibition", "default"],
  ["part2.consent-elements", "form"], ["part2.defective-consent", "form"],
  ["part2.single-tpo", "authorization", { to: "treating-provider", for: "school" }],
  ["part2.counseling-notes", "bar"], ["part2.legal-proceedings-consent", "form"], ["part2.notice-and-copy", "duty"], ["part2.redisclosure", "bar"],
  ["part2.child-abuse", "abuse-report", { to: "child-protection", for: "child-abuse-report", claim: { kind: "abuse", victim: "child" }, tells: "abuse-report" }],
  ["part2.crime-on-premises", "law-enforcement", { to: "law-enforcement", for: "crime-on-premises", claim: { kind: "crime-on-premises" }, tells: "protective-facts" }],
  ["part2.internal-qso", "operations", { to: "vendor", for: "operations" }],
  ["part2.emergency", "emergency", { to: "emergency-responder", for: "medical-emergency", claim: { kind: "emergency" } }],
  ["part2.research", "research", { to: "researcher", for: "research", claim: { kind: "review-board-waiver" } }],
  ["part2.audit", "oversight", { to: "auditor", for: "oversight", claim: { kind: "oversight", body: "auditor" } }],
  ["part2.public-health", "public-health", { to: "public-health-authority", for: "public-health", tells: "condition" }],
  ["part2.criminal-justice-referral", "form"],
  ["part2.order-not-compulsion", "bar"],
  ["part2.order.confidential-communications", "court-order", { to: "court", for: "criminal-prosecution", claim: { kind: "court-order" } }],
  ["part2.order.noncriminal", "court-order", { to: "court", for: "litigation", claim: { kind: "court-order" } }],
  ["part2.order.criminal-patient", "court-order", { to: "court", for: "criminal-prosecution", claim: { kind: "court-order" } }],
  ["part2.order.investigate-program", "court-order", { to: "court", for: "oversight", claim: { kind: "court-order" } }],
  ["part2.undercover", "bar"], ["part2.order.researchers", "bar"],
  ["part2.patient-access", "individual-access", { to: "client", for: "self-access" }],
  ["part2.restriction", "bar"], ["part2.accounting", "past"], ["part2.breach", "past"], ["part2.minor", "who-acts"], ["part2.deceased-incapacity", "who-acts"],
  ["part2.duty-to-warn", "bar"],
  ["va.7332", "bar"],

  // C privilege and legal process
  ["priv.federal.jaffee", "privilege"], ["priv.holder", "who-acts"], ["priv.assert-duty", "duty"], ["priv.joint", "privilege"], ["priv.patient-litigant", "privilege"],
  ["priv.custody", "privilege"], ["priv.dangerous-patient", "privilege"],
  ["priv.commitment", "commitment", { to: "court", for: "commitment", claim: { kind: "proceeding", sort: "commitment" } }],
  ["priv.court-ordered-exam", "privilege"],
  ["priv.breach-of-duty", "legal-defense", { to: "therapist-attorney", for: "legal-defense", claim: { kind: "proceeding", against: "therapist", broughtBy: "ana" } }],
  ["priv.child-abuse", "privilege"], ["priv.deceased", "who-acts"],
  ["process: attorney letter", "authorization", { to: "opposing-attorney", for: "divorce" }],
  ["process: attorney-issued or clerk subpoena", "subpoena", { to: "opposing-attorney", for: "divorce", claim: { kind: "subpoena", issuer: "clerk" } }],
  ["process: administrative agency subpoena", "subpoena", { to: "other", for: "litigation", claim: { kind: "subpoena", issuer: "agency" } }],
  ["process: licensing board subpoena", "oversight", { to: "licensing-board", for: "oversight", claim: { kind: "subpoena", issuer: "board" } }],
  ["process: grand-jury subpoena", "subpoena", { to: "prosecutor", for: "criminal-prosecution", claim: { kind: "subpoena", issuer: "grand-jury" } }],
  ["process: deposition or testimony notice", "subpoena", { to: "court", for: "litigation", claim: { kind: "subpoena", paper: "deposition-notice" }, tells: "session-content" }],
  ["process: order after privilege considered", "court-order", { to: "court", for: "custody", claim: { kind: "court-order", privilege: "ruled" } }],
  ["process: order without privilege hearing", "court-order", { to: "court", for: "custody", claim: { kind: "court-order", privilege: "not-raised" } }],
  ["process: search warrant", "search-warrant", { to: "law-enforcement", for: "criminal-prosecution", claim: { kind: "search-warrant", paper: "search-warrant" } }],
  ["process: police verbal request", "law-enforcement", { to: "law-enforcement", for: "criminal-prosecution", tells: "existence" }],
  ["process: immigration administrative warrant", "search-warrant", { to: "immigration-authority", for: "other", claim: { kind: "search-warrant", paper: "administrative-warrant" } }],
  ["process: national-security letter", "search-warrant", { to: "national-security", for: "other", claim: { kind: "search-warrant", paper: "national-security-letter" } }],
  ["process: child protection demands records", "authorization", { to: "child-protection", for: "custody" }],
  ["process: guardian ad litem or evaluator by order", "court-order", { to: "guardian-ad-litem", for: "custody", claim: { kind: "court-order" } }],
  ["process: foreign or out-of-state subpoena", "subpoena", { to: "opposing-attorney", for: "litigation", claim: { kind: "subpoena", domesticated: "no" } }],
  ["process: coroner demand", "coroner"],
  ["process: universal duties", "duty"], ["process: state timing", "bar"],

  // D states: the tables of D.0
  ...(["CA", "NY", "TX", "IL", "FL", "MA", "WA", "PA", "OH", "VA", "CO"] as const).flatMap((state): Filed[] => [
    [`${state} duty to protect: others`, "threat-to-others", { to: "law-enforcement", for: "protection", claim: { kind: "threat" }, tells: "warning" }],
    [`${state} minors`, "who-acts"],
    [`${state} access clock and denial`, "individual-access", { to: "client", for: "self-access" }],
    [`${state} child abuse`, "abuse-report", { to: "child-protection", for: "child-abuse-report", claim: { kind: "abuse", victim: "child" }, tells: "abuse-report" }],
    [`${state} adult abuse`, "abuse-report", { to: "adult-protection", for: "adult-abuse-report", claim: { kind: "abuse", victim: "dependent-adult" }, tells: "abuse-report" }],
  ]),
  ["NY MHL 9.46 report to the director of community services", "threat-to-others", { to: "mental-health-authority", for: "protection", claim: { kind: "threat" }, tells: "protective-facts" }],
  ["CA W&I 8105 firearm report to police", "threat-to-others", { to: "law-enforcement", for: "protection", claim: { kind: "threat" }, tells: "protective-facts" }],
  ["IL 6-103.3 clear and present danger report", "threat-to-others", { to: "mental-health-authority", for: "protection", claim: { kind: "threat" }, tells: "protective-facts" }],
  ["MA 129A duty to seek commitment", "commitment", { to: "hospital", for: "commitment", claim: { kind: "self-danger" }, tells: "protective-facts" }],
  ["MA 129A contact with family of a self-harming patient", "danger-to-self", { to: "hospital", for: "suicide-prevention", claim: { kind: "self-danger" }, tells: "warning" }],
  // D.1 to D.11
  ["ca.cmia.prohibit", "default"], ["ca.cmia.compelled", "combination"], ["ca.cmia.permitted", "combination"], ["ca.psychotherapy-request", "bar"], ["ca.auth-form", "form"],
  ["ca.family-notice", "care-involvement", { to: "caregiver", for: "family-support", claim: { kind: "involved" }, tells: "condition" }],
  ["ca.payment-confidential", "duty"], ["ca.couple", "privilege"], ["ca.negligent-release", "past"],
  ["ny.33.13", "default"], ["ny.private", "default"], ["ny.33.16-spouse", "who-acts"],
  ["tx.611.prohibit", "default"], ["tx.611.004", "combination"], ["tx.611.006", "combination"],
  ["tx.611.0045", "individual-access", { to: "client", for: "self-access" }],
  ["tx.group", "bar"], ["tx.hb300", "duty"],
  ["il.mhddca.prohibit", "default"], ["il.personal-notes", "bar"], ["il.consent", "form"],
  ["il.coordination", "treatment", { to: "treating-provider", for: "treatment" }],
  ["il.payment", "payment", { to: "insurer", for: "payment" }],
  ["il.joint", "bar"],
  ["il.emergency", "emergency", { to: "hospital", for: "medical-emergency", claim: { kind: "emergency" } }],
  ["il.remedy", "past"],
  ["fl.family-waiver", "bar"],
  ["fl.defendant", "legal-defense", { to: "court", for: "legal-defense", claim: { kind: "proceeding", against: "therapist", broughtBy: "ana" } }],
  ["fl.456.057", "combination"], ["fl.394.4615", "default"],
  ["fl.456.059", "threat-to-others", { to: "law-enforcement", for: "protection", claim: { kind: "threat" }, tells: "warning" }],
  ["ma.129A", "default"], ["ma.135A", "default"], ["ma.252", "default"],
  ["ma.consult", "operations", { to: "consultant", for: "consultation" }],
  ["ma.limits-first-session", "duty"], ["ma.20B", "privilege"],
  ["ma.c119-51A", "abuse-report", { to: "child-protection", for: "child-abuse-report", claim: { kind: "abuse", victim: "child" }, tells: "abuse-report" }],
  ["wa.prohibit", "default"], ["wa.permit", "combination"], ["wa.auth-form", "form"], ["wa.mh", "default"], ["wa.lmft", "privilege"], ["wa.process", "bar"],
  ["wa.deceased", "who-acts"], ["wa.remedy", "past"],
  ["pa.5944", "privilege"], ["pa.5948", "privilege"], ["pa.5100", "default"],
  ["oh.2317.02", "privilege"], ["oh.board", "combination"], ["oh.4732.19", "privilege"],
  ["va.prohibit", "default"], ["va.permit", "combination"], ["va.notes", "bar"], ["va.minor", "who-acts"], ["va.lawyer-contact", "bar"],
  ["co.12-245-220", "default"], ["co.13-90-107(1)(g)", "privilege"],
  ["co.13-21-117", "threat-to-others", { to: "law-enforcement", for: "protection", claim: { kind: "threat" }, tells: "warning" }],
  ["co.minor", "who-acts"],
  // D.12
  ...(["FL", "CT", "AL", "NE", "SD", "KS", "MN", "OK", "NJ", "MI", "NC", "PA", "CO", "NM", "IL", "CA", "NV", "WA", "NY"] as const)
    .map((state): Filed => [`${state} twin of the couples rule`, state === "PA" || state === "CA" || state === "NV" || state === "WA" || state === "NY" ? "privilege" : "bar"]),
];
