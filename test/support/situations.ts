/** Situations that several tables share. */
import type { AgreementInput, DisclosureRequestInput } from "subrosa";
import { agreed, all, asIs, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, party, requestIs, sessionIs, type Change } from "./world.ts";
import type { Row } from "./tables.ts";

type Claim = DisclosureRequestInput["claims"][number];
type OfKind<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>;

const about = (recipient: string) => ({ of: ["ana"], to: [recipient], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" });

export const emergency = (recipient: string): Change => claimed({ ...about(recipient), id: "c-emergency", kind: "emergency", canConsent: "yes" });
export const involved = (recipient: string, more: Partial<OfKind<"involved">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-involved", kind: "involved", who: recipient, agreed: "yes", inBestInterest: "yes", ...more });
export const threat = (recipient: string, more: Partial<OfKind<"threat">> = {}): Change => claimed({
  ...about(recipient), id: "c-threat", kind: "threat", victims: [], victim: "named", serious: "yes", imminent: "yes", intentAndAbility: "yes", historyOfViolence: "no", heardFrom: "client", done: [], ...more,
});
export const selfDanger = (recipient: string, more: Partial<OfKind<"self-danger">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-self", kind: "self-danger", serious: "yes", imminent: "yes", plan: "yes", canHelp: [recipient], done: [], ...more });
export const harm = (more: Partial<OfKind<"access-harm">> = {}): Change =>
  claimed({ ...about("ana"), id: "c-harm", kind: "access-harm", ground: "life-or-safety", portions: ["anas"], likely: "yes", reviewer: "none", ...more });
export const order = (recipient: string, more: Partial<OfKind<"court-order">> = {}): Change => claimed({
  ...about(recipient), id: "c-order", kind: "court-order", judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: ["ana"], covers: "all-named", deliverTo: recipient, subpartE: "no", subpoena: "no", returnAt: "none", ...more,
});

export const subpoena = (recipient: string, more: Partial<OfKind<"subpoena">> = {}): Change => claimed({
  ...about(recipient), id: "c-subpoena", kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA", served: "yes", domesticated: "yes",
  assurance: "notice", noticeAt: "2026-02-10T09:00:00-08:00", objectionTimeOver: "yes", returnAt: "2026-03-20T09:00:00-07:00", ...more,
});
export const warrant = (recipient: string, more: Partial<OfKind<"search-warrant">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-warrant", kind: "search-warrant", paper: "search-warrant", judge: "yes", names: ["ana"], ...more });
export const proceeding = (recipient: string, more: Partial<OfKind<"proceeding">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-proceeding", kind: "proceeding", against: "other", broughtBy: "ana", sort: "divorce", tendered: "no", ...more });
export const oversight = (recipient: string, more: Partial<OfKind<"oversight">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-oversight", kind: "oversight", body: "licensing-board", authority: "yes", complaintBy: "nobody", ...more });
export const abuse = (recipient: string, more: Partial<OfKind<"abuse">> = {}): Change => claimed({
  ...about(recipient), id: "c-abuse", kind: "abuse", victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "family", ...more,
});

/** Ana asks for her own record. */
export const ownRequest: Change = all(asks(party("ana", "client")), requestIs({ purpose: "self-access", made: "signed-writing" }), asksFor("anas"));
/** Ben's mother is told how Ben is. */
export const motherAsks: Change = all(
  asks(party("mother", "collateral-other")), requestIs({ purpose: "family-support", form: "verbal", channel: { by: "in-person", addressVerified: "unknown", private: "yes", encrypted: "unknown" } }), asksToTell("condition", ["ben"]),
);
/** Ben is told what Ana said alone. */
export const benIsTold: Change = all(
  asks(party("ben", "partner")), requestIs({ purpose: "unit-therapy", form: "verbal", channel: { by: "in-person", addressVerified: "unknown", private: "yes", encrypted: "unknown" } }), asksToTell("session-content", ["ana"], ["anas"]),
);

type OfAgreement<Kind extends AgreementInput["kind"]> = Extract<AgreementInput, { readonly kind: Kind }>;
export const noSecrets = (more: Partial<OfAgreement<"secrets-policy">> = {}): Change => agreed({
  id: "no-secrets", kind: "secrets-policy", text: "no-secrets", shares: [], except: [],
  signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }, { by: "ben", at: "2026-01-10T10:00:00-08:00" }], ...more,
});
export const collateral = (more: Partial<OfAgreement<"collateral">> = {}): Change => agreed({
  id: "collateral", kind: "collateral", client: "ben", collateral: "mother", prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: "2026-06-01T10:00:00-07:00", ...more,
});

/** Ana is a child whose care her parents consented to, and nobody knows whether that changes anything. */
export const minorAna: Change = all(clientIs("ana", { born: "2012-05-01" }), sessionIs("s-joint", { consentedBy: "parent" }), sessionIs("s-ana", { consentedBy: "parent" }));


/** Rows for a rule that asks for a written release of Ana, on the base request of the attorney. */
export const releaseRows = (changes: { readonly none: Change; readonly unfit: Change; readonly doubtful: Change; readonly other?: readonly Row[] }): readonly Row[] => [
  ["a release that serves", "silent", asIs],
  ["no release", "unsigned", changes.none],
  ["a release that does not serve", "unfit", changes.unfit],
  ["a release in doubt", "undetermined", changes.doubtful],
  ...(changes.other ?? []),
];

