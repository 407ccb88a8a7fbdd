/** Tables of the rules of this state, written from its sections. */
import { colorado } from "../../../src/packs/states/colorado/index.ts";
import { claimIs, comesAs, consented, consentsTo, ofNotes, reports, sends, them, unclaimed, warns } from "../../support/asking.ts";
import { inTime, mother, motherAsks, motherSigned, ofAChild, parental, past, signing, suspicion, young } from "../../support/minors.ts";
import { abuse, broughtForAna, harm, oversight, ownRequest, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { tables, type Row } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, party, portionIs, release, requestIs, signed, type Change } from "../../support/world.ts";

/** A public health authority is told how Ana is, who has signed nothing. */
const toHealth = (authority: "yes" | "no" | "unknown"): Change => all(neverSigned("ana"), them("public-health-authority", "public-health", { authority }), asksToTell("condition", ["ana"], ["anas"]));

const licensed = (as: "mft" | "physician" | "unknown"): Change => ({ casefile }) => { for (const clinician of casefile.clinicians) clinician.licences = [{ as, in: "US-CO" }]; };
const consents = (more: Parameters<typeof release>[2] = {}): Change => signed(release("r-2", "ana", { recipients: ["them"], purposes: ["treatment"], ...more }));

tables(colorado, {
  "colorado/C.R.S.12-245-216(1)(d)/explains-confidentiality": {
    rows: [["nobody knows which licence", "undetermined", all(fileIs({ agreements: [] }), licensed("unknown"))], ["explained at the outset", "silent", asIs], ["never explained", "not-explained", fileIs({ agreements: [] })], ["a physician, by other law", "silent", all(fileIs({ agreements: [] }), licensed("physician"))]],
  },
  "colorado/C.R.S.12-245-220(1)/anothers-own-work": {
    base: all(sends("insurer", "operations"), neverSigned("ana")),
    rows: [
      ["a plan checks the quality of care", "unsigned", asIs], ["whoever reviews for one", "unsigned", comesAs("managed-care-reviewer")], ["a plan that is called part of the practice", "unsigned", comesAs("insurer", { place: "agent", contract: "yes" })],
      ["a plan, to pay", "silent", requestIs({ purpose: "payment" })], ["somebody who works in the practice", "silent", comesAs("clinic-staff", { place: "inside" })],
      ["a colleague in the practice", "silent", comesAs("treating-provider", { place: "inside" })], ["one who works for it from elsewhere", "silent", comesAs("treating-provider", { place: "agent", contract: "yes" })],
      ["a hospital checks it", "unsigned", comesAs("hospital")], ["another provider checks it", "unsigned", comesAs("treating-provider")], ["one who perhaps works for the practice", "undetermined", comesAs("treating-provider", { place: "agent", contract: "unknown" })],
      ["a physician, by other law", "silent", licensed("physician")], ["nobody knows which licence", "undetermined", licensed("unknown")],
      ["only that she came", "silent", asksToTell("attendance", ["ana"])], ["the bill", "silent", portionIs("anas", { kind: "billing" })],
      ["she has consented", "silent", consentsTo({ form: "oral", statements: [] })], ["what she has signed is over", "unfit", consentsTo({ expires: "2026-03-04" })], ["perhaps under pressure", "undetermined", consentsTo({ doubts: ["coerced"] })],
    ],
  },
  "colorado/C.R.S.12-245-220(1)/consents-first": {
    base: sends("treating-provider", "treatment"),
    rows: [
      ["Ana has not consented", "unfit", asIs], ["Ana has signed nothing at all", "unsigned", neverSigned("ana")], ["Ana has consented in writing", "silent", consents()], ["Ana said yes", "silent", consents({ form: "oral", statements: [] })],
      ["perhaps under pressure", "undetermined", consents({ doubts: ["coerced"] })], ["within the practice", "silent", comesAs("clinic-staff", { place: "inside" })], ["a physician, by other law", "silent", licensed("physician")], ["nobody knows which licence", "undetermined", licensed("unknown")],
      ["an associate from elsewhere, bound by contract", "silent", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "yes" }))], ["perhaps bound", "undetermined", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "unknown" }))],
      ["within the practice, and nobody knows which licence", "silent", all(licensed("unknown"), comesAs("clinic-staff", { place: "inside" }))],
      ["bound to nothing", "unsigned", all(neverSigned("ana"), comesAs("vendor", { place: "agent" }))],
      ...(["inside", "agent"] as const).map((place): Row => [`a hospital that is called ${place}`, "unsigned", all(neverSigned("ana"), comesAs("hospital", { place }))]),
      ["only that she came", "silent", asksToTell("attendance", ["ana"])], ["the bill", "silent", portionIs("anas", { kind: "billing" })], ["what she said, summed up", "unsigned", all(neverSigned("ana"), asksToTell("summary", ["ana"], ["anas"]))],
      ["the insurer of her injury at work, which her claim needs to know", "silent", all(neverSigned("ana"), them("workers-compensation", "workers-compensation"))],
      ["that insurer, of what both confided", "unsigned", all(neverSigned("ana"), them("workers-compensation", "workers-compensation"), asksFor("joint"))],
      ["that insurer, and nobody knows whether the claim needs it", "undetermined", all(neverSigned("ana"), them("workers-compensation", "workers-compensation", { authority: "unknown" }))],
      ["that insurer, and the claim does not need it", "unsigned", all(neverSigned("ana"), them("workers-compensation", "workers-compensation", { authority: "no" }))],
      ["that insurer, before the law on such records", "unsigned", all(neverSigned("ana"), them("workers-compensation", "workers-compensation"), requestIs({ at: "2022-06-07T12:00:00-06:00", receivedAt: "2022-06-07T12:00:00-06:00" }))],
      ["that insurer, on the first day of it", "silent", all(neverSigned("ana"), them("workers-compensation", "workers-compensation"), requestIs({ at: "2022-06-08T12:00:00-06:00", receivedAt: "2022-06-08T12:00:00-06:00" }))],
      ["an agency for the disabled", "unsigned", all(neverSigned("ana"), them("disability-agency", "benefits"))],
      ["a jail, of how she is", "unsigned", all(neverSigned("ana"), them("corrections", "government-function"), asksToTell("condition", ["ana"], ["anas"]))], ["a jail, and only that she came", "silent", all(neverSigned("ana"), them("corrections", "government-function"), asksToTell("attendance", ["ana"]))],
      ["a jail, as she has consented", "silent", all(them("corrections", "government-function"), asksToTell("condition", ["ana"], ["anas"]), consents({ purposes: ["government-function"], covers: { kinds: "entire-record", statements: ["condition"], days: "all", sensitivities: "all", part2: "no" } }))],
      ["a public health authority: which law wants it?", "undetermined", toHealth("yes")], ["nobody knows whether it has authority", "undetermined", toHealth("unknown")], ["it has none", "unsigned", toHealth("no")],
      ["that authority, for a payment", "unsigned", all(toHealth("yes"), requestIs({ purpose: "payment" }))], ["that authority, for an entry of the chart", "unsigned", all(toHealth("yes"), asksFor("anas"))],
      ["somebody else, for public health", "unsigned", all(toHealth("yes"), comesAs("researcher"))], ["that authority, told by a physician", "silent", all(toHealth("yes"), licensed("physician"))],
    ],
  },
  "colorado/C.R.S.8-47-203.2/injured-workers": {
    base: sends("workers-compensation", "workers-compensation"),
    rows: [
      ["the insurer has shown that the claim needs it", "demanded", asIs], ["nobody knows whether it does", "undetermined", comesAs("workers-compensation", { authority: "unknown" })],
      ["it does not", "silent", comesAs("workers-compensation", { authority: "no" })], ["an agency for the disabled", "silent", comesAs("disability-agency")],
      ["Ana has signed nothing", "demanded", neverSigned("ana")], ["what both confided", "silent", asksFor("joint")],
      ["psychotherapy notes", "silent", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
      ["perhaps psychotherapy notes", "undetermined", portionIs("anas", { keptSeparate: "unknown", excludedContent: "no" })],
    ],
  },
  "colorado/C.R.S.12-245-220(1)/participants-keep-it": { always: "a duty without a condition, which the engine attaches", rows: [["whenever something is shared", "owed", asIs]] },
  "colorado/C.R.S.12-245-220(2)(a)/answers-complaint": {
    base: all(sends("court", "legal-defense"), proceeding("them", { against: "therapist", sort: "malpractice" })),
    rows: [["Ana brought a suit", "ground", asIs], ["Ben did", "silent", claimIs({ broughtBy: "ben" })], ...broughtForAna("ground"), ["against somebody else", "silent", claimIs({ against: "other" })], ["a physician, by other law", "silent", licensed("physician")], ["nobody knows which licence", "undetermined", licensed("unknown")]],
  },
  "colorado/C.R.S.12-245-220(2)(c)(I)/board-reviews": {
    base: all(sends("licensing-board", "oversight"), oversight("them")),
    rows: [
      ["with authority", "ground", asIs], ["without", "silent", claimIs({ authority: "no" })], ["nobody knows", "undetermined", claimIs({ authority: "unknown" })], ["a body of the profession", "silent", comesAs("professional-body")],
      ["an auditor's authority, shown to the board", "silent", claimIs({ body: "auditor" })], ["the authority of a body of the profession, shown to the board", "silent", claimIs({ body: "professional-body" })],
      ["its own subpoena", "ground", all(unclaimed, subpoena("them", { issuer: "board" }))], ["an attorney's subpoena, brought by the board", "silent", all(unclaimed, subpoena("them"))],
      ["its own subpoena, not served", "silent", all(unclaimed, subpoena("them", { issuer: "board", served: "no" }))], ["its own subpoena, perhaps served", "undetermined", all(unclaimed, subpoena("them", { issuer: "board", served: "unknown" }))],
    ],
  },
  "colorado/C.R.S.13-21-117(2)(b)/warns": {
    base: all(warns("law-enforcement"), threat("them")),
    rows: [
      ["to the police", "ground", asIs], ["to the one threatened", "ground", all(comesAs("partner"), claimIs({ victims: ["them"] }))], ["to a hospital", "ground", comesAs("hospital")], ["to a relative", "silent", comesAs("family-member")],
      ["to somebody else who treats", "undetermined", comesAs("treating-provider")], ["to somebody else who treats and is known to help with a danger to the client, near or not", "ground", all(comesAs("treating-provider"), selfDanger("them", { imminent: "no" }))],
      ["against those of a place", "ground", claimIs({ victim: "place" })], ["against nobody in particular", "silent", claimIs({ victim: "none" })], ["nobody knows against whom", "undetermined", claimIs({ victim: "unknown" })],
      ["not near", "silent", claimIs({ imminent: "no" })], ["told by the family", "silent", claimIs({ heardFrom: "family" })], ["not attested", "undetermined", claimIs({ attested: "not-attested" })],
    ],
  },
  "colorado/C.R.S.13-21-117(2)(b)/warns-the-place": {
    base: all(warns("employer"), threat("them", { victim: "place", victims: ["them"] })),
    rows: [
      ["the place that was named", "ground", asIs], ["nobody knows whether it is this one", "undetermined", claimIs({ victims: [] })], ["a person is meant", "silent", claimIs({ victim: "named" })], ["to the police", "silent", comesAs("law-enforcement")],
    ],
  },
  "colorado/C.R.S.12-245-220(2)(d)/school-is-warned": {
    base: all(warns("school"), threat("them", { victim: "place" })),
    rows: [
      ["the school", "ground", asIs], ["the police", "ground", comesAs("law-enforcement")], ["an employer", "silent", comesAs("employer")], ["not near", "ground", claimIs({ imminent: "no" })],
      ["one pupil, and this school is named too", "ground", claimIs({ victim: "named", victims: ["pupil", "them"] })], ["one pupil, and nobody knows of which school", "undetermined", claimIs({ victim: "named", victims: ["pupil"] })],
      ["one pupil, and a threat that is not serious names this school", "undetermined", all(claimIs({ victim: "named", victims: ["pupil"] }), threat("them", { id: "c-other", victims: ["them"], serious: "no" }))],
      ["one person, and the police", "silent", all(comesAs("law-enforcement"), claimIs({ victim: "named", victims: ["pupil"] }))], ["nobody knows who", "undetermined", claimIs({ victim: "unknown" })],
       ["not serious", "silent", claimIs({ serious: "no" })], ["perhaps serious", "undetermined", claimIs({ serious: "unknown" })],
    ],
  },
  "colorado/C.R.S.13-21-117(2)(b)/protects-others": {
    base: all(warns("law-enforcement"), threat("them")),
    rows: [["a serious threat", "act", asIs], ["perhaps near", "undetermined", claimIs({ imminent: "unknown" })], ["against nobody in particular", "silent", claimIs({ victim: "none" })], ["no threat", "silent", unclaimed]],
  },
  "colorado/C.R.S.19-3-304(1)(a)/child-abuse": { base: all(reports("child-protection", "child-abuse-report"), abuse("them")), rows: [...ofAChild("demanded"), ["to the police", "demanded", comesAs("law-enforcement")]] },
  "colorado/C.R.S.19-3-304(1)(a)/child-abuse-in-time": inTime("child", "elder"),
  "colorado/C.R.S.19-3-304(1)(b)/past-abuse": past,
  "colorado/C.R.S.18-6.5-108(1)(a)/at-risk-elder": {
    base: all(reports("law-enforcement", "adult-abuse-report"), abuse("them", { victim: "elder" })),
    rows: [...suspicion("demanded"), ["another dependent adult", "undetermined", claimIs({ victim: "dependent-adult" })], ["to the county", "silent", comesAs("adult-protection")]],
  },
  "colorado/C.R.S.18-6.5-108(1)(a)/at-risk-elder-in-time": inTime("elder", "child"),
  "colorado/C.R.S.26-3.1-102(1)(a)/other-adults-at-risk": { base: all(reports("adult-protection", "adult-abuse-report"), abuse("them", { victim: "dependent-adult" })), rows: [...suspicion("ground"), ["of a child", "silent", claimIs({ victim: "child" })]] },
  "colorado/C.R.S.12-245-203.5(3)(a)/minor-decides": { base: motherAsks(), rows: [...parental("barred"), ["Ana is eleven", "silent", clientIs("ana", { born: "2014-03-06" })], ["Ana is twelve today", "barred", clientIs("ana", { born: "2014-03-05" })]] },
  "colorado/C.R.S.12-245-203.5(3)(a)/minor-signs": { base: motherSigned, rows: [...signing("barred"), ["Ana is eleven", "silent", clientIs("ana", { born: "2014-03-06" })]] },
  "colorado/C.R.S.12-245-203.5/parents-learn-of-suicide": {
    base: all(young(), asks(party("mother", "custodial-parent")), requestIs({ purpose: "suicide-prevention" }), asksToTell("protective-facts", ["ana"], ["anas"]), selfDanger("mother")),
    rows: [
      ["a clear and imminent intent", "demanded", asIs], ["not imminent", "silent", claimIs({ imminent: "no" })], ["perhaps imminent", "undetermined", claimIs({ imminent: "unknown" })], ["to a friend", "silent", asks(party("mother", "friend"))], ["to Ana herself, by whatever name", "silent", all(asks(party("ana", "guardian")), claimIs({ to: ["ana"] }))],
      ["her papers are not in order", "undetermined", clientIs("ana", { representatives: [mother({ authority: "claimed" })] })], ["the parents consented", "silent", consented("parent")], ["Ana is of age", "silent", clientIs("ana", { born: "2008-03-05" })],
    ],
  },
  "colorado/C.R.S.12-245-203.5(3)(b)/talks-about-parents": {
    base: motherAsks(),
    rows: [["the mother asks", "owed", asIs], ["her papers are not in order", "undetermined", clientIs("ana", { representatives: [mother({ authority: "claimed" })] })], ["nobody knows who consented", "undetermined", consented("unknown")], ["the parents consented", "silent", consented("parent")], ["Ana asks", "silent", asks(party("ana", "minor-client"))]],
  },
  "colorado/C.R.S.25-1-802/sees-the-record": {
    base: ownRequest,
    rows: [
      ...ofNotes("demanded"), ["notes on supervision", "silent", portionIs("anas", { kind: "supervision-notes" })], ["told under a promise", "silent", portionIs("anas", { promisedSource: "yes" })], ["it endangers her", "silent", harm()],
      ["it would upset her", "demanded", harm({ ground: "emotional" })], ["the mother asks for what a minor carries alone", "silent", motherAsks()], ["the mother asks for what the parents consented to", "demanded", all(motherAsks(), consented("parent"))],
      ["the same, and it upsets the minor that she sees it", "undetermined", all(motherAsks(), consented("parent"), harm({ to: ["mother"], ground: "emotional" }))], ["the same, and it endangers the minor", "silent", all(motherAsks(), consented("parent"), harm({ to: ["mother"] }))],
    ],
  },
  "colorado/C.R.S.27-65-123(1)(b)/relatives-confidences": { base: ownRequest, rows: [["nobody was promised anything", "silent", asIs], ["a relative was", "owed", portionIs("anas", { promisedSource: "yes" })], ["perhaps", "undetermined", portionIs("anas", { promisedSource: "unknown" })]] },
});
