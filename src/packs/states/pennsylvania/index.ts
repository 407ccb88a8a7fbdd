/**
 * Pennsylvania: privilege of psychologists and spouses, minors from fourteen, the warning of a victim, reports of abuse,
 * and the record that clients may see.
 *
 * An open body. Chapter 5100 of Title 55 is written for programs that the state licenses or pays; a private practice
 * keeps to it where the section says so, and its strict limits are duties or questions here and no plain bans.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { asksAboutThePast } from "./asks-about-the-past.ts";
import { atOnce } from "./at-once.ts";
import { commitmentCourt } from "./commitment-court.ts";
import { eachSpouseWaives } from "./each-spouse-waives.ts";
import { emergencyExamination } from "./emergency-examination.ts";
import { inWriting } from "./in-writing.ts";
import { keepsTheSource } from "./keeps-the-source.ts";
import { keepsTheWarningShort } from "./keeps-the-warning-short.ts";
import { minorControlsAccess } from "./minor-controls-access.ts";
import { minorControlsRelease } from "./minor-controls-release.ts";
import { minorKeepsTheRest } from "./minor-keeps-the-rest.ts";
import { namesTheStateGround } from "./names-the-state-ground.ts";
import { olderAdult } from "./older-adult.ts";
import { oneOfAGroup } from "./one-of-a-group.ts";
import { orderNotSubpoena } from "./order-not-subpoena.ts";
import { ownCharts } from "./own-charts.ts";
import { ownDefense } from "./own-defense.ts";
import { parentLearnsWhatConsentNeeds } from "./parent-learns-what-consent-needs.ts";
import { parentSignsForTreaters } from "./parent-signs-for-treaters.ts";
import { payerGetsNoMore } from "./payer-gets-no-more.ts";
import { payerSeesTheFrame } from "./payer-sees-the-frame.ts";
import { policeMayHear } from "./police-may-hear.ts";
import { psychologistOrPsychiatrist } from "./psychologist-or-psychiatrist.ts";
import { reportsChildAbuse } from "./reports-child-abuse.ts";
import { tellsTheClient } from "./tells-the-client.ts";
import { tellsTheCourt } from "./tells-the-court.ts";
import { treatment } from "./treatment.ts";
import { warnsTheVictim } from "./warns-the-victim.ts";
import { withholdsForDetriment } from "./withholds-for-detriment.ts";
import { PENNSYLVANIA } from "./provisions.ts";

/** The law of Pennsylvania for a practice of psychotherapy. */
export const pennsylvania = definePack({
  id: PENNSYLVANIA.id, source: PENNSYLVANIA.source, edition: PENNSYLVANIA.edition, version: VERSION,
  inForce: { from: LONG_SINCE }, force: "law", jurisdiction: PENNSYLVANIA.jurisdiction, governs: bindsIn(PENNSYLVANIA.jurisdiction),
  rules: [
    psychologistOrPsychiatrist, eachSpouseWaives, orderNotSubpoena, tellsTheCourt, tellsTheClient, ownDefense,
    treatment, payerSeesTheFrame, payerGetsNoMore, commitmentCourt, emergencyExamination,
    warnsTheVictim, oneOfAGroup, keepsTheWarningShort,
    reportsChildAbuse, policeMayHear, asksAboutThePast, atOnce, inWriting, olderAdult,
    minorControlsAccess, minorControlsRelease, parentSignsForTreaters, parentLearnsWhatConsentNeeds, minorKeepsTheRest,
    ownCharts, withholdsForDetriment, namesTheStateGround, keepsTheSource,
  ],
  omitted: [
    { provision: "35 Pa. Stat. 7607", reason: "To whom HIV-related information may go. Not all of the list was read; what is marked as telling of HIV is asked about by the practice rules." },
    { provision: "23 Pa.C.S. 6311.1", reason: "Privilege does not apply to child abuse: the report is made all the same, and in court the judge says how far it reaches." },
    { provision: "23 Pa.C.S. 6317", reason: "A child who died of abuse is reported to the coroner. No claim on file tells of a death by abuse." },
    { provision: "35 P.S. 10225.701", reason: "Those who work in certain facilities must report abuse of their residents. A practice of psychotherapy is no such facility." },
    { provision: "35 P.S. 10210.101 and following", reason: "Protection of adults from 18 to 59 was not read, so nothing opens here; federal law and the adult's own agreement decide." },
    { provision: "42 Pa.C.S. 5929", reason: "Physicians and what blackens a character: psychiatrists have the stronger section 5944." },
    { provision: "42 Pa.C.S. 6152", reason: "How charts are certified and paid for in answer to a subpoena decides no disclosure." },
    { provision: "49 Pa. Code 41.61", reason: "The psychologists' code of ethics on dangers and public authorities was reached only in part; federal law lets police and hospitals be told." },
    { provision: "50 P.S. 7111", reason: "The act behind chapter 5100; what it keeps confidential is spelled out there, provision by provision." },
    { provision: "55 Pa. Code 5100.32(a)(3)-(5), (8) and later", reason: "Inspectors, utilization review and county administrators of licensed programs: federal law on oversight and operations answers for a practice." },
    { provision: "55 Pa. Code 5100.34(d)", reason: "The written statement that goes with a disclosure of a licensed program: no duty of the model carries it, save that of 42 CFR Part 2." },
    { provision: "55 Pa. Code 5100.34(f)", reason: "The form that a licensed program uses. Applied to every practice it would void forms that federal law accepts." },
    { provision: "71 P.S. 1690.108", reason: "Drug and alcohol programs of the state keep a narrower list than 42 CFR Part 2. It was not read; ask before such a record leaves." },
    { provision: "34 Pa. Code 127.203", reason: "Providers who treat injured employees send periodic reports to the employer or its insurer. No rule of this state keeps them from that, and federal law permits it; that a report is owed is not said here." },
    { provision: "23 Pa.C.S. 5336", reason: "A parent with legal custody may have a child's records. It was found in a summary only; what the papers show of a parent is read from them." },
  ],
});
