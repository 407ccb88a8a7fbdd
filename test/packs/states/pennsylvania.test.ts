/** Tables of Pennsylvania's rules: written from the sections and decisions. */
import { pennsylvania } from "../../../src/packs/states/pennsylvania/index.ts";
import { claimIs, comesAs, consented, reports, sends, them, unclaimed, warns, type Claim } from "../../support/asking.ts";
import { abuse, broughtForAna, harm, ownRequest, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { tables, type Row, type Table } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, party, portionIs, release, requestIs, signed, type Change } from "../../support/world.ts";

type Licence = "mft" | "psychologist" | "psychiatrist" | "unknown";

const licensed = (as: Licence): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-PA" }], role: "treating" }] });
const bySubpoena: Change = all(asksFor("anas"), neverSigned("ana"), subpoena("doe"));
const coerced: Change = signed(release("r-2", "ana", { doubts: ["coerced"] }));
const waives = (more: object = {}): Change => signed(release("r-2", "ana", { act: "privilege-waiver", ...more }));

const mother = { who: "mother", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2011-05-01T00:00:00Z", until: "open" as const, concerns: [] };
const minor = (born: string, by: "client" | "parent" = "client"): Change => all(clientIs("ana", { born, representatives: [mother] }), consented(by));
const aged = (born: string): Change => clientIs("ana", { born, representatives: [mother] });
const motherAsks: Change = all(minor("2011-03-05"), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));
const motherSigned: Change = all(minor("2011-03-05"), asksFor("anas"), neverSigned("ana"), signed(release("r-mother", "ana", { signedBy: "mother", signedAs: "parent" })));

