import { expect, test } from "vitest";
import { privilege } from "../../src/packs/privilege/index.ts";
import { asked, findingOf, ruleOf } from "../support/find.ts";
import { abuse, broughtForAna, order, oversight, proceeding, subpoena, warrant } from "../support/situations.ts";
import { tables, type Row, type Table } from "../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, clientIs, fileIs, neverSigned, NOW, party, portionIs, releaseOf, requestIs, sessionIs, type Change, type World } from "../support/world.ts";

type Purpose = World["request"]["purpose"];
const doe = "doe";
/** The attorney comes with a subpoena for what Ana said alone, and Ana has signed nothing. */
const served = all(asksFor("anas"), neverSigned("ana"), subpoena(doe));
const papers = (change: Change): Change => all(change, ({ request }) => { request.claims.splice(0, request.claims.length - 1); });
const another = (more: Parameters<typeof subpoena>[1]): Change => papers(subpoena(doe, more));
const waives: Change = releaseOf("ana", { act: "privilege-waiver" });
const unsure: Change = releaseOf("ana", { doubts: ["coerced"] });
const tendered = (more: Parameters<typeof proceeding>[1] = {}): Change => proceeding(doe, { tendered: "yes", ...more });
const unattested: Change = ({ request }) => { request.claims.forEach((claim) => { if (claim.kind === "proceeding") claim.attested = "not-attested"; }); };
const ordered = (more: Parameters<typeof order>[1] = {}): Change => all(asksFor("anas"), order(doe, more));
const warranted = (more: Parameters<typeof warrant>[1] = {}): Change => all(asks(party("officer", "law-enforcement")), asksFor("anas"), warrant("officer", more));

const treatedAs = (as: "mft" | "psychologist", place: "US-WA" | "US-CA"): Change => ({ casefile }) => { for (const clinician of casefile.clinicians) clinician.licences = [{ as, in: place }]; };
const partners: Change = all(asksFor("joint"), treatedAs("psychologist", "US-WA"), sessionIs("s-joint", { clientsWereIn: ["US-WA"] }));
const always = (says: string, base: Change): Table => ({ base, always: "a duty that goes with every paper", rows: [["a paper has come", says, asIs]] });


