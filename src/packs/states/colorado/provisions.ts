/** What the rules of this state share: its law as a source, and where its sections were read. */
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** The law of Colorado. */
export const COLORADO: State = { id: "colorado", source: "Colorado law", edition: "2026-11-23", jurisdiction: "US-CO" };

/** Head of one rule of this state. */
export const provision = sectionOf(COLORADO);

const read = (at: string): Verified => ({ at, on: "2026-11-23" });

/** Confidential communications, C.R.S. 12-245-220. */
export const CONFIDENCES = read("https://colorado.public.law/statutes/crs_12-245-220");
/** What clients are told at the outset, C.R.S. 12-245-216. */
export const AT_THE_OUTSET = read("https://codes.findlaw.com/co/title-12-professions-and-occupations/co-rev-st-sect-12-245-216/");
/** Minors in psychotherapy, C.R.S. 12-245-203.5. */
export const MINORS = read("https://colorado.public.law/statutes/crs_12-245-203.5");
/** The duty to warn and protect, C.R.S. 13-21-117. */
export const THREATS = read("https://codes.findlaw.com/co/title-13-courts-and-court-procedure/co-rev-st-sect-13-21-117/");
/** Confidences of relatives, C.R.S. 27-65-123. */
export const RELATIVES = read("https://colorado.public.law/statutes/crs_27-65-123");
/** Who reports child abuse, C.R.S. 19-3-304. */
export const CHILDREN = read("https://self-law.org/code/co/title-19-children-s-code/article-3-dependency-and-neglect/19-3-304");
/** At-risk elders, C.R.S. 18-6.5-108. */
export const ELDERS = read("https://law.justia.com/codes/colorado/2022/title-18/article-6-5/section-18-6-5-108/");
/** Other adults at risk, C.R.S. 26-3.1-102. */
export const ADULTS = read("https://casetext.com/statute/colorado-revised-statutes/title-26-human-services-code/article-31-protective-services-for-adults-at-risk-of-mistreatment-or-self-neglect/part-1-protective-services-for-at-risk-adults/section-26-31-102-effective-712024-reporting-requirements");