const ages: readonly Row[] = [
  ["on the day she is fourteen", "barred", aged("2012-03-05")], ["the day before she is fourteen", "silent", aged("2012-03-06")],
  ["the day before she is of age", "barred", aged("2008-03-06")],
];
const ofAge: Row = ["on the day she is of age", "silent", aged("2008-03-05")];
/** What somebody else signed was signed then. */
const signedOn = (signedAt: string): Change => ({ casefile }) => { for (const form of casefile.releases) if (form.signedBy !== "ana") form.signedAt = signedAt; };
/** A form is judged by its own day too. */
const signedBefore: readonly Row[] = [
  ["on the day she is of age, and her mother signed four days ago", "barred", aged("2008-03-05")], ["of age when her mother signed", "silent", aged("2008-03-01")],
  ["of age today, and her mother signed when she was thirteen", "barred", all(aged("2008-03-05"), signedOn("2022-03-04T09:00:00-08:00"))],
  ["thirteen today, when her mother signed as well", "silent", aged("2012-03-06")],
  ["she died at seventeen, and her mother signed the year before", "undetermined", all(clientIs("ana", { born: "2009-01-01", died: "2026-02-20", representatives: [mother] }), signedOn("2025-12-01T09:00:00-08:00"))],
  ["she died at thirteen, and her mother signed before", "silent", all(clientIs("ana", { born: "2012-03-01", died: "2026-02-20", representatives: [mother] }), signedOn("2026-02-01T09:00:00-08:00"))],
];
const alone: readonly Row[] = [
  ["fourteen and alone", "barred", asIs], ...ages,
  ["her parents consented", "silent", consented("parent")], ["nobody knows who consented", "undetermined", consented("unknown")],
  ["nobody knows her age", "undetermined", aged("unknown")],
];
const threatened = (message: string, base: Change, rows: readonly Row[]): Table => ({
  base,
  rows: [
    ["serious and immediate, attested", message, asIs], ["not serious", "silent", claimIs({ serious: "no" })], ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })],
    ["not imminent", "silent", claimIs({ imminent: "no" })], ["nobody knows how near", "undetermined", claimIs({ imminent: "unknown" })],
    ["nobody attests it", "undetermined", claimIs({ attested: "not-attested" })], ["no claim", "silent", unclaimed], ...rows,
  ],
});
const suspected = (message: string, base: Change, rows: readonly Row[]): Table => ({
  base,
  rows: [
    ["suspected", message, asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["nobody knows whether there is reason", "undetermined", claimIs({ suspected: "unknown" })],
    ["no claim", "silent", unclaimed], ...rows,
  ],
});
const childHurt: Change = all(reports("child-protection", "child-abuse-report"), abuse("them"));
const long: Claim | object = { when: "past", nowAtRisk: "unknown" };
const always = (base: Change, why: string): Table => ({ base, always: why, rows: [["whatever else", "owed", asIs]] });

tables(pennsylvania, {
  "pennsylvania/42Pa.C.S.5944/psychologist-or-psychiatrist": {
    base: all(bySubpoena, licensed("psychologist")),
    rows: [
      ["a psychologist treats, nothing signed", "no-waiver", asIs], ["a psychiatrist treats", "no-waiver", licensed("psychiatrist")],
      ["another licence", "silent", licensed("mft")], ["nobody knows which licence", "undetermined", licensed("unknown")],
      ["she has waived", "silent", waives()], ["she has released it", "silent", signed(release("r-2", "ana"))], ["she said yes aloud", "no-waiver", waives({ form: "oral" })],
      ["her waiver may have been forced", "undetermined", coerced], ["what both confided: each for oneself", "no-waiver", all(waives(), asksFor("joint"), neverSigned("ben")), { holder: "ben" }],
    ],
  },
  "pennsylvania/42Pa.C.S.5948/each-spouse-waives": {
    base: all(asksFor("joint"), neverSigned("ana"), subpoena("doe")),
    rows: [
      ["in the divorce, she has not waived", "unsigned", asIs], ["in a case about the children", "unsigned", requestIs({ purpose: "custody" })],
      ["what she said alone", "unsigned", asksFor("anas")], ["in another lawsuit", "silent", requestIs({ purpose: "litigation" })],
      ["she has waived", "silent", waives()], ["a waiver that is over", "unfit", waives({ expires: "2026-03-01" })], ["perhaps forced", "undetermined", coerced],
      ["he has waived; the rule answers for him", "silent", asIs, { holder: "ben" }],
    ],
  },
  "pennsylvania/55Pa.Code5100.35(b)(1)/order-not-subpoena": {
    base: bySubpoena,
    rows: [
      ["nothing signed", "unsigned", asIs], ["she consents", "silent", signed(release("r-2", "ana"))], ["only aloud", "unfit", signed(release("r-2", "ana", { form: "oral" }))],
      ["perhaps forced", "undetermined", coerced],
    ],
  },
  "pennsylvania/55Pa.Code5100.35(b)(2)/tells-the-court": always(bySubpoena, "a duty of every refusal"),
  "pennsylvania/55Pa.Code5100.35(b)(3)/tells-the-client": always(bySubpoena, "a duty of every subpoena"),
  "pennsylvania/55Pa.Code5100.35(c)/own-defense": {
    base: all(sends("therapist-attorney", "legal-defense"), proceeding("them", { against: "therapist", broughtBy: "ana", sort: "malpractice" })),
    rows: [["she sues over the care", "ground", asIs], ["brought by Ben", "silent", claimIs({ broughtBy: "ben" })], ...broughtForAna("ground"), ["to the other side", "silent", comesAs("opposing-attorney")], ["a fee is sued for", "silent", claimIs({ sort: "fee" })], ["she sues somebody else", "silent", claimIs({ against: "other" })], ["no suit", "silent", unclaimed]],
  },
  "pennsylvania/55Pa.Code5100.32(a)(1)/treatment": {
    base: sends("treating-provider", "treatment"),
    rows: [["a present treater", "ground", asIs], ["in an emergency", "ground", requestIs({ purpose: "medical-emergency" })], ["whoever takes the records over: to treat?", "undetermined", sends("successor-custodian", "continuity")], ["for somebody else's treatment", "silent", requestIs({ purpose: "treatment-of-another" })], ["somebody of the staff", "silent", comesAs("clinic-staff")]],
  },
  "pennsylvania/55Pa.Code5100.32(a)(2)/payer-sees-the-frame": {
    base: all(sends("insurer", "payment"), portionIs("anas", { kind: "billing" })), certain: "what goes and to whom is written down",
    rows: [
      ["the bill", "ground", asIs], ["when she came", "ground", asksToTell("attendance", ["ana"])], ["a progress note", "silent", portionIs("anas", { kind: "progress-note" })],
      ["a summary", "silent", asksToTell("summary", ["ana"])], ["somebody who collects", "silent", comesAs("debt-collector")],
    ],
  },
  "pennsylvania/55Pa.Code5100.32(a)(2)/payer-gets-no-more": always(sends("insurer", "payment"), "a duty of every payment"),
  "pennsylvania/55Pa.Code5100.32(a)(6)/commitment-court": {
    base: all(them("court", "commitment"), asksToTell("condition", ["ana"]), proceeding("them", { sort: "commitment", against: "client" })), certain: "the court and the case are written down",
    rows: [["a court decides on treatment", "ground", asIs], ["a hospital", "silent", comesAs("hospital")], ["another case", "silent", claimIs({ sort: "divorce" })], ["no case", "silent", unclaimed]],
  },
  "pennsylvania/50P.S.7302/emergency-examination": threatened("ground", all(them("hospital", "commitment"), asksToTell("condition", ["ana"]), threat("them")), [
    ["the police", "ground", comesAs("law-enforcement")], ["the court", "silent", comesAs("court")], ["no victim at all", "ground", claimIs({ victim: "none" })],
    ["her own life", "ground", all(unclaimed, selfDanger("them"))], ["the chart itself", "silent", asksFor("anas")],
  ]),
  "pennsylvania/Emerich1998/warns-the-victim": threatened("demanded", all(warns("potential-victim"), threat("them")), [
    ["readily found out", "demanded", claimIs({ victim: "identifiable" })], ["one of a group", "silent", claimIs({ victim: "group" })], ["nobody in particular", "silent", claimIs({ victim: "none" })],
    ["nobody knows who", "undetermined", claimIs({ victim: "unknown" })], ["a parent of the child threatened", "demanded", comesAs("victims-parent")],
    ["somebody named in the threat, whatever else", "demanded", all(comesAs("partner"), claimIs({ victims: ["them"] }))],
    ["the police", "silent", comesAs("law-enforcement")], ["family told of it", "silent", claimIs({ heardFrom: "family" })],
  ]),
  "pennsylvania/Maas2020/one-of-a-group": {
    base: all(warns("potential-victim"), threat("them", { victim: "group" })),
    rows: [
      ["one of a group", "undetermined", asIs], ["one whom the clinician has named as of that group", "demanded", claimIs({ victims: ["them"] })], ["not imminent", "silent", claimIs({ victims: ["them"], imminent: "no" })], ["somebody of a place", "undetermined", claimIs({ victim: "place" })], ["the school that is threatened", "undetermined", comesAs("school")],
      ["one whom the clinician has named as of that place", "demanded", claimIs({ victim: "place", victims: ["them"] })], ["another threat names this one, and this one means a group", "undetermined", all(threat("them", { id: "c-2", victims: ["them"] }))],
      ["a named person: another rule's", "silent", claimIs({ victim: "named" })], ["nobody in particular", "silent", claimIs({ victim: "none" })], ["the police", "silent", comesAs("law-enforcement")],
    ],
  },
  "pennsylvania/Emerich1998/keeps-the-warning-short": always(warns("potential-victim"), "a duty of every warning"),
  "pennsylvania/23Pa.C.S.6311/reports-child-abuse": suspected("demanded", childHurt, [
    ["to the police", "silent", comesAs("law-enforcement")], ["an elder", "silent", claimIs({ victim: "elder" })],
    ["long ago, nobody knows who is at risk", "undetermined", claimIs(long)], ["long ago, a child at risk now", "demanded", claimIs({ when: "past", nowAtRisk: "yes" })],
    ["long ago, told by a child", "demanded", all(claimIs(long), clientIs("ana", { born: "2012-05-01" }))], ["she did it herself", "demanded", claimIs({ suspect: "client" })],
  ]),
  "pennsylvania/23Pa.C.S.6312/police-may-hear": suspected("ground", all(reports("law-enforcement", "child-abuse-report"), abuse("them")), [
    ["to the county", "silent", comesAs("child-protection")], ["an elder", "silent", claimIs({ victim: "elder" })],
  ]),
  "pennsylvania/23Pa.C.S.6311(b)/asks-about-the-past": {
    base: all(childHurt, claimIs({ when: "past", nowAtRisk: "no" })),
    rows: [["long ago, and nobody in danger now", "barred", asIs], ["nobody knows of danger now", "undetermined", claimIs({ nowAtRisk: "unknown" })], ["a child at risk now", "silent", claimIs({ nowAtRisk: "yes" })], ["it goes on", "silent", claimIs({ when: "now" })], ["nobody knows when", "undetermined", claimIs({ when: "unknown" })], ["no claim", "silent", unclaimed]],
  },
  "pennsylvania/23Pa.C.S.6313(a)(1)/at-once": { base: childHurt, rows: [["a child", "owed", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })]] },
  "pennsylvania/23Pa.C.S.6313(a)(2)/in-writing": { base: childHurt, rows: [["a child", "due", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["long ago, told by a grown person", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })], ["an elder", "silent", claimIs({ victim: "elder" })], ["no claim", "silent", unclaimed]] },
  "pennsylvania/35P.S.10225.302/older-adult": suspected("ground", all(reports("adult-protection", "adult-abuse-report"), abuse("them", { victim: "elder" })), [
    ["to the police", "silent", comesAs("law-enforcement")], ["a partner", "silent", claimIs({ victim: "partner" })],
  ]),
  "pennsylvania/55Pa.Code5100.33(a)/minor-controls-access": { base: motherAsks, rows: [...alone, ofAge, ["she asks herself", "silent", asks(party("ana", "minor-client"))]] },
  "pennsylvania/55Pa.Code5100.33(a)/minor-controls-release": { base: motherSigned, rows: [...alone, ...signedBefore, ["she has signed too", "silent", signed(release("r-2", "ana"))], ["nobody has signed", "silent", ({ casefile }) => { casefile.releases = []; }]] },
  "pennsylvania/35P.S.10101.2/parent-signs-for-treaters": {
    base: motherSigned,
    rows: [
      ["the parent signed for an attorney", "barred", asIs], ...ages, ...signedBefore, ["whoever consented to the care", "barred", consented("parent")], ["for a treater", "silent", asks(party("doe", "treating-provider"))],
      ["she has signed too", "silent", signed(release("r-2", "ana"))], ["nobody knows her age", "undetermined", aged("unknown")],
    ],
  },
  "pennsylvania/35P.S.10101.2(c)/parent-learns-what-consent-needs": {
    base: all(motherAsks, consented("parent"), portionIs("anas", { kind: "treatment-plan" })),
    rows: [
      ["the plan, for a parent who consented", "ground", asIs], ["how she is", "ground", asksToTell("condition", ["ana"], ["anas"])], ["the progress note", "silent", portionIs("anas", { kind: "progress-note" })],
      ["a summary of the plan", "silent", asksToTell("summary", ["ana"], ["anas"])],
      ["she consented alone", "silent", consented("client")], ["nobody knows who consented", "undetermined", consented("unknown")], ["thirteen years old", "silent", aged("2012-03-06")], ["somebody else asks", "silent", asks(party("ben", "partner"))],
    ],
  },
  "pennsylvania/35P.S.10101.2(d)/minor-keeps-the-rest": {
    base: all(motherAsks, consented("parent")),
    rows: [
      ["the progress note", "barred", asIs], ...ages, ofAge, ["the plan", "silent", portionIs("anas", { kind: "treatment-plan" })], ["she asks herself", "silent", asks(party("ana", "minor-client"))],
      ["nobody knows her age", "undetermined", aged("unknown")],
    ],
  },
  "pennsylvania/42Pa.C.S.6155(b)(1)/own-charts": {
    base: ownRequest,
    rows: [
      ["her own note", "demanded", asIs], ["notes kept apart", "silent", portionIs("anas", { keptSeparate: "yes", excludedContent: "no" })], ["nobody knows whether kept apart", "undetermined", portionIs("anas", { keptSeparate: "unknown", excludedContent: "no" })],
      ["a file for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })], ["told under a promise", "silent", portionIs("anas", { promisedSource: "yes" })], ["perhaps told under one", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
      ["it would harm her", "silent", harm()], ["it would upset her", "silent", harm({ ground: "emotional" })], ["sent to somebody else", "silent", requestIs({ recipient: party("doe", "client-attorney") })],
    ],
  },
  "pennsylvania/55Pa.Code5100.33(c)(1)/withholds-for-detriment": {
    base: all(ownRequest, fileIs({ covered: "no" })),
    rows: [
      ["nobody speaks of harm", "silent", asIs], ["it would upset her gravely", "harm", harm({ ground: "emotional" })], ["it endangers her", "harm", harm()], ["perhaps", "undetermined", harm({ likely: "unknown" })],
      ["where HIPAA governs", "silent", all(harm(), fileIs({ covered: "yes" }))], ["nobody knows whether HIPAA governs", "undetermined", all(harm(), fileIs({ covered: "unknown" }))],
    ],
  },
  "pennsylvania/55Pa.Code5100.33(c)(1)/names-the-state-ground": {
    base: ownRequest,
    rows: [["nobody speaks of harm", "silent", asIs], ["it would upset her", "federal", harm({ ground: "emotional" })], ["nobody attests it", "undetermined", harm({ ground: "emotional", attested: "not-attested" })],
      ["perhaps HIPAA governs", "undetermined", all(harm({ ground: "emotional" }), fileIs({ covered: "unknown" }))], ["where HIPAA does not govern", "silent", all(harm({ ground: "emotional" }), fileIs({ covered: "no" }))]],
  },
  "pennsylvania/55Pa.Code5100.33(c)(2)/keeps-the-source": {
    base: all(ownRequest, fileIs({ covered: "no" }), portionIs("anas", { promisedSource: "yes" })),
    rows: [
      ["told under a promise", "barred", asIs], ["no promise", "silent", portionIs("anas", { promisedSource: "no" })], ["nobody knows", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
      ["where HIPAA governs", "silent", fileIs({ covered: "yes" })],
    ],
  },
});
