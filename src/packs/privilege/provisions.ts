/** What the rules of this pack share: the source, its edition, what they rest on, and where that was read. */
import { PLAIN_ELEMENTS, type Formalities } from "../../domain/standing.ts";
import type { Principle, Verified } from "../../engine/rule.ts";
import type { Provision } from "../shapes/provision.ts";

/** The source that citations name. */
export const PRIVILEGE = "Privilege and legal process";
/** The edition: the day on which these rules were last gone through. */
export const EDITION = "2026-11-23";

const READ_ON = "2026-11-23";
/** The decision that made the privilege part of federal law. */
export const JAFFEE = { rests: "Jaffee v. Redmond, 518 U.S. 1 (1996)", verified: { at: "https://law.onecle.com/ussc/518/518us02.html", on: READ_ON } };
/** Whose law decides on a privilege: the common law of the federal courts, or the state's where state law decides the case. */
export const RULE_501 = { rests: "Fed. R. Evid. 501", verified: { at: "https://uscode.house.gov./view.xhtml?edition=prelim&num=0&req=granuleid%3AUSC-prelim-title28a-node230-article5-rule501", on: READ_ON } };
/** Rests on what the authorities of this project gather from many sources, and was not read in one text. */
export const fromMemory = (rests: string): Rests => ({ rests, verified: false });

interface Rests { readonly rests: string; readonly verified: Verified }

/** Head of one rule: its name, what it rests on, the principle it serves, and its title. */
export const provision = (name: string, { rests, verified }: Rests, principle: Principle, title: string): Provision => ({
  id: `privilege/${name}`, title, principle, verified,
  citation: { source: PRIVILEGE, provision: rests, edition: EDITION, ...(verified === false ? {} : { url: verified.at }) },
  inForce: { from: "1996-06-13" },
});

/** A person's own leave to use in court what was confided: a waiver of privilege, or a release that goes as far. */
export const WAIVER: Formalities = { acts: ["privilege-waiver", "release", "legal-proceedings"], elements: PLAIN_ELEMENTS };
