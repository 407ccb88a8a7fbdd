/** What the conflict table is told with, beside the stories of the vectors: states reduced to one provision. */
import { definePack, type Casefile, type DisclosureRequestInput, type HolderFacts, type Jurisdiction, type Known, type Pack, type Rule } from "subrosa";
import { body, forbid, oblige, permit, require } from "../support/bodies.ts";

export * from "../../src/testing/vectors/base/stories.ts";

type Party = DisclosureRequestInput["requester"];

// States, each reduced to what a row turns on.

const when = (test: (facts: HolderFacts) => boolean) => (facts: HolderFacts): "holds" | "silent" => (test(facts) ? "holds" : "silent");
const idOf = (jurisdiction: Jurisdiction): string => `minimal/${jurisdiction.toLowerCase()}`;
/** An open body of one state. */
export const state = (jurisdiction: Jurisdiction, ...rules: readonly Rule[]): Pack => body(rules, { id: idOf(jurisdiction), jurisdiction });
/** Binds where the client was at the session that this comes from. */
const whereTheClientWas = (jurisdiction: Jurisdiction): Pack["governs"] => ({ content }) => {
  const places = content.entries.map(({ session }) => session?.clientsWereIn ?? []);
  if (places.some((each) => each.includes(jurisdiction))) return "yes";
  return places.length === 0 || places.some((each) => each.length === 0) ? "unknown" : "no";
};
/** The same body, binding only where the client was. */
export const bindingThere = (pack: Pack): Pack => definePack({ ...pack, governs: pack.jurisdiction === undefined ? pack.governs : whereTheClientWas(pack.jurisdiction) });

const goesTo = (...kinds: readonly Party["kind"][]) => ({ request }: HolderFacts): boolean => kinds.includes(request.recipient.kind);
const feared = ({ holder, request }: HolderFacts): boolean => request.claims.some((claim) =>
  claim.kind === "access-harm" && claim.ground === "emotional" && claim.likely === "yes" && claim.of.includes(holder));
const barsAccess = (facts: HolderFacts, covered: Casefile["covered"]): Known => (covered === "yes" || !feared(facts) ? "no" : covered === "no" ? "yes" : "unknown");
/** Access may be refused for adverse consequences (Cal. Health & Safety 123115(b)); for a covered entity federal law overrides that, and only a duty is left. */
export const californiaAccess = (): Pack => state(
  "US-CA",
  forbid(["individual-access"], (facts) => ({ yes: "holds", no: "silent", unknown: "undetermined" } as const)[barsAccess(facts, facts.casefile.covered)]),
  oblige(["individual-access"], "release", { duty: "offer-conversation", asks: "holder" }, when((facts) => facts.casefile.covered === "yes" && feared(facts))),
);
/** An adult has access to the own record, whatever harm is feared (740 ILCS 110/4). */
export const illinoisAccess = (jurisdiction: Jurisdiction = "US-IL"): Pack =>
  state(jurisdiction, require(["individual-access"], when(({ holder, request }) => request.requester.id === holder)));

const hasConsentedAlone = ({ content }: HolderFacts): boolean =>
  content.entries.length > 0 && content.entries.every(({ session }) => session?.consentedBy === "client");
/** The minor who consented alone decides; a parent must hear of suicidal intent, and may hear where the minor cannot manage (C.R.S. 12-245-203.5). */
export const coloradoMinors = (): Pack => state(
  "US-CO",
  forbid(["individual-access"], when((facts) => facts.request.requester.id !== facts.holder && hasConsentedAlone(facts) && facts.standing().is !== "valid")),
  permit(["care-involvement"], when(goesTo("custodial-parent"))),
  require(["danger-to-self"], when((facts) => goesTo("custodial-parent")(facts) && facts.claims.some((claim) => claim.kind === "self-danger" && claim.serious === "yes"))),
);

/** Plans are audited by the state, which must be shown what it asks for. */
export const mandatoryAudit = (): Pack => state("US-CA", require(["oversight"], when((facts) =>
  goesTo("health-oversight")(facts) && facts.claims.some((claim) => claim.kind === "oversight" && claim.authority === "yes"))));

/** A house rule: what a couple told together leaves only with both signatures, also to one of the two. */
export const strictUnitConsent = (): Pack =>
  body([forbid(["individual-access"], when(({ content }) => content.holders.length > 1))], { id: "house-rule", force: "policy" });
