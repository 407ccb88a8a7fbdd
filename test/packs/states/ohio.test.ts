/** Tables of Ohio's rules: written from the sections of the Revised Code, and where those were not read from what the authorities say of them. */
import { ohio } from "../../../src/packs/states/ohio/index.ts";
import { claimIs, comesAs, consented, reports, them, unclaimed, warns, type OfKind, type Purpose } from "../../support/asking.ts";
import { mother } from "../../support/minors.ts";
import { abuse, harm, ownRequest, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { tables, type Row, type Table } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, party, portionIs, release, requestIs, signed, type Change } from "../../support/world.ts";

type Licence = "mft" | "counselor" | "clinical-social-worker" | "psychologist" | "psychiatrist" | "physician" | "unknown";

const licensed = (...licences: readonly Licence[]): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: licences.map((as) => ({ as, in: "US-OH" })), role: "treating" }] });
const bySubpoena: Change = all(asksFor("anas"), neverSigned("ana"), subpoena("doe"));
const atIssue = (tendered: "yes" | "no" | "unknown"): Change => proceeding("doe", { tendered });

const aged = (born: string, more: object = {}): Change => clientIs("ana", { born, representatives: [mother(more)] });
const everySession = (consentedBy: "client" | "parent" | "unknown"): Change => ({ casefile }) => { for (const session of casefile.sessions) session.consentedBy = consentedBy; };
const motherAsks: Change = all(aged("2011-03-05"), consented("client"), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));
const motherSigned: Change = all(aged("2011-03-05"), consented("client"), asksFor("anas"), neverSigned("ana"), signed(release("r-mother", "ana", { signedBy: "mother", signedAs: "parent" })));
const motherHears = (purpose: Purpose): Change => all(aged("2011-03-05"), everySession("client"), asks(party("mother", "custodial-parent")), requestIs({ purpose }), asksToTell("warning", ["ana"]));

const alone: readonly Row[] = [
  ["fourteen and alone", "barred", asIs], ["on the day she is fourteen", "barred", aged("2012-03-05")], ["the day before she is fourteen", "silent", aged("2012-03-06")],
  ["the day before she is of age", "barred", aged("2008-03-06")], ["nobody knows her age", "undetermined", aged("unknown")],
  ["her parents consented", "silent", consented("parent")], ["nobody knows who consented", "undetermined", consented("unknown")],
];
const keeps = (own: readonly Licence[], other: Licence): Table => ({
  base: all(bySubpoena, licensed(own[0] ?? other)),
  rows: [
    ...own.map((licence): Row => [`licensed as ${licence}`, "no-waiver", licensed(licence)]), ["another licence", "silent", licensed(other)], ["nobody knows which licence", "undetermined", licensed("unknown")],
    ["she has released it", "silent", signed(release("r-2", "ana"))], ["only aloud", "no-waiver", signed(release("r-2", "ana", { form: "oral" }))], ["perhaps forced", "undetermined", signed(release("r-2", "ana", { doubts: ["coerced"] }))],
    ["he has released what both confided; she has not", "no-waiver", asksFor("joint")], ["he has; the rule answers for him", "silent", asksFor("joint"), { holder: "ben" }],
    ["she sues over her own condition, as the court says", "silent", all(proceeding("doe", { tendered: "yes", attested: { by: "dr-lee", at: "2026-03-05T12:00:00-08:00", role: "treating-clinician", grounds: "document-seen" } }))],
    ["nobody knows whether she put it at issue", "undetermined", atIssue("unknown")], ["a suit in which she did not", "no-waiver", atIssue("no")],
  ],
});
const dangers = (message: string, base: Change, rows: readonly Row[]): Table => ({
  base,
  rows: [
    ["attested", message, asIs], ["not serious", "silent", claimIs({ serious: "no" })], ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })],
    ["nobody attests it", "undetermined", claimIs({ attested: "not-attested" })], ["no claim", "silent", unclaimed], ...rows,
  ],
});
const suspected = (message: string, base: Change, rows: readonly Row[]): Table => ({
  base,
  rows: [
    ["suspected", message, asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["nobody knows whether there is reason", "undetermined", claimIs({ suspected: "unknown" })], ["no claim", "silent", unclaimed], ...rows,
  ],
});
const childHurt: Change = all(reports("child-protection", "child-abuse-report"), abuse("them"));
const dependsToo: Change = abuse("them", { id: "c-dependent", victim: "dependent-adult" });
const elderHurt: Change = all(reports("adult-protection", "adult-abuse-report"), dependsToo, abuse("them", { victim: "elder" }));
const noted = (is: "able" | "unable" | "intoxicated", born = "1945-04-02"): Change => clientIs("ana", { born, capacity: [{ from: "2026-01-10T10:00:00-08:00", is }] });
const elderAlone: Change = all(unclaimed, abuse("them", { victim: "elder" }));
const long: Partial<OfKind<"abuse">> = { when: "past", nowAtRisk: "unknown" };
const always = (base: Change, why: string): Table => ({ base, always: why, rows: [["whatever else", "owed", asIs]] });
const ofVictim = (base: Change, other: object): Table => ({ base, rows: [["as the section has it", "owed", asIs], ["somebody else's", "silent", claimIs(other)], ["no claim", "silent", unclaimed], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })]] });
const toParents = (base: Change, rows: readonly Row[]): Table => dangers("ground", base, [
  ["the day before she is fourteen", "silent", aged("2012-03-06")], ["nobody knows her age", "undetermined", aged("unknown")],
  ["her parents consented", "silent", everySession("parent")], ["nobody knows who consented", "undetermined", everySession("unknown")],
  ["the mother's papers are only claimed", "undetermined", aged("2011-03-05", { authority: "claimed" })], ["somebody who is no parent", "silent", asks(party("ben", "partner"))],
  ["somebody who is no parent, and whom the claim is to reach", "silent", all(asks(party("ben", "partner")), claimIs({ to: ["ben"] }))],
  ["the minor herself is told, who is no parent of hers", "silent", all(asks(party("ana", "minor-client")), claimIs({ to: ["ana"] }))], ...rows,
]);

