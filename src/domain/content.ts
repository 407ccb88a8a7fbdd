/**
 * What would go out, as the things that are decided on: portions, parts of portions, and statements with what they take
 * over from the portions they are drawn from. It never depends on who asks.
 */
import { inputError, type Issue } from "./issue.ts";
import { under, type Entry, type OpenFile } from "./open.ts";
import type { Portion } from "./record.ts";
import type { Asked, DisclosureRequest } from "./request.ts";
import type { ContentId, Known, List, PersonId } from "./schema.ts";
import type { Session } from "./session.ts";
import { dayOf, type Day } from "./time.ts";
import type { PortionKind, Sensitivity, Topic } from "./vocabulary.ts";

/** One thing that is decided on, complete, so that no rule has to look anything up. */
export interface Content {
  readonly id: ContentId;
  readonly what: "portion" | "statement";
  /** The topic of a statement; a portion has none. */
  readonly topic: Topic | undefined;
  /** The kind of the portion, or the kinds of the portions that a statement is drawn from. */
  readonly kinds: List<PortionKind>;
  readonly holders: List<PersonId>;
  readonly about: List<PersonId>;
  readonly separable: Known;
  readonly keptSeparate: Known;
  readonly excludedContent: Known;
  readonly part2: Known;
  readonly heldAs: List<Portion["heldAs"]>;
  readonly sensitivities: List<Sensitivity>;
  readonly promisedSource: Known;
  readonly recognizable: Known;
  /** Where it lies or what it is drawn from: portion, record, session. A statement may be drawn from none. */
  readonly entries: List<Entry>;
  /** The sessions of which these entries tell; one for each entry that tells of any. */
  readonly sessions: List<Session>;
  /** The days it tells of, both included. */
  readonly from: Day;
  readonly until: Day;
}

type StatementAsked = Extract<Asked, { readonly what: "statement" }>;

/** The most protective of several values: `worst` if any has it, then "unknown", then the other. */
const strongest = (values: List<Known>, worst: "yes" | "no", fallback: Known): Known => {
  if (values.length === 0) return fallback;
  if (values.includes(worst)) return worst;
  return values.includes("unknown") ? "unknown" : worst === "yes" ? "no" : "yes";
};

const unique = <T>(items: Iterable<T>): List<T> => Object.freeze([...new Set(items)]);

const dayOfEntry = ({ record, session }: Entry): Day => dayOf(session === undefined ? record.writtenAt : session.at);

const ofPortion = (entry: Entry): Content => {
  const { portion } = entry;
  const day = dayOfEntry(entry);
  // Frozen, so that a rule which sorts or shortens a list fails, and changes nothing for the next one.
  return Object.freeze<Content>({
    id: portion.id as string as ContentId, what: "portion", topic: undefined, kinds: Object.freeze([portion.kind]),
    holders: portion.holders, about: portion.about, separable: portion.separable,
    keptSeparate: portion.keptSeparate, excludedContent: portion.excludedContent, part2: portion.part2, heldAs: Object.freeze([portion.heldAs]),
    sensitivities: portion.sensitivities, promisedSource: portion.promisedSource, recognizable: portion.recognizable,
    entries: Object.freeze([entry]), sessions: Object.freeze(entry.session === undefined ? [] : [entry.session]), from: day, until: day,
  });
};

/** Whom it tells of in what is taken from these holders, who are all of them unless parts can be told apart: not the other holders, but whoever holds no part. */
const aboutIn = ({ about, holders }: Portion, taken: List<PersonId>): List<PersonId> => about.filter((who) => taken.includes(who) || !holders.includes(who));

/** One holder's part of a portion whose parts can be told apart: about that holder and about whoever holds no part of it. */
const partOf = (entry: Entry, holder: PersonId): Content => Object.freeze<Content>({
  ...ofPortion(entry),
  id: `${entry.portion.id}#${holder}` as ContentId,
  holders: Object.freeze([holder]),
  about: Object.freeze(aboutIn(entry.portion, [holder])),
});

const hasParts = ({ separable, holders }: Portion): boolean => separable === "yes" && holders.length > 1;

const decidedOn = (entry: Entry): List<Content> =>
  hasParts(entry.portion) ? entry.portion.holders.map((holder) => partOf(entry, holder)) : [ofPortion(entry)];

/** Holders whose confidences a statement takes from a portion: of separable parts only those it names, if it names any of them. */
const takenFrom = ({ portion }: Entry, named: List<PersonId>): List<PersonId> => {
  const those = portion.separable === "yes" ? portion.holders.filter((holder) => named.includes(holder)) : [];
  return those.length > 0 ? those : portion.holders;
};

/** Is somebody named whose word stands in none of these portions, and of whom none tells? That part is drawn from what this practice knows, whatever the portions are. */
const tellsMore = ({ holders: named }: StatementAsked, portions: List<Portion>): boolean =>
  named.some((who) => !portions.some(({ holders, about }) => holders.includes(who) || about.includes(who)));

