/** For what stays, the acts that would turn it: each set checked by deciding again, and none with an idle part. */
import type { Content } from "../domain/content.ts";
import { areNotes } from "../domain/notes.ts";
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
/** Acts for one holder's part that are all tried; for all of them, one more for each other holder. Where more is asked than these can answer, one set is looked for. */
const ACTS_A_HOLDER = 3;
/** Papers and the like for one holder's part, beside which more is asked than so many acts answer. */
const PAPERS_BESIDE_QUESTIONS = 2;
/** Ways of putting one set for each holder together: more than are handed back, since some fall together. */
const WAYS_TRIED = 3 * MOST_SETS;

/** How the acts of a remedy are tried: kept beside it, because a remedy names acts and never their outcome. */
const tried = new WeakMap<Remedy, List<Candidate>>();

/** The case in which some of the acts of a remedy have been done and came out as hoped; undefined for a remedy that was not found here. */
export const carriedOut = (remedy: Remedy, world: World, acts: (index: number) => boolean = () => true): World | undefined =>
  tried.get(remedy)?.filter((_, index) => acts(index)).reduce((each, { apply }) => apply(each), world);

const after = (world: World, set: List<Candidate>): World => set.reduce((each, { apply }) => apply(each), world);

/** What stands on papers and is not asked for is taken off them again, one thing after another: off all of them at once, or off each. */
const withLeanPapers = (set: List<Candidate>, works: (set: List<Candidate>) => boolean): List<Candidate> =>
  PARTS_OF_PAPER.reduce<List<Candidate>>((kept, part) => {
    const lean = kept.map((each) => {
      const next = each.without?.(part);
      return next === undefined || keyOf(next.act) === keyOf(each.act) ? each : next;
    });
    const fuller = kept.flatMap((each, index) => (lean[index] === each ? [] : [index]));
    if (fuller.length === 0 || works(lean)) return lean;
    if (fuller.length === 1) return kept;
    return fuller.reduce<List<Candidate>>((current, index) => {
      const next = current.map((each, place) => (place === index ? lean[index] ?? each : each));
      return works(next) ? next : current;
    }, kept);
  }, set);

const concerns = (holder: PersonId | undefined) => ({ of }: Candidate): boolean => of === undefined || of === holder;

const costOfSet = (acts: List<Act>): number => acts.reduce((sum, act) => sum + costOf(act), 0);

/** Does a set give two answers to one question? */
const contradicts = (set: List<Candidate>): boolean => {
  const asked = set.flatMap(({ at }) => at ?? []);
  return new Set(asked).size < asked.length;
};

type VerdictIn = ReturnType<typeof verdictFor>;

/**
 * Where more is asked than so many acts answer: papers and the like that leave nothing but questions, and then one answer after another that
 * leaves fewer. Finds one set for each such paper, not all.
 */
const oneByOne = (candidates: List<Candidate>, decided: (set: List<Candidate>) => Decision, verdict: (decision: Decision) => VerdictIn): List<List<Candidate>> => {
  const questions = candidates.filter(({ at }) => at !== undefined);
  const papers = candidates.filter(({ at }) => at === undefined);
  const isLeftOpen = (set: List<Candidate>): boolean => verdict(decided(set)) === "escalate";
  const starts = isLeftOpen([]) ? [[]] : minimalSets(papers, PAPERS_BESIDE_QUESTIONS, isLeftOpen);
  return starts.flatMap((start) => {
    let set: List<Candidate> = start;
    let decision = decided(set);
    for (const answer of questions) {
      const more = [...set, answer];
      if (contradicts(more)) continue;
      const next = decided(more);
      if (verdict(next) === "must-not" || (!goes(verdict(next)) && next.missing.length >= decision.missing.length)) continue;
      set = more;
      decision = next;
    }
    return goes(verdict(decision)) ? [pared(set, (each) => goes(verdict(decided(each))))] : [];
  });
};

