/**
 * The gate: when each basis is invoked, decided here before any rule is asked. One table that can be read against the
 * law. A basis that is not invoked is not looked at, so no rule, however wrong, opens it.
 */
import type { List } from "../domain/schema.ts";
import { TOPICS, type Basis, type PartyKind, type Purpose, type Topic } from "../domain/vocabulary.ts";
import { frozen } from "./gather.ts";
import type { Way } from "./way.ts";

/** One row of the gate. */
export interface BasisTerms {
  readonly basis: Basis;
  readonly ways: List<Way>;
  readonly carries: { readonly portions: boolean; readonly topics: List<Topic> };
  /** Opened by law alone: where no body of law answers at all, that is a question to be asked, never a plain no. */
  readonly byLaw?: boolean;
  /** The provisions it was read from; `section` is the part of the authorities that files its grounds here. */
  readonly cites: List<string>;
}

const LITIGATION: List<Purpose> = [
  "litigation", "divorce", "custody", "criminal-prosecution", "criminal-defense", "probate", "guardianship",
];
const CARE: List<PartyKind> = [
  "treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider", "successor-custodian",
];
const COURT_SIDE: List<PartyKind> = [
  "court", "opposing-attorney", "client-attorney", "prosecutor", "law-enforcement", "guardian-ad-litem", "custody-evaluator", "mediator",
  "child-protection", "adult-protection", "immigration-authority", "disability-agency", "workers-compensation", "other",
];
const POLICE: List<PartyKind> = ["law-enforcement", "prosecutor", "corrections", "immigration-authority"];
const RELATIVES: List<PartyKind> = [
  "partner", "former-partner", "family-member", "custodial-parent", "noncustodial-parent", "guardian", "next-of-kin", "collateral-spouse",
  "collateral-other", "friend", "caregiver",
];
const IN_A_PARENTS_PLACE: List<PartyKind> = ["step-parent", "foster-parent", "conservator", "health-agent"];
const TOLD_IN_CARE: List<Topic> = ["existence", "attendance", "condition", "summary", "session-content", "protective-facts", "opinion"];
const TOLD_IN_COURT: List<Topic> = ["existence", "attendance", "location", "account", "condition", "summary", "session-content", "opinion"];
const NO_CHART = false;