const ofStatement = (asked: StatementAsked, request: DisclosureRequest, file: OpenFile): Content => {
  const entries = Object.freeze(asked.drawnFrom.flatMap((id) => file.entries.get(id) ?? []));
  const portions = entries.map(({ portion }) => portion);
  const holders = unique([...asked.holders, ...entries.flatMap((entry) => takenFrom(entry, asked.holders))]);
  const days = entries.map(dayOfEntry).sort();
  const today = dayOf(request.at);
  const all = (pick: (portion: Portion) => Known, worst: "yes" | "no", fallback: Known): Known => strongest(portions.map(pick), worst, fallback);
  return Object.freeze<Content>({
    id: asked.id as string as ContentId, what: "statement", topic: asked.topic,
    kinds: unique(portions.map(({ kind }) => kind)),
    holders,
    about: unique([...holders, ...entries.flatMap(({ portion }) => aboutIn(portion, holders))]),
    separable: holders.length > 1 ? "no" : "yes",
    keptSeparate: all(({ keptSeparate }) => keptSeparate, "yes", "no"),
    excludedContent: all(({ excludedContent }) => excludedContent, "no", "yes"),
    part2: strongest([...portions.map(({ part2 }) => part2), ...(tellsMore(asked, portions) ? [file.facts.part2Program] : [])], "yes", file.facts.part2Program),
    heldAs: unique(portions.map(({ heldAs }) => heldAs)),
    sensitivities: unique(portions.flatMap(({ sensitivities }) => sensitivities)),
    promisedSource: all(({ promisedSource }) => promisedSource, "yes", "no"),
    recognizable: holders.length > 0 ? "yes" : all(({ recognizable }) => recognizable, "yes", "yes"),
    entries, sessions: Object.freeze(entries.flatMap(({ session }) => session ?? [])), from: days[0] ?? today, until: days.at(-1) ?? today,
  });
};

const portionOrPart = (id: ContentId, file: OpenFile): List<Content> => {
  const entry = file.entries.get(id);
  if (entry !== undefined) return decidedOn(entry);
  const cut = id.indexOf("#");
  const whole = cut < 0 ? undefined : file.entries.get(id.slice(0, cut));
  const holder = whole?.portion.holders.find((who) => who === id.slice(cut + 1));
  return whole !== undefined && holder !== undefined && hasParts(whole.portion) ? [partOf(whole, holder)] : [];
};

const wholeFile = (of: PersonId | "unit", file: OpenFile): List<Content> =>
  of === "unit"
    ? file.jointEntries.flatMap(decidedOn)
    : under(file.entriesOf, of).flatMap(decidedOn).filter(({ holders, about }) => holders.includes(of) || about.includes(of));

/** Adds what one thing that was asked for comes to. What is not on file, or does not fit together, is an issue at its path. */
const lookUp = (asked: Asked, index: number, request: DisclosureRequest, file: OpenFile, found: Content[], issues: Issue[]): void => {
  const pathTo = (path: string): string => `/asked/${String(index)}${path}`;
  const person = (id: PersonId, path: string): void => {
    if (!file.people.has(id)) issues.push({ path: pathTo(path), code: "unknown-person", message: `nobody in the casefile has the id \`${id}\`` });
  };
  const noPortion = (id: string, path: string): void => { issues.push({ path: pathTo(path), code: "unknown-portion", message: `no portion on file has the id \`${id}\`` }); };
  if (asked.what === "whole-file") {
    if (asked.of !== "unit") person(asked.of, "/of");
    for (const content of wholeFile(asked.of, file)) found.push(content);
    return;
  }
  if (asked.what === "portions") {
    let at = 0;
    for (const id of asked.ids) {
      const contents = portionOrPart(id, file);
      if (contents.length === 0) noPortion(id, `/ids/${String(at)}`);
      for (const content of contents) found.push(content);
      at += 1;
    }
    return;
  }
  asked.drawnFrom.forEach((id, at) => { if (!file.entries.has(id)) noPortion(id, `/drawnFrom/${String(at)}`); });
  asked.holders.forEach((id, at) => { person(id, `/holders/${String(at)}`); });
  if (asked.holders.length + asked.drawnFrom.length === 0) issues.push({ path: pathTo("/holders"), code: "no-holder", message: "a statement about nobody, drawn from nothing" });
  if (file.entries.has(asked.id)) issues.push({ path: pathTo("/id"), code: "duplicate-id", message: `a statement with the id of a portion on file: \`${asked.id}\`` });
  found.push(ofStatement(asked, request, file));
};

const byId = (a: Content, b: Content): number => (a.id < b.id ? -1 : 1);

/**
 * Everything that a request would send, each once, sorted by id.
 *
 * @throws {InputError} where it asks for what the casefile does not hold: a slip of the program that asks, never a reason to allow.
 */
export const contentsOf = (request: DisclosureRequest, file: OpenFile): List<Content> => {
  if (file.people.size === 0) return []; // there is no casefile
  const issues: Issue[] = [];
  const found: Content[] = [];
  let index = 0;
  for (const asked of request.asked) {
    lookUp(asked, index, request, file, found, issues);
    index += 1;
  }
  if (issues.length > 0) throw inputError("the request, for this casefile,", issues);
  return found.length <= 1 ? found : [...new Map(found.map((content) => [content.id, content])).values()].sort(byId);
};
