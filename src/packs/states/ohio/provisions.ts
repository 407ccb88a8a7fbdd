/** What the rules of Ohio share: the source, and where its texts were read. */
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** The law of Ohio as it was last gone through. */
export const OHIO: State = { id: "ohio", source: "Ohio law", edition: "2026-11-23", jurisdiction: "US-OH" };

/** Head of one rule: the section of the Revised Code, the name, the principle, where it was read, the title. */
export const provision = sectionOf(OHIO);

const read = (at: string): Verified => ({ at, on: "2026-11-23" });

/** R.C. 5122.04: outpatient care for minors without their parents. */
export const MINORS = read("https://law.onecle.com/ohio/title-51/5122.04.html");
/** R.C. 2151.421(A)(1), as a bill of 2014 restates it. */
export const CHILDREN = read("https://legiscan.com./OH/text/HB438/id/1051897");
/** R.C. 5101.63, in force since 30 September 2021. */
export const OLDER_ADULTS = read("https://instalawyer.io/laws/ohio-revised-code/section-510163-reporting-abuse");
/** R.C. 3701.74(B), quoted in full but for its end. */
export const RECORDS = read("https://scottkuboff.com/blog/2021/9/1/how-to-obtain-your-medical-records");
