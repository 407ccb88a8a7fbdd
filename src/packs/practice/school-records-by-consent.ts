import { worksHere } from "../../domain/persons.ts";
import { needsRelease } from "../shapes/needs-release.ts";
import { SCHOOL_RECORDS, provision } from "./provisions.ts";

/**
 * What a school keeps of its students is outside HIPAA (45 CFR 160.103), and the law on it, which is not modelled, lets it go on with
 * the signed consent of a parent or of a student who is grown up: from a school and who keeps records for it (99.30(a)), and from
 * whoever has it from a school (99.33(a)(1)). Paying and treating are none of the exceptions in 99.31; whether another one fits, or
 * whether the paper came from the family and not from the school, somebody who knows that law says.
 *
 * Papers of courts, emergencies and threats are left to the other bodies (99.31(a)(9), (10)), and so is what a parent or the student may see (99.10).
 */
export const schoolRecordsByConsent = needsRelease(
  provision("school-records-by-consent", "after 34 CFR 99.30(a), 99.33(a)(1)", "autonomy", SCHOOL_RECORDS, "A school record goes on with the written consent of a parent, or of a student who is grown up."),
  {
    bars: [
      "treatment", "payment", "operations", "care-involvement", "unit-sharing", "law-enforcement", "legal-defense", "public-health", "benefits", "government-function", "research",
    ],
    consult: ["attorney", "privacy-officer"],
    when: ({ content: { kinds }, file, request: { recipient } }) => kinds.includes("education-record") && !worksHere(recipient, file),
    unsigned: "This is a school record of {name}, or draws on one. The law on school records asks for signed consent before it goes on, and none is on file.",
  },
);
