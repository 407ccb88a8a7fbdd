/** What every decision under a policy must say of it: which law was not asked. */
import type { Jurisdiction, List } from "../domain/schema.ts";
import type { Message } from "../engine/finding.ts";
import type { Pack } from "../engine/pack.ts";
import { spoken } from "../engine/sentences.ts";

const isState = ({ force, jurisdiction }: Pack): boolean => force === "law" && jurisdiction !== undefined && jurisdiction !== "US";

/** The cautions of a policy of these packs, for a practice in these places of which nothing is modelled. */
export const cautionsOf = (packs: List<Pack>, notModelled: List<Jurisdiction> = []): List<Message> => {
  if (!packs.some(({ force }) => force === "law")) return [spoken("no-law")];
  if (notModelled.length > 0) return [spoken("not-modelled", { places: [...new Set(notModelled)].sort() })];
  return packs.some(isState) ? [] : [spoken("no-state-law")];
};
