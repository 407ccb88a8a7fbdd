/** One provision of one source: data, and one small function over the facts. */
import type { Known, List, RuleId } from "../domain/schema.ts";
import { inputError, type Issue } from "../domain/issue.ts";
import { isDay, isLength, type Day, type Length } from "../domain/time.ts";
import { ALTERNATIVES, BASES, CONSULTS, DUTIES, type Alternative, type Basis, type Consult, type Duty } from "../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "./facts.ts";
import { say, type Finding, type Messages, type Say } from "./finding.ts";
import { frozen } from "./gather.ts";

/** The ethical principle that a rule serves. */
export const PRINCIPLES = ["autonomy", "fidelity", "beneficence", "nonmaleficence", "justice"] as const;
/** The ethical principle that a rule serves. */
export type Principle = (typeof PRINCIPLES)[number];

/** The line of the authority that stands behind a rule. */
export interface Citation {
  readonly source: string;
  readonly provision: string;
  /** The day from which the cited text stands. */
  readonly edition: string;
  readonly url?: string;
}

/** Where and on which day the text was read; `false` where it could not be. */
export type Verified = false | { readonly at: string; readonly on: string };

/** From a day on, perhaps until a day, that day excluded. */
export interface InForce<D extends string = string> {
  readonly from: D;
  readonly until?: D;
}

/** Which bases a forbid closes: those it lists, or all but those it lists. */
export type Bars = List<Basis> | { readonly allBut: List<Basis> };

/** A deadline that the law sets: what it counts from, and how long it runs. */
export interface Clock {
  readonly from: "received" | "known" | "discovered" | "signed";
  readonly length: Length;
}

/** What a rule does. */
export type Effect =
  /** A disclosure may stand on the basis; with `require` it must be made. */
  | { readonly effect: "permit" | "require"; readonly on: List<Basis> }
  /** Closes bases. One that names whom to consult says "not yet": a determination that names it silences it. */
  | {
    readonly effect: "forbid"; readonly bars: Bars; readonly consult?: List<Consult>;
    /** Of a code or policy, on how something goes: whom to ask where law requires it all the same. It then waits instead of giving way. */
    readonly ifRequired?: List<Consult>;
    /** It speaks of what another law only lets somebody have, and gives way to what one demands. */
    readonly unlessRequired?: true;
  }
  /** Attaches a duty to what goes out, to what is withheld, or to both. */
  | {
    readonly effect: "oblige"; readonly on: List<Basis> | "every"; readonly upon: "release" | "withholding" | "either";
    readonly duty: Duty; readonly anyOf?: List<Alternative>; readonly clock?: Clock;
  };

interface Head<M extends Messages, Id extends string, D extends string> {
  /** `source/provision/what-it-says`; the last part is the name of file, test and export. */
  readonly id: Id;
  /** One sentence that a clinician understands. */
  readonly title: string;
  readonly principle: Principle;
  readonly citation: Citation;
  readonly inForce: InForce<D>;
  readonly verified: Verified;
  readonly messages: M;
}

/** Does it ask once a content, or once for every holder? */
type Asks<M extends Messages> =
  | { readonly asks: "content"; readonly evaluate: (facts: ContentFacts, holds: Say<M>) => Finding }
  | { readonly asks: "holder"; readonly evaluate: (facts: HolderFacts, holds: Say<M>) => Finding };

/** A rule as it is written. */
export type RuleDefinition<M extends Messages = Messages> = Head<M, string, string> & Effect & Asks<M>;

/** A rule that was checked and frozen. */
export type Rule = Head<Messages, RuleId, Day> & Effect & (
  | { readonly asks: "content"; readonly evaluate: (facts: ContentFacts) => Finding }
  | { readonly asks: "holder"; readonly evaluate: (facts: HolderFacts) => Finding }
);

const ID = /^[a-z0-9][a-z0-9-]*(?:\/[A-Za-z0-9][A-Za-z0-9.()-]*)*\/[a-z0-9][a-z0-9-]*$/;
const SLOT = /\{[a-z][A-Za-z]*\}/g;

/** The bases that a forbid lists, if it lists those it bars; otherwise those it spares. An own list, whatever stands on a prototype. */
export const barsByName = (bars: Bars): bars is List<Basis> => Array.isArray(bars);

const basesOf = (rule: Effect): List<Basis> => {
  if (rule.effect === "forbid") return barsByName(rule.bars) ? rule.bars : rule.bars.allBut;
  return rule.on === "every" ? [] : rule.on;
};

const EFFECTS: List<string> = ["permit", "require", "forbid", "oblige"];
const UPON: List<string> = ["release", "withholding", "either"];
const ASKS: List<string> = ["content", "holder"];

/** What a program without types can get wrong, and what then would silently bar or open nothing. */
const lookAtShape = (rule: RuleDefinition, fault: (path: string, message: string) => void): void => {
  if (!EFFECTS.includes(rule.effect)) {
    fault("/effect", `expected permit, require, forbid or oblige, not \`${String((rule as { effect: unknown }).effect)}\``);
    return;
  }
  const listed = (value: unknown): boolean => Array.isArray(value);
  if (!ASKS.includes(rule.asks)) fault("/asks", "expected content or holder");
  if (typeof rule.evaluate !== "function") fault("/evaluate", "not a function");
  if (rule.effect === "forbid") {
    if (!listed(rule.bars) && !listed((rule.bars as { allBut?: unknown } | undefined)?.allBut)) fault("/bars", "expected a list of bases, or `allBut` such a list");
    return;
  }
  if (!listed(rule.on) && !(rule.effect === "oblige" && rule.on === "every")) fault("/on", "expected a list of bases");
  if (rule.effect === "oblige" && !UPON.includes(rule.upon)) fault("/upon", "expected release, withholding or either");
};

