/**
 * One basis, one holder: what opens it, what bars it, and what comes of both. Knows no statute, and reads the order of
 * no list.
 */
import type { Known, List } from "../domain/schema.ts";
import { determinationOn } from "./determination.ts";
import type { HolderFacts } from "./facts.ts";
import type { Holds, Undetermined } from "./finding.ts";
import { isCertain, type Invocation, type Question } from "./gate.ts";
import { factsOf, governs, voices, type ContentHearing } from "./hearing.ts";
import type { Reason } from "./decision.ts";
import type { Bar, Entry, Shut } from "./policy.ts";
import { barsOn } from "./own-form.ts";
import { asPermits, undeferring } from "./unasked.ts";
import type { Pack } from "./pack.ts";

/** From the least to the most. */
export const VERDICTS = ["must-not", "escalate", "may", "must"] as const;
/** What becomes of a content: it stays, somebody has to settle it first, it may go, it must go. */
export type Verdict = (typeof VERDICTS)[number];

/** The lesser of two verdicts. */
export const lesser = (a: Verdict, b: Verdict): Verdict => (isLess(a, b) ? a : b);
const RANK = Object.freeze({ "must-not": 0, "escalate": 1, "may": 2, "must": 3 } satisfies { readonly [V in Verdict]: number });
/** Does it go, as it may or as it must? */
export const stands = ({ verdict }: { readonly verdict: Verdict }): boolean => verdict === "may" || verdict === "must";
/** Is the one verdict less than the other? */
export const isLess = (a: Verdict, b: Verdict): boolean => RANK[a] < RANK[b];

/** A rule that is not silent. */
export interface Voice<E extends Entry = Entry> {
  readonly entry: E;
  readonly finding: Holds | Undetermined;
  /** It holds, and its body certainly binds here. */
  readonly certain: boolean;
  /** What is written of it, once it is. */
  reason: Reason | undefined;
}

/** Why a ground does not stand, if it does not. */
export interface Obstacle {
  /** A forbid that spoke, or the closed body that is silent. */
  readonly by: Voice<Bar> | Pack;
  /**
   * - `certain`: a no.
   * - `doubt`: facts are missing. `consult`: not before somebody was consulted. `conflict`: law stands against law.
   * - `yields`: a code or a policy against what law requires; it becomes a duty.
   */
  readonly weight: "certain" | "doubt" | "consult" | "conflict" | "yields";
}

/** A basis in play, weighed. */
export interface Weighed {
  readonly invocation: Invocation;
  /** What the rules were told. */
  readonly facts: HolderFacts | undefined;
  readonly verdict: Verdict;
  readonly grounds: List<Voice>;
  readonly obstacles: List<Obstacle>;
  /** Forbids that a determination after consultation has silenced, with its id. */
  readonly silenced: List<{ readonly voice: Voice<Bar>; readonly by: string }>;
  /** The practice gives it of its own accord, so nobody is owed an answer. */
  readonly isUnasked?: true;
}

type Ground = "required" | "permitted" | "in-doubt" | "none" | "unanswered";

/** Does law certainly demand it? */
export const isMandate = ({ certain, entry }: Voice): boolean => certain && entry.mandates;

const groundOf = (voices: List<Voice>, invocation: Invocation): Ground => {
  let spoke = false;
  let certain = false;
  let required = false;
  for (const voice of voices) {
    if (!voice.entry.carries) continue;
    spoke = true;
    if (voice.certain) certain = true;
    if (isMandate(voice)) required = true;
  }
  if (!spoke) return invocation.byLaw ? "unanswered" : "none";
  if (!certain || !isCertain(invocation)) return "in-doubt";
  return required ? "required" : "permitted";
};

const isAnotherState = (bar: Voice<Bar>, grounds: List<Voice>): boolean => {
  const { jurisdiction } = bar.entry.pack;
  return jurisdiction !== undefined && jurisdiction !== "US"
    && grounds.filter(isMandate).every(({ entry }) => entry.pack.jurisdiction !== undefined && entry.pack.jurisdiction !== "US" && entry.pack.jurisdiction !== jurisdiction);
};

