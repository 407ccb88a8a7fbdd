/** A request and a casefile as they would be, and the decision on them. Nothing here touches what the caller gave. */
import type { Casefile } from "../domain/casefile.ts";
import { contentsOf, type Content } from "../domain/content.ts";
import { open, openedFile, type OpenFile } from "../domain/open.ts";
import type { Asked, DisclosureRequest } from "../domain/request.ts";
import type { ContentId, List, PersonId } from "../domain/schema.ts";
import type { Decision, PortionVerdict } from "../engine/decision.ts";
import { evaluate } from "../engine/evaluate.ts";
import type { Policy } from "../engine/policy.ts";

/** A request, and the facts on which it is decided. */
export interface World {
  readonly request: DisclosureRequest;
  readonly facts: Casefile;
}

/** The facts with their indexes. */
export const fileOf = ({ facts }: World): OpenFile => openedFile(facts) ?? open(facts);

/** The decision in a world. */
export const decideIn = (world: World, policy: Policy): Decision => evaluate(world.request, fileOf(world), policy);

/** Does this content go out? */
export const goes = (verdict: PortionVerdict["verdict"] | undefined): boolean => verdict === "may" || verdict === "must";

/** What goes out in a decision. */
export const goingIn = ({ portions }: Decision): List<ContentId> => portions.filter(({ verdict }) => goes(verdict)).map(({ content }) => content);

const asking = (content: Content, { asked }: DisclosureRequest): List<Asked> => (content.what === "portion"
  ? [{ what: "portions", ids: [content.id] }] : asked.filter((each) => each.what === "statement" && (each.id as string) === content.id));

/** The contents that a world asks for. */
export const contentsIn = (world: World): List<Content> => contentsOf(world.request, fileOf(world));

/**
 * The same request for these contents alone, on a file that holds no other records: by law, the verdict on one content
 * does not depend on another, and a small file is opened in no time.
 */
export const narrowedTo = (contents: List<Content>, { request, facts }: World): World => {
  const kept = new Set(contents.flatMap(({ entries }) => entries.map(({ record }) => record)));
  return {
    request: Object.freeze({ ...request, asked: contents.flatMap((content) => asking(content, request)) }),
    facts: Object.freeze({ ...facts, records: facts.records.filter((record) => kept.has(record)) }),
  };
};

/** The verdict on one holder's part of one content. */
export const verdictFor = (decision: Decision, content: ContentId, holder: PersonId | undefined): PortionVerdict["verdict"] | undefined =>
  decision.portions.find((portion) => portion.content === content)?.holders.find((each) => each.holder === holder)?.verdict;
