/** The law of the land and the codes that a case names, with whatever else it needs. */
import { definePolicy, type Pack, type Policy } from "subrosa";
import * as packs from "subrosa/packs";

type Code = "aamft" | "aca" | "apa" | "nasw";

/** The federal bodies, the practice's rules, the codes named, and the bodies that a case brings along. */
export const federal = (codes: readonly Code[] = [], ...more: readonly Pack[]): Policy =>
  definePolicy([packs.hipaa, packs.part2, packs.privilege, packs.practice, ...codes.map((code) => packs[code]), ...more]);
