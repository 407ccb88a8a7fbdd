/** Duties and leaves to protect: what sets them off, and who may be told, must be told, or must not. */
import type { Claim, ConfidentialityException } from "../../../domain/exception.ts";
import { isTrue } from "../../../domain/known.ts";
import type { List } from "../../../domain/schema.ts";
import type { Party } from "../../../domain/request.ts";
import { earliestOf, type Length } from "../../../domain/time.ts";
import type { Basis, Duty, PartyKind } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { defineRule } from "../../../engine/rule.ts";
import { ask, asFact, every, ofKind, orAsk, ourBelief, owedBy, plainly, some, type Answer } from "../../shapes/answers.ts";
import type { Provision } from "../../shapes/provision.ts";

type Threat = Claim<"threat">;

/** What a threat must be before a state's law speaks. */
export interface Trigger {
  /** Of whom it must be known who is meant. */
  readonly victim: List<Exclude<Threat["victim"], "unknown">>;
  readonly imminent: boolean;
  readonly intentAndAbility: boolean;
  /** From whom the clinician has it. */
  readonly heardFrom: List<Threat["heardFrom"]>;
}

/** Anybody at all, where a law does not ask who told of it. */
export const ANYBODY: Trigger["heardFrom"] = ["client", "family", "acquaintance", "other"];

const fits = (threat: Threat, { victim, imminent, intentAndAbility, heardFrom }: Trigger, facts: HolderFacts): Answer => {
  const of = facts.holder;
  const near = asFact(imminent ? threat.imminent : "yes", "imminent", of, "therapist");
  const meant = asFact(threat.victim === "unknown" ? threat.victim : isTrue((victim as List<string>).includes(threat.victim)), "victim", of, "therapist");
  const able = asFact(intentAndAbility ? threat.intentAndAbility : "yes", "intent-and-ability", of, "therapist");
  return every([asFact(threat.serious, "serious", of, "therapist"), near, plainly(heardFrom.includes(threat.heardFrom)), meant, able, ourBelief(threat, facts)]);
};

/** Does a threat that invoked this set the law off? */
export const threatened = (facts: HolderFacts, trigger: Trigger): Answer => some(ofKind(facts.claims, "threat").map((threat) => fits(threat, trigger, facts)));

/**
 * Is there one threat of which all of this holds? Of several, none lends another what it lacks: who is meant by an idle word
 * hears nothing of a serious one against somebody else.
 */
export const ofOneThreat = (when: (facts: HolderFacts) => Answer) => (facts: HolderFacts): Answer =>
  some(ofKind(facts.claims, "threat").map((threat) => when({ ...facts, claims: facts.claims.filter((claim) => claim === threat || claim.kind !== "threat") })));

/** Is the client a danger to the own life, as a clinician of the practice believes? */
export const endangered = (facts: HolderFacts, { imminent }: { readonly imminent: boolean }): Answer =>
  some(ofKind(facts.claims, "self-danger").map((danger) => every([
    asFact(danger.serious, "serious", facts.holder, "therapist"),
    asFact(imminent ? danger.imminent : "yes", "imminent", facts.holder, "therapist"), ourBelief(danger, facts),
  ])));

/** Whom a state's law has in mind. */
export type Audience = "victim" | "police" | "treaters" | "hospital" | "mental-health-authority" | "whom-it-threatens-by-place";

const TREATERS: ReadonlySet<PartyKind> = new Set(["hospital", "emergency-responder", "prescriber", "treating-provider", "referring-provider", "veterans-provider"]);
/** Those who take somebody in, or bring somebody there. */
const HOSPITALS: ReadonlySet<PartyKind> = new Set(["hospital", "emergency-responder"]);

const isOne = (audience: Audience, { id, kind }: Party, threats: List<Threat>): boolean => {
  switch (audience) {
    case "victim": return kind === "potential-victim" || kind === "victims-parent" || threats.some(({ victims }) => victims.includes(id));
    case "police": return kind === "law-enforcement";
    case "treaters": return TREATERS.has(kind);
    case "hospital": return HOSPITALS.has(kind);
    case "mental-health-authority": return kind === "mental-health-authority";
    case "whom-it-threatens-by-place": return kind === "school" || kind === "employer" || kind === "person-able-to-prevent-harm";
  }
};

/** Does a clinician of the practice who finds the client in serious danger say that this recipient can help? */
export const isNamedAsAble = (facts: HolderFacts): boolean => ofKind(facts.claims, "self-danger").some((danger) =>
  danger.canHelp.includes(facts.request.recipient.id) && endangered({ ...facts, claims: [danger] }, { imminent: false }).is === "yes");

/** Does each threat name whom it is against, and none of them this recipient? */
const isAgainstOthers = (threats: List<Threat>, { id }: Party): boolean =>
  threats.length > 0 && threats.every(({ victims }) => victims.length > 0 && !victims.includes(id));

/**
 * Is the recipient one of those? Of whoever comes as somebody threatened, while the threat names others, it is asked.
 * Whoever is threatened is a victim first, whatever else that person is. Where the law has a hospital in mind and the
 * recipient treats elsewhere, it is asked whether that person can have the client taken in: a psychiatrist can, a
 * talk therapist may not.
 */
export const goesTo = (facts: HolderFacts, audiences: List<Audience>): Answer => {
  const threats = ofKind(facts.claims, "threat");
  const { recipient } = facts.request;
  const isVictim = isOne("victim", recipient, threats);
  if (recipient.kind === "potential-victim" && isAgainstOthers(threats, recipient)) return audiences.includes("victim") ? ask("victim", facts.holder, "therapist") : plainly(false);
  if (isVictim ? audiences.includes("victim") : audiences.some((audience) => isOne(audience, recipient, threats))) return plainly(true);
  if (isVictim || !audiences.includes("hospital") || !TREATERS.has(recipient.kind)) return plainly(false);
  return orAsk(isNamedAsAble(facts), "able-to-prevent", recipient.id, "therapist");
};

/** What a clinician does about a danger beside deciding whom to tell, and by when, counted from when it became known. */
interface Owed {
  readonly on: List<Basis>;
  readonly duty: Duty;
  readonly when: (facts: HolderFacts) => Answer;
  readonly says: string;
  readonly length?: Length;
}

const isDanger = (claim: ConfidentialityException): boolean => (claim.kind === "threat" || claim.kind === "self-danger") && claim.serious !== "no";

/** A duty that a danger sets off, whatever is told and to whom. */
export const owesProtection = (provision: Provision, { on, duty, when, says, length }: Owed) => defineRule({
  ...provision,
  effect: "oblige",
  on,
  upon: "either",
  duty,
  ...(length === undefined ? {} : { clock: { from: "known" as const, length } }),
  asks: "holder",
  messages: { owed: says },
  evaluate: (facts, holds) => owedBy(when(facts), () => holds("owed", { name: facts.holder }, earliestOf(facts.claims.filter(isDanger).map(({ knownAt }) => knownAt)))),
});