/** Does it begin with a capital, or a slot where there may be one, and end as a sentence does? */
const isSentence = (text: string, begins: RegExp, ends: List<string>): boolean => begins.test(text) && ends.includes(text.charAt(text.length - 1));

const isVerified = (verified: Verified): boolean => verified === false || (verified.at.length > 0 && isDay(verified.on));

/** Sane days: real ones, the end after the beginning. */
export const isInForce = ({ from, until }: InForce): boolean => isDay(from) && (until === undefined || (isDay(until) && from < until));

const faultsIn = (rule: RuleDefinition): List<Issue> => {
  const issues: Issue[] = [];
  const fault = (path: string, message: string): void => { issues.push({ path, code: "bad-rule", message }); };
  lookAtShape(rule, fault);
  if (issues.length > 0) return issues;
  const bases = basesOf(rule);
  if (!ID.test(rule.id)) fault("/id", `not a rule id of the form \`source/provision/what-it-says\`: \`${rule.id}\``);
  if (!isSentence(rule.title, /^[A-Z]/, ["."])) fault("/title", `not a full sentence: \`${rule.title}\``);
  if (!(PRINCIPLES as List<string>).includes(rule.principle)) fault("/principle", `not an ethical principle: \`${rule.principle}\``);
  for (const key of ["source", "provision", "edition"] as const) if (rule.citation[key].length === 0) fault(`/citation/${key}`, "empty");
  if (!isInForce(rule.inForce)) fault("/inForce", "not a time in force: two calendar days, the end after the beginning");
  if (!isVerified(rule.verified)) fault("/verified", "expected `false`, or the address and the day on which the text was read");
  if (Object.keys(rule.messages).length === 0) fault("/messages", "a rule without a message explains nothing");
  for (const [id, text] of Object.entries(rule.messages)) {
    if (/[{}]/.test(text) && /[{}]/.test(text.replace(SLOT, ""))) fault(`/messages/${id}`, `a brace that is no slot: \`${text}\``);
    if (!isSentence(text, /^[A-Z{]/, [".", "?"])) fault(`/messages/${id}`, `not a full sentence: \`${text}\``);
  }
  for (const basis of bases) if (!(BASES as List<string>).includes(basis)) fault("/on", `not a basis: \`${basis}\``);
  if (new Set(bases).size !== bases.length) fault("/on", "a basis is named twice");
  if (bases.length === 0 && !(rule.effect === "oblige" && rule.on === "every") && !(rule.effect === "forbid" && !barsByName(rule.bars))) fault("/on", "names no basis");
  if (rule.effect === "forbid" && rule.consult !== undefined && (rule.consult.length === 0 || !rule.consult.every((who) => (CONSULTS as List<string>).includes(who)))) {
    fault("/consult", "names nobody to consult");
  }
  if (rule.effect === "oblige" && !(DUTIES as List<string>).includes(rule.duty)) fault("/duty", `not a duty: \`${rule.duty}\``);
  if (rule.effect === "oblige" && rule.anyOf !== undefined && (rule.anyOf.length < 2 || !rule.anyOf.every((act) => (ALTERNATIVES as List<string>).includes(act)))) {
    fault("/anyOf", "not a choice between two known acts or more");
  }
  if (rule.effect === "oblige" && rule.clock !== undefined && !isLength(rule.clock.length)) fault("/clock/length", `not a length such as \`P30D\` or \`PT24H\`: \`${String(rule.clock.length)}\``);
  return issues;
};

/** Marks a checked rule, also one that another copy of this library has checked. */
const CHECKED = Symbol.for("subrosa.rule");

/** True for a rule that `defineRule` has checked. */
export const isRule = (value: unknown): value is Rule =>
  Object.prototype.hasOwnProperty.call(Object(value), CHECKED);

/**
 * Checks a rule and freezes it. Message slots are read from the templates: a wrong message or slot does not compile.
 *
 * @throws {InputError} when an id, a title, a message, a basis, a day or a clock is not sane.
 */
export const defineRule = <const M extends Messages>(definition: RuleDefinition<M>): Rule => {
  const plain = definition as unknown as RuleDefinition;
  const issues = faultsIn(plain);
  if (issues.length > 0) throw inputError(`the rule \`${definition.id}\``, issues);
  const evaluate: Rule["evaluate"] = (facts: HolderFacts): Finding => {
    const finding = (plain.evaluate)(facts, say);
    const said = finding.kind === "undetermined" ? finding.says : finding;
    if (said?.kind === "holds" && !Object.prototype.hasOwnProperty.call(plain.messages, said.message)) throw new Error(`unknown message \`${said.message}\` in \`${plain.id}\``);
    return finding;
  };
  written.set(evaluate, plain.evaluate);
  return frozen({ ...plain, evaluate, [CHECKED]: true }) as unknown as Rule;
};

/** A rule's function as it was written: what a finding says is then checked by whoever asks. */
export type AsWritten = (facts: HolderFacts, holds: typeof say) => Finding;

const written = new WeakMap<Rule["evaluate"], AsWritten>();

/** The function that a rule was written with, for the engine, which checks all findings itself; the rule's own where it is another. */
export const asWritten = ({ evaluate }: Rule): AsWritten => written.get(evaluate) ?? evaluate;

/** A fact about the practice or the content that is known or not. */
export type Governs = (facts: ContentFacts) => Known;