const weightAgainst = (bar: Voice<Bar>, ground: Ground, grounds: List<Voice>, withheld: boolean): Obstacle["weight"] => {
  const { rule, isLaw, byName } = bar.entry;
  const consults = rule.effect === "forbid" && rule.consult !== undefined;
  if (ground !== "required") return consults && !withheld ? "consult" : bar.certain ? "certain" : "doubt";
  if (!isLaw) return consults || (rule.effect === "forbid" && rule.ifRequired !== undefined) ? "consult" : "yields";
  if (consults) return "consult";
  if (!bar.certain) return "doubt";
  return byName && !isAnotherState(bar, grounds) ? "certain" : "conflict";
};

/** What a closed body's silence weighs: nothing where it opens the basis itself, or yields to another law's mandate. */
const silenceOf = ({ pack, defers, yields }: Shut, governs: Known, grounds: List<Voice>, ground: Ground): Obstacle | undefined => {
  if (governs === "no") return undefined;
  let own = false;
  let others = false;
  let duty = false;
  for (const voice of grounds) {
    const { certain, finding, entry } = voice;
    if (entry.mandates) duty = true;
    if (entry.pack === pack) {
      if (certain || (governs === "unknown" && finding.kind === "holds")) return undefined;
      own = true;
    } else if (entry.isLaw && (defers || (yields && entry.mandates)) && entry.carries) {
      // What another law lets or demands: certain, it opens; in doubt, it leaves this body in doubt, so that a duty in doubt is never a plain no.
      if (certain) return undefined;
      others = true;
    }
  }
  if (others) return { by: pack, weight: "doubt" };
  // Nor is a duty in doubt a plain no where its silence alone stands against it.
  if (own || governs === "unknown" || (duty && ground === "in-doubt")) return { by: pack, weight: "doubt" };
  return { by: pack, weight: ground === "required" ? "conflict" : "certain" };
};

const verdictOf = (ground: Ground, obstacles: List<Obstacle>): Verdict => {
  if (ground === "none") return "must-not";
  let open = ground === "in-doubt" || ground === "unanswered";
  for (const { weight } of obstacles) {
    if (weight === "certain") return "must-not";
    if (weight !== "yields") open = true;
  }
  if (open) return "escalate";
  return ground === "required" ? "must" : "may";
};

/** What comes of one basis in play. */
export const weigh = (invocation: Invocation, question: Question, hearing: ContentHearing): Weighed => {
  const { basis } = invocation;
  const facts = factsOf(hearing.facts, question, invocation);
  const found = voices(hearing.then.grounds[basis], hearing, facts);
  const grounds = question.isUnasked === true ? asPermits(found) : found;
  const ground = groundOf(grounds, invocation);
  const obstacles: Obstacle[] = [];
  const silenced: Weighed["silenced"][number][] = [];
  for (const voice of barsOn(basis, hearing, facts)) {
    const { rule } = voice.entry;
    const determination = rule.effect === "forbid" && rule.consult !== undefined ? determinationOn(rule.id, rule.consult, question) : undefined;
    const givesWay = rule.effect === "forbid" && rule.unlessRequired === true;
    if (givesWay && ground === "required") continue;
    if (determination?.conclusion === "disclose") silenced.push({ voice, by: determination.id });
    else if (givesWay && grounds.some(({ entry }) => entry.mandates)) obstacles.push({ by: voice, weight: "doubt" }); // a duty in doubt is never a plain no
    else obstacles.push({ by: voice, weight: weightAgainst(voice, ground, grounds, determination !== undefined) });
  }
  for (const shut of hearing.then.closed[basis]) {
    const silence = silenceOf(question.isUnasked === true ? undeferring(shut) : shut, governs(hearing, shut), grounds, ground);
    if (silence !== undefined) obstacles.push(silence);
  }
  const weighed = { invocation, facts, verdict: verdictOf(ground, obstacles), grounds, obstacles, silenced };
  return question.isUnasked === true ? { ...weighed, isUnasked: true } : weighed;
};

/** The basis on which a holder's part is made: the highest verdict, and of equals the first in the order of the gate. */
export const strongest = (bases: List<Weighed>): Weighed | undefined => {
  let best: Weighed | undefined;
  for (const weighed of bases) if (best === undefined || isLess(best.verdict, weighed.verdict)) best = weighed;
  return best;
};

