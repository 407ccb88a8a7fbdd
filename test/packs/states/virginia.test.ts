/** Tables of the rules of this state, written from its sections. */
import { virginia } from "../../../src/packs/states/virginia/index.ts";
import { bysAColleague, byWriter, claimIs, coerced, comesAs, consented, lacking, notes, ofNotes, perhapsNotes, reports, sends, signedForIt, them, unclaimed, warns } from "../../support/asking.ts";
import { fifteenYearsAgo, inTime, mother, motherAsks, ofAChild, parental, past, suspicion } from "../../support/minors.ts";
import { abuse, broughtForAna, emergency, harm, involved, ownRequest, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { tables, type Row } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, neverSigned, party, portionIs, releaseOf, requestIs, type Change } from "../../support/world.ts";

const fee: Change = ({ request }) => { Object.assign(request.claims.at(-1) ?? {}, { against: "client", sort: "fee", broughtBy: "dr-lee" }); };

tables(virginia, {
  "virginia/32.1-127.1.03(G)/written-form": {
    base: asksFor("anas"),
    rows: [
      ["a form in order", "silent", asIs], ["no form", "silent", neverSigned("ana")], ["it does not say that it can be revoked", "lacks", lacking("right-to-revoke")], ["only spoken", "unfit", releaseOf("ana", { form: "oral" })],
      ["perhaps signed under pressure", "undetermined", coerced],
      ["a guardian signed and does not say as what", "lacks", all(clientIs("ana", { representatives: [mother({ as: "guardian" })] }), releaseOf("ana", { signedBy: "mother", signedAs: "guardian" }))],
    ],
  },
  "virginia/54.1-2404.2(A)/honors-release": {
    base: asksFor("anas"),
    rows: [
      ["a form in order", "demanded", asIs], ["no form", "silent", neverSigned("ana")], ["perhaps signed under pressure", "undetermined", coerced], ["it lacks a statement", "silent", lacking("redisclosure")],
      ["what both confided", "silent", asksFor("joint")], ["told instead of handed over", "silent", asksToTell("summary", ["ana"], ["anas"])], ["psychotherapy notes", "silent", notes], ["perhaps psychotherapy notes", "undetermined", perhapsNotes], ["a file made for a lawsuit, which Ana would not have", "silent", portionIs("anas", { kind: "litigation-file" })],
      ["a clinician finds that it endangers somebody", "silent", harm()], ["perhaps", "undetermined", harm({ likely: "unknown" })], ["it would only upset her", "demanded", harm({ ground: "emotional" })],
    ],
  },
  "virginia/32.1-127.1.03(D)/notes-need-a-form": {
    base: sends("treating-provider", "treatment"),
    rows: [["what is no note", "silent", asIs], ["psychotherapy notes", "barred", notes], ["perhaps psychotherapy notes", "undetermined", perhapsNotes], ["for the practice's own training", "silent", all(notes, requestIs({ purpose: "training" }))],
      ["the writer, to treat", "silent", all(notes, byWriter)], ["the writer, and perhaps psychotherapy notes", "silent", all(perhapsNotes, byWriter)], ["a colleague, to treat", "barred", all(notes, byWriter, asks(party("dr-ko", "clinic-staff", { place: "inside" })))],
      ["the writer, who has left", "barred", all(notes, byWriter, asks(party("dr-lee", "treating-provider")))], ["the writer, for the operations of the practice", "barred", all(notes, byWriter, requestIs({ purpose: "operations" }))],
      ["the writer, and one entry is a colleague's", "barred", all(notes, byWriter, asksToTell("summary", ["ana"], ["anas", "joint"]), bysAColleague)]],
  },
  "virginia/32.1-127.1.03(D)/notes-in-a-danger": {
    base: all(sends("hospital", "commitment"), selfDanger("them")),
    rows: [
      ["what is no note", "silent", asIs], ["psychotherapy notes, of a danger to the own life", "barred", notes], ["perhaps psychotherapy notes", "undetermined", perhapsNotes],
      ["what they tell, in words", "silent", all(notes, asksToTell("protective-facts", ["ana"], ["anas"]))],
      ["notes, against a specific and immediate threat", "silent", all(notes, unclaimed, threat("them"))], ["notes, against a threat that is not near", "barred", all(notes, unclaimed, threat("them", { imminent: "no" }))],
      ["notes, against a threat to a group", "barred", all(notes, unclaimed, threat("them", { victim: "group" }))], ["notes, and nobody knows how near the threat is", "undetermined", all(notes, unclaimed, threat("them", { imminent: "unknown" }))],
    ],
  },
  "virginia/65.2-604(A)/medical-report": {
    base: all(sends("workers-compensation", "workers-compensation"), portionIs("anas", { kind: "treatment-summary" })),
    rows: [
      ["a report, and Ana was injured at work", "demanded", asIs], ["nobody knows whether she was", "undetermined", comesAs("workers-compensation", { authority: "unknown" })], ["she was not", "silent", comesAs("workers-compensation", { authority: "no" })],
      ["an entry of the record", "silent", portionIs("anas", { kind: "progress-note" })], ["a summary in words", "demanded", asksToTell("summary", ["ana"], ["anas"])], ["how she is", "demanded", asksToTell("condition", ["ana"])], ["that she comes", "silent", asksToTell("attendance", ["ana"])],
      ["a report on both", "silent", all(portionIs("joint", { kind: "treatment-summary" }), asksFor("joint"))], ["an agency for the disabled", "silent", comesAs("disability-agency")], ["Ana has signed nothing", "demanded", neverSigned("ana")],
    ],
  },
  "virginia/32.1-127.1.03(D)(7)/cares-for-the-client": { base: sends("treating-provider", "treatment"), rows: [
    ...ofNotes("ground"), ["for somebody else's treatment", "silent", requestIs({ purpose: "treatment-of-another" })], ["in an emergency", "ground", requestIs({ purpose: "medical-emergency" })],
    ["psychotherapy notes in an emergency", "silent", all(requestIs({ purpose: "medical-emergency" }), notes)],
    ["whoever takes the records over, for the care to go on", "ground", all(comesAs("successor-custodian"), requestIs({ purpose: "continuity" }))],
    ["whoever takes the records over, in an emergency", "silent", all(comesAs("successor-custodian"), requestIs({ purpose: "medical-emergency" }))],
  ] },
  "virginia/32.1-127.1.03(A)/nobody-elses-treatment": {
    base: all(sends("treating-provider", "treatment-of-another"), neverSigned("ana")),
    rows: [
      ["somebody else's treatment", "unsigned", asIs], ["her own", "silent", requestIs({ purpose: "treatment" })], ["a colleague in the practice", "silent", comesAs("treating-provider", { place: "inside" })],
      ["somebody who works for the practice from elsewhere", "silent", comesAs("treating-provider", { place: "agent", contract: "yes" })], ["perhaps bound", "undetermined", comesAs("treating-provider", { place: "agent", contract: "unknown" })],
      ["her own, in an emergency", "silent", requestIs({ purpose: "medical-emergency" })],
      ["she has signed for it", "silent", signedForIt()], ["what she has signed is over", "unfit", signedForIt({ expires: "2026-03-04" })],
    ],
  },
  "virginia/32.1-127.1.03(D)(17)/pays-for-care": { base: sends("insurer", "payment"), rows: [...ofNotes("ground"), ["to a debt collector", "silent", comesAs("debt-collector")]] },
  "virginia/32.1-127.1.03(D)(8)/runs-the-practice": {
    base: sends("clinic-staff", "operations", { place: "inside" }),
    rows: [["somebody of the practice", "ground", asIs], ["a vendor under contract", "ground", comesAs("vendor", { place: "agent", contract: "yes" })], ["without one", "silent", comesAs("vendor", { place: "agent" })], ["nobody knows", "undetermined", comesAs("vendor", { place: "agent", contract: "unknown" })], ["a plan that is called part of it", "silent", comesAs("insurer", { place: "inside" })],
      ["an auditor under contract", "ground", comesAs("auditor", { contract: "yes" })],
      ...(["insurer", "hospital"] as const).flatMap((kind) => (["inside", "agent", "outside"] as const).map((place): Row => [`the ${kind} under contract, called ${place}`, "silent", comesAs(kind, { place, contract: "yes" })])),
    ],
  },
  "virginia/32.1-127.1.03(D)(3)/defends-itself": {
    base: all(sends("court", "legal-defense"), proceeding("them", { against: "therapist", sort: "malpractice" })),
    rows: [["Ana accuses the practice", "ground", asIs], ["Ben does", "silent", claimIs({ broughtBy: "ben" })], ...broughtForAna("ground"), ["Ana owes a fee", "ground", fee], ["no case", "silent", unclaimed],
      ["psychotherapy notes against the accusation", "ground", notes], ["psychotherapy notes for a fee", "silent", all(fee, notes)], ["perhaps psychotherapy notes, for a fee", "undetermined", all(fee, perhapsNotes)],
    ],
  },
  "virginia/32.1-127.1.03(D)(13)/commitment-court": {
    base: all(sends("court", "commitment"), proceeding("them", { sort: "commitment" })),
    rows: [
      ...ofNotes("ground"), ["another case", "silent", claimIs({ sort: "civil" })], ["to an attorney", "silent", comesAs("opposing-attorney")], ["an officer, the record", "silent", comesAs("law-enforcement")],
      ["an officer, what protects", "ground", all(comesAs("law-enforcement"), asksToTell("protective-facts", ["ana"]))],
      ["an officer, what her care asks for", "ground", all(comesAs("law-enforcement"), asksToTell("condition", ["ana"]))], ["an officer, a summary", "silent", all(comesAs("law-enforcement"), asksToTell("summary", ["ana"]))],
    ],
  },
  "virginia/32.1-127.1.03(D)(1)/spoken-in-an-emergency": {
    base: all(them("friend", "medical-emergency"), requestIs({ form: "verbal" }), asksToTell("condition", ["ana"]), emergency("them"), involved("them")),
    rows: [
      ["Ana says so in an emergency", "ground", asIs], ["she does not", "silent", claimIs({ agreed: "no" })], ["nobody knows", "undetermined", claimIs({ agreed: "unknown" })], ["no emergency", "silent", all(unclaimed, involved("them"))],
      ["an emergency that nobody attests", "undetermined", ({ request }) => { for (const claim of request.claims) if (claim.kind === "emergency") claim.attested = "not-attested"; }], ["a copy", "silent", requestIs({ form: "copy" })],
    ],
  },
  "virginia/54.1-2400.1(D)(1)/warns": {
    base: all(warns("law-enforcement"), threat("them")),
    rows: [
      ["to the police", "ground", asIs], ["to the one threatened", "ground", all(comesAs("partner"), claimIs({ victims: ["them"] }))], ["to a relative", "silent", comesAs("family-member")], ["against a group", "silent", claimIs({ victim: "group" })],
      ["without intent or ability", "silent", claimIs({ intentAndAbility: "no" })], ["perhaps without", "undetermined", claimIs({ intentAndAbility: "unknown" })], ["not near", "silent", claimIs({ imminent: "no" })], ["told by the family", "silent", claimIs({ heardFrom: "family" })],
    ],
  },
  "virginia/54.1-2400.1(C)/protects-others": {
    base: all(warns("law-enforcement"), threat("them")),
    rows: [["a specific threat", "one", asIs], ["perhaps meant", "undetermined", claimIs({ intentAndAbility: "unknown" })], ["against a group", "silent", claimIs({ victim: "group" })], ["no threat", "silent", unclaimed]],
  },
  "virginia/63.2-1509(A)/child-abuse": { base: all(reports("child-protection", "child-abuse-report"), abuse("them")), rows: [...ofAChild("demanded"), ["to the police", "silent", comesAs("law-enforcement")]] },
  "virginia/63.2-1509(D)/child-abuse-in-time": inTime("child", "elder"),
  "virginia/63.2-1508(A)(1)/past-abuse": past,
  "virginia/63.2-1606(A)/adult-abuse": { base: all(reports("adult-protection", "adult-abuse-report"), abuse("them", { victim: "elder" })), rows: [...suspicion("demanded"), ["of a partner", "silent", claimIs({ victim: "partner" })]] },
  "virginia/63.2-1606(A)/adult-abuse-at-once": {
    base: all(reports("adult-protection", "adult-abuse-report"), abuse("them", { victim: "elder" })),
    rows: [["an elder", "owed", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["a dependent adult", "owed", claimIs({ victim: "dependent-adult" })], ["a child", "silent", claimIs({ victim: "child" })]],
  },
  "virginia/32.1-127.1.03(H)(1)/fifteen-days-first": {
    base: all(asksFor("anas"), subpoena("doe")),
    rows: [
      ["twenty-three days ago", "silent", asIs], ["sixteen days ago", "silent", claimIs({ noticeAt: "2026-02-17T09:00:00-08:00" })], ["fifteen days ago, so that today is left to object", "barred", claimIs({ noticeAt: "2026-02-18T09:00:00-08:00" })],
      ["no notice", "barred", claimIs({ noticeAt: "none" })], ["nobody knows", "undetermined", claimIs({ noticeAt: "unknown" })],
    ],
  },
  "virginia/32.1-127.1.03(H)(4)/certified-first": {
    base: all(asksFor("anas"), subpoena("doe")),
    rows: [["certified", "silent", asIs], ["an objection is open", "barred", claimIs({ objectionTimeOver: "no" })], ["nobody has certified anything", "undetermined", claimIs({ objectionTimeOver: "unknown" })]],
  },
  "virginia/32.1-127.1.03(A)(1)/sees-the-record": {
    base: ownRequest,
    rows: [
      ...ofNotes("demanded"), ["a file made for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })], ["a professional wrote that it endangers somebody", "silent", harm()], ["it would only upset her", "demanded", harm({ ground: "emotional" })],
      ["a minor asks", "demanded", clientIs("ana", { born: fifteenYearsAgo })], ["a minor's mother asks", "silent", motherAsks()],
      ["somebody asks who says that she is a minor's mother", "undetermined", motherAsks({ representatives: [mother({ authority: "claimed" })] })],
    ],
  },
  "virginia/32.1-127.1.03(E)/answers-in-time": { always: "it goes with every request for the own record", base: ownRequest, rows: [["her own note", "due", asIs]] },
  "virginia/32.1-127.1.03(F)/withholds-for-harm": {
    base: ownRequest,
    rows: [["nobody speaks of harm", "silent", asIs], ["it endangers her", "harm", harm()], ["what somebody who is no client told of her does", "harm", harm(), { holder: "doe" }], ["it harms somebody in it", "harm", harm({ ground: "other-person" })], ["it would upset her", "silent", harm({ ground: "emotional" })], ["perhaps", "undetermined", harm({ likely: "unknown" })]],
  },
  "virginia/32.1-127.1.03(F)/somebody-else-looks": { base: ownRequest, rows: [["nobody speaks of harm", "silent", asIs], ["harm", "owed", harm()], ["perhaps", "undetermined", harm({ likely: "unknown" })], ["it would upset her", "silent", harm({ ground: "emotional" })]] },
  "virginia/20-124.6(A)/parents-see": {
    base: motherAsks(),
    rows: [
      ...(["litigation-file", "supervision-notes", "test-materials"] as const).map((kind): Row => [`no health record: ${kind}`, "silent", portionIs("anas", { kind })]),
      ["the mother asks", "demanded", asIs], ["the parents consented", "demanded", consented("parent")], ["Ana asks", "silent", asks(party("ana", "minor-client"))], ["Ana is of age today", "silent", clientIs("ana", { born: "2008-03-05" })],
      ["nobody knows the decree", "undetermined", clientIs("ana", { representatives: [mother({ decree: "unknown" })] })], ["a court shut her out", "silent", clientIs("ana", { representatives: [mother({ decree: "excluded" })] })],
      ["a step-parent", "silent", clientIs("ana", { representatives: [mother({ as: "step-parent" })] })], ["a foster parent: may one stand for the child?", "undetermined", clientIs("ana", { representatives: [mother({ as: "foster-parent" })] })],
      ["a summary of the record and of a file for a lawsuit", "silent", all(portionIs("joint", { kind: "litigation-file" }), asksToTell("summary", ["ana"], ["anas", "joint"]))], ["what somebody told who is no client", "silent", asIs, { holder: "mother" }],
      ["psychotherapy notes", "silent", notes], ["it would do harm", "silent", harm({ to: ["mother"], ground: "emotional" })], ["perhaps", "undetermined", harm({ to: ["mother"], likely: "unknown" })],
    ],
  },
  "virginia/54.1-2969(E)/minor-counts-as-adult": { base: motherAsks(), rows: [...parental("barred"), ["Ana is ten", "barred", clientIs("ana", { born: "2016-03-05" })]] },
});
