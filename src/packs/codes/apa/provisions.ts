/** What the rules of this pack share: the source, its edition, and where its text was read. */
import { provisionsOf } from "../../shapes/provision.ts";

/** The source that citations name. */
export const APA = "APA Ethics Code";
/** The day from which this edition is in force. */
export const EDITION = "2017-01-01";
/** Head of one rule of this code. */
export const provision = provisionsOf(APA, EDITION);

const READ_ON = "2026-11-23";
/** Standards 4.01 to 4.04 as a state board has adopted them, standard by standard. */
export const STANDARD_4 = { at: "https://regulations.justia.com/states/louisiana/title-46/part-lxiii/subpart-1/chapter-13/section-lxiii-1309", on: READ_ON };
/** Standard 4.05, reprinted with a column of the association's ethics director. */
export const STANDARD_4_05 = { at: "https://docs.google.com/forms/d/e/1FAIpQLSfQKP401BA4OM7tb-n3ikA_UMgTEkruXxCLKgRN9ho5E3hLOw/viewform?usp=sf_link", on: READ_ON };
/** Standards 10.01 and 10.02 as a state board has adopted them. */
export const STANDARD_10 = { at: "https://regulations.justia.com/states/louisiana/title-46/part-lxiii/subpart-1/chapter-13/section-lxiii-1321", on: READ_ON };
