/**
 * The HIPAA Privacy Rule, 45 CFR 164.500 to 164.528: what a practice that is a covered entity may, must and must not disclose.
 *
 * A closed body: what none of its paragraphs opens stays shut. It yields where another law demands a disclosure
 * (164.512(a)), save on paper of courts and parties, for which its own conditions hold (164.512(a)(2)).
 */
import type { Known } from "../../domain/schema.ts";
import { dayOf, later, type Period } from "../../domain/time.ts";
import { definePack, type Pack } from "../../engine/pack.ts";
import { VERSION } from "../../engine/version.ts";
import { accounting } from "./accounting.ts";
import { administrativeRequest } from "./administrative-request.ts";
import { adultAgrees } from "./adult-agrees.ts";
import { adultAtRisk } from "./adult-at-risk.ts";
import { afterDeath } from "./after-death.ts";
import { agreedRestriction } from "./agreed-restriction.ts";
import { answersInTime } from "./answers-in-time.ts";
import { authorityVerified } from "./authority-verified.ts";
import { answersOwnClaim } from "./answers-own-claim.ts";
import { authorization } from "./authorization.ts";
import { authorizationForNotes } from "./authorization-for-notes.ts";
import { childAbuse } from "./child-abuse.ts";
import { confidentialCommunications } from "./confidential-communications.ts";
import { coroner } from "./coroner.ts";
import { costBasedFee } from "./cost-based-fee.ts";
import { courtOrder } from "./court-order.ts";
import { crimeOnPremises } from "./crime-on-premises.ts";
import { custody } from "./custody.ts";
import { dangerToSelf } from "./danger-to-self.ts";
import { defective } from "./defective.ts";
import { deidentified } from "./deidentified.ts";
import { emergencyTreatment } from "./emergency-treatment.ts";
import { federalDepartment } from "./federal-department.ts";
import { funeralDirector } from "./funeral-director.ts";
import { givesTheRest } from "./gives-the-rest.ts";
import { grandJury } from "./grand-jury.ts";
import { harmByRepresentative } from "./harm-by-representative.ts";
import { harmToAnother } from "./harm-to-another.ts";
import { hospitalization } from "./hospitalization.ts";
import { identityVerified } from "./identity-verified.ts";
import { independentReview } from "./independent-review.ts";
import { involvedInCare } from "./involved-in-care.ts";
import { judgesSubpoena } from "./judges-subpoena.ts";
import { judgesWarrant } from "./judges-warrant.ts";
import { keepsTheForm } from "./keeps-the-form.ts";
import { labelWithoutProtection } from "./label-without-protection.ts";
import { lifeOrSafety } from "./life-or-safety.ts";
import { limitedDataSet } from "./limited-data-set.ts";
import { locate } from "./locate.ts";
import { marketingIsPaid } from "./marketing-is-paid.ts";
import { militaryAndSecurityConsult } from "./military-and-security-consult.ts";
import { militaryCommand } from "./military-command.ts";
import { minimumNecessary } from "./minimum-necessary.ts";
import { minorSignsAlone } from "./minor-signs-alone.ts";
import { moreThanLeave } from "./more-than-leave.ts";
import { nationalSecurity } from "./national-security.ts";
import { nationalSecurityLetter } from "./national-security-letter.ts";
import { notesByAuthorization } from "./notes-by-authorization.ts";
import { noticeOfDenial } from "./notice-of-denial.ts";
import { notifiesFamily } from "./notifies-family.ts";
import { operations } from "./operations.ts";
import { operationsOfAnother } from "./operations-of-another.ts";
import { organDonation } from "./organ-donation.ts";
import { originatorsOwnNotes } from "./originators-own-notes.ts";
import { oversight } from "./oversight.ts";
import { ownDefense } from "./own-defense.ts";
import { ownFee } from "./own-fee.ts";
import { ownTraining } from "./own-training.ts";
import { paidInFull } from "./paid-in-full.ts";
import { payment } from "./payment.ts";
import { promisedSource } from "./promised-source.ts";
import { protectiveServices } from "./protective-services.ts";
import { EDITION, HIPAA } from "./provisions.ts";
import { publicHealth } from "./public-health.ts";
import { representativeFeared } from "./representative-feared.ts";
import { reviewBoard } from "./review-board.ts";
import { rightOfAccess } from "./right-of-access.ts";
import { saleIsStated } from "./sale-is-stated.ts";
import { sentWhereTheClientSays } from "./sent-where-the-client-says.ts";
import { seriousThreat } from "./serious-threat.ts";
import { signerFeared } from "./signer-feared.ts";
import { subpoenaAfterOwnSteps } from "./subpoena-after-own-steps.ts";
import { subpoenaWithNotice } from "./subpoena-with-notice.ts";
import { subpoenaWithProtectiveOrder } from "./subpoena-with-protective-order.ts";
import { summaryOnlyIfAgreed } from "./summary-only-if-agreed.ts";
import { tellsAParentOfDanger } from "./tells-a-parent-of-danger.ts";
import { tellsTheVictim } from "./tells-the-victim.ts";
import { toldInTherapy } from "./told-in-therapy.ts";
import { treatment } from "./treatment.ts";
import { unitTreatment } from "./unit-treatment.ts";
import { vendorUnderContract } from "./vendor-under-contract.ts";
import { workersCompensation } from "./workers-compensation.ts";
import { clientsIn } from "../shapes/questions.ts";
import { trail } from "./trail.ts";

