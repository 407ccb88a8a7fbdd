/**
 * "Couple-records policy v0" as a body of rules of this library, over a gate of its own and without the ground rules:
 * those rightly refuse some of what the small policy lets go.
 */
import { definePack, defineRule, silent, type Basis, type BasisTerms, type Claim, type ClaimKind, type ContentFacts, type Finding, type HolderFacts, type Message, type Pack, type Policy, type Rule } from "../../../src/index.ts";
import { areNotes } from "../../../src/domain/notes.ts";
import { FAULT, readingsOf, serves, type Formalities } from "../../../src/domain/standing.ts";
import type { PersonId } from "../../../src/domain/schema.ts";
import { compile } from "../../../src/engine/policy.ts";
import { DUTY } from "./translate.ts";
import { RULES, type RuleId } from "./policy.ts";
import { EDITION, SAYS, SOURCE } from "./says.ts";

const carries = { portions: true, topics: [] };
const why = { cites: ["v0"] };

/** The policy's rules by basis, in its order: of several grounds that stand, the first is named. */
export const GATE_OF_COUPLES: readonly BasisTerms[] = [
  { basis: "court-order", ways: [{ to: "named-in-order", for: "any", on: ["court-order"] }], carries, ...why },
  { basis: "abuse-report", ways: [{ to: ["child-protection", "law-enforcement"], for: "any", on: ["abuse"] }], carries, ...why },
  { basis: "threat-to-others", ways: [{ to: "anyone", for: "any", on: ["threat"] }], carries, ...why },
  { basis: "payment", ways: [{ to: ["insurer"], for: "any", on: ["fee-claim"] }], carries, ...why },
  { basis: "treatment", ways: [{ to: ["treating-provider"], for: "any", on: ["involved"] }], carries, ...why },
  { basis: "emergency", ways: [{ to: ["treating-provider", "emergency-responder"], for: "any", on: ["emergency"] }], carries, ...why },
  { basis: "authorization", ways: [{ to: "named-in-form", for: "any" }], carries, ...why },
];

const FORMALITIES: Formalities = { acts: ["release"], elements: [] };

/** The sentence as any text, so that one helper serves rules with slots and without. */
const sentence = (id: Exclude<RuleId, "default-deny">): string => SAYS[id];

const head = (id: Exclude<RuleId, "default-deny">, duty = "") => ({
  id: `couples/0${duty}/${id}`, title: SAYS[id].replace("{name}", "Somebody").replace("{form}", "a form"), principle: "autonomy", citation: { source: SOURCE, provision: "0", edition: EDITION },
  inForce: { from: "0001-01-01" }, verified: { at: "test/bench/couples/policy.ts", on: "2026-11-27" }, messages: { says: sentence(id) },
} as const);

const claimOf = <Kind extends ClaimKind>(facts: HolderFacts, kind: Kind): Claim<Kind> | undefined => facts.claims.find((claim): claim is Claim<Kind> => claim.kind === kind);
const isNotes = ({ content }: ContentFacts): boolean => areNotes(content) === "yes";
const isVerified = ({ request }: ContentFacts): boolean => request.requester.identity === "yes";
const lacksOrder = ({ request: { claims } }: ContentFacts): boolean => claims.some((claim) => claim.kind === "subpoena" && claim.issuer !== "judge");
const isReleased = (facts: ContentFacts, holder: PersonId): boolean => readingsOf({ ...facts, holder }).some((reading) => reading.release.act === "release" && serves(reading, FORMALITIES) === "yes");

/** Would a form of this holder serve if it named psychotherapy notes? */
const isUnnamed = (facts: ContentFacts, holder: PersonId): boolean => readingsOf({ ...facts, holder }).some((reading) =>
  reading.release.covers.kinds === "entire-record" && serves(reading, FORMALITIES, FAULT["other-kind"]) === "yes");

/** What keeps a joint record shut: this holder's form does not name notes and nothing else is wrong, or the others have signed and this one has not. */
const lack = (facts: ContentFacts): "notes-not-named" | "partial-release" | undefined => {
  let released = 0;
  let unnamed = 0;
  const notes = isNotes(facts);
  for (const holder of facts.content.holders) {
    if (isReleased(facts, holder)) released += 1;
    else if (notes && isUnnamed(facts, holder)) unnamed += 1;
  }
  if (released === facts.content.holders.length) return undefined;
  if (notes && released + unnamed === facts.content.holders.length) return "notes-not-named";
  return released > 0 ? "partial-release" : undefined;
};

