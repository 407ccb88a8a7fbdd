/** May this therapy record, or part of it, or a statement about the client, go to this recipient, for this purpose, now, and why? */
export { evaluateDisclosure } from "./engine/disclosure.ts";
export { evaluateCasefile, evaluateMany, type PortionDecision, type RequestDecision, type RequestTemplate } from "./engine/many.ts";
export { definePolicy } from "./packs/define-policy.ts";
export { policyFor, type CodeId, type PolicyChoice } from "./packs/policy-for.ts";
export { definePack, type Closed, type Pack, type Turn } from "./engine/pack.ts";
export {
  defineRule, type Bars, type Citation, type Clock, type Effect, type InForce, type Principle, type Rule, type RuleDefinition, type Verified,
} from "./engine/rule.ts";
export { inDoubt, silent, undetermined, type Finding, type Message, type Messages, type Say, type Slots } from "./engine/finding.ts";
export type { ContentFacts, HolderFacts } from "./engine/facts.ts";
export type { Policy } from "./engine/policy.ts";
export { isClearance, verifyClearance, type Clearance, type ClearanceFault, type ClearedPart, type Sending } from "./engine/clearance.ts";
export type { Audience, ResponseToRequester } from "./engine/response.ts";
export type { Barred, Decision, HolderVerdict, Obligation, PortionVerdict, Reason } from "./engine/decision.ts";
export type { Verdict } from "./engine/weigh.ts";
export { GATE, type BasisTerms } from "./engine/basis.ts";
export { GATE_REASONS } from "./engine/gate-reasons.ts";
export type { ClaimPattern, Relation, Way } from "./engine/way.ts";
export { explain, type ExplainOptions } from "./explain/text.ts";
export { picture } from "./explain/picture.ts";
export { catalogue, type Catalogue } from "./explain/catalogue.ts";
export type { Glossary, Language, Naming } from "./explain/language.ts";
export { spanish } from "./explain/languages/spanish.ts";
export { spanishLetters } from "./explain/languages/spanish-letters.ts";
export { spanishTrail } from "./explain/languages/spanish-trail.ts";
export { render, type Format } from "./explain/render.ts";
export type { Line, Paper, Section } from "./explain/paper.ts";
export type { Letter, LetterOptions } from "./explain/letters/letter.ts";
export { denialLetter } from "./explain/letters/denial.ts";
export { privilegeAssertion } from "./explain/letters/privilege.ts";
export { part2Notice } from "./explain/letters/part2.ts";
export { LETTER_PHRASES, type LetterPhraseId } from "./explain/letters/phrases.ts";
export { accountInWords, assessmentInWords, noticeInWords } from "./explain/trail-text.ts";
export { trailCatalogue, type TrailCatalogue, type TrailLanguage, type TrailOptions } from "./explain/trail-language.ts";

export { recordDisclosure, type Sent } from "./trail/log.ts";
export type { AccountingLine, Described } from "./trail/account-lines.ts";
export { accountingOfDisclosures, type Accounting, type AccountingOptions } from "./trail/accounting.ts";
export { assessBreach, type AuthorityNotice, type BreachAssessment, type BreachLogEntry, type OpenRecourse, type PressNotice, type Told } from "./trail/breach.ts";
export type { BreachFinding, FactorFinding } from "./trail/finding.ts";
export type { BreachNotice } from "./trail/notices.ts";
export { receipt, replay, type PackSeal, type ReceiptData, type Replay } from "./trail/receipt.ts";
export { canonical } from "./trail/canonical.ts";
export type {
  AccountingLaw, Aftermath, BreachLaw, Counted, Exclusion, Factor, FurtherReport, IncidentFact, LeftOut, NoticeElement, Recourse, Sourced, TrailLaw,
} from "./engine/trail-law.ts";

export { wayForward, type WayForward } from "./forward/way-forward.ts";
export type { Act, FormNeeded } from "./forward/acts.ts";
export type { Narrower, Offer, OfferPart } from "./forward/offers.ts";
export type { Consequence, Question } from "./forward/questions.ts";
export type { Remedy } from "./forward/remedies.ts";
export { timeline, type Stretch } from "./forward/timeline.ts";
export { whatIf, type WhatIf } from "./forward/what-if.ts";
export { compareDecisions, comparePolicies, type ComparedCase, type ContentChange, type DecisionChange, type PolicyComparison } from "./forward/compare.ts";
export { explainWayForward } from "./explain/way-forward.ts";

export {
  parseCasefile, parseCasefileText, parseRequest, parseRequestText, safeParseCasefile, safeParseCasefileText, safeParseRequest, safeParseRequestText, type Parsed,
} from "./domain/parse.ts";
export { isInputError, type InputError, type Issue, type IssueCode } from "./domain/issue.ts";
export { LIMITS } from "./domain/snapshot.ts";
export { amend, type Amended, type CaseDraft, type PatchStep } from "./domain/amend.ts";
export { casefile, request, signedForm, type CasefileSketch, type FormSketch, type RequestSketch } from "./domain/construct.ts";

export type { Agreement, AgreementInput } from "./domain/agreement.ts";
export type { Casefile, CasefileInput, Clinician } from "./domain/casefile.ts";
export type { Attestation, Client, ClientInput, Representative } from "./domain/client.ts";
export type { Content } from "./domain/content.ts";
export type { Claim, ClaimKind, ConfidentialityException, ConfidentialityExceptionInput } from "./domain/exception.ts";
export type { Incident, IncidentInput, Lapse } from "./domain/incident.ts";
export type { Disclosure, DisclosureInput, LoggedContent, Stay } from "./domain/disclosure.ts";
export type { Missing } from "./domain/known.ts";
export { noCasefile, type Entry, type Member, type OpenFile } from "./domain/open.ts";
export type { Portion, PortionInput, TherapyRecord, TherapyRecordInput } from "./domain/record.ts";
export type { Release, ReleaseInput } from "./domain/release.ts";
export type { Asked, DisclosureRequest, DisclosureRequestInput, Party } from "./domain/request.ts";
export type { ContentId, Jurisdiction, Known, PersonId, PortionId, ReleaseId, RuleId, SessionId, StatementId } from "./domain/schema.ts";
export type { Session, SessionInput } from "./domain/session.ts";
export type { Fault, FaultKind, Formalities, Standing } from "./domain/standing.ts";
export type { Day, Instant, Length, Period } from "./domain/time.ts";
export type { TreatmentUnit, TreatmentUnitInput } from "./domain/unit.ts";
export type {
  Alternative, Basis, Channel, Consult, Duty, FactName, Form, FormElement, InterimAct, PartyKind, PortionKind, Purpose, Sensitivity, Topic,
} from "./domain/vocabulary.ts";