const paper = { who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2017-05-01T09:00:00-07:00", until: "open", concerns: [] } as const;
const feared = (by: string) => ({ is: "abuse" as const, attested: { ...attestedBy(by), at: "2026-02-20T10:00:00-08:00" } });
const waivesForAna = (who: string, as: "parent" | "guardian"): Change => ({ casefile }) => {
  casefile.releases.push({ ...waiver, id: `w-${who}`, signedBy: who, signedAs: as, statements: [...waiver.statements, "representative-authority"] });
};
/** Ana is a child of eight, whom her mother brought and for whom she has waived. */
const child = (more: object = {}): Change => all(
  sessionIs("s-ana", { consentedBy: "parent" }), clientIs("ana", { born: "2017-05-01", representatives: [{ ...paper, ...more }, { ...paper, who: "gus", as: "guardian" }] }), waivesForAna("mother", "parent"),
);
const guardianWaives = waivesForAna("gus", "guardian");
const keptAway = (until: "open" | "unknown" | typeof NOW): Change => clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-02-20T09:00:00-08:00", until }] });
const benWaivesForAna: Change = all(clientIs("ana", { representatives: [{ ...paper, who: "ben", as: "guardian" }] }), waivesForAna("ben", "guardian"));

/** Ana has died, and Eve is the executor of her will. */
const executor = (more: object = {}): Change => clientIs("ana", { died: "2026-02-20", representatives: [{ ...paper, who: "eve", as: "executor", from: "2026-02-25T09:00:00-08:00", ...more }] });
const ward = (more: object = {}): Change => clientIs("ana", { representatives: [{ ...paper, who: "gus", as: "guardian", ...more }] });
const inMatter = (purpose: Purpose): Change => requestIs({ purpose });
/** Gus, her guardian, was heard, in a suit over an injury that neither he nor Ana brought. */
const guardianHeard = all(ward(), inMatter("litigation"), ordered({ heard: ["gus"] }));
const motherHeard = (...changes: Change[]): Change => all(child(), inMatter("litigation"), ordered({ heard: ["mother"] }), ...changes);

const heardFor: readonly Row[] = [
  ["Ana has died, and her executor was heard", "silent", all(executor(), ordered({ heard: ["eve"] }))],
  ["she has died, and nobody was heard", "unspoken", all(executor(), ordered({ heard: [] }))],
  ["she has died, and only Ben was heard", "unspoken", all(executor(), ordered({ heard: ["ben"] }))],
  ["she has died without a will, and only Ben was heard", "unspoken", all(clientIs("ana", { died: "2026-02-20" }), ordered({ heard: ["ben"] }))],
  ["somebody was heard who says to be her executor", "undetermined", all(executor({ authority: "claimed" }), ordered({ heard: ["eve"] }))],
  ["somebody was heard who became her executor only after the order was known", "unspoken", all(executor({ from: "2026-03-05T12:00:00-08:00" }), ordered({ heard: ["eve"] }))],
  ["her next of kin was heard", "undetermined", all(executor({ as: "next-of-kin" }), ordered({ heard: ["eve"] }))],
  ["her executor was heard, who wants it", "undetermined", all(executor(), asks(party("eve", "executor")), asksFor("anas"), order("eve", { heard: ["eve"] }))],
  ["her executor was heard, for whom an attorney wants it", "undetermined", all(executor(), requestIs({ onBehalfOf: ["eve"] }), ordered({ heard: ["eve"] }))],
  ["her executor was heard, and nobody knows whether a judge signed it", "undetermined", all(executor(), ordered({ heard: ["eve"], judge: "unknown" }))],
  ["her executor was heard, and privilege was not raised", "no-ruling", all(executor(), ordered({ heard: ["eve"], privilege: "not-raised" }))],
  ["Ben is her executor and was heard, in their own suit", "undetermined", all(executor({ who: "ben" }), ordered({ heard: ["ben"] }))],
  ["Ben is her executor and was heard, over her will", "silent", all(executor({ who: "ben" }), requestIs({ purpose: "probate", onBehalfOf: [] }), ordered({ heard: ["ben"] }))],
  ["she has a guardian, who was heard", "silent", guardianHeard],
  ["her guardian was heard, over the guardianship", "undetermined", all(guardianHeard, inMatter("guardianship"))],
  ["her guardian was heard, over committing her", "undetermined", all(guardianHeard, inMatter("commitment"))],
  ["her guardian was heard, who sues her", "undetermined", all(guardianHeard, proceeding(doe, { broughtBy: "gus", against: "client" }))],
  ["her guardian was heard, who sues for her", "silent", all(guardianHeard, proceeding(doe, { broughtBy: "gus" }))],
  ["her guardian was heard, and somebody else sues her", "silent", all(guardianHeard, proceeding(doe, { broughtBy: "sam", against: "client" }))],
  ["somebody was heard whose guardianship has ended", "unspoken", all(guardianHeard, ward({ until: "2026-03-05T09:00:00-08:00" }))],
  ["somebody was heard whose guardianship has ended since", "unspoken", all(guardianHeard, ward({ until: "2026-03-05T15:00:00-08:00" }))],
  ["somebody was heard whose guardianship is over some matters", "undetermined", all(guardianHeard, ward({ authority: "limited" }))],
  ["her guardian was heard, who is feared", "unspoken", all(guardianHeard, ward({ concerns: [feared("dr-lee")] }))],
  ["her guardian was heard, of whom somebody else says that he is feared", "undetermined", all(guardianHeard, ward({ concerns: [feared("sam")] }))],
  ["somebody was heard who has a power over her money", "unspoken", all(guardianHeard, ward({ as: "financial-agent" }))],
  ["her health agent was heard, and she can decide", "unspoken", all(guardianHeard, ward({ as: "health-agent" }))],
  ["her health agent was heard, and she cannot decide", "silent", all(guardianHeard, ward({ as: "health-agent" }), clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "unable" }] }))],
  ["she is a child, and her mother was heard", "silent", motherHeard()],
  ["her mother was heard, over who has custody", "undetermined", motherHeard(inMatter("custody"))],
  ["her mother was heard, in the parents' divorce", "undetermined", motherHeard(inMatter("divorce"))],
  ["her mother was heard, in a trial for a crime", "undetermined", motherHeard(inMatter("criminal-prosecution"))],
  ...(["criminal-defense", "child-abuse-report", "adult-abuse-report", "partner-violence-report"] as const).map((purpose): Row => [`her mother was heard, in a matter of a family: ${purpose}`, "undetermined", motherHeard(inMatter(purpose))]),
  ["her mother was heard, who has sued her father over custody", "undetermined", motherHeard(proceeding(doe, { broughtBy: "mother", against: "other", sort: "custody" }))],
  ...(["divorce", "criminal"] as const).map((sort): Row => [`her mother was heard, and her father is in a suit: ${sort}`, "undetermined", motherHeard(proceeding(doe, { broughtBy: "father", against: "other", sort }))]),
  ["the agency that has her was heard, over who has custody", "undetermined", all(motherHeard(inMatter("custody")), clientIs("ana", { representatives: [{ ...paper, as: "agency" }] }))],
  ["the agency that has her was heard, in a suit over an injury", "silent", all(motherHeard(), clientIs("ana", { representatives: [{ ...paper, as: "agency" }] }))],
  ["her mother was heard, and her father has sued over custody", "undetermined", motherHeard(proceeding(doe, { broughtBy: "father", against: "other", sort: "custody" }))],
  ["her mother was heard, where the court protects children", "undetermined", motherHeard(inMatter("protection"))],
  ["her mother was heard, and somebody of the family is suspected of abuse", "undetermined", motherHeard(abuse(doe, { suspect: "family" }))],
  ["her mother was heard, and a stranger is suspected of abuse", "silent", motherHeard(abuse(doe, { suspect: "other" }))],
  ["her guardian was heard, over who has custody", "silent", all(child(), inMatter("custody"), ordered({ heard: ["gus"] }))],
  ["her mother and her guardian were heard, over who has custody", "silent", all(child(), inMatter("custody"), ordered({ heard: ["mother", "gus"] }))],
  ["her mother was heard, for care to which Ana alone consented", "undetermined", motherHeard(clientIs("ana", { born: "2010-05-01" }), sessionIs("s-ana", { consentedBy: "client" }))],
  ["her mother was heard, and Ana is of age", "unspoken", motherHeard(clientIs("ana", { born: "2007-05-01" }))],
  ["her mother was heard, whom a court keeps away from Ana", "unspoken", motherHeard(keptAway("open"))],
  ["her mother was heard, and nobody knows whether a court still keeps her away", "undetermined", motherHeard(keptAway("unknown"))],
  ["one order on which nobody was heard, and one on which her guardian was", "silent", all(guardianHeard, order(doe, { id: "c-other", heard: [] }))],
  ["one order on which her guardian was heard that was not ruled on, and one ruled on without anybody", "unspoken", all(ward(), inMatter("litigation"), ordered({ heard: ["gus"], privilege: "not-raised" }), order(doe, { id: "c-other", heard: [] }))],
];

