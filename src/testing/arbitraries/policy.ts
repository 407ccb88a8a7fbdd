/** Policies: some of the packs handed in, or bodies of made-up rules, closed and open, of every force and effect. */
import * as fc from "fast-check";
import { reverse } from "../../domain/known.ts";
import { isAble } from "../../domain/persons.ts";
import type { Known } from "../../domain/schema.ts";
import { BASES, type Basis, type Consult, type Duty } from "../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined, type Finding } from "../../engine/finding.ts";
import { definePack, type Pack } from "../../engine/pack.ts";
import { compile, type Policy } from "../../engine/policy.ts";
import { defineRule, type Effect, type Rule } from "../../engine/rule.ts";
import { mostly, some, usually } from "./weighted.ts";

type Measure = (facts: HolderFacts) => Known;

/**
 * What a made-up rule reads. Each says how good things stand for a disclosure, and none says more when less is known:
 * a permit holds where it says yes, a forbid where it says no.
 */
const MEASURES: Readonly<{ [name: string]: Measure }> = {
  always: () => "yes",
  never: () => "no",
  signed: ({ standing }) => { const answer = standing().is; return answer === "valid" ? "yes" : answer === "none" ? "no" : "unknown"; },
  identified: ({ request }) => request.recipient.identity,
  unobserved: ({ request }) => request.channel.private,
  noSubstanceUse: ({ content }) => reverse(content.part2),
  noPromise: ({ content }) => reverse(content.promisedSource),
  notKeptSeparate: ({ content }) => reverse(content.keptSeparate),
  nothingDelicate: ({ content }) => (content.sensitivities.length === 0 ? "yes" : "no"),
  onlyProgressNotes: ({ content }) => (content.kinds.every((kind) => kind === "progress-note" || kind === "billing") ? "yes" : "no"),
  oneHolder: ({ content }) => (content.holders.length === 1 ? "yes" : "no"),
  able: ({ file, holder, request }) => { const client = file.clients.get(holder); return client === undefined ? "unknown" : isAble(client, request.at); },
};

const found = (good: Known, speaksWhen: "yes" | "no", holds: () => Finding): Finding =>
  good === "unknown" ? undetermined({ fact: "best-interest", of: "made-up", askedOf: "therapist" }) : good === speaksWhen ? holds() : silent;

const bases = (): fc.Arbitrary<Basis[]> => fc.oneof(
  { arbitrary: fc.constant<Basis[]>(["authorization", "individual-access", "treatment"]), weight: 2 },
  { arbitrary: fc.constant<Basis[]>([...BASES]), weight: 1 },
  { arbitrary: fc.subarray([...BASES], { minLength: 1, maxLength: 6 }), weight: 2 },
);

const effect = (): fc.Arbitrary<Effect> => fc.oneof(
  { arbitrary: bases().map((on): Effect => ({ effect: "permit", on })), weight: 4 },
  { arbitrary: bases().map((on): Effect => ({ effect: "require", on })), weight: 1 },
  { arbitrary: bases().map((bars): Effect => ({ effect: "forbid", bars })), weight: 2 },
  { arbitrary: some(BASES).map((allBut): Effect => ({ effect: "forbid", bars: { allBut } })), weight: 1 },
  { arbitrary: fc.tuple(bases(), fc.subarray<Consult>(["supervisor", "attorney"], { minLength: 1 })).map(([bars, consult]): Effect => ({ effect: "forbid", bars, consult })), weight: 1 },
  { arbitrary: fc.tuple(bases(), fc.constantFrom<"release" | "withholding" | "either">("release", "withholding", "either"), fc.constantFrom<Duty>("document", "account")).map(([on, upon, duty]): Effect => ({ effect: "oblige", on, upon, duty })), weight: 1 },
);

const rule = (id: string): fc.Arbitrary<Rule> => fc.record({ does: effect(), measure: fc.constantFrom(...Object.keys(MEASURES)) }).map(({ does, measure }) => defineRule({
  ...does, id, title: "A rule made up at random.", principle: "justice", asks: "holder",
  citation: { source: "Made up", provision: measure, edition: "2026-01-01" }, inForce: { from: "2020-01-01" },
  verified: { at: "nowhere", on: "2026-01-01" }, messages: { said: "It is so." },
  evaluate: (facts: HolderFacts, holds: (id: "said") => Finding) =>
    found(MEASURES[measure]?.(facts) ?? "unknown", does.effect === "forbid" ? "no" : "yes", () => holds("said")),
}));

const GOVERNS: Readonly<{ [name: string]: (facts: ContentFacts) => Known }> = { yes: () => "yes", covered: ({ casefile }) => casefile.covered, substanceUse: ({ content }) => content.part2 };

/** A body of made-up rules; `name` keeps its rule ids apart from those of other bodies. */
export const body = (name: string): fc.Arbitrary<Pack> => fc.record({
  rules: fc.integer({ min: 1, max: 6 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => rule(`random/${name}/${String(index)}`)))),
  force: usually<Pack["force"]>("law", "code", "policy"),
  jurisdiction: fc.constantFrom<Pack["jurisdiction"]>(undefined, "US", "US-CA", "US-NY"),
  closed: usually(false, true),
  leaves: some(BASES), yields: mostly<Basis[]>([], fc.constant([...BASES])),
  governs: usually("yes", "covered"),
}).map(({ rules, force, jurisdiction, closed, leaves, yields, governs }) => definePack({
  id: `random-${name}`, source: `Made up ${name}`, edition: "2026-01-01", version: "1", inForce: { from: "2020-01-01" }, force,
  ...(jurisdiction === undefined ? {} : { jurisdiction }),
  governs: GOVERNS[governs] ?? (() => "unknown"),
  ...(closed ? { closed: { citation: { source: "Made up", provision: "0", edition: "2026-01-01" }, leaves, yields } } : {}),
  rules, omitted: [],
}));

/** A policy of one to four bodies of made-up rules, beside the packs that are always part of it. */
export const randomPolicy = (always: readonly Pack[] = []): fc.Arbitrary<Policy> =>
  fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(...["a", "b", "c", "d"].slice(0, count).map(body))).map((packs) => compile([...always, ...packs]));

/** A policy of some of these packs, as a practice is bound by one code or two, beside those that are always part of it. */
export const policyOf = (packs: readonly Pack[], always: readonly Pack[] = []): fc.Arbitrary<Policy> =>
  fc.oneof({ arbitrary: fc.subarray([...packs], { maxLength: 2 }), weight: 3 }, { arbitrary: some(packs), weight: 1 }).map((chosen) => compile([...always, ...chosen]));
