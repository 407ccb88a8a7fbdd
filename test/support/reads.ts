/** Which facts that can be unknown a rule reads: the facts of a case are watched while it is asked. */
import type { Finding, Rule } from "subrosa";
import type { Case } from "subrosa/testing";
import { contentsOf, type Content } from "../../src/domain/content.ts";
import { open } from "../../src/domain/open.ts";
import { parseCasefile, parseRequest } from "../../src/domain/parse.ts";
import { dayOf } from "../../src/domain/time.ts";
import { canBeUnknown, CASEFILE, REQUEST, type Shape } from "../../src/testing/arbitraries/place.ts";
import { findingOf, type Asked } from "../../src/testing/laws/law.ts";

/** The key of a fact by its path; of somebody's capacity also that of the list. */
const keysIn = (path: string): readonly string[] => {
  const keys = path.split("/");
  return [...(keys.includes("capacity") ? ["capacity"] : []), ...keys.slice(-1)];
};

type Read = (fact: string) => void;

/** The same value, which tells of every reading of a fact that can be unknown. */
const watched = <T>(value: T, isOpen: (path: string) => boolean, read: Read, path = ""): T => {
  if (typeof value !== "object" || value === null) return value;
  const under = (key: string): string => `${path}/${key}`;
  if (Array.isArray(value)) return value.map((item: unknown, index) => watched(item, isOpen, read, under(String(index)))) as T;
  return Object.defineProperties({}, Object.fromEntries(Object.entries(value).map(([key, inner]: readonly [string, unknown]) => {
    const seen = watched(inner, isOpen, read, under(key));
    return [key, { enumerable: true, ...(isOpen(under(key)) ? { get: () => { read(under(key)); return seen; } } : { value: seen }) }];
  }))) as T;
};

const watchedNoun = <T>(shape: Shape, value: T, read: Read): T => {
  const places = new Set(canBeUnknown(shape, value).map((path) => `/${path.join("/")}`));
  return watched(value, (path) => places.has(path), read);
};

const OF_CONTENT: ReadonlySet<string> = new Set(["separable", "keptSeparate", "excludedContent", "part2", "heldAs", "promisedSource", "recognizable"].map((key) => `/${key}`));

const watchedContent = (content: Content, read: Read): Content => {
  const { entries, ...facts } = content;
  return Object.defineProperty(watched(facts, (path) => OF_CONTENT.has(path), read), "entries", { value: entries, enumerable: true }) as Content;
};

/** Facts that are nothing but themselves, however deep one looks. A condition on them fails or throws; a name for a sentence can be read off them. */
const blank: object = new Proxy({}, { get: (): unknown => blank });

/** Does the rule speak whatever the facts are? */
export const asksNothing = (rule: Rule): boolean => {
  try {
    return (rule.evaluate as (facts: unknown) => Finding)(blank).kind === "holds";
  } catch {
    return false;
  }
};

/** Watches a case: the keys of the facts that can be unknown which a rule reads in it. What a file keeps once it is read is read anew for each question. */
export const watching = (aCase: Case): ((rule: Rule) => ReadonlySet<string>) => {
  const log: { keys: Set<string> } = { keys: new Set() };
  const read: Read = (fact) => { for (const key of keysIn(fact)) log.keys.add(key); };
  const request = watchedNoun(REQUEST, parseRequest(aCase.request), read);
  const casefile = watchedNoun(CASEFILE, parseCasefile(aCase.casefile), read);
  const day = dayOf(request.at);
  const opened = (): Asked => {
    const { others, ...file } = open(casefile);
    const watchedOthers = Object.assign(new Map(others), { get: (who: string) => { read("/ofAge"); return others.get(who); } });
    const asked = { ...file, others: watchedOthers };
    return { request, file: asked, contents: contentsOf(request, asked).map((content) => watchedContent(content, read)), day };
  };
  const questions = opened().contents.map(({ holders }) => [...holders]);
  return (rule) => {
    const keys = new Set<string>();
    questions.forEach((holders, which) => {
      for (const holder of rule.asks === "content" ? [undefined] : holders) {
        const asked = opened();
        const content = asked.contents[which];
        if (content === undefined) continue;
        log.keys = keys;
        findingOf(rule, asked, content, holder);
        log.keys = new Set(); // what is read to put the next question is nobody's
      }
    });
    return keys;
  };
};
