/** In which language the trail speaks: its own words, and what the laws say, each sentence by its id. */
import type { List } from "../domain/schema.ts";
import type { Message } from "../engine/finding.ts";
import type { Pack } from "../engine/pack.ts";
import type { Sourced } from "../engine/trail-law.ts";
import { CAUTIONS } from "../trail/cautions.ts";
import { own, rulesOf, speechOf, type Glossary, type Naming, type Speech } from "./language.ts";
import { TRAIL_ENGLISH, type TrailPhraseId } from "./trail-words.ts";

type Own = typeof TRAIL_ENGLISH;
/** A group of the trail's own words. */
export type TrailGroup = keyof Own;

/** What the trail says in one language; whatever is left out is said in English. Names of sources and grounds stand in the `Language` beside it. */
export interface TrailLanguage {
  readonly own: { readonly [G in TrailGroup]?: { readonly [K in keyof Own[G]]?: string } };
  /** Sentences of the packs by their ids: notices, exclusions, what to do, where to turn; and the names of authorities by their English ones. */
  readonly says: Glossary;
}

/** How ids are called in the text, with the address where it is known, how the practice is reached, and in which language. */
export interface TrailOptions extends Naming {
  readonly addresses?: Readonly<{ [id: string]: string }>;
  readonly contact?: string;
  /** English, unless another is handed in. */
  readonly trail?: TrailLanguage;
}

/** Everything by which the ids of the trail become words. */
export interface Voice {
  readonly speech: Speech;
  readonly word: (group: TrailGroup, key: string) => string;
  readonly phrase: (id: TrailPhraseId, fills?: Glossary) => string;
  /** A pack's sentence, or an authority's name, in this language. */
  readonly says: (id: string, english: string) => string;
  readonly sentence: (message: Message) => string;
  readonly cited: (sentence: string, where: Sourced) => string;
}

const SLOT = /\{([A-Za-z]+)\}/g;

/** The words for these options. */
export const voiceOf = (options: TrailOptions): Voice => {
  const { trail, contact, language } = options;
  const speech = speechOf(options);
  const word = (group: TrailGroup, key: string): string => own<string>(own<Glossary>(trail?.own, group), key) ?? own<string>(TRAIL_ENGLISH[group], key) ?? key;
  const phrase = (id: TrailPhraseId, fills: Glossary = {}): string => word("phrase", id).replace(SLOT, (whole, slot: string) => own(fills, slot) ?? whole);
  const says = (id: string, english: string): string => own(trail?.says, id) ?? english;
  const known = (key: string): string => word(own<string>(TRAIL_ENGLISH.topic, key) === undefined ? "kind" : "topic", key);
  const fill = (slot: string, value: string): string => (slot === "lapse" ? word("lapse", value) : slot === "what" ? known(value) : speech.name(value));
  const filled = (text: string, slots: Message["slots"]): string => text.replace(SLOT, (whole, slot: string) => {
    if (slot === "contact") return contact ?? phrase("gap-contact");
    const value = Object.prototype.hasOwnProperty.call(slots, slot) ? slots[slot] : undefined;
    if (value === undefined) return whole;
    return typeof value === "string" ? fill(slot, value) : speech.joined(value.map((each) => fill(slot, each)));
  });
  return {
    speech, word, phrase, says,
    sentence: (message) => {
      const ofTheDecision = own(rulesOf(language, "decision"), message.id) !== undefined;
      return ofTheDecision ? speech.sentence(message, "decision") : filled(says(message.id, message.text), message.slots);
    },
    cited: (sentence, { citation, verified }) => phrase(verified === false ? "cited-unread" : "cited", { sentence, source: speech.source(citation) }),
  };
};

/** The English catalogue of the trail, by the ids under which another language keeps it. */
export interface TrailCatalogue extends TrailLanguage {
  readonly own: Own;
}

/** What these packs and the trail itself say in English. A translator fills a `TrailLanguage` with the same ids. */
export const trailCatalogue = (packs: List<Pack>): TrailCatalogue => {
  const laws = packs.flatMap(({ trail }) => trail ?? []);
  const said = laws.flatMap(({ breach, reports = [], aftermath = [], recourse = [] }) => [
    ...(breach === undefined ? [] : [...breach.elements, ...breach.exclusions, ...breach.ways, { id: breach.authority.name, says: breach.authority.name }]),
    ...reports, ...aftermath, ...recourse,
  ]);
  return { own: TRAIL_ENGLISH, says: { ...CAUTIONS, ...Object.fromEntries(said.map(({ id, says }) => [id, says])) } };
};
