/** Threats, crimes, emergencies and deaths in a substance use program. */
import { abuse, emergency, threat } from "../base/situations.ts";
import { byPhone, cannotBeAsked, cara, livesIn } from "../base/stories.ts";
import { all, asksFor, clientIs, claimed, fileIs, party, portionIs } from "../base/world.ts";
import { from, hospital, judged, officer, paper, tells } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { inYear, program, received } from "./stories.ts";

const hereCrime = claimed({ ...judged(["ana"], "officer"), id: "c-crime", kind: "crime-on-premises", against: "staff" });
const calls = all(from(officer, "crime-on-premises"), byPhone, tells("existence", ["ana"]));
const warns = all(from(cara, "protection"), tells("warning", ["ana"], ["anas"]));
/** Child protection hears of a child, and an older person is suspected to be hurt too, or is not. */
const childToo = (elderToo: "yes" | "no") =>
  all(from(party("cps", "child-protection"), "child-abuse-report"), byPhone, tells("abuse-report", ["ana"], ["anas"]), abuse("cps"), abuse("cps", { id: "c-elder", victim: "elder", suspected: elderToo }));
const elder = (more: Parameters<typeof abuse>[1] = {}) => all(from(party("aps", "adult-protection"), "adult-abuse-report"), byPhone, tells("abuse-report", ["ana"], ["anas"]), clientIs("ana", { born: "1945-04-02" }), abuse("aps", { victim: "elder", ...more }));
const settled = claimed({
  ...judged(["ana"], "aps"), id: "c-words", kind: "determination", silences: "part2/2.13(a)/warning-waits-for-counsel", on: ["told"], consulted: "attorney", conclusion: "disclose",
});
const inEmergency = all(program, from(hospital, "medical-emergency"), tells("summary", ["ana"], ["anas"]));
const died = all(program, clientIs("ana", { died: "2026-03-02" }));
const inquest = (id: string, kind: "coroner" | "funeral-director") =>
  all(from(party(id, kind), "death-inquiry"), claimed({ ...paper(["ana"], id), id: "c-death", kind: "death-inquiry" }));

