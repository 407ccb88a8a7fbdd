/** Florida: the written waiver of each of a family, and who else sees a record. */
import { bothSignFor, herNote, insurerDefends, labelledNotes, lawsuitFile, motherSignsForSchool, signsFor, subpoenaed, waives } from "../base/under-state-law.ts";
import { ownRequest, proceeding } from "../base/situations.ts";
import { anaIsSixteen, asked, comes, livesIn, paper, parentAsks, plan, portions, psychiatrist, statement, treatsAs } from "../base/stories.ts";
import { all, fileIs, neverSigned, party, portionIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-FL");
const jointForTreatment = all(psychiatrist, asked(portions("joint")), bothSignFor("psy", "treatment"));

/** Florida: the written waiver of each of a family, and who else sees a record. */
export const records: readonly VectorSource[] = [
  {
    id: "florida/each-waived", title: "Florida: both partners agree in writing that her psychiatrist has the note of the joint session",
    source: ["Fla. Stat. 491.0147(1)(b)", "45 CFR 164.508(a)(1)"],
    why: "Each member of the family in treatment agreed in writing, as Fla. Stat. 491.0147(1)(b) asks.",
    change: all(here, jointForTreatment),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "florida/one-waived", title: "Florida: her psychiatrist wants the note of the joint session, and only she agreed",
    source: ["Fla. Stat. 491.0147(1)(b)"],
    why: "Fla. Stat. 491.0147(1)(b) wants each family member's own agreement in writing, also where 45 CFR 164.506 lets those who treat have it.",
    change: all(here, jointForTreatment, neverSigned("ben")),
    states: ["US-FL"], pair: "florida/each-waived",
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "florida/psychologist-one-waived", title: "Florida: a psychologist's note of a joint session for her psychiatrist, and only she agreed",
    source: ["Fla. Stat. 490.0147(1)(b)"],
    why: "Fla. Stat. 490.0147(1)(b) says of psychologists the same: each family member agrees in writing.",
    change: all(here, treatsAs("psychologist"), jointForTreatment, neverSigned("ben")),
    states: ["US-FL"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "florida/plan-unsigned", title: "Florida: a plan wants her note in order to pay, and she authorized nothing",
    source: ["Fla. Stat. 456.057(7)(a)", "45 CFR 160.203(b)"],
    why: "Fla. Stat. 456.057(7)(a) gives records to nobody but the client and those who treat without a written authorization; 45 CFR 160.203(b) saves it against 164.506.",
    change: all(here, plan, herNote),
    states: ["US-FL"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "florida/plan-signed", title: "Florida: a plan wants her note in order to pay, as she authorized in writing",
    source: ["Fla. Stat. 456.057(7)(a)", "45 CFR 164.508(a)(1)"],
    why: "The written authorization that Fla. Stat. 456.057(7)(a) asks for is there.",
    change: all(here, plan, herNote, signsFor("plan", "payment")),
    states: ["US-FL"], pair: "florida/plan-unsigned",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "florida/treater", title: "Florida: her psychiatrist has what is labelled as psychotherapy notes and stands in the chart",
    source: ["Fla. Stat. 456.057(7)(a)", "45 CFR 164.501", "45 CFR 164.506(c)(2)"],
    why: "Fla. Stat. 456.057(7)(a) and 164.506(c)(2) let those who treat have it; the label makes no psychotherapy notes of what is not kept apart (164.501).",
    change: all(here, psychiatrist, herNote, labelledNotes("no")),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "florida/treater-notes", title: "Florida: her psychiatrist wants notes that are kept apart",
    source: ["45 CFR 164.508(a)(2)"],
    why: "164.508(a)(2): psychotherapy notes go to another who treats only with an authorization of their own, and 456.057 lifts nothing of that.",
    change: all(here, psychiatrist, herNote, labelledNotes("yes")),
    states: ["US-FL"], pair: "florida/treater",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "florida/own-defense", title: "Florida: the insurer of the practice answers a client's suit over the care",
    source: ["Fla. Stat. 491.0147(1)(a)", "45 CFR 164.506(c)(1)"],
    why: "Fla. Stat. 491.0147(1)(a) lifts confidence where the client's own complaint makes the therapist a defendant, limited to that action.",
    change: all(here, insurerDefends()),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "florida/fee-in-court", title: "Florida: the practice's attorney sues for a fee and wants the account",
    source: ["45 CFR 164.506(c)(1)", "45 CFR 164.501"],
    why: "Collecting a fee is payment (164.501, 164.506(c)(1)), and an account goes to the attorney who is bound by contract; 491.0147(1)(a) speaks of complaints against the therapist.",
    change: all(
      here, comes(party("lawyer", "therapist-attorney", { contract: "yes" }), "fee-collection"), herNote, portionIs("anas", { kind: "billing" }),
      proceeding("lawyer", { against: "client", sort: "fee", broughtBy: "dr-lee" }),
    ),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "florida/subpoena-noticed", title: "Florida: she waived privilege, and the subpoena comes weeks after notice to her",
    source: ["Fla. Stat. 456.057(7)(a)3", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "Proper notice was given long enough before (456.057(7)(a)3, 164.512(e)(1)(ii)(A)), and privilege is waived by the one whose it is.",
    change: all(here, subpoenaed("US-FL", ["anas"], ["ana"]), waives("ana")),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "florida/subpoena-too-soon", title: "Florida: she waived privilege, and was told of the subpoena a week ago",
    source: ["Fla. Stat. 456.057(7)(a)3"],
    why: "Fla. Stat. 456.057(7)(a)3 wants proper notice, for which ten days are waited, and seven have passed.",
    change: all(here, subpoenaed("US-FL", ["anas"], ["ana"], { noticeAt: "2026-02-26T09:00:00-08:00" }), waives("ana")),
    states: ["US-FL"], pair: "florida/subpoena-noticed",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "florida/own-report", title: "Florida: a client asks for a report of her treatment",
    source: ["Fla. Stat. 456.057(6)", "45 CFR 164.524(a)(1)"],
    why: "Fla. Stat. 456.057(6) owes clients who ask a report of examination and treatment, and 164.524(a)(1) what is about them.",
    change: all(here, ownRequest, asked(statement("summary", ["ana"], ["anas"]))),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["cost-based-fee"] } },
  },
  {
    id: "florida/own-note", title: "Florida: a client asks for the note itself of a practice under federal law",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 160.203(b)"],
    why: "A report may stand in under 456.057(6), but 164.524(a)(1) gives the record itself, and the greater access wins (160.203(b)).",
    change: all(here, ownRequest),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret"] } },
  },
  {
    id: "florida/own-note-uncovered", title: "Florida: a client asks for the note itself of a practice that federal law does not bind",
    source: ["Fla. Stat. 456.057(6)"],
    why: "Fla. Stat. 456.057(6) lets a report stand in for therapy records, so the note may be given and need not be.",
    change: all(here, ownRequest, fileIs({ covered: "no" })),
    states: ["US-FL"], pair: "florida/own-note",
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["offer-summary"] } },
  },
  {
    id: "florida/lawsuit-file", title: "Florida: a client has signed that she gets what was compiled for a lawsuit",
    source: ["45 CFR 164.524(a)(1)(ii)", "45 CFR 164.508(a)(1)"],
    why: "164.524(a)(1)(ii) leaves what was compiled for a lawsuit out of her right, and her own authorization permits it all the same.",
    change: all(here, lawsuitFile),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "florida/parent-reviews", title: "Florida: a mother asks for the note of a sixteen-year-old for whose care she consented",
    source: ["Fla. Stat. 1014.04", "45 CFR 164.502(g)(3)"],
    why: "Fla. Stat. 1014.04 gives parents the health records of their minor child, as 164.502(g)(3) does for care that they consented to.",
    change: all(here, anaIsSixteen("parent", paper("mom", "parent")), parentAsks("mom")),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "florida/parent-crisis-care", title: "Florida: a mother asks for the note of a sixteen-year-old who came alone in a crisis",
    source: ["Fla. Stat. 394.4784", "Fla. Stat. 1014.04"],
    why: "Fla. Stat. 394.4784 let the minor come alone and 1014.04 gives parents the record; an attorney says which prevails.",
    change: all(here, anaIsSixteen("client", paper("mom", "parent")), parentAsks("mom")),
    states: ["US-FL"], pair: "florida/parent-reviews",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "florida/mother-signs", title: "Florida: a mother signs for the school, for care that she consented to",
    source: ["45 CFR 164.508(c)(1)(vi)", "45 CFR 164.502(g)(3)"],
    why: "164.502(g)(3): the parent who consented to the care signs the authorization as the minor's representative.",
    change: all(here, motherSignsForSchool("parent")),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "florida/mother-signs-crisis-care", title: "Florida: a mother signs for the school, for a visit to which the minor came alone in a crisis",
    source: ["Fla. Stat. 394.4784", "45 CFR 164.502(g)(3)(i)(A)"],
    why: "For such a visit Fla. Stat. 394.4784 removes the disability of being a minor, so under 164.502(g)(3)(i)(A) the minor signs and no parent.",
    change: all(here, motherSignsForSchool("client")),
    states: ["US-FL"], pair: "florida/mother-signs",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
