/** What the rules of this pack share: the source, its edition, and where its text was read. */
import type { Principle, Verified } from "../../engine/rule.ts";
import type { Provision } from "../shapes/provision.ts";

/** The source that citations name. */
export const HIPAA = "HIPAA Privacy Rule, 45 CFR";
/** The day from which the text stands as it was amended last, save for the later additions that a rule names itself. */
export const EDITION = "2013-03-26";

/** The Privacy Rule as amended in 2013, provision by provision. */
export const READ = { at: "https://github.com/7uperior/hipaa-rag-system/blob/main/data/hipaa_linear_text.txt", on: "2026-11-23" };

/** Head of one rule of this body: the paragraph, what the rule is called, the principle it serves, its title. Read in the text unless said otherwise. */
export const provision = (paragraph: string, name: string, principle: Principle, title: string, verified: Exclude<Verified, false> = READ): Provision => ({
  id: `hipaa/${paragraph}/${name}`, title, principle, verified,
  citation: { source: HIPAA, provision: paragraph, edition: EDITION, url: verified.at },
  inForce: { from: EDITION },
});
