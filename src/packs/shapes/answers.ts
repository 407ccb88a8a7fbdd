/** Whether a provision's conditions are met, put together from facts that may be unknown: what a rule finds, and what to ask where it cannot tell. */
import { isAttestedByUs } from "../../domain/attested.ts";
import type { Content } from "../../domain/content.ts";
import type { Claim, ClaimKind, ConfidentialityException } from "../../domain/exception.ts";
import type { Missing } from "../../domain/known.ts";
import { areNotes, doubtsAboutNotes } from "../../domain/notes.ts";
import type { Party } from "../../domain/request.ts";
import type { Known, List, PersonId } from "../../domain/schema.ts";
import type { Standing } from "../../domain/standing.ts";
import type { Basis, Consult } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { inDoubt, silent, undetermined, type Finding } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

export { reverse } from "../../domain/known.ts";

/** Whether something is so and, where nobody knows, which facts would tell. */
export interface Answer {
  readonly is: Known;
  readonly missing: List<Missing>;
}

const YES: Answer = { is: "yes", missing: [] };
const NO: Answer = { is: "no", missing: [] };

/** What is plainly so or not so. */
export const plainly = (value: boolean): Answer => (value ? YES : NO);

/** A fact, and the question to ask where it is unknown. */
export const asFact = (is: Known, fact: Missing["fact"], of: string, askedOf: Missing["askedOf"]): Answer =>
  is === "yes" ? YES : is === "no" ? NO : { is, missing: [{ fact, of, askedOf }] };

/** What nobody has said yet, and is to be asked. */
export const ask = (fact: Missing["fact"], of: string, askedOf: Missing["askedOf"]): Answer => ({ is: "unknown", missing: [{ fact, of, askedOf }] });
/** It is so for certain, or it is to be asked; never a plain no. */
export const orAsk = (certain: boolean, fact: Missing["fact"], of: string, askedOf: Missing["askedOf"]): Answer => (certain ? YES : ask(fact, of, askedOf));

/** An answer, or a question that is only asked where the answers before it have settled nothing. */
export type Asking = Answer | (() => Answer);

/** One answer settles it; otherwise the opposite, where all say so, or what is missing. */
const joined = (asked: List<Asking>, settles: Answer, otherwise: Answer): Answer => {
  let missing: List<Missing> | undefined;
  for (const each of asked) {
    const answer = typeof each === "function" ? each() : each;
    if (answer.is === settles.is) return settles;
    if (answer.is !== otherwise.is) missing = missing === undefined ? answer.missing : [...missing, ...answer.missing];
  }
  return missing === undefined ? otherwise : { is: "unknown", missing };
};

/** All of them; never call it on nothing. What costs more to answer comes later, as a question. */
export const every = (asked: List<Asking>): Answer => joined(asked, NO, YES);
/** At least one of them; of nothing, none. */
export const some = (asked: List<Asking>): Answer => joined(asked, YES, NO);
/** The opposite of an answer: what is not known of the one is not known of the other. */
export const opposite = ({ is, missing }: Answer): Answer => (is === "yes" ? NO : is === "no" ? YES : { is, missing });

/** What a rule finds by an answer. */
export const findBy = ({ is, missing }: Answer, yes: () => Finding): Finding =>
  is === "yes" ? yes() : is === "no" ? silent : undetermined(...missing);

/** What a rule finds where it is enough that it is so of one of several people; the sentence is about the first of whom it is. */
export const findOfOne = (people: List<PersonId>, isSo: (who: PersonId) => Answer, yes: (who: PersonId) => Finding): Finding => {
  const answers = people.map(isSo);
  const first = people[answers.findIndex(({ is }) => is === "yes")];
  return first === undefined ? findBy(some(answers), () => silent) : yes(first);
};

/** The same of a duty, which in doubt is owed in its own words. */
export const owedBy = ({ is, missing }: Answer, says: () => Finding): Finding =>
  is === "yes" ? says() : is === "no" ? silent : inDoubt(missing, says());

