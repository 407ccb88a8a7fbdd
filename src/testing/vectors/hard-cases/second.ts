/** Hard cases of threats, programs, reports and orders, each with a near miss. */
import { minorAna, threat } from "../base/situations.ts";
import { livesIn } from "../base/stories.ts";
import { all, asks, asksFor, attestedBy, type Change, claimed, fileIs, party, portionIs } from "../base/world.ts";
import { asNotes, courtAsks, type OfKind, ordered, telling } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const abuse = (to: string, more: Partial<OfKind<"abuse">> = {}): Change => claimed({
  of: ["ana"], to: [to], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00", id: "c-abuse", kind: "abuse",
  victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "other", ...more,
});
const police = party("police", "law-enforcement");
const policeHear = (more: Partial<OfKind<"threat">> = {}): Change => all(telling(police, "protection", "warning", ["ana"]), threat("police", more));
const inProgram = (part2Program: "yes" | "no"): Change => all(policeHear(), fileIs({ part2Program }));
const cps = party("cps", "child-protection");
const cpsHears = (more: Partial<OfKind<"abuse">> = {}): Change => all(telling(cps, "child-abuse-report", "abuse-report", ["ana"], ["anas"]), abuse("cps", more));
const survivor = (nowAtRisk: "yes" | "unknown"): Change => cpsHears({ when: "past", nowAtRisk, suspect: "family" });
const teenager = (suspected: "yes" | "unknown"): Change => all(cpsHears({ suspected }), minorAna, portionIs("anas", { sensitivities: ["minors-sexual-activity"] }));

