/**
 * Massachusetts: what family therapists, counselors, psychologists and social workers keep, four precautions after a threat,
 * reports of abuse, care that a minor consented to alone, and the record that clients may see.
 *
 * An open body: what it keeps shut it bars by name, licence by licence, and what it leaves to federal law it does not repeat.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { adultsInWriting } from "./adults-in-writing.ts";
import { anothersOwnWork } from "./anothers-own-work.ts";
import { anothersWorkAsAgreed } from "./anothers-work-as-agreed.ts";
import { anothersWorkInWriting } from "./anothers-work-in-writing.ts";
import { anybodyMayReport } from "./anybody-may-report.ts";
import { asksAboutThePast } from "./asks-about-the-past.ts";
import { atOnce } from "./at-once.ts";
import { clientAgrees } from "./client-agrees.ts";
import { consultsWithoutIdentity } from "./consults-without-identity.ts";
import { crimeOrHarm } from "./crime-or-harm.ts";
import { explainsLimits } from "./explains-limits.ts";
import { familyMayHelp } from "./family-may-help.ts";
import { familyWaives } from "./family-waives.ts";
import { hospitalization } from "./hospitalization.ts";
import { inWriting } from "./in-writing.ts";
import { insurersAsThePolicySays } from "./insurers-as-the-policy-says.ts";
import { lifeOrLimb } from "./life-or-limb.ts";
import { maritalTherapyPrivileged } from "./marital-therapy-privileged.ts";
import { minorSigns } from "./minor-signs.ts";
import { minorsOwnCare } from "./minors-own-care.ts";
import { namesTheStateGround } from "./names-the-state-ground.ts";
import { nobodyElsesTreatment } from "./nobody-elses-treatment.ts";
import { oneOfFour } from "./one-of-four.ts";
import { ownDefense } from "./own-defense.ts";
import { ownRecord } from "./own-record.ts";
import { MASSACHUSETTS } from "./provisions.ts";
import { psychologistNeedsConsent } from "./psychologist-needs-consent.ts";
import { psychologistTellsNoOthers } from "./psychologist-tells-no-others.ts";
import { reasonablePrecautions } from "./reasonable-precautions.ts";
import { reportsAbuseOfDisabled } from "./reports-abuse-of-disabled.ts";
import { reportsChildAbuse } from "./reports-child-abuse.ts";
import { reportsElderAbuse } from "./reports-elder-abuse.ts";
import { seeksCommitment } from "./seeks-commitment.ts";
import { socialWorkerAsksFirst } from "./social-worker-asks-first.ts";
import { socialWorkerNeedsConsent } from "./social-worker-needs-consent.ts";
import { summaryForAdverseEffect } from "./summary-for-adverse-effect.ts";

/** The law of Massachusetts for a practice of psychotherapy. */
export const massachusetts = definePack({
  id: MASSACHUSETTS.id, source: MASSACHUSETTS.source, edition: MASSACHUSETTS.edition, version: VERSION,
  inForce: { from: LONG_SINCE }, force: "law", jurisdiction: MASSACHUSETTS.jurisdiction, governs: bindsIn(MASSACHUSETTS.jurisdiction),
  rules: [
    familyWaives, clientAgrees, maritalTherapyPrivileged, psychologistNeedsConsent, anothersOwnWork, anothersWorkAsAgreed, anothersWorkInWriting,
    socialWorkerAsksFirst, nobodyElsesTreatment, socialWorkerNeedsConsent,
    insurersAsThePolicySays, ownDefense, consultsWithoutIdentity, explainsLimits,
    reasonablePrecautions, oneOfFour, crimeOrHarm, psychologistTellsNoOthers, familyMayHelp, seeksCommitment, hospitalization, lifeOrLimb,
    reportsChildAbuse, atOnce, inWriting, asksAboutThePast, reportsElderAbuse, anybodyMayReport, reportsAbuseOfDisabled, adultsInWriting,
    ownRecord, summaryForAdverseEffect, namesTheStateGround, minorsOwnCare, minorSigns,
  ],
  omitted: [
    { provision: "c. 112 s. 12E", reason: "Drug dependency from twelve on, found by two physicians. A program for it is bound by 42 CFR Part 2, a body of its own here." },
    { provision: "c. 112 s. 129A(d)", reason: "What a psychologist may tell to collect a fee was not read, so nothing opens on it here beyond what federal law permits." },
    { provision: "c. 112 s. 135A", reason: "The statute on social workers was not read. What the board's rules have as confidential, and how it is shared, are rules here." },
    { provision: "c. 112 s. 172(b)", reason: "A client who is a defendant in a criminal case and needs the record for the defence: a court finds that and orders it." },
    { provision: "c. 123 s. 36", reason: "Records of the department and of facilities for mental health. A private practice keeps none of them." },
    { provision: "c. 208 s. 31", reason: "A parent without custody sees a child's records as before, unless an order says otherwise. What papers show of a parent is read from the file." },
    { provision: "c. 233 s. 20B(b) to (f)", reason: "Examinations that a court ordered, a condition put at issue, disputes over children, claims against the psychotherapist: a judge finds each of them." },
    { provision: "Commonwealth v. Vega (2007)", reason: "The section on allied professionals makes a privilege too. The rules on privilege already ask for each person's own waiver." },
    { provision: "c. 152 s. 20", reason: "Records and reports of hospitals, clinics and physicians on an injured employee are filed with the division. It names no psychologist, counselor or family therapist, whose clients go on being asked." },
  ],
});
