/** The conflict table: where two authorities disagree, which of them wins, and beside each winner the case in which there is no conflict. */
import { describe, expect, test } from "vitest";
import { permit } from "../support/bodies.ts";
import { abuse, harm, involved, motherAsks, order, oversight, ownRequest, selfDanger, subpoena, threat } from "../support/situations.ts";
import { all, asIs, asksFor, attestedBy, clientIs, fileIs, party, portionIs, release, releaseOf, requestIs, sessionIs, signed } from "../support/world.ts";
import { decide, runRows, type CaseRow } from "./rows.ts";
import {
  alsoOnFile, anaIsSixteen, areNotes, asked, attorneyOfTheOther, benHasDied, bindingThere, byPhone, californiaAccess, californiaClock, californiaPayers, californiaWarns,
  cannotBeAsked, cara, childMandate, coloradoMinors, comes, cps, elderMandate, executorAsks, illinoisAccess, judge, KEPT_APART, mandatoryAudit, newYorkReports, paper,
  parentAsks, payersByRelease, plan, police, portions, psychiatrist, restriction, state, statement, texas, warned, writtenRequest,
} from "./stories.ts";

const BOTH = ["ana", "ben"];
const nothingSigned = fileIs({ releases: [] });
const reportOf = (...drawnFrom: readonly string[]) => statement("abuse-report", ["ana"], drawnFrom);
const summary = statement("summary", ["ana"], ["anas"]);

const mandates: readonly CaseRow[] = [
  {
    id: "F.3-mandate-permission", title: "a mandated report to child protection, which also asks for the note",
    why: "The state's mandate outdoes HIPAA's mere permission of 164.512(b)(1)(ii), and only the mandated slice goes: no chart entry rides on a report.",
    change: all(cps, byPhone, asked(reportOf("anas"), portions("anas")), abuse("cps")), packs: [childMandate()],
    expect: { outcome: "partial", verdicts: { told: "must", anas: "must-not" } },
  },
  {
    id: "F.3-mandate-permission.b", title: "the same report where no mandate is modelled",
    why: "45 CFR 164.512(b)(1)(ii) alone permits a report to an authority that may receive it, and compels nothing.",
    change: all(cps, byPhone, asked(reportOf("anas")), abuse("cps")),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.3-mandate-refusal", title: "a mandated report of what was told in the joint session, which neither partner agrees to",
    why: "A reporting mandate waits for no consent, so a report about one need not await the other; NASW 1.07(d) has them told of it where that is safe.",
    change: all(cps, byPhone, nothingSigned, clientIs("ben", { objections: [{ to: "anyone", at: "2026-02-03T10:30:00-08:00" }] }), asked(statement("abuse-report", BOTH, ["joint"])), abuse("cps", { of: BOTH, suspect: "client" })),
    codes: ["nasw"], packs: [childMandate()],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["notify-client-before"] } },
  },
  {
    id: "F.3-mandate-refusal.b", title: "the attorney wants the joint note, and neither partner agrees",
    why: "Without a mandate nothing answers for partners who signed nothing: 45 CFR 164.508(a)(1), AAMFT 2.2.",
    change: nothingSigned, codes: ["nasw"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "F.3-mandate-privilege", title: "a mandated report of what is privileged",
    why: "Reporting statutes abrogate privilege (23 Pa.C.S. 6311.1): the report is made.",
    change: all(cps, byPhone, asked(reportOf("anas")), abuse("cps")), packs: [childMandate("US-PA")],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.3-mandate-privilege.b", title: "the court's order for the note in the same matter, with no ruling on privilege",
    why: "Judicial process waits for the ruling: the process table has an order without a privilege hearing go to counsel before the return date.",
    change: all(judge, requestIs({ purpose: "custody" }), asksFor("anas"), order("judge", { privilege: "not-raised" })), packs: [childMandate("US-PA")],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
];

const ethics: readonly CaseRow[] = [
  {
    id: "F.3-ethics-permit", title: "a plan wants a billing entry, and the counselor's code asks for an authorization",
    why: "A code may turn what law only permits into a no: ACA B.3.d asks for authorization where 45 CFR 164.506(c) does not, and the higher standard governs.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })), codes: ["aca"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.3-ethics-permit.b", title: "the same plan and a therapist bound by no code",
    why: "45 CFR 164.506(c)(1) permits disclosure for the practice's own payment without a signature.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.3-ethics-require", title: "a client's own note, which the code would let the counselor hold back",
    why: "45 CFR 164.524 requires it, emotional harm being no ground of (a)(3); ACA B.6.e cannot block that and leaves the duty to make the commitment known.",
    change: all(ownRequest, harm({ ground: "emotional" })), codes: ["aca"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["make-commitment-known"] } },
  },
  {
    id: "F.3-ethics-require.b", title: "a judge's order after privilege was ruled on, without the client's consent",
    why: "The process table requires what the order names; ACA B.2.d only adds that the counselor asks for consent or acts to have it limited.",
    change: all(judge, asksFor("anas"), order("judge")), codes: ["aca"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["seek-protective-order"] } },
  },
  {
    id: "F.3-ethics-own-access", title: "one partner asks for her own note and for a joint note whose parts can be told apart",
    why: "45 CFR 164.524 wins for her own slice; AAMFT 2.3 and HIPAA's individual-based right keep the other partner's slice shut.",
    change: all(ownRequest, portionIs("joint", { separable: "yes" }), asksFor("anas", "joint")), codes: ["aamft"],
    expect: { outcome: "partial", verdicts: { anas: "must", "joint#ana": "must", "joint#ben": "must-not" } },
  },
  {
    id: "F.3-ethics-own-access.b", title: "the same, where the joint note cannot be told apart",
    why: "HC-1: 164.524 against AAMFT 2.3 over an inextricable note is settled nowhere, so it escalates; DESIGN 3 lets a code that names whom to consult ask for that.",
    change: all(ownRequest, asksFor("joint")), codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney", "ethics-board"] },
  },
];

