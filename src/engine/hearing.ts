/** Asks rules about one holder of one content. A rule that throws is undetermined; so is a body that cannot say whether it binds. */
import type { Missing } from "../domain/known.ts";
import type { Known, List } from "../domain/schema.ts";
import { FACTS } from "../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "./facts.ts";
import { NOTHING_TO_FILL, say, silent, undetermined, type Finding, type Holds } from "./finding.ts";
import type { Invocation, Question } from "./gate.ts";
import type { Pack } from "./pack.ts";
import type { Bearing, Entry, InForceThen } from "./policy.ts";
import type { Voice } from "./weigh.ts";

const isSlot = (value: unknown): boolean => typeof value === "string" || (Array.isArray(value) && value.every((each) => typeof each === "string"));

const isSaid = ({ message, slots }: Holds, { says }: Entry): boolean => says.plain.has(message) && (slots === NOTHING_TO_FILL || Object.values(slots).every(isSlot));

/** A finding in due form, in one of the rule's own messages. Rules are the practice's own code, and a slip in one must not become an exception in a decision. */
const isFinding = (finding: Finding, entry: Entry): boolean => {
  switch (finding.kind) {
    case "silent": return true;
    case "holds": return isSaid(finding, entry);
    case "undetermined": return (finding.says === undefined || isSaid(finding.says, entry)) && finding.missing.length > 0 && finding.missing.every(({ fact, of, askedOf }) => FACTS.includes(fact) && typeof of === "string" && typeof askedOf === "string");
    default: return false;
  }
};

const failure = (rule: string): Missing => ({ fact: "rule-failure", of: rule, askedOf: "practice" });

const ask = (entry: Entry, facts: ContentFacts | HolderFacts): Finding => {
  try {
    const finding = entry.evaluate(facts as HolderFacts, say);
    return finding === silent || isFinding(finding, entry) ? finding : undetermined(failure(entry.rule.id));
  } catch {
    return undetermined(failure(entry.rule.id));
  }
};

const bind = (pack: Pack, facts: ContentFacts): Known => {
  try {
    const answer = pack.governs(facts);
    return answer === "yes" || answer === "no" ? answer : "unknown";
  } catch {
    return "unknown";
  }
};

/** The hearing of one content: each body is asked once whether it binds, each rule about the content once a basis. */
export interface ContentHearing {
  readonly then: InForceThen;
  readonly facts: ContentFacts;
  readonly bound: (Known | undefined)[];
  /** The rules about the content that were heard, and beside them what they said, whoever holds it. */
  readonly heard: Bearing[];
  readonly said: List<Voice>[];
}

/** Opens the hearing of one content. */
export const hearingOf = (then: InForceThen, facts: ContentFacts): ContentHearing => ({ then, facts, bound: [], heard: [], said: [] });

/** Does this body, which is in force, bind here? */
export const governs = ({ facts, bound }: ContentHearing, { pack, packAt }: Pick<Entry, "pack" | "packAt">): Known => (bound[packAt] ??= bind(pack, facts));

/** What a rule is told of a holder on one basis; nothing of a content that is nobody's. */
export const factsOf = ({ request, casefile, file, content, forms }: ContentFacts, { holder, standing }: Question, { claims }: Invocation): HolderFacts | undefined =>
  (holder === undefined ? undefined : { request, casefile, file, content, forms, holder, claims, standing });

const voicesOf = <E extends Entry>(entries: List<E>, hearing: ContentHearing, facts: ContentFacts | HolderFacts, heard: Voice<E>[]): List<Voice<E>> => {
  for (const entry of entries) {
    const binds = governs(hearing, entry);
    if (binds === "no") continue;
    const finding = ask(entry, facts);
    if (finding !== silent && finding.kind !== "silent") heard.push({ entry, finding, certain: finding.kind === "holds" && binds === "yes", reason: undefined });
  }
  return heard;
};

const SILENCE: List<never> = [];

const voicesOnContent = <E extends Entry>(bearing: Bearing<E>, hearing: ContentHearing): List<Voice<E>> => {
  if (bearing.once.length === 0) return SILENCE;
  const at = hearing.heard.indexOf(bearing);
  if (at >= 0) return hearing.said[at] as List<Voice<E>>;
  const voices = voicesOf(bearing.once, hearing, hearing.facts, []);
  hearing.heard.push(bearing);
  hearing.said.push(voices);
  return voices;
};

/** The rules that are not silent. */
export const voices = <E extends Entry>(bearing: Bearing<E>, hearing: ContentHearing, holderFacts: HolderFacts | undefined): List<Voice<E>> => {
  const said = voicesOnContent(bearing, hearing);
  return holderFacts === undefined || bearing.each.length === 0 ? said : voicesOf(bearing.each, hearing, holderFacts, said.length === 0 ? [] : [...said]);
};
