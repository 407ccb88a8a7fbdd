/** Virginia: threats and reports, and those who decide on commitment. */
import { adultReport, caraIsWarned, childReport, committal, herNote, labelledNotes, longAgo, saysOfAna, signsFor } from "../base/under-state-law.ts";
import { proceeding, selfDanger } from "../base/situations.ts";
import { comes, livesIn } from "../base/stories.ts";
import { all, fileIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-VA");
const inDanger = all(here, comes(party("er", "hospital"), "commitment"), herNote, selfDanger("er"));

/** Virginia: threats and reports, and those who decide on commitment. */
export const dangers: readonly VectorSource[] = [
  {
    id: "virginia/threat", title: "Virginia: a client voices a specific and immediate threat against a woman, means it and is able to",
    source: ["Va. Code 54.1-2400.1(B)-(D)", "45 CFR 164.512(j)(1)(i)"],
    why: "Va. Code 54.1-2400.1(D) lists warning her as one way of several to discharge the duty of (C), so it may be done and something must.",
    change: all(here, caraIsWarned()),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["safety-plan"] } },
  },
  {
    id: "virginia/threat-not-immediate", title: "Virginia: a client voices a threat against a woman that is not immediate",
    source: ["Va. Code 54.1-2400.1(B)", "45 CFR 164.512(j)(1)(i)"],
    why: "Va. Code 54.1-2400.1(B) asks for a specific and immediate threat, and 164.512(j)(1)(i) for an imminent one.",
    change: all(here, caraIsWarned({ imminent: "no" })),
    states: ["US-VA"], pair: "virginia/threat",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "virginia/threat-signed", title: "Virginia: a client signs that the woman is told of a threat that is not immediate",
    source: ["45 CFR 164.508(a)(1)", "Va. Code 32.1-127.1:03(G)"],
    why: "Her own form says what 164.508(c) and Va. Code 32.1-127.1:03(G) ask for, and a statement is no record that 54.1-2404.2 would have handed over.",
    change: all(here, caraIsWarned({ imminent: "no" }), signsFor("cara", "protection", { covers: { kinds: "entire-record", statements: ["warning"], days: "all", sensitivities: "all", part2: "no" } })),
    states: ["US-VA"], pair: "virginia/threat-not-immediate",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "virginia/child", title: "Virginia: social services hear of a child who is abused",
    source: ["Va. Code 63.2-1509(A)", "Va. Code 63.2-1509(D)"],
    why: "Va. Code 63.2-1509(A) has it reported immediately, and (D) fines whoever takes more than twenty-four hours.",
    change: all(here, childReport()),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "virginia/child-long-ago", title: "Virginia: abuse in a client's own childhood, and nobody knows of a child in danger today",
    source: ["Va. Code 63.2-1508(A)(1)"],
    why: "Va. Code 63.2-1508(A)(1) takes up reports about somebody who is under eighteen when it is made; whether another child is at risk is settled first.",
    change: all(here, longAgo),
    states: ["US-VA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "virginia/aged-adult", title: "Virginia: adult protection hears of somebody of sixty or more who is abused",
    source: ["Va. Code 63.2-1606(A)"],
    why: "Va. Code 63.2-1606(A) has abuse of anybody of sixty or more reported immediately; no inability is asked for.",
    change: all(here, adultReport({ victim: "elder" })),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "virginia/commitment-court", title: "Virginia: the court that decides on committing her asks a practice that federal law does not bind",
    source: ["Va. Code 32.1-127.1:03(D)(13)"],
    why: "Va. Code 32.1-127.1:03(D)(13) lets those who take part in the proceeding have what it needs.",
    change: all(here, committal(party("judge", "court")), fileIs({ covered: "no" })),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/commitment-police-record", title: "Virginia: an officer asks for her record in the commitment, which is no warning of violence",
    source: ["Va. Code 32.1-127.1:03(D)(13)", "45 CFR 164.502(a)"],
    why: "Va. Code 32.1-127.1:03(D)(13) lets officers be told what protects from injury and hands them no record, nor does HIPAA.",
    change: all(here, comes(party("police", "law-enforcement"), "commitment"), saysOfAna("summary"), proceeding("police", { sort: "commitment", against: "client", broughtBy: "county" })),
    states: ["US-VA"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "virginia/commitment-police-protection", title: "Virginia: an officer who brings her to the hearing is told by a practice outside federal law what protects from injury",
    source: ["Va. Code 32.1-127.1:03(D)(13)"],
    why: "Va. Code 32.1-127.1:03(D)(13) lets the officer be told as much as protects the officer, her or the public from injury.",
    change: all(
      here, fileIs({ covered: "no" }), comes(party("police", "law-enforcement"), "commitment"), saysOfAna("protective-facts"),
      proceeding("police", { sort: "commitment", against: "client", broughtBy: "county" }),
    ),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "virginia/note-in-a-danger", title: "Virginia: she is about to harm herself, and the hospital that would admit her has what is labelled as psychotherapy notes and stands in the chart",
    source: ["45 CFR 164.512(j)(1)(i)", "Va. Code 32.1-127.1:03(D)"],
    why: "What is not kept apart is no psychotherapy note, and 164.512(j)(1)(i) permits what averts a serious and imminent danger to herself.",
    change: all(inDanger, labelledNotes("no")),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/notes-in-a-danger", title: "Virginia: she is about to harm herself, and the hospital that would admit her wants notes that are kept apart",
    source: ["Va. Code 32.1-127.1:03(D)"],
    why: "Va. Code 32.1-127.1:03(D) spares psychotherapy notes for a specific and immediate threat to somebody else, and for no other danger.",
    change: all(inDanger, labelledNotes("yes")),
    states: ["US-VA"], pair: "virginia/note-in-a-danger",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