const dangerNotNear = all(threat("county", { imminent: "no", victim: "none", intentAndAbility: "unknown" }), warned(party("county", "mental-health-authority")));

const states: readonly CaseRow[] = [
  {
    id: "F.3-state-stricter", title: "a Californian plan wants a billing entry without the written request of 56.104",
    why: "45 CFR 160.203(b) saves the more stringent state law: without the signed request of Civ. 56.104 what 164.506(c) permits stays.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })), packs: [californiaPayers()],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.3-state-stricter.b", title: "the same with the written request",
    why: "The condition of Civ. 56.104 being met, state and federal law permit the same thing.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" }), writtenRequest("plan")), packs: [californiaPayers()],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.3-state-against-access", title: "a covered practice in a state that would refuse a note for adverse consequences",
    why: "HC-5: restrictions on disclosure to the individual are not saved by 45 CFR 160.202(1)(ii) and (2), so 164.524 gives the note, and the state's ground stands as a duty.",
    change: all(ownRequest, harm({ ground: "emotional" })), packs: [californiaAccess()],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["offer-conversation"] } },
  },
  {
    id: "F.3-state-against-access.b", title: "the same in a practice that HIPAA does not cover",
    why: "Where no federal right of access binds, the state's own ground (Cal. Health & Safety 123115(b)) alone decides.",
    change: all(ownRequest, harm({ ground: "emotional" }), fileIs({ covered: "no" })), packs: [californiaAccess()],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.3-state-more-access", title: "a danger to life is feared, in a state that knows no denial for harm",
    why: "45 CFR 160.202(2): greater access wins, so 740 ILCS 110/4 gives what 164.524(a)(3)(i) would only have allowed to deny.",
    change: all(ownRequest, harm()), packs: [illinoisAccess()],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "F.3-state-more-access.b", title: "the same danger under federal law alone",
    why: "45 CFR 164.524(a)(3)(i) lets a licensed professional deny access that is likely to endanger life, with a letter and a review by another (a)(4), (d)(2).",
    change: all(ownRequest, harm()),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["notice-of-denial", "independent-review"] } },
  },
  {
    id: "F.3-state-shorter-clock", title: "a client's own note in a state that gives 15 days",
    why: "45 CFR 160.202(2) and Cal. Health & Safety 123110: the shorter clock stands beside the 30 days of 164.524(b)(2).",
    change: ownRequest, packs: [californiaClock()],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "F.3-state-mandate", title: "a danger that is not imminent, which a state has reported to its director of services",
    why: "45 CFR 164.512(a): HIPAA never bars what another law requires, here N.Y. Mental Hyg. 9.46(b), though the threat is not imminent as 164.512(j)(1)(i) asks.",
    change: dangerNotNear, packs: [newYorkReports()],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.3-state-mandate.b", title: "the same danger under federal law alone",
    why: "45 CFR 164.512(j)(1)(i) asks for a serious and imminent threat, and nothing else opens a report to the county.",
    change: dangerNotNear,
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "F.3-warning-police-only", title: "the victim of a threat, in a state that lets only medical personnel and police be told",
    why: "Tex. Health & Safety 611.004(a)(2) names medical and law enforcement personnel: the stricter state keeps shut what 45 CFR 164.512(j)(1)(i) permits.",
    change: all(warned(cara), threat("cara", { victims: ["cara"] })), packs: [texas()],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "F.3-warning-police-only.b", title: "the police, in the same state",
    why: "Law enforcement personnel are among those whom Tex. Health & Safety 611.004(a)(2) lets be told; no Texan law compels it.",
    change: all(warned(police), threat("police", { victims: ["cara"] })), packs: [texas()],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.3-warning-police-only.c", title: "the victim, where no state speaks",
    why: "45 CFR 164.512(j)(1)(i) permits telling the target of a serious and imminent threat.",
    change: all(warned(cara), threat("cara", { victims: ["cara"] })),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.3-duty-to-warn-ethics", title: "a threat uttered in the joint session, and the code's written authorization of each partner",
    why: "AAMFT 2.2 itself excepts what is mandated or permitted by law, so the state's duty to warn (Cal. Civ. 43.92) is done without a signature.",
    change: all(
      nothingSigned, comes(cara, "protection"), byPhone, asked(statement("warning", BOTH, ["joint"])), threat("cara", { of: BOTH, victims: ["cara"] }),
    ),
    codes: ["aamft"], packs: [californiaWarns()],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.3-duty-to-warn-ethics.b", title: "the same words for an attorney in the divorce",
    why: "AAMFT 2.2: outside what law mandates or permits, each individual's written authorization is needed.",
    change: all(nothingSigned, asked(statement("session-content", BOTH, ["joint"]))), codes: ["aamft"], packs: [californiaWarns()],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
];

