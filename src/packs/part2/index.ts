/**
 * 42 CFR Part 2: the records of federally assisted substance use programs, and what others received of them. The text of
 * 2024; between the day it came into force and the day everybody had to follow it, the stricter of the two texts; before
 * that, the text of 2017 and 2018.
 *
 * A closed body that yields to no other law: what it does not open stays shut, whatever a State demands (2.20).
 */
import { dayOf } from "../../domain/time.ts";
import { definePack } from "../../engine/pack.ts";
import { VERSION } from "../../engine/version.ts";
import { actsWhileAsking } from "./acts-while-asking.ts";
import { agentSees } from "./agent-sees.ts";
import { answersThePatient } from "./answers-the-patient.ts";
import { asksForConsentAgain } from "./asks-for-consent-again.ts";
import { audit } from "./audit.ts";
import { bothTexts } from "./both-texts.ts";
import { careUnderConsent } from "./care-under-consent.ts";
import { careUnderOneConsent } from "./care-under-one-consent.ts";
import { causeOfDeath } from "./cause-of-death.ts";
import { childAbuseReport } from "./child-abuse-report.ts";
import { confidentialCommunications } from "./confidential-communications.ts";
import { consent } from "./consent.ts";
import { consentForFutureCare } from "./consent-for-future-care.ts";
import { consentNeedNotEnd } from "./consent-need-not-end.ts";
import { consentToAClass } from "./consent-to-a-class.ts";
import { counselingNotes } from "./counseling-notes.ts";
import { crimeOnPremises } from "./crime-on-premises.ts";
import { defectiveConsent } from "./defective-consent.ts";
import { departmentChecksCompliance } from "./department-checks-compliance.ts";
import { documentsEmergency } from "./documents-emergency.ts";
import { guardianSigns } from "./guardian-signs.ts";
import { medicalEmergency } from "./medical-emergency.ts";
import { minorAgreesToAccess } from "./minor-agrees-to-access.ts";
import { minorSigns } from "./minor-signs.ts";
import { namesNobody } from "./names-nobody.ts";
import { neitherConfirmsNorDenies } from "./neither-confirms-nor-denies.ts";
import { noRedisclosureNotice } from "./no-redisclosure-notice.ts";
import { noticeAndCopy } from "./notice-and-copy.ts";
import { orderAloneCompelsNothing } from "./order-alone-compels-nothing.ts";
import { orderWithFindings } from "./order-with-findings.ts";
import { orderWithoutFindings } from "./order-without-findings.ts";
import { noticeUnderOneConsent } from "./notice-under-one-consent.ts";
import { ownAccess } from "./own-access.ts";
import { policeNeedAnOrder } from "./police-need-an-order.ts";
import { proceedingsConsent } from "./proceedings-consent.ts";
import { BEFORE, EDITION, PART2 } from "./provisions.ts";
import { publicHealth } from "./public-health.ts";
import { recipientWarnsWithCounsel } from "./recipient-warns-with-counsel.ts";
import { redisclosure } from "./redisclosure.ts";
import { reportsWithoutTheProgram } from "./reports-without-the-program.ts";
import { research } from "./research.ts";
import { saysWhatMayFollow } from "./says-what-may-follow.ts";
import { sendsOnlyWhatIsNeeded } from "./sends-only-what-is-needed.ts";
import { underAgreement } from "./under-agreement.ts";
import { usesWhatItReceived } from "./uses-what-it-received.ts";
import { warningWaitsForCounsel } from "./warning-waits-for-counsel.ts";
import { warnsWithoutTheProgram } from "./warns-without-the-program.ts";
import { withinTheProgram } from "./within-the-program.ts";
import { trail } from "./trail.ts";

