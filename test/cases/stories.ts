/** What the conflict table and the worked examples are told with: who comes, what is asked, and states reduced to one provision. */
import type { Draft } from "immer";
import { definePack, GATE, type AgreementInput, type Basis, type Casefile, type CasefileInput, type DisclosureRequestInput, type HolderFacts, type Jurisdiction, type Known, type Pack, type PortionInput, type Rule } from "subrosa";
import { body, closed, forbid, oblige, permit, require } from "../support/bodies.ts";
import { agreed, all, asks, attestedBy, claimed, party, portion, portionIs, requestIs, type Change } from "../support/world.ts";

type Party = DisclosureRequestInput["requester"];
type Asked = DisclosureRequestInput["asked"][number];
type Claim = DisclosureRequestInput["claims"][number];
type OfKind<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>;
type OfAgreement<Kind extends AgreementInput["kind"]> = Extract<AgreementInput, { readonly kind: Kind }>;
type Client = CasefileInput["clients"][number];
type Paper = Client["representatives"][number];

const THE_OUTSET = "2026-01-10T10:00:00-08:00";

// Who comes, and what is asked.

/** Somebody asks for himself or herself and would receive it. */
export const comes = (who: Party, purpose: DisclosureRequestInput["purpose"], more: Partial<DisclosureRequestInput> = {}): Change =>
  all(asks(who), requestIs({ purpose, onBehalfOf: [], ...more }));
/** It is told on the phone, where nobody else hears it. */
export const byPhone: Change = requestIs({ form: "verbal", made: "orally", channel: { by: "phone", addressVerified: "yes", private: "yes", encrypted: "unknown" } });
export const asked = (...items: readonly Asked[]): Change => requestIs({ asked: items });
export const portions = (...ids: readonly string[]): Asked => ({ what: "portions", ids });
export const fileOf = (of: string): Asked => ({ what: "whole-file", of });
export const statement = (topic: Extract<Asked, { readonly what: "statement" }>["topic"], holders: readonly string[], drawnFrom: readonly string[]): Asked =>
  ({ what: "statement", id: "told", topic, holders, drawnFrom });

export const cps = comes(party("cps", "child-protection"), "child-abuse-report");
export const plan = comes(party("plan", "insurer"), "payment");
export const psychiatrist = comes(party("psy", "prescriber"), "treatment");
export const judge = comes(party("judge", "court"), "divorce");
export const attorneyOfTheOther = comes(party("roe", "opposing-attorney"), "litigation");
/** A warning goes by phone, drawn from what Ana said alone. */
export const warned = (who: Party): Change => all(comes(who, "protection"), byPhone, asked(statement("warning", ["ana"], ["anas"])));
export const police = party("police", "law-enforcement");
export const cara = party("cara", "potential-victim");

// What is on file.

