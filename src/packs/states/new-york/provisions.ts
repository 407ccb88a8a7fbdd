/** What the rules of this pack share: the state, the head of a rule, who is bound, and where its sections were read. */
import type { Clinician } from "../../../domain/casefile.ts";
import type { List } from "../../../domain/schema.ts";
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** New York's law as a source, with the day on which its sections were last gone through. */
export const STATE: State = { id: "new-york", source: "New York law", edition: "2026-11-23", jurisdiction: "US-NY" };

/** Head of one rule of this body. */
export const provision = sectionOf(STATE);

type Licence = Clinician["licences"][number]["as"];
/** Professions to which the access law and the privileges speak: physicians, nurses, psychologists, social workers. */
export const OF_OLD: List<Licence> = ["physician", "psychiatrist", "nurse", "psychologist", "clinical-social-worker"];
/** Professions licensed later, which have neither that access law nor a privilege. */
export const OF_LATE: List<Licence> = ["mft", "counselor"];

const readAt = (at: string): Verified => ({ at, on: "2026-11-23" });
/** Subpoenas for medical records: CPLR 3122(a). */
export const CPLR_3122 = readAt("https://lexace.ai/us/statute/new-york/cvp-3122");
/** Reports of likely serious harm: Mental Hygiene Law 9.46. */
export const MHL_9_46 = readAt("https://newyork.public.law/laws/n.y._mental_hygiene_law_section_9.46");
/** Access to clinical records: Mental Hygiene Law 33.16. */
export const MHL_33_16 = readAt("https://www.nysenate.gov/legislation/laws/MHY/33.16");
/** Who must report a child: Social Services Law 413. */
export const SSL_413: Verified = { at: "https://law.justia.com/codes/new-york/2020/sos/article-6/title-6/413/", on: "2026-11-28" };
/** Who else may: Social Services Law 414. */
export const SSL_414: Verified = { at: "https://www.nysenate.gov/legislation/laws/SOS/414", on: "2026-11-28" };
/** The report of child abuse: Social Services Law 415. */
export const SSL_415 = readAt("https://www.nysenate.gov/legislation/laws/SOS/415");
/** Who may have HIV-related information: 10 NYCRR 63.6. */
export const NYCRR_63_6 = readAt("https://regulations.justia.com/states/new-york/title-10/chapter-ii/subchapter-g/part-63/section-63-6");
/** How a court orders it: Public Health Law 2785. */
export const PHL_2785: Verified = { at: "https://statutes.laws.com/new-york/pbh/article-27-f/2785", on: "2026-11-29" };