tables(ohio, {
  "ohio/2317.02(G)/counselor-keeps-confidence": keeps(["mft", "counselor", "clinical-social-worker"], "psychologist"),
  "ohio/4732.19/psychologist-keeps-confidence": keeps(["psychologist"], "mft"),
  "ohio/2317.02(B)/physician-keeps-confidence": keeps(["psychiatrist", "physician"], "mft"),
  "ohio/2305.51(B)/tells-of-a-threat": dangers("ground", all(warns("law-enforcement"), threat("them")), [
    ["not imminent", "silent", claimIs({ imminent: "no" })], ["without intent or ability", "silent", claimIs({ intentAndAbility: "no" })], ["nobody knows whether she means it", "undetermined", claimIs({ intentAndAbility: "unknown" })],
    ["the person threatened", "ground", comesAs("potential-victim")], ["a parent of the child threatened", "ground", comesAs("victims-parent")], ["a hospital", "ground", comesAs("hospital")], ["the client's mother", "silent", comesAs("family-member")],
    ["one of a group", "silent", claimIs({ victim: "group" })], ["those in a building", "ground", claimIs({ victim: "place" })], ["a friend of the client told of it", "ground", claimIs({ heardFrom: "acquaintance" })], ["nobody knows who", "undetermined", claimIs({ victim: "unknown" })], ["family told of it", "ground", claimIs({ heardFrom: "family" })], ["somebody else told of it", "silent", claimIs({ heardFrom: "other" })],
  ]),
  "ohio/2305.51(B)/does-one-of-four": always(warns("law-enforcement"), "a duty of every threat"),
  "ohio/2305.51(B)/notes-why": always(warns("law-enforcement"), "a duty of every threat"),
  "ohio/5122.10/emergency-hospitalization": dangers("ground", all(them("hospital", "commitment"), asksToTell("condition", ["ana"]), threat("them")), [
    ["not imminent", "silent", claimIs({ imminent: "no" })], ["the police", "ground", comesAs("law-enforcement")], ["the court", "silent", comesAs("court")], ["her own life", "ground", all(unclaimed, selfDanger("them"))], ["the chart itself", "silent", asksFor("anas")],
  ]),
  "ohio/2151.421/reports-child-abuse": suspected("demanded", childHurt, [
    ["to the police", "demanded", comesAs("law-enforcement")], ["to the adults' agency", "silent", comesAs("adult-protection")], ["an elder", "silent", claimIs({ victim: "elder" })],
    ["long ago, nobody knows who is at risk", "undetermined", claimIs(long)], ["long ago, a child at risk now", "demanded", claimIs({ when: "past", nowAtRisk: "yes" })],
    ["told to a physician by a grown patient", "undetermined", licensed("psychiatrist")],
    ["told to a physician by somebody who is no client", "undetermined", all(licensed("psychiatrist"), asksToTell("abuse-report", ["mother"]), claimIs({ of: ["mother"] })), { holder: "mother" }],
    ["a physician and a therapist treat", "demanded", licensed("psychiatrist", "mft")], ["told to a physician by the child", "demanded", all(licensed("psychiatrist"), clientIs("ana", { born: "2012-05-01" }))],
  ]),
  "ohio/2151.421/asks-about-the-past": {
    base: all(childHurt, claimIs({ when: "past", nowAtRisk: "no" })),
    rows: [["long ago, and nobody in danger now", "barred", asIs], ["nobody knows of danger now", "undetermined", claimIs({ nowAtRisk: "unknown" })], ["nobody knows when", "undetermined", claimIs({ when: "unknown" })], ["a child at risk now", "silent", claimIs({ nowAtRisk: "yes" })], ["it goes on", "silent", claimIs({ when: "now" })], ["told by a child", "silent", clientIs("ana", { born: "2012-05-01" })], ["no claim", "silent", unclaimed]],
  },
  "ohio/2151.421/at-once": ofVictim(childHurt, { victim: "elder" }),
  "ohio/2151.421/in-writing-if-asked": ofVictim(childHurt, { victim: "elder" }),
  "ohio/5101.63/reports-older-adult": suspected("demanded", elderHurt, [
    ["to the police", "silent", comesAs("law-enforcement")], ["a partner", "silent", claimIs({ victim: "partner" })],
    ["old, and nobody says that age or an impairment keeps her from looking after herself", "undetermined", all(unclaimed, abuse("them", { victim: "elder" }))],
    ["she is noted as unable to decide", "demanded", all(elderAlone, noted("unable"))], ["sixty today", "demanded", all(elderAlone, noted("unable", "1966-03-05"))],
    ["sixty tomorrow, so it is somebody else", "undetermined", all(elderAlone, noted("unable", "1966-03-06"))], ["nobody knows her age", "undetermined", all(elderAlone, noted("unable", "unknown"))],
    ["noted as able; her body may be frail", "undetermined", all(elderAlone, noted("able"))], ["drunk", "undetermined", all(elderAlone, noted("intoxicated"))], ["told by somebody who is no client", "undetermined", all(elderAlone, ({ request }) => { for (const claim of request.claims) claim.of = ["doe"]; }), { holder: "doe" }],
    ["unable, and suspected of it", "undetermined", all(elderAlone, noted("unable"), claimIs({ suspect: "client" }))],
    ["whether somebody who depends on others was hurt is not known", "undetermined", all(unclaimed, abuse("them", { id: "c-dependent", victim: "dependent-adult", suspected: "unknown" }), abuse("them", { victim: "elder" }))],
  ]),
  "ohio/5101.63/older-adult-at-once": ofVictim(elderHurt, { victim: "child" }),
  "ohio/5123.61(C)/disabled-adult-at-once": ofVictim(all(reports("law-enforcement", "adult-abuse-report"), abuse("them", { victim: "dependent-adult" })), { victim: "elder" }),
  "ohio/5122.04(A)/minor-controls-access": { base: motherAsks, rows: [...alone, ["on the day she is of age", "silent", aged("2008-03-05")], ["she asks herself", "silent", asks(party("ana", "minor-client"))]] },
  "ohio/5122.04(A)/minor-controls-release": { base: motherSigned, rows: [...alone, ["on the day she is of age, and her mother signed four days ago", "barred", aged("2008-03-05")], ["of age when her mother signed", "silent", aged("2008-03-01")], ["she has signed too", "silent", signed(release("r-2", "ana"))]] },
  "ohio/5122.04(A)/parent-hears-of-danger": toParents(all(motherHears("suicide-prevention"), selfDanger("mother")), [["probable, though not near", "ground", claimIs({ imminent: "no" })]]),
  "ohio/5122.04(A)/parent-hears-of-threat": toParents(all(motherHears("protection"), threat("mother")), [["probable, though not near", "ground", claimIs({ imminent: "no" })], ["nobody in particular is meant", "ground", claimIs({ victim: "none" })]]),
  "ohio/5122.04(A)/tells-the-minor-first": {
    base: all(motherHears("suicide-prevention"), selfDanger("mother")), certain: "who receives it is written down",
    rows: [["a parent is told", "owed", asIs], ["a hospital is told", "silent", comesAs("hospital")]],
  },
  "ohio/3109.051(H)/other-parent-too": {
    base: all(motherAsks, consented("parent"), asks(party("mother", "noncustodial-parent"))),
    rows: [
      ["the parent elsewhere asks that it goes to somebody else", "silent", requestIs({ recipient: party("doe", "client-attorney") })],
      ["the parent elsewhere asks", "ground", asIs], ["the parent with whom she lives", "silent", asks(party("mother", "custodial-parent"))], ["a decree excludes her", "silent", aged("2011-03-05", { decree: "excluded" })],
      ["nobody knows what the decree says", "undetermined", aged("2011-03-05", { decree: "unknown" })], ["she consented alone", "silent", consented("client")], ["nobody knows who consented", "undetermined", consented("unknown")],
      ["notes kept apart, which no parent may have", "silent", portionIs("anas", { keptSeparate: "yes", excludedContent: "no" })], ["perhaps kept apart", "undetermined", portionIs("anas", { keptSeparate: "unknown", excludedContent: "no" })],
      ["it would harm her, so that no parent need have it", "silent", harm({ to: ["mother"] })], ["perhaps it would", "undetermined", harm({ to: ["mother"], likely: "unknown" })],
      ["it would harm somebody else, which holds it back from no parent", "ground", harm({ to: ["mother"], ground: "other-person" })],
      ["it would upset her", "undetermined", harm({ to: ["mother"], ground: "emotional" })], ["the same, and HIPAA does not bind", "ground", all(fileIs({ covered: "no" }), harm({ to: ["mother"], ground: "emotional" }))],
      ["Ana is of age", "silent", aged("2008-03-05")], ["a clinician is worried about her", "silent", aged("2011-03-05", { concerns: [{ is: "abuse", attested: { by: "dr-lee", at: "2026-03-01T10:00:00-08:00", role: "treating-clinician", grounds: "observed" } }] })],
    ],
  },
  "ohio/3701.74(B)/own-record": {
    base: ownRequest,
    rows: [
      ["her own note, in a signed writing", "demanded", asIs], ["only aloud", "silent", requestIs({ made: "orally" })], ["nobody knows how she asked", "undetermined", requestIs({ made: "unknown" })],
      ["notes kept apart", "silent", portionIs("anas", { keptSeparate: "yes", excludedContent: "no" })], ["a file for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })],
      ["it would harm her", "silent", harm()], ["it would upset her", "silent", harm({ ground: "emotional" })], ["perhaps", "undetermined", harm({ likely: "unknown" })],
      ["a summary of a file for a lawsuit and of a note", "silent", all(portionIs("joint", { kind: "litigation-file" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
    ],
  },
  "ohio/3701.74(B)/in-reasonable-time": always(ownRequest, "a duty of every access"),
  "ohio/3701.74(B)/withholds-for-adverse-effect": {
    base: all(ownRequest, fileIs({ covered: "no" })),
    rows: [
      ["nobody speaks of harm", "silent", asIs], ["it would upset her gravely", "harm", harm({ ground: "emotional" })], ["it endangers her", "harm", harm()], ["perhaps", "undetermined", harm({ likely: "unknown" })],
      ["where HIPAA governs", "silent", all(harm(), fileIs({ covered: "yes" }))], ["nobody knows whether HIPAA governs", "undetermined", all(harm(), fileIs({ covered: "unknown" }))],
    ],
  },
  "ohio/3701.74(B)/names-the-state-ground": {
    base: ownRequest,
    rows: [["nobody speaks of harm", "silent", asIs], ["it would upset her", "federal", harm({ ground: "emotional" })], ["nobody attests it", "undetermined", harm({ ground: "emotional", attested: "not-attested" })],
      ["perhaps HIPAA governs", "undetermined", all(harm({ ground: "emotional" }), fileIs({ covered: "unknown" }))], ["where HIPAA does not govern", "silent", all(harm({ ground: "emotional" }), fileIs({ covered: "no" }))]],
  },
  "ohio/3701.74(B)/named-professional-gets-it": {
    base: all(ownRequest, fileIs({ covered: "no" }), harm()),
    rows: [["a harm is noted", "owed", asIs], ["nobody knows whether HIPAA governs", "undetermined", fileIs({ covered: "unknown" })], ["none is", "silent", unclaimed], ["where HIPAA governs", "silent", fileIs({ covered: "yes" })]],
  },
});
