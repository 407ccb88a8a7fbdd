import type { Formalities } from "../../domain/standing.ts";
import type { Basis, Consult, Purpose } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";
import { wordOf } from "./whose-word.ts";

/** The talk in which nobody must be recognizable without leave. */
export interface Talk {
  readonly bars: readonly Basis[];
  readonly purposes: readonly Purpose[];
  /** Whom to ask where the code lets an identity be given because it cannot be avoided. */
  readonly consult?: readonly Consult[];
  readonly formalities?: Formalities;
}

/** Colleagues, classes and readers learn from a case without learning whose it is. */
export const consultsWithoutIdentity = (provision: Provision, talk: Talk) => defineRule({
  ...provision,
  effect: "forbid",
  bars: talk.bars,
  ...(talk.consult === undefined ? {} : { consult: talk.consult }),
  asks: "holder",
  messages: { identified: "This would show that it is about {name}, who has not agreed to that. Take out whatever could identify anybody, or ask for a release first." },

  evaluate(facts, holds) {
    const { request, holder } = facts;
    if (!talk.purposes.includes(request.purpose)) return silent;
    const answer = wordOf(facts, talk.formalities);
    switch (answer.is) {
      case "valid": return silent;
      case "in-doubt": return undetermined(...answer.missing);
      case "none": return holds("identified", { name: holder });
    }
  },
});
