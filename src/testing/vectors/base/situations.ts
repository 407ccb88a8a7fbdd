/** Situations that several tables share. */
import type { AgreementInput } from "../../../domain/agreement.ts";
import type { DisclosureRequestInput } from "../../../domain/request.ts";
import { agreed, all, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, party, requestIs, sessionIs, type Change } from "./world.ts";

type Claim = DisclosureRequestInput["claims"][number];
type OfKind<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>;

const about = (recipient: string) => ({ of: ["ana"], to: [recipient], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" });

/** An emergency of Ana, who can be asked. */
export const emergency = (recipient: string): Change => claimed({ ...about(recipient), id: "c-emergency", kind: "emergency", canConsent: "yes" });
/** Somebody takes part in Ana's care, to which she agreed. */
export const involved = (recipient: string, more: Partial<OfKind<"involved">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-involved", kind: "involved", who: recipient, agreed: "yes", inBestInterest: "yes", ...more });
/** Ana threatens somebody who is named: serious, imminent, and she is able to. */
export const threat = (recipient: string, more: Partial<OfKind<"threat">> = {}): Change => claimed({
  ...about(recipient), id: "c-threat", kind: "threat", victims: [], victim: "named", serious: "yes", imminent: "yes", intentAndAbility: "yes", historyOfViolence: "no", heardFrom: "client", done: [], ...more,
});
/** Ana is in serious and imminent danger from herself, and the recipient can help. */
export const selfDanger = (recipient: string, more: Partial<OfKind<"self-danger">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-self", kind: "self-danger", serious: "yes", imminent: "yes", plan: "yes", canHelp: [recipient], done: [], ...more });
/** Ana's access to her own note is likely to endanger a life. */
export const harm = (more: Partial<OfKind<"access-harm">> = {}): Change =>
  claimed({ ...about("ana"), id: "c-harm", kind: "access-harm", ground: "life-or-safety", portions: ["anas"], likely: "yes", reviewer: "none", ...more });
/** A judge's order after a ruling on privilege at which Ana was heard. */
export const order = (recipient: string, more: Partial<OfKind<"court-order">> = {}): Change => claimed({
  ...about(recipient), id: "c-order", kind: "court-order", judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: ["ana"], covers: "all-named", deliverTo: recipient, subpartE: "no", subpoena: "no", returnAt: "none", ...more,
});

/** An attorney's subpoena, with notice given and the time to object over. */
export const subpoena = (recipient: string, more: Partial<OfKind<"subpoena">> = {}): Change => claimed({
  ...about(recipient), id: "c-subpoena", kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA", served: "yes", domesticated: "yes",
  assurance: "notice", noticeAt: "2026-02-10T09:00:00-08:00", objectionTimeOver: "yes", returnAt: "2026-03-20T09:00:00-07:00", ...more,
});
/** A judge's search warrant that names Ana. */
export const warrant = (recipient: string, more: Partial<OfKind<"search-warrant">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-warrant", kind: "search-warrant", paper: "search-warrant", judge: "yes", names: ["ana"], ...more });
/** A divorce that Ana brought. */
export const proceeding = (recipient: string, more: Partial<OfKind<"proceeding">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-proceeding", kind: "proceeding", against: "other", broughtBy: "ana", sort: "divorce", tendered: "no", ...more });
/** The licensing board looks into something, with authority. */
export const oversight = (recipient: string, more: Partial<OfKind<"oversight">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-oversight", kind: "oversight", body: "licensing-board", authority: "yes", complaintBy: "nobody", ...more });
/** A child is suspected to be abused now. */
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
/** Both partners signed a no-secrets policy at the outset. */
export const noSecrets = (more: Partial<OfAgreement<"secrets-policy">> = {}): Change => agreed({
  id: "no-secrets", kind: "secrets-policy", text: "no-secrets", shares: [], except: [],
  signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }, { by: "ben", at: "2026-01-10T10:00:00-08:00" }], ...more,
});
/** Ben's mother is a collateral, with everything explained and the next check-in ahead. */
export const collateral = (more: Partial<OfAgreement<"collateral">> = {}): Change => agreed({
  id: "collateral", kind: "collateral", client: "ben", collateral: "mother", prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: "2026-06-01T10:00:00-07:00", ...more,
});

/** Ana is a child whose care her parents consented to, and nobody knows whether that changes anything. */
export const minorAna: Change = all(clientIs("ana", { born: "2012-05-01" }), sessionIs("s-joint", { consentedBy: "parent" }), sessionIs("s-ana", { consentedBy: "parent" }));
