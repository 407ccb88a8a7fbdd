/** Who signs, and what a signed form must carry before a state's law lets it count. */
import type { Basis, FormElement } from "../../../domain/vocabulary.ts";
import type { Missing } from "../../../domain/known.ts";
import type { Release } from "../../../domain/release.ts";
import type { Known, List } from "../../../domain/schema.ts";
import { faultsUnder, missingIn, PLAIN_ELEMENTS, readingsOf, serves, type Fault, type Formalities } from "../../../domain/standing.ts";
import type { ContentFacts, HolderFacts } from "../../../engine/facts.ts";
import type { Clinician } from "../../../domain/casefile.ts";
import { silent, undetermined } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { asFact, plainly, type Answer } from "../../shapes/answers.ts";
import { leaves } from "../../shapes/of-the-practice.ts";
import type { Provision } from "../../shapes/provision.ts";
import { wordOf } from "../../shapes/whose-word.ts";

type Licence = Clinician["licences"][number]["as"];

const licencesOf = (clinicians: List<Clinician>): List<Licence> => clinicians.flatMap(({ licences }) => licences.map(({ as }) => as));

/**
 * The licences under which the content came about: of those who treat, and of who wrote it. Whoever only advises or examines
 * brings none to what others wrote. A trainee works under the licence of whoever supervises; where none of those is on file, it is not known which.
 */
const licencesBehind = ({ casefile: { clinicians }, content: { entries } }: ContentFacts): List<Licence> => {
  const held = licencesOf(clinicians.filter(({ id, role }) => role === "treating" || entries.some(({ record }) => record.author === id)));
  if (!held.includes("trainee")) return held;
  const above = licencesOf(clinicians.filter(({ role }) => role === "supervisor")).filter((as) => as !== "trainee");
  return [...held, ...(above.length === 0 ? ["unknown" as const] : above)];
};

/** Does somebody with such a licence treat here? Unknown where a licence is. */
export const treatedBy = (licences: List<Licence>) => (facts: ContentFacts): Known => {
  const held = licencesBehind(facts);
  if (held.some((as) => licences.includes(as))) return "yes";
  return held.length === 0 || held.includes("unknown") ? "unknown" : "no";
};

/** The same, with the question to ask about `of` where that is not known. */
export const isTreatedBy = (licences: List<Licence>, facts: ContentFacts, of: string): Answer => asFact(treatedBy(licences)(facts), "licence", of, "practice");

/** Does it leave a practice that a statute binds? Whether one binds, the licence says; where nobody knows, it is asked of what leaves alone. */
export const leavesWhereBound = (isBound: Known, { file, holder, request }: HolderFacts): boolean | Missing => {
  const outside = isBound === "no" ? false : leaves(request, file);
  return outside !== false && isBound === "unknown" ? { fact: "licence", of: holder, askedOf: "practice" } : outside;
};

/** What a state asks of the written leave of each participant. */
export interface EachWaives {
  readonly bars: List<Basis>;
  /** Licences to which the statute speaks; any, where it names none. */
  readonly licences?: List<Licence>;
  readonly formalities: Formalities;
  /** Does it speak of one client's own record too, or only of what several confided together? */
  readonly alone?: boolean;
  /** What lifts it without a waiver, such as a condition put at issue. */
  readonly unless?: (facts: HolderFacts) => Answer;
  readonly says: string;
}

/** What several confided together leaves only with the written leave of each: the couples rule as a state has enacted it. */
export const eachParticipantWaives = (provision: Provision, { bars, licences, formalities, alone = false, unless = () => plainly(false), says }: EachWaives) => defineRule({
  ...provision,
  effect: "forbid",
  bars,
  asks: "holder",
  messages: { "no-waiver": says as "{name}" },
  evaluate(facts, holds) {
    const binds = licences === undefined ? "yes" : treatedBy(licences)(facts);
    if (binds === "no" || (!alone && facts.content.holders.length < 2)) return silent;
    const answer = wordOf(facts, formalities);
    const spared = unless(facts);
    if (answer.is === "valid" || spared.is === "yes") return silent;
    if (spared.is === "unknown") return undetermined(...spared.missing);
    if (binds === "unknown") return undetermined({ fact: "licence", of: facts.holder, askedOf: "practice" });
    return answer.is === "in-doubt" ? undetermined(...answer.missing) : holds("no-waiver", { name: facts.holder });
  },
});

/** What federal law asks of every form: the state's demands must stand on the same one, so that two halves make no whole. Source: 45 CFR 164.508(c). */
const FEDERAL: List<FormElement> = [
  "description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure",
];

/** What a state's form must be beyond what any form must be. */
export interface FormMust {
  readonly formalities: Formalities;
  /** What the state asks of the paper that no element says: a witness, a calendar day. */
  readonly also?: (release: Release, facts: HolderFacts) => List<Fault>;
}

/** A form for this exists, and it is not what the state asks of one. Silent where there is none: then there is nothing to find fault with. */
export const formMust = (provision: Provision, { formalities, also = () => [] }: FormMust) => {
  const beside = (elements: List<FormElement>): Formalities => ({ ...formalities, elements: [...new Set([...formalities.elements, ...elements])] });
  const [byItself, besideFederal] = [beside(PLAIN_ELEMENTS), beside(FEDERAL)];
  return defineRule({
    ...provision,
    effect: "forbid",
    bars: ["authorization"],
    asks: "holder",
    messages: {
      unfit: "There is a signed form of {name}, but it is not what this state asks for: {faults}.",
      lacks: "There is a signed form of {name}, but it is not what this state asks for. It does not say: {elements}.",
    },
    evaluate(facts, holds) {
      const whole = facts.casefile.covered === "no" ? byItself : besideFederal;
      const forms = readingsOf(facts).filter(({ release }) => formalities.acts.includes(release.act));
      if (forms.length === 0 || forms.some((reading) => serves(reading, whole) === "yes" && also(reading.release, facts).length === 0)) return silent;
      const read = forms.map((reading) => [...faultsUnder(reading, whole), ...also(reading.release, facts)]);
      const doubtful = read.filter((faults) => faults.every(({ missing }) => missing !== undefined));
      if (doubtful.length > 0) return undetermined(...doubtful.flatMap((faults) => missingIn(faults)));
      const certain = read.flat().filter(({ missing }) => missing === undefined);
      const elements = [...new Set(certain.flatMap(({ lacks }) => lacks ?? []))].sort();
      const faults = [...new Set(certain.map(({ is }) => is))].sort();
      return elements.length > 0 && faults.length === 1 ? holds("lacks", { name: facts.holder, elements }) : holds("unfit", { name: facts.holder, faults });
    },
  });
};