/** The day on which practices had to comply with the first text of the rule. */
const SINCE = "2003-04-14";

/** For how long it protects the dead. Source: 164.502(f). */
const AFTER_DEATH: Period = "P50Y";

/** Whether it binds: a covered entity, and neither a school's own record (160.103) nor what people told who all died more than 50 years ago, of nobody who lives (164.502(f)). */
const governs: Pack["governs"] = ({ casefile, content, file, request }): Known => {
  if (content.kinds.length > 0 && content.kinds.every((kind) => kind === "education-record")) return "no";
  const deaths = [...content.holders, ...clientsIn({ content, file })].map((who) => file.clients.get(who)?.died);
  const allLongDead = deaths.length > 0 && deaths.every((died) => died !== undefined && later(died, AFTER_DEATH) < dayOf(request.at));
  if (allLongDead || casefile.covered === "no") return "no";
  return dayOf(request.at) < EDITION ? "unknown" : casefile.covered; // the rule bound before that day, in a text that is not modelled
};

/** The HIPAA Privacy Rule: a closed body of federal law, for practices that are covered entities. */
export const hipaa = definePack({
  id: "hipaa",
  source: HIPAA,
  edition: EDITION,
  version: VERSION,
  inForce: { from: SINCE },
  force: "law",
  jurisdiction: "US",
  governs,
  turns: [{ on: "death", after: AFTER_DEATH }, { on: "day", day: EDITION }],
  closed: {
    citation: { source: HIPAA, provision: "164.502(a)", edition: EDITION },
    leaves: [],
    yields: [
      "individual-access", "abuse-report", "threat-to-others", "danger-to-self", "commitment", "law-enforcement", "oversight", "coroner",
      "public-health", "benefits",
    ],
    // 164.512(c)(1)(iii), "expressly authorized by statute", and 164.502(g)(3)(ii)(A), what a State lets parents know.
    defers: ["abuse-report", "individual-access"],
  },
  rules: [
    federalDepartment, minimumNecessary, identityVerified, authorityVerified, vendorUnderContract, deidentified,
    limitedDataSet, representativeFeared, signerFeared, minorSignsAlone, treatment, unitTreatment, emergencyTreatment,
    payment, operations, operationsOfAnother, answersOwnClaim, ownDefense, ownFee, authorization, authorizationForNotes, defective,
    marketingIsPaid, saleIsStated, keepsTheForm, notesByAuthorization, originatorsOwnNotes, ownTraining,
    labelWithoutProtection,
    involvedInCare, notifiesFamily, afterDeath,
    publicHealth, childAbuse, adultAgrees, adultAtRisk, moreThanLeave, tellsTheVictim, oversight, courtOrder, subpoenaWithNotice, subpoenaAfterOwnSteps,
    subpoenaWithProtectiveOrder, judgesSubpoena, judgesWarrant, grandJury, administrativeRequest, locate,
    crimeOnPremises, coroner, funeralDirector, organDonation, reviewBoard, seriousThreat, dangerToSelf, tellsAParentOfDanger,
    hospitalization, toldInTherapy, militaryCommand, nationalSecurity, nationalSecurityLetter, protectiveServices,
    militaryAndSecurityConsult, custody, workersCompensation,
    agreedRestriction, paidInFull, confidentialCommunications, rightOfAccess, sentWhereTheClientSays, promisedSource,
    lifeOrSafety, harmToAnother, harmByRepresentative, answersInTime, costBasedFee, summaryOnlyIfAgreed, givesTheRest,
    noticeOfDenial, independentReview, accounting,
  ],
  omitted: [
    { provision: "164.502(a)(1)(iii)", reason: "What is overheard or seen beside something permitted, in spite of reasonable safeguards. No fact of an incident tells of these, so it is judged as a disclosure of its own and may be no breach all the same." },
    { provision: "164.502(a)(5)(i)", reason: "Health plans and genetic information in underwriting. A therapist's practice is no plan." },
    { provision: "164.502(a)(5)(iii) and 164.509", reason: "The reproductive health rule of 2024 with its attestations was vacated nationwide on 18 June 2025 and is not applied." },
    { provision: "164.502(g)(3)(ii)(B) and (C)", reason: "What a State keeps from parents stands in the States' own bodies; where a State is silent nothing opens here on the professional's choice alone." },
    { provision: "164.502(i) and 164.520", reason: "The notice of privacy practices: what it says and that it is kept. Its text is not on file; a promise made to one client is an agreement." },
    { provision: "164.502(j)", reason: "Workers who report the practice, or who became victims of a crime. The model has no claim that tells of either, so nothing opens on that ground." },
    { provision: "164.508(c)(4)", reason: "The copy of the form for its signer. It decides no disclosure, and the form is kept either way." },
    { provision: "164.510(a)", reason: "Directories of facilities. An outpatient practice keeps none, and whoever calls learns nothing." },
    { provision: "164.512(b)(1)(ii)-(vi)", reason: "Product safety, exposed persons, workplace surveillance and proof of immunization are no part of a psychotherapist's work, save child abuse, which is a rule." },
    { provision: "164.512(d)(2)", reason: "An inquiry into the client that has nothing to do with health care is no oversight. The claim names the body and its authority; whoever attests it has looked at that." },
    { provision: "164.512(f)(3)", reason: "Police who ask about a client as the victim of a crime. No claim tells of it; the client's own form opens what is wanted." },
    { provision: "164.512(f)(4) and (f)(6)", reason: "Alerting police to a suspicious death or a crime met in an emergency outside. No claim of the model tells of either." },
    { provision: "164.512(k)(4), (k)(6) and (k)(7)", reason: "The State Department, agencies that run public benefits, and the firearms check bind government bodies, not a private practice." },
    { provision: "164.524(a)(2)(ii)-(iv)", reason: "Prisons that are covered themselves, research in progress and the Privacy Act: none of them describes a therapist's practice." },
    { provision: "164.524(c)(2)(i)", reason: "The form and format that was asked for. In which format a copy is made is settled with the client and decides no disclosure." },
    { provision: "164.526", reason: "Requests to amend a record ask for no disclosure and are not decided here." },
    { provision: "164.530", reason: "Safeguards, training, sanctions and policies. What went wrong already is judged as the request it would have been." },
  ],
  trail,
});
