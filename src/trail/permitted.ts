/** Was it permitted under one body of law, whatever codes of ethics, the practice's own rules and other laws say of it? */
import type { Content } from "../domain/content.ts";
import type { OpenFile } from "../domain/open.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { ContentId, List, PersonId } from "../domain/schema.ts";
import type { Basis } from "../domain/vocabulary.ts";
import type { PortionVerdict } from "../engine/decision.ts";
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

const stands = ({ verdict }: { readonly verdict: string }): boolean => verdict === "may" || verdict === "must";

/** What one law says of it, beside what other laws demand. */
const underLaw = (pack: Pack, request: DisclosureRequest, file: OpenFile, policy: Policy): ReadonlyMap<string, PortionVerdict> =>
  new Map(evaluate(request, file, lens(policy, pack)).portions.map((portion) => [portion.content, portion]));

/**
 * What of it this law does not permit, for certain and not in doubt: each content with those of its holders whose part it
 * does not. Where one has signed and the other has not, it went wrong for the other.
 */
export const unpermittedUnder = (pack: Pack, request: DisclosureRequest, file: OpenFile, policy: Policy): ((content: Content) => Content | undefined) => {
  const portions = underLaw(pack, request, file, policy);
  return (content) => {
    const portion = portions.get(content.id);
    if (portion === undefined) return content;
    const standing = portion.holders.filter(stands).map(({ holder }) => holder);
    return stands(portion) ? undefined : { ...content, holders: content.holders.filter((holder) => !standing.includes(holder)) };
  };
};

/** On what a holder's part of a content stands under this law; undefined where it does not. */
export const standsOn = (pack: Pack, request: DisclosureRequest, file: OpenFile, policy: Policy): ((content: ContentId, holder: PersonId) => Basis | undefined) => {
  const portions = underLaw(pack, request, file, policy);
  return (content, holder) => portions.get(content)?.holders.find((each) => each.holder === holder && stands(each))?.basis;
};
