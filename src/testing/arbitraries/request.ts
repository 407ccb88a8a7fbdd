/** Requests to the generated casefiles: parties that fit their purpose, most of the time. */
import * as fc from "fast-check";
import type { ConfidentialityExceptionInput } from "../../domain/exception.ts";
import type { DisclosureRequestInput } from "../../domain/request.ts";
import { PURPOSES, type PartyKind, type Purpose, type Topic } from "../../domain/vocabulary.ts";
import { INSTANTS, NOW } from "./casefile.ts";
import { mostly, nearlyAlways, some, usually } from "./weighted.ts";

type Party = DisclosureRequestInput["requester"];
type Claim = ConfidentialityExceptionInput;

interface Role { readonly id: string; readonly kind: PartyKind; readonly place?: Party["place"]; readonly purpose: Purpose; readonly claim?: Claim["kind"]; readonly topic?: Topic }

/** Who comes, for what, with which claim, to be told what. */
const ROLES: readonly Role[] = [
  { id: "doe", kind: "client-attorney", purpose: "divorce" },
  { id: "ana", kind: "client", purpose: "self-access" },
  { id: "ben", kind: "client", purpose: "self-access" },
  { id: "ben", kind: "partner", purpose: "unit-therapy", topic: "session-content" },
  { id: "mother", kind: "guardian", purpose: "personal-representation" },
  { id: "mother", kind: "collateral-other", purpose: "family-support", topic: "condition", claim: "involved" },
  { id: "dr-rx", kind: "prescriber", purpose: "treatment", topic: "summary" },
  { id: "dr-rx", kind: "hospital", purpose: "medical-emergency", claim: "emergency" },
  { id: "plan", kind: "insurer", purpose: "payment", topic: "attendance" },
  { id: "dr-sup", kind: "supervisor", place: "inside", purpose: "supervision" },
  { id: "team", kind: "consultant", purpose: "consultation" },
  { id: "clerk", kind: "clinic-staff", place: "inside", purpose: "operations" },
  { id: "police", kind: "law-enforcement", purpose: "protection", claim: "threat", topic: "warning" },
  { id: "er", kind: "hospital", purpose: "suicide-prevention", claim: "self-danger", topic: "protective-facts" },
  { id: "cps", kind: "child-protection", purpose: "child-abuse-report", claim: "abuse", topic: "abuse-report" },
  { id: "court", kind: "court", purpose: "divorce", claim: "court-order" },
  { id: "roe", kind: "opposing-attorney", purpose: "divorce", claim: "subpoena" },
  { id: "lawyer", kind: "therapist-attorney", purpose: "legal-defense", claim: "proceeding" },
  { id: "board", kind: "licensing-board", purpose: "oversight", claim: "oversight" },
  { id: "health-department", kind: "federal-health-department", purpose: "oversight", claim: "oversight" },
  { id: "police", kind: "law-enforcement", purpose: "locate", topic: "existence" },
  { id: "officer", kind: "law-enforcement", purpose: "criminal-prosecution", claim: "search-warrant" },
  { id: "app", kind: "other", purpose: "personal-representation", claim: "written-request" },
  { id: "scribe", kind: "ai-tool", purpose: "operations" },
  { id: "comp", kind: "workers-compensation", purpose: "workers-compensation" },
  { id: "base", kind: "military-command", purpose: "government-function", topic: "condition" },
  { id: "lab", kind: "researcher", purpose: "research", claim: "review-board-waiver" },
  { id: "me", kind: "coroner", purpose: "death-inquiry", claim: "death-inquiry" },
];

const known = () => usually<"yes" | "no" | "unknown">("yes", "no", "unknown");
const PEOPLE = ["ana", "ben", "carl", "mother"] as const;

