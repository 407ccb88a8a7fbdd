/**
 * Virginia: the health records statute with its own form and its own way with subpoenas, the duty to protect that one
 * act of several discharges, and two statutes on minors that pull in opposite directions.
 *
 * An open body: what the statute shuts and federal law opens is barred here by name, so that what a child's safety asks for
 * is not shut by silence (32.1-127.1:03(A)). It has no clause on couples; each person's record is that person's.
 */
import { definePack } from "../../../engine/pack.ts";
import { VERSION } from "../../../engine/version.ts";
import { bindsIn, LONG_SINCE } from "../shapes/statute.ts";
import { adultAbuse } from "./adult-abuse.ts";
import { adultAbuseAtOnce } from "./adult-abuse-at-once.ts";
import { answersInTime } from "./answers-in-time.ts";
import { caresForTheClient } from "./cares-for-the-client.ts";
import { certifiedFirst } from "./certified-first.ts";
import { childAbuse } from "./child-abuse.ts";
import { childAbuseInTime } from "./child-abuse-in-time.ts";
import { commitmentCourt } from "./commitment-court.ts";
import { defendsItself } from "./defends-itself.ts";
import { fifteenDaysFirst } from "./fifteen-days-first.ts";
import { honorsRelease } from "./honors-release.ts";
import { medicalReport } from "./medical-report.ts";
import { minorCountsAsAdult } from "./minor-counts-as-adult.ts";
import { notesInADanger } from "./notes-in-a-danger.ts";
import { nobodyElsesTreatment } from "./nobody-elses-treatment.ts";
import { notesNeedAForm } from "./notes-need-a-form.ts";
import { parentsSee } from "./parents-see.ts";
import { pastAbuse } from "./past-abuse.ts";
import { paysForCare } from "./pays-for-care.ts";
import { protectsOthers } from "./protects-others.ts";
import { runsThePractice } from "./runs-the-practice.ts";
import { seesTheRecord } from "./sees-the-record.ts";
import { somebodyElseLooks } from "./somebody-else-looks.ts";
import { spokenInAnEmergency } from "./spoken-in-an-emergency.ts";
import { warns } from "./warns.ts";
import { withholdsForHarm } from "./withholds-for-harm.ts";
import { writtenForm } from "./written-form.ts";
import { VIRGINIA, NOTICE } from "./provisions.ts";

/** The law of Virginia on what a therapist may tell, must tell and must keep. */
export const virginia = definePack({
  ...VIRGINIA,
  version: VERSION,
  inForce: { from: LONG_SINCE },
  force: "law",
  governs: bindsIn("US-VA"),
  rules: [
    writtenForm, honorsRelease, notesNeedAForm, notesInADanger, caresForTheClient, nobodyElsesTreatment, paysForCare, runsThePractice, spokenInAnEmergency,
    defendsItself, commitmentCourt, warns, protectsOthers, childAbuse, childAbuseInTime, pastAbuse, adultAbuse,
    adultAbuseAtOnce, fifteenDaysFirst, certifiedFirst, seesTheRecord, answersInTime, withholdsForHarm,
    somebodyElseLooks, parentsSee, minorCountsAsAdult, medicalReport,
  ],
  turns: [{ on: "notice", after: NOTICE }],
  omitted: [
    { provision: "32.1-127.1:03(A)(3)", reason: "Recipients pass nothing on without the client's leave. That binds them, and no request here is theirs." },
    { provision: "32.1-127.1:03(D)(2)", reason: "Orders, warrants and grand juries: the body on privilege and federal law decide what a judge's paper opens, and this paragraph adds no condition." },
    { provision: "32.1-127.1:03(D)(6)", reason: "What other law requires or authorizes, such as reports of abuse: each of these statutes has its own rule." },
    { provision: "32.1-127.1:03(D)(24)", reason: "After death the executor, and without one the relatives in an order. The papers show an executor; that there is none, and who comes first, stays a question." },
    { provision: "32.1-127.1:03(D)(11)-(16), (18)-(36)", reason: "Guardians ad litem, special advocates, agencies, inspectors and medical services: they bring an order or papers, or have no part in an outpatient practice." },
    { provision: "32.1-127.1:03(L)", reason: "A release holds until it is revoked in writing, expires, or its event has come. The domain reads revocations and events so already." },
    { provision: "8.01-399 and 8.01-400.2", reason: "The privilege, and that a court may set it aside for justice: the body on privilege waits for the court in each case. Child abuse is reported all the same." },
    { provision: "8.01-399(D)", reason: "Lawyers may not talk to a therapist about a client behind the client's back. Without a release nothing is opened for them anyway." },
    { provision: "8.01-413(B)", reason: "The same grounds and the same review as in the records statute, for copies that an attorney asks for." },
    { provision: "20-124.3:1", reason: "A bar on a parent's therapist in custody suits. It was repealed in 2008 and is not applied, though many pages still cite it." },
    { provision: "54.1-2400.1(B), second sentence", reason: "A child whom the client threatens to abuse is protected as well. That is told by a report to the department, which its own rule demands." },
    { provision: "54.1-2969(E) and 32.1-127.1:03(D)(1)", reason: "Whether a parent may sign where the minor consented: the statute names both, one after the other. Federal law lets the minor sign alone, and nothing here opens more." },
    { provision: "65.2-607(A)", reason: "What a physician learned who attended an injured employee is not privileged in hearings on compensation. It lifts a privilege in a hearing and opens no record by itself." },
    { provision: "Couples and families", reason: "No section asks each member of a family to sign for the others' words; each person's own release is asked by the ground rules." },
  ],
});
