/**
 * Texas: chapter 611 of the Health and Safety Code on mental health records, the Family Code on children who consent and
 * on reports, and the Human Resources Code on adults.
 *
 * A closed body: confidential communications and records are not disclosed except as 611.004, 611.0045 and 611.006 say. A
 * duty to warn there is none, and the person threatened is not on the list.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { answersWithinFifteenDays } from "./answers-within-fifteen-days.ts";
import { asksAboutThePast } from "./asks-about-the-past.ts";
import { audit } from "./audit.ts";
import { benefits } from "./benefits.ts";
import { byOrder } from "./by-order.ts";
import { childConsentedAlone } from "./child-consented-alone.ts";
import { commitment } from "./commitment.ts";
import { coroner } from "./coroner.ts";
import { custodyPapers } from "./custody-papers.ts";
import { dangerToOthers } from "./danger-to-others.ts";
import { dangerToSelf } from "./danger-to-self.ts";
import { emergency } from "./emergency.ts";
import { harmIsNoGround } from "./harm-is-no-ground.ts";
import { inProceedings } from "./in-proceedings.ts";
import { leavesOutOthers } from "./leaves-out-others.ts";
import { keepsTheStatement } from "./keeps-the-statement.ts";
import { nobodyElseHearsOfSelfHarm } from "./nobody-else-hears-of-self-harm.ts";
import { nobodyElseIsWarned } from "./nobody-else-is-warned.ts";
import { operations } from "./operations.ts";
import { oversight } from "./oversight.ts";
import { ownClaim } from "./own-claim.ts";
import { ownRecord } from "./own-record.ts";
import { parentsMayBeAdvised } from "./parents-may-be-advised.ts";
import { payment } from "./payment.ts";
import { STATE } from "./provisions.ts";
import { reportsAdultAbuse } from "./reports-adult-abuse.ts";
import { reportsChildAbuse } from "./reports-child-abuse.ts";
import { representativeHears } from "./representative-hears.ts";
import { research } from "./research.ts";
import { signedStatement } from "./signed-statement.ts";
import { treatment } from "./treatment.ts";
import { withholdsForHarm } from "./withholds-for-harm.ts";
import { within24Hours } from "./within-24-hours.ts";
import { within48Hours } from "./within-48-hours.ts";
import { writtenConsent } from "./written-consent.ts";

/** Texas's law: a closed body of rules on mental health records, with duties to report beside it. */
export const texas = definePack({
  id: STATE.id,
  source: STATE.source,
  edition: STATE.edition,
  version: VERSION,
  inForce: { from: LONG_SINCE },
  force: "law",
  jurisdiction: STATE.jurisdiction,
  governs: bindsIn(STATE.jurisdiction),
  closed: {
    citation: { source: STATE.source, provision: "Health and Safety Code 611.002(b)", edition: STATE.edition },
    // What is told among those who are treated together, under what they signed, leaves nobody's confidence.
    leaves: ["unit-sharing", "deidentified"],
    yields: ["individual-access", "abuse-report", "oversight", "coroner", "public-health", "law-enforcement", "benefits", "court-order", "commitment"],
    // 611.004(a)(1): agencies of government to which a law requires or authorizes disclosure.
    defers: ["abuse-report", "public-health", "law-enforcement", "search-warrant", "government-function"],
  },
  rules: [
    writtenConsent, dangerToOthers, nobodyElseIsWarned, representativeHears, dangerToSelf, parentsMayBeAdvised,
    nobodyElseHearsOfSelfHarm, treatment, emergency, payment, benefits, operations, audit, research, oversight,
    coroner, ownClaim, inProceedings, byOrder, commitment, ownRecord, childConsentedAlone, custodyPapers,
    withholdsForHarm, harmIsNoGround, keepsTheStatement, signedStatement, leavesOutOthers, answersWithinFifteenDays,
    reportsChildAbuse, asksAboutThePast, within24Hours, within48Hours, reportsAdultAbuse,
  ],
  omitted: [
    { provision: "Health and Safety Code 81.103", reason: "To whom the result of a test for HIV may go. Tests are no part of this work; what is marked as telling of HIV is asked about by the practice rules." },
    { provision: "Health and Safety Code 611.002(b-1)", reason: "That nothing here makes a duty to disclose. No rule of this body requires a warning, and the permits say so." },
    { provision: "Health and Safety Code 611.004(a) on families", reason: "Relatives who take part in the care are on no list: they hear of it by written consent. What opens for them in federal law stays shut here." },
    { provision: "Health and Safety Code 611.004(a)(8)-(9)", reason: "Legislative inquiries into state hospitals, and treatment in jails and prisons: no part of a private practice." },
    { provision: "Health and Safety Code 611.004(d)", reason: "Whoever receives it passes it on only for what it was given for. It binds the recipient." },
    { provision: "Health and Safety Code 611.006(a)(5), (7), (8)", reason: "Court-ordered examinations, criminal cases and institutions: a court decides on them, and its order is a rule." },
    { provision: "Health and Safety Code 611.007", reason: "How consent is taken back. The day on which a form was revoked is on file." },
    { provision: "Health and Safety Code 181", reason: "The state's wider notion of a covered entity. Whether the practice is one under federal law is a fact on file; state penalties decide no disclosure." },
    { provision: "Texas Rules of Evidence 510", reason: "The privilege in civil cases. The body on privilege asks each holder's waiver, and this body's exceptions lift none." },
    { provision: "Family Code 32.003", reason: "Minors of sixteen who live apart and manage their own money. Whether that makes a minor grown up is asked in the plain reading of the file." },
    { provision: "Family Code 153.073 and 153.132", reason: "What a decree leaves to each parent. It stands in the papers of the representatives, read before any rule." },
    { provision: "22 TAC 801, 681 and 465 on joint treatment", reason: "That each participant consents before joint information goes. This body asks the written consent of each patient already." },
    { provision: "Human Resources Code 48.051 on time", reason: "At once, without a number of hours: the rule that demands the report says so." },
  ],
});
