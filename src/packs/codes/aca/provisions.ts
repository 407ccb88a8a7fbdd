/** What the rules of this pack share: the source, its edition, and where its text was read. */
import { provisionsOf } from "../../shapes/provision.ts";

/** The source that citations name. */
export const ACA = "ACA Code of Ethics";
/** The day from which this edition is in force. */
export const EDITION = "2014-03-01";
/** Head of one rule of this code. */
export const provision = provisionsOf(ACA, EDITION);

const READ_ON = "2026-11-23";
/** B.1.d and B.2.a to B.2.c in a course text. */
export const SECTION_B_2 = { at: "https://ebooks.elitelearning.com/view/306893513/71", on: READ_ON };
/** B.4.b, with its sentence on who is the client, quoted in a textbook. */
export const SECTION_B_4 = { at: "https://knigalit.ru/avtori/james-robert-bitter/book1887852/chitat/?page=105", on: READ_ON };
/** B.6.e, quoted at length. */
export const SECTION_B_6_E = { at: "https://www.bartleby.com/essay/Code-Of-Ethics-Professional-Counselor-P3UWCL3TU5ZW", on: READ_ON };
/** B.5.c and B.7 in a copy of the 2014 text. */
export const SECTION_B_7 = { at: "https://essay-paper.com/release-of-confidential-information/", on: READ_ON };
/** H.2.b to H.2.d in a copy of the 2014 text. */
export const SECTION_H_2 = { at: "https://essay-paper.com/confidentiality-maintained-by-the-counselor/", on: READ_ON };
