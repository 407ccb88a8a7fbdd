/** Reckoning with facts that may be unknown. Nothing here reads "unknown" as "no" or as "yes". */
import type { Known, List, PersonId } from "./schema.ts";
import type { FactName } from "./vocabulary.ts";

/** A fact that would settle a question, and who can tell it. */
export interface Missing {
  readonly fact: FactName;
  /** Whom or what the fact is about: a person, or the id of a pack or a rule. */
  readonly of: PersonId | string;
  readonly askedOf: "requester" | "client" | "therapist" | "court" | "agency" | "practice";
}

/** Yes only if all are; no as soon as one is. Yes for no values at all: guard the empty list where it matters. */
export const allOf = (values: List<Known>): Known => {
  if (values.includes("no")) return "no";
  return values.includes("unknown") ? "unknown" : "yes";
};

/** Yes as soon as one is; no only if all are, and for no values at all. */
export const anyOf = (values: List<Known>): Known => {
  if (values.includes("yes")) return "yes";
  return values.includes("unknown") ? "unknown" : "no";
};

/** The reverse of a fact: what is not known stays open. */
export const reverse = (value: Known): Known => (value === "yes" ? "no" : value === "no" ? "yes" : "unknown");

/** What is plainly so or not so, as a fact. */
export const isTrue = (value: boolean): Known => (value ? "yes" : "no");
