/** Notes and their writer, fees, plans, officials and donations under the Privacy Rule. */
import { benIsTold, emergency, noSecrets, selfDanger } from "../base/situations.ts";
import { areNotes, KEPT_APART, psychiatrist } from "../base/stories.ts";
import { all, asksFor, attestedBy, claimed, clientIs, fileIs, party, portionIs, requestIs, sessionIs } from "../base/world.ts";
import { saysAloud } from "../codes/stories.ts";
import { abuse, actsFor, child, court, from, hospital, inHouse, insured, nobodySigned, paper, plan, proceeding, signs, tells } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { FOR_HER } from "./stories.ts";

const collector = party("collector", "debt-collector", { place: "agent", contract: "yes" });
const writer = inHouse("dr-lee", "clinic-staff");
const reads = (id: string, purpose: "treatment" | "referral" = "treatment") => all(areNotes("anas"), from(writer, purpose), requestIs({ recipient: inHouse(id, "clinic-staff") }), asksFor("anas"));
const sues = all(from(court, "fee-collection"), proceeding("ana", "court", { against: "client", broughtBy: "dr-lee", sort: "fee" }), asksFor("anas"));
const toHospital = all(from(hospital, "commitment"), tells("summary", ["ana"], ["anas"]));
const worry = { is: "abuse", attested: { ...attestedBy("dr-lee"), at: "2026-02-20T10:00:00-08:00" } } as const;
const school = all(
  child(), from(party("school", "school"), "school"), asksFor("anas"), sessionIs("s-ana", { consentedBy: "parent" }),
  signs("ana", "school", "school", { ...FOR_HER, signedBy: "mother", signedAs: "parent" }),
);
const own = inHouse("dr-lee", "treating-provider");
const lawyer = (contract: "yes" | "no") => party("lawyer", "therapist-attorney", { place: "agent", contract });
const sentToVendor = (requester: typeof own) => all(nobodySigned, requestIs({ requester, recipient: party("cloud", "vendor", { place: "agent", contract: "yes" }), purpose: "operations", onBehalfOf: [] }), asksFor("anas"));
const awake = all(nobodySigned, from(hospital, "medical-emergency"), tells("summary", ["ana"], ["anas"]), emergency("er"));
const authority = from(party("health", "public-health-authority"), "public-health");

