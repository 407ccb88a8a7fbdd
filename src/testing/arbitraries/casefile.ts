/** Casefiles of two or three people in one treatment: coherent by construction, in a few days of one spring. */
import * as fc from "fast-check";
import type { AgreementInput } from "../../domain/agreement.ts";
import type { CasefileInput } from "../../domain/casefile.ts";
import type { ClientInput } from "../../domain/client.ts";
import type { PortionInput } from "../../domain/record.ts";
import type { ReleaseInput } from "../../domain/release.ts";
import type { SessionInput } from "../../domain/session.ts";
import { PLAIN_ELEMENTS } from "../../domain/standing.ts";
import { SENSITIVITIES, TOPICS, type PortionKind, type Purpose, type Sensitivity } from "../../domain/vocabulary.ts";
import { mostly, nearlyAlways, some, usually } from "./weighted.ts";

/** The instants at which something happens in the generated worlds; the decision falls among them. */
export const INSTANTS = [
  "2026-02-01T09:00:00-08:00", "2026-02-20T09:00:00-08:00", "2026-03-05T17:00:00-08:00", "2026-03-05T17:00:00.001-08:00", "2026-04-01T09:00:00-08:00",
] as const;
/** The instant of most decisions. */
export const NOW = "2026-03-05T17:00:00-08:00";
/** Those whom generated forms and requests name as recipients. */
export const RECIPIENTS = ["doe", "dr-rx", "plan", "mother", "ben", "ana"] as const;
const COMMON_PURPOSES: readonly Purpose[] = ["divorce", "treatment", "payment", "self-access", "unit-therapy", "family-support"];