/** The minimal sets that turn one content, in a world narrowed to it, and whether some were not tried. */
const setsFor = (world: World, content: Content, alike: List<Content>, policy: Policy): { readonly sets: List<List<Candidate>>; readonly more: boolean } => {
  const before = decideIn(world, policy);
  const candidates = candidatesFor(world, content, alike, before, policy);
  const turns = (set: List<Candidate>): boolean => goingIn(decideIn(after(world, set), policy)).includes(content.id);
  const held = before.portions.flatMap(({ holders }) => holders).filter(({ verdict }) => !goes(verdict)).map(({ holder }) => holder);
  const decided = (set: List<Candidate>): Decision => decideIn(after(world, set), policy);
  const perHolder = held.map((holder): { readonly own: List<List<Candidate>>; readonly isAll: boolean } => {
    const verdict = (decision: Decision): VerdictIn => verdictFor(decision, content.id, holder);
    const works = (set: List<Candidate>): boolean => !contradicts(set) && goes(verdict(decided(set)));
    const own = minimalSets(candidates.filter(concerns(holder)), ACTS_A_HOLDER, works);
    if (own.length > 0) return { own, isAll: true };
    // Some laws ask for everybody's word before anybody's part goes.
    const all = content.holders.length < 2 ? [] : minimalSets(candidates, ACTS_A_HOLDER, works);
    return all.length > 0 ? { own: all, isAll: true } : { own: oneByOne(candidates.filter(concerns(holder)), decided, verdict), isAll: false };
  });
  const found = new Map<string, List<Candidate>>();
  const { sets, more } = together(perHolder.map(({ own }) => own), WAYS_TRIED);
  const most = Math.max(ACTS_A_HOLDER, ...perHolder.flatMap(({ own }) => own).map(({ length }) => length)) + content.holders.length - 1;
  for (const set of sets) {
    if (set.length > most || contradicts(set) || !turns(set)) continue;
    const lean = pared(set, turns);
    found.set(lean.map(({ act }) => keyOf(act)).sort().join("\n"), lean);
  }
  const cheapest = [...found.values()].sort((a, b) => costOfSet(a.map(({ act }) => act)) - costOfSet(b.map(({ act }) => act)) || a.length - b.length).slice(0, MOST_SETS);
  return { sets: cheapest.map((set) => withLeanPapers(set, turns)), more: more || found.size > MOST_SETS || (found.size > 0 && perHolder.some(({ isAll }) => !isAll)) };
};

/** Contents that one form would cover and that stay for the same reasons. */
const alikeKey = (content: Content, decision: Decision): string => {
  const portion = decision.portions.find((each) => each.content === content.id);
  return JSON.stringify([content.what, content.topic, content.kinds, content.holders, content.part2, areNotes(content), content.separable,
    content.entries.map(({ session }) => [session?.clientsWereIn, session?.consentedBy]), portion?.holders, portion?.missing.map(({ fact, askedOf }) => [fact, askedOf])]);
};

/** Without those that ask for all that another asks for, and more, and turn nothing that it does not. */
const withoutIdle = (found: List<Remedy>): Remedy[] => {
  const asked = found.map((remedy) => ({ remedy, acts: remedy.acts.map(keyOf) }));
  const isLess = (a: typeof asked[number], b: typeof asked[number]): boolean =>
    a.acts.length < b.acts.length || (a.acts.length === b.acts.length && a.remedy.turns.length > b.remedy.turns.length);
  return asked.filter((one) => !asked.some((other) => isLess(other, one)
    && other.acts.every((act) => one.acts.includes(act)) && one.remedy.turns.every((id) => other.remedy.turns.includes(id))))
    .map(({ remedy }) => remedy);
};

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
  const untried: boolean[] = [];
  const search = (content: Content, alike: List<Content>): void => {
    const { sets, more } = setsFor(narrowedTo([content], world), content, alike, policy);
    untried.push(more);
    for (const set of sets) {
      const turned = goingIn(decideIn(after(narrowedTo(held, world), set), policy)).filter((id) => !going.has(id));
      for (const id of turned) opened.add(id);
      const sorted = [...set].sort((a, b) => (keyOf(a.act) < keyOf(b.act) ? -1 : 1));
      const remedy: Remedy = { acts: sorted.map(({ act }) => ({ ...act, message: messageOf(act) })), turns: turned };
      tried.set(remedy, sorted);
      // One question can turn one thing by one answer, and another by another.
      found.set([...sorted.map(({ act }) => keyOf(act)), ...turned].join("\n"), remedy);
    }
  };
  // What is alike by its looks and not turned with the rest is looked at by itself before it is said that nothing opens it.
  for (const alike of groups.values()) {
    for (const content of alike) {
      if (content === alike[0]) search(content, alike);
      else if (!opened.has(content.id)) search(content, [content]);
    }
  }
  const orderOf = ({ acts, turns }: Remedy): string => [...acts.map(keyOf), ...turns].join("\n");
  const sorted = withoutIdle([...found.values()])
    .sort((a, b) => costOfSet(a.acts) - costOfSet(b.acts) || a.acts.length - b.acts.length || (orderOf(a) < orderOf(b) ? -1 : 1));
  const more = untried.includes(true) || sorted.length > MOST_SETS;
  return { remedies: sorted.slice(0, MOST_SETS), more, nothingOpens: held.map(({ id }) => id).filter((id) => !opened.has(id)) };
};
