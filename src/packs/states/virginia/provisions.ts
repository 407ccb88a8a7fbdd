/** What the rules of this state share: its law as a source, and where its sections were read. */
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** The law of Virginia. */
export const VIRGINIA: State = { id: "virginia", source: "Virginia law", edition: "2026-11-23", jurisdiction: "US-VA" };

/** Head of one rule of this state. */
export const provision = sectionOf(VIRGINIA);

const read = (at: string, on = "2026-11-23"): Verified => ({ at, on });
const copy = (chapter: string, on?: string): Verified => read(`https://github.com/saint1415/us-statutes/blob/data/data/states/virginia/content/${chapter}.json`, on);

/** Health records privacy, 32.1-127.1:03. */
export const RECORDS = copy("title-title-321-health/chapter-chapter-5-regulation-of-medical-care-facilities-and-services");
/** Injured employees and their medical reports, 65.2-604. */
export const COMPENSATION = copy("title-title-652-workers-compensation/chapter-chapter-6-notice-of-accident-filing-claims-medical-attention", "2026-11-28");
/** What all health professions share, 54.1-2400.1. */
export const PROFESSIONS = copy("title-title-541-professions-and-occupations/chapter-chapter-24-general-provisions");
/** Records for whom the client names, 54.1-2404.2. */
export const NAMED = read("https://d1tvxue8o4w0fl.cloudfront.net/statute/code-of-virginia/title-541-professions-and-occupations/subtitle-iii-professions-and-occupations-regulated-by-boards-within-the-department-of-health-professions/chapter-24-general-provisions/section-541-24042-health-care-providers-disclosure-of-records-actions-for-which-an-authorization-is-not-required");
/** Minors who count as adults, 54.1-2969, in a digest that quotes it. */
export const MINORS = read("http://www.centerforethicalpractice.org/ethical-legal-resources/virginia-legal-information/legal-opinions-rights-virginia-minors/virginia-minors-legal-rights-right-to-consent-to-treatment-access-to-disclosure-of-confidential-records-of-outpatient-treatment/");
/** Parents and a child's records, 20-124.6. */
export const PARENTS = read("https://vacode.org/20-124.6/");
/** Child abuse, 63.2-1509. */
export const CHILDREN = copy("title-title-632-welfare-social-services/chapter-chapter-15-child-abuse-and-neglect");
/** Aged and incapacitated adults, 63.2-1606. */
export const ADULTS = read("https://www.lawserver.com/law/state/virginia/va-code/virginia_code_63-2-1606");

/** How long before records are given under a subpoena those concerned are told. Source: 32.1-127.1:03(H)(1). */
export const NOTICE = "P15D";