const permit = (id: Exclude<RuleId, "default-deny">, on: Basis, stands: (facts: HolderFacts) => boolean): Rule => defineRule({
  ...head(id), effect: "permit", on: [on], asks: "holder",
  evaluate: (facts, holds): Finding => (stands(facts) ? holds("says") : silent),
});

const released = defineRule({
  ...head("all-members-released"), effect: "permit", on: ["authorization"], asks: "holder",
  evaluate({ holder, standing }, holds) {
    const answer = standing(FORMALITIES);
    return answer.is === "valid" ? holds("says", { name: holder, form: answer.by }) : silent;
  },
});

const bar = (id: Exclude<RuleId, "default-deny">, bars: (facts: ContentFacts) => boolean): Rule => defineRule({
  ...head(id), effect: "forbid", bars: { allBut: [] }, asks: "content",
  evaluate: (facts, holds): Finding => (bars(facts) ? holds("says") : silent),
});

const lacks = (id: "notes-not-named" | "partial-release"): Rule => defineRule({
  ...head(id), effect: "forbid", bars: ["authorization"], asks: "holder",
  evaluate: (facts, holds): Finding => (isVerified(facts) && !lacksOrder(facts) && facts.standing(FORMALITIES).is !== "valid" && lack(facts) === id ? holds("says", { name: facts.holder }) : silent),
});

const oblige = (id: Exclude<RuleId, "default-deny">, nth: number, on: Basis, upon: "release" | "withholding", when: (facts: ContentFacts) => boolean = () => true): Rule => defineRule({
  ...head(id, `.${String(nth)}`), messages: { says: "The policy asks for this." }, effect: "oblige", on: [on], upon, duty: DUTY[RULES[id].obligations[nth] as keyof typeof DUTY], asks: "content",
  evaluate: (facts, holds): Finding => (when(facts) ? holds("says") : silent),
});

const GROUNDS: readonly (readonly [id: Exclude<RuleId, "default-deny">, on: Basis, stands: (facts: HolderFacts) => boolean])[] = [
  ["court-order", "court-order", (facts) => claimOf(facts, "court-order")?.judge === "yes"],
  ["child-abuse-report", "abuse-report", (facts) => claimOf(facts, "abuse")?.suspected === "yes"],
  ["serious-threat", "threat-to-others", (facts) => {
    const threat = claimOf(facts, "threat");
    return threat?.serious === "yes" && threat.imminent === "yes" && threat.victim === "identifiable";
  }],
  ["payment", "payment", (facts) => facts.request.form === "summary" && !isNotes(facts)],
  ["treatment", "treatment", (facts) => !isNotes(facts)],
  ["emergency", "emergency", (facts) => claimOf(facts, "emergency")?.canConsent === "no"],
];

const duties: readonly Rule[] = [
  ...GROUNDS.flatMap(([id, on]) => RULES[id].obligations.map((_, nth) => oblige(id, nth, on, "release"))),
  oblige("all-members-released", 0, "authorization", "release"),
  oblige("identity-unverified", 0, "authorization", "withholding", (facts) => !isVerified(facts)),
  ...[0, 1].map((nth) => oblige("subpoena-without-order", nth, "authorization", "withholding", (facts) => isVerified(facts) && lacksOrder(facts))),
  ...(["notes-not-named", "partial-release"] as const).map((id) =>
    oblige(id, 0, "authorization", "withholding", (facts) => isVerified(facts) && !lacksOrder(facts) && lack(facts) === id)),
];

/** The policy as a pack: eleven rules and the duties that come with them. The twelfth rule is what a closed door says. */
export const couples: Pack = definePack({
  id: "couples", source: SOURCE, edition: EDITION, version: "0", inForce: { from: "0001-01-01" }, force: "policy", governs: () => "yes", omitted: [],
  rules: [
    bar("identity-unverified", (facts) => !isVerified(facts)),
    bar("subpoena-without-order", (facts) => isVerified(facts) && lacksOrder(facts)),
    ...GROUNDS.map(([id, on, stands]) => permit(id, on, stands)),
    released, lacks("notes-not-named"), lacks("partial-release"), ...duties,
  ],
});

const NO_CAUTIONS: readonly Message[] = [];

/** The pack alone, over its own gate. */
export const couplesPolicy = (): Policy => compile([couples], NO_CAUTIONS, GATE_OF_COUPLES);
