/** Ana as a minor, her mother who asks or signs for her, and abuse of which somebody tells: what several states ask alike. */
import { abuse } from "./situations.ts";
import { claimIs, comesAs, consented, reports, unclaimed } from "./asking.ts";
import type { Row, Table } from "./tables.ts";
import { all, asIs, asks, asksFor, clientIs, neverSigned, party, release, requestIs, signed, type Change } from "./world.ts";

export const fifteenYearsAgo = "2011-03-05";
type Client = NonNullable<Parameters<typeof clientIs>[1]>;

export const mother = (more: object = {}) => ({
  who: "mother", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2008-03-05T00:00:00Z", until: "open" as const, concerns: [], ...more,
});
/** Ana is a minor, fifteen today, who consented to her care alone. */
export const young = (more: Client = {}): Change => all(clientIs("ana", { born: fifteenYearsAgo, representatives: [mother()], ...more }), consented("client"));
export const motherAsks = (more: Client = {}): Change =>
  all(young(more), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));
export const motherSigned: Change = all(young(), asksFor("anas"), neverSigned("ana"), signed(release("r-mother", "ana", { signedBy: "mother", signedAs: "parent" })));

/** On `motherAsks`, for a rule on what a parent may see. */
export const parental = (message: string): readonly Row[] => [
  ["the mother asks", message, asIs],
  ["the minor asks", "silent", asks(party("ana", "minor-client"))],
  ["the parents consented", "silent", consented("parent")],
  ["nobody knows who consented", "undetermined", consented("unknown")],
  ["her papers are not in order", "undetermined", clientIs("ana", { representatives: [mother({ authority: "claimed" })] })],
  ["Ana is of age today", "silent", clientIs("ana", { born: "2008-03-05" })],
  ["nobody knows when Ana was born", "undetermined", clientIs("ana", { born: "unknown" })],
];
/** On `motherSigned`, for a rule on whose signature counts. */
export const signing = (message: string): readonly Row[] => [
  ["only the mother signed", message, asIs],
  ["Ana is of age today, and the mother signed four days ago", message, clientIs("ana", { born: "2008-03-05" })],
  ["Ana was of age when the mother signed", "silent", clientIs("ana", { born: "2008-03-01" })],
  ["Ana signed", "silent", signed(release("r-2", "ana"))],
  ["nobody signed", "silent", ({ casefile }) => { casefile.releases = []; }],
  ["the parents consented", "silent", consented("parent")],
  ["nobody knows who consented", "undetermined", consented("unknown")],
];

/** For a rule on reports of what is suspected. */
export const suspicion = (message: string): readonly Row[] => [
  ["suspected", message, asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })],
  ["no claim", "silent", unclaimed], ["to somebody else", "silent", comesAs("school")],
];
export const ofAChild = (message: string): readonly Row[] => [
  ...suspicion(message),
  ["a grown person tells of the own childhood", "undetermined", claimIs({ when: "past", nowAtRisk: "unknown" })],
  ["other children are at risk", message, claimIs({ when: "past", nowAtRisk: "yes" })],
  ["a child tells of what was", message, all(claimIs({ when: "past", nowAtRisk: "no" }), clientIs("ana", { born: fifteenYearsAgo }))],
];
/** For a rule on a childhood that is over. */
export const past: Table = {
  base: all(reports("child-protection", "child-abuse-report"), abuse("them", { when: "past", nowAtRisk: "no" })),
  rows: [
    ["nobody is at risk", "barred", asIs], ["nobody knows whether anybody is", "undetermined", claimIs({ nowAtRisk: "unknown" })], ["somebody is", "silent", claimIs({ nowAtRisk: "yes" })],
    ["it goes on now", "silent", claimIs({ when: "now" })], ["nobody knows when it was", "undetermined", claimIs({ when: "unknown" })], ["nobody knows how old Ana is", "undetermined", clientIs("ana", { born: "unknown" })],
    ["Ana is a child herself", "silent", clientIs("ana", { born: fifteenYearsAgo })], ["of an elder", "silent", claimIs({ victim: "elder" })], ["no claim", "silent", unclaimed],
  ],
};
/** For a rule on how soon a report is due. */
export const inTime = (victim: "child" | "elder", other: "child" | "elder"): Table => ({
  base: all(reports("child-protection", "child-abuse-report"), abuse("them", { victim })),
  rows: [
    ["suspected", "due", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })],
    ["long ago, told by a grown person", victim === "child" ? "undetermined" : "due", claimIs({ when: "past", nowAtRisk: "no" })], ["another victim", "silent", claimIs({ victim: other })], ["no claim", "silent", unclaimed],
  ],
});