const waiverRows: readonly Row[] = [
  ["Ana, fifteen, has waived for care to which a court consented", "undetermined", all(clientIs("ana", { born: "2010-06-01" }), sessionIs("s-ana", { consentedBy: "court" }), ({ casefile }) => { casefile.releases.push(waiver); })],
  ["Ana, fifteen, has waived for care to which she consented alone", "silent", all(clientIs("ana", { born: "2010-06-01" }), sessionIs("s-ana", { consentedBy: "client" }), ({ casefile }) => { casefile.releases.push(waiver); })],
  ["Ana has signed nothing", "unwaived", asIs],
  ["Ana's waiver is for another recipient", "unfit", ({ casefile }) => { casefile.releases.push({ ...waiver, recipients: ["roe"] }); }],
  ["Ana's waiver may not be free", "undetermined", ({ casefile }) => { casefile.releases.push({ ...waiver, doubts: ["coerced"] }); }],
  ["Ana has waived", "silent", ({ casefile }) => { casefile.releases.push(waiver); }],
  ["only Ben has waived", "unwaived", releaseOf("ben", { act: "privilege-waiver" })],
  ["somebody who is no client has waived for what that person told", "silent", ({ casefile }) => { casefile.others.push({ id: "sam", ofAge: "yes" }); casefile.releases.push({ ...waiver, of: "sam", signedBy: "sam" }); }, { holder: "sam" }],
  ["Ana put her own condition at issue", "silent", tendered()],
  ["Ben put his own condition at issue", "unwaived", tendered({ of: ["ben"] })],
  ["whether Ana put it at issue is not known", "undetermined", tendered({ tendered: "unknown" })],
  ["nobody stands behind it that she did", "undetermined", all(tendered(), unattested)],
  ["police ask about a crime on the premises", "silent", requestIs({ purpose: "crime-on-premises" })],
  ["what the two told a psychologist together, in Washington, in their divorce", "undetermined", partners],
  ["Ana has waived that", "silent", all(partners, ({ casefile }) => { casefile.releases.push(waiver); })],
  ["in a suit with somebody else", "unwaived", all(partners, requestIs({ purpose: "litigation" }))],
  ["the same, in a suit over their child", "undetermined", all(partners, requestIs({ purpose: "custody" }), ({ casefile }) => { for (const form of casefile.releases) form.purposes = ["divorce", "custody"]; })],
  ["the psychologist is licensed in another state", "unwaived", all(partners, treatedAs("psychologist", "US-CA"))],
  ["they told a family therapist", "unwaived", all(partners, treatedAs("mft", "US-WA"))],
  ["they sat in another state", "unwaived", all(partners, sessionIs("s-joint", { clientsWereIn: ["US-CA"] }))],
  ["one of them sat in another state", "unwaived", all(partners, sessionIs("s-joint", { clientsWereIn: ["US-WA", "US-CA"] }))],
  ["nobody knows where they sat", "unwaived", all(partners, sessionIs("s-joint", { clientsWereIn: [] }))],
  ["the psychologist is licensed elsewhere as a family therapist too", "undetermined", all(partners, ({ casefile }) => { for (const { licences } of casefile.clinicians) licences.push({ as: "mft", in: "US-CA" }); })],
  ["whoever wrote it down is not on file", "unwaived", all(partners, ({ casefile }) => { casefile.clinicians = casefile.clinicians.filter(({ id }) => id !== "dr-lee"); })],
  ["written down after no session", "unwaived", all(partners, ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-joint") each.session = "none"; })],
  ["a summary of that and of what Ana said alone, elsewhere", "unwaived", all(partners, asksToTell("summary", ["ana", "ben"], ["joint", "anas"]))],
  ["a summary of nothing on file", "unwaived", all(partners, asksToTell("summary", ["ana", "ben"]))],
  ["Ana is a child, and her mother has waived for her", "silent", child()],
  ["her mother has, for care to which Ana alone consented", "undetermined", all(child(), clientIs("ana", { born: "2010-05-01" }), sessionIs("s-ana", { consentedBy: "client" }))],
  ["her mother has, and a clinician notes that she is feared", "unwaived", child({ concerns: [feared("dr-lee")] })],
  ["her mother has, and somebody else notes that she is feared", "undetermined", child({ concerns: [feared("sam")] })],
  ["her mother has, and a court keeps her away from Ana", "unwaived", all(child(), keptAway("open"))],
  ["her mother has, and nobody knows whether a court still keeps her away", "undetermined", all(child(), keptAway("unknown"))],
  ["her mother has, and a court kept her away until this instant", "silent", all(child(), keptAway(NOW))],
  ["her mother has, who is feared, and so has her guardian", "silent", all(child({ concerns: [feared("dr-lee")] }), guardianWaives)],
  ["her mother has, who is feared, and nobody knows whether the guardian did freely", "undetermined", all(child({ concerns: [feared("dr-lee")] }), guardianWaives, ({ casefile }) => { for (const form of casefile.releases) if (form.signedBy === "gus") form.doubts = ["coerced"]; })],
  ["Ben has, who acts for her and is treated together with her, in his own suit", "undetermined", benWaivesForAna],
  ["the same, in a matter without sides", "silent", all(benWaivesForAna, requestIs({ purpose: "probate" }), ({ casefile }) => { for (const form of casefile.releases) form.purposes = ["probate"]; })],
  ["Ana, of age, who has a guardian, has waived for care to which a court consented", "silent", all(ward(), sessionIs("s-ana", { consentedBy: "court" }), ({ casefile }) => { casefile.releases.push(waiver); })],
  ["Ana has signed for a legal proceeding", "silent", ({ casefile }) => { casefile.releases.push({ ...waiver, act: "legal-proceedings" }); }],
];

const waiver = {
  id: "w-ana", of: "ana", signedBy: "ana", signedAs: "self" as const, act: "privilege-waiver" as const, signedAt: "2026-03-01T09:00:00-08:00", form: "written" as const,
  discloser: "this-practice" as const, recipients: ["doe"], purposes: ["divorce" as const],
  covers: { kinds: "entire-record" as const, statements: [], days: "all" as const, sensitivities: "all" as const, part2: "no" as const },
  expires: "2026-12-31", combinedWith: [], conditioned: "no" as const, witness: "no" as const, doubts: [],
  statements: ["description" as const, "recipient" as const, "purpose" as const, "signature" as const, "date" as const],
};

tables(privilege, {
  "privilege/each-holder-waives": { base: served, rows: waiverRows },
  "privilege/waived": {
    base: all(asksFor("anas"), subpoena(doe)),
    rows: [
      ["Ana has waived", "waived", waives],
      ["Ana has signed a release that goes as far", "waived", asIs],
      ["only Ben has", "silent", neverSigned("ana")],
      ["it may not be free", "undetermined", unsure],
      ["her mother, who is feared, has", "silent", all(neverSigned("ana"), child({ concerns: [feared("dr-lee")] }))],
      ["her mother has, and somebody else notes that she is feared", "undetermined", all(neverSigned("ana"), child({ concerns: [feared("sam")] }))],
      ["her mother has", "waived", all(neverSigned("ana"), child())],
    ],
  },
  "privilege/court-decides-how-far": {
    base: served,
    rows: [
      ["Ana put her own condition at issue", "tendered", tendered()],
      ["whether she did is not known", "undetermined", tendered({ tendered: "unknown" })],
      ["nobody stands behind it that she did", "undetermined", all(tendered(), unattested)],
      ["she did, and may have waived", "undetermined", all(tendered(), ({ casefile }) => { casefile.releases.push({ ...waiver, doubts: ["coerced"] }); })],
      ["she did in one proceeding, and nobody knows whether in another", "tendered", all(tendered(), tendered({ id: "c-other", tendered: "unknown" }))],
      ["she did not", "silent", tendered({ tendered: "no" })],
      ["Ben did", "silent", tendered({ of: ["ben"] })],
      ["she did, and her mother, who is feared, has waived", "tendered", all(tendered(), child({ concerns: [feared("dr-lee")] }))],
      ["she did, and has waived", "silent", all(tendered(), ({ casefile }) => { casefile.releases.push(waiver); })],
    ],
  },
  "privilege/served-here": {
    base: served,
    rows: [
      ["served, from here", "silent", asIs],
      ["not served", "unserved", another({ served: "no" })],
      ["from elsewhere, not taken over", "elsewhere", another({ domesticated: "no" })],
      ["nobody knows whether it was served", "undetermined", another({ served: "unknown" })],
      ["nobody knows whether a court here took it over", "undetermined", another({ domesticated: "unknown" })],
      ["two papers, of which one is in order", "silent", subpoena(doe, { id: "c-other", domesticated: "no" })],
      ["the same paper, served badly and then again as the law asks", "silent", subpoena(doe, { id: "c-other", served: "no" })],
      ["two papers, and neither is in order", "elsewhere", all(another({ served: "no" }), subpoena(doe, { id: "c-other", domesticated: "no" }))],
      ["two papers that were served badly", "unserved", all(another({ served: "no" }), subpoena(doe, { id: "c-other", served: "no" }))],
      ["one was served badly, and nobody knows whether the other was", "undetermined", all(another({ served: "no" }), subpoena(doe, { id: "c-other", served: "unknown" }))],
      ["served badly, and the board asks with its own authority too", "silent", all(another({ served: "no" }), oversight(doe))],
      ["from elsewhere, and the federal department asks with its own authority too", "silent", all(another({ domesticated: "no" }), oversight(doe, { body: "federal-health-department" }))],
      ["nobody knows whether it was served, and the board asks with its own authority too", "silent", all(another({ served: "unknown" }), oversight(doe))],
      ["served badly, and the board shows no authority", "unserved", all(another({ served: "no" }), oversight(doe, { authority: "no" }))],
      ["from elsewhere, and the board shows no authority", "elsewhere", all(another({ domesticated: "no" }), oversight(doe, { authority: "no" }))],
      ["served badly, and nobody knows the board's authority", "undetermined", all(another({ served: "no" }), oversight(doe, { authority: "unknown" }))],
      ["served badly, and a private association asks too", "unserved", all(another({ served: "no" }), oversight(doe, { body: "professional-body" }))],
      ["an auditor asks with authority, and no paper was served", "silent", all(({ request }) => { request.claims = []; }, oversight(doe, { body: "auditor" }))],
    ],
  },
  "privilege/obeys-a-judge": {
    base: asksFor("anas"),
    rows: [
      ["signed by a judge", "ordered", ordered()],
      ["signed by a judge, and another paper by nobody who judges", "ordered", all(ordered(), order(doe, { id: "c-other", judge: "no" }))],
      ["signed by nobody who judges", "silent", ordered({ judge: "no" })],
      ["nobody knows who signed it", "undetermined", ordered({ judge: "unknown" })],
      ["nobody knows who signed it, and another paper no judge signed", "undetermined", all(ordered({ judge: "unknown" }), order(doe, { id: "c-other", judge: "no" }))],
    ],
  },
  "privilege/no-judge-signed": {
    base: asksFor("anas"),
    rows: [
      ["signed by a judge", "silent", ordered()],
      ["nobody knows by whom", "undetermined", ordered({ judge: "unknown" })],
      ["signed by no judge", "unsigned", ordered({ judge: "no" })],
      ["of two, a judge signed one", "silent", all(ordered({ judge: "no" }), order(doe, { id: "c-other" }))],
    ],
  },
  "privilege/notes-named-in-order": {
    base: all(asksFor("anas"), portionIs("anas", { keptSeparate: "yes", excludedContent: "no" })),
    rows: [
      ["for all that is asked", "unnamed", ordered()],
      ["for these notes, by name", "silent", ordered({ covers: ["anas"] })],
      ["for an ordinary note", "silent", all(ordered(), portionIs("anas", { keptSeparate: "no" }))],
      ["for these notes, by name, and nobody knows who signed it", "undetermined", ordered({ covers: ["anas"], judge: "unknown" })],
      ["for these notes, by name, and nobody knows of which court", "undetermined", ordered({ covers: ["anas"], jurisdiction: "unknown" })],
      ["for what may be such notes, by name", "silent", all(ordered({ covers: ["anas"] }), portionIs("anas", { keptSeparate: "unknown" }))],
      ["for what may be such notes", "undetermined", all(ordered(), portionIs("anas", { keptSeparate: "unknown" }))],
      ["by name, in a paper on which nobody was heard, and another that was ruled on names all", "unnamed", all(ordered({ covers: ["anas"], heard: [] }), order(doe, { id: "c-other" }))],
      ["by name, in a paper on which her executor was heard", "silent", all(executor(), ordered({ covers: ["anas"], heard: ["eve"] }))],
      ["by name, in a paper on which somebody was heard who says to be her executor", "undetermined", all(executor({ authority: "claimed" }), ordered({ covers: ["anas"], heard: ["eve"] }))],
      ["by name, in a paper from elsewhere, and another from here names all", "unnamed", all(ordered({ covers: ["anas"], jurisdiction: "US-NV" }), order(doe, { id: "c-other" }))],
      ["by name, in a paper that no judge signed", "unnamed", ordered({ covers: ["anas"], judge: "no" })],
    ],
  },
  "privilege/order-from-elsewhere": {
    base: asksFor("anas"),
    rows: [
      ["of a court here", "silent", ordered()],
      ["of a federal court", "silent", ordered({ jurisdiction: "US" })],
      ["of a court where nobody works or was", "elsewhere", ordered({ jurisdiction: "US-NV" })],
      ["of a court nobody knows where", "undetermined", ordered({ jurisdiction: "unknown" })],
      ["of a court where the practice works too", "silent", all(ordered({ jurisdiction: "US-NV" }), fileIs({ jurisdictions: ["US-CA", "US-NV"] }))],
      ["of a court where she was in that session", "silent", all(ordered({ jurisdiction: "US-NV" }), sessionIs("s-ana", { clientsWereIn: ["US-NV"] }))],
      ["of a court where one of the therapists is licensed", "silent", all(ordered({ jurisdiction: "US-NV" }), ({ casefile }) => { for (const { id, licences } of casefile.clinicians) if (id === "dr-lee") licences.push({ as: "mft", in: "US-NV" }); })],
      ["of a court where she was in one of two sessions", "silent", all(ordered({ jurisdiction: "US-NV" }), sessionIs("s-ana", { clientsWereIn: ["US-NV"] }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["of a court elsewhere, for a note of no session", "elsewhere", all(ordered({ jurisdiction: "US-NV" }), ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-ana") each.session = "none"; })],
      ["of a court where the therapists are licensed", "silent", all(ordered({ jurisdiction: "US-NV" }), ({ casefile }) => { for (const { licences } of casefile.clinicians) licences.push({ as: "mft", in: "US-NV" }); })],
      ["of a court elsewhere, nobody knows whether signed", "undetermined", ordered({ jurisdiction: "US-NV", judge: "unknown" })],
      ["of a court here, nobody knows whether signed", "silent", ordered({ judge: "unknown" })],
      ["of a court elsewhere that perhaps was ruled on, and another from here that was not", "undetermined", all(ordered({ jurisdiction: "US-NV", privilege: "unknown" }), order(doe, { id: "c-other", privilege: "not-raised" }))],
      ["of a court elsewhere, unsigned", "silent", ordered({ jurisdiction: "US-NV", judge: "no" })],
      ["of a court elsewhere, where her executor was heard, and another from here that was not ruled on", "elsewhere", all(executor(), ordered({ jurisdiction: "US-NV", heard: ["eve"] }), order(doe, { id: "c-other", privilege: "not-raised" }))],
      ["of a court elsewhere, complete, and another from here that was not ruled on", "elsewhere", all(ordered({ jurisdiction: "US-NV" }), order(doe, { id: "c-other", privilege: "not-raised" }))],
      ["of a court elsewhere that was not ruled on, and another from here that was", "silent", all(ordered({ jurisdiction: "US-NV", privilege: "not-raised" }), order(doe, { id: "c-other" }))],
    ],
  },
  "privilege/court-hears-first": {
    base: asksFor("anas"),
    rows: [
      ["the court ruled, and Ana was heard", "silent", ordered()],
      ["privilege was not raised", "no-ruling", ordered({ privilege: "not-raised" })],
      ["nobody knows whether it was", "undetermined", ordered({ privilege: "unknown" })],
      ["only Ben was heard", "not-heard", ordered({ heard: ["ben"] })],
      ["nobody was heard", "not-heard", ordered({ heard: [] })],
      ["no judge signed it", "silent", ordered({ judge: "no", privilege: "not-raised" })],
      ["one paper was ruled on without hearing Ana, and privilege was not raised for the other", "not-heard", all(ordered({ heard: [] }), order(doe, { id: "c-other", privilege: "not-raised" }))],
      ["a judge signed a paper that was not ruled on, and nobody one that was, on which Ana was not heard", "no-ruling", all(ordered({ privilege: "not-raised" }), order(doe, { id: "c-other", judge: "no", heard: [] }))],
      ["one paper was ruled on and nobody knows who signed it, the other was signed and not ruled on", "undetermined", all(ordered({ judge: "unknown" }), order(doe, { id: "c-other", privilege: "not-raised" }))],
      ...heardFor,
    ],
  },
  "privilege/yields-to-a-warrant": {
    rows: [
      ["a judge's search warrant", "warrant", warranted()],
      ["a letter of the security services", "letter", warranted({ paper: "national-security-letter", judge: "no" })],
      ["that letter, and a warrant to arrest", "letter", all(warranted({ paper: "national-security-letter", judge: "no" }), warrant("officer", { id: "c-other", paper: "arrest-warrant" }))],
      ["a search warrant that no judge signed", "silent", warranted({ judge: "no" })],
      ["an immigration officer's warrant", "silent", warranted({ paper: "administrative-warrant", judge: "no" })],
      ["a warrant to arrest", "silent", warranted({ paper: "arrest-warrant" })],
      ["nobody knows who signed it", "undetermined", warranted({ judge: "unknown" })],
    ],
  },
  "privilege/warrant-is-no-ruling": {
    certain: "whoever signed it, privilege is claimed",
    rows: [
      ["a judge's search warrant", "claim", warranted()],
      ["an agency's own warrant", "silent", warranted({ paper: "administrative-warrant" })],
      ["both", "claim", all(warranted(), warrant("officer", { id: "c-other", paper: "administrative-warrant" }))],
      ["a subpoena", "silent", all(asks(party("officer", "law-enforcement")), asksFor("anas"), subpoena("officer"))],
    ],
  },
  "privilege/agency-warrant": {
    rows: [
      ["a judge's search warrant", "silent", warranted()],
      ["nobody knows who signed it", "undetermined", warranted({ judge: "unknown" })],
      ["an agency's own warrant, and a search warrant of which nobody knows who signed it", "undetermined", all(warranted({ judge: "unknown" }), warrant("officer", { id: "c-other", paper: "administrative-warrant" }))],
      ["an agency's own warrant", "agency", warranted({ paper: "administrative-warrant" })],
      ["a warrant to arrest", "arrest", warranted({ paper: "arrest-warrant" })],
      ["a search warrant that no judge signed", "unsigned", warranted({ judge: "no" })],
      ["that, and a warrant to arrest", "arrest", all(warranted({ judge: "no" }), warrant("officer", { id: "c-other", paper: "arrest-warrant" }))],
      ["a warrant to arrest, and an agency's own", "agency", all(warranted({ paper: "arrest-warrant" }), warrant("officer", { id: "c-other", paper: "administrative-warrant" }))],
      ["no warrant at all", "silent", asksFor("anas")],
    ],
  },
  "privilege/others-in-a-complaint": {
    base: all(asks(party("board", "licensing-board")), requestIs({ purpose: "oversight" }), asksFor("anas")), certain: "who complained is on the paper",
    rows: [
      ["Ben complained", "other", oversight("board", { complaintBy: "ben" })],
      ["Ana complained", "silent", oversight("board", { complaintBy: "ana" })],
      ["nobody complained", "silent", oversight("board")],
      ["somebody complained who is no client", "silent", oversight("board", { complaintBy: "mother" })],
    ],
  },
  "privilege/answers-a-claim": {
    base: asksFor("anas"),
    rows: [
      ["Ana has sued the therapist", "claimed", proceeding(doe, { against: "therapist", sort: "malpractice" })],
      ["Ben has", "silent", proceeding(doe, { against: "therapist", sort: "malpractice", broughtBy: "ben" })],
      ["Ana is sued for a fee", "silent", proceeding(doe, { against: "client", sort: "fee" })],
      ...broughtForAna("claimed").map(([situation, says, change]): Row => [situation, says, all(proceeding(doe, { against: "therapist", sort: "malpractice" }), change)]),
    ],
  },
  "privilege/asserts-privilege": {
    base: all(asksFor("anas"), neverSigned("ana")),
    rows: [
      ["a subpoena with a day", "by-day", subpoena(doe)],
      ["two papers with two days", "by-day", all(subpoena(doe), subpoena(doe, { id: "c-sooner", returnAt: "2026-03-10T09:00:00-08:00" }))],
      ["a paper with a day, in a proceeding", "by-day", all(subpoena(doe), tendered({ tendered: "no" }))],
      ["a paper without a day", "now", subpoena(doe, { returnAt: "none" })],
      ["a question without a paper", "asked", asIs],
      ["Ana may have waived", "undetermined", all(subpoena(doe), ({ casefile }) => { casefile.releases.push({ ...waiver, doubts: ["coerced"] }); })],
      ["her mother, who is feared, has waived for her", "by-day", all(subpoena(doe), child({ concerns: [feared("dr-lee")] }))],
      ["Ana has waived", "silent", all(subpoena(doe), ({ casefile }) => { casefile.releases.push(waiver); })],
    ],
  },
  "privilege/answers-by-the-day": {
    base: asksFor("anas"), certain: "the day is on the paper or it is not",
    rows: [
      ["an order with a day", "by", ordered({ returnAt: "2026-03-20T09:00:00-07:00" })],
      ["an order without one", "silent", ordered()],
    ],
  },
  "privilege/asks-an-attorney": always("owed", served),
  "privilege/tells-the-clients": always("owed", served),
  "privilege/notes-the-service": always("owed", served),
  "privilege/seeks-limits": always("limits", served),
  "privilege/blacks-out-others": always("owed", served),
});

test("those who complained are named once each, in the order of the alphabet", () => {
  const threePeople: Change = all(asks(party("board", "licensing-board")), requestIs({ purpose: "oversight" }), asksFor("anas"), oversight("board", { complaintBy: "ben" }), oversight("board", { id: "c-2", complaintBy: "al" }),
    oversight("board", { id: "c-3", complaintBy: "ben" }), ({ casefile }) => { casefile.clients.push(...casefile.clients.filter(({ id }) => id === "ben").map((each) => ({ ...each, id: "al" }))); });
  expect(findingOf(ruleOf(privilege, "privilege/others-in-a-complaint"), threePeople)).toMatchObject({ kind: "holds", slots: { complainant: ["al", "ben"], name: "ana" } });
});

test.each(["step-parent", "foster-parent"] as const)("where a %s was heard, a court is asked whose word it was only if the suit is one of the family", (as) => {
  const heard = (matter: Purpose) => asked(privilege, "privilege/court-hears-first", all(asksFor("anas"), child(), inMatter(matter), ordered({ heard: ["mother"] }), clientIs("ana", { representatives: [{ ...paper, as }] })));
  expect(heard("custody")).toContain("ruling-on-privilege");
  expect(heard("litigation")).not.toContain("ruling-on-privilege");
});
