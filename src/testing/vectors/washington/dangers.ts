/** Washington: dangers, reports and those who watch over the practice. */
import { adultReport, caraIsWarned, childReport, committal, dangerIsTold, insurerDefends, reportToPolice, saysOfAna } from "../base/under-state-law.ts";
import { oversight, proceeding } from "../base/situations.ts";
import { comes, livesIn, treatsAs } from "../base/stories.ts";
import { all, asksFor, clientIs, party, portionIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-WA");
const brother = party("brother", "family-member");

/** Washington: dangers, reports and those who watch over the practice. */
export const dangers: readonly VectorSource[] = [
  {
    id: "washington/child-to-police", title: "Washington: the police hear of a child who is abused",
    source: ["RCW 26.44.030(1)(a)", "RCW 26.44.030(1)(h)"],
    why: "RCW 26.44.030(1)(a) has it reported to the department or to the police, as the clinician chooses, within forty-eight hours under (1)(h).",
    change: all(here, reportToPolice("child-abuse-report")),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "washington/child-no-suspicion", title: "Washington: the clinician has no suspicion that a child is abused, and child protection would be called",
    source: ["RCW 26.44.030(1)(a)", "45 CFR 164.512(b)(1)(ii)"],
    why: "RCW 26.44.030(1)(a) wants reasonable cause to believe it; without suspicion no law lets it be told.",
    change: all(here, childReport({ suspected: "no" })),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "washington/vulnerable-adult", title: "Washington: the department hears of an adult who cannot look after herself",
    source: ["RCW 74.34.035(1)", "45 CFR 164.512(c)(1)"],
    why: "RCW 74.34.035(1): whoever has reasonable cause to believe that a vulnerable adult is abused reports it to the department immediately.",
    change: all(here, adultReport()),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "washington/elder-unable", title: "Washington: the department hears of a client of eighty, noted as unable to decide, who is abused",
    source: ["RCW 74.34.035(1)", "RCW 74.34.020"],
    why: "RCW 74.34.020 calls vulnerable somebody of sixty or more who is unable to care for herself, and the file notes both of her.",
    change: all(here, adultReport({ victim: "elder" }), clientIs("ana", { born: "1945-04-02", capacity: [{ from: "2025-01-10T10:00:00-08:00", is: "unable" }] })),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "washington/elder-able", title: "Washington: the department hears of a client of eighty who is abused, and nobody says that she cannot look after herself",
    source: ["RCW 74.34.035(1)", "RCW 74.34.020"],
    why: "RCW 74.34.020 does not make anybody vulnerable by age alone, so that is asked first.",
    change: all(here, adultReport({ victim: "elder" }), clientIs("ana", { born: "1945-04-02", capacity: [{ from: "2025-01-10T10:00:00-08:00", is: "able" }] })),
    states: ["US-WA"], pair: "washington/elder-unable",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "washington/assault", title: "Washington: the police hear of an assault on a vulnerable adult",
    source: ["RCW 74.34.035(2)"],
    why: "RCW 74.34.035(2) has a physical or sexual assault on a vulnerable adult reported to the police as well.",
    change: all(here, reportToPolice("adult-abuse-report", { victim: "dependent-adult" }), portionIs("anas", { sensitivities: ["violence"] })),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "washington/not-near", title: "Washington: somebody who is named is threatened, and not for the near future",
    source: ["RCW 71.05.120(3)", "45 CFR 164.512(a)"],
    why: "RCW 71.05.120(3) asks for an actual threat against a person who can be identified, and not that it be imminent; 164.512(a) bars nothing that law requires.",
    change: all(here, caraIsWarned({ imminent: "no" })),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "washington/brother-can-help", title: "Washington: her brother, who can keep her alive, hears how near the danger is",
    source: ["RCW 70.02.050(1)(c)", "45 CFR 164.512(j)(1)(i)"],
    why: "RCW 70.02.050(1)(c) and 164.512(j)(1)(i) let a serious and imminent danger be told to whoever can avert it, and oblige nobody.",
    change: all(here, dangerIsTold(brother)),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "washington/brother-not-near", title: "Washington: her brother would hear of a danger that is not near",
    source: ["RCW 70.02.050(1)(c)", "45 CFR 164.512(j)(1)(i)"],
    why: "Both RCW 70.02.050(1)(c) and 164.512(j)(1)(i) ask for an imminent danger.",
    change: all(here, dangerIsTold(brother, { imminent: "no" })),
    states: ["US-WA"], pair: "washington/brother-can-help",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "washington/commitment-court", title: "Washington: the court that decides on detaining her asks for her note",
    source: ["RCW 70.02.230(2)(d)", "45 CFR 164.512(a)"],
    why: "RCW 70.02.230(2)(d) gives the committing court what it needs and calls that mandatory for federal law.",
    change: all(here, committal(party("judge", "court"))),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "washington/commitment-police", title: "Washington: the police ask for her note while a court decides on detaining her",
    source: ["RCW 70.02.230(2)(d)", "45 CFR 164.502(a)"],
    why: "RCW 70.02.230(2)(d) speaks of the court and not of the police, and nothing in HIPAA opens the chart to them.",
    change: all(here, committal(party("police", "law-enforcement"))),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "washington/commitment-summary", title: "Washington: the committing court is told a summary",
    source: ["RCW 70.02.230(2)(d)"],
    why: "RCW 70.02.230(2)(d): the court has what it needs to decide on treatment, and a summary is less than the record.",
    change: all(here, comes(party("judge", "court"), "commitment"), saysOfAna("summary"), proceeding("judge", { sort: "commitment", against: "client", broughtBy: "county" })),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "washington/association-asks", title: "Washington: a professional association looks into a complaint and wants the note",
    source: ["RCW 70.02.050(2)(a)", "45 CFR 164.512(d)(1)"],
    why: "An association licenses nobody (RCW 70.02.050(2)(a)) and is no agency with public authority (164.512(d)(1)).",
    change: all(here, comes(party("guild", "professional-body"), "ethics-complaint"), asksFor("anas"), oversight("guild", { body: "professional-body" })),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "washington/answers-charges", title: "Washington: a family therapist answers a client's suit through the insurer",
    source: ["RCW 18.225.105(2)", "45 CFR 164.506(c)(1)", "45 CFR 164.501"],
    why: "RCW 18.225.105(2): a client who brings charges has waived the privilege so far, and legal services are operations (164.501).",
    change: all(here, insurerDefends()),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "washington/psychologist-answers-charges", title: "Washington: a psychologist answers a client's complaint through the insurer",
    source: ["45 CFR 164.506(c)(1)", "45 CFR 164.501"],
    why: "RCW 18.225.105 is not about psychologists, and 164.506(c)(1) lets the practice answer a claim with the record of whoever brought it.",
    change: all(here, treatsAs("psychologist"), insurerDefends({ sort: "complaint" })),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
