/** A policy from packs as values: only what is named is bundled. */
import type { List } from "../domain/schema.ts";
import type { Pack } from "../engine/pack.ts";
import type { Message } from "../engine/finding.ts";
import { compile, type Policy } from "../engine/policy.ts";
import { floor } from "./floor/index.ts";

const NO_LAW: Message = {
  id: "no-law", slots: {},
  text: "No law was in this policy, only codes of ethics and practice rules. What law requires or forbids here is not part of this answer.",
};

/**
 * Composes packs into the policy that binds a practice. The floor is always part of it.
 *
 * @throws {InputError} when two rules or packs share an id, or two packs of one source are in force at the same time.
 */
export const definePolicy = (packs: List<Pack>): Policy => {
  const all = [floor, ...packs.filter((pack) => pack !== floor)];
  return compile(all, all.some(({ force }) => force === "law") ? [] : [NO_LAW]);
};
