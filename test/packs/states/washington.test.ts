/** Tables of the rules of this state, written from its sections. */
import type { ReleaseInput } from "subrosa";
import { washington } from "../../../src/packs/states/washington/index.ts";
import { bysAColleague, byWriter, claimIs, coerced, comesAs, consented, consentsTo, lacking, notes, ofNotes, perhapsNotes, reports, sends, signedForIt, them, unclaimed, warns } from "../../support/asking.ts";
import { inTime, motherAsks, motherSigned, ofAChild, parental, past, signing, suspicion } from "../../support/minors.ts";
import { abuse, broughtForAna, harm, involved, oversight, ownRequest, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { tables } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";

/** A clinician notes that nobody's life or safety is likely to be endangered. */
const noDanger = harm({ id: "c-no-danger", likely: "no" });
const ofTwoNotes: Change = all(asksToTell("summary", ["ana"], ["anas", "joint"]), harm({ ground: "other-person", portions: ["joint"] }));

/** Ana consents in writing that the attorney who brings the paper may have it. */
const consents = (more: Partial<ReleaseInput> = {}): Change => signed(release("c-ana", "ana", { statements: ["description", "recipient", "signature"], ...more }));

/** Doe, who is no client, told what stands in Ana's note. */
const toldByDoe = (): Change => all(portionIs("anas", { holders: ["doe"], about: ["ana"] }), ({ casefile }) => { casefile.others = [...casefile.others, { id: "doe", ofAge: "yes" }]; });

const licensed = (as: "mft" | "psychologist" | "unknown"): Change => ({ casefile }) => { for (const clinician of casefile.clinicians) clinician.licences = [{ as, in: "US-WA" }]; };

tables(washington, {
  "washington/RCW51.36.060/injured-workers": {
    base: sends("workers-compensation", "workers-compensation"),
    rows: [
      ["the department has shown that it is relevant", "demanded", asIs], ["nobody knows whether it is", "undetermined", comesAs("workers-compensation", { authority: "unknown" })],
      ["it is not", "silent", comesAs("workers-compensation", { authority: "no" })], ["an agency for the disabled", "silent", comesAs("disability-agency")], ["Ana has signed nothing", "demanded", neverSigned("ana")],
      ["what both confided", "silent", asksFor("joint")],
      ["psychotherapy notes", "silent", notes], ["perhaps psychotherapy notes", "undetermined", perhapsNotes],
    ],
  },
  "washington/RCW70.02.030(3)/written-form": {
    base: asksFor("anas"),
    rows: [
      ["a form in order", "silent", asIs], ["no form", "silent", neverSigned("ana")], ["it does not say who may disclose", "lacks", lacking("discloser")],
      ["only spoken", "unfit", releaseOf("ana", { form: "oral" })], ["it says that it never ends", "unfit", releaseOf("ana", { expires: "none" })], ["perhaps signed under pressure", "undetermined", coerced],
      ["for an employer, signed a year ago", "unfit", all(sends("employer", "employment"), releaseOf("ana", { recipients: ["them"], purposes: ["employment"], signedAt: "2025-03-05T09:00:00-08:00" }))],
      ["for an employer, signed the day after", "silent", all(sends("employer", "employment"), releaseOf("ana", { recipients: ["them"], purposes: ["employment"], signedAt: "2025-03-06T09:00:00-08:00" }))],
      ["for somebody else, signed a year ago", "silent", releaseOf("ana", { signedAt: "2025-03-05T09:00:00-08:00" })],
      ["for an employer who pays", "silent", all(sends("employer", "payment"), releaseOf("ana", { recipients: ["them"], purposes: ["payment"], signedAt: "2025-03-05T09:00:00-08:00" }))],
    ],
  },
  "washington/RCW70.02.030(1)/honors-release": {
    base: asksFor("anas"),
    rows: [
      ["a form in order", "demanded", asIs], ["of both, and both signed", "demanded", asksFor("joint")], ["no form", "silent", neverSigned("ana")], ["perhaps signed under pressure", "undetermined", coerced],
      ["it lacks what federal law asks for", "silent", lacking("redisclosure")], ["the same, where federal law does not govern", "demanded", all(lacking("redisclosure"), fileIs({ covered: "no" }))],
      ["the same, where nobody knows whether federal law governs", "undetermined", all(lacking("redisclosure"), fileIs({ covered: "unknown" }))], ["in order for both laws, and nobody knows which governs", "demanded", fileIs({ covered: "unknown" })],
      ["psychotherapy notes", "silent", notes], ["perhaps psychotherapy notes", "undetermined", perhapsNotes],
      ["a clinician finds that it does harm", "silent", harm()], ["nobody attests the harm", "undetermined", harm({ likely: "unknown" })],
      ["a summary of a file made for a lawsuit and of a note", "silent", all(portionIs("joint", { kind: "litigation-file" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["a file made for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })], ["told under a promise", "silent", portionIs("anas", { promisedSource: "yes" })],
      ["perhaps told under a promise", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
    ],
  },
  "washington/RCW70.02.050(1)(a)/treats-the-client": {
    base: sends("treating-provider", "treatment"), rows: [
      ...ofNotes("ground"), ["for somebody else's treatment", "silent", requestIs({ purpose: "treatment-of-another" })],
      ["whoever takes the records over: to treat?", "undetermined", comesAs("successor-custodian")],
      ["in an emergency", "ground", requestIs({ purpose: "medical-emergency" })], ["psychotherapy notes in an emergency", "silent", all(requestIs({ purpose: "medical-emergency" }), notes)],
    ],
  },
  "washington/RCW70.02.020(1)/anothers-own-work": {
    base: all(sends("insurer", "operations"), neverSigned("ana")),
    rows: [
      ["a plan checks the quality of care", "unsigned", asIs], ["whoever reviews for one", "unsigned", comesAs("managed-care-reviewer")], ["a plan that is called part of the practice", "unsigned", comesAs("insurer", { place: "agent", contract: "yes" })],
      ["a plan, to pay", "silent", requestIs({ purpose: "payment" })], ["somebody who works in the practice", "silent", comesAs("clinic-staff", { place: "inside" })],
      ["a colleague in the practice", "silent", comesAs("treating-provider", { place: "inside" })], ["one who works for it from elsewhere", "silent", comesAs("treating-provider", { place: "agent", contract: "yes" })],
      ["another provider, who is believed to treat the client", "silent", comesAs("treating-provider")],
      ["she has consented", "silent", consentsTo()], ["what she has signed is over", "unfit", consentsTo({ expires: "2026-03-04" })], ["perhaps under pressure", "undetermined", consentsTo({ doubts: ["coerced"] })],
    ],
  },
  "washington/RCW70.02.020(1)/nobody-elses-treatment": {
    base: all(sends("treating-provider", "treatment-of-another"), neverSigned("ana")),
    rows: [
      ["somebody else's treatment", "unsigned", asIs], ["her own", "silent", requestIs({ purpose: "treatment" })], ["a colleague in the practice", "silent", comesAs("treating-provider", { place: "inside" })],
      ["somebody who works for the practice from elsewhere", "silent", comesAs("treating-provider", { place: "agent", contract: "yes" })], ["perhaps bound", "undetermined", comesAs("treating-provider", { place: "agent", contract: "unknown" })],
      ["her own, in an emergency", "silent", requestIs({ purpose: "medical-emergency" })],
      ["she has signed for it", "silent", signedForIt()], ["what she has signed is over", "unfit", signedForIt({ expires: "2026-03-04" })],
    ],
  },
  "washington/RCW70.02.230(2)(v)(iii)/notes-need-a-form": {
    base: sends("treating-provider", "treatment"), rows: [["what is no note", "silent", asIs], ["psychotherapy notes", "barred", notes], ["perhaps psychotherapy notes", "undetermined", perhapsNotes],
      ["the writer, to treat", "silent", all(notes, byWriter)], ["the writer, and perhaps psychotherapy notes", "silent", all(perhapsNotes, byWriter)], ["a colleague, to treat", "barred", all(notes, byWriter, asks(party("dr-ko", "clinic-staff", { place: "inside" })))],
      ["the writer, who has left", "barred", all(notes, byWriter, asks(party("dr-lee", "treating-provider")))], ["the writer, for other care", "barred", all(notes, byWriter, requestIs({ purpose: "continuity" }))],
      ["the writer, and one entry is a colleague's", "barred", all(notes, byWriter, asksToTell("summary", ["ana"], ["anas", "joint"]), bysAColleague)]],
  },
  "washington/RCW70.02.050(1)(d)/pays-for-care": { base: sends("insurer", "payment"), rows: ofNotes("ground") },
  "washington/RCW70.02.050(1)(b)/runs-the-practice": {
    base: sends("clinic-staff", "operations", { place: "inside" }),
    rows: [
      ...ofNotes("ground"), ["a vendor under contract", "ground", comesAs("vendor", { place: "agent", contract: "yes" })], ["a vendor who has bound itself to nothing", "silent", comesAs("vendor", { place: "agent" })],
      ["a vendor, nobody knows", "undetermined", comesAs("vendor", { place: "agent", contract: "unknown" })], ["a plan that is called part of it", "silent", comesAs("insurer", { place: "inside" })],
    ],
  },
  "washington/RCW70.02.205(1)/close-to-the-client": {
    base: all(them("family-member", "family-support"), asksToTell("condition", ["ana"]), involved("them")),
    rows: [
      ["Ana agrees", "ground", asIs], ["Ana does not, and is able", "silent", claimIs({ agreed: "no" })], ["nobody knows whether she agrees", "undetermined", claimIs({ agreed: "unknown" })],
      ["Ana cannot be asked, and it is best", "ground", all(claimIs({ agreed: "no" }), clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is: "unconscious" }] }))],
      ["Ana cannot be asked, and nobody has judged what is best", "undetermined", all(claimIs({ agreed: "no", inBestInterest: "unknown" }), clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is: "unconscious" }] }))],
      ["nobody is involved", "silent", unclaimed], ["Ana has died, who had agreed", "ground", clientIs("ana", { died: "2026-03-04" })], ["Ana has died, and nobody knows whether she agreed", "silent", all(claimIs({ agreed: "unknown" }), clientIs("ana", { died: "2026-03-04" }))],
      ["nobody knows whether Ana is able, nor whether she agrees, and it is best", "undetermined", all(claimIs({ agreed: "unknown" }), clientIs("ana", { capacity: [] }))],
      ["Ana cannot be asked, it is best, and an employer comes whom she had not named", "silent", all(them("employer", "family-support"), claimIs({ agreed: "no" }), clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is: "unconscious" }] }))],
      ["Ana cannot be asked, it is best, and she had named the employer who comes", "ground", all(them("employer", "family-support"), clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is: "unconscious" }] }))],
      ["nobody knows whether Ana is able, and she agrees", "ground", clientIs("ana", { capacity: [] })],
      ["of somebody who is no client, and who does not agree", "undetermined", all(asksToTell("condition", ["mother"]), claimIs({ of: ["mother"], agreed: "no" })), { holder: "mother" }],
      ["of somebody who is no client, and who agrees", "ground", all(asksToTell("condition", ["mother"]), claimIs({ of: ["mother"] })), { holder: "mother" }],
    ],
  },
  "washington/RCW70.02.050(1)(c)/prevents-harm": {
    base: all(warns("law-enforcement"), threat("them")),
    rows: [
      ["serious and near, to the police", "ground", asIs], ["nobody is named", "ground", claimIs({ victim: "none" })], ["not near", "silent", claimIs({ imminent: "no" })], ["perhaps not near", "undetermined", claimIs({ imminent: "unknown" })],
      ["not attested", "undetermined", claimIs({ attested: "not-attested" })], ["to a relative", "undetermined", comesAs("family-member")], ["to the one threatened", "ground", all(comesAs("family-member"), claimIs({ victims: ["them"] }))],
    ],
  },
  "washington/RCW71.05.120(3)/warns": {
    base: all(warns("law-enforcement"), threat("them")),
    rows: [
      ["to the police", "demanded", asIs], ["to the one threatened", "demanded", all(comesAs("partner"), claimIs({ victims: ["them"] }))], ["not near yet", "demanded", claimIs({ imminent: "no" })], ["to a relative", "silent", comesAs("family-member")],
      ["to a hospital", "silent", comesAs("hospital")], ["against a group", "silent", claimIs({ victim: "group" })], ["nobody knows against whom", "undetermined", claimIs({ victim: "unknown" })],
      ["told by the family", "silent", claimIs({ heardFrom: "family" })], ["not serious", "silent", claimIs({ serious: "no" })], ["perhaps serious", "undetermined", claimIs({ serious: "unknown" })], ["not attested", "undetermined", claimIs({ attested: "not-attested" })],
    ],
  },
  "washington/Volkv.DeMeerleer(2016)/foreseeable-victims": {
    base: all(warns("law-enforcement"), threat("them")),
    rows: [
      ["somebody is named", "silent", asIs], ["against a group", "barred", claimIs({ victim: "group" })], ["against nobody in particular", "barred", claimIs({ victim: "none" })], ["nobody knows against whom", "undetermined", claimIs({ victim: "unknown" })], ["the same, told by the family", "barred", claimIs({ victim: "unknown", heardFrom: "family" })], ["against a group, perhaps serious", "undetermined", claimIs({ victim: "group", serious: "unknown" })],
      ["against a group, and an older word against somebody by name was not serious", "barred", all(claimIs({ victim: "group" }), threat("them", { id: "c-older", serious: "no" }))],
      ["told by the family", "barred", claimIs({ heardFrom: "family" })], ["a group, but not serious", "silent", claimIs({ victim: "group", serious: "no" })], ["a group, to a hospital", "silent", all(claimIs({ victim: "group" }), comesAs("hospital"))], ["no claim", "silent", unclaimed],
    ],
  },
  "washington/RCW70.02.050(1)(c)/keeps-alive": {
    base: all(them("family-member", "suicide-prevention"), asksToTell("protective-facts", ["ana"]), selfDanger("them")),
    rows: [
      ["a relative named as able to help", "ground", asIs], ["a relative who can help in what is not serious", "undetermined", all(claimIs({ canHelp: [] }), selfDanger("them", { id: "c-other", serious: "no" }))], ["a relative whom nobody named", "undetermined", claimIs({ canHelp: [] })], ["a hospital", "ground", all(comesAs("hospital"), claimIs({ canHelp: [] }))],
      ["not near", "silent", claimIs({ imminent: "no" })], ["perhaps near", "undetermined", claimIs({ imminent: "unknown" })],
    ],
  },
  "washington/RCW70.02.230(2)(d)/commitment-court": {
    base: all(sends("court", "commitment"), proceeding("them", { sort: "commitment" })),
    rows: [...ofNotes("demanded"), ["another case", "silent", claimIs({ sort: "civil" })], ["to the police", "silent", comesAs("law-enforcement")]],
  },
  "washington/RCW26.44.030(1)(a)/child-abuse": { base: all(reports("child-protection", "child-abuse-report"), abuse("them")), rows: [...ofAChild("demanded"), ["to the police", "demanded", comesAs("law-enforcement")]] },
  "washington/RCW26.44.030(1)(h)/child-abuse-in-time": inTime("child", "elder"),
  "washington/RCW26.44.030(2)/past-abuse": past,
  "washington/RCW74.34.035(1)/vulnerable-adult": { base: all(reports("adult-protection", "adult-abuse-report"), abuse("them", { victim: "dependent-adult" })), rows: [
    ...suspicion("demanded"), ["of a child", "silent", claimIs({ victim: "child" })], ["sixty or more, and nothing says that she cannot look after herself", "undetermined", claimIs({ victim: "elder" })],
    ["an older client, noted as unable to decide", "demanded", all(claimIs({ victim: "elder" }), clientIs("ana", { born: "1945-04-02", capacity: [{ from: "2026-01-10T10:00:00-08:00", is: "unable" }] }))],
    ["sixty or more, and reported as dependent too", "demanded", abuse("them", { id: "c-elder", victim: "elder" })],
  ] },
  "washington/RCW74.34.035(1)/vulnerable-adult-at-once": {
    base: all(reports("adult-protection", "adult-abuse-report"), abuse("them", { victim: "elder" })),
    rows: [["an elder", "owed", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["a dependent adult", "owed", claimIs({ victim: "dependent-adult" })], ["a child", "silent", claimIs({ victim: "child" })]],
  },
  "washington/RCW70.02.210(2)(a)/coroner": {
    base: all(sends("coroner", "death-inquiry"), clientIs("ana", { died: "2026-03-01" })),
    rows: [
      ["a coroner", "demanded", asIs], ["a funeral director", "silent", comesAs("funeral-director")], ["without authority", "silent", comesAs("coroner", { authority: "no" })],
      ["nobody knows by which law", "undetermined", comesAs("coroner", { authority: "unknown" })], ["psychotherapy notes", "demanded", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
    ],
  },
  "washington/RCW74.34.035(2)/assault-to-police": {
    base: all(reports("law-enforcement", "adult-abuse-report"), asksToTell("abuse-report", ["ana"], ["anas"]), portionIs("anas", { sensitivities: ["violence"] }), abuse("them", { victim: "dependent-adult" })),
    rows: [
      ["an assault", "demanded", asIs], ["nobody knows whether it was one", "undetermined", portionIs("anas", { sensitivities: [] })], ["a sexual assault", "demanded", portionIs("anas", { sensitivities: ["sexual-assault"] })],
      ["to somebody else", "silent", comesAs("school")], ["of a child", "silent", claimIs({ victim: "child" })], ["sixty or more, and perhaps well able", "undetermined", claimIs({ victim: "elder" })],
      ["an older client, noted as unable to decide", "demanded", all(claimIs({ victim: "elder" }), clientIs("ana", { born: "1945-04-02", capacity: [{ from: "2026-01-10T10:00:00-08:00", is: "unable" }] }))],
    ],
  },
  "washington/RCW70.02.060(1)/fourteen-days-notice": {
    base: all(neverSigned("ana"), asksFor("anas"), subpoena("doe")),
    rows: [
      ["twenty-three days ago", "silent", asIs], ["fifteen days ago", "silent", claimIs({ noticeAt: "2026-02-18T09:00:00-08:00" })], ["fourteen days ago, so that today is left to object", "barred", claimIs({ noticeAt: "2026-02-19T09:00:00-08:00" })],
      ["no notice", "barred", claimIs({ noticeAt: "none" })], ["nobody knows", "undetermined", claimIs({ noticeAt: "unknown" })],
      ["no notice, and Ana has consented in writing", "silent", all(claimIs({ noticeAt: "none" }), consents())],
      ["no notice, and she consented on a paper for this proceeding", "silent", all(claimIs({ noticeAt: "none" }), consents({ act: "legal-proceedings" }))],
      ["no notice, and her consent is for somebody else", "barred", all(claimIs({ noticeAt: "none" }), consents({ recipients: ["roe"] }))],
      ["no notice, and she only said so", "barred", all(claimIs({ noticeAt: "none" }), consents({ form: "oral" }))],
      ["no notice, and her consent may be forged", "undetermined", all(claimIs({ noticeAt: "none" }), consents({ doubts: ["forged"] }))],
      ["no notice, and she has waived privilege towards him", "undetermined", all(claimIs({ noticeAt: "none" }), consents({ act: "privilege-waiver" }))],
    ],
  },
  "washington/Reddingv.VirginiaMason(1994)/joint-patients": {
    base: all(subpoena("doe"), licensed("psychologist")),
    rows: [
      ["a psychologist, in a divorce", "owed", asIs], ["nobody knows which licence", "undetermined", licensed("unknown")], ["a family therapist", "silent", licensed("mft")],
      ["what Ana said alone", "silent", asksFor("anas")], ["for something else", "silent", requestIs({ purpose: "probate" })],
    ],
  },
  "washington/RCW70.02.060(2)/answers-between-partners": {
    base: all(subpoena("doe"), licensed("psychologist")),
    rows: [
      ["a psychologist, in a divorce", "demanded", asIs], ["over custody", "demanded", requestIs({ purpose: "custody" })], ["in a suit with somebody else", "silent", requestIs({ purpose: "litigation" })],
      ["nobody knows which licence", "undetermined", licensed("unknown")], ["a family therapist", "silent", licensed("mft")], ["what Ana said alone", "silent", asksFor("anas")],
      ["psychotherapy notes", "silent", portionIs("joint", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
    ],
  },
  "washington/RCW70.02.050(2)(a)/licensing-board-asks": {
    base: all(sends("licensing-board", "oversight"), oversight("them")),
    rows: [
      ["with authority", "demanded", asIs], ["without", "silent", claimIs({ authority: "no" })], ["nobody knows", "undetermined", claimIs({ authority: "unknown" })], ["a body of the profession", "silent", comesAs("professional-body")],
      ["its own subpoena", "demanded", all(unclaimed, subpoena("them", { issuer: "board" }))], ["an attorney's subpoena", "silent", all(unclaimed, subpoena("them"))],
      ["its own subpoena, of which nobody knows whether it was served", "undetermined", all(unclaimed, subpoena("them", { issuer: "board", served: "unknown" }))],
    ],
  },
  "washington/RCW18.225.105(2)/answers-charges": {
    base: all(sends("court", "legal-defense"), proceeding("them", { against: "therapist", sort: "malpractice" })),
    rows: [["Ana brought charges", "ground", asIs], ["Ben did", "silent", claimIs({ broughtBy: "ben" })], ...broughtForAna("ground"), ["against somebody else", "silent", claimIs({ against: "other" })], ["another licence", "silent", licensed("psychologist")], ["nobody knows which licence", "undetermined", licensed("unknown")]],
  },
  "washington/RCW70.02.080(1)(a)/sees-the-record": {
    base: ownRequest,
    rows: [
      ["her own note", "demanded", asIs], ["her psychotherapy notes", "demanded", notes], ["a file made for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })], ["told under a promise", "silent", portionIs("anas", { promisedSource: "yes" })],
      ["perhaps told under a promise", "undetermined", portionIs("anas", { promisedSource: "unknown" })], ["a clinician finds that it endangers her", "silent", harm()], ["that it upsets her", "silent", harm({ ground: "emotional" })],
      ["that it harms somebody else", "undetermined", harm({ ground: "other-person" })], ["that it harms somebody else, and endangers nobody", "demanded", all(harm({ ground: "other-person" }), noDanger)],
      ["of a summary of two notes the one harms somebody else, and the other endangers nobody", "undetermined", all(ofTwoNotes, noDanger)], ["the same, and neither endangers anybody", "demanded", all(ofTwoNotes, noDanger, harm({ id: "c-none-here", portions: ["joint"], likely: "no" }))],
      ["nobody attests the harm", "undetermined", harm({ likely: "unknown" })], ["the mother asks for what a minor carries alone", "silent", motherAsks()], ["the mother asks for what the parents consented to", "demanded", all(motherAsks(), consented("parent"))],
      ["the mother asks for a child of twelve", "demanded", motherAsks({ born: "2013-03-06" })],
    ],
  },
  "washington/RCW70.02.080(1)/answers-in-time": { always: "it goes with every request for the own record", base: ownRequest, rows: [["her own note", "due", asIs]] },
  "washington/RCW70.02.090(1)/withholds-for-harm": {
    base: all(ownRequest, fileIs({ covered: "no" })),
    rows: [
      ["nobody speaks of harm", "silent", asIs], ["it would upset her", "harm", harm({ ground: "emotional" })], ["it would harm somebody else", "undetermined", harm({ ground: "other-person" })],
      ["it would harm somebody else, and endangers nobody", "silent", all(harm({ ground: "other-person" }), noDanger)], ["nobody stands behind that", "undetermined", all(harm({ ground: "other-person" }), harm({ id: "c-no-danger", likely: "no", attested: "not-attested" }))],
      ["it endangers somebody", "harm", harm()], ["perhaps", "undetermined", harm({ likely: "unknown" })],
      ["where federal law governs", "silent", all(harm({ ground: "emotional" }), fileIs({ covered: "yes" }))], ["nobody knows whether it does", "undetermined", all(harm({ ground: "emotional" }), fileIs({ covered: "unknown" }))],
    ],
  },
  "washington/RCW70.02.090(1)(a)/health-is-no-federal-ground": {
    base: all(ownRequest, harm({ ground: "emotional" })),
    rows: [["where federal law governs", "federal", asIs], ["where it does not", "silent", fileIs({ covered: "no" })], ["nobody speaks of harm", "silent", unclaimed], ["another harm", "silent", claimIs({ ground: "life-or-safety" })],
      ["perhaps federal law governs", "undetermined", fileIs({ covered: "unknown" })], ["nobody attests the harm", "undetermined", claimIs({ attested: "not-attested" })],
      ["of what somebody told of her who is no client", "federal", toldByDoe(), { holder: "doe" }], ["the same, of which nobody attests the harm", "undetermined", all(toldByDoe(), claimIs({ attested: "not-attested" })), { holder: "doe" }],
      ["the harm is another client's, whom it is not about", "silent", all(toldByDoe(), claimIs({ of: ["ben"] })), { holder: "doe" }]],
  },
  "washington/RCW70.02.090(3)/another-provider-looks": { base: ownRequest, rows: [["nobody speaks of harm", "silent", asIs], ["harm", "owed", harm()], ["perhaps", "undetermined", harm({ likely: "unknown" })]] },
  "washington/RCW70.02.130(1)/minor-signs": { base: motherSigned, rows: [...signing("barred"), ["Ana is twelve", "silent", clientIs("ana", { born: "2013-03-06" })], ["Ana is thirteen today", "barred", clientIs("ana", { born: "2013-03-05" })]] },
  "washington/RCW70.02.240(3)/parents-at-discretion": {
    base: motherAsks(), rows: [...parental("ground"), ["Ana is twelve", "silent", clientIs("ana", { born: "2013-03-06" })], ["psychotherapy notes", "silent", notes], ["it would do harm", "silent", harm({ to: ["mother"] })]],
  },
  "washington/RCW70.02.265(1)(b)/minor-hears-first": { base: motherAsks(), rows: [...parental("barred"), ["Ana is twelve", "silent", clientIs("ana", { born: "2013-03-06" })], ["Ana is thirteen today", "barred", clientIs("ana", { born: "2013-03-05" })]] },
});
