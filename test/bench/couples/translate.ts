/**
 * The cases in the words of this library, and its decisions in those of the policy. Nothing is decided here: each fact
 * becomes one fact. What the small policy knows and the library has no word for is written down where it fits best.
 */
import {
  parseCasefile, parseRequest, type Casefile, type CasefileInput, type ConfidentialityExceptionInput, type ContentId, type Decision, type DisclosureRequest, type DisclosureRequestInput, type Duty, type ReleaseInput,
} from "../../../src/index.ts";
import { NOTES, type CouplesFile, type Form, type Query, type RuleId, type Verdict } from "./policy.ts";
import { KINDS, type Case } from "./workload.ts";

type Kind = CasefileInput["records"][number]["portions"][number]["kind"];
type Purpose = DisclosureRequestInput["purpose"];

const KIND: Readonly<{ [kind: string]: Kind }> = { "progress": "progress-note", "assessment": "assessment", "billing": "billing", [NOTES]: "psychotherapy-notes" };
const PURPOSE: Readonly<{ [purpose: string]: Purpose }> = { treatment: "treatment", payment: "payment", legal: "litigation", personal: "other" };
const ROLE: Readonly<{ [role: string]: DisclosureRequestInput["requester"]["kind"] }> = {
  provider: "treating-provider", insurer: "insurer", attorney: "opposing-attorney", cps: "child-protection", police: "law-enforcement", ems: "emergency-responder", member: "other",
};

const kindOf = (kind: string): Kind => KIND[kind] ?? "progress-note";
const purposeOf = (purpose: string): Purpose => PURPOSE[purpose] ?? "other";
const known = (fact: boolean) => (fact ? "yes" : "no");
/** Every time in the workload is a whole second. */
const instant = (time: number): string => new Date(time).toISOString().replace(".000Z", "Z");

const LONG_AGO = "2000-01-01T00:00:00Z";

/** The portion of a kind: every file holds one of each, of which a request asks for one. */
const portionOf = (kind: string): string => `portion-${kind}`;

/** Position and id, so that the first form on file is the first by id too. */
const idOfForm = (id: string, position: number): string => `${String(position).padStart(5, "0")} ${id}`;

/** The library refuses a form that ended before it began. It serves for nothing either way, so it ends as it begins. */
const mended = (form: Form): Form => {
  const { signedAt, expiresAt, revokedAt } = form;
  const stillborn = (expiresAt !== null && expiresAt <= signedAt) || (revokedAt !== null && revokedAt < signedAt);
  return stillborn ? { ...form, expiresAt: null, revokedAt: signedAt } : form;
};

const releaseFrom = (form: Form, position: number): ReleaseInput => {
  const { id, grantor, signedAt, expiresAt, revokedAt, recipients, purposes, kinds } = mended(form);
  return {
    id: idOfForm(id, position), of: grantor, signedBy: grantor, signedAs: "self", act: "release", signedAt: instant(signedAt), form: "written", discloser: "this-practice",
    recipients, purposes: purposes.map(purposeOf),
    covers: { kinds: kinds.includes("*") ? "entire-record" : kinds.map(kindOf), statements: [], days: "all", sensitivities: "all", part2: "no" },
    expires: expiresAt === null ? "none" : instant(expiresAt),
    ...(revokedAt === null ? {} : { revoked: { at: instant(revokedAt), recipients: "all" } }),
    statements: ["description", "recipient", "purpose", "signature", "date"], combinedWith: [], conditioned: "no", witness: "no", doubts: [],
  };
};

/** A couple's file as the library takes it. */
export const casefileFrom = ({ unit: { members }, releases }: CouplesFile): CasefileInput => ({
  schema: 1,
  clients: members.map((id) => ({
    id, born: "1980-01-01", emancipated: "no", capacity: [{ from: LONG_AGO, is: "able" }], detained: "no", representatives: [], objections: [], protectiveOrders: [],
  })),
  unit: { kind: "couple", relation: "married", clientIs: "the-unit", charting: "joint", formed: LONG_AGO, members: members.map((who) => ({ who, as: "partner", joined: LONG_AGO })) },
  sessions: [],
  records: [{
    id: "record", session: "none", writtenAt: "2020-01-01T12:00:00Z", author: "therapist",
    portions: KINDS.map((kind) => ({
      id: portionOf(kind), kind: kindOf(kind), holders: members, about: members, separable: "no", keptSeparate: known(kind === NOTES), excludedContent: known(kind !== NOTES),
      part2: "no", heldAs: "originator", sensitivities: [], promisedSource: "no", recognizable: "yes",
    })),
  }],
  releases: releases.map(releaseFrom),
  agreements: [],
  clinicians: [{ id: "therapist", licences: [], role: "treating" }],
  others: [], incidents: [], disclosures: [], jurisdictions: [], covered: "no", part2Program: "no", informationBlockingActor: "no", veteransFacility: "no",
});

