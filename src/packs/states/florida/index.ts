/**
 * Florida: each member of a family waives in writing, a specific threat is told to the police, records go to others on
 * written authorization, reports to the state's hotline, minors in a crisis, and what clients and parents may see.
 *
 * An open body: what it keeps shut it bars by name, and what it leaves to federal law it does not repeat.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { adultAtOnce } from "./adult-at-once.ts";
import { anothersOwnWork } from "./anothers-own-work.ts";
import { asksAboutThePast } from "./asks-about-the-past.ts";
import { beyondTheThreat } from "./beyond-the-threat.ts";
import { childAtOnce } from "./child-at-once.ts";
import { familyWaivesWithPsychologist } from "./family-waives-with-psychologist.ts";
import { familyWaives } from "./family-waives.ts";
import { federalRightGoesFurther } from "./federal-right-goes-further.ts";
import { hospitalization } from "./hospitalization.ts";
import { minorSigns } from "./minor-signs.ts";
import { minorsCrisisCare } from "./minors-crisis-care.ts";
import { nobodyElsesTreatment } from "./nobody-elses-treatment.ts";
import { otherPractitioners } from "./other-practitioners.ts";
import { ownDefense } from "./own-defense.ts";
import { parentsReview } from "./parents-review.ts";
import { policeToo } from "./police-too.ts";
import { properNotice } from "./proper-notice.ts";
import { FLORIDA, NOTICE } from "./provisions.ts";
import { relativesOfAClientInDanger } from "./relatives-of-a-client-in-danger.ts";
import { reportMayStandIn } from "./report-may-stand-in.ts";
import { reportOfTreatment } from "./report-of-treatment.ts";
import { reportsChildAbuse } from "./reports-child-abuse.ts";
import { reportsVulnerableAdult } from "./reports-vulnerable-adult.ts";
import { startsAnExamination } from "./starts-an-examination.ts";
import { tellsThePolice } from "./tells-the-police.ts";
import { unpaidBill } from "./unpaid-bill.ts";
import { warnsTheVictim } from "./warns-the-victim.ts";
import { writtenAuthorization } from "./written-authorization.ts";

/** The law of Florida for a practice of psychotherapy. */
export const florida = definePack({
  id: FLORIDA.id, source: FLORIDA.source, edition: FLORIDA.edition, version: VERSION,
  inForce: { from: LONG_SINCE }, force: "law", jurisdiction: FLORIDA.jurisdiction, governs: bindsIn(FLORIDA.jurisdiction),
  rules: [
    familyWaives, familyWaivesWithPsychologist, writtenAuthorization, nobodyElsesTreatment, anothersOwnWork, otherPractitioners, ownDefense, properNotice,
    tellsThePolice, policeToo, warnsTheVictim, beyondTheThreat, startsAnExamination, relativesOfAClientInDanger, hospitalization,
    reportsChildAbuse, childAtOnce, asksAboutThePast, reportsVulnerableAdult, adultAtOnce,
    reportOfTreatment, reportMayStandIn, federalRightGoesFurther, unpaidBill, parentsReview, minorsCrisisCare, minorSigns,
  ],
  turns: [{ on: "notice", after: NOTICE }],
  omitted: [
    { provision: "90.503(1)(c)", reason: "The presence of relatives who take part in the treatment takes nothing from the privilege. That several people hold one confidence is how the file is kept." },
    { provision: "90.503(3)(c)", reason: "After death the personal representative claims the privilege. Who acts for somebody who died is read from the papers." },
    { provision: "90.503(4)(b) and (c)", reason: "An examination that a court ordered, and a client who makes the own condition part of a case: a court says how far, and the rules on privilege ask it." },
    { provision: "394.4615", reason: "Clinical records of facilities for mental health. A private practice keeps none of them; the section was read in part." },
    { provision: "394.4784(2)", reason: "Therapy in a crisis under the same limit of two visits a week. Who lawfully consented is a fact of each session on file, and the count is not kept." },
    { provision: "456.057(6), subsequent treater", reason: "The complete record on the client's written request to whoever treats next: the client's own form or directive already carries it." },
    { provision: "456.059", reason: "Psychiatrists have the same two sentences on threats as therapists. The rules on threats speak for every licence." },
    { provision: "490.0147 and 491.0147 before 2019-07-01", reason: "The older text let relatives and other authorities be told of a clear and immediate danger. A disclosure of those days is judged without it." },
    { provision: "491.0148", reason: "Board rules on keeping records and on passing them to whoever treats next with the client's consent. It empowers a board and decides no disclosure." },
    { provision: "1014.06", reason: "A parent's consent to the care itself. Who consented to each session is on file." },
    { provision: "440.13(4)(c)", reason: "Medical records of an injured employee go to the carrier, the employer and their attorneys upon request, as far as they concern the injury. No rule of this state keeps them from that, and federal law permits it." },
    { provision: "61.13(2)(c)3", reason: "A parent without the child's main residence sees the record as the other does. It was found in a summary only; what the papers show of a parent is read from them." },
  ],
});
