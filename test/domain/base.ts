/** A casefile and a request in which every noun stands at least once, and says as little as it can. */
import type { AgreementInput, DisclosureRequestInput } from "subrosa";
import { entry, incident } from "../support/trail.ts";
import { after, agreed, attestedBy, claimed, clientIs, fileIs, NOW, requestIs } from "../support/world.ts";

const about = { of: ["ana"], to: ["doe"], knownAt: "2026-03-05T10:00:00-08:00", attested: attestedBy("dr-lee") } as const;
const claims = ([
  { kind: "court-order", judge: "unknown", jurisdiction: "US-CA", privilege: "unknown", heard: ["ben"], covers: "all-named", deliverTo: "doe", subpartE: "unknown", subpoena: "unknown", returnAt: "none" },
  { kind: "subpoena", issuer: "unknown", paper: "subpoena", jurisdiction: "unknown", served: "unknown", domesticated: "unknown", assurance: "unknown", noticeAt: "unknown", objectionTimeOver: "unknown", returnAt: "none" },
  { kind: "search-warrant", paper: "administrative-warrant", judge: "unknown", names: [] },
  { kind: "threat", victims: [], victim: "unknown", serious: "unknown", imminent: "unknown", intentAndAbility: "unknown", historyOfViolence: "unknown", heardFrom: "other", done: [] },
  { kind: "self-danger", serious: "unknown", imminent: "unknown", plan: "unknown", canHelp: [], done: [] },
  { kind: "abuse", victim: "adult", suspected: "unknown", when: "unknown", nowAtRisk: "unknown", victimAgrees: "unknown", reported: "unknown", suspect: "unknown" },
  { kind: "emergency", canConsent: "unknown" },
  { kind: "involved", who: "doe", agreed: "unknown", inBestInterest: "unknown" },
  { kind: "proceeding", against: "other", broughtBy: "ana", sort: "civil", tendered: "unknown" },
  { kind: "oversight", body: "other", authority: "unknown", complaintBy: "nobody" },
  { kind: "crime-on-premises", against: "premises" },
  { kind: "access-harm", ground: "emotional", portions: [], likely: "unknown", reviewer: "none" },
  { kind: "determination", silences: "a/rule", on: [], consulted: "attorney", conclusion: "withhold" },
  { kind: "death-inquiry" },
  { kind: "review-board-waiver", given: "unknown" },
  { kind: "written-request", signed: "unknown", elements: [] },
] as const).map((claim): DisclosureRequestInput["claims"][number] => ({ ...about, id: `c-${claim.kind}`, ...claim }));

const at = "2026-01-10T10:00:00-08:00";
const agreements: readonly AgreementInput[] = [
  { id: "a1", kind: "privacy-notice", to: [], at }, { id: "a2", kind: "supervision", to: [], supervisor: "dr-sup", at },
  { id: "a3", kind: "secrets-policy", text: "no-secrets", shares: [], except: [], signatures: [{ by: "ana", at }] },
  { id: "a4", kind: "unit-records", text: "each-own-part", signatures: [] }, { id: "a5", kind: "group-rules", signatures: [] },
  { id: "a6", kind: "collateral", client: "ana", collateral: "mother", prosAndConsDiscussed: "unknown", statusExplained: "unknown", checkInDue: NOW },
  { id: "a7", kind: "minor-confidentiality", minor: "ana", signatures: [] },
  { id: "a8", kind: "restriction", client: "ana", agreed: "unknown", selfPaid: "unknown", against: "all", purposes: "any", covers: "all", askedAt: at },
  { id: "a9", kind: "channel", client: "ana", use: [], avoid: [], warnedOfRisk: "unknown", at },
];

export const base = after(
  agreed(...agreements),
  claimed(...claims),
  clientIs("ana", { representatives: [{ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "unknown", until: "open", concerns: [] }] }),
  fileIs({ incidents: [incident({ lapse: "other" })], disclosures: [entry()] }),
  requestIs({
    purpose: "other", made: "unknown",
    recipient: { id: "roe", kind: "other", place: "outside", identity: "yes", authority: "yes", contract: "no" },
    asked: [{ what: "portions", ids: ["joint"] }, { what: "statement", id: "told", topic: "account", holders: ["ana"], drawnFrom: [] }],
  }),
);

type Node = Record<string, unknown>;
const step = (container: unknown, key: string): string => {
  if (!key.startsWith("@") || !Array.isArray(container)) return key;
  return String(container.findIndex((item: Node) => item.kind === key.slice(1) || item.id === key.slice(1)));
};
/** A copy with this value at that path; `@word` in it is the item of a list with that id or kind. */
export const withLiteral = (root: unknown, path: string, literal: unknown): unknown => {
  const copy = structuredClone(root);
  const keys = path.split("/").slice(1);
  const last = keys.pop() ?? "";
  const container = keys.reduce<unknown>((node, key) => (node as Node)[step(node, key)], copy) as Node;
  container[step(container, last)] = literal;
  return copy;
};
