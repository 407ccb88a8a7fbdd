/** Virginia: the day before and the day on which a subpoena may be answered, and minors who count as adults. */
import { motherSignsForSchool, subpoenaed, waives } from "../base/under-state-law.ts";
import { ownRequest } from "../base/situations.ts";
import { anaIsSixteen, livesIn, paper } from "../base/stories.ts";
import { all } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-VA");
const copySent = (noticeAt: string) => all(here, subpoenaed("US-VA", ["anas"], ["ana"], { noticeAt }), waives("ana"));

/** Virginia: the day before and the day on which a subpoena may be answered, and minors who count as adults. */
export const days: readonly VectorSource[] = [
  {
    id: "virginia/fifteenth-day", title: "Virginia: a copy of the subpoena went to her fifteen days ago, and today is still hers to object",
    source: ["Va. Code 32.1-127.1:03(H)(1)"],
    why: "Va. Code 32.1-127.1:03(H)(1): the fifteenth day after the copy was sent is part of her time.",
    change: copySent("2026-02-18T09:00:00-08:00"),
    states: ["US-VA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "virginia/sixteenth-day", title: "Virginia: a copy of the subpoena went to her sixteen days ago, and nothing is left to decide",
    source: ["Va. Code 32.1-127.1:03(H)(1)", "Va. Code 32.1-127.1:03(H)(4)"],
    why: "Fifteen whole days have passed since the copy of Va. Code 32.1-127.1:03(H)(1), and (H)(4) is met.",
    change: copySent("2026-02-17T09:00:00-08:00"),
    states: ["US-VA"], pair: "virginia/fifteenth-day",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "virginia/minor-asks", title: "Virginia: a sixteen-year-old asks for the note of care that she consented to alone",
    source: ["Va. Code 54.1-2969(E)", "45 CFR 164.502(g)(3)(i)"],
    why: "For outpatient care of the mind Va. Code 54.1-2969(E) counts her as an adult in seeing the record, and 164.502(g)(3)(i) lets her act for herself.",
    change: all(here, anaIsSixteen("client", paper("mom", "parent")), ownRequest),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "virginia/mother-signs", title: "Virginia: a mother signs for the school, for care that she consented to",
    source: ["Va. Code 54.1-2404.2(A)", "45 CFR 164.502(g)(3)"],
    why: "164.502(g)(3) lets the parent who consented sign, and Va. Code 54.1-2404.2(A) gives whom the release names what the client could have.",
    change: all(here, motherSignsForSchool("parent")),
    states: ["US-VA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "virginia/mother-signs-minors-care", title: "Virginia: a mother signs for the school, for care that the minor consented to alone",
    source: ["45 CFR 164.502(g)(3)(i)(A)", "Va. Code 54.1-2969(E)"],
    why: "Va. Code 54.1-2969(E) counts the minor as an adult for authorizing disclosure, so under 164.502(g)(3)(i)(A) the minor signs and no parent.",
    change: all(here, motherSignsForSchool("client")),
    states: ["US-VA"], pair: "virginia/mother-signs",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
