/** Asks rules about one holder of one content. A rule that throws is undetermined; so is a body that cannot say whether it binds. */
import type { Missing } from "../domain/known.ts";
import type { Known, List } from "../domain/schema.ts";
import { dayOf } from "../domain/time.ts";
import { FACTS } from "../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "./facts.ts";
import { silent, undetermined, type Finding } from "./finding.ts";
import type { Invocation, Question } from "./gate.ts";
import { isInForceOn, type Compiled, type Entry } from "./policy.ts";
import type { Hearing, Voice } from "./weigh.ts";

/** Asks the holder's side of one content, and shares what does not depend on the holder. */
export type Hear = (question: Question) => Hearing;

const isSlot = (value: unknown): boolean => typeof value === "string" || (Array.isArray(value) && value.every((each) => typeof each === "string"));

/** A finding in due form. Rules are the practice's own code, and a slip in one must not become an exception in a decision. */
const isFinding = (finding: Finding): boolean => {
  switch (finding.kind) {
    case "silent": return true;
    case "holds": return typeof finding.message === "string" && Object.values(finding.slots).every(isSlot);
    case "undetermined": return finding.missing.length > 0 && finding.missing.every(({ fact, of, askedOf }) => FACTS.includes(fact) && typeof of === "string" && typeof askedOf === "string");
    default: return false;
  }
};

const failure = (rule: string): Missing => ({ fact: "rule-failure", of: rule, askedOf: "practice" });

const ask = (entry: Entry, facts: ContentFacts | HolderFacts): Finding => {
  try {
    const finding = entry.rule.evaluate(facts as HolderFacts);
    return isFinding(finding) ? finding : undetermined(failure(entry.rule.id));
  } catch {
    return undetermined(failure(entry.rule.id));
  }
};

const bind = (policy: Compiled, facts: ContentFacts, day: string, packAt: number): Known => {
  const pack = policy.packs[packAt];
  if (pack === undefined || !isInForceOn(pack, day)) return "no";
  try {
    const answer = pack.governs(facts);
    return answer === "yes" || answer === "no" ? answer : "unknown";
  } catch {
    return "unknown";
  }
};

/** Opens the hearing of one content: each body is asked once whether it binds, each rule about the content once. */
export const hearingOf = (policy: Compiled, facts: ContentFacts): Hear => {
  const day = dayOf(facts.request.at);
  const bound: (Known | undefined)[] = [];
  const aboutContent: (Finding | undefined)[] = [];
  const governs = (packAt: number): Known => (bound[packAt] ??= bind(policy, facts, day, packAt));

  const findingOf = (entry: Entry, holderFacts: HolderFacts | undefined): Finding => {
    if (entry.rule.asks === "content") return (aboutContent[entry.at] ??= ask(entry, facts));
    return holderFacts === undefined ? silent : ask(entry, holderFacts);
  };

  return (question) => {
    const { holder, standing } = question;
    return {
      policy, question, governs,
      voices: <E extends Entry>(entries: List<E>, invocation: Invocation): List<Voice<E>> => {
        const holderFacts = holder === undefined ? undefined : { ...facts, holder, claims: invocation.claims, standing };
        const heard: Voice<E>[] = [];
        for (const entry of entries) {
          if (!isInForceOn(entry, day)) continue;
          const binds = governs(entry.packAt);
          if (binds === "no") continue;
          const finding = findingOf(entry, holderFacts);
          if (finding.kind !== "silent") heard.push({ entry, finding, certain: finding.kind === "holds" && binds === "yes" });
        }
        return heard;
      },
    };
  };
};
