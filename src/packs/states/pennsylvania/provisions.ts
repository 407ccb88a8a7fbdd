/** What the rules of Pennsylvania share: the source, and where its texts were read. */
import type { Verified } from "../../../engine/rule.ts";
import { sectionOf, type State } from "../shapes/statute.ts";

/** The law of Pennsylvania as it was last gone through. */
export const PENNSYLVANIA: State = { id: "pennsylvania", source: "Pennsylvania law", edition: "2026-11-23", jurisdiction: "US-PA" };

/** Head of one rule: the section as a lawyer writes it, the name, the principle, where it was read, the title. */
export const provision = sectionOf(PENNSYLVANIA);

const read = (at: string): Verified => ({ at, on: "2026-11-23" });
const CODE = "https://github.com/saint1415/us-statutes/blob/data/data/states/pennsylvania/content";

/** 42 Pa.C.S. chapter 59: who is a witness, and what is privileged. */
export const PRIVILEGES = read(`${CODE}/title-title-42/chapter-chapter-59.json`);
/** 23 Pa.C.S. chapter 63: child protective services. */
export const CHILD_PROTECTION = read(`${CODE}/title-title-23/chapter-chapter-63.json`);
/** 42 Pa.C.S. 6155: patients and their charts. */
export const CHARTS = read("https://instalawyer.io/laws/pennsylvania-consolidated-unconsolidated-statutes/section-6155-rights-of");
/** Maas v. UPMC Presbyterian Shadyside, 234 A.3d 427 (Pa. 2020). */
export const MAAS = read("https://cetient.com/case/4549788/maas-l-v-upmc-aplts");
/** 55 Pa. Code 5100.32: release without consent. */
export const WITHOUT_CONSENT = read("https://d1tvxue8o4w0fl.cloudfront.net/regulation/pennsylvania-code-rules-and-regulations/title-55-human-services/part-vii-mental-health-manual/subpart-c-administration-and-fiscal-management/chapter-5100-mental-health-procedures/confidentiality-of-mental-health-records/section-510032-nonconsensual-release-of-information");
/** 55 Pa. Code 5100.33: access, and control over release. */
export const CONTROL = read("https://pacodeandbulletin.gov/Display/pacode?file=%2Fsecure%2Fpacode%2Fdata%2F055%2Fchapter5100%2Fs5100.33.html");
/** 55 Pa. Code 5100.35: release to courts. */
export const TO_COURTS = read("https://casetext.com/regulation/pennsylvania-code-rules-and-regulations/title-55-human-services/part-vii-mental-health-manual/subpart-c-administration-and-fiscal-management/chapter-5100-mental-health-procedures/confidentiality-of-mental-health-records/section-510035-release-to-courts");
/** 55 Pa. Code 5100.35(c): the same section in a copy that has its end. */
export const TO_COUNSEL = read("https://regulations.justia.com/states/pennsylvania/title-55/part-vii/subpart-c/chapter-5100/confidentiality-of-mental-health-records/section-5100-35");
