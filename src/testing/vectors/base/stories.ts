/** What the cases are told with: who comes, what is asked, what is on file and what is claimed. */
import type { AgreementInput } from "../../../domain/agreement.ts";
import type { CasefileInput } from "../../../domain/casefile.ts";
import type { PortionInput } from "../../../domain/record.ts";
import type { DisclosureRequestInput } from "../../../domain/request.ts";
import type { Jurisdiction } from "../../../domain/schema.ts";
import { agreed, all, asks, attestedBy, claimed, copy, party, portion, portionIs, requestIs, type Change } from "./world.ts";

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
/** Exactly this is asked for. */
export const asked = (...items: readonly Asked[]): Change => requestIs({ asked: items });
/** These portions. */
export const portions = (...ids: readonly string[]): Asked => ({ what: "portions", ids });
/** Everything that this person holds or that is about this person; of the unit, what several hold. */
export const fileOf = (of: string): Asked => ({ what: "whole-file", of });
/** A statement whose id is `told`. */
export const statement = (topic: Extract<Asked, { readonly what: "statement" }>["topic"], holders: readonly string[], drawnFrom: readonly string[]): Asked =>
  ({ what: "statement", id: "told", topic, holders, drawnFrom });

/** Child protection asks. */
export const cps = comes(party("cps", "child-protection"), "child-abuse-report");
/** A health plan asks in order to pay. */
export const plan = comes(party("plan", "insurer"), "payment");
/** A psychiatrist who treats asks. */
export const psychiatrist = comes(party("psy", "prescriber"), "treatment");
/** A judge asks in the divorce. */
export const judge = comes(party("judge", "court"), "divorce");
/** The attorney of the other side asks. */
export const attorneyOfTheOther = comes(party("roe", "opposing-attorney"), "litigation");
/** A warning goes by phone, drawn from what Ana said alone. */
export const warned = (who: Party): Change => all(comes(who, "protection"), byPhone, asked(statement("warning", ["ana"], ["anas"])));
/** The police. */
export const police = party("police", "law-enforcement");
/** Somebody whom a client threatens. */
export const cara = party("cara", "potential-victim");

// What is on file.

/** Practice, clients and sessions are in another state. */
export const livesIn = (where: Jurisdiction): Change => ({ casefile }) => {
  casefile.jurisdictions = [where];
  for (const session of casefile.sessions) session.clientsWereIn = [where];
  for (const clinician of casefile.clinicians) for (const licence of clinician.licences) licence.in = where;
};
/** The practice works in these states. */
export const worksIn = (...states: readonly Jurisdiction[]): Change => ({ casefile }) => { casefile.jurisdictions = [...states]; };
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
  casefile.records.find((record) => record.id === "r-ana")?.portions.push(copy(portion(id, ["ana"], more)));
};
/** What makes a portion psychotherapy notes. */
export const KEPT_APART = { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" } as const;
/** This portion is psychotherapy notes. */
export const areNotes = (id: string): Change => portionIs(id, KEPT_APART);

/** Not the therapist but a colleague wrote what Ana's own session left. */
export const byAColleague: Change = ({ casefile }) => { for (const record of casefile.records) if (record.id === "r-ana") record.author = "dr-ko"; };

/** A paper on somebody who acts for a client. */
export const paper = (who: string, as: Paper["as"], more: Partial<Paper> = {}): Paper =>
  ({ who, as, authority: "shown", decree: "no-decree", from: "2009-11-01T09:00:00-08:00", until: "open", concerns: [], ...more });
/** Ana is sixteen; these papers speak of her parents; this is who consented to her care. */
export const anaIsSixteen = (consentedBy: "client" | "parent", ...representatives: readonly Paper[]): Change => all(only("ana"), ({ casefile }) => {
  for (const client of casefile.clients) Object.assign(client, { born: "2009-11-01", representatives: copy(representatives) });
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
  ({ casefile }) => { for (const client of casefile.clients) if (client.id === "ben") client.representatives.push(copy(paper("eve", "executor", { from: "2026-03-02T09:00:00-08:00" }))); },
  comes(party("eve", "executor"), "probate", { made: "signed-writing", onBehalfOf: ["ben"] }), asked(portions(...ids)),
);

/** Ana asked that nobody be told, and the practice agreed. */
export const restriction = (more: Partial<OfAgreement<"restriction">> = {}): Change => agreed({
  id: "restricted", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: "all", askedAt: "2026-02-12T12:00:00-08:00", ...more,
});

// What is claimed.

const about = (recipient: string) => ({ of: ["ana"], to: [recipient], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" });
/** She needs treatment at once and cannot be asked. */
export const cannotBeAsked = (recipient: string): Change => claimed({ ...about(recipient), id: "c-emergency", kind: "emergency", canConsent: "no" });
/** Somebody of the hospital says so, and nobody of the practice. */
export const claimedByTheHospital: Change = claimed({ ...about("er"), id: "c-emergency", kind: "emergency", canConsent: "no", attested: attestedBy("er") });
/** A payer's signed request that says what it is for, how it is limited and how long it is kept. */
export const writtenRequest = (recipient: string, more: Partial<OfKind<"written-request">> = {}): Change => claimed({
  ...about(recipient), id: "c-written", kind: "written-request", signed: "yes", elements: ["description", "purpose", "use-limits", "retention-and-destruction", "copy-given", "signature", "date"], ...more,
});