/** One ground: the basis or bases it opens, on which conditions, and the sentence that says it; `{name}` is whose confidence it is, or who else is meant. */
export interface Ground {
  readonly on: Basis | List<Basis>;
  readonly says: string;
  readonly names?: (facts: HolderFacts) => PersonId | List<PersonId>;
  readonly when: (facts: HolderFacts) => Answer;
}

const listed = (on: Ground["on"]): List<Basis> => (typeof on === "string" ? [on] : on);

/** A ground on which a disclosure may stand without a signature, once all that the provision asks is so. */
export const permits = (provision: Provision, { on, says, names, when }: Ground) => defineRule({
  ...provision,
  effect: "permit",
  on: listed(on),
  asks: "holder",
  messages: { ground: says },
  evaluate: (facts, holds) => findBy(when(facts), () => holds("ground", { name: names?.(facts) ?? facts.holder })),
});

/** What a law demands once all that its provision asks is so. */
export const requires = (provision: Provision, { on, says, names, when }: Ground) => defineRule({
  ...provision,
  effect: "require",
  on: listed(on),
  asks: "holder",
  messages: { demanded: says },
  evaluate: (facts, holds) => findBy(when(facts), () => holds("demanded", { name: names?.(facts) ?? facts.holder })),
});

/** What a law keeps shut: on which bases, when, and the sentence that says it. One that names whom to consult says "not yet". */
export interface Bar {
  readonly bars: List<Basis>;
  readonly consult?: List<Consult>;
  readonly says: string;
  readonly when: (facts: HolderFacts) => Answer;
}

/** A ban by name. In doubt it bars as well, and asks. */
export const forbids = (provision: Provision, { bars, consult, says, when }: Bar) => defineRule({
  ...provision,
  effect: "forbid",
  bars,
  ...(consult === undefined ? {} : { consult }),
  asks: "holder",
  messages: { barred: says },
  evaluate: (facts, holds) => findBy(when(facts), () => holds("barred", { name: facts.holder })),
});

/** The claims of one kind among several. */
export const ofKind = <Kind extends ClaimKind>(claims: List<ConfidentialityException>, kind: Kind): List<Claim<Kind>> =>
  claims.filter((claim): claim is Claim<Kind> => claim.kind === kind);

/** The dangers that are claimed, to others and to oneself. */
export const dangersIn = (claims: List<ConfidentialityException>): List<Claim<"threat"> | Claim<"self-danger">> =>
  claims.filter((claim): claim is Claim<"threat"> | Claim<"self-danger"> => claim.kind === "threat" || claim.kind === "self-danger");

/** Is it psychotherapy notes? */
export const isNotes = (content: Content): Answer => ({ is: areNotes(content), missing: doubtsAboutNotes(content) });
/** Is it no psychotherapy notes? */
export const notNotes = (content: Content): Answer => opposite(isNotes(content));

/** Does a form serve? */
export const serving = (standing: Standing): Answer => {
  switch (standing.is) {
    case "valid": return YES;
    case "none": return NO;
    case "in-doubt": return { is: "unknown", missing: standing.missing };
  }
};

/** Does a law let this recipient have it? The practice verifies that; the recipient is asked to show it. */
export const lawful = ({ authority, id }: Party): Answer => asFact(authority, "lawful-authority", id, "agency");

/** Did an official state, as an official, what the provision wants to hear from one? Otherwise that is still to be asked. */
export const statedByOfficial = ({ attested }: ConfidentialityException, { id }: Party): Answer =>
  orAsk(attested !== "not-attested" && attested.role === "official" && attested.grounds === "official-statement", "lawful-authority", id, "agency");

/** Does a clinician of the practice stand behind the claim? Otherwise that is still to be asked. */
export const ourBelief = (claim: ConfidentialityException, { holder, file, request }: HolderFacts): Answer =>
  orAsk(isAttestedByUs(claim, file, request), "attestation", holder, "therapist");
