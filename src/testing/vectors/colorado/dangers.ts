/** Colorado: threats, reports and those who watch over the practice. */
import { adultReport, caraIsWarned, childReport, dangerIsTold, insurerDefends, longAgo, reportToPolice, saysOfAna } from "../base/under-state-law.ts";
import { oversight, threat } from "../base/situations.ts";
import { anaIsSixteen, comes, livesIn, paper, treatsAs } from "../base/stories.ts";
import { all, asksFor, clientIs, fileIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-CO");
const schoolHears = (imminent: "yes" | "no", more: Parameters<typeof threat>[1] = {}) =>
  all(here, comes(party("school", "school"), "protection"), saysOfAna("warning"), threat("school", { victims: ["school"], victim: "place", imminent, ...more }));
const ofOnePupil = (...victims: string[]) => all(schoolHears("no", { victim: "named", victims }), fileIs({ covered: "no" }));
const suicidal = (born: string, more: Parameters<typeof dangerIsTold>[1] = {}) =>
  all(here, anaIsSixteen("client", paper("mom", "parent")), clientIs("ana", { born }), dangerIsTold(party("mom", "custodial-parent"), more));

/** Colorado: threats, reports and those who watch over the practice. */
export const dangers: readonly VectorSource[] = [
  {
    id: "colorado/threat", title: "Colorado: a client makes a serious threat of imminent violence against a woman whom she names",
    source: ["C.R.S. 13-21-117(2)(b)", "45 CFR 164.512(j)(1)(i)"],
    why: "C.R.S. 13-21-117(2)(b) has the therapist warn or protect in another way, so warning her is one way and something is owed.",
    change: all(here, caraIsWarned()),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["safety-plan"] } },
  },
  {
    id: "colorado/threat-not-imminent", title: "Colorado: a client makes a serious threat against a woman whom she names, and not for now",
    source: ["C.R.S. 13-21-117(2)(a)", "45 CFR 164.512(j)(1)(i)"],
    why: "C.R.S. 13-21-117(2)(a) speaks of imminent violence, as 164.512(j)(1)(i) does.",
    change: all(here, caraIsWarned({ imminent: "no" })),
    states: ["US-CO"], pair: "colorado/threat",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "colorado/school-warned", title: "Colorado: the school that a client threatens for tomorrow is warned",
    source: ["C.R.S. 12-245-220(2)(d)", "C.R.S. 13-21-117(2)(b)", "45 CFR 164.512(j)(1)(i)"],
    why: "C.R.S. 12-245-220(2)(d) lets the staff of a school be told that is threatened, 13-21-117(2)(b) whoever answers for a place, and 164.512(j)(1)(i) who can prevent it.",
    change: schoolHears("yes"),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "colorado/school-not-imminent", title: "Colorado: the school that a client threatens would be warned of what is not near",
    source: ["45 CFR 164.512(j)(1)(i)", "45 CFR 160.203"],
    why: "C.R.S. 12-245-220(2)(d) does not ask that it be near, but requires nothing, and 164.512(j)(1)(i) permits telling an imminent threat only.",
    change: schoolHears("no"),
    states: ["US-CO"], pair: "colorado/school-warned",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "colorado/school-one-pupil", title: "Colorado: a client threatens one pupil, not for now, and the school hears of it, where federal law does not bind the practice",
    source: ["C.R.S. 12-245-220(2)(d)"],
    why: "C.R.S. 12-245-220(2)(d) speaks of a school or its occupants, of whom a pupil is one, and does not ask that it be near.",
    change: ofOnePupil("pupil", "school"),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "colorado/school-of-whom", title: "Colorado: a client threatens one person, not for now, and nobody knows whether this school is meant",
    source: ["C.R.S. 12-245-220(2)(d)"],
    why: "C.R.S. 12-245-220(2)(d) lets the appropriate school be told, and whether this is the one has to be asked.",
    change: ofOnePupil("pupil"),
    states: ["US-CO"], pair: "colorado/school-one-pupil",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "colorado/hospital-hears", title: "Colorado: a hospital hears that a grown client wants to die",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) lets it be told of a serious and imminent danger; C.R.S. 12-245-203.5 is about minors and their parents.",
    change: all(here, dangerIsTold(party("er", "hospital"))),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "colorado/twelve-suicidal", title: "Colorado: a mother is told that her child, twelve today, who sought therapy alone, is about to take her life",
    source: ["C.R.S. 12-245-203.5"],
    why: "C.R.S. 12-245-203.5 has a parent told of a clear and imminent intent to die of a minor who sought therapy alone from twelve on.",
    change: suicidal("2014-03-05"),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "colorado/eleven-suicidal", title: "Colorado: a mother is told that her child, twelve tomorrow, who came alone, is about to take her life",
    source: ["45 CFR 164.512(j)(1)(i)", "C.R.S. 12-245-203.5(2)(a)"],
    why: "C.R.S. 12-245-203.5 speaks of minors of twelve and older; 164.512(j)(1)(i) permits telling whoever can keep her alive.",
    change: suicidal("2014-03-06"),
    states: ["US-CO"], pair: "colorado/twelve-suicidal",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "colorado/twelve-not-imminent", title: "Colorado: a mother would be told that her child of twelve, who sought therapy alone, thinks of death without intending it now",
    source: ["C.R.S. 12-245-203.5", "45 CFR 164.512(j)(1)(i)", "45 CFR 164.502(g)(3)(ii)(A)"],
    why: "C.R.S. 12-245-203.5 wants it told for a clear and imminent intent, and (3)(c) lets it be told where the minor cannot manage the own care, which has to be asked; as far as it does, 164.502(g)(3)(ii)(A) does.",
    change: suicidal("2014-03-05", { imminent: "no" }),
    states: ["US-CO"], pair: "colorado/twelve-suicidal",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "colorado/child", title: "Colorado: the county hears of a child who is abused",
    source: ["C.R.S. 19-3-304(1)(a)"],
    why: "C.R.S. 19-3-304(1)(a) has it reported as soon as possible, within twenty-four hours.",
    change: all(here, childReport()),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "colorado/child-long-ago", title: "Colorado: abuse in a client's own childhood, and nobody knows of a child in danger today",
    source: ["C.R.S. 19-3-304(1)(b)"],
    why: "C.R.S. 19-3-304(1)(b) ends the duty where it came to light after the victim was grown, unless another child is concerned; that is settled first.",
    change: all(here, longAgo),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "colorado/at-risk-elder", title: "Colorado: the police hear of somebody of seventy or more who is mistreated",
    source: ["C.R.S. 18-6.5-108(1)(a)"],
    why: "C.R.S. 18-6.5-108(1)(a) has mistreatment of an at-risk elder reported to the police within twenty-four hours.",
    change: all(here, reportToPolice("adult-abuse-report", { victim: "elder" })),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "colorado/other-adult-at-risk", title: "Colorado: the county hears of another adult at risk",
    source: ["C.R.S. 26-3.1-102(1)(a)", "45 CFR 164.512(c)(1)(iii)"],
    why: "C.R.S. 26-3.1-102(1)(a) urges a report to the county and does not demand it, and 164.512(c)(1)(iii) leaves it to such a statute.",
    change: all(here, clientIs("ana", { born: "1945-04-02" }), adultReport()),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "colorado/no-suspicion", title: "Colorado: the county would hear of an adult of whose mistreatment there is no suspicion",
    source: ["C.R.S. 26-3.1-102(1)(a)", "45 CFR 164.512(c)(1)"],
    why: "Without a suspicion neither C.R.S. 26-3.1-102(1)(a) nor 164.512(c)(1) speaks.",
    change: all(here, clientIs("ana", { born: "1945-04-02" }), adultReport({ suspected: "no" })),
    states: ["US-CO"], pair: "colorado/other-adult-at-risk",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "colorado/board-reviews", title: "Colorado: the board that licenses the therapist reviews the services",
    source: ["C.R.S. 12-245-220(2)(c)(I)", "45 CFR 164.512(d)(1)"],
    why: "C.R.S. 12-245-220(2)(c)(I) and 164.512(d)(1) let the board have what its review needs.",
    change: all(here, comes(party("board", "licensing-board"), "oversight"), asksFor("anas"), oversight("board")),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "colorado/association-reviews", title: "Colorado: a professional association would review the services",
    source: ["C.R.S. 12-245-220(2)(c)(I)", "45 CFR 164.512(d)(1)"],
    why: "An association is not the board of C.R.S. 12-245-220(2)(c)(I), and no agency of 164.512(d)(1).",
    change: all(here, comes(party("guild", "professional-body"), "oversight"), asksFor("anas"), oversight("guild", { body: "professional-body" })),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "colorado/answers-suit", title: "Colorado: a family therapist answers a client's suit through the insurer",
    source: ["C.R.S. 12-245-220(2)(a)", "45 CFR 164.506(c)(1)"],
    why: "C.R.S. 12-245-220(2)(a) lifts confidence where the client sues or complains over the care.",
    change: all(here, insurerDefends()),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "colorado/psychiatrist-answers-complaint", title: "Colorado: a psychiatrist answers a client's complaint through the insurer",
    source: ["45 CFR 164.506(c)(1)", "45 CFR 164.501"],
    why: "C.R.S. 12-245-220 binds those whom article 245 licenses, and 164.506(c)(1) lets a practice answer a claim with the record of whoever brought it.",
    change: all(here, treatsAs("psychiatrist"), insurerDefends({ sort: "complaint" })),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