const claimFrom = ({ at, requester, basis }: Query, { unit: { members } }: CouplesFile): readonly ConfidentialityExceptionInput[] => {
  const claimed = {
    id: "claim", of: members, to: [requester.id], knownAt: instant(at),
    attested: { by: "therapist", at: instant(at), role: "treating-clinician", grounds: "document-seen" },
  } as const;
  switch (basis.type) {
    case "release": return [];
    case "court-order": return [{
      ...claimed, kind: "court-order", judge: known(basis.signed), jurisdiction: "unknown", privilege: "unknown", heard: [],
      covers: basis.scope.map(portionOf), deliverTo: requester.id, subpartE: "unknown", subpoena: "unknown", returnAt: "none",
    }];
    case "subpoena": return [{ // one that an order accompanies is the judge's
      ...claimed, kind: "subpoena", issuer: basis.courtOrder ? "judge" : "attorney", paper: "subpoena", jurisdiction: "unknown", served: "yes", domesticated: "yes",
      assurance: "unknown", noticeAt: "unknown", objectionTimeOver: "unknown", returnAt: "none",
    }];
    case "child-abuse-report": return [{
      ...claimed, kind: "abuse", victim: "child", suspected: known(basis.mandated), when: "unknown", nowAtRisk: "unknown", victimAgrees: "unknown", reported: "no", suspect: "unknown",
    }];
    case "threat": return [{ // it names the recipients who can prevent the harm
      ...claimed, to: basis.recipientCanPrevent ? [requester.id] : [], kind: "threat", victims: [], victim: basis.identifiableVictim ? "identifiable" : "none",
      serious: known(basis.serious), imminent: known(basis.imminent), intentAndAbility: "unknown", historyOfViolence: "unknown", heardFrom: "client", done: [],
    }];
    case "payment": return [{ ...claimed, kind: "proceeding", against: "client", broughtBy: "therapist", sort: "fee", tendered: "unknown" }]; // a bill
    case "treatment": return [{ ...claimed, kind: "involved", who: requester.id, agreed: "unknown", inBestInterest: "unknown" }];
    case "emergency": return [{ ...claimed, kind: "emergency", canConsent: known(!basis.lifeThreatening) }];
  }
};

/** A request as the library takes it. To a payer limited information is a summary. */
export const requestFrom = ({ query, file }: Case): DisclosureRequestInput => {
  const { at, requester: { id, role, verified }, purpose, record: { kind }, basis } = query;
  const party = { id, kind: ROLE[role] ?? "other", place: "outside", identity: known(verified), authority: "yes", contract: "no" } as const;
  return {
    schema: 1, requester: party, recipient: party, onBehalfOf: [], purpose: purposeOf(purpose), asked: [{ what: "portions", ids: [portionOf(kind)] }],
    form: basis.type === "payment" && basis.limited ? "summary" : "copy", made: "in-writing", channel: { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" },
    claims: claimFrom(query, file), receivedAt: instant(at), at: instant(at),
  };
};

/** A case opened and parsed: what `evaluateDisclosure` is asked about. */
export const opened = (each: Case): { readonly casefile: Casefile; readonly request: DisclosureRequest } =>
  ({ casefile: parseCasefile(casefileFrom(each.file)), request: parseRequest(requestFrom(each)) });

/** The small policy's duties by the library's names. */
export const DUTY = {
  "verify-identity": "clarify-roles", "disclose-only-as-ordered": "redact", "log-disclosure": "account", "assert-privilege": "assert-privilege", "notify-members": "notify-client-before",
  "limit-to-report": "report", "limit-to-threat": "safety-plan", "minimum-necessary": "minimum-necessary", "limit-to-emergency": "written-follow-up",
  "accompany-redisclosure-notice": "part2-notice", "seek-specific-release": "obtain-authorization", "seek-missing-releases": "notify-other-holders",
} as const satisfies { readonly [duty: string]: Duty };
const NAME_OF_DUTY: Readonly<{ [duty: string]: string }> = Object.fromEntries(Object.entries(DUTY).map(([name, duty]) => [duty, name]));

const slot = (value: string | readonly string[] | undefined): string => (typeof value === "string" ? value : "");

/** A decision in the policy's own words. */
export const verdictFrom = ({ outcome, rationale: { determining }, obligations }: Decision, { unit: { members } }: CouplesFile): Verdict => {
  const rule = determining[0]?.rule;
  const ruleId = (rule === undefined ? "default-deny" : rule.slice(rule.lastIndexOf("/") + 1)) as RuleId;
  const said = new Map(determining.map(({ message: { slots } }) => [slot(slots["name"]), slot(slots["form"])]));
  const named = members.filter((member) => said.has(member));
  const refersTo = ruleId === "all-members-released" ? named.map((member) => (said.get(member) ?? "").slice("00000 ".length)) : ["notes-not-named", "partial-release"].includes(ruleId) ? named : [];
  return { outcome: outcome === "allow" ? "allow" : "deny", ruleId, rationale: [ruleId, ...refersTo], obligations: obligations.map(({ duty }) => NAME_OF_DUTY[duty] ?? duty) };
};

/** What the code that builds the same decision by hand is asked about: the case by the names that the translated one bears, and its dates also as they are written. */
export interface Prepared {
  readonly query: Query;
  readonly file: CouplesFile;
  readonly content: ContentId;
  readonly purpose: Purpose;
  readonly at: string;
  /** Of each form: when it was signed, when it ends, when it was revoked. */
  readonly dates: readonly (readonly [signed: string, ends: string, revoked: string])[];
}

/** A case as code by hand would have it before it decides. */
export const prepared = ({ query, file }: Case): Prepared => {
  const releases = file.releases.map((form, position) => ({ ...mended(form), id: idOfForm(form.id, position) }));
  return {
    query, file: { ...file, releases }, content: portionOf(query.record.kind) as ContentId, purpose: purposeOf(query.purpose), at: instant(query.at),
    dates: releases.map(({ signedAt, expiresAt, revokedAt }) => [instant(signedAt), instant(expiresAt ?? 0), instant(revokedAt ?? 0)]),
  };
};
