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
  /** Why the row is as it is. */
  readonly reason: string;
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
    reason: "A signed form can name any recipient, any purpose and any content. Without a form of this very holder that does, nothing stands on it, whatever a rule says.",
    cites: ["45 CFR 164.508(a)(1)", "42 CFR 2.31(a)", "AAMFT 2.2"],
  },
  {
    basis: "individual-access",
    ways: [{ to: "subject", for: "any" }, { to: "sent-by-subject", for: "any", on: ["directive"] }],
    carries: { portions: true, topics: ["existence", "attendance", "account", "condition", "summary", "session-content"] },
    reason: "A right over information about oneself, used by that person or a representative. It never reaches what another client confided: where that cannot be told apart, the right is in doubt. What the practice gives a client unasked of what that client confided is weighed the same way, and nothing demands it.",
    cites: ["45 CFR 164.524(a)(1)", "45 CFR 164.502(a)(1)(i)", "45 CFR 164.524(c)(3)(ii)", "45 CFR 164.502(g)(1)", "42 CFR 2.23"],
  },
  {
    basis: "treatment",
    ways: [{ to: [...CARE, "trainee", "clinic-staff"], for: ["treatment", "treatment-of-another", "continuity", "referral"] }],
    carries: { portions: true, topics: TOLD_IN_CARE },
    reason: "Those who treat, for treating. Supervision, training and case conferences are operations.",
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
    reason: "Those who pay, bill or collect, for doing so.",
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
    reason: "Running the practice and learning from the work: supervision, consultation, training, vendors, the practice's own attorney, the keeper of the records after a closure.",
    cites: ["45 CFR 164.506(c)(1)", "45 CFR 164.506(c)(4)", "45 CFR 164.502(e)", "45 CFR 164.501"],
  },
  {
    basis: "care-involvement",
    ways: [{ to: "named-involved", for: ["family-support", "payment", "medical-emergency", "locate"], on: ["involved"] }],
    carries: { portions: NO_CHART, topics: ["existence", "attendance", "location", "account", "condition", "summary", "protective-facts"] },
    reason: "Family and others who take part in the care hear what bears on their part in it. Nothing is handed over.",
    cites: ["45 CFR 164.510(b)(1)", "45 CFR 164.510(b)(5)"],
  },
  {
    basis: "unit-sharing",
    ways: [{ to: "fellow-member", for: ["unit-therapy"], spoken: true }],
    carries: { portions: NO_CHART, topics: ["attendance", "condition", "summary", "session-content"] },
    reason: "What one member said alone, told to another member within the same treatment. It is said in a session, never sent.",
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
    reason: "A report to those whom a law names to receive it. The report is a statement; the file is another matter.",
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
    reason: "A warning to the person threatened or to somebody able to prevent the harm, and the reports that a threat sets off.",
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
    reason: "A word to those who can keep somebody alive.",
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
    reason: "Proceedings to hospitalize somebody, and the steps that lead there.",
    cites: ["Cal. Evid. Code 1024", "Fla. Stat. 90.503(4)(a)", "Mass. Gen. Laws c. 123, s. 36B"],
  },
  {
    basis: "emergency",
    ways: [{ to: CARE, for: ["medical-emergency", "treatment"], on: ["emergency"] }],
    carries: { portions: true, topics: ["existence", "condition", "summary", "protective-facts"] },
    byLaw: true,
    reason: "Medical personnel who must act before anybody can be asked.",
    cites: ["45 CFR 164.506(c)(2)", "42 CFR 2.51(a)"],
  },
  {
    basis: "court-order",
    ways: [{ to: "named-in-order", for: "any", on: ["court-order"] }],
    carries: { portions: true, topics: TOLD_IN_COURT },
    byLaw: true,
    reason: "An order reaches whom it names, for what it names, to the one it says it goes to.",
    cites: ["45 CFR 164.512(e)(1)(i)", "42 CFR 2.61"],
  },
  {
    basis: "subpoena",
    ways: [{ to: COURT_SIDE, for: LITIGATION, on: ["subpoena"] }],
    carries: { portions: true, topics: TOLD_IN_COURT },
    reason: "Process of a party, a clerk, an agency or a grand jury. A licensing board's belongs to oversight.",
    cites: ["45 CFR 164.512(e)(1)(ii)", "45 CFR 164.512(f)(1)(ii)(B)"],
  },
  {
    basis: "search-warrant",
    ways: [{ to: [...POLICE, "national-security"], for: "any", on: ["search-warrant"] }],
    carries: { portions: true, topics: ["existence", "location"] },
    reason: "A paper by which an officer takes instead of asks. Not every warrant is a judge's; the rules tell them apart.",
    cites: ["45 CFR 164.512(f)(1)(ii)(A)"],
  },
  {
    basis: "law-enforcement",
    ways: [{ to: POLICE, for: ["criminal-prosecution", "locate", "crime-on-premises"] }],
    carries: { portions: NO_CHART, topics: ["existence", "attendance", "location", "condition", "protective-facts"] },
    reason: "What police may be told without process: a few facts in narrow cases, never the chart.",
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
    reason: "Bodies that watch over the practice, and the papers by which they ask.",
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
    reason: "A therapist answers a claim that this very holder has brought, or collects this holder's fee.",
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
    reason: "Those who must establish a death or care for the body, about the person who died. A coroner's inquiry reaches what somebody who is no client told of that person; whether it reaches a living client's confidences is in doubt.",
    cites: ["45 CFR 164.512(g)", "45 CFR 164.512(h)", "42 CFR 2.15(b)"],
  },
  {
    basis: "public-health",
    ways: [{ to: ["public-health-authority"], for: ["public-health"] }],
    carries: { portions: NO_CHART, topics: ["existence", "location", "condition"] },
    reason: "Reports of disease and the like to an authority that may collect them.",
    cites: ["45 CFR 164.512(b)(1)(i)", "42 CFR 2.54"],
  },
  {
    basis: "benefits",
    ways: [{ to: ["workers-compensation", "disability-agency"], for: ["benefits", "workers-compensation"] }],
    carries: { portions: true, topics: ["existence", "attendance", "account", "condition", "summary"] },
    reason: "Programs that pay for injury or disability, as far as their own law provides.",
    cites: ["45 CFR 164.512(l)", "45 CFR 164.512(k)(6)"],
  },
  {
    basis: "government-function",
    ways: [{ to: ["military-command", "national-security", "protective-service", "corrections", "mental-health-authority"], for: ["government-function"] }],
    carries: { portions: NO_CHART, topics: ["existence", "attendance", "location", "condition", "protective-facts"] },
    reason: "Military, security and custodial functions, each with conditions of its own.",
    cites: ["45 CFR 164.512(k)"],
  },
  {
    basis: "research",
    ways: [
      { to: ["researcher"], for: ["research"], on: ["review-board-waiver"] },
      { to: ["researcher", "public-health-authority", "auditor"], for: ["research", "public-health", "operations"], only: ["limited-data-set"] },
    ],
    carries: { portions: true, topics: [] },
    reason: "Research that a review board has let go ahead without each signature, and data stripped of direct identifiers.",
    cites: ["45 CFR 164.512(i)(1)(i)", "45 CFR 164.514(e)", "42 CFR 2.52"],
  },
  {
    basis: "deidentified",
    ways: [{ to: "anyone", for: "any", only: ["deidentified"], unnamed: true }],
    carries: { portions: true, topics: ["condition", "summary", "session-content", "opinion"] },
    reason: "What identifies nobody is nobody's confidence, if nobody can recognize anybody in it.",
    cites: ["45 CFR 164.502(d)(2)", "45 CFR 164.514(a)", "APA 4.07"],
  },
]);
