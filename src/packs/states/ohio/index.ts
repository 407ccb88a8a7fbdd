/**
 * Ohio: what counselors, psychologists and physicians keep, the choice of four acts after a threat, the few sessions
 * that a minor may have alone, reports of abuse, and the record that clients may see.
 *
 * An open body: its privileges bar a subpoena by name, and what it leaves to federal law it does not repeat.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { asksAboutThePast } from "./asks-about-the-past.ts";
import { atOnce } from "./at-once.ts";
import { counselorKeepsConfidence } from "./counselor-keeps-confidence.ts";
import { disabledAdultAtOnce } from "./disabled-adult-at-once.ts";
import { doesOneOfFour } from "./does-one-of-four.ts";
import { emergencyHospitalization } from "./emergency-hospitalization.ts";
import { inReasonableTime } from "./in-reasonable-time.ts";
import { inWritingIfAsked } from "./in-writing-if-asked.ts";
import { minorControlsAccess } from "./minor-controls-access.ts";
import { minorControlsRelease } from "./minor-controls-release.ts";
import { namedProfessionalGetsIt } from "./named-professional-gets-it.ts";
import { namesTheStateGround } from "./names-the-state-ground.ts";
import { notesWhy } from "./notes-why.ts";
import { olderAdultAtOnce } from "./older-adult-at-once.ts";
import { otherParentToo } from "./other-parent-too.ts";
import { ownRecord } from "./own-record.ts";
import { parentHearsOfDanger } from "./parent-hears-of-danger.ts";
import { parentHearsOfThreat } from "./parent-hears-of-threat.ts";
import { physicianKeepsConfidence } from "./physician-keeps-confidence.ts";
import { psychologistKeepsConfidence } from "./psychologist-keeps-confidence.ts";
import { reportsChildAbuse } from "./reports-child-abuse.ts";
import { reportsOlderAdult } from "./reports-older-adult.ts";
import { tellsOfAThreat } from "./tells-of-a-threat.ts";
import { tellsTheMinorFirst } from "./tells-the-minor-first.ts";
import { withholdsForAdverseEffect } from "./withholds-for-adverse-effect.ts";
import { OHIO } from "./provisions.ts";

/** The law of Ohio for a practice of psychotherapy. */
export const ohio = definePack({
  id: OHIO.id, source: OHIO.source, edition: OHIO.edition, version: VERSION,
  inForce: { from: LONG_SINCE }, force: "law", jurisdiction: OHIO.jurisdiction, governs: bindsIn(OHIO.jurisdiction),
  rules: [
    counselorKeepsConfidence, psychologistKeepsConfidence, physicianKeepsConfidence,
    tellsOfAThreat, doesOneOfFour, notesWhy, emergencyHospitalization,
    reportsChildAbuse, asksAboutThePast, atOnce, inWritingIfAsked, reportsOlderAdult, olderAdultAtOnce, disabledAdultAtOnce,
    minorControlsAccess, minorControlsRelease, parentHearsOfDanger, parentHearsOfThreat, tellsTheMinorFirst, otherParentToo,
    ownRecord, inReasonableTime, withholdsForAdverseEffect, namesTheStateGround, namedProfessionalGetsIt,
  ],
  omitted: [
    { provision: "3701.243", reason: "To whom the result of a test for HIV or a diagnosis of AIDS may go. Not all of the list was read; what is marked as telling of HIV is asked about by the practice rules." },
    { provision: "2317.02(G)(1)(a)", reason: "A clear and present danger or abuse lifts the privilege for that content alone; a warning or a report is no testimony and does not wait for it." },
    { provision: "2317.02(G)(1)(c)", reason: "After death the surviving spouse or the executor consents. Who signs for somebody who died is read from the papers; a spouse's are asked about." },
    { provision: "2317.02(G)(1)(d)-(g)", reason: "A client who testifies, talk that was not germane, suits against a school and court-ordered treatment: a court finds each of them." },
    { provision: "2921.22", reason: "Knowledge of a felony, and noting violence at home in the record: the first leaves privilege alone, the second discloses nothing." },
    { provision: "3798.04", reason: "Ohio's own rule for covered entities points to the federal rule, which is a body of its own here." },
    { provision: "4757-5-01(D) OAC", reason: "Which codes of ethics help to read the board's own rules. The codes are bodies of their own; name those that bind." },
    { provision: "4757-5 OAC, custody papers", reason: "Court papers on custody are obtained before a child is treated. Who consented to the care is a fact on file." },
    { provision: "5122.04(B)", reason: "After six sessions or thirty days the minor's consent alone no longer carries the care. Who lawfully consented is a fact of each session on file." },
    { provision: "5122.31", reason: "Records of hospitals and community programs under the department. It was not read; a private practice is outside it." },
    { provision: "5123.61(C), the demand", reason: "No fact on file tells of a developmental disability, so a duty names the report, and whether a law requires it is asked before it goes." },
    { provision: "4123.651(B)", reason: "Who claims compensation for an injury at work signs a form for the records when the employer asks. It binds the claimant; the form is judged like every other." },
  ],
});