/** What a practice may do with its records, and whom it may tell. */
export const uses: readonly VectorSource[] = [
  {
    id: "hipaa/writers-notes", title: "the therapist reads her own psychotherapy notes to treat",
    source: ["45 CFR 164.508(a)(2)(i)(A)"],
    why: "164.508(a)(2)(i)(A) lets whoever wrote psychotherapy notes use them for treatment without a form.",
    change: reads("dr-lee"),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/writers-notes-b", title: "a colleague in the practice would read another therapist's psychotherapy notes to treat",
    source: ["45 CFR 164.508(a)(2)"],
    why: "The exception of 164.508(a)(2)(i)(A) is the originator's alone; a colleague who treats needs an authorization for the notes.",
    change: reads("dr-sup"),
    pair: "hipaa/writers-notes",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["offer-summary"] } },
  },
  {
    id: "hipaa/writer-refers", title: "the therapist reads her own psychotherapy notes to refer the client to somebody else",
    source: ["45 CFR 164.508(a)(2)(i)(A)", "45 CFR 164.501"],
    why: "164.508(a)(2)(i)(A) lets whoever wrote psychotherapy notes use them for treatment, and by 164.501 referring a patient is treatment.",
    change: reads("dr-lee", "referral"),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/writer-refers-b", title: "a colleague in the practice would read another therapist's psychotherapy notes to refer the client to somebody else",
    source: ["45 CFR 164.508(a)(2)(i)(A)"],
    why: "The exception of 164.508(a)(2)(i)(A) is the originator's alone, for a referral too.",
    change: reads("dr-sup", "referral"),
    pair: "hipaa/writer-refers",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/intake-apart", title: "her psychiatrist wants what is labelled as an intake, is kept apart from the chart and holds nothing that rules out psychotherapy notes",
    source: ["45 CFR 164.501", "45 CFR 164.508(a)(2)"],
    why: "By 164.501 what counts is that it sets down or thinks through the talk and is kept apart, in any medium; the label leaves open whether it does, and 164.508(a)(2) would keep it.",
    change: all(psychiatrist, nobodySigned, portionIs("anas", { ...KEPT_APART, kind: "intake" }), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hipaa/intake-apart-b", title: "her psychiatrist wants an intake that is kept apart from the chart and holds the diagnosis and results of tests",
    source: ["45 CFR 164.501", "45 CFR 164.506(c)(2)"],
    why: "164.501 leaves out of psychotherapy notes what holds results of tests and a summary of the diagnosis, and 164.506(c)(2) lets those who treat have it.",
    change: all(psychiatrist, nobodySigned, portionIs("anas", { ...KEPT_APART, kind: "intake", excludedContent: "yes" }), asksFor("anas")),
    pair: "hipaa/intake-apart",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/intake-in-the-chart", title: "her psychiatrist wants the intake, which lies in the chart",
    source: ["45 CFR 164.501", "45 CFR 164.506(c)(2)"],
    why: "What is not kept apart is no psychotherapy notes (164.501), and 164.506(c)(2) lets those who treat have it.",
    change: all(psychiatrist, nobodySigned, portionIs("anas", { ...KEPT_APART, kind: "intake", keptSeparate: "no" }), asksFor("anas")),
    pair: "hipaa/intake-apart",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/told-from-notes", title: "a no-secrets policy stands, and the therapist would tell the partner what her psychotherapy notes hold",
    source: ["45 CFR 164.508(a)(2)", "45 CFR 164.501"],
    why: "164.508(a)(2) asks for an authorization before psychotherapy notes are disclosed to anybody; a policy on secrets is none.",
    change: all(noSecrets(), benIsTold, areNotes("anas")),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "hipaa/told-from-notes-b", title: "a no-secrets policy stands, and what the partner is told comes from a page kept apart that holds the treatment plan and results of tests",
    source: ["45 CFR 164.501", "45 CFR 164.506(c)(1)"],
    why: "By 164.501 such content makes it no psychotherapy notes; telling it is part of treating both (164.506(c)(1)), and she agreed to that policy before she spoke.",
    change: all(noSecrets(), benIsTold, areNotes("anas"), portionIs("anas", { excludedContent: "yes" })),
    pair: "hipaa/told-from-notes",
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["encourage-self-disclosure"] } },
  },
  {
    id: "hipaa/health-authority-notes", title: "a public health authority asks what stands in psychotherapy notes on an illness",
    source: ["45 CFR 164.508(a)(2)(ii)"],
    why: "164.508(a)(2)(ii) does not list 164.512(b) among what opens psychotherapy notes.",
    change: all(authority, areNotes("anas"), tells("condition", ["ana"], ["anas"])),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "hipaa/own-fee", title: "the therapist sues a client for her fee and gives the court the bill",
    source: ["45 CFR 164.506(c)(1)", "45 CFR 164.501"],
    why: "Collecting the own fee is payment (164.501), for which 164.506(c)(1) lets the practice give what it needs: who owes how much for when.",
    change: all(sues, portionIs("anas", { kind: "billing" })),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "hipaa/own-fee-b", title: "the therapist sues a client for her fee and would give the court the note of the session",
    source: ["45 CFR 164.502(b)(1)", "45 CFR 164.501"],
    why: "What collecting a fee needs is the account (164.501, payment), and 164.502(b)(1) lets no more go: what was said in the session is no part of it.",
    change: sues,
    pair: "hipaa/own-fee",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/collector-delicate", title: "a collector under contract asks for a bill that is marked as telling of HIV",
    source: ["45 CFR 164.501", "45 CFR 164.502(b)(1)"],
    why: "What collecting takes is who owes how much (164.501, payment, (2)(vi)), and 164.502(b)(1) lets no more go: of what the client is ill is no part of it.",
    change: all(from(collector, "collections"), portionIs("anas", { kind: "billing", sensitivities: ["hiv-sti"] }), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/collector-plain", title: "a collector under contract asks for a bill that tells who owes how much",
    source: ["45 CFR 164.501", "45 CFR 164.506(c)(1)"],
    why: "164.501 counts collecting as payment, for which 164.506(c)(1) lets a bill go that tells no more than that.",
    change: all(from(collector, "collections"), portionIs("anas", { kind: "billing" }), asksFor("anas")),
    pair: "hipaa/collector-delicate",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/collector-told", title: "the same collector is told what she owes by the bill that is marked as telling of HIV",
    source: ["45 CFR 164.501", "45 CFR 164.506(c)(1)"],
    why: "What she owes is what collecting takes (164.501, 164.506(c)(1)); the words tell that and nothing of what the bill says beside it.",
    change: all(from(collector, "collections"), portionIs("anas", { kind: "billing", sensitivities: ["hiv-sti"] }), tells("account", ["ana"], ["anas"])),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hipaa/quality-review", title: "her health plan reviews the quality of care that it paid for",
    source: ["45 CFR 164.506(c)(4)"],
    why: "164.506(c)(4) lets another covered entity that has the same client have what a review of quality needs.",
    change: all(insured, from(plan, "operations"), portionIs("anas", { kind: "treatment-plan" }), asksFor("anas")),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "hipaa/plan-called-agent", title: "Ben's health plan, which the request calls the practice's agent under contract, wants the joint note for its own operations, and nobody has signed",
    source: ["45 CFR 164.506(c)(4)", "45 CFR 160.103"],
    why: "A plan works for itself, whatever it is called; 164.506(c)(4) wants each individual to be with it, and of Ana nobody knows that.",
    change: all(nobodySigned, from(party("plan", "insurer", { place: "agent", contract: "yes" }), "operations"), asksFor("joint")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "hipaa/training-of-another", title: "her health plan would use her treatment plan to train its own people",
    source: ["45 CFR 164.506(c)(4)"],
    why: "164.506(c)(4) is for quality, competence and the search for fraud in a care that both know; a plan's own training on her record needs her authorization.",
    change: all(insured, from(plan, "training"), portionIs("anas", { kind: "treatment-plan" }), asksFor("anas")),
    pair: "hipaa/quality-review",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/hospitalized", title: "a hospital is told what it needs to admit a client who is about to take her life",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) lets those who can avert a serious and imminent danger be told, and a hospital can.",
    change: all(toHospital, selfDanger("er")),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hipaa/hospitalized-b", title: "a hospital would be told about a client who is sad and in no serious danger, so that it admits her",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) asks for a danger that is serious and imminent, and hers is not serious.",
    change: all(toHospital, selfDanger("er", { serious: "no" })),
    pair: "hipaa/hospitalized",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "hipaa/organ-donation", title: "a client has died, and those who arrange an organ donation ask for a medical note",
    source: ["45 CFR 164.512(h)"],
    why: "164.512(h) lets those who procure organs have what a donation needs.",
    change: all(
      clientIs("ana", { died: "2026-03-02" }), from(party("donors", "organ-procurement"), "death-inquiry"), portionIs("anas", { kind: "medication" }), asksFor("anas"),
      claimed({ ...paper(["ana"], "donors"), id: "c-death", kind: "death-inquiry" }),
    ),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/protective-service", title: "a federal service that protects the President asks about a client",
    source: ["45 CFR 164.512(k)(3)"],
    why: "164.512(k)(3) permits what the protection needs on an authority that no chart shows, so somebody who knows that law is asked first.",
    change: all(from(party("guards", "protective-service"), "government-function"), tells("condition", ["ana"], ["anas"])),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hipaa/signer-feared", title: "a child's mother has signed for the school, and her therapist has noted that the mother is feared to abuse her",
    source: ["45 CFR 164.502(g)(5)"],
    why: "164.502(g)(5) lets the practice not treat as representative whoever it reasonably believes to abuse the child; such a signature opens nothing.",
    change: all(school, clientIs("ana", { representatives: [actsFor("mother", "parent", { concerns: [worry] })] })),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/signer-feared-b", title: "a child's mother has signed for the school, and nobody has noted a worry",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.508(c)(1)(vi)"],
    why: "164.502(g)(3)(i) makes the mother her representative, who signs by 164.508(c)(1)(vi) and says by which right.",
    change: school,
    pair: "hipaa/signer-feared",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/not-by-notes", title: "a practice that HIPAA does not cover: a colleague would read notes that the therapist keeps apart, to treat",
    source: ["45 CFR 160.102", "45 CFR 164.514(d)(2)"],
    why: "Where the Privacy Rule does not bind (160.102) no rule of it keeps such notes from a colleague, and the practice lets its people use what their task needs.",
    change: all(reads("dr-sup"), fileIs({ covered: "no" }), nobodySigned),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/own-attorney", title: "before she answers a subpoena, the therapist asks the practice's own attorney, who works for it under contract, and shows the joint note",
    source: ["45 CFR 164.501", "45 CFR 164.506(c)(1)", "45 CFR 164.502(e)(1)(i)"],
    why: "164.501, operations (4), counts legal services for the practice; 164.502(e)(1)(i) lets a business associate under contract have what that takes.",
    change: all(nobodySigned, from(own, "operations"), requestIs({ recipient: lawyer("yes") }), asksFor("joint")),
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "hipaa/own-attorney-b", title: "the attorney whom the therapist would ask has signed no contract with the practice",
    source: ["45 CFR 164.502(e)(2)", "45 CFR 164.501"],
    why: "164.502(e)(2) wants the assurances of a business associate in writing before it has anything.",
    change: all(nobodySigned, from(own, "operations"), requestIs({ recipient: lawyer("no") }), asksFor("joint")),
    pair: "hipaa/own-attorney",
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "hipaa/vendor-for-an-employer", title: "Ana's employer has her note sent to the company that keeps the practice's records under contract",
    source: ["45 CFR 160.103", "45 CFR 164.506(c)(1)"],
    why: "160.103 makes a business associate of whoever works on behalf of the practice; what an employer has sent there is no operation of the practice (164.506(c)(1)).",
    change: sentToVendor(party("boss", "employer")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/vendor-for-the-practice", title: "the therapist has Ana's note sent to the company that keeps the practice's records under contract",
    source: ["45 CFR 164.506(c)(1)", "45 CFR 164.502(e)(1)(i)"],
    why: "164.502(e)(1)(i) lets a business associate under contract have what it needs for the practice's own operations, 164.506(c)(1).",
    change: sentToVendor(own),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/tells-of-an-elder", title: "no state's law is known to require a report, and Ana, who is 40, tells of the neglect of an older person and agrees to a report",
    source: ["45 CFR 164.512(c)(1)"],
    why: "164.512(c)(1)(ii) speaks of the victim's own information and agreement, and whoever is 40 is no older person: which law lets the report be made is asked.",
    change: all(from(party("aps", "adult-protection"), "adult-abuse-report"), tells("abuse-report", ["ana"]), abuse("aps", { victim: "elder", victimAgrees: "yes" })),
    pair: "index/34b",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hipaa/emergency-says-yes", title: "a client who is awake in an emergency room says aloud that it may be told what it needs",
    source: ["45 CFR 164.506(c)(2)", "45 CFR 164.506(b)(1)"],
    why: "164.506(c)(2) lets it go \"for treatment activities of a health care provider\", and the consent that a practice may obtain by 164.506(b)(1) needs no writing.",
    change: all(awake, saysAloud("er", "medical-emergency")),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hipaa/emergency-not-asked", title: "a client who is awake in an emergency room has not been asked whether it may be told what it needs",
    source: ["45 CFR 164.506(c)(2)", "45 CFR 164.506(b)(1)"],
    why: "164.506(c)(2) lets it go, so it is no plain no; whoever can be asked is asked first, and has not been.",
    change: awake, pair: "hipaa/emergency-says-yes",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
];
