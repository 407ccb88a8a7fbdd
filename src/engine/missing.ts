/** What would settle a doubt, and whom to ask before a not-yet can become a yes. */
import type { Missing } from "../domain/known.ts";
import type { List } from "../domain/schema.ts";
import type { Consult } from "../domain/vocabulary.ts";
import { byText, frozen, gathered, NONE } from "./gather.ts";
import { isPack } from "./reasons.ts";
import type { Voice, Weighed } from "./weigh.ts";

/** What is not certain about a voice, added to what is missing. */
const addDoubts = ({ entry, finding, certain }: Voice, missing: Missing[]): void => {
  if (certain) return;
  if (finding.kind === "undetermined") for (const each of finding.missing) missing.push(each);
  else missing.push({ fact: "governing-law", of: entry.pack.source, askedOf: "practice" });
};

/** Adds the facts that would settle a basis in play: the gate's, those of its grounds if none is certain, those of what bars it. */
export const addDoubtsAbout = ({ invocation, grounds, obstacles }: Weighed, missing: Missing[]): void => {
  for (const each of invocation.missing) missing.push(each);
  if (grounds.length === 0 && invocation.byLaw) missing.push({ fact: "law-on-this", of: invocation.basis, askedOf: "practice" });
  if (!grounds.some(({ certain }) => certain)) for (const voice of grounds) addDoubts(voice, missing);
  for (const { by, weight } of obstacles) {
    if (weight === "yields") continue;
    if (!isPack(by)) {
      addDoubts(by, missing);
      continue;
    }
    const own = grounds.filter(({ entry }) => entry.pack === by);
    for (const voice of own) addDoubts(voice, missing);
    if (own.length === 0 && weight === "doubt") missing.push({ fact: "governing-law", of: by.source, askedOf: "practice" });
  }
};

/** Adds whom to ask before this basis can be decided. */
export const addConsultsAbout = ({ invocation, grounds, obstacles }: Weighed, consult: Consult[]): void => {
  for (const each of invocation.consult) consult.push(each);
  if (grounds.length === 0 && invocation.byLaw) consult.push("attorney");
  for (const { by, weight } of obstacles) {
    if (weight === "conflict") consult.push("attorney");
    else if (weight === "consult" && !isPack(by) && by.entry.rule.effect === "forbid") for (const each of by.entry.rule.consult ?? by.entry.rule.ifRequired ?? []) consult.push(each);
  }
};

const byFact = (a: Missing, b: Missing): number => byText(a.fact, b.fact) || byText(a.of, b.of) || byText(a.askedOf, b.askedOf);
/** Each missing fact once, in order. */
export const gatherMissing = (missing: List<Missing>): List<Missing> => (missing.length === 0 ? NONE : Object.freeze(gathered(missing, byFact).map(frozen)));
