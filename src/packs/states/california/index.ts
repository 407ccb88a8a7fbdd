/**
 * California: the Confidentiality of Medical Information Act, the psychotherapist-patient privilege, the record access law
 * and the duties to report and to protect.
 *
 * An open body. The Act shuts what it does not open (Civ. Code 56.10(a)), but it opens nearly all that federal law opens, and what
 * it bars beyond that is written here as bans by name, so that a duty that nobody thought of never meets a plain no.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { asksAboutThePast } from "./asks-about-the-past.ts";
import { claimsWhenToldNo } from "./claims-when-told-no.ts";
import { compelledByBoard } from "./compelled-by-board.ts";
import { compelledBySubpoena } from "./compelled-by-subpoena.ts";
import { copiesWithinFifteenDays } from "./copies-within-fifteen-days.ts";
import { copyOfTheRequest } from "./copy-of-the-request.ts";
import { coroner } from "./coroner.ts";
import { dangerToSelf } from "./danger-to-self.ts";
import { dangerousClient } from "./dangerous-client.ts";
import { detrimentalToMinor } from "./detrimental-to-minor.ts";
import { eachJointHolder } from "./each-joint-holder.ts";
import { emergency } from "./emergency.ts";
import { familyInvolved } from "./family-involved.ts";
import { harmIsNoGround } from "./harm-is-no-ground.ts";
import { involvesParents } from "./involves-parents.ts";
import { largeTypeAndApart } from "./large-type-and-apart.ts";
import { longerThanAYear } from "./longer-than-a-year.ts";
import { minorCouldConsent } from "./minor-could-consent.ts";
import { minorCouldHaveConsented } from "./minor-could-have-consented.ts";
import { minorSigns } from "./minor-signs.ts";
import { minorsOwnRecord } from "./minors-own-record.ts";
import { namesAProfessional } from "./names-a-professional.ts";
import { nobodyElsesTreatment } from "./nobody-elses-treatment.ts";
import { noPrivilegedPapers } from "./no-privileged-papers.ts";
import { notesTheRefusal } from "./notes-the-refusal.ts";
import { noticeToConsumer } from "./notice-to-consumer.ts";
import { operations } from "./operations.ts";
import { ownRecord } from "./own-record.ts";
import { payment } from "./payment.ts";
import { protectsVictim } from "./protects-victim.ts";
import { FORMS_YEAR, NOTICE, STATE } from "./provisions.ts";
import { removedChildAccess } from "./removed-child-access.ts";
import { removedChildSignature } from "./removed-child-signature.ts";
import { reportsChildAbuse } from "./reports-child-abuse.ts";
import { reportsElderAbuse } from "./reports-elder-abuse.ts";
import { reportsToPolice } from "./reports-to-police.ts";
import { seriousThreat } from "./serious-threat.ts";
import { showsWithinFiveDays } from "./shows-within-five-days.ts";
import { summaryWithinTenWorkingDays } from "./summary-within-ten-working-days.ts";
import { treatment } from "./treatment.ts";
import { waitsForTheCourt } from "./waits-for-the-court.ts";
import { withholdsForHarm } from "./withholds-for-harm.ts";
import { writesWithin36Hours } from "./writes-within-36-hours.ts";
import { writesWithinTwoDays } from "./writes-within-two-days.ts";
import { writtenRequestFirst } from "./written-request-first.ts";
import { trail } from "./trail.ts";

/** California's law: an open body of rules. */
export const california = definePack({
  id: STATE.id,
  source: STATE.source,
  edition: STATE.edition,
  version: VERSION,
  inForce: { from: LONG_SINCE },
  force: "law",
  jurisdiction: STATE.jurisdiction,
  governs: bindsIn(STATE.jurisdiction),
  rules: [
    largeTypeAndApart, longerThanAYear, writtenRequestFirst, copyOfTheRequest, removedChildSignature, removedChildAccess,
    minorSigns, minorCouldConsent, minorsOwnRecord, minorCouldHaveConsented, detrimentalToMinor, involvesParents, eachJointHolder,
    claimsWhenToldNo, noticeToConsumer, waitsForTheCourt, compelledBySubpoena, compelledByBoard, coroner, dangerousClient,
    dangerToSelf, protectsVictim, seriousThreat, reportsToPolice, reportsChildAbuse, asksAboutThePast, writesWithin36Hours,
    noPrivilegedPapers, nobodyElsesTreatment, reportsElderAbuse, writesWithinTwoDays, ownRecord, showsWithinFiveDays,
    copiesWithinFifteenDays, summaryWithinTenWorkingDays, withholdsForHarm, harmIsNoGround, notesTheRefusal, namesAProfessional, treatment, emergency,
    payment, operations, familyInvolved,
  ],
  turns: [{ on: "notice", after: NOTICE }, { on: "signature", after: FORMS_YEAR }],
  omitted: [
    { provision: "Civ. Code 56.10(b)(1), (5), (6)", reason: "Orders of courts, arbitrators and search warrants: opened, and their limits set, by the body on privilege and legal process that is always in a policy." },
    { provision: "Civ. Code 56.10(c)(5)-(18)", reason: "Review bodies, research, conservatorship, data exchange and the like: what federal law permits there is not narrowed for an outpatient practice." },
    { provision: "Civ. Code 56.101 and 56.36", reason: "Safe keeping and what a careless release costs. They decide no disclosure; that a client can sue is said after an incident." },
    { provision: "Civ. Code 56.107", reason: "Letters about sensitive services go to the person treated, not to the policyholder. It binds health plans; the practice keeps to the channel agreed." },
    { provision: "Evid. Code 1013", reason: "Who holds the privilege of somebody unable or dead: guardian, conservator, personal representative. The papers of representatives are read before any rule." },
    { provision: "Evid. Code 1016, 1017 and 1020", reason: "Conditions put at issue, court-ordered examinations, suits between client and therapist: decided by the body on privilege, which asks a court or an attorney." },
    { provision: "Health and Safety Code 1280.15", reason: "Reports of breaches at licensed clinics. They decide no disclosure, and are named after an incident." },
    { provision: "Penal Code 11160", reason: "Injuries by assault, reported by those who treat physical injuries. A psychotherapist who treats none is not among them." },
    { provision: "Welfare and Institutions Code 15630(b)(3)", reason: "When a psychotherapist need not report what a client with dementia or mental illness says without any other sign. It is the clinician's finding that nothing is suspected." },
    { provision: "Civ. Code 56.30(f)", reason: "What is obtained on a claim for compensation of an injury at work is exempt from the Act. Its text was not found, only the counsel's digest of it; here the Act goes on asking for what it asks." },
    { provision: "Fam. Code 3025", reason: "A parent is denied no record of a minor for not having custody. What the papers show of a parent is read from them, and an order that excludes is noted there." },
  ],
  trail,
});
