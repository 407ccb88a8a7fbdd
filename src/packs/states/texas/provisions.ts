/** What the rules of this pack share: the state, the head of a rule, and where its sections were read. */
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** Texas law as a source, with the day on which its sections were last gone through. */
export const STATE: State = { id: "texas", source: "Texas law", edition: "2026-11-23", jurisdiction: "US-TX" };

/** Head of one rule of this body. */
export const provision = sectionOf(STATE);

const readAt = (at: string): Verified => ({ at, on: "2026-11-23" });
/** Who may have confidential information outside of proceedings: Health and Safety Code 611.004. */
export const HSC_611_004 = readAt("https://texas.public.law/statutes/tex._health_and_safety_code_section_611.004");
/** Access to the own record: Health and Safety Code 611.0045. */
export const HSC_611_0045 = readAt("https://www.weblaws.org/texas/laws/tex._health_and_safety_code_section_611.0045_right_to_mental_health_record");
/** Disclosure in proceedings: Health and Safety Code 611.006(a)(1)-(10). */
export const HSC_611_006 = readAt("https://instalawyer.io/laws/texas-statutes/section-611006-authorized-disclosure-of");
/** The time in which a request for the record is answered: Health and Safety Code 611.008(a), as quoted there. */
export const HSC_611_008 = readAt("https://www.hopeonlinetherapy.com/new-page");
/** Children who consent to counseling: Family Code 32.004. */
export const FAM_32_004 = readAt("https://legalfix.com/statutes/state-codes/texas/family-code/title-2/subtitle-a/chapter-32/subchapter-a/section-32-004");
/** Reports of child abuse as they stood before June 2025: Family Code 261.101. */
export const FAM_261_101 = readAt("https://billcam.com/bill-texts/cq0HSORvJf");
/** Reports of abuse of elders and of adults with disabilities: Human Resources Code 48.051. */
export const HRC_48_051 = readAt("https://texas.public.law/statutes/tex._human_resources_code_section_48.051");
