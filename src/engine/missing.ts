/** What would settle a doubt, and whom to ask before a not-yet can become a yes. */
import type { Missing } from "../domain/known.ts";
import type { List } from "../domain/schema.ts";
import type { Consult } from "../domain/vocabulary.ts";
import { byText, frozen, gathered, NONE } from "./gather.ts";
import { isPack } from "./reasons.ts";
import type { Voice, Weighed } from "./weigh.ts";

const doubtsOf = ({ entry, finding, certain }: Voice): List<Missing> => {
  if (certain) return [];
  return finding.kind === "undetermined" ? finding.missing : [{ fact: "governing-law", of: entry.pack.id, askedOf: "practice" }];
};

/** The facts that would settle a basis in play: the gate's, those of its grounds if none is certain, those of what bars it. */
export const doubtsAbout = ({ invocation, grounds, obstacles }: Weighed): List<Missing> => [
  ...invocation.missing,
  ...(grounds.length === 0 && invocation.byLaw ? [{ fact: "law-on-this", of: invocation.basis, askedOf: "practice" } as const] : []),
  ...(grounds.some(({ certain }) => certain) ? [] : grounds.flatMap(doubtsOf)),
  ...obstacles.flatMap(({ by, weight }): List<Missing> => {
    if (weight === "certain" || weight === "yields") return [];
    if (!isPack(by)) return doubtsOf(by);
    const own = grounds.filter(({ entry }) => entry.pack === by);
    return own.length > 0 ? own.flatMap(doubtsOf) : weight === "doubt" ? [{ fact: "governing-law", of: by.id, askedOf: "practice" }] : [];
  }),
];

/** Whom to ask before this basis can be decided. */
export const consultsAbout = ({ invocation, grounds, obstacles }: Weighed): List<Consult> => [
  ...invocation.consult,
  ...(grounds.length === 0 && invocation.byLaw ? ["attorney" as const] : []),
  ...obstacles.flatMap(({ by, weight }): List<Consult> => {
    if (weight === "conflict") return ["attorney"];
    return weight === "consult" && !isPack(by) && by.entry.rule.effect === "forbid" ? by.entry.rule.consult ?? by.entry.rule.ifRequired ?? [] : [];
  }),
];

const byFact = (a: Missing, b: Missing): number => byText(a.fact, b.fact) || byText(a.of, b.of) || byText(a.askedOf, b.askedOf);
/** Each missing fact once, in order. */
export const gatherMissing = (missing: List<Missing>): List<Missing> => (missing.length === 0 ? NONE : Object.freeze(gathered(missing, byFact).map(frozen)));
