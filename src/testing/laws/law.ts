/** What a law is, and how it asks the rules and the facts without the engine that it tests. */
import * as fc from "fast-check";
import { contentsOf, type Content } from "../../domain/content.ts";
import type { OpenFile } from "../../domain/open.ts";
import { openCasefile, parseRequest } from "../../domain/parse.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { PersonId } from "../../domain/schema.ts";
import { standings } from "../../domain/standing.ts";
import { dayOf } from "../../domain/time.ts";
import type { Basis } from "../../domain/vocabulary.ts";
import type { Decision, HolderVerdict, PortionVerdict } from "../../engine/decision.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import type { Finding } from "../../engine/finding.ts";
import type { Pack } from "../../engine/pack.ts";
import type { Policy } from "../../engine/policy.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Case, Evaluate } from "../case.ts";

/**
 * What a law must be shown of a decision, beyond allow, partial or deny of the whole. "openings": which contents go,
 * which is found out by asking for each alone; "mandates": which of them must go; "grounds": on which basis, by which rules of
 * the policy, so that the evaluator must read our packs; "words": what is said to whoever asked; "horizon": until when it stands;
 * "clearance": what is handed to the sender; "ways": what could go now, what would open more, and when that changes.
 */
export const DETAILS = ["openings", "mandates", "grounds", "words", "horizon", "clearance", "ways"] as const;
/** One of `DETAILS`. */
export type Detail = (typeof DETAILS)[number];

/** The law over an evaluator and cases; throws or returns false in the property where it is broken. */
export type Property = (evaluate: Evaluate, cases: fc.Arbitrary<Case>) => fc.IRawProperty<[Case, number[]]>;

/** A law that every decision obeys, as a property that any runner of fast-check can check. */
export interface Law {
  /** Its number in the design. */
  readonly number: number;
  readonly name: string;
  /** What it says, as a sentence. */
  readonly statement: string;
  /** What it must be shown of a decision. */
  readonly needs: readonly Detail[];
  readonly property: Property;
  /** As much of it as can be seen in the openings alone. Absent where that is all of it, or nothing. */
  readonly openings?: { readonly statement: string; readonly property: Property };
}

/** Throws with what was found where a law is broken. */
export const broken = (what: string, ...where: readonly unknown[]): never => {
  throw new Error([what, ...where.map((each) => JSON.stringify(each))].join(" "));
};

/** Numbers from which a law picks what it changes. */
const dice = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });

/** What is looked at in one case. */
export type Check = (evaluate: Evaluate, aCase: Case, dice: readonly number[]) => void;

/** A property from what is looked at in one case. */
export const propertyOf = (check: Check): Property => (evaluate, cases) => fc.property(cases, dice, (aCase, rolled) => { check(evaluate, aCase, rolled); });

/** A law from what it checks in one case, and what it must be shown. */
export const law = (
  number: number, name: string, statement: string, needs: readonly Detail[], check: Check, openings?: { readonly statement: string; readonly check: Check },
): Law => ({
  number, name, statement, needs, property: propertyOf(check),
  ...(openings === undefined ? {} : { openings: { statement: openings.statement, property: propertyOf(openings.check) } }),
});

/** One of the items, by a roll; undefined of none. */
export const pick = <T>(items: readonly T[], roll: number | undefined): T | undefined => items[(roll ?? 0) % Math.max(items.length, 1)];

/** The decision in a case. */
export const decide = (evaluate: Evaluate, { request, casefile, policy }: Case): Decision => evaluate(request, casefile, policy);

/** Does a content with this verdict go out? */
export const isOpen = (verdict: PortionVerdict["verdict"] | undefined): boolean => verdict === "may" || verdict === "must";

/** What goes out: the contents that may or must go. */
export const openIn = (decision: Decision): ReadonlySet<string> => new Set(decision.portions.filter(({ verdict }) => isOpen(verdict)).map(({ content }) => content));

/** Every content of `after` that is open must have been open in `before`. */
export const neverWidens = (before: Decision, after: Decision, what: string): void => {
  const open = openIn(before);
  for (const content of openIn(after)) if (!open.has(content)) broken(what, content);
};

/** The facts of a case, made from the domain alone. */
export interface Asked {
  readonly request: DisclosureRequest;
  readonly file: OpenFile;
  readonly contents: readonly Content[];
  readonly day: string;
}

/** The domain's view of a case. */
export const ask = ({ request, casefile }: Case): Asked => {
  const parsed = parseRequest(request);
  const file = openCasefile(casefile);
  return { request: parsed, file, contents: contentsOf(parsed, file), day: dayOf(parsed.at) };
};

/** What a rule is told of one holder; its claims are all that are about the holder and reach the recipient, more than the gate lets through. */
export const factsFor = ({ request, file }: Asked, content: Content, holder: PersonId): HolderFacts => ({
  request, casefile: file.facts, file, content, holder,
  claims: request.claims.filter((claim) => claim.of.includes(holder) && claim.to.includes(request.recipient.id)),
  standing: standings({ request, file, content, holder }),
});

/** What a rule finds when it is asked directly. */
export const findingOf = (rule: Rule, asked: Asked, content: Content, holder: PersonId | undefined): Finding => {
  const { request, file } = asked;
  if (rule.asks === "content") return rule.evaluate({ request, casefile: file.facts, file, content });
  return holder === undefined ? { kind: "silent" } : rule.evaluate(factsFor(asked, content, holder));
};

/** The rules that are in force in a case, with their packs and whether those bind here. */
export const rulesFor = ({ packs }: Policy, { request, file, day }: Asked, content: Content): readonly { readonly rule: Rule; readonly pack: Pack; readonly governs: string }[] =>
  packs.flatMap((pack) => {
    const governs = pack.governs({ request, casefile: file.facts, file, content });
    if (governs === "no" || day < pack.inForce.from || (pack.inForce.until !== undefined && day >= pack.inForce.until)) return [];
    return pack.rules.filter(({ inForce }) => inForce.from <= day && (inForce.until === undefined || day < inForce.until)).map((rule) => ({ rule, pack, governs }));
  });

/** Is this basis among those that the rule opens? */
export const opens = (rule: Rule, basis: Basis): boolean => (rule.effect === "permit" || rule.effect === "require") && rule.on.includes(basis);

/** Does the rule bar this basis? */
export const barsBasis = (rule: Rule, basis: Basis): boolean =>
  rule.effect === "forbid" && ("allBut" in rule.bars ? !rule.bars.allBut.includes(basis) : rule.bars.includes(basis));

/** One holder's part of a content that goes out, with its basis. */
export interface OpenPart { readonly content: Content; readonly holder: HolderVerdict; readonly basis: Basis }

/** Each holder of each content that goes out, with the basis on which that part is made. */
export const openParts = (decision: Decision, { contents }: Asked): readonly OpenPart[] =>
  decision.portions.filter(({ verdict }) => isOpen(verdict)).flatMap(({ content: id, holders }) => holders.map((holder) => {
    const content = contents.find((each) => each.id === id);
    if (content === undefined || holder.basis === undefined) return broken("goes out without a content or a basis:", id, holder);
    return { content, holder, basis: holder.basis };
  }));
