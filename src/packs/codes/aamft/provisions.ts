/** What the rules of this pack share: the source, its edition, and where its text was read. */
import { provisionsOf } from "../../shapes/provision.ts";

/** The source that citations name. */
export const AAMFT = "AAMFT Code of Ethics";
/** The day from which this edition is in force. */
export const EDITION = "2015-01-01";
/** Head of one rule of this code. */
export const provision = provisionsOf(AAMFT, EDITION);

const READ_ON = "2026-11-23";
/** Standard 2.2, quoted by the association itself. */
export const STANDARD_2_2 = { at: "https://blog.aamft.org/2016/07/release-of-information-or-records-to-third-parties.html", on: READ_ON };
/** Standard 2.3, quoted by the association itself. */
export const STANDARD_2_3 = { at: "https://blog.aamft.org/2016/07/client-access-to-records.html", on: READ_ON };
/** Standards 2.5 to 2.7 in a course text. */
export const STANDARD_2_7 = { at: "https://ebooks.elitelearning.com/view/306893513/72", on: READ_ON };
/** Standard 2.4 in a copy of the 2015 text. */
export const STANDARD_2_4 = { at: "https://natures-sense.ro/qf5dz5/a35cf5-confidentiality-in-couples-therapy", on: READ_ON };
