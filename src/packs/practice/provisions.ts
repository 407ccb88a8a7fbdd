/** What the rules of this pack share. Each names the text that it was drawn from; the pack itself binds as the practice's own policy. */
import type { Principle, Verified } from "../../engine/rule.ts";

/** The source that citations name. */
export const PRACTICE = "Practice rules";
/** The edition: the day on which these rules were last gone through. */
export const EDITION = "2026-11-23";

const READ_ON = "2026-11-23";
/** The Privacy Rule as amended in 2013, provision by provision. */
export const PRIVACY_RULE = { at: "https://github.com/7uperior/hipaa-rag-system/blob/main/data/hipaa_linear_text.txt", on: READ_ON };
/** Standard 2.2, quoted by the association itself. */
export const AAMFT_2_2 = { at: "https://blog.aamft.org/2016/07/release-of-information-or-records-to-third-parties.html", on: READ_ON };
/** Section 4 of the code, adopted as a regulation. */
export const APA_4 = { at: "https://regulations.justia.com/states/louisiana/title-46/part-lxiii/subpart-1/chapter-13/section-lxiii-1309", on: READ_ON };
/** Section 10 of the code, adopted as a regulation. */
export const APA_10 = { at: "https://regulations.justia.com/states/louisiana/title-46/part-lxiii/subpart-1/chapter-13/section-lxiii-1321", on: READ_ON };
/** Section B.2.a in a course text. */
export const ACA_B_2_A = { at: "https://ebooks.elitelearning.com/view/306893513/71", on: READ_ON };
/** Section B.4.b, quoted in a textbook. */
export const ACA_B_4_B = { at: "https://knigalit.ru/avtori/james-robert-bitter/book1887852/chitat/?page=105", on: READ_ON };
/** Standard 1.07(g), quoted in a continuing-education article. */
export const NASW_1_07_G = { at: "https://www.moxienapa.com/post/all-in-the-family-treating-friends-and-relatives", on: READ_ON };
/** The section on what the Department of Veterans Affairs keeps on drugs, alcohol, HIV and sickle cell anemia, subsections (a) to (d); (e) to (g) stand in the file after it. */
export const USC_38_7332 = { at: "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/blob/6b261087fc74490e0dcbaaa955af289e35e12ba0/chuncks/title-38/chunck-2068.md", on: "2026-11-29" };
/** A state's list of those who may have the result of a test for HIV, subsections (a) to (c). Those of Pennsylvania, (a)(1) to (7), and Ohio, (A) and (B)(1), were read too. */
export const HIV_LISTS = { at: "https://studylib.net/doc/25525971/texas-health-and-safety-code", on: "2026-11-29" };
/** The rules on the education records of a school, 34 CFR part 99, subpart D, in a copy of May 2009. */
export const SCHOOL_RECORDS = { at: "https://webarchive.library.unt.edu/eot2008/20090508113147/http:/www.ed.gov/policy/fund/reg/edgarReg/edlite-part99d.html", on: "2026-11-29" };
/** What this library itself asks of a careful practice. */
export const OURS = { at: "README.md#where-the-practice-rules-come-from", on: READ_ON };

/** Head of a practice rule: its name, what it rests on, the principle it serves, where that was read, and its title. */
export const provision = (name: string, rests: string, principle: Principle, verified: Verified, title: string) => ({
  id: `practice/${name}`, title, principle, verified,
  citation: { source: PRACTICE, provision: rests, edition: EDITION, ...(verified === false ? {} : { url: verified.at }) },
  inForce: { from: "0001-01-01" },
});
