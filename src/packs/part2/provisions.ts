/** What the rules of this pack share: the source, its editions, the days between which each text binds, and where each section was read. */
import type { Principle, Verified as PerhapsVerified } from "../../engine/rule.ts";
import type { Provision } from "../shapes/provision.ts";

/** Where a section was read; each was. */
export type Verified = Exclude<PerhapsVerified, false>;

/** The source that citations name. */
export const PART2 = "Substance use records, 42 CFR";
/** The day from which the text of 2024 is in force. What it made stricter binds from here. */
export const EDITION = "2024-04-16";
/** The day from which everybody must follow the text of 2024. What it made looser opens from here; until then the stricter of the two texts binds. */
export const COMPLIANCE = "2026-02-16";
/** The day from which this pack models the older text: that of 2017, with the lawful holders' contractors added by the rule of January 2018. */
export const BEFORE = "2018-02-02";

const COPY = "https://github.com/MichalOpoka/ecfr/blob/";
const PART = "/cfr/title-42-Public-Health/chapter-I-Public-Health-Service-Department-Health-Human-Services/subchapter-A-General-Provisions/part-2-Confidentiality-Substance-Use-Disorder-Patient-Records/";
const OF_2024 = "5655ed4eea066f6d3eebca221bf5d1cb9effdd27";
const OF_2017 = "2d65f898281831f14a4c84c1dfd2d7ad34a67258";
const OF_2020 = "164e6449c4f498882bae0d9fce72ba90b8bf1ec7";

const read = (commit: string, file: string): Verified => ({ at: `${COPY}${commit}${PART}${file}.md`, on: "2026-11-23" });

const GENERAL = "subpart-B-General-Provisions/section-";
const CONSENTED = "subpart-C-Uses-Disclosures-Patient-Consent/section-";
const UNCONSENTED = "subpart-D-Uses-Disclosures-Without-Patient-Consent/section-";
const ORDERED = "subpart-E-Court-Orders-Authorizing-Disclosure-Use/section-";

/** Where each section was read. 2.13, 2.52 and 2.61 were found in the wording of 2017 only, 2.63 in that of 2020; the rules drawn from them stand in both texts. */
export const TEXT = {
  "2.2": read(OF_2024, "subpart-A-Introduction/section-2.2"),
  "2.4": { at: "https://compliancecosmos.org/complaints-noncompliance", on: "2026-11-27" },
  "2.12": read(OF_2024, `${GENERAL}2.12`),
  "2.13": read(OF_2017, `${GENERAL}2.13`),
  "2.14": read(OF_2024, `${GENERAL}2.14`),
  "2.15": read(OF_2024, `${GENERAL}2.15`),
  "2.16": read(OF_2024, `${GENERAL}2.16`),
  "2.23": read(OF_2024, `${GENERAL}2.23`),
  "2.25": read(OF_2024, `${GENERAL}2.25`),
  "2.31": read(OF_2024, `${CONSENTED}2.31`),
  "2.32": read(OF_2024, `${CONSENTED}2.32`),
  "2.32 before": { at: "https://www.ecfr.gov/cgi-bin/retrieveECFR?gp=&mc=true&r=SECTION&n=se42.1.2_132", on: "2026-11-23" },
  "2.33": { at: "https://www.govregs.com/regulations/title42_chapterI_part2_subpartC_section2.33", on: "2026-11-23" },
  "2.51": read(OF_2024, `${UNCONSENTED}2.51`),
  "2.52": read(OF_2017, "subpart-D-Disclosures-Without-Patient-Consent/section-2.52"),
  "2.53": read(OF_2024, `${UNCONSENTED}2.53`),
  "2.54": read(OF_2024, `${UNCONSENTED}2.54`),
  "2.61": read(OF_2017, `${ORDERED}2.61`),
  "2.63": read(OF_2020, `${ORDERED}2.63`),
  "89-FR-12472": { at: "https://acc.com/resource-library/quick-overview-hhs-updates-rule-governing-confidentiality-substance-use-disorder", on: "2026-11-23" },
} satisfies { readonly [section: string]: Verified };

/** Head of one rule that stands in both texts, or in that of 2024 alone when `from` says so. */
export const provision = (section: string, name: string, principle: Principle, verified: Verified, title: string, from: string = BEFORE, until?: string): Provision => ({
  id: `part2/${section}/${name}`, title, principle, verified,
  citation: { source: PART2, provision: section, edition: EDITION, url: verified.at },
  inForce: until === undefined ? { from } : { from, until },
});
