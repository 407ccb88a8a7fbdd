/** What the rules of Illinois share: the source, and where its texts were read. */
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** The law of Illinois as it was last gone through. */
export const ILLINOIS: State = { id: "illinois", source: "Illinois law", edition: "2026-11-23", jurisdiction: "US-IL" };

/** Head of one rule: the section of the Compiled Statutes, the name, the principle, where it was read, the title. */
export const provision = sectionOf(ILLINOIS);

const read = (at: string): Verified => ({ at, on: "2026-11-23" });

/** 740 ILCS 110/3(b), personal notes. */
export const PERSONAL_NOTES: Verified = { at: "https://ilga.gov/legislation/ilcs/documents/074001100K3.htm", on: "2026-11-29" };
/** 740 ILCS 110/3(c), material of psychological tests. */
export const TEST_MATERIAL: Verified = { at: "https://ilga.gov/legislation/ilcs/documents/074001100K3.htm", on: "2026-11-28" };
/** 740 ILCS 110/4, who sees the record; restated and added to by Public Act 104-0263. */
export const WHO_SEES = read("https://www.ilga.gov/legislation/PublicActs/View/104-0263");
/** 740 ILCS 110/4 as a whole, in an earlier copy: (b) has the help in reading. */
export const WHO_SEES_ALL = read("https://law.onecle.com/illinois/740ilcs110/4.html");
/** 740 ILCS 110/5, what a consent must be. */
export const CONSENTS = read("https://law.onecle.com/illinois/740ilcs110/5.html");
/** 740 ILCS 110/6, benefits. */
export const BENEFITS = read("https://ilga.gov/legislation/ilcs/documents/074001100K6.htm");
/** 740 ILCS 110/9, what a therapist may share without consent. */
export const WITHOUT_CONSENT = read("https://ilga.gov/legislation/ilcs/documents/074001100K9.htm");
/** 740 ILCS 110/10, in court: the privilege and its first exception. */
export const IN_COURT = read("http://ilga.gov/legislation/ilcs/fulltext.asp?DocName=074001100K10");
/** 740 ILCS 110/11, disclosures in a therapist's discretion. */
export const IN_DISCRETION = read("https://ilga.gov/legislation/ilcs/documents/074001100K11.htm");
/** 405 ILCS 5/6-103, what a clinician answers for after a threat. */
export const LIABILITY = read("https://www.ilga.gov/legislation/ilcs/documents/040500050K6-103.htm");
/** 225 ILCS 55/70, marriage and family therapists. */
export const FAMILY_THERAPISTS = read("https://witnessslips.ilga.gov/legislation/ilcs/fulltext.asp?DocName=022500550K70");
/** 225 ILCS 155/15, artificial intelligence where a session is recorded; 155/10 has who is licensed, and what consent is. */
export const ARTIFICIAL_INTELLIGENCE: Verified = { at: "https://lexace.ai/us/statute/illinois/225-ILCS-155-15", on: "2026-11-29" };
/** 89 Ill. Adm. Code 300.30, who reports a child at risk. */
export const CHILDREN = read("https://regulations.justia.com/states/illinois/title-89/part-300/section-300-30");
/** 325 ILCS 5/7, how such a report is made. */
export const CHILDREN_AT_ONCE = read("https://witnessslips.ilga.gov/legislation/ilcs/fulltext.asp?DocName=032500050K7");
/** 320 ILCS 20/4, reports about adults; as a bill of 2025 restates it. */
export const ADULTS = read("https://ilga.gov/legislation/104/HB/10400HB0187.htm");
/** 405 ILCS 5/6-103.3, the report of a clear and present danger; as a bill of 2019 restates it. */
export const CLEAR_DANGER: Verified = { at: "http://ilga.gov/legislation/101/HB/10100HB0283.htm", on: "2026-11-27" };

/** For how long a consent that names no calendar day serves: the day on which it came in. Source: 740 ILCS 110/5(b)(6). */
export const RECEIPT = "P1D";
