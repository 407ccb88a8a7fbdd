/** What one rule finds in the world after a change: the rule is asked directly, without the engine. */
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { standings } from "../../src/domain/standing.ts";
import { FACTS } from "../../src/domain/vocabulary.ts";
import type { ContentFacts, ContentId, Finding, Known, Pack, PersonId, Rule, RuleId } from "subrosa";
import { parsed, type Change } from "./world.ts";

export interface Where {
  /** Default: the only content that is asked for. */
  readonly content?: string;
  /** Default: Ana. */
  readonly holder?: string;
}

/** What is known of a request after a change, and of the content that is meant. */
const factsIn = (change: Change, id?: string): ContentFacts => {
  const { casefile, request } = parsed(change);
  const file = openCasefile(casefile);
  const contents = contentsOf(request, file);
  const content = id === undefined ? contents[0] : contents.find((each) => each.id === (id as ContentId));
  if (content === undefined) throw new Error("nothing is asked for");
  return { request, casefile, file, content };
};

/** Does the body bind? */
export const binds = (pack: Pack, change: Change, { content }: Where = {}): Known => pack.governs(factsIn(change, content));

/** What the rule finds; the claims are those about the holder that reach the recipient. */
export const findingOf = (rule: Rule, change: Change, { content, holder = "ana" }: Where = {}): Finding => {
  const facts = factsIn(change, content);
  if (rule.asks === "content") return rule.evaluate(facts);
  const who = holder as PersonId;
  const claims = facts.request.claims.filter((claim) => claim.of.includes(who) && claim.to.includes(facts.request.recipient.id));
  return rule.evaluate({ ...facts, holder: who, claims, standing: standings({ ...facts, holder: who }) });
};

/** The rule of a pack by its id. */
export const ruleOf = ({ rules }: Pack, id: string): Rule => {
  const rule = rules.find((each) => each.id === (id as RuleId));
  if (rule === undefined) throw new Error(`the pack has no rule \`${id}\``);
  return rule;
};

/** Which facts the rule of a pack asks for, each once and in the order of the alphabet. */
export const asked = (pack: Pack, id: string, change: Change, where?: Where): readonly string[] => {
  const finding = findingOf(ruleOf(pack, id), change, where);
  return finding.kind === "undetermined" ? [...new Set(finding.missing.map(({ fact }) => fact))].sort() : [];
};

const WHO_ANSWERS: ReadonlySet<string> = new Set(["requester", "client", "therapist", "practice", "court", "agency"]);

/** What is wrong with how a finding is put: a slot that nothing fills, a doubt that nobody can end. */
const faultsOf = ({ messages }: Rule, finding: Finding): readonly string[] => {
  if (finding.kind === "silent") return [];
  if (finding.kind === "holds") {
    const slots = [...(messages[finding.message] ?? "").matchAll(/\{(\w+)\}/g)].map(([, slot = ""]) => slot);
    return slots.filter((slot) => (finding.slots[slot] ?? "").length === 0).map((slot) => `nothing fills {${slot}}`);
  }
  const vague = finding.missing.filter(({ fact, of, askedOf }) => !(FACTS as readonly string[]).includes(fact) || of.length === 0 || !WHO_ANSWERS.has(askedOf));
  return finding.missing.length === 0 ? ["undetermined, and no fact is missing"] : vague.map(({ fact, of, askedOf }) => `\`${fact}\` about \`${of}\` is asked of \`${askedOf}\``);
};

/** "silent", "undetermined", or the message that holds; what is wrong with it where it is put badly. */
export const said = (rule: Rule, change: Change, where?: Where): string => {
  const finding = findingOf(rule, change, where);
  return [finding.kind === "holds" ? finding.message : finding.kind, ...faultsOf(rule, finding)].join("; ");
};
