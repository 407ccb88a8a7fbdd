/** What the rules of this pack share: the source, its edition, and where its text was read. */
import { provisionsOf } from "../../shapes/provision.ts";

/** The source that citations name. */
export const NASW = "NASW Code of Ethics";
/** The day from which this edition is in force. */
export const EDITION = "2021-06-01";
/** Head of one rule of this code. */
export const provision = provisionsOf(NASW, EDITION);

const READ_ON = "2026-11-23";
/** 1.06(d), quoted. */
export const STANDARD_1_06 = { at: "https://socialworktestprep.com/blog/2015/november/12/conflicts-of-interest-and-the-social-work-exam", on: READ_ON };
/** 1.07(c) with what 2017 changed in it, by the association itself. */
export const STANDARD_1_07_C = {
  at: "https://www.socialworkers.org/About/Ethics/Ethics-Education-and-Resources/Ethical-Standard-of-the-Month/Privacy-and-Confidentiality", on: READ_ON,
};
/** 1.07(f) and (g), quoted as current in 2022. */
export const STANDARD_1_07_F = { at: "https://www.moxienapa.com/post/all-in-the-family-treating-friends-and-relatives", on: READ_ON };
/** 1.08 in a course text. */
export const STANDARD_1_08 = { at: "https://ebooks.elitelearning.com/view/651552333/68", on: READ_ON };
/** 2.05, quoted in full. */
export const STANDARD_2_05 = { at: "https://socialworktestprep.com/blog/2025/june/11/ethics-the-exam-2-05-consultation", on: READ_ON };
