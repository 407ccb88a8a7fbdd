/** Tables of what 164.506(c)(2), 164.512 and 164.524 open, bar and ask for: written from the provisions. */
import type { DisclosureRequestInput, ReleaseInput } from "subrosa";
import { about, claimIs, comesAs, nobodys, notes, sends, them, unclaimed, type Claim, type Kind, type OfKind, type Purpose, type Topic } from "../../support/asking.ts";
import { emergency, harm, minorAna, order, ownRequest, selfDanger, threat } from "../../support/situations.ts";
import type { Row, Table } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, fileIs, NOW, party, portionIs, release, requestIs, sessionIs, signed, type Change } from "../../support/world.ts";

const LATER = "2026-03-05T17:00:01-08:00";
const official: Exclude<Claim["attested"], string> = { by: "official", at: "2026-03-05T12:00:00-08:00", role: "official", grounds: "official-statement" };

/** Ana says aloud that they may have it. */
const saysYes = (more: Partial<ReleaseInput> = {}): Change =>
  signed(release("word", "ana", { form: "oral", recipients: ["them"], purposes: ["medical-emergency"], statements: [], ...more }));
const abuse = (more: Partial<OfKind<"abuse">> = {}): Change => claimed({
  ...about("them"), id: "c-abuse", kind: "abuse", victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "no", reported: "no", suspect: "other", ...more,
});
const subpoena = (more: Partial<OfKind<"subpoena">> = {}): Change => claimed({
  ...about("them"), id: "c-subpoena", kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA", served: "yes", domesticated: "yes",
  assurance: "notice", noticeAt: "2026-02-01T10:00:00-08:00", objectionTimeOver: "yes", returnAt: "none", ...more,
});
const warrant = (more: Partial<OfKind<"search-warrant">> = {}): Change =>
  claimed({ ...about("them"), id: "c-warrant", kind: "search-warrant", paper: "search-warrant", judge: "yes", names: ["ana"], ...more });
const oversight = (more: Partial<OfKind<"oversight">> = {}): Change =>
  claimed({ ...about("them"), id: "c-oversight", kind: "oversight", body: "licensing-board", authority: "yes", complaintBy: "nobody", ...more });
const directive = (more: Partial<OfKind<"written-request">> = {}): Change =>
  claimed({ ...about("app"), id: "c-directive", kind: "written-request", signed: "yes", elements: ["directs-to-recipient", "signature"], ...more });

const tells = (kind: Kind, purpose: Purpose, topic: Topic): Change => all(them(kind, purpose), asksToTell(topic, ["ana"], ["anas"]));

const byName = portionIs("anas", { kind: "psychotherapy-notes" });
const perhapsNotes = portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "unknown", excludedContent: "no" });
const noNotes: readonly Row[] = [
  ["psychotherapy notes", "silent", notes],
  ["psychotherapy notes only by name", "ground", byName],
  ["perhaps psychotherapy notes", "undetermined", perhapsNotes],
];
/** Psychotherapy notes go only where a law requires it, which has to be asked. */
const notesOnlyByLaw: readonly Row[] = noNotes.map(([situation, says, change, where]) => (says === "silent" ? [situation, "undetermined", change] : where === undefined ? [situation, says, change] : [situation, says, change, where]));
const authority = (kind: Kind): readonly Row[] => [
  ["with authority", "ground", asIs],
  ["without authority", "silent", comesAs(kind, { authority: "no" })],
  ["nobody knows by which law", "undetermined", comesAs(kind, { authority: "unknown" })],
];
/** This clinician wrote what Ana's own session left. */
const wrote = (author: string): Change => ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-ana") each.author = author; };
const onlyDrLee: Change = ({ casefile }) => { casefile.clinicians = casefile.clinicians.filter(({ id }) => id === "dr-lee"); };

const unable = clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "unconscious" }] });
const mother = (more: object = {}) => ({ who: "mother", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2012-05-01T00:00:00Z", until: "open" as const, concerns: [], ...more });
const concern = (is: "substantial-harm" | "abuse", by = "dr-lee", at = "2026-03-01T10:00:00-08:00") => ({ is, attested: { ...attestedBy(by), at } });
const motherFor = (more: object = {}): Change => all(
  minorAna, clientIs("ana", { representatives: [mother(more)] }), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"),
);
const withConcern = (...concerns: readonly ReturnType<typeof concern>[]): Change => clientIs("ana", { representatives: [mother({ concerns })] });

/** Her mother hears of a danger; an order of a court keeps her away so long. */
const motherHears: Change = all(minorAna, clientIs("ana", { representatives: [mother()] }), asks(party("mother", "custodial-parent")), requestIs({ purpose: "suicide-prevention" }), asksToTell("protective-facts", ["ana"], ["anas"]));
const keptAway = (until: "open" | "unknown"): Change => clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-01-01T00:00:00Z", until }] });

/** Her father acts for her too, and it is access through him that is likely to do harm. */
const fatherWithConcern = clientIs("ana", { representatives: [mother(), mother({ who: "father", concerns: [concern("substantial-harm")] })] });
/** A ground is named to nobody who certainly has no right of access. */
const namedToNobodyElse = (ground: Change): readonly Row[] => [
  ["the same, and somebody asks who acts for nobody", "silent", all(ground, asks(party("roe", "friend")))],
  ["the same, and a parent asks of care to which a minor consented alone", "silent", all(motherFor(), sessionIs("s-ana", { consentedBy: "client" }), ground)],
  ["the same, and a parent asks, and nobody knows who consented to the care", "owed", all(motherFor(), sessionIs("s-ana", { consentedBy: "unknown" }), ground)],
];

const adult = { victim: "dependent-adult" } as const;
const bornOn = (born: string): Change => clientIs("ana", { born });
/** Can she be the older person, or the adult who depends on others, by her age? */
const ofAge = (says: string, younger: string): readonly Row[] => [
  ["an older person of sixty today", says, all(bornOn("1966-03-05"), claimIs({ victim: "elder" }))],
  ["an older person, and she is sixty tomorrow: she tells of somebody else", younger, all(bornOn("1966-03-06"), claimIs({ victim: "elder" }))],
  ["an older person, and nobody knows how old she is", "undetermined", all(bornOn("unknown"), claimIs({ victim: "elder" }))],
  ["a child tells of an adult who depends on others", younger, bornOn("2015-04-02")],
  ["an adult who depends on others, and nobody knows how old she is", "undetermined", bornOn("unknown")],
  ["a partner was hurt, however old", says, all(bornOn("unknown"), claimIs({ victim: "partner" }))],
];
const grave = (made: (recipient: string, more?: object) => Change, base: Change, rows: readonly Row[]): Table => ({
  base: all(base, made("them")),
  rows: [
    ["serious, imminent, attested", "ground", asIs],
    ["not serious", "silent", claimIs({ serious: "no" })],
    ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })],
    ["not near", "silent", claimIs({ imminent: "no" })],
    ["nobody knows how near", "undetermined", claimIs({ imminent: "unknown" })],
    ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })],
    ["attested by nobody", "undetermined", claimIs({ attested: "not-attested" })],
    ["one danger in doubt, one certain", "ground", made("them", { id: "c-2", serious: "unknown" })],
    nobodys,
    ["drawn from psychotherapy notes", "ground", notes],
    ...rows,
  ],
});
const issued = (issuer: OfKind<"subpoena">["issuer"], others: readonly Row[], ofNotes = notesOnlyByLaw): Table => ({
  base: all(sends("prosecutor", "criminal-prosecution"), subpoena({ issuer, assurance: "none", noticeAt: "none" })),
  rows: [
    ["issued so", "ground", asIs],
    ["nobody knows who issued it", "undetermined", claimIs({ issuer: "unknown" })],
    ["issued by an attorney", "silent", claimIs({ issuer: "attorney" })],
    ["brought by a party's attorney", "silent", comesAs("opposing-attorney")],
    nobodys, ...ofNotes, ...others,
  ],
});
const owes = (base: Change, rows: readonly Row[], certain?: string): Table => (certain === undefined ? { base, rows } : { certain, base, rows });
const always = (base: Change): Table => ({ always: "a duty without a condition, which the engine attaches", base, rows: [["whenever", "owed", asIs]] });

