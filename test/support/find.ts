/** What one rule finds in the world after a change: the rule is asked directly, without the engine. */
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { standings } from "../../src/domain/standing.ts";
import type { ContentId, Finding, PersonId, Rule } from "subrosa";
import { parsed, type Change } from "./world.ts";

export interface Where {
  /** Default: the only content that is asked for. */
  readonly content?: string;
  /** Default: Ana. */
  readonly holder?: string;
}

/** What the rule finds; the claims are those about the holder that reach the recipient. */
export const findingOf = (rule: Rule, change: Change, { content: id, holder = "ana" }: Where = {}): Finding => {
  const { casefile, request } = parsed(change);
  const file = openCasefile(casefile);
  const contents = contentsOf(request, file);
  const content = id === undefined ? contents[0] : contents.find((each) => each.id === (id as ContentId));
  if (content === undefined) throw new Error("nothing is asked for");
  const facts = { request, casefile, file, content };
  if (rule.asks === "content") return rule.evaluate(facts);
  const who = holder as PersonId;
  const claims = request.claims.filter((claim) => claim.of.includes(who) && claim.to.includes(request.recipient.id));
  return rule.evaluate({ ...facts, holder: who, claims, standing: standings({ ...facts, holder: who }) });
};

/** "silent", "undetermined", or the message that holds. */
export const said = (rule: Rule, change: Change, where?: Where): string => {
  const finding = findingOf(rule, change, where);
  return finding.kind === "holds" ? finding.message : finding.kind;
};
