/** What the rules of Florida share: the source, and where its texts were read. */
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** The law of Florida as it was last gone through. */
export const FLORIDA: State = { id: "florida", source: "Florida law", edition: "2026-11-23", jurisdiction: "US-FL" };

/** Head of one rule: the section of the Florida Statutes, the name, the principle, where it was read, the title. */
export const provision = sectionOf(FLORIDA);

const read = (at: string): Verified => ({ at, on: "2026-11-23" });

/** 491.0147, clinical social workers, marriage and family therapists and mental health counselors; the text of 2025. */
export const THERAPISTS = read("https://syfert.com/florida/statutes/0491.0147.html");
/** 490.0147, psychologists, as the evidence index of this project read it. */
export const PSYCHOLOGISTS = read("https://github.com/saint1415/us-statutes/blob/data/data/states/florida/content/title-chapter-0490/chapter-chapter-0490.json");
/** 90.503, the privilege and its exceptions, as the evidence index of this project read it. */
export const PRIVILEGE = read("https://github.com/saint1415/us-statutes/blob/data/data/states/florida/content/title-chapter-0090/chapter-chapter-0090.json");
/** 394.4784, minors in a crisis; the text of 2024. */
export const MINORS = read("http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&Search_String=excess+hours&URL=0300-0399%2F0394%2FSections%2F0394.4784.html");
/** 39.201, reports about children; the text of 2024. */
export const CHILDREN = read("https://lawserver.com/law/state/florida/statutes/florida_statutes_39-201");
/** 415.1034, reports about vulnerable adults. */
export const ADULTS = read("https://instalawyer.io/laws/florida-statutes/4151034-mandatory-reporting-of");

/** The day from which police must be told and the older, wider leave is gone: the amendment of 2019. */
export const SINCE_2019 = { from: "2019-07-01" } as const;

/** How long before records are given under a subpoena those concerned are told. Source: 456.057(7)(a)3. */
export const NOTICE = "P10D";
