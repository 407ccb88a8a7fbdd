/**
 * Illinois: the Mental Health and Developmental Disabilities Confidentiality Act, which asks for a witnessed consent with a
 * calendar day, what a therapist may share without one, courts, dangers, reports, and the record that clients see.
 *
 * A closed body: nothing of a client's records or words goes out except as the Act provides (740 ILCS 110/3). It
 * yields to mandates of other law, and leaves to other bodies what it does not speak of: search warrants, what identifies
 * nobody, and boards, on which a rule of its own asks an attorney.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { adolescentObjects } from "./adolescent-objects.ts";
import { adolescentSigns } from "./adolescent-signs.ts";
import { adolescentsRecord } from "./adolescents-record.ts";
import { adultsWithinADay } from "./adults-within-a-day.ts";
import { answersForAThreat } from "./answers-for-a-threat.ts";
import { answersInThirtyDays } from "./answers-in-thirty-days.ts";
import { asksAboutThePast } from "./asks-about-the-past.ts";
import { atOnce } from "./at-once.ts";
import { bareFactsForBenefits } from "./bare-facts-for-benefits.ts";
import { commitment } from "./commitment.ts";
import { consentForm } from "./consent-form.ts";
import { consentedSubpoena } from "./consented-subpoena.ts";
import { copyInTheRecord } from "./copy-in-the-record.ts";
import { coroner } from "./coroner.ts";
import { courtRuling } from "./court-ruling.ts";
import { emergencyCare } from "./emergency-care.ts";
import { helpsTheYoung } from "./helps-the-young.ts";
import { inWriting } from "./in-writing.ts";
import { keepsAlive } from "./keeps-alive.ts";
import { keepsTestMaterial } from "./keeps-test-material.ts";
import { minorCameAlone } from "./minor-came-alone.ts";
import { onlyWhatIsNeeded } from "./only-what-is-needed.ts";
import { ownAttorney } from "./own-attorney.ts";
import { ownDefense } from "./own-defense.ts";
import { ownRecord } from "./own-record.ts";
import { parentHearsOfDanger } from "./parent-hears-of-danger.ts";
import { parentsHearTheCondition } from "./parents-hear-the-condition.ts";
import { parentsSeeTheRecord } from "./parents-see-the-record.ts";
import { personalNotesInProceedings } from "./personal-notes-in-proceedings.ts";
import { protectsFromImminentHarm } from "./protects-from-imminent-harm.ts";
import { ILLINOIS, RECEIPT } from "./provisions.ts";
import { recordedForArtificialIntelligence } from "./recorded-for-artificial-intelligence.ts";
import { reportsAdultAbuse } from "./reports-adult-abuse.ts";
import { reportsChildAbuse } from "./reports-child-abuse.ts";
import { reportsDangerToSelf } from "./reports-danger-to-self.ts";
import { reportsThreat } from "./reports-threat.ts";
import { representativeAfterDeath } from "./representative-after-death.ts";
import { reviewedByConsent } from "./reviewed-by-consent.ts";
import { runsThePractice } from "./runs-the-practice.ts";
import { sharesByConsent } from "./shares-by-consent.ts";
import { speakerConsents } from "./speaker-consents.ts";
import { subpoenaNeedsOrder } from "./subpoena-needs-order.ts";
import { team } from "./team.ts";
import { testMaterialInProceedings } from "./test-material-in-proceedings.ts";
import { testMaterialToAPsychologist } from "./test-material-to-a-psychologist.ts";
import { toldAfterwards } from "./told-afterwards.ts";
import { warnsASpecificPerson } from "./warns-a-specific-person.ts";
import { withinADay } from "./within-a-day.ts";
import { witnessedSignature } from "./witnessed-signature.ts";
import { writtenConsent } from "./written-consent.ts";
import { trail } from "./trail.ts";

/** The law of Illinois for a practice of psychotherapy: a closed body. */
export const illinois = definePack({
  id: ILLINOIS.id, source: ILLINOIS.source, edition: ILLINOIS.edition, version: VERSION,
  inForce: { from: LONG_SINCE }, force: "law", jurisdiction: ILLINOIS.jurisdiction, governs: bindsIn(ILLINOIS.jurisdiction),
  closed: {
    citation: { source: ILLINOIS.source, provision: "740 ILCS 110/3(a)", edition: ILLINOIS.edition },
    leaves: ["search-warrant", "oversight", "deidentified"],
    yields: ["individual-access", "abuse-report", "threat-to-others", "danger-to-self", "commitment", "law-enforcement", "coroner", "public-health", "government-function"],
    defers: ["abuse-report"], // 110/11(i): what the reporting laws let somebody report
  },
  rules: [
    writtenConsent, consentForm, witnessedSignature, onlyWhatIsNeeded, copyInTheRecord, adolescentSigns, speakerConsents, sharesByConsent,
    team, runsThePractice, recordedForArtificialIntelligence, ownAttorney, ownDefense, bareFactsForBenefits, toldAfterwards,
    courtRuling, consentedSubpoena, subpoenaNeedsOrder, reviewedByConsent, coroner,
    reportsChildAbuse, atOnce, inWriting, asksAboutThePast, reportsAdultAbuse, adultsWithinADay,
    protectsFromImminentHarm, warnsASpecificPerson, answersForAThreat, reportsThreat, keepsAlive, parentHearsOfDanger, reportsDangerToSelf, withinADay, commitment, emergencyCare,
    keepsTestMaterial, testMaterialToAPsychologist, testMaterialInProceedings, personalNotesInProceedings,
    ownRecord, representativeAfterDeath, parentsHearTheCondition, parentsSeeTheRecord, adolescentsRecord, adolescentObjects, minorCameAlone, helpsTheYoung, answersInThirtyDays,
  ],
  turns: [{ on: "receipt", after: RECEIPT }],
  omitted: [
    { provision: "225 ILCS 20/16(1)(b) and 225 ILCS 107/75(a)(2)", reason: "Social workers and counselors keep what each person told until that person consents. The consent of each is asked for here anyway, whatever the licence." },
    { provision: "405 ILCS 5/2-101.1", reason: "Adults under guardianship may come alone for twelve sessions without their guardian's knowledge. The model has no word for care that a ward consented to." },
    { provision: "740 ILCS 110/4(a)(3.5)", reason: "Parents of minors in special education, since 2025: it opens the record of services that they consented to for school. No such record is told apart on file." },
    { provision: "740 ILCS 110/4(a)(5)", reason: "An attorney or guardian ad litem whom a court has let see the record brings that order, and it is judged as one." },
    { provision: "740 ILCS 110/5(b), revocation", reason: "A consent is taken back in writing and before a witness. Here any word that takes it back counts, so that nothing goes against a client's known will." },
    { provision: "740 ILCS 110/5(d)", reason: "Recipients may not pass on what they got. It binds them, and decides no disclosure of the practice." },
    { provision: "740 ILCS 110/9.2 to 9.11", reason: "State programs, jails, integrated systems and health information exchanges. A private practice of psychotherapy is none of them; the sections were not read." },
    { provision: "740 ILCS 110/10(a)(2)", reason: "After a client's death a court may open what a claim turns on. It is an order, and judged as one." },
    { provision: "740 ILCS 110/11(iv)", reason: "Collecting charges covers services under the public mental health code. A private fee is collected on a consent." },
    { provision: "740 ILCS 110/15 and 110/16", reason: "Damages and penalties for a breach. They follow a disclosure and decide none." },
    { provision: "Tedrick v. Community Resource Center (2009)", reason: "No duty to somebody who is no client was found there. It limits who can sue, and bars no warning that 110/11 allows." },
    { provision: "820 ILCS 305/8(a)", reason: "Whoever treats an injured employee reports to the employer upon written request. It names no record of mental health, and 740 ILCS 110/3(a) lets that go only as its own act provides: on a consent." },
    { provision: "750 ILCS 5/602.11(a)", reason: "A parent is denied no record for having been given no parental responsibility; an order of protection bars it. What the papers show of a parent is read from them." },
  ],
  trail,
});