const particulars = (kind: Claim["kind"], recipient: string): fc.Arbitrary<object> => {
  switch (kind) {
    case "court-order": return fc.record({
      judge: known(), jurisdiction: fc.constant("US-CA"), privilege: fc.constantFrom("ruled", "not-raised", "unknown"), heard: some(PEOPLE), deliverTo: usually(recipient, "doe"),
      covers: fc.oneof(fc.constant("all-named"), some(["joint", "anas", "bens", "told-0", "told-1"])), subpartE: known(), subpoena: known(), returnAt: fc.constant("none"),
    });
    case "subpoena": return fc.record({
      issuer: fc.constantFrom("attorney", "clerk", "judge", "board", "agency", "grand-jury"), paper: fc.constant("subpoena"), jurisdiction: fc.constant("US-CA"), served: known(), domesticated: known(),
      assurance: fc.constantFrom("notice", "protective-order", "own-notice", "none", "unknown"), noticeAt: fc.constantFrom("none", INSTANTS[1], INSTANTS[3]), objectionTimeOver: known(), returnAt: fc.constant("none"),
    });
    case "search-warrant": return fc.record({ paper: usually("search-warrant", "administrative-warrant"), judge: known(), names: fc.constant([]) });
    case "threat": return fc.record({
      victims: mostly<string[]>([recipient], some(PEOPLE)), victim: fc.constantFrom("named", "group", "unknown"), serious: known(), imminent: known(), intentAndAbility: known(),
      historyOfViolence: known(), heardFrom: fc.constant("client"), done: fc.constant([]),
    });
    case "self-danger": return fc.record({ serious: known(), imminent: known(), plan: known(), canHelp: mostly<string[]>([recipient], fc.constant([])), done: fc.constant([]) });
    case "abuse": return fc.record({
      victim: fc.constantFrom("child", "elder", "partner"), suspected: known(), when: fc.constant("now"), nowAtRisk: known(), victimAgrees: known(), reported: known(), suspect: fc.constant("client"),
    });
    case "emergency": return fc.record({ canConsent: known() });
    case "involved": return fc.record({ who: usually(recipient, "doe"), agreed: known(), inBestInterest: known() });
    case "proceeding": return fc.record({ against: usually("therapist", "client"), broughtBy: fc.constantFrom("ana", "ben"), sort: fc.constantFrom("malpractice", "fee", "commitment", "divorce"), tendered: known() });
    case "oversight": return fc.record({ body: fc.constantFrom("licensing-board", "federal-health-department", "professional-body"), authority: known(), complaintBy: fc.constant("nobody") });
    case "crime-on-premises": return fc.record({ against: fc.constant("staff") });
    case "access-harm": return fc.record({ ground: fc.constantFrom("life-or-safety", "emotional", "other-person"), portions: some(["joint", "anas", "bens"]), likely: known(), reviewer: fc.constant("none") });
    case "determination": return fc.record({
      silences: fc.constantFrom("aamft/2.3/each-member-authorizes-access", "practice/limits-explained", "practice/safety-before-sharing", "privilege/court-hears-first", "privilege/warrant-is-no-ruling", "random/consult"),
      on: mostly<string[]>(["joint", "anas", "bens", "told-0", "told-1", "told-2"], some(["joint", "anas"])), consulted: fc.constantFrom("supervisor", "ethics-board", "attorney", "privacy-officer"),
      conclusion: usually("disclose", "withhold"),
    });
    case "death-inquiry": return fc.constant({});
    case "review-board-waiver": return fc.record({ given: known() });
    case "written-request": return fc.record({ signed: known(), elements: usually<string[]>(["directs-to-recipient"], []) });
  }
};

/** A claim of a kind, about people of the narrow world, mostly reaching the recipient. */
export const claim = (id: string, kind: Claim["kind"], recipient: string): fc.Arbitrary<Claim> => fc.record({
  of: mostly<string[]>([...PEOPLE], some(PEOPLE)), to: mostly<string[]>([recipient], some(["doe", "police", recipient])),
  attested: usually<Claim["attested"]>({ by: "dr-lee", at: INSTANTS[1], role: "treating-clinician", grounds: "clinical-judgement" }, "not-attested", { by: "mother", at: INSTANTS[1], role: "client", grounds: "observed" }, { by: "dr-lee", at: INSTANTS[4], role: "treating-clinician", grounds: "clinical-judgement" }),
  knownAt: usually<string>(INSTANTS[1], INSTANTS[3]), rest: particulars(kind, recipient),
}).map(({ rest, ...about }) => ({ id, kind, ...about, ...rest } as Claim));