/** Practice, clients and sessions are in another state. */
export const livesIn = (where: Jurisdiction): Change => ({ casefile }) => {
  casefile.jurisdictions = [where];
  for (const session of casefile.sessions) session.clientsWereIn = [where];
  for (const clinician of casefile.clinicians) for (const licence of clinician.licences) licence.in = where;
};
/** Whoever treats is licensed as this. */
export const treatsAs = (licence: CasefileInput["clinicians"][number]["licences"][number]["as"]): Change => ({ casefile }) => {
  for (const clinician of casefile.clinicians) for (const each of clinician.licences) each.as = licence;
};
/** The file of one client in individual treatment. */
export const only = (who: "ana" | "ben"): Change => ({ casefile }) => {
  casefile.clients = casefile.clients.filter(({ id }) => id === who);
  casefile.unit = {
    kind: "individual", relation: "single", clientIs: "one-member", charting: "separate", formed: THE_OUTSET, members: [{ who, as: "client", joined: THE_OUTSET }],
  };
  casefile.sessions = casefile.sessions.filter(({ attended }) => attended.every((each) => each === who));
  casefile.records = casefile.records.filter((record) => record.portions.every(({ holders }) => holders.every((each) => each === who)));
  casefile.releases = casefile.releases.filter(({ of }) => of === who);
  casefile.agreements = [{ id: "limits", kind: "limits-explained", to: [who], at: THE_OUTSET }];
};
/** One more portion of Ana's own session. */
export const alsoOnFile = (id: string, more: Partial<PortionInput>): Change => ({ casefile }) => {
  casefile.records.find((record) => record.id === "r-ana")?.portions.push(structuredClone(portion(id, ["ana"], more)) as Draft<PortionInput>);
};
/** What makes a portion psychotherapy notes. */
export const KEPT_APART = { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" } as const;
export const areNotes = (id: string): Change => portionIs(id, KEPT_APART);

export const paper = (who: string, as: Paper["as"], more: Partial<Paper> = {}): Paper =>
  ({ who, as, authority: "shown", decree: "no-decree", from: "2009-11-01T09:00:00-08:00", until: "open", concerns: [], ...more });
/** Ana is sixteen; these papers speak of her parents; this is who consented to her care. */
export const anaIsSixteen = (consentedBy: "client" | "parent", ...representatives: readonly Paper[]): Change => all(only("ana"), ({ casefile }) => {
  for (const client of casefile.clients) Object.assign(client, { born: "2009-11-01", representatives: structuredClone(representatives) });
  for (const session of casefile.sessions) Object.assign(session, { consentedBy });
});
/** A parent asks for what Ana's own sessions left. */
export const parentAsks = (id: string): Change =>
  all(comes(party(id, "custodial-parent"), "personal-representation", { made: "signed-writing", onBehalfOf: ["ana"] }), asked(portions("anas")));

/** Ben has died, after days in which he could not be asked. */
export const benHasDied: Change = ({ casefile }) => {
  for (const client of casefile.clients) {
    if (client.id !== "ben") continue;
    client.died = "2026-02-27";
    client.capacity.push({ from: "2026-02-20T08:00:00-08:00", is: "unconscious" });
  }
};
/** The executor of his will asks for this. */
export const executorAsks = (...ids: readonly string[]): Change => all(
  benHasDied,
  ({ casefile }) => { for (const client of casefile.clients) if (client.id === "ben") client.representatives.push(structuredClone(paper("eve", "executor", { from: "2026-03-02T09:00:00-08:00" })) as Draft<Paper>); },
  comes(party("eve", "executor"), "probate", { made: "signed-writing", onBehalfOf: ["ben"] }), asked(portions(...ids)),
);

export const restriction = (more: Partial<OfAgreement<"restriction">> = {}): Change => agreed({
  id: "restricted", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: "all", askedAt: "2026-02-12T12:00:00-08:00", ...more,
});

// What is claimed.

const about = (recipient: string) => ({ of: ["ana"], to: [recipient], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" });
/** She needs treatment at once and cannot be asked. */
export const cannotBeAsked = (recipient: string): Change => claimed({ ...about(recipient), id: "c-emergency", kind: "emergency", canConsent: "no" });
export const writtenRequest = (recipient: string, more: Partial<OfKind<"written-request">> = {}): Change => claimed({
  ...about(recipient), id: "c-written", kind: "written-request", signed: "yes", elements: ["description", "purpose", "use-limits", "retention-and-destruction", "copy-given", "signature", "date"], ...more,
});

// States, each reduced to what a row turns on.

const when = (test: (facts: HolderFacts) => boolean) => (facts: HolderFacts): "holds" | "silent" => (test(facts) ? "holds" : "silent");
const idOf = (jurisdiction: Jurisdiction): string => `minimal/${jurisdiction.toLowerCase()}`;
/** An open body of one state. */
export const state = (jurisdiction: Jurisdiction, ...rules: readonly Rule[]): Pack => body(rules, { id: idOf(jurisdiction), jurisdiction });
/** A state that closes these grounds but for what its own rules open, and leaves all others alone. */
const closedOn = (jurisdiction: Jurisdiction, bases: readonly Basis[], ...rules: readonly Rule[]): Pack =>
  closed(rules, { id: idOf(jurisdiction), jurisdiction, leaves: GATE.map(({ basis }) => basis).filter((basis) => !bases.includes(basis)) });
/** Binds where the client was at the session that this comes from. */
const whereTheClientWas = (jurisdiction: Jurisdiction): Pack["governs"] => ({ content }) => {
  const places = content.entries.map(({ session }) => session?.clientsWereIn ?? []);
  if (places.some((each) => each.includes(jurisdiction))) return "yes";
  return places.length === 0 || places.some((each) => each.length === 0) ? "unknown" : "no";
};
/** The same body, binding only where the client was. */
export const bindingThere = (pack: Pack): Pack => definePack({ ...pack, governs: pack.jurisdiction === undefined ? pack.governs : whereTheClientWas(pack.jurisdiction) });

const suspects = (victims: readonly OfKind<"abuse">["victim"][]) => ({ claims }: HolderFacts): boolean =>
  claims.some((claim) => claim.kind === "abuse" && claim.suspected === "yes" && victims.includes(claim.victim));
/** Suspected abuse of a child must be reported to child protection (such as 23 Pa.C.S. 6313). */
export const childMandate = (jurisdiction: Jurisdiction = "US-PA"): Pack =>
  state(jurisdiction, require(["abuse-report"], when((facts) => facts.request.recipient.kind === "child-protection" && suspects(["child"])(facts))));
/** Suspected abuse of an elder must be reported to adult protection (such as RCW 74.34.035). */
export const elderMandate = (): Pack =>
  state("US-WA", require(["abuse-report"], when((facts) => facts.request.recipient.kind === "adult-protection" && suspects(["elder", "dependent-adult"])(facts))));

const threatens = ({ claims }: HolderFacts): boolean => claims.some((claim) =>
  claim.kind === "threat" && claim.serious === "yes" && claim.intentAndAbility === "yes" && (claim.victim === "named" || claim.victim === "identifiable"));
const goesTo = (...kinds: readonly Party["kind"][]) => ({ request }: HolderFacts): boolean => kinds.includes(request.recipient.kind);
const MEDICAL_OR_POLICE = ["law-enforcement", "hospital", "emergency-responder", "treating-provider", "prescriber"] as const;
/** Of a danger, medical and law enforcement personnel may be told, and nobody else (Tex. Health & Safety 611.004(a)(2)). */
export const texas = (): Pack => closedOn("US-TX", ["threat-to-others", "danger-to-self"], permit(["threat-to-others", "danger-to-self"], when(goesTo(...MEDICAL_OR_POLICE))));
/** Victim and police must both be told of a threat (Cal. Civ. 43.92). */
export const californiaWarns = (): Pack =>
  state("US-CA", require(["threat-to-others"], when((facts) => goesTo("law-enforcement", "potential-victim")(facts) && threatens(facts))));
/** A likelihood of serious harm must be reported to the director of community services (N.Y. Mental Hyg. 9.46(b)). */
export const newYorkReports = (): Pack => state("US-NY", require(["threat-to-others"], when((facts) =>
  goesTo("mental-health-authority")(facts) && facts.claims.some((claim) => claim.kind === "threat" && claim.serious === "yes"))));

/** Outpatient psychotherapy goes to a payer only on its signed written request (Cal. Civ. 56.104). */
export const californiaPayers = (): Pack => state("US-CA", forbid(["payment"], when(({ holder, request }) => !request.claims.some((claim) =>
  claim.kind === "written-request" && claim.signed === "yes" && claim.of.includes(holder) && claim.to.includes(request.recipient.id)
  && claim.elements.includes("use-limits") && claim.elements.includes("retention-and-destruction")))));
/** A payer is told only with the client's own release. */
export const payersByRelease = (jurisdiction: Jurisdiction): Pack => state(jurisdiction, forbid(["payment"], when(({ standing }) => standing().is !== "valid")));

const feared = ({ holder, request }: HolderFacts): boolean => request.claims.some((claim) =>
  claim.kind === "access-harm" && claim.ground === "emotional" && claim.likely === "yes" && claim.of.includes(holder));
const barsAccess = (facts: HolderFacts, covered: Casefile["covered"]): Known => (covered === "yes" || !feared(facts) ? "no" : covered === "no" ? "yes" : "unknown");
/** Access may be refused for adverse consequences (Cal. Health & Safety 123115(b)); for a covered entity federal law overrides that, and only a duty is left. */
export const californiaAccess = (): Pack => state(
  "US-CA",
  forbid(["individual-access"], (facts) => ({ yes: "holds", no: "silent", unknown: "undetermined" } as const)[barsAccess(facts, facts.casefile.covered)]),
  oblige(["individual-access"], "release", { duty: "offer-conversation", asks: "holder" }, when((facts) => facts.casefile.covered === "yes" && feared(facts))),
);
/** Copies within 15 days (Cal. Health & Safety 123110). */
export const californiaClock = (): Pack =>
  state("US-CA", oblige(["individual-access"], "release", { duty: "answer-in-time", clock: { from: "received", length: "P15D" } }));
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
