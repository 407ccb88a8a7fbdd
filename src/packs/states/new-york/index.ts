/**
 * New York: the privileges of the Civil Practice Law and Rules, the Mental Hygiene Law on dangers, minors and clinical
 * records, the access law, and reports of child abuse.
 *
 * An open body. Section 33.13 of the Mental Hygiene Law is closed, but binds licensed facilities and not a private practice;
 * a private practice answers to its privilege and to the rules of its licence.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { anothersOwnWork } from "./anothers-own-work.ts";
import { anybodyMayReport } from "./anybody-may-report.ts";
import { asksAboutThePast } from "./asks-about-the-past.ts";
import { authorizationWithSubpoena } from "./authorization-with-subpoena.ts";
import { committeeReview } from "./committee-review.ts";
import { consentsToPayer } from "./consents-to-payer.ts";
import { contemplatedHarm } from "./contemplated-harm.ts";
import { courtWeighs } from "./court-weighs.ts";
import { detrimentalToMinor } from "./detrimental-to-minor.ts";
import { directorToo } from "./director-too.ts";
import { eachParticipant } from "./each-participant.ts";
import { harmIsNoGround } from "./harm-is-no-ground.ts";
import { hivByName } from "./hiv-by-name.ts";
import { hivByOrder } from "./hiv-by-order.ts";
import { hivLeftOut } from "./hiv-left-out.ts";
import { hivOrder } from "./hiv-order.ts";
import { hivToTheListed } from "./hiv-to-the-listed.ts";
import { minorOfTwelveObjects } from "./minor-of-twelve-objects.ts";
import { minorsConsentUnsettled } from "./minors-consent-unsettled.ts";
import { minorsOwnCare } from "./minors-own-care.ts";
import { notIfItEndangers } from "./not-if-it-endangers.ts";
import { ownRecord } from "./own-record.ts";
import { STATE } from "./provisions.ts";
import { recordOnRequest } from "./record-on-request.ts";
import { reportsChildAbuse } from "./reports-child-abuse.ts";
import { reportsDangerToOthers } from "./reports-danger-to-others.ts";
import { reportsDangerToSelf } from "./reports-danger-to-self.ts";
import { showsWithinTenDays } from "./shows-within-ten-days.ts";
import { warnsTheEndangered } from "./warns-the-endangered.ts";
import { withholdsForHarm } from "./withholds-for-harm.ts";
import { writesWithin48Hours } from "./writes-within-48-hours.ts";

/** New York's law: an open body of rules. */
export const newYork = definePack({
  id: STATE.id,
  source: STATE.source,
  edition: STATE.edition,
  version: VERSION,
  inForce: { from: LONG_SINCE },
  force: "law",
  jurisdiction: STATE.jurisdiction,
  governs: bindsIn(STATE.jurisdiction),
  rules: [
    eachParticipant, consentsToPayer, anothersOwnWork, authorizationWithSubpoena, hivByName, hivToTheListed, hivLeftOut, hivByOrder, hivOrder, courtWeighs,
    reportsDangerToOthers, reportsDangerToSelf, directorToo, notIfItEndangers, warnsTheEndangered, contemplatedHarm,
    minorsOwnCare, detrimentalToMinor, minorOfTwelveObjects, minorsConsentUnsettled, ownRecord, recordOnRequest,
    showsWithinTenDays, withholdsForHarm, harmIsNoGround, committeeReview, reportsChildAbuse, anybodyMayReport,
    asksAboutThePast, writesWithin48Hours,
  ],
  omitted: [
    { provision: "Mental Hygiene Law 33.13(c)", reason: "The list of those to whom a licensed facility may disclose. A facility adds its own pack; here only what a private practice can follow as well is a rule." },
    { provision: "Mental Hygiene Law 33.16(a)(6)", reason: "Parents, spouses and grown children of adult patients: only where they may consent to that care. The papers of representatives are read before any rule, so a spouse as such has no access." },
    { provision: "8 NYCRR 29.1(b)(8) on treatment", reason: "Consent before one clinician tells another. It may be spoken or implied in this state, and no fact on file tells of implied consent; the codes and the practice prefer a release." },
    { provision: "8 NYCRR 29.1(b)(8) on formalities", reason: "The state asks nothing of a form that federal law does not ask, save for HIV-related information, which is a rule." },
    { provision: "CPLR 4507", reason: "That a release to an insurer waives no privilege. No rule here takes such a release for a waiver of another recipient's." },
    { provision: "CPLR 4508(a)(3)", reason: "A child under sixteen who was the victim of a crime: a social worker may have to testify. That is for the court, which orders it." },
    { provision: "CPLR 4510", reason: "Rape crisis counselors. None of the licences that a casefile knows is theirs." },
    { provision: "Social Services Law 473", reason: "Adult protective services. This state has no general duty to report the abuse of adults; federal law and the client's agreement say when it may be told." },
    { provision: "Family Court Act 1046(a)(vii)", reason: "That privilege does not keep evidence from a child protective hearing. The court decides that, and orders it." },
    { provision: "Surrogate and distributees", reason: "Who acts for a client who has died stands in the papers of the representatives, read before any rule." },
  ],
});