const PORTIONS = ["joint", "bens", "anas", "hers", "vignette"] as const;

const asked = (topic: Topic | undefined): fc.Arbitrary<DisclosureRequestInput["asked"]> => {
  const statement = (id: string) => fc.record({
    what: fc.constant("statement" as const), id: fc.constant(id), topic: usually<Topic>(topic ?? "summary", "existence", "opinion"),
    holders: fc.constantFrom(["ana"], ["ben"], ["ana", "ben"]), drawnFrom: some(["joint", "bens", "anas"]),
  });
  const portions = fc.record({ what: fc.constant("portions" as const), ids: some(PORTIONS) });
  const whole = fc.record({ what: fc.constant("whole-file" as const), of: fc.constantFrom("ana", "ben", "unit") });
  return topic === undefined
    ? fc.oneof({ arbitrary: fc.tuple(portions), weight: 3 }, { arbitrary: fc.tuple(whole), weight: 2 }, { arbitrary: fc.tuple(portions, statement("told-0")), weight: 1 })
    : fc.oneof({ arbitrary: fc.tuple(statement("told-0")), weight: 3 }, { arbitrary: fc.tuple(statement("told-0"), statement("told-1"), portions), weight: 1 });
};

const partyOf = ({ id, kind, place = "outside" }: Role, identity: Party["identity"], authority: Party["authority"], contract: Party["contract"]): Party =>
  ({ id, kind, place, identity, authority, contract });

/** A request of somebody who might come, mostly verified, mostly for what that person usually wants. */
export const request = (): fc.Arbitrary<DisclosureRequestInput> => fc.constantFrom(...ROLES).chain((role) => fc.record({
  identity: nearlyAlways<Party["identity"]>("yes", "no", "unknown"), authority: nearlyAlways<Party["authority"]>("yes", "no", "unknown"),
  contract: fc.constantFrom<Party["contract"]>("yes", "yes", "no", "unknown"),
  another: mostly<Role>(role, fc.constantFrom(...ROLES)),
  purpose: mostly<Purpose>(role.purpose, fc.constantFrom(...PURPOSES)),
  wanted: asked(role.topic),
  claims: fc.tuple(
    role.claim === undefined ? fc.constant(undefined) : mostly<Claim["kind"] | undefined>(role.claim, fc.constant(undefined)),
    mostly<Claim["kind"] | undefined>(undefined, fc.constantFrom<Claim["kind"]>("determination", "access-harm", "written-request", "court-order", "threat")),
  ).chain((kinds) => fc.tuple(...kinds.flatMap((kind, index) => (kind === undefined ? [] : [claim(`c-${String(index)}`, kind, role.id)])))),
  made: fc.constantFrom<DisclosureRequestInput["made"]>("signed-writing", "in-writing", "orally"),
  by: nearlyAlways<DisclosureRequestInput["channel"]["by"]>("mail", "plain-email", "in-person", "public-space"),
  addressVerified: nearlyAlways<"yes" | "no" | "unknown">("yes", "no", "unknown"), alone: nearlyAlways<"yes" | "no" | "unknown">("yes", "no", "unknown"),
}).map(({ identity, authority, contract, another, purpose, wanted, claims, made, by, addressVerified, alone }): DisclosureRequestInput => {
  const recipient = partyOf(role, identity, authority, contract);
  return {
    schema: 1,
    requester: another.id === role.id ? recipient : partyOf(another, "yes", "yes", contract),
    recipient, onBehalfOf: [], purpose, asked: wanted, form: "copy", made,
    channel: { by, addressVerified, private: alone, encrypted: "no" },
    claims, receivedAt: INSTANTS[1], at: NOW,
  };
}));
