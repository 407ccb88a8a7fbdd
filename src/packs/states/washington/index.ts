/**
 * Washington: the Uniform Health Care Information Act as this state has it, the chapters on minors and on dangerous
 * patients, and the reports that it demands.
 *
 * An open body: what chapter 70.02 shuts and federal law opens is barred here by name, so that what other law lets a child's safety
 * ask for is not shut by silence (70.02.020(1)). It asks no more of couples than of anybody: whoever confided signs for
 * the own part.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { anotherProviderLooks } from "./another-provider-looks.ts";
import { anothersOwnWork } from "./anothers-own-work.ts";
import { answersBetweenPartners } from "./answers-between-partners.ts";
import { answersCharges } from "./answers-charges.ts";
import { answersInTime } from "./answers-in-time.ts";
import { assaultToPolice } from "./assault-to-police.ts";
import { childAbuse } from "./child-abuse.ts";
import { childAbuseInTime } from "./child-abuse-in-time.ts";
import { closeToTheClient } from "./close-to-the-client.ts";
import { commitmentCourt } from "./commitment-court.ts";
import { coroner } from "./coroner.ts";
import { foreseeableVictims } from "./foreseeable-victims.ts";
import { fourteenDaysNotice } from "./fourteen-days-notice.ts";
import { healthIsNoFederalGround } from "./health-is-no-federal-ground.ts";
import { honorsRelease } from "./honors-release.ts";
import { injuredWorkers } from "./injured-workers.ts";
import { jointPatients } from "./joint-patients.ts";
import { keepsAlive } from "./keeps-alive.ts";
import { licensingBoardAsks } from "./licensing-board-asks.ts";
import { minorHearsFirst } from "./minor-hears-first.ts";
import { minorSigns } from "./minor-signs.ts";
import { nobodyElsesTreatment } from "./nobody-elses-treatment.ts";
import { notesNeedAForm } from "./notes-need-a-form.ts";
import { parentsAtDiscretion } from "./parents-at-discretion.ts";
import { pastAbuse } from "./past-abuse.ts";
import { paysForCare } from "./pays-for-care.ts";
import { preventsHarm } from "./prevents-harm.ts";
import { runsThePractice } from "./runs-the-practice.ts";
import { seesTheRecord } from "./sees-the-record.ts";
import { treatsTheClient } from "./treats-the-client.ts";
import { vulnerableAdult } from "./vulnerable-adult.ts";
import { vulnerableAdultAtOnce } from "./vulnerable-adult-at-once.ts";
import { warns } from "./warns.ts";
import { withholdsForHarm } from "./withholds-for-harm.ts";
import { writtenForm } from "./written-form.ts";
import { WASHINGTON, EMPLOYERS_FORM, NOTICE } from "./provisions.ts";
import { trail } from "./trail.ts";

/** The law of Washington on what a therapist may tell, must tell and must keep. */
export const washington = definePack({
  ...WASHINGTON,
  version: VERSION,
  inForce: { from: LONG_SINCE },
  force: "law",
  governs: bindsIn("US-WA"),
  rules: [
    writtenForm, honorsRelease, treatsTheClient, nobodyElsesTreatment, notesNeedAForm, paysForCare, anothersOwnWork, runsThePractice, closeToTheClient,
    preventsHarm, warns, foreseeableVictims, keepsAlive, commitmentCourt,
    childAbuse, childAbuseInTime, pastAbuse, vulnerableAdult, vulnerableAdultAtOnce, assaultToPolice, coroner,
    fourteenDaysNotice, jointPatients, answersBetweenPartners, licensingBoardAsks, answersCharges,
    seesTheRecord, answersInTime, withholdsForHarm, healthIsNoFederalGround, anotherProviderLooks,
    minorSigns, parentsAtDiscretion, minorHearsFirst, injuredWorkers,
  ],
  turns: [{ on: "notice", after: NOTICE }, { on: "signature", after: EMPLOYERS_FORM }],
  omitted: [
    { provision: "RCW 18.225.105", reason: "Each person who consults a therapist authorizes the own part: the ground rules ask every holder for that. No clause asks all members of a family to sign for each." },
    { provision: "RCW 5.60.060(9) and 18.83.110", reason: "The privilege itself stands in the body on privilege, which asks for each holder's waiver before a subpoena is answered." },
    { provision: "RCW 70.02.060(2) and (3) otherwise", reason: "That a paper with proper notice must be answered in the end is left to the attorney: producing a record waives no privilege, and privilege comes first." },
    { provision: "RCW 70.02.140", reason: "After death the personal representative uses the client's rights, and without one those who decided for the client before. The papers are read so already; relatives without papers stay a question." },
    { provision: "RCW 70.02.200", reason: "Audits, police who bring somebody in, injuries by weapons, custody: none describes a psychotherapy practice, or the model has no claim that tells of it." },
    { provision: "RCW 70.02.220", reason: "Tests for sexually transmitted diseases are no part of this work. A portion that tells of one is marked: a form must name that, and without one the practice rule on HIV asks first." },
    { provision: "RCW 70.02.230(2)(h)-(i) and 70.02.240(10)-(11)", reason: "Notices by public or private agencies that detain or commit people, made by the person in charge of them. An outpatient practice is none." },
    { provision: "RCW 70.02.265(2) and 71.34.600 to 71.34.670", reason: "Treatment at a parent's direction: there the parent consented, and the right of access is decided on that." },
    { provision: "RCW 70.02.080(2) and 70.02.010(40)", reason: "The fee that may be asked first. It decides no disclosure, and where federal law governs its own measure is lower." },
    { provision: "RCW 26.09.225(1)", reason: "Each parent has full and equal access to a child's health records, absent an order to the contrary. What the papers leave to a parent is read from the file, and from thirteen on the chapter on records is closer." },
    { provision: "RCW 18.225.100", reason: "The disclosure statement at the outset. That the limits were explained is asked by the practice's own rules and the codes." },
  ],
  trail,
});