const elder = all(comes(party("aps", "adult-protection"), "adult-abuse-report"), byPhone, asked(reportOf("anas")), abuse("aps", { victim: "elder" }));
const inAProgram = all(portionIs("anas", { part2: "yes" }), fileIs({ part2Program: "yes" }));

const shields: readonly CaseRow[] = [
  {
    id: "F.3-part2-mandate", title: "a state requires a report of elder abuse, and the chart is that of a substance use program",
    why: "42 CFR 2.12(c)(6) excepts reports of child abuse only: Part 2 wins, nothing goes yet; DESIGN 3 makes it a conflict of laws that escalates (HC-9).",
    change: all(elder, inAProgram), packs: [elderMandate()],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "F.3-part2-mandate.b", title: "the same report from an ordinary chart",
    why: "Without Part 2 the state's mandate (RCW 74.34.035) stands alone, and 45 CFR 164.512(a) and (c)(1)(i) let it through.",
    change: elder, packs: [elderMandate()],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.3-part2-child-abuse", title: "a report of child abuse from the chart of a substance use program, and the chart itself",
    why: "42 CFR 2.12(c)(6) yields to the initial report under state law, and the original records stay shielded.",
    change: all(cps, byPhone, inAProgram, asked(reportOf("anas"), portions("anas")), abuse("cps")), packs: [childMandate()],
    expect: { outcome: "partial", verdicts: { told: "must", anas: "must-not" } },
  },
  {
    id: "F.3-notes-provider", title: "a treating psychiatrist wants psychotherapy notes",
    why: "45 CFR 164.508(a)(2) lists no other treating provider: the notes stay, and a treatment summary, which 164.501 takes out of the notes, is offered.",
    change: all(psychiatrist, areNotes("anas"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["offer-summary"] } },
  },
  {
    id: "F.3-notes-provider.b", title: "the psychiatrist is given a summary of the chart instead",
    why: "45 CFR 164.506(c)(2) permits disclosure for treatment, and a summary from the chart is no psychotherapy note (164.501).",
    change: all(psychiatrist, alsoOnFile("notes", KEPT_APART), asked(portions("notes"), summary)),
    expect: { outcome: "partial", verdicts: { notes: "must-not", told: "may" } },
  },
  {
    id: "F.3-notes-payer", title: "a plan wants psychotherapy notes beside a summary of the chart",
    why: "45 CFR 164.508(a)(2) lists no payer: the notes stay, and 164.506(c)(1) lets the summary go.",
    change: all(plan, alsoOnFile("notes", KEPT_APART), asked(portions("notes"), summary)),
    expect: { outcome: "partial", verdicts: { notes: "must-not", told: "may" } },
  },
  {
    id: "F.3-notes-family", title: "a mother at the bedside is told what stands in the psychotherapy notes",
    why: "45 CFR 164.508(a)(2) lists no family: what 164.510(b)(3) permits never draws on the notes.",
    change: all(
      motherAsks, asked(statement("condition", ["ben"], ["bens"])), areNotes("bens"), involved("mother", { of: ["ben"], agreed: "unknown" }),
      clientIs("ben", { capacity: [{ from: "2026-03-01T00:00:00-08:00", is: "unconscious" }] }),
    ),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "F.3-notes-family.b", title: "the mother is told what stands in the chart",
    why: "45 CFR 164.510(b)(3): for a client who cannot be asked, a professional may judge that telling somebody involved is in his interest.",
    change: all(
      motherAsks, asked(statement("condition", ["ben"], ["bens"])), involved("mother", { of: ["ben"], agreed: "unknown" }),
      clientIs("ben", { capacity: [{ from: "2026-03-01T00:00:00-08:00", is: "unconscious" }] }),
    ),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.3-notes-order", title: "an order that names the psychotherapy notes",
    why: "45 CFR 164.508(a)(2)(ii) with 164.512(a) and (e)(1)(i): a court order reaches notes that it names.",
    change: all(judge, areNotes("anas"), asksFor("anas"), order("judge", { covers: ["anas"] })),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "F.3-notes-order.b", title: "an order for all that is asked, which says nothing of notes",
    why: "The conflict table escalates an order that is not explicit about notes: 45 CFR 164.512(e)(1)(i) gives only what it expressly authorizes.",
    change: all(judge, areNotes("anas"), asksFor("anas"), order("judge")),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
];

const bare = { assurance: "none", noticeAt: "none", objectionTimeOver: "no" } as const;
const hers = (more: Parameters<typeof release>[2]) => signed(release("r-hers", "ana", { recipients: ["roe"], purposes: ["litigation"], ...more }));

const process: readonly CaseRow[] = [
  {
    id: "F.3-privilege-subpoena", title: "an attorney's bare subpoena",
    why: "The process table: an attorney's subpoena lifts no privilege, and the therapist asserts it until a release or an order.",
    change: all(attorneyOfTheOther, asksFor("anas"), subpoena("roe", bare)),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
  {
    id: "F.3-privilege-subpoena.b", title: "the same subpoena, and the client has signed a release to that attorney",
    why: "The process table opens a subpoenaed record on the written authorization of every holder (45 CFR 164.508(a)(1)).",
    change: all(attorneyOfTheOther, asksFor("anas"), subpoena("roe", bare), hers({})),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.3-notice-privilege", title: "a subpoena with full notice and the time to object over",
    why: "45 CFR 164.512(e)(1)(ii) permits, and waives no privilege: satisfactory assurance is no answer to it (Jaffee v. Redmond).",
    change: all(attorneyOfTheOther, asksFor("anas"), subpoena("roe")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
  {
    id: "F.3-notice-privilege.b", title: "the same subpoena after the client has waived privilege",
    why: "The only holder having waived, 45 CFR 164.512(e)(1)(ii)(A) permits what was subpoenaed with notice.",
    change: all(attorneyOfTheOther, asksFor("anas"), subpoena("roe"), hers({ act: "privilege-waiver" })),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];

const decrees = (dad: "sole" | "unknown", mom: "excluded" | "unknown") =>
  anaIsSixteen("parent", paper("dad", "parent", { decree: dad }), paper("mom", "parent", { decree: mom }));
const fears = [{ is: "abuse", attested: attestedBy("dr-lee") }, { is: "detrimental", attested: attestedBy("dr-lee") }] as const;
const told = all(benHasDied, motherAsks, involved("mother", { of: ["ben"], agreed: "unknown" }));
const hisWish = clientIs("ben", { objections: [{ to: "anyone", at: "2026-02-10T10:30:00-08:00" }] });

const representatives: readonly CaseRow[] = [
  {
    id: "F.3-parent-minor", title: "a father asks for the record of care to which the minor lawfully consented alone",
    why: "45 CFR 164.502(g)(3)(i)(A) and (ii)(B) with C.R.S. 12-245-203.5: the minor decides, the parent is no representative.",
    change: all(anaIsSixteen("client", paper("dad", "parent")), parentAsks("dad")), packs: [coloradoMinors()],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.3-parent-minor.b", title: "the same father, who consented to the care himself",
    why: "45 CFR 164.502(g)(3)(i): a parent with authority is the minor's personal representative and has the right of 164.524.",
    change: all(anaIsSixteen("parent", paper("dad", "parent")), parentAsks("dad")), packs: [coloradoMinors()],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "F.3-parent-minor.c", title: "the minor who consented alone is suicidal, and the father must hear of it",
    why: "The winner changes where a law has the parent told: C.R.S. 12-245-203.5 has the clinician notify a parent of suicidal intent.",
    change: all(
      anaIsSixteen("client", paper("dad", "parent")), comes(party("dad", "custodial-parent"), "suicide-prevention"), byPhone,
      asked(statement("warning", ["ana"], ["anas"])), selfDanger("dad", { imminent: "no" }),
    ),
    packs: [coloradoMinors()],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "F.3-two-parents", title: "two parents disagree, and a decree gives the father alone the decision",
    why: "A decree comes first: 45 CFR 164.502(g)(3)(i) follows who has authority under other law to decide on care.",
    change: all(decrees("sole", "excluded"), parentAsks("dad")),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "F.3-two-parents.b", title: "the mother whom the decree excludes asks",
    why: "Without authority under the decree she is no personal representative (45 CFR 164.502(g)(3)(i)).",
    change: all(decrees("sole", "excluded"), parentAsks("mom")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.3-two-parents.c", title: "nobody has seen what the decree says",
    why: "The table escalates an unclear decree: whether this parent acts for the child is not known, and nobody says no.",
    change: all(decrees("unknown", "unknown"), parentAsks("mom")),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "F.3-representative-abuse", title: "a parent with authority, whom the clinician believes to abuse the child",
    why: "45 CFR 164.502(g)(5) lets the practice refuse to treat a suspected abuser as representative, whatever state law says, and both findings are written down.",
    change: all(anaIsSixteen("parent", paper("dad", "parent", { concerns: fears })), parentAsks("dad")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["document"] } },
  },
  {
    id: "F.3-representative-abuse.b", title: "the same parent, of whom nothing of the kind is on file",
    why: "45 CFR 164.502(g)(3)(i) and 164.524: the representative has the child's right of access.",
    change: all(anaIsSixteen("parent", paper("dad", "parent")), parentAsks("dad")),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "F.3-executor-wish", title: "an executor asks for the records of a client who had said that nobody must be told",
    why: "45 CFR 164.502(g)(4): the executor stands in his place and no wish binds that right, but the surviving partner's slice still needs her.",
    change: all(executorAsks("bens", "joint"), portionIs("joint", { separable: "yes" }), hisWish),
    expect: { outcome: "partial", verdicts: { bens: "must", "joint#ben": "must", "joint#ana": "must-not" } },
  },
  {
    id: "F.3-executor-wish.b", title: "his mother, who took part in his care, asks how he had been",
    why: "45 CFR 164.510(b)(5): family is bound by the known wish of the dead.",
    change: all(told, hisWish),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "F.3-executor-wish.c", title: "the same mother, and he had said nothing against it",
    why: "45 CFR 164.510(b)(5) permits telling family who took part in the care what bears on that.",
    change: told,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];

const audited = all(restriction({ selfPaid: "yes" }), portionIs("anas", { kind: "billing" }), asksFor("anas"));
const reviewed = all(plan, requestIs({ purpose: "utilization-review" }), portionIs("anas", { kind: "billing" }), asksFor("anas"));

const limits: readonly CaseRow[] = [
  {
    id: "F.3-restriction-treatment", title: "the practice agreed to tell nobody, and a psychiatrist asks",
    why: "45 CFR 164.522(a)(1)(iii): an agreed restriction binds against treatment and operations too.",
    change: all(psychiatrist, asked(summary), restriction()),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "F.3-restriction-treatment.b", title: "the same restriction, and an emergency room asks",
    why: "45 CFR 164.522(a)(1)(iii) excepts what emergency treatment needs.",
    change: all(comes(party("er", "hospital"), "medical-emergency"), byPhone, asked(summary), restriction(), cannotBeAsked("er")),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.3-restriction-treatment.c", title: "no restriction, and the psychiatrist asks",
    why: "45 CFR 164.506(c)(2) permits disclosure for another provider's treatment.",
    change: all(psychiatrist, asked(summary)),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "F.3-self-paid-audit", title: "a plan reviews a session that the client paid herself and asked to keep from it",
    why: "45 CFR 164.522(a)(1)(vi): what was paid in full and restricted does not go to a health plan.",
    change: all(reviewed, audited),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.3-self-paid-audit.b", title: "the same review, and no restriction was asked for",
    why: "45 CFR 164.506(c)(1) and (3): review of utilization is payment (164.501), and nothing restricts it.",
    change: reviewed,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.3-self-paid-audit.c", title: "an agency audits, and a law requires that it be shown the entry",
    why: "45 CFR 164.522(a)(1)(v) and (vi)(A): no restriction holds against what 164.512 permits and another law requires.",
    change: all(audited, comes(party("agency", "health-oversight"), "oversight"), asksFor("anas"), oversight("agency", { body: "auditor" })), packs: [mandatoryAudit()],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "F.3-authorization-minimum", title: "both partners signed for the entire record",
    why: "The authorizations set the ceiling, and the code's least amount (NASW 1.07(c)) the floor, though 45 CFR 164.502(b)(2)(iii) exempts authorizations.",
    change: asIs, codes: ["nasw"],
    expect: { outcome: "allow", verdicts: { joint: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "F.3-authorization-minimum.b", title: "both partners signed for attendance only",
    why: "45 CFR 164.508(a)(1): a disclosure stays within its authorization.",
    change: all(...(["ana", "ben"] as const).map((who) => releaseOf(who, {
      covers: { kinds: ["attendance"], statements: ["attendance"], days: "all", sensitivities: "all", part2: "no" },
    }))),
    codes: ["nasw"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "F.3-codes-differ", title: "a therapist bound by two codes, of which one asks for an authorization",
    why: "The stricter of two codes binds: ACA B.3.d beside APA 4.05(b).",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })), codes: ["apa", "aca"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.3-codes-differ.b", title: "the same request under the looser code alone",
    why: "APA 4.05(b) lets go what obtaining payment takes, and only to that extent.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })), codes: ["apa"],
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary"] } },
  },
];

const seenFrom = (...places: readonly ("US-WA" | "US-CA")[]) => sessionIs("s-ana", { clientsWereIn: places });
const bill = all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" }));

const telehealth: readonly CaseRow[] = [
  {
    id: "F.3-telehealth-privacy", title: "the client sat in a state that asks for a release, the licence is of one that does not",
    why: "Both laws bind and the stricter privacy wins: that of where the client was at the service (45 CFR 160.203(b)).",
    change: all(bill, seenFrom("US-WA"), writtenRequest("plan")), packs: [bindingThere(payersByRelease("US-WA")), californiaPayers()],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "F.3-telehealth-privacy.b", title: "the client sat in the state of the licence",
    why: "The other state's law does not reach a session that took place here.",
    change: all(bill, seenFrom("US-CA"), writtenRequest("plan")), packs: [bindingThere(payersByRelease("US-WA")), californiaPayers()],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "F.3-telehealth-privacy.c", title: "nobody noted where the client sat",
    why: "The table escalates an unknown place; DESIGN 3 has a body that may bind bar what it would bar, in doubt.",
    change: all(bill, seenFrom(), writtenRequest("plan")), packs: [bindingThere(payersByRelease("US-WA")), californiaPayers()],
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "F.3-telehealth-access", title: "one state would refuse for adverse consequences, the other gives access, and HIPAA does not cover the practice",
    why: "More generous access wins: by DESIGN 3 a state's bar on access binds only its own sessions, and this one took place in the other.",
    change: all(ownRequest, harm({ ground: "emotional" }), fileIs({ covered: "no" }), seenFrom("US-WA")),
    packs: [bindingThere(californiaAccess()), bindingThere(illinoisAccess("US-WA"))],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "F.3-telehealth-duty", title: "where the client sat a victim must be warned, at the place of the licence nobody must",
    why: "The strongest duty wins: the law of where the client was requires what the other does not forbid.",
    change: all(warned(cara), threat("cara", { victims: ["cara"] }), seenFrom("US-CA")),
    packs: [bindingThere(californiaWarns()), state("US-WA", permit(["threat-to-others"]))],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
];

runRows("the conflict table", [...mandates, ...ethics, ...states, ...shields, ...process, ...representatives, ...limits, ...telehealth]);

describe("what a row cannot say", () => {
  test("F.3-state-shorter-clock: the shorter clock ends first", () => {
    const row = states.find(({ id }) => id === "F.3-state-shorter-clock");
    if (row === undefined) throw new Error("no such row");
    const due = decide(row).obligations.filter(({ duty }) => duty === "answer-in-time").map((each) => each.due ?? "none").sort();
    expect(due).toEqual(["2026-03-19", "2026-04-03"]);
  });
});
