/** Virginia: releases, care and pay, subpoenas in two steps, and a client's own record. */
import {
  brotherAtTheBedside, herNote, injuredAtWork, insurerDefends, labelledNotes, lawsuitFile, subpoenaed, unconscious, waives,
} from "../base/under-state-law.ts";
import { emergency, harm, ownRequest, proceeding } from "../base/situations.ts";
import { hospital } from "../base/states.ts";
import { byAColleague, cannotBeAsked, claimedByTheHospital, comes, livesIn, plan, psychiatrist } from "../base/stories.ts";
import { all, clientIs, fileIs, party, portionIs, releaseOf, requestIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-VA");
const writer = party("dr-lee", "clinic-staff", { place: "inside" });
const waived = all(subpoenaed("US-VA", ["anas"], ["ana"]), waives("ana"));
const vendor = (contract: "yes" | "no") => all(
  here, herNote, comes(party("desk", "clinic-staff", { place: "inside" }), "operations"), requestIs({ recipient: party("cloud", "vendor", { place: "agent", contract }) }),
);
const suesForFee = all(
  here, fileIs({ covered: "no" }), comes(party("lawyer", "therapist-attorney", { contract: "yes" }), "fee-collection"), herNote,
  proceeding("lawyer", { against: "client", sort: "fee", broughtBy: "dr-lee" }),
);

/** Virginia: releases, care and pay, subpoenas in two steps, and a client's own record. */
export const records: readonly VectorSource[] = [
  {
    id: "virginia/honored", title: "Virginia: her divorce attorney wants her own note, and her release is in order",
    source: ["Va. Code 54.1-2404.2(A)", "Va. Code 32.1-127.1:03(G)"],
    why: "Va. Code 54.1-2404.2(A): whom a client names in a release has the record as far as the client would.",
    change: all(here, herNote),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "virginia/joint-released", title: "Virginia: her divorce attorney wants the note of the joint session, and both partners signed",
    source: ["45 CFR 164.508(a)(1)", "Va. Code 54.1-2404.2(A)"],
    why: "Neither partner could have it alone, so that Va. Code 54.1-2404.2(A) demands nothing, and each partner's authorization permits it.",
    change: here,
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "virginia/form-lacks", title: "Virginia: her divorce attorney wants her own note, and her release does not say that it may be revoked",
    source: ["Va. Code 32.1-127.1:03(G)", "45 CFR 164.508(c)(2)(i)"],
    why: "The form of Va. Code 32.1-127.1:03(G) and 164.508(c)(2)(i) both want the right to revoke on it.",
    change: all(here, herNote, releaseOf("ana", { statements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "no-conditioning", "redisclosure"] })),
    states: ["US-VA"], pair: "virginia/honored",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "virginia/treater", title: "Virginia: her psychiatrist has what is labelled as psychotherapy notes and stands in the chart",
    source: ["Va. Code 32.1-127.1:03(D)(7)", "45 CFR 164.501"],
    why: "Va. Code 32.1-127.1:03(D)(7) lets what her care needs go to those who give it, and what is not kept apart is no psychotherapy note.",
    change: all(here, psychiatrist, herNote, labelledNotes("no")),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/emergency", title: "Virginia: in a practice that HIPAA does not cover, an emergency room asks for her note, and she cannot be asked",
    source: ["Va. Code 32.1-127.1:03(D)(7)"],
    why: "Va. Code 32.1-127.1:03(D)(7) lets go what is necessary in connection with her care, and emergency care is care.",
    change: all(here, fileIs({ covered: "no" }), comes(hospital, "medical-emergency"), herNote, cannotBeAsked("er")),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/no-emergency", title: "Virginia: in a practice that HIPAA does not cover, an emergency room asks for her note for an emergency, and nobody of the practice stands behind there being one",
    source: ["Va. Code 32.1-127.1:03(D)(7)"],
    why: "Whether the emergency room treats her at all, as Va. Code 32.1-127.1:03(D)(7) asks, is so far its own word; somebody of the practice has to find out first.",
    change: all(here, fileIs({ covered: "no" }), comes(hospital, "medical-emergency"), herNote, claimedByTheHospital),
    states: ["US-VA"], pair: "virginia/emergency",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "virginia/treater-notes", title: "Virginia: her psychiatrist wants notes that are kept apart",
    source: ["Va. Code 32.1-127.1:03(D)", "45 CFR 164.508(a)(2)"],
    why: "Va. Code 32.1-127.1:03 and 164.508(a)(2) both want her written authorization before psychotherapy notes go to another who treats.",
    change: all(here, psychiatrist, herNote, labelledNotes("yes")),
    states: ["US-VA"], pair: "virginia/treater",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "virginia/own-notes", title: "Virginia: the therapist reads the notes that she keeps apart, in order to treat",
    source: ["45 CFR 164.508(a)(2)(i)(A)", "Va. Code 32.1-127.1:03(D)"],
    why: "164.508(a)(2)(i)(A) lets the originator use psychotherapy notes to treat, and Va. Code 32.1-127.1:03 speaks of disclosing, which this is not.",
    change: all(here, comes(writer, "treatment"), herNote, labelledNotes("yes")),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/colleagues-notes", title: "Virginia: the therapist would read the notes that a colleague of the same practice keeps apart, in order to treat",
    source: ["45 CFR 164.508(a)(2)", "Va. Code 32.1-127.1:03(D)"],
    why: "164.508(a)(2)(i)(A) speaks of the originator alone, and whoever would read them did not write them.",
    change: all(here, comes(writer, "treatment"), herNote, labelledNotes("yes"), byAColleague),
    states: ["US-VA"], pair: "virginia/own-notes",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "virginia/plan", title: "Virginia: her plan has what is labelled as psychotherapy notes and stands in the chart",
    source: ["Va. Code 32.1-127.1:03(D)(17)", "45 CFR 164.506(c)(3)"],
    why: "Va. Code 32.1-127.1:03(D)(17) lets third-party payers have what they need to pay, as 164.506(c)(3) does.",
    change: all(here, plan, herNote, labelledNotes("no")),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/plan-notes", title: "Virginia: her plan wants notes that are kept apart",
    source: ["Va. Code 32.1-127.1:03(D)", "45 CFR 164.508(a)(2)"],
    why: "Paying is none of the cases in which Va. Code 32.1-127.1:03 or 164.508(a)(2) lets psychotherapy notes go without her form.",
    change: all(here, plan, herNote, labelledNotes("yes")),
    states: ["US-VA"], pair: "virginia/plan",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "virginia/vendor-bound", title: "Virginia: a vendor that has bound itself in a contract stores her note",
    source: ["Va. Code 32.1-127.1:03(D)(8)", "45 CFR 164.502(e)(1)"],
    why: "Va. Code 32.1-127.1:03(D)(8) takes over the federal operations, and a contract binds the vendor (164.502(e)(1)).",
    change: vendor("yes"),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/vendor-unbound", title: "Virginia: a vendor that has bound itself to nothing would store her note",
    source: ["45 CFR 164.502(e)(1)"],
    why: "164.502(e)(1) wants a contract first, and Va. Code 32.1-127.1:03(D)(8) speaks of operations in the federal sense.",
    change: vendor("no"),
    states: ["US-VA"], pair: "virginia/vendor-bound",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "virginia/spoken-word", title: "Virginia: in an emergency she said that her brother may be told, and then passed out",
    source: ["Va. Code 32.1-127.1:03(D)(1)", "45 CFR 164.510(b)(3)"],
    why: "Va. Code 32.1-127.1:03(D)(1): in an emergency her spoken word is enough to talk with somebody whom she names, and 164.510(b)(3) allows what is best for her.",
    change: all(here, brotherAtTheBedside(), emergency("brother"), clientIs("ana", { capacity: unconscious })),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "virginia/spoken-no", title: "Virginia: in an emergency her brother would be told, she can be asked, and said no",
    source: ["Va. Code 32.1-127.1:03(D)(1)", "45 CFR 164.510(b)(2)"],
    why: "Va. Code 32.1-127.1:03(D)(1) and 164.510(b)(2) rest on her word, and she said no.",
    change: all(here, brotherAtTheBedside({ agreed: "no" }), emergency("brother")),
    states: ["US-VA"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "virginia/insurer-defends", title: "Virginia: the practice's insurer answers a client's suit over the care",
    source: ["Va. Code 32.1-127.1:03(D)(3)", "45 CFR 164.506(c)(1)"],
    why: "Va. Code 32.1-127.1:03(D)(3) lets a practice defend itself against an accusation of wrongful conduct.",
    change: all(here, insurerDefends()),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/fee", title: "Virginia: a practice that federal law does not bind sues for its fee with a note that stands in the chart",
    source: ["Va. Code 32.1-127.1:03(D)(3)"],
    why: "Va. Code 32.1-127.1:03(D)(3) lets a practice collect its fee with what is reasonably necessary for that.",
    change: all(suesForFee, labelledNotes("no")),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/fee-notes", title: "Virginia: a practice that federal law does not bind sues for its fee, and its attorney wants notes that are kept apart",
    source: ["Va. Code 32.1-127.1:03(D)", "Va. Code 32.1-127.1:03(D)(3)"],
    why: "Va. Code 32.1-127.1:03 excepts the defense against an accusation from the form that notes need, and no collecting of fees.",
    change: all(suesForFee, labelledNotes("yes")),
    states: ["US-VA"], pair: "virginia/fee",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "virginia/subpoena-certified", title: "Virginia: a copy went to her weeks ago, and it is certified that nothing is left to decide",
    source: ["Va. Code 32.1-127.1:03(H)(1)", "Va. Code 32.1-127.1:03(H)(4)", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "The fifteen days of Va. Code 32.1-127.1:03(H)(1) are over, the certificate of (H)(4) is there, and she waived privilege.",
    change: all(here, waived),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/subpoena-not-certified", title: "Virginia: a copy went to her weeks ago, and a motion is still open",
    source: ["Va. Code 32.1-127.1:03(H)(4)", "45 CFR 164.512(e)(1)(iii)(C)"],
    why: "Va. Code 32.1-127.1:03(H)(4) wants it certified that no motion is open, and 164.512(e)(1)(iii)(C) that objections are resolved.",
    change: all(here, subpoenaed("US-VA", ["anas"], ["ana"], { objectionTimeOver: "no" }), waives("ana")),
    states: ["US-VA"], pair: "virginia/subpoena-certified",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "virginia/own", title: "Virginia: a client asks for her own note, and her clinician has ruled out that it endangers anybody",
    source: ["Va. Code 32.1-127.1:03(E)", "45 CFR 164.524(a)(1)"],
    why: "Va. Code 32.1-127.1:03(E) gives thirty days for an answer, and no ground of (F) stands against her right.",
    change: all(here, ownRequest, harm({ likely: "no" })),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "virginia/own-endangers", title: "Virginia: a client asks for her own note, and her clinician has written that it endangers her life",
    source: ["Va. Code 32.1-127.1:03(F)", "45 CFR 164.524(a)(3)(i)"],
    why: "Va. Code 32.1-127.1:03(F) has it kept back where a professional has written so, and lets another of equal standing decide, as 164.524(a)(3)(i) does.",
    change: all(here, ownRequest, harm()),
    states: ["US-VA"], pair: "virginia/own",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["independent-review"] } },
  },
  {
    id: "virginia/lawsuit-file", title: "Virginia: a client has signed that she gets what was compiled for a lawsuit",
    source: ["Va. Code 54.1-2404.2(A)", "45 CFR 164.524(a)(1)(ii)"],
    why: "Her right does not reach it (164.524(a)(1)(ii)), so 54.1-2404.2(A) gives whom she names no more, and her form permits it.",
    change: all(here, lawsuitFile),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/injured-report", title: "Virginia: the insurer of her employer asks for a report on an injury at work",
    source: ["Va. Code 65.2-604(A)", "45 CFR 164.512(l)"],
    why: "Va. Code 65.2-604(A) has a copy of any medical report furnished to the insurer, and 164.512(l) permits what such laws demand.",
    change: all(here, injuredAtWork("yes"), portionIs("anas", { kind: "treatment-summary" })),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "virginia/injured-report-no-law", title: "Virginia: an insurer asks for a report, and no law lets it have that",
    source: ["Va. Code 65.2-604(A)", "45 CFR 164.512(l)"],
    why: "Where there is no injury at work neither Va. Code 65.2-604(A) nor 164.512(l) gives an insurer of employers anything.",
    change: all(here, injuredAtWork("no"), portionIs("anas", { kind: "treatment-summary" })),
    states: ["US-VA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "virginia/injured-note", title: "Virginia: the insurer of her employer asks for the note itself",
    source: ["45 CFR 164.512(l)", "Va. Code 65.2-604(A)"],
    why: "A progress note is no report that Va. Code 65.2-604(A) would demand; 164.512(l) permits what a law on injuries at work lets it have.",
    change: all(here, injuredAtWork("yes")),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
