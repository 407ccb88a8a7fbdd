/** Situations that several tables share. */
import { harm } from "../../src/testing/vectors/base/situations.ts";
import type { CasefileInput } from "subrosa";
import { all, asIs, asks, attestedBy, clientIs, party, portionIs, sessionIs, type Change } from "./world.ts";
import type { Row, Table } from "./tables.ts";

export * from "../../src/testing/vectors/base/situations.ts";

/** Rows for a rule that asks for a written release of Ana, on the base request of the attorney. */
export const releaseRows = (changes: { readonly none: Change; readonly unfit: Change; readonly doubtful: Change; readonly other?: readonly Row[] }): readonly Row[] => [
  ["a release that serves", "silent", asIs],
  ["no release", "unsigned", changes.none],
  ["a release that does not serve", "unfit", changes.unfit],
  ["a release in doubt", "undetermined", changes.doubtful],
  ...(changes.other ?? []),
];

const byMother = (kind: "guardian" | "custodial-parent", more: object): Change => all(asks(party("mother", kind)), clientIs("ana", {
  representatives: [{ who: "mother", as: kind === "guardian" ? "guardian" : "parent", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [], ...more }],
}));
/** Ana's guardian asks for her record, of whom her therapist has attested that she endangers Ana. */
const byAFearedGuardian = byMother("guardian", { concerns: [{ is: "endangers", attested: attestedBy("dr-lee") }] });
/** Ana's mother asks for the record of the care of a minor. */
const byAParent = (consentedBy: "client" | "parent" | "unknown"): Change => all(byMother("custodial-parent", {}), clientIs("ana", { born: "2012-05-01" }), sessionIs("s-ana", { consentedBy }));

/** Who is told, in writing, of a refusal for likely harm. */
export const toldOfHarm: readonly Row[] = [
  ["refused for harm", "owed", harm()], ["no harm attested", "silent", asIs], ["asked by a guardian who is feared", "silent", all(harm(), byAFearedGuardian)],
  ["asked by a guardian who is feared for one of two whom it is about", "silent", all(harm(), byAFearedGuardian, portionIs("anas", { about: ["ana", "ben"] }))],
  ["asked by Ana, who stands by mistake among those who act for her", "owed", all(harm(), clientIs("ana", {
    representatives: [{ who: "ana", as: "guardian", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [{ is: "endangers", attested: attestedBy("dr-lee") }] }],
  }))],
  ["asked by a parent", "owed", all(harm(), byAParent("parent"))], ["asked by a parent, of care to which a minor consented alone", "silent", all(harm(), byAParent("client"))],
  ["asked by a parent, and nobody knows who consented", "undetermined", all(harm(), byAParent("unknown"))],
];
/** Of what a note stays in the record: of every such refusal, whoever asked. */
export const notedOfHarm: readonly Row[] = [
  ["refused for harm", "owed", harm()], ["no harm attested", "silent", asIs], ["asked by a guardian who is feared", "owed", all(harm(), byAFearedGuardian)],
];

type Client = CasefileInput["clients"][number];
type Paper = Client["representatives"][number];

const sues = (who: string, paper: Partial<Paper>, ana: Partial<Client> = {}): Change => ({ casefile, request }) => {
  for (const claim of request.claims) if (claim.kind === "proceeding") Object.assign(claim, { broughtBy: who });
  const papers = { who, as: "guardian", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [], ...paper };
  for (const client of casefile.clients) if (client.id === "ana") Object.assign(client, { representatives: [papers], ...ana });
};

/** Who else may have brought a claim for Ana, and what a rule finds that says so of her own. */
export const broughtForAna = (says: string): readonly (readonly [situation: string, finding: string, change: Change])[] => [
  ["her executor has, after her death", says, sues("eve", { as: "executor" }, { died: "2026-02-01" })],
  ["her guardian has", says, sues("gus", {})],
  ["her agent has, who has nothing to decide while she is able", "silent", sues("gus", { as: "health-agent" })],
  ["somebody has who says that he is her guardian", "undetermined", sues("gus", { authority: "claimed" })],
  ["Ben has, who is her guardian and treated here: in whose name?", "undetermined", sues("ben", {})],
  ["Ben has, who was her guardian and is treated here", "silent", sues("ben", { authority: "ended" })],
  ["her guardian has, who is feared to abuse her", "undetermined", sues("gus", { concerns: [{ is: "abuse", attested: attestedBy("dr-lee") }] })],
  ["her guardian has, whom a court keeps away from her", "undetermined", sues("gus", {}, { protectiveOrders: [{ against: "gus", from: "2026-01-15T09:00:00-08:00", until: "open" }] })],
  ["her mother has, over care to which the minor consented alone", "undetermined", all(sues("mother", { as: "parent" }, { born: "2010-05-01" }), sessionIs("s-ana", { consentedBy: "client" }))],
  ["her mother has, over care to which she consented", says, all(sues("mother", { as: "parent" }, { born: "2010-05-01" }), sessionIs("s-ana", { consentedBy: "parent" }))],
];

/** For a rule on who was verified: whoever asks, and whoever receives it. */
export const parties = (fact: "identity" | "authority"): Table => ({
  rows: [
    ["both verified", "silent", asIs],
    ["refuted", "unverified", asks(party("doe", "client-attorney", { [fact]: "no" }))],
    ["not yet verified", "undetermined", asks(party("doe", "client-attorney", { [fact]: "unknown" }))],
    ["only the recipient's is refuted", "unverified", ({ request }) => { request.recipient = { ...party("roe", "friend"), [fact]: "no" }; }],
    ["only the requester's is not verified yet", "undetermined", ({ request }) => { request.requester = { ...party("roe", "friend"), [fact]: "unknown" }; }],
  ],
});
