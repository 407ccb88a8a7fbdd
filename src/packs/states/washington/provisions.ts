/** What the rules of this state share: its law as a source, and where its sections were read. */
import type { Period } from "../../../domain/time.ts";
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** The law of Washington. */
export const WASHINGTON: State = { id: "washington", source: "Washington law", edition: "2026-11-23", jurisdiction: "US-WA" };

/** Head of one rule of this state. */
export const provision = sectionOf(WASHINGTON);

const copy = (chapter: string, on = "2026-11-23"): Verified =>
  ({ at: `https://github.com/saint1415/us-statutes/blob/data/data/states/washington/content/${chapter}.json`, on });

/** Medical records, chapter 70.02 RCW. */
export const RECORDS = copy("title-title-70/chapter-chapter-70-02");
/** Counselors, marriage and family therapists and social workers, chapter 18.225 RCW. */
export const COUNSELORS = copy("title-title-18/chapter-chapter-18-225");
/** Behavioral health disorders, chapter 71.05 RCW. */
export const DISORDERS = copy("title-title-71/chapter-chapter-71-05");
/** Abuse of children, chapter 26.44 RCW. */
export const CHILDREN = copy("title-title-26/chapter-chapter-26-44");
/** Abuse of vulnerable adults, chapter 74.34 RCW. */
export const VULNERABLE_ADULTS = copy("title-title-74/chapter-chapter-74-34");
/** What is owed to those who pay for injuries at work, chapter 51.36 RCW. */
export const INJURED_WORKERS = copy("title-title-51/chapter-chapter-51-36", "2026-11-28");
/** Volk v. DeMeerleer, as the court published it. */
export const VOLK: Verified = { at: "http://law.justia.com/cases/washington/supreme-court/2016/91387-1.html", on: "2026-11-23" };
/** Redding v. Virginia Mason Medical Center, as the court of appeals published it. */
export const REDDING: Verified = { at: "http://courts.mrsc.org/html/appellate/075wnapp/075WnApp0424.htm", on: "2026-11-23" };

/** How long before records are given under a subpoena those concerned are told. Source: RCW 70.02.060(1). */
export const NOTICE = "P14D";

/** For how long a form that lets an employer have something holds. Source: RCW 70.02.030(6). */
export const EMPLOYERS_FORM: Period = "P1Y";
