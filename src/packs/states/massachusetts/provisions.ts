/** What the rules of Massachusetts share: the source, and where its texts were read. */
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** The law of Massachusetts as it was last gone through. */
export const MASSACHUSETTS: State = { id: "massachusetts", source: "Massachusetts law", edition: "2026-11-23", jurisdiction: "US-MA" };

/** Head of one rule: chapter and section, the name, the principle, where it was read, the title. */
export const provision = sectionOf(MASSACHUSETTS);

const read = (at: string): Verified => ({ at, on: "2026-11-23" });

/** c. 112, s. 172, family therapists, counselors and other allied professionals. */
export const ALLIED = read("https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXVI/Chapter112/Section172");
/** c. 112, s. 129A, psychologists. */
export const PSYCHOLOGISTS = read("https://casetext.com/statute/general-laws-of-massachusetts/part-i-administration-of-the-government/title-xvi-public-health/chapter-112-registration-of-certain-professions-and-occupations/registration-and-licensing-of-psychologists/section-112129a-confidential-communications");
/** 251 CMR 1.11, psychologists' confidences, the board's rule. */
export const PSYCHOLOGISTS_RULE = read("https://regulations.justia.com/states/massachusetts/251-cmr/title-251-cmr-1-00/section-1-11");
/** 258 CMR 22.03, what of social workers' clients is confidential, the board's rule. */
export const SOCIAL_WORKERS_KEEP = read("https://regulations.justia.com/states/massachusetts/258-cmr/title-258-cmr-22-00/section-22-03");
/** 258 CMR 22.04, what social workers may tell without consent, the board's rule. */
export const SOCIAL_WORKERS = read("https://regulations.justia.com/states/massachusetts/258-cmr/title-258-cmr-22-00/section-22-04");
/** c. 233, s. 20B, the privilege of psychotherapists: its reach. */
export const PRIVILEGE = read("https://instalawyer.io/laws/massachusetts-general-laws/section-20b-privileged-communications");
/** The same for social workers, c. 112, s. 135B, and with it the exception on hospitals, in the Guide to Evidence. */
export const PRIVILEGE_OF_SOCIAL_WORKERS = read("https://codes.findlaw.com/ma/massachusetts-guide-to-evidence-2025-edition/ma-r-evid-sect-507/");
/** c. 123, s. 36B, the duty to protect. */
export const DUTY = read("https://instalawyer.io/laws/massachusetts-general-laws/section-36b-duty-to");
/** c. 119, s. 51A, reports about children. */
export const CHILDREN = read("https://instalawyer.io/laws/massachusetts-general-laws/section-51a-reporting-of");
/** c. 19A, s. 15, reports about elders. */
export const ELDERS = read("https://instalawyer.io/laws/massachusetts-general-laws/section-15-reports-of");
/** c. 19C, s. 10, reports about disabled adults. */
export const DISABLED = read("http://print.casetext.com/statute/general-laws-of-massachusetts/part-i-administration-of-the-government/title-ii-executive-and-administrative-officers-of-the-commonwealth/chapter-19c-disabled-persons-protection-commission/section-19c10-reporters-of-abuse-liability-privileged-communications");
