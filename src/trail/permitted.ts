/** Was it permitted under one body of law, whatever codes of ethics, the practice's own rules and other laws say of it? */
import type { Content } from "../domain/content.ts";
import type { Lapse } from "../domain/incident.ts";
import type { OpenFile } from "../domain/open.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { ContentId, List, PersonId } from "../domain/schema.ts";
import type { Basis } from "../domain/vocabulary.ts";
import type { PortionVerdict } from "../engine/decision.ts";
import { evaluate } from "../engine/evaluate.ts";
import { definePack, type Pack } from "../engine/pack.ts";
import { compile, type Policy } from "../engine/policy.ts";
import { stands } from "../engine/weigh.ts";

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

/** What one law says of it, beside what other laws demand. */
const underLaw = (pack: Pack, request: DisclosureRequest, file: OpenFile, policy: Policy): ReadonlyMap<string, PortionVerdict> =>
  new Map(evaluate(request, file, lens(policy, pack)).portions.map((portion) => [portion.content, portion]));

/** A person's own word, or own hands. On another ground, such as care or payment, what goes astray carries out nothing. */
const OWN: ReadonlySet<Basis> = new Set(["authorization", "individual-access"]);

/** On what a holder has signed for a content, or got it, under a law; undefined where neither is so. */
export type OwnGround = (content: ContentId, holder: PersonId) => Basis | undefined;

const ownGroundIn = (portions: ReadonlyMap<string, PortionVerdict>): OwnGround => (content, holder) =>
  portions.get(content)?.holders.find((each) => each.holder === holder && each.basis !== undefined && OWN.has(each.basis))?.basis;

/** The same, of a request under one law. */
export const ownGrounds = (pack: Pack, request: DisclosureRequest, file: OpenFile, policy: Policy): OwnGround => ownGroundIn(underLaw(pack, request, file, policy));

/**
 * Does it go further than its ground, by what went wrong? A look without a task carries out nothing, under whatever purpose it
 * is filed. Who named people without need kept to no measure, where the law sets one.
 */
const exceeds = (lapse: Lapse, { obligations }: PortionVerdict): boolean =>
  lapse === "staff-curiosity" || (lapse === "identified-in-conference" && obligations.some(({ duty }) => duty === "minimum-necessary"));

/**
 * What of it this law does not permit, for certain and not in doubt: each content with those of its holders who have neither
 * signed for it nor got it. Where one has signed and the other has not, it went wrong for the other.
 */
export const unpermittedUnder = (pack: Pack, request: DisclosureRequest, lapse: Lapse, file: OpenFile, policy: Policy): ((content: Content) => Content | undefined) => {
  const portions = underLaw(pack, request, file, policy);
  const ownGround = ownGroundIn(portions);
  return (content) => {
    const portion = portions.get(content.id);
    const holders = content.holders.filter((holder) => ownGround(content.id, holder) === undefined);
    if (portion !== undefined && stands(portion) && (holders.length === 0 || !exceeds(lapse, portion))) return undefined;
    return { ...content, holders };
  };
};