/** The federal rules on the records of substance use treatment, 42 CFR Part 2: a closed body of law. */
export const part2 = definePack({
  id: "part2",
  source: PART2,
  edition: EDITION,
  version: VERSION,
  inForce: { from: "1975-08-01" },
  force: "law",
  jurisdiction: "US",
  // It bound long before the oldest text that is modelled: whether it opens something then is not known here.
  governs: ({ content, request }) => (content.part2 === "yes" && dayOf(request.at) < BEFORE ? "unknown" : content.part2),
  closed: { citation: { source: PART2, provision: "2.13(a)", edition: EDITION }, leaves: [], yields: [], onlyLifts: true },
  rules: [
    consent, consentToAClass, consentForFutureCare, careUnderOneConsent, consentNeedNotEnd, careUnderConsent,
    defectiveConsent, saysWhatMayFollow, proceedingsConsent, counselingNotes,
    minorSigns, minorAgreesToAccess, guardianSigns, agentSees, noticeAndCopy, noticeUnderOneConsent, noRedisclosureNotice, bothTexts,
    ownAccess, withinTheProgram, underAgreement,
    redisclosure, answersThePatient, usesWhatItReceived, asksForConsentAgain,
    crimeOnPremises, childAbuseReport, reportsWithoutTheProgram,
    warnsWithoutTheProgram, warningWaitsForCounsel, recipientWarnsWithCounsel, actsWhileAsking,
    medicalEmergency, documentsEmergency, research, audit, departmentChecksCompliance, causeOfDeath, namesNobody, publicHealth,
    orderWithFindings, orderAloneCompelsNothing, orderWithoutFindings, policeNeedAnOrder, confidentialCommunications,
    neitherConfirmsNorDenies, sendsOnlyWhatIsNeeded,
  ],
  omitted: [
    { provision: "2.1-2.5", reason: "Authority, penalties, complaints and reports of violations. Where a patient can complain is said after an incident. Only 2.2(b), what the federal department may demand, is a rule here." },
    { provision: "2.11", reason: "Definitions. Whether something is a substance use record is a fact of the casefile, which the rules then read." },
    { provision: "2.12(b), (c)(1), (c)(2) and (e)", reason: "Which programs and records are covered at all: federal assistance, the Veterans Affairs and the uniformed services. The casefile says whether a record is covered." },
    { provision: "2.12(d)(1)", reason: "What a recipient may not do with the record afterwards: no charge, no investigation, no proceeding against the patient. It binds the recipient; here no ground of courts or police is opened without consent or order." },
    { provision: "2.12(d)(2)(ii)", reason: "What a therapist who is no program notes about substance use is no such record. The casefile says so of each portion." },
    { provision: "2.13(c)(1)", reason: "That somebody is present may be said where the place is not known for substance use treatment alone. No fact on file tells that, so it is never said without consent." },
    { provision: "2.14(b)(2) and (c)", reason: "Telling a parent of a minor's application, or of a threat to life, on a judgement of the head of the program, for which the model has no claim." },
    { provision: "2.15(a)(2)", reason: "The head of the program may consent to payment for a patient who cannot act. The model knows no signature of a program for a patient." },
    { provision: "2.15(b)(2), older text", reason: "Spouse or family consented for the dead where no executor was appointed. Their papers stay in doubt here, as the newer text has it." },
    { provision: "2.16", reason: "Security of records and notice of a breach. It decides no disclosure; what happened already is assessed by itself." },
    { provision: "2.17 and 2.67", reason: "Undercover agents and informants in a program. No request of a casefile asks for one." },
    { provision: "2.18", reason: "Identification cards that patients must not be made to carry outside. It is no disclosure by the practice." },
    { provision: "2.19", reason: "What becomes of records when a program closes. A successor gets them on the patient's consent; storing and destroying is no disclosure." },
    { provision: "2.20 and 2.21", reason: "How this part stands to state law and to research certificates. A closed body that yields to nobody is how the engine says it." },
    { provision: "2.22", reason: "The notice that patients receive at admission. It is no condition of a single disclosure." },
    { provision: "2.24", reason: "Intermediaries and the lists they owe their patients. The model has no exchange as a recipient." },
    { provision: "2.25", reason: "The account of disclosures owed to patients decides none. It is drawn from the log, and can be demanded only after a rule under HIPAA that is not made." },
    { provision: "2.26", reason: "The right to ask for restrictions mirrors HIPAA, whose rules decide what the practice has agreed to." },
    { provision: "2.34 and 2.36", reason: "Central registries and prescription monitoring programs, which are recipients on a consent and nothing that a therapist feeds." },
    { provision: "2.35", reason: "A consent given to those who made treatment a condition may be hard to revoke. A revocation on file closes the door here all the same, which is the stricter reading." },
    { provision: "2.51(a)(2) and (b)", reason: "A program closed by a disaster, and faulty medicines. Neither fact can be claimed; the ordinary emergency covers the first in all but name." },
    { provision: "2.53(e)", reason: "Medicare and Medicaid audits. They come in by the way of every other audit: authority and a written promise." },
    { provision: "2.62", reason: "An order cannot reach what researchers and auditors hold. It binds them and the court, not the practice that gave it." },
    { provision: "2.64 and 2.65", reason: "How a court hears and what it must find, in a civil and in a criminal case. The claim of an order says whether the court made its findings." },
    { provision: "2.66 and 2.68", reason: "Orders to investigate the program itself, and the agencies that apply for them too late. The order's findings are asked for as with any other." },
  ],
  trail,
});
