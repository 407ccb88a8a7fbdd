/** For what stays, the acts that would turn it: each set checked by deciding again, and none with an idle part. */
import type { Content } from "../domain/content.ts";
import type { ContentId, List, PersonId } from "../domain/schema.ts";
import type { Decision } from "../engine/decision.ts";
import type { Message } from "../engine/finding.ts";
import type { Policy } from "../engine/policy.ts";
import { costOf, keyOf, messageOf, type Act } from "./acts.ts";
import { candidatesFor, PARTS_OF_PAPER, type Candidate } from "./candidates.ts";
import { minimalSets, pared, together } from "./search.ts";
import { contentsIn, decideIn, goes, goingIn, narrowedTo, verdictFor, type World } from "./world.ts";

/** A set of acts that together would turn what stays, if each comes out as hoped. What comes of an act is for the person named to say. */
export interface Remedy {
  readonly acts: List<Act & { readonly message: Message }>;
  /** What would then go, of what stays now. */
  readonly turns: List<ContentId>;
}

/** What was found for what stays. */
export interface Remedies {
  /** Cheapest for the privacy of those concerned first. */
  readonly remedies: List<Remedy>;
  /** There are more sets than were handed back. */
  readonly more: boolean;
  /** What no lawful act of anybody opens, as far as these rules know. */
  readonly nothingOpens: List<ContentId>;
}

/** Sets handed back. */
export const MOST_SETS = 20;
/** Acts for one holder's part, at most; for all of them, one more than holders and one. */
const ACTS_A_HOLDER = 3;
const WAYS_TRIED = 400;

/** How the acts of a remedy are tried: kept beside it, because a remedy names acts and never their outcome. */
const tried = new WeakMap<Remedy, List<Candidate>>();

/** The case in which some of the acts of a remedy have been done and came out as hoped; undefined for a remedy that was not found here. */
export const carriedOut = (remedy: Remedy, world: World, acts: (index: number) => boolean = () => true): World | undefined =>
  tried.get(remedy)?.filter((_, index) => acts(index)).reduce((each, { apply }) => apply(each), world);

const after = (world: World, set: List<Candidate>): World => set.reduce((each, { apply }) => apply(each), world);

/** What stands on a paper and is not asked for is taken off it again, one thing after another. */
const withLeanPapers = (set: List<Candidate>, works: (set: List<Candidate>) => boolean): List<Candidate> =>
  set.reduce<List<Candidate>>((kept, candidate) => {
    const put = (next: Candidate): List<Candidate> => kept.map((each) => (each === candidate ? next : each));
    const lean = PARTS_OF_PAPER.reduce((current, part) => {
      const next = current.without?.(part);
      return next !== undefined && keyOf(next.act) !== keyOf(current.act) && works(put(next)) ? next : current;
    }, candidate);
    return put(lean);
  }, set);

const concerns = (holder: PersonId | undefined) => ({ of }: Candidate): boolean => of === undefined || of === holder;

/** The minimal sets that turn one content, in a world narrowed to it. */
const setsFor = (world: World, content: Content, alike: List<Content>, policy: Policy): List<List<Candidate>> => {
  const before = decideIn(world, policy);
  const candidates = candidatesFor(world, content, alike, before, policy);
  const turns = (set: List<Candidate>): boolean => goingIn(decideIn(after(world, set), policy)).includes(content.id);
  const held = before.portions.flatMap(({ holders }) => holders).filter(({ verdict }) => !goes(verdict)).map(({ holder }) => holder);
  const perHolder = held.map((holder) => minimalSets(candidates.filter(concerns(holder)), ACTS_A_HOLDER,
    (set) => goes(verdictFor(decideIn(after(world, set), policy), content.id, holder))));
  const found = new Map<string, List<Candidate>>();
  for (const set of together(perHolder, WAYS_TRIED)) {
    if (set.length > content.holders.length + 2 || !turns(set)) continue;
    const lean = pared(set, turns);
    found.set(lean.map(({ act }) => keyOf(act)).sort().join("\n"), lean);
  }
  return [...found.values()].map((set) => withLeanPapers(set, turns));
};

/** Contents that one form would cover and that stay for the same reasons. */
const alikeKey = (content: Content, decision: Decision): string => {
  const portion = decision.portions.find((each) => each.content === content.id);
  return JSON.stringify([content.what, content.topic, content.kinds, content.holders, content.part2, content.keptSeparate, content.excludedContent, content.separable,
    content.entries.map(({ session }) => [session?.clientsWereIn, session?.consentedBy]), portion?.holders, portion?.missing.map(({ fact, askedOf }) => [fact, askedOf])]);
};

const costOfSet = (acts: List<Act>): number => acts.reduce((sum, act) => sum + costOf(act), 0);

/** The remedies for everything that stays in this decision. */
export const remediesFor = (decision: Decision, world: World, policy: Policy): Remedies => {
  const going = new Set(goingIn(decision));
  const held = contentsIn(world).filter(({ id }) => !going.has(id));
  const groups = new Map<string, Content[]>();
  for (const content of held) {
    const key = alikeKey(content, decision);
    groups.set(key, [...(groups.get(key) ?? []), content]);
  }
  const found = new Map<string, Remedy>();
  const opened = new Set<ContentId>();
  for (const alike of groups.values()) {
    const [content] = alike;
    if (content === undefined) continue;
    for (const set of setsFor(narrowedTo([content], world), content, alike, policy)) {
      const turned = goingIn(decideIn(after(narrowedTo(held, world), set), policy)).filter((id) => !going.has(id));
      for (const id of turned) opened.add(id);
      const sorted = [...set].sort((a, b) => (keyOf(a.act) < keyOf(b.act) ? -1 : 1));
      const remedy: Remedy = { acts: sorted.map(({ act }) => ({ ...act, message: messageOf(act) })), turns: turned };
      tried.set(remedy, sorted);
      found.set(sorted.map(({ act }) => keyOf(act)).join("\n"), remedy);
    }
  }
  const sorted = [...found].sort(([keyA, a], [keyB, b]) => costOfSet(a.acts) - costOfSet(b.acts) || a.acts.length - b.acts.length || (keyA < keyB ? -1 : 1))
    .map(([, remedy]) => remedy);
  return { remedies: sorted.slice(0, MOST_SETS), more: sorted.length > MOST_SETS, nothingOpens: held.map(({ id }) => id).filter((id) => !opened.has(id)) };
};