/** Hard cases of threats, programs, reports and orders, each with a near miss. */
export const hardOfDanger: readonly VectorSource[] = [
  {
    id: "hard/8a", title: "Washington: a threat against somebody foreseeable whom nobody has named",
    source: ["RCW 71.05.120(3)", "Volk v. DeMeerleer, 187 Wn.2d 241 (2016)"],
    why: "RCW 71.05.120(3) is written for a reasonably identifiable victim, and Volk v. DeMeerleer reaches a foreseeable one: how far the duty goes here counsel is asked.",
    change: all(policeHear({ victim: "unknown" }), livesIn("US-WA")),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/8b", title: "Washington: a threat against somebody of a group",
    source: ["RCW 71.05.120(3)"],
    why: "RCW 71.05.120(3) speaks of identifiable victims; whether members of a group may be owed a warning although no one is named is unsettled there.",
    change: all(policeHear({ victim: "group" }), livesIn("US-WA")),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/8c", title: "Washington: a vague or conditional threat",
    source: ["45 CFR 164.512(j)(1)(i)", "RCW 71.05.120(3)"],
    why: "164.512(j)(1)(i) and RCW 71.05.120(3) both ask whether the threat is serious; that is not known, and neither a permission nor a mandate in doubt is a no.",
    change: all(policeHear({ serious: "unknown" }), livesIn("US-WA")),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "hard/8d", title: "Washington: a threat of which the family tells",
    source: ["RCW 71.05.120(3)", "Ewing v. Goldstein, 120 Cal. App. 4th 807 (2004)"],
    why: "RCW 71.05.120(3) speaks of what the patient communicated; whether a word of the family sets off the duty differs from state to state (Ewing v. Goldstein).",
    change: all(policeHear({ heardFrom: "family" }), livesIn("US-WA")),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/8e", title: "Washington: a threat against a place",
    source: ["RCW 71.05.120(3)"],
    why: "RCW 71.05.120(3) speaks of persons, and a place may hold some.",
    change: all(policeHear({ victim: "place" }), livesIn("US-WA")),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/8-near", title: "Washington: the client named the victim",
    source: ["45 CFR 164.512(a)", "RCW 71.05.120(3)"],
    why: "The duty to warn of RCW 71.05.120(3) is met on its own terms, and 164.512(a), (j)(1)(i) let the warning go: must.",
    change: all(policeHear({ victim: "named" }), livesIn("US-WA")),
    states: ["US-WA"], pair: "hard/8a",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "hard/9a", title: "California: a duty to warn of a patient in a substance use program",
    source: ["42 CFR 2.13(a)", "42 CFR 2.20", "Cal. Civ. Code 43.92"],
    why: "Part 2 has no exception for warnings (42 CFR 2.13(a), 42 CFR 2.20), and its silence stands against the state's mandate (Cal. Civ. 43.92): law against law.",
    change: inProgram("yes"),
    states: ["US-CA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/9b", title: "Texas: a report of elder abuse by a patient in a substance use program",
    source: ["42 CFR 2.12(c)(6)", "Tex. Hum. Res. Code 48.051(a)"],
    why: "42 CFR 2.12(c)(6) opens the report of child abuse and nothing like it for elders, against a state that mandates the report (Tex. Hum. Res. 48.051(a)): law against law.",
    change: all(livesIn("US-TX"), telling(party("aps", "adult-protection"), "adult-abuse-report", "abuse-report", ["ana"]), abuse("aps", { victim: "elder", suspect: "client" }), fileIs({ part2Program: "yes" })),
    states: ["US-TX"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/9-near", title: "California: a duty to warn in a practice that is no substance use program",
    source: ["45 CFR 164.512(a)(1)", "Cal. Civ. Code 43.92"],
    why: "Without Part 2 the state's mandate (Cal. Civ. 43.92) stands and HIPAA yields to it (164.512(a)(1)): must.",
    change: inProgram("no"),
    states: ["US-CA"], pair: "hard/9a",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "hard/10", title: "Washington: an adult tells of abuse in childhood; nobody knows whether children are at risk today",
    source: ["RCW 26.44.030(2)"],
    why: "RCW 26.44.030(2) has the past abuse of somebody now adult reported only where other children may be at risk, and that is not known.",
    change: all(survivor("unknown"), livesIn("US-WA")),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/10-near", title: "Washington: an adult tells of abuse in childhood, and children are at risk from the same person today",
    source: ["45 CFR 164.512(b)(1)(ii)", "RCW 26.44.030(2)"],
    why: "RCW 26.44.030(2) has it reported where other children are or may be at risk, and 164.512(b)(1)(ii) lets the report go: must.",
    change: all(survivor("yes"), livesIn("US-WA")),
    states: ["US-WA"], pair: "hard/10",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "hard/11a", title: "sexual activity of a teenager that may or may not be reportable",
    source: ["45 CFR 164.512(b)(1)(ii)"],
    why: "Whether teenagers' activity is abuse is the state's to say; with the suspicion in doubt 164.512(b)(1)(ii) gives no ground yet.",
    change: teenager("unknown"),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hard/11b", title: "children who see violence between their parents",
    source: ["45 CFR 164.512(b)(1)(ii)"],
    why: "Exposure to violence between partners counts as neglect in some states only, so the suspicion that 164.512(b)(1)(ii) rests on is in doubt.",
    change: all(cpsHears({ suspected: "unknown" }), portionIs("anas", { sensitivities: ["partner-violence"] })),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hard/11c", title: "a parent who consents to gender care",
    source: ["45 CFR 164.512(b)(1)(ii)"],
    why: "Shield laws and abuse laws of the states contradict one another here, so the suspicion that 164.512(b)(1)(ii) rests on is in doubt.",
    change: all(cpsHears({ suspected: "unknown" }), portionIs("anas", { sensitivities: ["gender-affirming"] })),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hard/11-near", title: "the clinician suspects abuse of the teenager",
    source: ["45 CFR 164.512(b)(1)(ii)"],
    why: "164.512(b)(1)(ii): a suspicion reported to child protection is permitted; that it must be reported is for a state's law, which is not in this policy.",
    change: teenager("yes"),
    pair: "hard/11a",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hard/12a", title: "an order for the joint note on which nobody raised privilege",
    source: ["45 CFR 164.512(e)(1)(i)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "164.512(e)(1)(i) permits what an order authorizes, and on the privilege nobody has ruled (Jaffee v. Redmond): counsel answers it before the return date.",
    change: all(courtAsks, ordered({ privilege: "not-raised" })),
    pair: "hard/2-near",
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/12b", title: "an order for the joint note at which only one partner was heard",
    source: ["45 CFR 164.512(e)(1)(i)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "164.512(e)(1)(i) permits what an order authorizes, but the privilege is each partner's (Jaffee v. Redmond), and for the one who is no party nobody spoke: counsel first.",
    change: all(courtAsks, ordered({ heard: ["ana"] })),
    pair: "hard/2-near",
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/12c", title: "an order for everything, and notes kept apart that it does not name",
    source: ["45 CFR 164.508(a)(2)(ii)", "45 CFR 164.512(e)(1)(i)"],
    why: "164.508(a)(2)(ii) lets an order reach psychotherapy notes and 164.512(e)(1)(i) only what it expressly authorizes: an order for everything names no notes, so the court is asked.",
    change: all(asks(party("court", "court")), portionIs("anas", asNotes), asksFor("anas"), ordered({ of: ["ana"], heard: ["ana"], covers: "all-named" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/12-near-c", title: "an order that names the notes kept apart themselves",
    source: ["45 CFR 164.508(a)(2)(ii)", "45 CFR 164.512(e)(1)(i)"],
    why: "164.508(a)(2)(ii) lets an order reach psychotherapy notes, and these are what it expressly authorizes (164.512(e)(1)(i)): must.",
    change: all(asks(party("court", "court")), portionIs("anas", asNotes), asksFor("anas"), ordered({ of: ["ana"], heard: ["ana"], covers: ["anas"] })),
    pair: "hard/12c",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "hard/12-near-b", title: "a paper that looks like an order, which no judge has signed",
    source: ["45 CFR 164.512(e)(1)(i)"],
    why: "164.512(e)(1)(i): only what a judge signed is an order; without one nothing lifts the privilege.",
    change: all(courtAsks, ordered({ judge: "no", heard: ["ana"] })),
    pair: "hard/12b",
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
];
