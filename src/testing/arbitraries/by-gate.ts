/** Requests that come through a row of the gate: a recipient, a purpose, claims and a content such as one way of one basis asks for. */
import * as fc from "fast-check";
import type { ConfidentialityExceptionInput } from "../../domain/exception.ts";
import type { DisclosureRequestInput } from "../../domain/request.ts";
import { PURPOSES, type Basis, type PartyKind, type Purpose, type Topic } from "../../domain/vocabulary.ts";
import { GATE, type BasisTerms } from "../../engine/basis.ts";
import type { ClaimPattern, Way } from "../../engine/way.ts";
import { claim, request } from "./request.ts";
import { nearlyAlways, usually } from "./weighted.ts";

type Claim = ConfidentialityExceptionInput;

/** The claim that fits a pattern, and what must stand in it for that. */
const CLAIM_FOR: { readonly [P in ClaimPattern]: readonly [kind: Claim["kind"], more: object] } = {
  "court-order": ["court-order", {}], "subpoena": ["subpoena", { issuer: "attorney" }], "board-subpoena": ["subpoena", { issuer: "board" }],
  "search-warrant": ["search-warrant", {}], "threat": ["threat", {}], "self-danger": ["self-danger", {}], "abuse": ["abuse", {}],
  "emergency": ["emergency", {}], "involved": ["involved", {}], "oversight": ["oversight", {}], "death-inquiry": ["death-inquiry", {}],
  "review-board-waiver": ["review-board-waiver", {}], "directive": ["written-request", { signed: "yes", elements: ["directs-to-recipient"] }],
  "commitment-proceeding": ["proceeding", { sort: "commitment" }], "claim-against-therapist": ["proceeding", { against: "therapist", sort: "malpractice" }],
  "fee-claim": ["proceeding", { sort: "fee", against: "client" }],
};

/** Who stands in a relation that the gate asks about, as that party calls itself. */
const STANDS: { readonly [relation in Extract<Way["to"], string>]: readonly (readonly [id: string, kind: PartyKind])[] } = {
  "anyone": [["doe", "client-attorney"], ["journal", "researcher"], ["board", "consultant"]],
  "named-in-form": [["doe", "client-attorney"], ["dr-rx", "prescriber"], ["plan", "insurer"], ["ben", "partner"]],
  "subject": [["ana", "client"], ["ben", "client"], ["mother", "guardian"], ["mother", "custodial-parent"]],
  "sent-by-subject": [["app", "other"]],
  "fellow-member": [["ben", "partner"], ["ana", "partner"]],
  "named-victim": [["mother", "potential-victim"], ["carol", "potential-victim"]],
  "named-helper": [["mother", "collateral-other"], ["er", "hospital"]],
  "named-involved": [["mother", "collateral-other"], ["ben", "partner"]],
  "named-in-order": [["doe", "client-attorney"], ["court", "court"]],
};
/** Those who come under an id of their own on file or in the forms; everybody else is called by what they are. */
const KNOWN: { readonly [kind in PartyKind]?: string } = { "client-attorney": "doe", "prescriber": "dr-rx", "insurer": "plan", "supervisor": "dr-sup" };

const INSIDE: readonly PartyKind[] = ["supervisor", "trainee", "clinic-staff"];

const statement = (topic: Topic): fc.Arbitrary<DisclosureRequestInput["asked"]> => fc.record({
  holders: usually<string[]>(["ana"], ["ben"], ["ana", "ben"]), drawnFrom: usually<string[]>([], ["anas"], ["joint"], ["bens"]),
}).map(({ holders, drawnFrom }) => [{ what: "statement", id: "told-0", topic, holders, drawnFrom }]);
const chart = (only: Way["only"]): fc.Arbitrary<DisclosureRequestInput["asked"]> => (only?.includes("deidentified") === true
  ? fc.constant([{ what: "portions", ids: ["vignette"] }])
  : usually<string[]>(["anas"], ["joint"], ["bens"], ["joint", "anas", "bens"], ["vignette"], ["hers"]).map((ids) => [{ what: "portions" as const, ids }]));

const throughWay = ({ basis, carries }: BasisTerms, way: Way): fc.Arbitrary<DisclosureRequestInput> => {
  const parties = typeof way.to === "string" ? STANDS[way.to] : way.to.map((kind) => [KNOWN[kind] ?? kind, kind] as const);
  // Of what police come for, only looking for somebody opens a little.
  const purposes: readonly Purpose[] = way.for === "any" ? PURPOSES : way.for.flatMap((each) => (each === "locate" && basis === "law-enforcement" ? [each, each, each] : [each]));
  const told = carries.topics.length === 0 || way.only !== undefined ? [] : [fc.constantFrom(...carries.topics).chain(statement)];
  const handed = carries.portions && way.told !== true ? [chart(way.only)] : [];
  return fc.record({
    base: request(), who: fc.constantFrom(...parties), purpose: fc.constantFrom(...purposes), wanted: fc.oneof(...told, ...handed),
    identity: nearlyAlways<"yes" | "no" | "unknown">("yes", "unknown"), spoken: fc.boolean(),
  }).chain(({ base, who: [id, kind], purpose, wanted, identity, spoken }) => {
    const attorneyOfHolder = id === "app";
    const recipient = { ...base.recipient, id, kind, identity, place: INSIDE.includes(kind) ? "inside" as const : "outside" as const };
    const made: DisclosureRequestInput = {
      ...base, recipient, requester: attorneyOfHolder ? { ...recipient, id: "ana", kind: "client" } : recipient, purpose, asked: wanted,
      form: way.spoken === true || spoken ? "verbal" : "copy", channel: way.spoken === true ? { ...base.channel, by: "in-person" } : base.channel,
    };
    if (way.on === undefined) return fc.constant(made);
    return fc.constantFrom(...way.on).chain((pattern) => {
      const [claimed, more] = CLAIM_FOR[pattern];
      return claim("c-gate", claimed, id).map((each) => ({ ...made, claims: [{ ...each, ...more }, ...base.claims.filter(({ kind: other }) => other === "determination")] }));
    });
  });
};

/** Grounds on which little stands even where they are invoked, so that they are invoked more often. */
const OFTENER: { readonly [B in Basis]?: number } = {
  "law-enforcement": 7, "care-involvement": 6, "coroner": 3, "unit-sharing": 4, "legal-defense": 3, "research": 4, "payment": 4, "commitment": 3, "danger-to-self": 2,
  "search-warrant": 2, "government-function": 2, "subpoena": 4, "public-health": 3, "threat-to-others": 2, "emergency": 2, "abuse-report": 4, "oversight": 2, "benefits": 2, "authorization": 2, "individual-access": 5,
};

/** A request through one way of one basis; of any basis where none is named, the rarer ones oftener. */
export const requestOn = (...bases: readonly Basis[]): fc.Arbitrary<DisclosureRequestInput> => fc.oneof(
  ...GATE.filter(({ basis }) => bases.length === 0 || bases.includes(basis))
    .map((row) => ({ arbitrary: fc.oneof(...row.ways.map((way) => throughWay(row, way))), weight: OFTENER[row.basis] ?? 1 })),
);
