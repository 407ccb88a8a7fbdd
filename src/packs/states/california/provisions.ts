/** What the rules of this pack share: the state, the head of a rule, and where its sections were read. */
import type { Period } from "../../../domain/time.ts";
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** California's law as a source, with the day on which its sections were last gone through. */
export const STATE: State = { id: "california", source: "California law", edition: "2026-11-23", jurisdiction: "US-CA" };

/** Head of one rule of this body. */
export const provision = sectionOf(STATE);

const readAt = (at: string): Verified => ({ at, on: "2026-11-23" });
/** Who may have medical information, and who compels it: Civ. Code 56.10(a) and (b). */
export const CIV_56_10 = readAt("https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=201720180SB350");
/** The form of an authorization and who signs it: Civ. Code 56.11(b)(1)-(3). */
export const CIV_56_11 = readAt("https://d1tvxue8o4w0fl.cloudfront.net/statute/california-codes/california-civil-code/division-1-persons/part-26-confidentiality-of-medical-information/chapter-2-disclosure-of-medical-information-by-providers/section-5611-authorization-for-release-of-medical-information-by-provider");
/** Children taken from their parents: Civ. Code 56.106. */
export const CIV_56_106 = readAt("https://law.justia.com/codes/california/2014/code-civ/division-1/part-2.6/chapter-2/section-56.106/");
/** The duty to protect: Civ. Code 43.92. */
export const CIV_43_92 = readAt("https://self-law.org/code/ca/civil-code/43-92");
/** Several holders of one privilege: Evid. Code 912. */
export const EVID_912 = readAt("https://jurris.com/california/evidence-code/911-920/912-2");
/** A dangerous patient: Evid. Code 1024. */
export const EVID_1024 = readAt("https://casetext.com/statute/california-codes/california-evidence-code/division-8-privileges/chapter-4-particular-privileges/article-7-psychotherapist-patient-privilege/section-1024-patient-dangerous-to-himself-or-others");
/** What representatives of minors may not see, and records that may harm: Health and Safety Code 123115. */
export const HSC_123115 = readAt("https://lawserver.com/law/state/california/codes/california_health_safety_code_123115");
/** A summary instead of the record: Health and Safety Code 123130(a). */
export const HSC_123130: Verified = { at: "https://law.onecle.com/california/health/123130.html", on: "2026-11-29" };
/** Reports of child abuse: Penal Code 11166(a). */
export const PEN_11166 = readAt("https://leginfo.legislature.ca.gov/faces/billVersionsCompareClient.xhtml?bill_id=201920200SB360");
/** Reports of abuse of elders and dependent adults: Welfare and Institutions Code 15630(b)(1). */
export const WIC_15630 = readAt("https://statutes.laws-info.com/california/wic/15630-15632");

/** How long before records are given under a subpoena those concerned are told. Source: Code Civ. Proc. 1985.3(b). */
export const NOTICE = "P10D";

/** How long a release holds at most. Source: Civ. Code 56.11(b), as AB 1697 (Stats. 2023, ch. 374) has it. */
export const YEARS = 1;
/** The same as a length of time. */
export const FORMS_YEAR: Period = "P1Y";
/** Since when that text stands; before, a release named a day, however far. */
export const ONE_YEAR_AT_MOST = { from: "2024-01-01" } as const;
