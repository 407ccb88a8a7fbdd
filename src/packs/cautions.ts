/** What every decision under a policy must say of it: which law was not asked. */
import type { Jurisdiction, List } from "../domain/schema.ts";
import type { Message } from "../engine/finding.ts";
import type { Pack } from "../engine/pack.ts";

const NO_LAW = "No law was in this policy, only codes of ethics and practice rules. What law requires or forbids here is not part of this answer.";
const NO_STATE = "No state's law was in this policy. Many things turn on it: who signs, who is told of a threat, what a parent may have, by when.";
const NOT_MODELLED = "Nothing of the law of {places} is part of this answer. Look up what it requires and forbids here.";

const isState = ({ force, jurisdiction }: Pack): boolean => force === "law" && jurisdiction !== undefined && jurisdiction !== "US";

/** The cautions of a policy of these packs, for a practice in these places of which nothing is modelled. */
export const cautionsOf = (packs: List<Pack>, notModelled: List<Jurisdiction> = []): List<Message> => {
  if (!packs.some(({ force }) => force === "law")) return [{ id: "no-law", text: NO_LAW, slots: {} }];
  if (notModelled.length > 0) return [{ id: "not-modelled", text: NOT_MODELLED, slots: { places: [...new Set(notModelled)].sort() } }];
  return packs.some(isState) ? [] : [{ id: "no-state-law", text: NO_STATE, slots: {} }];
};
