/** In which language a decision speaks, and how its ids become words there. */
import type { List } from "../domain/schema.ts";
import type { Message } from "../engine/finding.ts";
import type { Citation } from "../engine/rule.ts";
import { SENTENCES } from "../engine/sentences.ts";
import { ENGLISH } from "./english.ts";
import type { PhraseId } from "./phrases.ts";

type Own = typeof ENGLISH;
/** A group of own words: `basis`, `duty`, `phrase` and so on. */
export type Group = keyof Own;

/** Words by key. What is left out is said in English. */
export interface Glossary { readonly [key: string]: string }

/**
 * One language: another language is one such value with the same ids as the English catalogue. Whatever it leaves out is
 * said in English.
 */
export interface Language {
  /** As a BCP 47 tag: `en`, `es`. */
  readonly code: string;
  /** Own words of this library, by group and key. */
  readonly own: { readonly [G in Group]?: { readonly [K in keyof Own[G]]?: string } };
  /**
   * Templates of the rules' messages, by rule id and message id; `title` is what a rule in doubt says. What no rule says
   * but the decision itself stands under `decision`.
   */
  readonly rules: { readonly [rule: string]: Glossary };
  /** Names of sources, and what is said of a provision in words rather than in numbers. */
  readonly sources?: Glossary;
}

/** How ids are called in the text, and in which language it is. */
export interface Naming {
  /** What is not named here appears as its id. */
  readonly names?: Readonly<{ [id: string]: string }>;
  /** English, unless another is handed in. */
  readonly language?: Language;
}

/** Everything by which ids become words. */
export interface Speech {
  readonly code: string;
  readonly name: (id: string) => string;
  readonly word: (group: Group, key: string) => string;
  readonly phrase: (id: PhraseId, fills?: Glossary) => string;
  /** A message with its slots filled. `rule` is the id under which the language keeps it. */
  readonly sentence: (message: Message, rule: string) => string;
  readonly source: (citation: Pick<Citation, "source" | "provision">) => string;
  readonly joined: (items: List<string>) => string;
  readonly chosen: (items: List<string>) => string;
}

/** A value under an own key, whatever stands on a prototype. */
export const own = <T>(of: Readonly<{ [key: string]: T | undefined }> | undefined, key: string): T | undefined =>
  (of !== undefined && Object.prototype.hasOwnProperty.call(of, key) ? of[key] : undefined);

const SLOT = /\{([A-Za-z]+)\}/g;
const GROUP_OF_SLOT: Readonly<{ [slot: string]: Group }> = { ground: "basis", elements: "element", faults: "fault", channel: "channel", purpose: "purpose", consult: "consult" };

const listed = (items: List<string>, last: string): string => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")}${last}${items.at(-1) ?? ""}`);

/** What the language keeps under a rule's id, if anything. */
export const rulesOf = (language: Language | undefined, rule: string): Glossary | undefined =>
  own(language?.rules, rule);

/** The words for this language and these names. */
export const speechOf = ({ names = {}, language }: Naming): Speech => {
  const word = (group: Group, key: string): string => own<string>(own<Glossary>(language?.own, group), key) ?? own<string>(ENGLISH[group], key) ?? key;
  const phrase = (id: PhraseId, fills: Glossary = {}): string => word("phrase", id).replace(SLOT, (whole, slot: string) => own(fills, slot) ?? whole);
  const plain = (id: string): string => own(names, id) ?? id;
  const name = (id: string): string => {
    const cut = id.lastIndexOf("#");
    return cut < 0 || own(names, id) !== undefined ? plain(id) : phrase("part-of", { whole: plain(id.slice(0, cut)), who: plain(id.slice(cut + 1)) });
  };
  const joined = (items: List<string>): string => listed(items, phrase("and"));
  const fill = (slot: string, value: string): string => {
    const group = own<Group>(GROUP_OF_SLOT, slot);
    return group === undefined ? name(value) : word(group, value);
  };
  return {
    code: language?.code ?? "en", name, word, phrase, joined,
    chosen: (items) => listed(items, phrase("or")),
    sentence: ({ id, text, slots }, rule) => {
      const ofTheDecision = own<string>(SENTENCES, id) === text; // a rule can have a sentence of the same id that says something else
      const template = own(rulesOf(language, rule), id === "undetermined" ? "title" : id) ?? (ofTheDecision ? own(rulesOf(language, "decision"), id) : undefined) ?? text;
      return template.replace(SLOT, (whole, slot: string) => {
        const value = Object.prototype.hasOwnProperty.call(slots, slot) ? slots[slot] : undefined;
        if (value === undefined) return whole;
        return typeof value === "string" ? fill(slot, value) : joined(value.map((each) => fill(slot, each)));
      });
    },
    // A title of the federal code is cited with its section in one breath.
    source: ({ source, provision }) => {
      const from = own(language?.sources, source) ?? source;
      const where = own(language?.sources, provision) ?? provision;
      return where === "" ? from : `${from}${source.endsWith("CFR") ? "" : ","} ${where}`;
    },
  };
};
