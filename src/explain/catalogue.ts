/** The English catalogue: every sentence that a decision can say, by the ids under which another language keeps it. */
import type { List } from "../domain/schema.ts";
import type { Pack } from "../engine/pack.ts";
import { SENTENCES } from "../engine/sentences.ts";
import { WAY_SENTENCES } from "../forward/sentences.ts";
import { ENGLISH } from "./english.ts";
import type { Glossary, Language } from "./language.ts";

/** The catalogue of some packs: own words in full, and the templates of each rule with its title. */
export interface Catalogue extends Language {
  readonly own: typeof ENGLISH;
  readonly rules: { readonly [rule: string]: Glossary };
}

/**
 * What the rules of these packs and the explanations say in English, gathered by rule id and message id. A translator
 * fills a `Language` with the same ids; `title` is the rule's title, which stands for a rule in doubt, and what no rule says
 * stands under `decision`, and what `explainWayForward` says of acts and offers under `way-forward`.
 */
export const catalogue = (packs: List<Pack>): Catalogue => ({
  code: "en",
  own: ENGLISH,
  rules: {
    decision: SENTENCES,
    "way-forward": WAY_SENTENCES,
    ...Object.fromEntries(packs.flatMap(({ rules }) => rules.map(({ id, title, messages }) => [id, { title, ...messages }] as const))),
  },
});