/** When each basis is in play, in the order of `BASES`. Frozen to the last word. */
export const GATE: List<BasisTerms> = frozen([
  {
    basis: "authorization",
    ways: [{ to: "named-in-form", for: "any" }],
    carries: { portions: true, topics: TOPICS },
    cites: ["45 CFR 164.508(a)(1)", "42 CFR 2.31(a)", "AAMFT 2.2"],
  },
  {
    basis: "individual-access",
    ways: [{ to: "subject", for: "any" }, { to: "sent-by-subject", for: "any", on: ["directive"] }],
    carries: { portions: true, topics: ["existence", "attendance", "account", "condition", "summary", "session-content"] },
    cites: ["45 CFR 164.524(a)(1)", "45 CFR 164.502(a)(1)(i)", "45 CFR 164.524(c)(3)(ii)", "45 CFR 164.502(g)(1)", "42 CFR 2.23"],
  },
  {
    basis: "treatment",
    ways: [{ to: [...CARE, "trainee", "clinic-staff"], for: ["treatment", "treatment-of-another", "continuity", "referral"] }],
    carries: { portions: true, topics: TOLD_IN_CARE },
    cites: ["45 CFR 164.506(c)(1)", "45 CFR 164.506(c)(2)", "45 CFR 164.501"],
  },
  {
    basis: "payment",
    ways: [{
      to: [
        "insurer", "managed-care-reviewer", "debt-collector", "vendor", "clinic-staff",
        "treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider",
      ],
      for: ["payment", "utilization-review", "collections"],
    }],
    carries: { portions: true, topics: ["existence", "attendance", "account", "condition", "summary"] },
    cites: ["45 CFR 164.506(c)(1)", "45 CFR 164.506(c)(3)", "45 CFR 164.501"],
  },
  {
    basis: "operations",
    ways: [
      {
        to: ["clinic-staff", "supervisor", "consultant", "trainee", "vendor", "ai-tool", "interpreter", "auditor", "successor-custodian", "treating-provider"],
        for: ["operations", "supervision", "training", "consultation", "continuity"],
      },
      { to: ["insurer", "hospital", "auditor", "therapist-attorney"], for: ["operations"] },
    ],
    carries: { portions: true, topics: ["existence", "attendance", "account", "condition", "summary", "session-content"] },
    cites: ["45 CFR 164.506(c)(1)", "45 CFR 164.506(c)(4)", "45 CFR 164.502(e)", "45 CFR 164.501"],
  },
  {
    basis: "care-involvement",
    ways: [{ to: "named-involved", for: ["family-support", "payment", "medical-emergency", "locate"], on: ["involved"] }],
    carries: { portions: NO_CHART, topics: ["existence", "attendance", "location", "account", "condition", "summary", "protective-facts"] },
    cites: ["45 CFR 164.510(b)(1)", "45 CFR 164.510(b)(5)"],
  },
  {
    basis: "unit-sharing",
    ways: [{ to: "fellow-member", for: ["unit-therapy"], spoken: true }],
    carries: { portions: NO_CHART, topics: ["attendance", "condition", "summary", "session-content"] },
    cites: ["AAMFT 2.2", "NASW 1.07(g)"],
  },
  {
    basis: "abuse-report",
    ways: [{
      to: ["child-protection", "adult-protection", "law-enforcement", "public-health-authority"],
      for: ["child-abuse-report", "adult-abuse-report", "partner-violence-report"], on: ["abuse"],
    }],
    carries: { portions: NO_CHART, topics: ["abuse-report", "report-follow-up"] },
    byLaw: true,
    cites: ["45 CFR 164.512(b)(1)(ii)", "45 CFR 164.512(c)(1)", "42 CFR 2.12(c)(6)"],
  },
  {
    basis: "threat-to-others",
    ways: [
      { to: "named-victim", for: ["protection"], on: ["threat"] },
      {
        to: [
          ...POLICE, ...CARE, ...RELATIVES, ...IN_A_PARENTS_PLACE, "mental-health-authority", "potential-victim", "victims-parent", "person-able-to-prevent-harm", "school", "employer",
          "protective-service", "military-command", "national-security",
        ],
        for: ["protection"], on: ["threat"],
      },
    ],
    carries: { portions: NO_CHART, topics: ["warning", "protective-facts"] },
    byLaw: true,
    cites: ["45 CFR 164.512(j)(1)(i)", "ACA B.2.a", "NASW 1.07(c)"],
  },
  {
    basis: "danger-to-self",
    ways: [
      { to: "named-helper", for: ["suicide-prevention", "protection"], on: ["self-danger"] },
      { to: [...CARE, "law-enforcement", "mental-health-authority"], for: ["suicide-prevention", "protection"], on: ["self-danger"] },
    ],
    carries: { portions: NO_CHART, topics: ["warning", "protective-facts", "location"] },
    byLaw: true,
    cites: ["45 CFR 164.512(j)(1)(i)", "ACA B.2.a", "NASW 1.07(c)"],
  },
  {
    basis: "commitment",
    ways: [
      { to: ["hospital", "mental-health-authority"], for: ["commitment"], on: ["commitment-proceeding", "self-danger", "threat"] },
      { to: ["court", "law-enforcement", "prosecutor", "custody-evaluator"], for: ["commitment"], on: ["commitment-proceeding"] },
      { to: ["law-enforcement", "court"], for: ["commitment"], on: ["self-danger", "threat"], told: true },
    ],
    carries: { portions: true, topics: ["protective-facts", "attendance", "condition", "summary", "session-content", "opinion"] },
    byLaw: true,
    cites: ["Cal. Evid. Code 1024", "Fla. Stat. 90.503(4)(a)", "Mass. Gen. Laws c. 123, s. 36B"],
  },
  {
    basis: "emergency",
    ways: [{ to: CARE, for: ["medical-emergency", "treatment"], on: ["emergency"] }],
    carries: { portions: true, topics: ["existence", "condition", "summary", "protective-facts"] },
    byLaw: true,
    cites: ["45 CFR 164.506(c)(2)", "42 CFR 2.51(a)"],
  },
  {
    basis: "court-order",
    ways: [{ to: "named-in-order", for: "any", on: ["court-order"] }],
    carries: { portions: true, topics: TOLD_IN_COURT },
    byLaw: true,
    cites: ["45 CFR 164.512(e)(1)(i)", "42 CFR 2.61"],
  },
  {
    basis: "subpoena",
    ways: [{ to: COURT_SIDE, for: LITIGATION, on: ["subpoena"] }],
    carries: { portions: true, topics: TOLD_IN_COURT },
    cites: ["45 CFR 164.512(e)(1)(ii)", "45 CFR 164.512(f)(1)(ii)(B)"],
  },
  {
    basis: "search-warrant",
    ways: [{ to: [...POLICE, "national-security"], for: "any", on: ["search-warrant"] }],
    carries: { portions: true, topics: ["existence", "location"] },
    cites: ["45 CFR 164.512(f)(1)(ii)(A)"],
  },
  {
    basis: "law-enforcement",
    ways: [{ to: POLICE, for: ["criminal-prosecution", "locate", "crime-on-premises"] }],
    carries: { portions: NO_CHART, topics: ["existence", "attendance", "location", "condition", "protective-facts"] },
    cites: ["45 CFR 164.512(f)(2)", "45 CFR 164.512(f)(5)", "42 CFR 2.12(c)(5)"],
  },
  {
    basis: "oversight",
    ways: [{
      to: ["licensing-board", "health-oversight", "federal-health-department", "professional-body", "auditor"],
      for: ["oversight", "ethics-complaint"], on: ["oversight", "board-subpoena"],
    }],
    carries: { portions: true, topics: TOLD_IN_COURT },
    byLaw: true,
    cites: ["45 CFR 164.512(d)(1)", "45 CFR 164.502(a)(2)(ii)", "42 CFR 2.53"],
  },
  {
    basis: "legal-defense",
    ways: [
      {
        to: ["therapist-attorney", "malpractice-insurer", "court", "licensing-board", "professional-body", "opposing-attorney"],
        for: ["legal-defense"], on: ["claim-against-therapist"],
      },
      { to: ["therapist-attorney", "court", "debt-collector", "opposing-attorney"], for: ["fee-collection"], on: ["fee-claim"] },
    ],
    carries: { portions: true, topics: TOLD_IN_COURT },
    cites: ["45 CFR 164.508(a)(2)(i)(C)", "45 CFR 164.501"],
  },
  {
    basis: "coroner",
    ways: [
      { to: ["coroner"], for: ["death-inquiry"], on: ["death-inquiry"], afterDeath: "of-whom-it-tells" },
      { to: ["funeral-director", "organ-procurement"], for: ["death-inquiry"], on: ["death-inquiry"], afterDeath: "of-the-holder" },
    ],
    carries: { portions: true, topics: ["existence", "location", "condition", "summary"] },
    byLaw: true,
    cites: ["45 CFR 164.512(g)", "45 CFR 164.512(h)", "42 CFR 2.15(b)"],
  },
  {
    basis: "public-health",
    ways: [{ to: ["public-health-authority"], for: ["public-health"] }],
    carries: { portions: NO_CHART, topics: ["existence", "location", "condition"] },
    cites: ["45 CFR 164.512(b)(1)(i)", "42 CFR 2.54"],
  },
  {
    basis: "benefits",
    ways: [{ to: ["workers-compensation", "disability-agency"], for: ["benefits", "workers-compensation"] }],
    carries: { portions: true, topics: ["existence", "attendance", "account", "condition", "summary"] },
    cites: ["45 CFR 164.512(l)", "45 CFR 164.512(k)(6)"],
  },
  {
    basis: "government-function",
    ways: [{ to: ["military-command", "national-security", "protective-service", "corrections", "mental-health-authority"], for: ["government-function"] }],
    carries: { portions: NO_CHART, topics: ["existence", "attendance", "location", "condition", "protective-facts"] },
    cites: ["45 CFR 164.512(k)"],
  },
  {
    basis: "research",
    ways: [
      { to: ["researcher"], for: ["research"], on: ["review-board-waiver"] },
      { to: ["researcher", "public-health-authority", "auditor"], for: ["research", "public-health", "operations"], only: ["limited-data-set"] },
    ],
    carries: { portions: true, topics: [] },
    cites: ["45 CFR 164.512(i)(1)(i)", "45 CFR 164.514(e)", "42 CFR 2.52"],
  },
  {
    basis: "deidentified",
    ways: [{ to: "anyone", for: "any", only: ["deidentified"], unnamed: true }],
    carries: { portions: true, topics: ["condition", "summary", "session-content", "opinion"] },
    cites: ["45 CFR 164.502(d)(2)", "45 CFR 164.514(a)", "APA 4.07"],
  },
]);
