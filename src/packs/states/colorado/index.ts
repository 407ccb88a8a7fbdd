/**
 * Colorado: what is said in psychotherapy needs the client's consent, and binds everybody who took part; minors from
 * twelve on who sought it alone decide who hears of it, save of suicide.
 *
 * An open body: its demands stand here by name.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { anothersOwnWork } from "./anothers-own-work.ts";
import { answersComplaint } from "./answers-complaint.ts";
import { atRiskElder } from "./at-risk-elder.ts";
import { atRiskElderInTime } from "./at-risk-elder-in-time.ts";
import { boardReviews } from "./board-reviews.ts";
import { childAbuse } from "./child-abuse.ts";
import { childAbuseInTime } from "./child-abuse-in-time.ts";
import { consentsFirst } from "./consents-first.ts";
import { explainsConfidentiality } from "./explains-confidentiality.ts";
import { injuredWorkers } from "./injured-workers.ts";
import { minorDecides } from "./minor-decides.ts";
import { minorSigns } from "./minor-signs.ts";
import { otherAdultsAtRisk } from "./other-adults-at-risk.ts";
import { parentsLearnOfSuicide } from "./parents-learn-of-suicide.ts";
import { participantsKeepIt } from "./participants-keep-it.ts";
import { pastAbuse } from "./past-abuse.ts";
import { protectsOthers } from "./protects-others.ts";
import { relativesConfidences } from "./relatives-confidences.ts";
import { schoolIsWarned } from "./school-is-warned.ts";
import { seesTheRecord } from "./sees-the-record.ts";
import { talksAboutParents } from "./talks-about-parents.ts";
import { warns } from "./warns.ts";
import { warnsThePlace } from "./warns-the-place.ts";
import { COLORADO } from "./provisions.ts";

/** The law of Colorado on what a therapist may tell, must tell and must keep. */
export const colorado = definePack({
  ...COLORADO,
  version: VERSION,
  inForce: { from: LONG_SINCE },
  force: "law",
  governs: bindsIn("US-CO"),
  rules: [
    explainsConfidentiality, consentsFirst, anothersOwnWork, participantsKeepIt, answersComplaint, boardReviews, warns, warnsThePlace,
    schoolIsWarned, protectsOthers, childAbuse, childAbuseInTime, pastAbuse, atRiskElder, atRiskElderInTime,
    otherAdultsAtRisk, minorDecides, minorSigns, parentsLearnOfSuicide, talksAboutParents, seesTheRecord,
    relativesConfidences, injuredWorkers,
  ],
  omitted: [
    { provision: "12-245-220(2)(b)", reason: "Colleagues who were consulted in a case that is now in court: the model has no claim that tells of it, so nothing opens on that ground." },
    { provision: "12-245-220(1), as to participants", reason: "It binds those who were in the room. Requests here are to the practice, so it shows only as what they are reminded of." },
    { provision: "13-90-107(1)(g)", reason: "The privilege, which co-participants may not break either: the body on privilege asks for each person's own waiver before a subpoena is answered." },
    { provision: "People v. Kailey (Colo. 2014)", reason: "Threats that set off the duty to warn are not privileged in court. How a court uses them is no disclosure that a therapist decides." },
    { provision: "12-245-203.5(2)", reason: "That the minor seeks it knowingly, and needs it, is the professional's finding when care begins. Who consented is read from the sessions." },
    { provision: "12-245-203.5(3)(c)", reason: "Telling a parent where the minor cannot manage the own care: a judgement of which no claim tells. A minor who is found unable is noted so, and others then decide." },
    { provision: "27-65-104(1)", reason: "For fifteen and over it lets the professional advise a parent with or without consent. The section on psychotherapy is later, closer and stricter, and is applied instead." },
    { provision: "25-1-801(1)(a)", reason: "Health facilities, and a summary after treatment ends. It binds licensed facilities, and where federal law governs a summary never replaces the record." },
    { provision: "27-65-123(1)", reason: "Records of those who are held or treated under the public mental health system. An outpatient practice keeps none." },
    { provision: "19-3-307(1)", reason: "The written report that follows an oral one: copies of the section differ on it, so no clock is set. Ask the county what it wants in writing." },
    { provision: "14-10-123.8", reason: "No party with parental responsibilities, parenting time alone included, is denied a child's records save by order. What the papers leave to a parent is read from the file; for therapy sought alone the closer section is applied." },
    { provision: "The form of a release", reason: "No section read sets one for psychotherapy: consent is asked, and where federal law governs its own form." },
  ],
});
