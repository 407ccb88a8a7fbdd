/** Was it permitted under one body of law, whatever codes of ethics, the practice's own rules and other laws say of it? */
import type { OpenFile } from "../domain/open.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { List } from "../domain/schema.ts";
import { evaluate } from "../engine/evaluate.ts";
import { definePack, type Pack } from "../engine/pack.ts";
import { compile, type Policy } from "../engine/policy.ts";

/** Of another law, only what it demands: that is what a closed body can yield to. */
const demandsOf = ({ id, source, edition, version, inForce, force, governs, jurisdiction, rules }: Pack): List<Pack> => {
  const demands = rules.filter(({ effect }) => effect === "require");
  return demands.length === 0 ? [] : [definePack({
    id, source, edition, version, inForce, force, governs, ...(jurisdiction === undefined ? {} : { jurisdiction }), rules: demands, omitted: [],
  })];
};

const lenses = new WeakMap<Policy, Map<string, Policy>>();

/** The policy seen through one of its laws. */
const lens = (policy: Policy, pack: Pack): Policy => {
  const made = lenses.get(policy) ?? new Map<string, Policy>();
  lenses.set(policy, made);
  const known = made.get(pack.id);
  if (known !== undefined) return known;
  const one = compile([pack, ...policy.packs.filter(({ id, force }) => id !== pack.id && force === "law").flatMap(demandsOf)]);
  made.set(pack.id, one);
  return one;
};

/** The ids of the contents that might go under this law: certainly, not in doubt. */
export const permittedUnder = (pack: Pack, request: DisclosureRequest, file: OpenFile, policy: Policy): ReadonlySet<string> =>
  new Set(evaluate(request, file, lens(policy, pack)).portions.filter(({ verdict }) => verdict === "may" || verdict === "must").map(({ content }) => content));
