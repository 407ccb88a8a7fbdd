import type { Missing } from "../../domain/known.ts";
import type { Formalities } from "../../domain/standing.ts";
import type { Basis, Consult } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";
import { lawfulWordOf, wordOf } from "./whose-word.ts";

/** For what a release is needed, and how the lack of one is put into words. */
export interface Need {
  readonly bars: readonly Basis[];
  /** When the provision speaks at all; a missing fact leaves that in doubt. */
  readonly when: (facts: HolderFacts) => boolean | Missing;
  /** The sentence for a holder who has signed nothing of the kind; `{name}` is the holder. */
  readonly unsigned: string;
  readonly formalities?: Formalities | undefined;
  readonly consult?: readonly Consult[];
}

/**
 * Keeps what a holder confided from leaving before that holder's own release for it is on file. A signature that is not
 * the holder's word, such as that of somebody feared, is none.
 */
export const needsRelease = (provision: Provision, need: Need) => defineRule({
  ...provision,
  effect: "forbid",
  bars: need.bars,
  ...(need.consult === undefined ? {} : { consult: need.consult }),
  asks: "holder",
  messages: {
    unsigned: need.unsigned,
    unfit: "There is a signed form of {name}, but it does not serve for this: {faults}.",
  },

  evaluate(facts, holds) {
    const speaks = need.when(facts);
    if (speaks === false) return silent;
    const { holder: name } = facts;
    const answer = (need.bars.includes("authorization") ? lawfulWordOf : wordOf)(facts, need.formalities);
    if (answer.is === "valid") return silent;
    if (speaks !== true) return undetermined(speaks);
    switch (answer.is) {
      case "in-doubt": return undetermined(...answer.missing);
      case "none": return answer.faults.length === 0 ? holds("unsigned", { name }) : holds("unfit", { name, faults: answer.faults });
    }
  },
});
