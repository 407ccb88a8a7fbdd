/** Whose waiver counts for a person. */
import { anyOf, reverse } from "../../domain/known.ts";
import { isKeptFrom } from "../../domain/persons.ts";
import type { Known, PersonId } from "../../domain/schema.ts";
import { NO_FORM, standingOf, type Standing } from "../../domain/standing.ts";
import type { Purpose } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { isFeared } from "../shapes/questions.ts";
import { WAIVER } from "./provisions.ts";

/** Suits in which people of one treatment can stand on two sides. */
const CONTESTED: ReadonlySet<Purpose> = new Set(["litigation", "divorce", "custody", "guardianship", "criminal-prosecution", "criminal-defense"]);

/**
 * Does this person's word waive the holder's privilege? Not that of somebody who is feared to harm the holder, or whom a
 * court keeps away; whether that of somebody treated together with the holder does in their own suit, a court says.
 */
const mayWaive = ({ file, holder, request }: HolderFacts, signer: PersonId): Known => {
  const client = file.clients.get(holder);
  if (signer === holder || client === undefined) return "yes";
  const isAgainst = anyOf([isFeared(file, holder, signer, request), isKeptFrom(client, signer, request.at)]);
  const isOtherSide = CONTESTED.has(request.purpose) && file.members.has(signer) && file.members.has(holder);
  return isAgainst === "no" && isOtherSide ? "unknown" : reverse(isAgainst);
};

/** How the holder's waivers stand, by the formalities of a waiver, if only those count that are signed by somebody whose word waives. */
export const waiverOf = (facts: HolderFacts): Standing => {
  const { holder, standing } = facts;
  const signed = standing(WAIVER);
  if (signed.is !== "valid") return signed;
  const certain = standingOf(facts, WAIVER, ({ signedBy }) => mayWaive(facts, signedBy) === "yes");
  if (certain.is !== "none") return certain;
  const perhaps = standingOf(facts, WAIVER, ({ signedBy }) => mayWaive(facts, signedBy) === "unknown");
  return perhaps.is === "none" ? NO_FORM : { is: "in-doubt", missing: [{ fact: "ruling-on-privilege", of: holder, askedOf: "court" }] };
};