const client = (id: string): fc.Arbitrary<ClientInput> => fc.record({
  id: fc.constant(id),
  born: usually<string>("1985-04-02", "2012-05-01", "unknown", "2008-03-05", "2008-03-06"),
  emancipated: nearlyAlways<ClientInput["emancipated"]>("no", "marriage", "living-apart", "unknown"),
  capacity: nearlyAlways<ClientInput["capacity"]>([{ from: "2020-01-01T00:00:00-08:00", is: "able" }], [], [{ from: "2020-01-01T00:00:00-08:00", is: "unable" }],
    [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-03-05T12:00:00-08:00", is: "unconscious" }]),
  detained: fc.constant<ClientInput["detained"]>("no"),
  representatives: mostly<ClientInput["representatives"]>([], fc.record({
    who: fc.constant("mother"), as: fc.constantFrom("guardian", "parent", "executor", "health-agent"),
    authority: nearlyAlways<ClientInput["representatives"][number]["authority"]>("shown", "claimed", "ended"),
    decree: nearlyAlways<ClientInput["representatives"][number]["decree"]>("no-decree", "excluded", "unknown"),
    from: nearlyAlways<string>("2020-01-01T00:00:00-08:00", "unknown"), until: nearlyAlways<string>("open", "2026-03-01T00:00:00-08:00"), concerns: mostly<ClientInput["representatives"][number]["concerns"]>([], fc.constantFrom("abuse" as const, "substantial-harm" as const).map((is) => [{
      is, attested: { by: "dr-lee", at: "2026-02-20T09:00:00-08:00", role: "treating-clinician" as const, grounds: "clinical-judgement" as const },
    }])),
  }).map((paper) => [paper])),
  objections: mostly<ClientInput["objections"]>([], fc.constantFrom("mother", "anyone", "relatives", "ben").map((to) => [{ to, at: "2026-02-20T09:00:00-08:00" }])),
  protectiveOrders: mostly<ClientInput["protectiveOrders"]>([], fc.constant([{ against: "ben", from: "2026-02-20T09:00:00-08:00", until: "open" }])),
}).chain((living) => mostly<ClientInput>(living, fc.constantFrom("2026-03-01", "2026-03-05").map((died) => ({ ...living, died: died < living.born && living.born !== "unknown" ? "2026-03-05" : died }))));

const session = (id: string, at: string, attended: readonly string[], format: SessionInput["format"]): fc.Arbitrary<SessionInput> => fc.record({
  id: fc.constant(id), at: fc.constant(at), format: fc.constant(format), attended: fc.constant(attended), clientsWereIn: fc.constant<SessionInput["clientsWereIn"]>(["US-CA"]),
  consentedBy: usually<SessionInput["consentedBy"]>("client", "parent", "both", "unknown"),
  courtOrdered: fc.constant<SessionInput["courtOrdered"]>("no"), paidBy: fc.constant<SessionInput["paidBy"]>("client-in-full"),
});

const KINDS: readonly PortionKind[] = ["progress-note", "psychotherapy-notes", "billing", "litigation-file"];
const NAMED: readonly Sensitivity[] = SENSITIVITIES.filter((each) => ["secret", "partner-violence", "hiv-sti"].includes(each));

const portion = (id: string, holders: readonly string[], about: readonly string[] = holders): fc.Arbitrary<PortionInput> => fc.record({
  id: fc.constant(id), kind: usually<PortionKind>(...(KINDS as [PortionKind, ...PortionKind[]])), holders: fc.constant(holders), about: fc.constant(about),
  separable: fc.constantFrom("no", "yes", "unknown"),
  keptSeparate: nearlyAlways<PortionInput["keptSeparate"]>("no", "yes", "unknown"), excludedContent: nearlyAlways<PortionInput["excludedContent"]>("yes", "no", "unknown"),
  part2: nearlyAlways<PortionInput["part2"]>("no", "yes", "unknown"), heldAs: fc.constant<PortionInput["heldAs"]>("originator"),
  sensitivities: mostly<Sensitivity[]>([], some(NAMED)), promisedSource: nearlyAlways<PortionInput["promisedSource"]>("no", "yes", "unknown"),
  recognizable: fc.constant<PortionInput["recognizable"]>("yes"),
});

/** What stands on a form that leaves nothing out which some law asks of every form. */
const FULL: ReleaseInput["statements"] = [
  ...PLAIN_ELEMENTS, "discloser", "expiry", "right-to-revoke", "no-conditioning", "redisclosure", "plain-language", "consequences-of-refusal", "representative-authority",
];

const release = (id: string, of: string): fc.Arbitrary<ReleaseInput> => fc.record({
  id: fc.constant(id), of: fc.constant(of),
  signer: nearlyAlways<readonly [string, ReleaseInput["signedAs"]]>([of, "self"], ["mother", "guardian"], [of, "guardian"]),
  act: nearlyAlways<ReleaseInput["act"]>("release", "sharing-within-unit", "privilege-waiver", "request-for-access"),
  signedAt: nearlyAlways<string>(INSTANTS[1], INSTANTS[0], INSTANTS[2], INSTANTS[3]),
  form: usually<ReleaseInput["form"]>("written", "oral", "unknown"),
  discloser: nearlyAlways<ReleaseInput["discloser"]>("this-practice", "somebody-else"),
  recipients: mostly<ReleaseInput["recipients"]>([...RECIPIENTS], some(RECIPIENTS)),
  purposes: mostly<ReleaseInput["purposes"]>([...COMMON_PURPOSES], fc.oneof(some(COMMON_PURPOSES), fc.constant("any" as const))),
  kinds: nearlyAlways<ReleaseInput["covers"]["kinds"]>("entire-record", [...KINDS], ["billing"]),
  statements: mostly<ReleaseInput["covers"]["statements"]>([...TOPICS], some(TOPICS)),
  days: nearlyAlways<ReleaseInput["covers"]["days"]>("all", { from: "2026-02-01", until: "2026-02-10" }),
  sensitivities: nearlyAlways<ReleaseInput["covers"]["sensitivities"]>("all", []),
  part2: nearlyAlways<ReleaseInput["covers"]["part2"]>("yes", "no", "unknown"),
  expires: usually<ReleaseInput["expires"]>("2026-12-31", "not-stated", "2026-03-04", "2026-03-05", NOW, INSTANTS[3], { event: "end-of-treatment", occurred: "unknown" }),
  revoked: mostly<ReleaseInput["revoked"]>(undefined, fc.constantFrom<ReleaseInput["revoked"]>(
    { at: NOW, recipients: "all" }, { at: INSTANTS[3], recipients: "all" }, { at: INSTANTS[4], recipients: "all" }, { at: NOW, recipients: ["doe"] },
  )),
  carries: usually<ReleaseInput["statements"]>(FULL, [...PLAIN_ELEMENTS]),
  combinedWith: nearlyAlways<ReleaseInput["combinedWith"]>([], ["notes-release"], ["consent-to-treatment"]),
  conditioned: nearlyAlways<ReleaseInput["conditioned"]>("no", "yes", "unknown"), doubts: nearlyAlways<ReleaseInput["doubts"]>([], ["coerced"]),
}).map(({ signer: [signedBy, signedAs], carries, kinds, statements, days, sensitivities, part2, revoked, ...form }) => ({
  ...form, signedBy, signedAs, statements: carries, witness: "no" as const,
  // Nothing expires or is revoked before it was signed.
  ...(revoked === undefined || revoked.at < form.signedAt ? {} : { revoked }),
  expires: typeof form.expires === "string" && /^\d/.test(form.expires) && form.expires <= form.signedAt ? "2026-12-31" : form.expires,
  covers: { kinds, statements, days, sensitivities, part2 },
}));

const agreements = (members: readonly string[]): fc.Arbitrary<AgreementInput[]> => fc.record({
  limits: usually(true, false),
  policy: fc.constantFrom<"no-secrets" | "limited" | "individual-confidentiality" | "none">("no-secrets", "limited", "individual-confidentiality", "none"),
  signedAt: usually<string>(INSTANTS[0], INSTANTS[1]),
  except: mostly<Sensitivity[]>([], some(NAMED)),
  collateral: fc.constantFrom<"none" | "ana" | "ben">("none", "ben", "ana"),
  checkInDue: usually<string>(INSTANTS[4], NOW),
  supervision: usually(true, false),
  restricted: nearlyAlways<"nothing" | "yes" | "no" | "unknown">("nothing", "yes", "no", "unknown"), selfPaid: fc.constantFrom<"yes" | "no" | "unknown">("no", "yes", "unknown"),
}).map(({ limits, policy, signedAt, except, collateral, checkInDue, supervision, restricted, selfPaid }): AgreementInput[] => [
  ...(restricted === "nothing" ? [] : [{
    id: "restriction", kind: "restriction" as const, client: "ana", agreed: restricted, selfPaid, against: "all" as const, purposes: "any" as const, covers: "all" as const, askedAt: INSTANTS[0],
  }]),
  ...(limits ? [{ id: "limits", kind: "limits-explained" as const, to: [...members], at: INSTANTS[0] }] : []),
  ...(policy === "none" ? [] : [{ id: "policy", kind: "secrets-policy" as const, text: policy, shares: ["secret" as const], except, signatures: members.map((by) => ({ by, at: signedAt })) }]),
  ...(collateral === "none" ? [] : [{ id: "collateral", kind: "collateral" as const, client: collateral, collateral: "mother", prosAndConsDiscussed: "yes" as const, statusExplained: "yes" as const, checkInDue }]),
  ...(supervision ? [{ id: "supervision", kind: "supervision" as const, to: [...members], supervisor: "dr-sup", at: INSTANTS[0] }] : []),
]);

/** A casefile of Ana and Ben, sometimes with Carl: joint and separate sessions, forms of each, agreements, a mother. */
export const casefile = (): fc.Arbitrary<CasefileInput> => usually<readonly string[]>(["ana", "ben"], ["ana", "ben", "carl"]).chain((members) => fc.record({
  clients: fc.tuple(...members.map(client)),
  kind: fc.constant<"couple" | "family" | "group">(members.length === 2 ? "couple" : "group"),
  left: mostly<string | undefined>(undefined, fc.constant("2026-03-01T00:00:00-08:00")),
  sessions: fc.tuple(
    session("s-joint", "2026-02-03T10:00:00-08:00", members, members.length === 2 ? "conjoint" : "group"),
    session("s-ben", "2026-02-10T10:00:00-08:00", ["ben"], "individual"),
    session("s-ana", "2026-02-12T10:00:00-08:00", ["ana"], "individual"),
  ),
  portions: fc.tuple(portion("joint", members), portion("bens", ["ben"]), portion("anas", ["ana"]), portion("hers", ["mother"], ["ben"])),
  recognizable: fc.constantFrom<"no" | "yes" | "unknown">("no", "yes", "unknown"),
  releases: fc.tuple(...members.map((who) => fc.tuple(release(`r-${who}`, who), mostly(false, fc.constant(true)), release(`r-${who}-2`, who), usually(true, false)))),
  mothers: fc.tuple(release("r-mother", "mother"), fc.boolean()),
  agreements: agreements(members),
  covered: usually<CasefileInput["covered"]>("yes", "no", "unknown"), part2Program: usually<CasefileInput["part2Program"]>("no", "yes", "unknown"),
})).map(({
  clients, kind, left, sessions, portions: [joint, bens, anas, hers], recognizable, releases, mothers: [hersForm, signed], agreements: agreed, covered, part2Program,
}): CasefileInput => ({
  schema: 1,
  clients,
  unit: {
    kind, relation: "unknown", clientIs: "the-unit", charting: "joint", formed: INSTANTS[0],
    members: clients.map(({ id }) => ({ who: id, as: kind === "couple" ? "partner" as const : "participant" as const, joined: INSTANTS[0], ...(id === "ben" && left !== undefined ? { left } : {}) })),
  },
  sessions,
  records: [
    { id: "r-1", session: "s-joint", writtenAt: "2026-02-03T11:00:00-08:00", author: "dr-lee", portions: [joint] },
    { id: "r-2", session: "s-ben", writtenAt: "2026-02-10T11:00:00-08:00", author: "dr-lee", portions: [bens, hers] },
    { id: "r-3", session: "s-ana", writtenAt: "2026-02-12T11:00:00-08:00", author: "dr-lee", portions: [anas] },
    { id: "r-4", session: "none", writtenAt: "2026-02-20T11:00:00-08:00", author: "dr-lee", portions: [{ ...joint, id: "vignette", kind: "deidentified", holders: [], about: [], recognizable }] },
  ],
  releases: [
    ...releases.flatMap(([first, twice, second, any]) => (any ? [first, ...(twice ? [second] : [])] : [])),
    ...(signed ? [{ ...hersForm, signedBy: "mother", signedAs: "self" as const }] : []),
  ],
  agreements: agreed,
  clinicians: [{ id: "dr-lee", licences: [{ as: "mft", in: "US-CA" }], role: "treating" }, { id: "dr-sup", licences: [], role: "supervisor" }],
  others: [{ id: "mother", ofAge: "yes" }],
  incidents: [], disclosures: [], jurisdictions: ["US-CA"], covered, part2Program, informationBlockingActor: "no", veteransFacility: "no",
}));
