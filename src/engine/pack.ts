/** The rules of one source in one edition, whom they govern, and whether what they do not open stays shut. */
import { inputError, type Issue } from "../domain/issue.ts";
import type { Jurisdiction, Known, List } from "../domain/schema.ts";
import { isDay, isPeriod, type Period } from "../domain/time.ts";
import { BASES, type Basis } from "../domain/vocabulary.ts";
import type { ContentFacts } from "./facts.ts";
import { frozen } from "./gather.ts";
import { isInForce, isRule, type Citation, type InForce, type Rule } from "./rule.ts";
import type { TrailLaw } from "./trail-law.ts";

/** A closed body: it bars every basis that none of its rules opens, save those named here. */
export interface Closed {
  readonly citation: Citation;
  /** Bases on which it has nothing to say. */
  readonly leaves: List<Basis>;
  /** Bases on which it yields to what another law requires. */
  readonly yields: List<Basis>;
  /** Bases that it opens wherever another body of law lets somebody have something: "as authorized by law". */
  readonly defers?: List<Basis>;
  /** Do its permits only lift its own bar? Then nothing stands on one of them alone: another body must open the basis too. */
  readonly onlyLifts?: boolean;
}

/** A length of time after which a finding of a body of rules can change, counted from what is on file; or a day on which its text changed. */
export type Turn =
  | { readonly on: "birth" | "death" | "signature" | "receipt" | "notice"; readonly after: Period }
  | { readonly on: "day"; readonly day: string };

/** A body of rules: one source in one edition. */
export interface Pack {
  readonly id: string;
  /** The source whose rules these are; two editions of one source must not overlap in one policy. */
  readonly source: string;
  readonly edition: string;
  /** Version of this pack as software. */
  readonly version: string;
  readonly inForce: InForce;
  readonly force: "law" | "code" | "policy";
  readonly jurisdiction?: Jurisdiction;
  /** Asked once a content: does this body bind here? */
  readonly governs: (facts: ContentFacts) => Known;
  readonly closed?: Closed;
  readonly rules: List<Rule>;
  /**
   * Lengths of time that its rules count and days that they compare with, beyond the dates that stand on file themselves and birthdays up to the
   * twenty-fifth. Without them a decision could be said to stand for longer than it does.
   */
  readonly turns?: List<Turn>;
  /** Provisions that were read and are no rule, each with the reason. */
  readonly omitted: List<{ readonly provision: string; readonly reason: string }>;
  /** What it says of what comes after a disclosure: accounting, breach, recourse. */
  readonly trail?: TrailLaw;
}

/** Marks a checked pack, also one that another copy of this library has checked. */
const CHECKED = Symbol.for("subrosa.pack");

/** True for a pack that `definePack` has checked and frozen. */
export const isPack = (value: unknown): value is Pack =>
  Object.isFrozen(value) && Object.prototype.hasOwnProperty.call(Object(value), CHECKED);

const PLACE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

const FOUR_WORDS = / .* .* /s;

const FORCES: List<string> = ["law", "code", "policy"];

const faultsIn = (pack: Pack): List<Issue> => {
  const issues: Issue[] = [];
  const fault = (path: string, message: string): void => { issues.push({ path, code: "bad-pack", message }); };
  if (!/^[a-z0-9][a-z0-9/-]*$/.test(pack.id)) fault("/id", `not a pack id: \`${pack.id}\``);
  for (const key of ["source", "version"] as const) if (pack[key].length === 0) fault(`/${key}`, "empty");
  if (!isDay(pack.edition)) fault("/edition", `not a calendar day: \`${pack.edition}\``);
  if (pack.jurisdiction !== undefined && !PLACE.test(pack.jurisdiction)) fault("/jurisdiction", `not a place such as \`US-CA\`: \`${pack.jurisdiction}\``);
  if (typeof pack.governs !== "function") fault("/governs", "not a function");
  if (!isInForce(pack.inForce)) fault("/inForce", "not a time in force: two calendar days, the end after the beginning");
  if (!FORCES.includes(pack.force)) fault("/force", `expected law, code or policy, not \`${pack.force}\``);
  if (pack.rules.length === 0 && pack.closed === undefined) fault("/rules", "an open pack without rules says nothing");
  const ids = new Set<string>();
  pack.rules.forEach((rule, index) => {
    if (!isRule(rule)) fault(`/rules/${String(index)}`, "not made by `defineRule`");
    else if (ids.has(rule.id)) fault(`/rules/${String(index)}/id`, `the rule id \`${rule.id}\` stands twice`);
    else ids.add(rule.id);
  });
  for (const basis of [...(pack.closed?.leaves ?? []), ...(pack.closed?.yields ?? []), ...(pack.closed?.defers ?? [])]) {
    if (!(BASES as List<string>).includes(basis)) fault("/closed", `not a basis: \`${basis}\``);
  }
  for (const turn of pack.turns ?? []) {
    const length: string = turn.on === "day" ? turn.day : turn.after;
    if (turn.on === "day" ? !isDay(length) : !isPeriod(length)) fault("/turns", `not a day, nor a length of time such as \`P15D\` or \`P1Y\`: \`${length}\``);
  }
  pack.omitted.forEach(({ provision, reason }, index) => {
    if (provision.length === 0 || !FOUR_WORDS.test(reason)) fault(`/omitted/${String(index)}`, "an omission names its provision and gives a reason");
  });
  return issues;
};

const kept = ({ citation, leaves, yields, defers, ...more }: Closed): Closed =>
  frozen({ ...more, citation: { ...citation }, leaves: [...leaves], yields: [...yields], ...(defers === undefined ? {} : { defers: [...defers] }) });

/**
 * Checks a pack and freezes it.
 *
 * @throws {InputError} when its ids, its days, its bases or its omissions are not sane.
 */
export const definePack = (pack: Pack): Pack => {
  const issues = faultsIn(pack);
  if (issues.length > 0) throw inputError(`the pack \`${pack.id}\``, issues);
  const { closed, trail } = pack;
  return Object.freeze({
    ...pack,
    inForce: Object.freeze({ ...pack.inForce }),
    rules: Object.freeze([...pack.rules]),
    omitted: Object.freeze([...pack.omitted]),
    ...(pack.turns === undefined ? {} : { turns: Object.freeze(pack.turns.map((turn) => Object.freeze({ ...turn }))) }),
    ...(closed === undefined ? {} : { closed: kept(closed) }),
    ...(trail === undefined ? {} : { trail: frozen(trail) }),
    [CHECKED]: true,
  });
};
