/** A policy from packs as values: only what is named is bundled. */
import type { List } from "../domain/schema.ts";
import type { Pack } from "../engine/pack.ts";
import { compile, type Policy } from "../engine/policy.ts";
import { cautionsOf } from "./cautions.ts";
import { floor } from "./floor/index.ts";

/**
 * Composes packs into the policy that binds a practice. The floor is always part of it.
 *
 * @throws {InputError} when two rules or packs share an id, or two packs of one source are in force at the same time.
 */
export const definePolicy = (packs: List<Pack>): Policy => {
  const all = [floor, ...packs.filter((pack) => pack !== floor)];
  return compile(all, cautionsOf(all));
};