/** What a program may tell where somebody is in danger, and after a death. */
export const dangers: readonly VectorSource[] = [
  {
    id: "part2/crime-here", title: "a client of a substance use program attacked its staff, and the police are told who she is",
    source: ["42 CFR 2.12(c)(5)", "45 CFR 164.512(f)(5)"],
    why: "42 CFR 2.12(c)(5) lets the police know of a crime against the staff, her status as a patient included, and 164.512(f)(5) of one on the premises.",
    change: all(program, calls, hereCrime),
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "part2/crime-elsewhere", title: "the police ask a substance use program whether it knows somebody, and nothing happened there",
    source: ["42 CFR 2.13(b)", "42 CFR 2.13(c)"],
    why: "42 CFR 2.13(b) holds against the police as against anybody, and 2.13(c) does not even let the program say whether she is a patient.",
    change: all(program, calls),
    pair: "part2/crime-here",
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "part2/threat-to-staff-in-2025", title: "March 2025: a client whose substance use record the practice received threatens its staff, and the police are told",
    source: ["42 CFR 2.12(c)(5)", "45 CFR 164.512(j)(1)(i)"],
    why: "A threat against the staff may be told to the police by 42 CFR 2.12(c)(5) in either text, and a serious and imminent one by 164.512(j)(1)(i).",
    change: all(received, from(officer, "protection"), tells("warning", ["ana"], ["anas"]), threat("officer"), hereCrime, inYear(2025)),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "part2/warns-as-recipient", title: "an ordinary practice received a substance use record on consent, and warns the one whom she threatens from it",
    source: ["42 CFR 2.33(b)(1)", "45 CFR 164.512(j)(1)(i)"],
    why: "42 CFR 2.33(b)(1) lets a covered recipient pass it on as HIPAA allows, and 164.512(j)(1)(i) allows a warning of a serious and imminent threat to its target.",
    change: all(received, warns, threat("cara", { victims: ["cara"] })),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "part2/warns-as-recipient-in-2025", title: "March 2025: an ordinary practice would warn the one whom she threatens from a substance use record that it received",
    source: ["42 CFR 2.12(d)(2)", "42 CFR 2.33(b)", "89 FR 12472"],
    why: "Until 16 February 2026 the older text bound as well, in which a recipient could pass nothing on; how to warn without showing the treatment is asked at once.",
    change: all(received, warns, threat("cara", { victims: ["cara"] }), inYear(2025)),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney", "supervisor"] },
  },
  {
    id: "part2/idle-threat", title: "a client of a substance use program says something of a threat that nobody takes for serious",
    source: ["42 CFR 2.13(a)", "45 CFR 164.512(j)(1)(i)"],
    why: "Neither 164.512(j)(1)(i) nor anything in Part 2 opens a word about a threat that is not serious.",
    change: all(program, warns, threat("cara", { victims: ["cara"], serious: "no" })),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "part2/elder-agrees", title: "New York: a client of a substance use program, who is 80, is neglected by her family, agrees to a report, and adult protection is told",
    source: ["42 CFR 2.12(a)(1)(i)", "42 CFR 2.12(c)(6)", "45 CFR 164.512(c)(1)(ii)"],
    why: "42 CFR 2.12(c)(6) excepts reports of child abuse only, and 2.12(a)(1)(i) leaves free what does not show a substance use disorder; how to report so is asked at once.",
    change: all(livesIn("US-NY"), program, elder({ victimAgrees: "yes" })),
    states: ["US-NY"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney", "supervisor"], duties: { withholding: ["consult"] } },
  },
  {
    id: "part2/elder-agrees-b", title: "New York: a client of 80 is neglected by her family, agrees to a report, and adult protection is told from a note that is no record of the program",
    source: ["45 CFR 164.512(c)(1)(ii)"],
    why: "New York has no general duty to report the abuse of adults, and 164.512(c)(1)(ii) permits it with her agreement; no record of a program is in it.",
    change: all(livesIn("US-NY"), fileIs({ part2Program: "yes" }), portionIs("anas", { part2: "no" }), elder({ victimAgrees: "yes" })),
    states: ["US-NY"], pair: "part2/elder-agrees",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "part2/elder-mandate", title: "California: a client of a substance use program tells of an elder who is abused, and adult protective services are told",
    source: ["Cal. Welf. & Inst. Code 15630(b)(1)", "42 CFR 2.12(a)(1)(i)", "42 CFR 2.20"],
    why: "Welf. & Inst. 15630(b)(1) demands the report and 42 CFR 2.20 lets no state law demand what part 2 forbids, which 2.12(a)(1)(i) does of what shows the disorder alone.",
    change: all(program, elder()),
    states: ["US-CA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney", "supervisor"] },
  },
  {
    id: "part2/elder-mandate-settled", title: "California: the same, and the program's attorney has settled how to report without showing the treatment",
    source: ["Cal. Welf. & Inst. Code 15630(b)(1)", "42 CFR 2.12(a)(1)(i)"],
    why: "A report that does not show a substance use disorder is outside part 2 (2.12(a)(1)(i)), and Welf. & Inst. 15630(b)(1) demands one.",
    change: all(program, elder(), settled),
    states: ["US-CA"], pair: "part2/elder-mandate",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "part2/child-and-elder", title: "a client of a substance use program tells of a child and of an older person who are hurt, and child protection is to hear of it in one report",
    source: ["42 CFR 2.12(c)(6)", "42 CFR 2.12(a)(1)(i)"],
    why: "42 CFR 2.12(c)(6) excepts \"the reporting under State law of incidents of suspected child abuse and neglect\" and no other; how to report the rest without showing the treatment (2.12(a)(1)(i)) is asked at once, and a report of the child alone may go.",
    change: all(program, childToo("yes")),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney", "supervisor"], duties: { withholding: ["consult"] } },
  },
  {
    id: "part2/child-and-elder-b", title: "a client of a substance use program tells of a child who is hurt and of an older person who is not, and child protection hears of it",
    source: ["42 CFR 2.12(c)(6)", "45 CFR 164.512(b)(1)(ii)"],
    why: "42 CFR 2.12(c)(6) excepts the report of suspected child abuse, and 164.512(b)(1)(ii) permits it.",
    change: all(program, childToo("no")),
    pair: "part2/child-and-elder",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "part2/emergency-asked", title: "a client of a substance use program is in an emergency, and can be asked",
    source: ["42 CFR 2.51(a)"],
    why: "42 CFR 2.51(a) serves where the patient's consent cannot be obtained; whoever can be asked is asked.",
    change: all(inEmergency, emergency("er")),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "part2/emergency-unasked", title: "a client of a substance use program is brought to a hospital and cannot be asked",
    source: ["42 CFR 2.51(a)(1)", "42 CFR 2.51(c)", "45 CFR 164.506(c)(2)"],
    why: "42 CFR 2.51(a)(1) lets medical personnel have what an emergency needs when no consent can be obtained; 2.51(c) has it written down at once.",
    change: all(inEmergency, cannotBeAsked("er")),
    pair: "part2/emergency-asked",
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["document", "notify-client-after"] } },
  },
  {
    id: "part2/emergency-police", title: "the police ask a substance use program about a client who is in a medical emergency",
    source: ["42 CFR 2.51(a)", "42 CFR 2.13(b)"],
    why: "42 CFR 2.51(a) names medical personnel and nobody else, and being the police opens nothing (2.13(b)).",
    change: all(program, from(officer, "medical-emergency"), tells("summary", ["ana"], ["anas"]), cannotBeAsked("officer")),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "part2/coroner", title: "a client of a substance use program has died, and the coroner who inquires into the cause asks for her note",
    source: ["42 CFR 2.15(b)(1)", "45 CFR 164.512(g)(1)"],
    why: "42 CFR 2.15(b)(1) excepts what relates to the cause of death under laws on inquiries into it, and 164.512(g)(1) lets a coroner have what the inquiry needs.",
    change: all(died, inquest("coroner", "coroner"), asksFor("anas")),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/funeral", title: "a client of a substance use program has died, and the funeral director asks about her condition",
    source: ["42 CFR 2.15(b)"],
    why: "42 CFR 2.15(b)(1) is for those who inquire by law into a death, which a funeral director does not; all else waits for the personal representative (2.15(b)(2)).",
    change: all(died, inquest("funeral", "funeral-director"), tells("condition", ["ana"], ["anas"])),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "part2/funeral-b", title: "a client of an ordinary practice has died, and the funeral director is told about an illness of hers",
    source: ["45 CFR 164.512(g)(2)"],
    why: "164.512(g)(2) lets funeral directors have what they need for their work with the person who died.",
    change: all(fileIs({ part2Program: "yes" }), portionIs("anas", { part2: "no" }), clientIs("ana", { died: "2026-03-02" }), inquest("funeral", "funeral-director"), tells("condition", ["ana"], ["anas"])),
    pair: "part2/funeral",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];