const crime = (more: Partial<OfKind<"crime-on-premises">> = {}): Change => claimed({ ...about("them"), id: "c-crime", kind: "crime-on-premises", against: "staff", ...more });
const by = (way: DisclosureRequestInput["channel"]["by"]): Change => requestIs({ channel: { by: way, addressVerified: "yes", private: "yes", encrypted: "yes" } });
const anaSends: Change = all(
  ownRequest, ({ request }) => { request.recipient = party("app", "vendor"); }, by("portal"), directive(),
);

/** What the right of access does not reach, whoever uses it. */
const unreached = (opens: string): readonly Row[] => [
  ["psychotherapy notes", "silent", notes],
  ["psychotherapy notes only by name", opens, byName],
  ["perhaps psychotherapy notes", "undetermined", perhapsNotes],
  ["personal notes that are kept in the chart", opens, portionIs("anas", { kind: "personal-notes" })],
  ["compiled for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })],
  ["notes on supervision", "silent", portionIs("anas", { kind: "supervision-notes" })],
  ["test materials", "silent", portionIs("anas", { kind: "test-materials" })],
  ["test data", opens, portionIs("anas", { kind: "test-data" })],
  ["an education record", "silent", portionIs("anas", { kind: "education-record" })],
  ["told under a promise", "silent", portionIs("anas", { promisedSource: "yes" })],
  ["perhaps told under a promise", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
  ["likely to endanger a life", "silent", harm()],
  ["likely to harm somebody else", "silent", harm({ ground: "other-person" })],
  ["likely to upset", opens, harm({ ground: "emotional" })],
  ["likely harm that nobody attests", "undetermined", harm({ attested: "not-attested" })],
  ["perhaps likely to endanger a life", "undetermined", harm({ likely: "unknown" })],
  ["a harm that another portion may do", opens, harm({ portions: ["joint"] })],
];

export const rows: Readonly<{ [ruleId: string]: Table }> = {
  "hipaa/164.501/label-without-protection": {
    base: all(ownRequest, notes),
    rows: [
      ["kept apart, and free of the rest", "silent", asIs],
      ["kept with the rest", "together", portionIs("anas", { keptSeparate: "no" })],
      ["with medication in it", "mixed", portionIs("anas", { excludedContent: "yes" })],
      ["perhaps kept apart", "undetermined", portionIs("anas", { keptSeparate: "unknown" })],
      ["perhaps with medication in it", "undetermined", portionIs("anas", { excludedContent: "unknown" })],
      ["perhaps kept apart, but with medication in it", "mixed", portionIs("anas", { keptSeparate: "unknown", excludedContent: "yes" })],
      ["an ordinary note, kept apart", "silent", portionIs("anas", { kind: "progress-note" })],
    ],
  },
  "hipaa/164.506(c)(2)/emergency-treatment": {
    base: all(sends("hospital", "medical-emergency"), emergency("them"), claimIs({ canConsent: "no" })),
    rows: [
      ["an emergency in which she cannot be asked", "ground", asIs], ["to the keeper of old records", "silent", comesAs("successor-custodian")],
      ["nobody knows whether she could be asked", "undetermined", claimIs({ canConsent: "unknown" })], ["she can be asked", "undetermined", claimIs({ canConsent: "yes" })],
      ["she can be asked, and says yes", "ground", all(claimIs({ canConsent: "yes" }), saysYes())],
      ["she can be asked, said yes, and has said no since", "undetermined", all(claimIs({ canConsent: "yes" }), saysYes(), clientIs("ana", { objections: [{ to: "them", at: "2026-03-02T09:00:00-08:00" }] }))],
      ["she can be asked, said no, and has said yes since", "ground", all(claimIs({ canConsent: "yes" }), saysYes(), clientIs("ana", { objections: [{ to: "them", at: "2026-02-02T09:00:00-08:00" }] }))],
      ["she can be asked, and said yes to somebody else", "undetermined", all(claimIs({ canConsent: "yes" }), saysYes({ recipients: ["others"] }))],
      ["she can be asked, and it was never said but presumed", "undetermined", all(claimIs({ canConsent: "yes" }), saysYes({ form: "implied" }))],
      ["notes, and she says yes", "silent", all(claimIs({ canConsent: "yes" }), saysYes(), portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }))], ...noNotes,
    ],
  },
  "hipaa/164.512(b)(1)(i)/public-health": { base: tells("public-health-authority", "public-health", "condition"), rows: [...authority("public-health-authority"), ["to somebody else", "silent", comesAs("researcher")], ...noNotes] },
  "hipaa/164.512(b)(1)(ii)/child-abuse": {
    base: all(tells("child-protection", "child-abuse-report", "abuse-report"), abuse()),
    rows: [
      ["a suspicion", "ground", asIs],
      ["no suspicion", "silent", claimIs({ suspected: "no" })],
      ["nobody knows whether there is reason", "undetermined", claimIs({ suspected: "unknown" })],
      ["an adult was hurt", "silent", claimIs({ victim: "adult" })],
      ["the client is suspected", "ground", claimIs({ suspect: "client" })],
      ["long ago", "ground", claimIs({ when: "past", nowAtRisk: "no" })],
      nobodys, ["to an authority that takes no such reports", "silent", comesAs("adult-protection")], ...notesOnlyByLaw,
    ],
  },
  "hipaa/164.512(c)(1)(ii)/adult-agrees": {
    base: all(tells("adult-protection", "adult-abuse-report", "abuse-report"), abuse({ ...adult, victimAgrees: "yes" })),
    rows: [
      ["she agrees", "ground", asIs],
      ["she does not agree", "silent", claimIs({ victimAgrees: "no" })],
      ["nobody has asked her", "undetermined", claimIs({ victimAgrees: "unknown" })],
      ["no suspicion", "silent", claimIs({ suspected: "no" })],
      ["nobody knows whether there is reason", "undetermined", claimIs({ suspected: "unknown" })],
      ["a claim about both of them: who of them was hurt?", "undetermined", claimIs({ of: ["ana", "ben"] })],
      ["her partner is suspected", "ground", claimIs({ victim: "partner", suspect: "family" })],
      ["the client is suspected: is she the victim?", "undetermined", claimIs({ suspect: "client" })],
      ["nobody knows who is suspected", "undetermined", claimIs({ suspect: "unknown" })],
      ["a child was hurt", "silent", claimIs({ victim: "child" })],
      ...ofAge("ground", "silent"),
      ["to child protection", "silent", comesAs("child-protection")],
      nobodys, ...notesOnlyByLaw,
    ],
  },
  "hipaa/164.512(c)(1)(iii)/adult-at-risk": {
    base: all(tells("adult-protection", "adult-abuse-report", "abuse-report"), abuse({ ...adult, nowAtRisk: "no", attested: official }), unable),
    rows: [
      ["she cannot agree, and an official has stated all of it", "ground", asIs],
      ["she can agree, and is not at risk", "silent", clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "able" }] })],
      ["nobody knows whether she can agree", "undetermined", clientIs("ana", { capacity: [] })],
      ["only the practice says so", "undetermined", claimIs({ attested: attestedBy("dr-lee") })],
      ["the practice repeats what an official has stated", "undetermined", claimIs({ attested: { ...official, role: "treating-clinician" } })],
      ["nobody stands behind it", "undetermined", claimIs({ attested: "not-attested" })],
      ["the official has no authority", "silent", comesAs("adult-protection", { authority: "no" })],
      ["nobody knows the official's authority", "undetermined", comesAs("adult-protection", { authority: "unknown" })],
      ["she can agree, and is at risk now: which law lets it be reported?", "undetermined", all(clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "able" }] }), claimIs({ nowAtRisk: "yes" }))],
      ["she can agree, and may be at risk now", "undetermined", all(clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "able" }] }), claimIs({ nowAtRisk: "unknown" }))],
      ["no suspicion", "silent", claimIs({ suspected: "no" })],
      ["nobody knows whether there is reason", "undetermined", claimIs({ suspected: "unknown" })],
      ["nobody knows who is suspected", "undetermined", claimIs({ suspect: "unknown" })],
      ["a child was hurt", "silent", claimIs({ victim: "child" })],
      ...ofAge("ground", "undetermined"),
      ["she can agree, and nobody is at risk, and she is suspected: of having hurt somebody else?", "undetermined", all(clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "able" }] }), claimIs({ suspect: "client" }))],
      ["the same of an older person", "undetermined", all(bornOn("1966-03-05"), clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "able" }] }), claimIs({ victim: "elder", suspect: "client" }))],
      ["the same of a partner, whom no law of that sort speaks of", "silent", all(clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "able" }] }), claimIs({ victim: "partner", suspect: "client" }))],
      ["somebody younger tells of an older person, and nobody suspects anything", "silent", all(bornOn("1966-03-06"), claimIs({ victim: "elder", suspected: "no" }))],
      ["to child protection", "silent", comesAs("child-protection")],
      ["somebody who is no client", "undetermined", all(asksToTell("abuse-report", ["mother"]), claimIs({ of: ["mother"] })), { holder: "mother" }],
      nobodys, ...noNotes,
    ],
  },
  "hipaa/164.512(c)(1)(iii)/more-than-leave": {
    base: all(tells("adult-protection", "adult-abuse-report", "abuse-report"), abuse({ ...adult, victimAgrees: "no", nowAtRisk: "no" })),
    rows: [
      ["she can decide, does not agree, and is not at risk", "not-agreed", asIs],
      ["she agrees", "silent", claimIs({ victimAgrees: "yes" })],
      ["nobody has asked her", "undetermined", claimIs({ victimAgrees: "unknown" })],
      ["she is at risk now", "silent", claimIs({ nowAtRisk: "yes" })],
      ["she may be at risk now", "undetermined", claimIs({ nowAtRisk: "unknown" })],
      ["she is at risk now, as an official says and no clinician of the practice", "undetermined", claimIs({ nowAtRisk: "yes", attested: official })],
      ["she cannot agree, and an official has stated that it cannot wait", "silent", all(unable, claimIs({ attested: official }))],
      ["she cannot agree, and no official has stated anything", "undetermined", unable],
      ["nobody knows whether she can agree", "undetermined", clientIs("ana", { capacity: [] })],
      ["the client is suspected, and agrees: is she the victim?", "undetermined", claimIs({ suspect: "client", victimAgrees: "yes" })],
      ["the client is suspected, is able to agree and does not: somebody else may have been hurt", "undetermined", claimIs({ suspect: "client" })],
      ["the same of a partner", "not-agreed", claimIs({ victim: "partner", suspect: "client" })],
      ["the client is suspected, and does not agree", "undetermined", all(claimIs({ suspect: "client" }), clientIs("ana", { capacity: [] }))],
      ["she tells of an older person, who agrees", "undetermined", claimIs({ victim: "elder", victimAgrees: "yes" })],
      ["an older person of sixty today, who agrees", "silent", all(bornOn("1966-03-05"), claimIs({ victim: "elder", victimAgrees: "yes" }))],
      ["two claims, and she agrees to a report on one", "silent", abuse({ ...adult, id: "c-other", victim: "partner", victimAgrees: "yes" })],
      ["a child was hurt", "silent", claimIs({ victim: "child" })],
      ["a child was hurt too, and this authority hears of adults alone", "not-agreed", abuse({ id: "c-child" })],
      ["a child was hurt too, and child protection hears of it", "silent", all(abuse({ id: "c-child" }), comesAs("child-protection"))],
      ["a child was hurt too, and the police hear of it", "silent", all(abuse({ id: "c-child" }), comesAs("law-enforcement"))],
      ["a child may have been hurt too, and child protection hears of it", "undetermined", all(abuse({ id: "c-child", suspected: "unknown" }), comesAs("child-protection"))],
      ["no child was, and child protection hears of it", "not-agreed", all(abuse({ id: "c-child", suspected: "no" }), comesAs("child-protection"))],
      ["no child was hurt", "not-agreed", abuse({ id: "c-child", suspected: "no" })],
      nobodys,
    ],
  },
  "hipaa/164.512(c)(2)/tells-the-victim": owes(all(tells("adult-protection", "adult-abuse-report", "abuse-report"), abuse(adult)), [
    ["a report about an adult who was hurt", "tell", asIs],
    ["about a child", "silent", claimIs({ victim: "child" })],
    ["the client is the one suspected", "silent", claimIs({ suspect: "client" })],
    ["nobody knows who is suspected", "undetermined", claimIs({ suspect: "unknown" })],
    ["two people at once", "silent", claimIs({ of: ["ana", "ben"] })],
    ...ofAge("tell", "silent"),
    ["her guardian is feared", "not-through", clientIs("ana", { representatives: [mother({ as: "guardian", concerns: [concern("abuse")] })] })],
    ["her guardian endangers her", "not-through", clientIs("ana", { representatives: [mother({ as: "guardian", concerns: [{ is: "endangers", attested: attestedBy("dr-lee") }] })] })],
    ["there is another worry about her guardian", "tell", clientIs("ana", { representatives: [mother({ as: "guardian", concerns: [concern("substantial-harm")] })] })],
    ["her guardian is feared, and there is another worry too", "not-through", clientIs("ana", { representatives: [mother({ as: "guardian", concerns: [concern("substantial-harm"), concern("abuse")] })] })],
    ["her guardian may be in doubt, and is feared", "not-through", clientIs("ana", { representatives: [mother({ as: "guardian", authority: "claimed", concerns: [concern("abuse")] })] })],
    ["her former guardian is feared", "tell", clientIs("ana", { representatives: [mother({ as: "guardian", authority: "ended", concerns: [concern("abuse")] })] })],
    ["somebody fears her guardian from this instant on", "not-through", clientIs("ana", { representatives: [mother({ as: "guardian", concerns: [concern("abuse", "dr-lee", NOW)] })] })],
    ["somebody fears her guardian only later", "tell", clientIs("ana", { representatives: [mother({ as: "guardian", concerns: [concern("abuse", "dr-lee", LATER)] })] })],
    ["somebody who is no client", "tell", all(asksToTell("abuse-report", ["mother"]), claimIs({ of: ["mother"] })), { holder: "mother" }],
    nobodys,
  ]),
  "hipaa/164.512(d)(1)/oversight": {
    base: all(sends("licensing-board", "oversight"), oversight()),
    rows: [
      ["a board with authority", "ground", asIs],
      ["a board without authority here", "silent", claimIs({ authority: "no" })],
      ["nobody knows its authority", "undetermined", claimIs({ authority: "unknown" })],
      ["a board's subpoena", "ground", all(unclaimed, subpoena({ issuer: "board" }))],
      ["an attorney's subpoena", "silent", all(unclaimed, subpoena())],
      ["an auditor", "ground", all(comesAs("auditor"), claimIs({ body: "auditor" }))],
      ["another public agency", "ground", all(comesAs("health-oversight"), claimIs({ body: "other" }))],
      ["a private association", "silent", all(comesAs("professional-body"), claimIs({ body: "professional-body" }))],
      ["a private association, and it comes as an auditor", "silent", all(comesAs("auditor"), claimIs({ body: "professional-body" }))],
      ["a private association that calls itself a board", "silent", comesAs("professional-body")],
      ["the federal department is another rule's", "silent", all(comesAs("federal-health-department"), claimIs({ body: "federal-health-department" }))],
      ["psychotherapy notes, to the board that oversees their writer", "ground", notes],
      ["on a board's subpoena that was not served", "silent", all(unclaimed, subpoena({ issuer: "board", served: "no" }))],
      ["on a board's subpoena of which nobody knows whether it was served", "undetermined", all(unclaimed, subpoena({ issuer: "board", served: "unknown" }))],
      ["on a board's subpoena from elsewhere, which no court here has taken over", "silent", all(unclaimed, subpoena({ issuer: "board", domesticated: "no" }))],
      ["psychotherapy notes, on a board's subpoena that was not served, beside an auditor's authority", "silent", all(unclaimed, subpoena({ issuer: "board", served: "no" }), oversight({ body: "auditor" }), notes)],
      ["psychotherapy notes, on a board's subpoena", "ground", all(unclaimed, subpoena({ issuer: "board" }), notes)],
      ["psychotherapy notes that a colleague wrote, who does not stand behind the board's claim", "undetermined", all(notes, wrote("dr-sup"))],
      ["psychotherapy notes that a colleague wrote, who stands behind it", "ground", all(notes, wrote("dr-sup"), claimIs({ attested: attestedBy("dr-sup") }))],
      ["psychotherapy notes, and an official alone stands behind the board's claim", "undetermined", all(notes, claimIs({ attested: official }))],
      ["the same, and nobody else works in the practice", "ground", all(notes, claimIs({ attested: official }), onlyDrLee)],
      ["psychotherapy notes, and nobody stands behind the board's claim", "undetermined", all(notes, claimIs({ attested: "not-attested" }))],
      ["psychotherapy notes that came from elsewhere", "undetermined", all(notes, portionIs("anas", { heldAs: "received-otherwise" }))],
      ["psychotherapy notes that came from elsewhere, and nobody else works in the practice", "undetermined", all(notes, portionIs("anas", { heldAs: "received-under-consent" }), onlyDrLee)],
      ["psychotherapy notes that came nobody knows how", "undetermined", all(notes, portionIs("anas", { heldAs: "unknown" }))],
      ["psychotherapy notes that somebody wrote who is no clinician here, and who stands behind the claim", "undetermined", all(notes, wrote("dr-ko"), claimIs({ attested: attestedBy("dr-ko") }))],
      ["psychotherapy notes that somebody else wrote, and only one clinician works here", "undetermined", all(notes, wrote("dr-ko"), onlyDrLee)],
      ["psychotherapy notes that a colleague wrote, on a board's subpoena", "undetermined", all(unclaimed, subpoena({ issuer: "board" }), notes, wrote("dr-sup"))],
      ["a summary of psychotherapy notes, of which a colleague wrote some", "undetermined", all(
        notes, asksToTell("summary", ["ana"], ["anas", "joint"]), portionIs("joint", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }),
        ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-joint") each.author = "dr-sup"; },
      )],
      ["a progress note that a colleague wrote", "ground", wrote("dr-sup")],
      ["perhaps psychotherapy notes, to the board that oversees their writer", "ground", perhapsNotes],
      ["perhaps psychotherapy notes, that a colleague wrote", "undetermined", all(perhapsNotes, wrote("dr-sup"))],
      ["psychotherapy notes, to an auditor", "silent", all(comesAs("auditor"), claimIs({ body: "auditor" }), notes)],
      ["psychotherapy notes, to an auditor who shows a board's authority", "silent", all(comesAs("auditor"), notes)],
      ["psychotherapy notes, to a board that shows an auditor's authority", "silent", all(claimIs({ body: "auditor" }), notes)],
      ["perhaps psychotherapy notes, to an auditor", "undetermined", all(comesAs("auditor"), claimIs({ body: "auditor" }), perhapsNotes)],
      nobodys,
    ],
  },
  "hipaa/164.512(e)(1)(i)/court-order": {
    base: all(sends("court", "litigation"), order("them")),
    rows: [
      ["signed by a judge", "ground", asIs],
      ["signed by no judge", "silent", claimIs({ judge: "no" })],
      ["nobody knows who signed it", "undetermined", claimIs({ judge: "unknown" })],
      ["psychotherapy notes, and the order speaks of everything", "undetermined", notes],
      ["psychotherapy notes that the order lists", "ground", all(notes, claimIs({ covers: ["anas"] }))],
      ["perhaps psychotherapy notes, and the order speaks of everything", "undetermined", perhapsNotes],
      ["psychotherapy notes only by name", "ground", byName],
      nobodys,
    ],
  },
  "hipaa/164.512(e)(1)(vi)/subpoena-after-own-steps": {
    base: all(sends("opposing-attorney", "divorce"), subpoena({ assurance: "own-notice" })),
    rows: [
      ["the practice told them in time, and the time to object is over", "ground", asIs],
      ["the practice sought a protective order", "ground", claimIs({ assurance: "own-protective-order" })],
      ["the other side did either", "silent", claimIs({ assurance: "notice" })],
      ["nobody knows who did what", "undetermined", claimIs({ assurance: "unknown" })],
      ["nobody knows who did what, and the time to object is not over", "undetermined", claimIs({ assurance: "unknown", objectionTimeOver: "no" })],
      ["to be told only later", "silent", claimIs({ noticeAt: LATER })],
      ["the time to object is not over", "silent", claimIs({ objectionTimeOver: "no" })],
      nobodys, ...noNotes,
    ],
  },
  "hipaa/164.512(e)(1)(ii)(A)/subpoena-with-notice": {
    base: all(sends("opposing-attorney", "divorce"), subpoena()),
    rows: [
      ["told in time, and the time to object is over", "ground", asIs],
      ["no assurance", "silent", claimIs({ assurance: "none" })],
      ["nobody knows which assurance", "undetermined", claimIs({ assurance: "unknown" })],
      ["a protective order is another rule's", "silent", claimIs({ assurance: "protective-order" })],
      ["an assurance, but they were not told", "silent", claimIs({ noticeAt: "none" })],
      ["nobody knows when they were told", "undetermined", claimIs({ noticeAt: "unknown" })],
      ["told in this instant", "ground", claimIs({ noticeAt: NOW })],
      ["to be told only later", "silent", claimIs({ noticeAt: LATER })],
      ["the time to object is not over", "silent", claimIs({ objectionTimeOver: "no" })],
      ["nobody knows whether anything is left to decide", "undetermined", claimIs({ objectionTimeOver: "unknown" })],
      ["two papers, one of them in order", "ground", subpoena({ id: "c-2", objectionTimeOver: "unknown" })],
      nobodys, ...noNotes,
    ],
  },
  "hipaa/164.512(e)(1)(ii)(B)/subpoena-with-protective-order": {
    base: all(sends("opposing-attorney", "divorce"), subpoena({ assurance: "protective-order", noticeAt: "none", objectionTimeOver: "no" })),
    rows: [
      ["a protective order was asked for", "ground", asIs],
      ["no assurance", "silent", claimIs({ assurance: "none" })],
      ["nobody knows which assurance", "undetermined", claimIs({ assurance: "unknown" })],
      ["notice is another rule's", "silent", claimIs({ assurance: "notice" })],
      nobodys, ...noNotes,
    ],
  },
  "hipaa/164.512(f)(1)(ii)(A)/judges-subpoena": issued("judge", [["issued by a grand jury", "silent", claimIs({ issuer: "grand-jury" })]]),
  "hipaa/164.512(f)(1)(ii)(B)/grand-jury": issued("grand-jury", [["issued by a judge", "silent", claimIs({ issuer: "judge" })]]),
  "hipaa/164.512(f)(1)(ii)(C)/administrative-request": (() => {
    const table = issued("agency", [
      ["no official has stated it", "undetermined", claimIs({ attested: attestedBy("dr-lee") })],
      ["the practice repeats what an official has stated", "undetermined", claimIs({ attested: { ...official, role: "treating-clinician" } })],
      ["the official's own attorney states it", "undetermined", claimIs({ attested: { ...official, role: "attorney" } })],
      ["an official, but on hearsay", "undetermined", claimIs({ attested: { ...official, grounds: "said-by-another" } })],
      ["issued by a judge", "silent", claimIs({ issuer: "judge" })],
    ], noNotes);
    return { ...table, base: all(table.base ?? asIs, claimIs({ attested: official })) };
  })(),
  "hipaa/164.512(f)(1)(ii)(A)/judges-warrant": {
    base: all(sends("law-enforcement", "criminal-prosecution"), warrant()),
    rows: [
      ["a court's search warrant that names her", "ground", asIs],
      ["signed by no judge", "silent", claimIs({ judge: "no" })],
      ["nobody knows who signed it", "undetermined", claimIs({ judge: "unknown" })],
      ["it names Ben", "silent", claimIs({ names: ["ben"] })],
      ["it names nobody", "undetermined", claimIs({ names: [] })],
      ["a warrant to arrest", "silent", claimIs({ paper: "arrest-warrant" })],
      ["a warrant of an agency, said to be a judge's", "silent", claimIs({ paper: "administrative-warrant" })],
      ["a national security letter", "silent", claimIs({ paper: "national-security-letter" })],
      nobodys, ...notesOnlyByLaw,
    ],
  },
  "hipaa/164.512(f)(2)/locate": {
    base: tells("law-enforcement", "locate", "location"),
    rows: [
      ...authority("law-enforcement"),
      ["when she was treated", "ground", asksToTell("attendance", ["ana"], ["anas"])],
      ["whether she is a client", "ground", asksToTell("existence", ["ana"])],
      ["how she is", "silent", asksToTell("condition", ["ana"], ["anas"])],
      ["what would protect somebody", "silent", asksToTell("protective-facts", ["ana"], ["anas"])],
      ["her chart", "silent", asksFor("anas")],
      ["to prosecute her", "silent", requestIs({ purpose: "criminal-prosecution" })],
      ["nobody from the police has asked", "silent", ({ request }) => { request.requester = party("dr-lee", "treating-provider"); }],
      ["to somebody else", "silent", comesAs("media")],
      ["immigration officers", "undetermined", comesAs("immigration-authority")],
      ...noNotes,
    ],
  },
  "hipaa/164.512(f)(5)/crime-on-premises": {
    base: all(tells("law-enforcement", "crime-on-premises", "protective-facts"), crime()),
    rows: [
      ["a crime that the practice attests", "ground", asIs],
      ["attested by somebody outside", "undetermined", claimIs({ attested: attestedBy("mother") })],
      ["attested by nobody", "undetermined", claimIs({ attested: "not-attested" })],
      ["known only later", "silent", claimIs({ knownAt: LATER })],
      ["claimed for another officer", "silent", claimIs({ to: ["others"] })],
      ["about Ben", "silent", claimIs({ of: ["ben"] })],
      ["to find her", "silent", requestIs({ purpose: "locate" })],
      ["to somebody else", "silent", comesAs("media")],
      nobodys, ...noNotes,
    ],
  },
  "hipaa/164.512(g)(1)/coroner": {
    certain: "the recipient's office is said", base: all(clientIs("ana", { died: "2026-03-01" }), sends("coroner", "death-inquiry")),
    rows: [["the coroner", "ground", asIs], ["somebody else", "silent", comesAs("media")], ["psychotherapy notes", "ground", notes],
      ["what her mother told of her", "ground", portionIs("anas", { holders: ["mother"], about: ["ana"] }), { holder: "mother" }]],
  },
  "hipaa/164.512(g)(2)/funeral-director": {
    base: all(clientIs("ana", { died: "2026-03-01" }), sends("funeral-director", "death-inquiry"), asksToTell("condition", ["ana"], ["anas"])),
    rows: [["a funeral director is told", "ground", asIs], ["a chart entry", "silent", asksFor("anas")], ["somebody else", "silent", comesAs("coroner")], ...noNotes],
  },
  "hipaa/164.512(h)/organ-donation": {
    base: all(clientIs("ana", { died: "2026-03-01" }), sends("organ-procurement", "death-inquiry")),
    rows: [["those who arrange a donation", "ground", asIs], ["somebody else", "silent", comesAs("coroner")], ...noNotes],
  },
  "hipaa/164.512(i)(1)(i)/review-board": {
    base: all(sends("researcher", "research"), claimed({ ...about("them"), id: "c-waiver", kind: "review-board-waiver", given: "yes" })),
    rows: [
      ["waived", "ground", asIs],
      ["not waived", "silent", claimIs({ given: "no" })],
      ["nobody has seen the paper", "undetermined", claimIs({ given: "unknown" })],
      nobodys, ...noNotes,
    ],
  },
  "hipaa/164.512(j)(1)(i)/serious-threat": grave(threat, tells("law-enforcement", "protection", "warning"), [
    ["to the person threatened", "ground", all(comesAs("partner"), claimIs({ victims: ["them"] }))],
    ["to somebody who says that it is about him", "undetermined", comesAs("potential-victim")],
    ["to a relative: can he prevent it?", "undetermined", comesAs("family-member")],
    ["to a hospital", "ground", comesAs("hospital")],
    ["a danger to herself", "silent", all(unclaimed, selfDanger("them"))],
  ]),
  "hipaa/164.512(j)(1)(i)/danger-to-self": grave(selfDanger, tells("law-enforcement", "suicide-prevention", "warning"), [
    ["to a sister whom the clinician has named", "ground", comesAs("family-member")],
    ["to a sister whom nobody has named", "undetermined", all(comesAs("family-member"), claimIs({ canHelp: [] }))],
    ["to police whom nobody has named", "ground", claimIs({ canHelp: [] })],
    ["a threat to somebody else", "silent", all(unclaimed, threat("them"))],
  ]),
  "hipaa/164.502(g)(3)(ii)(A)/tells-a-parent-of-danger": {
    base: all(motherHears, selfDanger("mother", { imminent: "no" })),
    rows: [
      ["the mother of a minor to whose care she consented, a danger that is not near", "ground", asIs], ["a danger that is near", "ground", claimIs({ imminent: "yes" })], ["nobody knows how near", "ground", claimIs({ imminent: "unknown" })],
      ["of care that is the minor's own: does another law let her know?", "undetermined", sessionIs("s-ana", { consentedBy: "client" })], ["nobody knows whose care it is", "undetermined", sessionIs("s-ana", { consentedBy: "unknown" })], ["a court consented", "undetermined", sessionIs("s-ana", { consentedBy: "court" })],
      ["not serious", "silent", claimIs({ serious: "no" })], ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })], ["attested by nobody", "undetermined", claimIs({ attested: "not-attested" })], ["attested by the mother", "undetermined", claimIs({ attested: attestedBy("mother") })], nobodys,
      ["one danger in doubt, one certain", "ground", selfDanger("mother", { id: "c-2", serious: "unknown" })],
      ["a threat to somebody else", "ground", all(unclaimed, requestIs({ purpose: "protection" }), threat("mother", { imminent: "no" }))], ["the same, of care that is the minor's own", "undetermined", all(unclaimed, requestIs({ purpose: "protection" }), threat("mother", { imminent: "no" }), sessionIs("s-ana", { consentedBy: "client" }))],
      ["of age", "silent", clientIs("ana", { born: "1985-04-02" })], ["the guardian of somebody of age", "silent", clientIs("ana", { born: "1985-04-02", representatives: [mother({ as: "guardian" })] })], ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })], ["grown up by a court's word", "silent", clientIs("ana", { emancipated: "court-order" })],
      ["her guardian", "ground", clientIs("ana", { representatives: [mother({ as: "guardian" })] })], ["somebody with no papers", "silent", clientIs("ana", { representatives: [] })], ["papers that she has not shown", "undetermined", clientIs("ana", { representatives: [mother({ authority: "claimed" })] })], ["a decree excludes her", "silent", clientIs("ana", { representatives: [mother({ decree: "excluded" })] })],
      ["an order keeps her away", "silent", keptAway("open")], ["nobody knows whether it still does", "undetermined", keptAway("unknown")], ["she is feared", "silent", withConcern(concern("abuse"))], ["perhaps she is to be feared", "undetermined", withConcern(concern("abuse", "doe"))],
      ["the minor has died", "silent", clientIs("ana", { died: "2026-03-01" })], ["told to Ana herself", "silent", all(asks(party("ana", "minor-client")), claimIs({ to: ["ana"], canHelp: ["ana"] }))], ["what somebody said who is no client", "silent", claimIs({ of: ["mother"] }), { holder: "mother" }],
      ["drawn from psychotherapy notes", "silent", notes], ["drawn from what perhaps are such", "undetermined", perhapsNotes],
    ],
  },
  "hipaa/164.512(j)(1)(i)/hospitalization": grave(selfDanger, tells("hospital", "commitment", "summary"), [
    ["a threat to somebody else", "ground", all(unclaimed, threat("them"))],
    ["to a court: can it prevent it?", "undetermined", all(comesAs("court"), claimIs({ canHelp: [] }))],
    ["a note of her chart", "ground", asksFor("anas")],
    ["psychotherapy notes themselves", "silent", all(asksFor("anas"), notes)],
    ["perhaps psychotherapy notes themselves", "undetermined", all(asksFor("anas"), perhapsNotes)],
  ]),
  "hipaa/164.512(j)(2)/told-in-therapy": {
    certain: "the purpose is said", base: tells("law-enforcement", "criminal-prosecution", "condition"),
    rows: [["to prosecute her", "told", asIs], ["to find her", "silent", requestIs({ purpose: "locate" })], ["for a crime on the premises", "silent", requestIs({ purpose: "crime-on-premises" })]],
  },
  "hipaa/164.512(k)(1)(i)/military-command": { base: tells("military-command", "government-function", "condition"), rows: [...authority("military-command"), ["somebody else", "silent", comesAs("veterans-provider")], ...noNotes] },
  "hipaa/164.512(k)(2)/national-security": { base: tells("national-security", "government-function", "condition"), rows: [...authority("national-security"), ["police", "silent", comesAs("law-enforcement")], ...noNotes] },
  "hipaa/164.512(k)(2)/national-security-letter": {
    base: all(sends("national-security", "government-function"), warrant({ paper: "national-security-letter", judge: "no" })),
    rows: [...authority("national-security"), ["a search warrant is another rule's", "silent", claimIs({ paper: "search-warrant" })], ["police with such a letter", "silent", comesAs("law-enforcement")], nobodys, ...noNotes],
  },
  "hipaa/164.512(k)(3)/protective-services": { base: tells("protective-service", "government-function", "condition"), rows: [...authority("protective-service"), ["police", "silent", comesAs("law-enforcement")], ...noNotes] },
  "hipaa/164.512(k)(1)(i)/military-and-security-consult": {
    certain: "who receives it is said", base: tells("military-command", "government-function", "condition"),
    rows: [
      ["a military command", "ask", asIs],
      ["intelligence", "ask", comesAs("national-security")],
      ["a protective service", "ask", comesAs("protective-service")],
      ["intelligence with a letter of its own", "ask", all(comesAs("national-security"), warrant({ paper: "national-security-letter" }))],
      ["intelligence with a court's warrant", "silent", all(comesAs("national-security"), warrant())],
      ["a prison", "silent", comesAs("corrections")],
    ],
  },
  "hipaa/164.512(k)(5)(i)/custody": {
    base: all(tells("corrections", "government-function", "condition"), clientIs("ana", { detained: "jail-or-prison" })),
    rows: [
      ...authority("corrections"),
      ["released", "silent", clientIs("ana", { detained: "no" })],
      ["nobody knows whether she is held", "undetermined", clientIs("ana", { detained: "unknown" })],
      ["a ward of a court", "silent", clientIs("ana", { detained: "ward-of-court" })],
      ["to somebody else", "silent", comesAs("mental-health-authority")],
      ["somebody who is no client", "silent", asksToTell("condition", ["mother"]), { holder: "mother" }],
      ...noNotes,
    ],
  },
  "hipaa/164.512(l)/workers-compensation": { base: sends("workers-compensation", "workers-compensation"), rows: [...authority("workers-compensation"), ["a disability agency", "silent", comesAs("disability-agency")], ...noNotes] },
  "hipaa/164.524(a)(1)/right-of-access": {
    base: ownRequest,
    rows: [
      ["her own note", "own", asIs],
      ["a joint note: whose parts it holds is asked elsewhere", "own", asksFor("joint")],
      ["her own note of care to which her parents had consented, now that she is of age", "own", sessionIs("s-ana", { consentedBy: "parent" })],
      ["a minor's own note of care to which the parents consented", "undetermined", all(minorAna, asks(party("ana", "minor-client")))],
      ["what somebody who is no client said about herself, asked for by herself: the record is a client's", "silent", all(portionIs("anas", { kind: "collateral-note", holders: ["mother"], about: ["mother"] }), sessionIs("s-ana", { consentedBy: "unknown" }), asks(party("mother", "collateral-other"))), { holder: "mother" }],
      ["a summary of her session and of what is outside the record set", "silent", all(portionIs("anas", { kind: "supervision-notes" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["what a minor, who consented alone, said of her mother, asked for by the mother", "silent", all(minorAna, sessionIs("s-ana", { consentedBy: "client" }), portionIs("anas", { about: ["ana", "mother"] }), asks(party("mother", "custodial-parent")))],
      ["what the mother of a minor, who consented alone, said of both, asked for by the mother", "silent", all(minorAna, sessionIs("s-ana", { consentedBy: "client" }), portionIs("anas", { kind: "collateral-note", holders: ["mother"], about: ["ana", "mother"] }), asks(party("mother", "custodial-parent"))), { holder: "mother" }],
      ["his note", "silent", asksFor("bens")],
      ["somebody who does not act for her", "silent", asks(party("mother", "guardian"))],
      ["somebody whose papers are not clear", "undetermined", all(clientIs("ana", { representatives: [mother({ as: "guardian", authority: "claimed" })] }), asks(party("mother", "guardian")))],
      ["her guardian", "own", all(clientIs("ana", { representatives: [mother({ as: "guardian" })] }), asks(party("mother", "guardian")))],
      ["her guardian, out of curiosity", "undetermined", all(clientIs("ana", { representatives: [mother({ as: "guardian" })] }), asks(party("mother", "guardian")), requestIs({ purpose: "curiosity" }))],
      ["she herself, out of curiosity", "own", requestIs({ purpose: "curiosity" })],
      ["the executor of her will", "own", all(clientIs("ana", { died: "2026-02-01", representatives: [mother({ as: "executor" })] }), asks(party("mother", "executor")))],
      ["the executor of her will, out of curiosity", "silent", all(clientIs("ana", { died: "2026-02-01", representatives: [mother({ as: "executor" })] }), asks(party("mother", "executor")), requestIs({ purpose: "curiosity" }))],
      ["sent to her guardian", "own", all(clientIs("ana", { representatives: [mother({ as: "guardian" })] }), ({ request }) => { request.recipient = party("mother", "guardian"); })],
      ["sent to somebody else is another rule's", "silent", ({ request }) => { request.recipient = party("app", "vendor"); }],
      ["Ana asks, for Ben's hands", "silent", all(asksFor("joint"), ({ request }) => { request.recipient = party("ben", "partner"); })],
      ["the mother of a minor whose parents consented to the care", "own", motherFor()],
      ["the mother of a minor who consented alone", "silent", all(motherFor(), sessionIs("s-ana", { consentedBy: "client" }))],
      ["a minor asks herself for care that was her own, and stands among those who act for her", "own", all(
        minorAna, sessionIs("s-ana", { consentedBy: "client" }), clientIs("ana", { representatives: [mother({ who: "ana" })] }), asks(party("ana", "minor-client")),
      )],
      ["the mother of a minor, nobody knows who consented", "undetermined", all(motherFor(), sessionIs("s-ana", { consentedBy: "unknown" }))],
      ["the mother, when Ana is of age", "silent", all(motherFor(), clientIs("ana", { born: "1985-04-02" }))],
      ["the mother, through whom access would do harm", "silent", all(motherFor(), withConcern(concern("substantial-harm")))],
      ["the mother, through whom access would upset", "undetermined", all(motherFor(), harm({ to: ["mother"], ground: "emotional" }))], ["the mother, of what would upset if Ana read it", "own", all(motherFor(), harm({ to: ["ana"], ground: "emotional" }))],
      ["the mother, of whom somebody outside says so", "undetermined", all(motherFor(), withConcern(concern("substantial-harm", "doe")))],
      ["the mother, of whom it is said in this instant", "silent", all(motherFor(), withConcern(concern("substantial-harm", "dr-lee", NOW)))],
      ["the mother, of whom it is said only later", "own", all(motherFor(), withConcern(concern("substantial-harm", "dr-lee", LATER)))],
      ["the mother, when access through the father would do harm", "own", all(motherFor(), fatherWithConcern)],
      ["Ana herself, with such a mother", "own", clientIs("ana", { representatives: [mother({ concerns: [concern("substantial-harm")] })] })],
      ["a mother's talk about her that could endanger a life", "silent", all(portionIs("anas", { kind: "collateral-note", holders: ["mother"], about: ["ana"] }), harm())],
      ["she has died", "silent", clientIs("ana", { died: "2026-03-01" })],
      ...unreached("own"),
    ],
  },
  "hipaa/164.524(a)(2)(v)/promised-source": owes(ownRequest, [["told under a promise", "owed", portionIs("anas", { promisedSource: "yes" })], ["told without one", "silent", asIs], ["perhaps told under one", "undetermined", portionIs("anas", { promisedSource: "unknown" })], ["told under a promise, and a feared mother asks", "silent", all(motherFor(), portionIs("anas", { promisedSource: "yes" }), withConcern(concern("abuse")))],
    ...namedToNobodyElse(portionIs("anas", { promisedSource: "yes" }))]),
  "hipaa/164.524(a)(3)(i)/life-or-safety": owes(ownRequest, [["a likely danger to life", "owed", harm()], ["likely to upset", "silent", harm({ ground: "emotional" })], ["attested by nobody", "undetermined", harm({ attested: "not-attested" })], ["nothing attested", "silent", asIs], ["a feared mother asks", "silent", all(motherFor(), withConcern(concern("abuse")), harm({ to: ["mother"] }))], ["a mother asks whom perhaps somebody fears", "silent", all(motherFor(), withConcern(concern("abuse", "doe")), harm({ to: ["mother"] }))],
    ...namedToNobodyElse(harm({ to: ["mother"] }))]),
  "hipaa/164.524(a)(3)(ii)/harm-to-another": owes(ownRequest, [["a likely harm to another", "owed", harm({ ground: "other-person" })], ["a danger to life is another rule's", "silent", harm()], ["perhaps likely", "undetermined", harm({ ground: "other-person", likely: "unknown" })], ["a feared mother asks", "silent", all(motherFor(), withConcern(concern("abuse")), harm({ ground: "other-person", to: ["mother"] }))],
    ...namedToNobodyElse(harm({ ground: "other-person", to: ["mother"] }))]),
  "hipaa/164.524(a)(3)(iii)/harm-by-representative": owes(motherFor(), [
    ["nothing attested", "silent", asIs],
    ["harm through this mother", "owed", withConcern(concern("substantial-harm"))],
    ["said only by somebody outside", "undetermined", withConcern(concern("substantial-harm", "doe"))],
    ["said by the mother herself", "undetermined", withConcern(concern("substantial-harm", "mother"))],
    ["another worry is another rule's", "silent", withConcern(concern("abuse"))],
    ["both worries", "silent", withConcern(concern("substantial-harm"), concern("abuse"))],
    ["this note is likely to do harm", "owed", harm({ to: ["mother"] })],
    ["this note is likely to do harm to somebody else", "owed", harm({ to: ["mother"], ground: "other-person" })],
    ["this note is likely to upset: is that substantial harm?", "undetermined", harm({ to: ["mother"], ground: "emotional" })], ["perhaps it is likely to upset", "undetermined", harm({ to: ["mother"], ground: "emotional", likely: "unknown" })],
    ["it is not likely to upset", "silent", harm({ to: ["mother"], ground: "emotional", likely: "no" })], ["it upsets whoever reads it, and nothing is said of this mother", "silent", harm({ to: ["ana"], ground: "emotional" })],
    ["another note is likely to upset", "silent", harm({ to: ["mother"], ground: "emotional", portions: ["joint"] })],
    ["it is likely to upset, and that is substantial harm", "owed", all(withConcern(concern("substantial-harm")), harm({ to: ["mother"], ground: "emotional" }))],
    ["it upsets Ana, who asks herself", "silent", all(harm({ to: ["ana"], ground: "emotional" }), asks(party("ana", "minor-client")))],
    ["said by the very clinician to whom it would go", "undetermined", all(withConcern(concern("substantial-harm", "dr-sup")), ({ request }) => { request.recipient = party("dr-sup", "treating-provider"); })],
    ["said of herself by a clinician who acts for her and asks", "undetermined", all(
      clientIs("ana", { representatives: [mother({ who: "dr-sup", as: "guardian", concerns: [concern("substantial-harm", "dr-sup")] })] }), ({ request }) => { request.requester = party("dr-sup", "guardian"); request.recipient = party("mother", "custodial-parent"); },
    )],
    ["Ana asks herself", "silent", all(withConcern(concern("substantial-harm")), asks(party("ana", "minor-client")))],
    ["harm through her father, and this mother asks", "silent", fatherWithConcern],
    ...namedToNobodyElse(withConcern(concern("substantial-harm"))),
  ]),
  "hipaa/164.524(a)(4)/independent-review": owes(ownRequest, [["a likely danger to life", "owed", harm()], ["a likely harm to another", "owed", harm({ ground: "other-person" })], ["through a representative", "owed", all(motherFor(), withConcern(concern("substantial-harm")))], ["told under a promise: not reviewed", "silent", portionIs("anas", { promisedSource: "yes" })], ["a danger to life that nobody attests", "undetermined", harm({ attested: "not-attested" })], ["a feared mother asks", "silent", all(motherFor(), withConcern(concern("abuse")), harm({ to: ["mother"] }))],
    ...namedToNobodyElse(harm({ to: ["mother"] }))]),
  "hipaa/164.524(b)(2)/answers-in-time": always(ownRequest),
  "hipaa/164.524(c)(2)(iii)/summary-only-if-agreed": owes(ownRequest, [["a summary in writing", "owed", requestIs({ form: "summary" })], ["a summary that is told", "owed", asksToTell("summary", ["ana"], ["anas"])], ["a copy", "silent", asIs]], "the form is said"),
  "hipaa/164.524(c)(3)(ii)/sent-where-the-client-says": {
    base: anaSends,
    rows: [
      ["a signed request, an electronic copy", "directed", asIs],
      ["not signed", "silent", claimIs({ signed: "no" })],
      ["perhaps signed", "undetermined", claimIs({ signed: "unknown" })],
      ["it does not say to whom", "silent", claimIs({ elements: ["signature"] })],
      ["by mail", "silent", by("mail")],
      ["nobody knows by which way", "silent", by("unknown")],
      ["to be looked at", "silent", requestIs({ form: "inspection" })],
      ["somebody asks who does not act for her", "silent", ({ request }) => { request.requester = party("mother", "guardian"); }],
      ["a mother whose papers are not clear asks", "undetermined", all(clientIs("ana", { representatives: [mother({ as: "guardian", authority: "claimed" })] }), ({ request }) => { request.requester = party("mother", "guardian"); })],
      nobodys, ...unreached("directed").map(([situation, says, change]): Row => [situation, says, all(change, ({ request }) => { for (const claim of request.claims) if (claim.kind === "access-harm") claim.to = ["app"]; })]),
    ],
  },
  "hipaa/164.524(c)(4)/cost-based-fee": owes(ownRequest, [
    ["a copy for herself", "owed", asIs], ["to look at it", "silent", requestIs({ form: "inspection" })],
    ["a copy for somebody else", "silent", anaSends], ["a guardian whose papers are not clear", "undetermined", all(clientIs("ana", { representatives: [mother({ as: "guardian", authority: "claimed" })] }), asks(party("mother", "guardian")))],
  ]),
  "hipaa/164.524(d)(1)/gives-the-rest": {
    certain: "a worry is noted or it is not", base: motherFor(),
    rows: [
      ["Ana asks", "owed", ownRequest], ["her mother asks", "owed", asIs], ["her mother asks, who is feared", "silent", withConcern(concern("abuse"))],
      ["her mother asks, whom only her father fears", "silent", withConcern(concern("abuse", "ben"))], ["her mother asks, about whom there is another worry", "owed", withConcern(concern("substantial-harm"))],
      ["her mother asks, who is feared for one of two", "silent", all(withConcern(concern("abuse")), portionIs("anas", { about: ["ana", "ben"] }))],
      ["her mother asks, who is feared, for what is about her too", "owed", all(withConcern(concern("abuse")), portionIs("anas", { about: ["ana", "mother"] }))],
    ],
  },
  "hipaa/164.524(d)(2)/notice-of-denial": {
    base: ownRequest,
    rows: [
      ["for any other reason", "other", asIs],
      ["psychotherapy notes", "notes", notes],
      ["perhaps psychotherapy notes", "other", perhapsNotes],
      ["compiled for a lawsuit", "litigation", portionIs("anas", { kind: "litigation-file" })],
      ["a likely danger to life", "reviewable", harm()],
      ["a likely danger that nobody attests", "other", harm({ attested: "not-attested" })],
      ["told under a promise", "other", portionIs("anas", { promisedSource: "yes" })],
      ["nothing on file of her", "other", fileIs({ agreements: [] })],
      ["somebody asks who acts for nobody in it", "silent", asks(party("mother", "family-member"))],
      ["somebody asks whose papers are not clear", "undetermined", all(clientIs("ana", { representatives: [mother({ as: "guardian", authority: "claimed" })] }), asks(party("mother", "guardian")))],
      ["her guardian asks, and somebody outside says that she is feared", "silent", all(clientIs("ana", { representatives: [mother({ as: "guardian", concerns: [concern("abuse", "doe")] })] }), asks(party("mother", "guardian")))],
    ],
  },
};
