/** Pennsylvania: warnings and reports. */
import { admission, adultReport, caraIsWarned, committal, longAgo, reportToPolice, signsFor } from "../base/under-state-law.ts";
import { livesIn } from "../base/stories.ts";
import { all, clientIs, fileIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-PA");
const older = clientIs("ana", { born: "1945-04-02" });

/** Pennsylvania: warnings and reports. */
export const dangers: readonly VectorSource[] = [
  {
    id: "pennsylvania/warned", title: "Pennsylvania: a client threatens a woman whom she names, seriously and at once",
    source: ["Emerich v. Philadelphia Center for Human Development, 720 A.2d 1032 (Pa. 1998)"],
    why: "Emerich: after a specific and immediate threat of serious harm to somebody identified, reasonable care is to warn that person, briefly.",
    change: all(here, caraIsWarned()),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "pennsylvania/threat-from-family", title: "Pennsylvania: her family tells of a serious and immediate threat to a woman who is named",
    source: ["45 CFR 164.512(j)(1)(i)", "Emerich v. Philadelphia Center for Human Development, 720 A.2d 1032 (Pa. 1998)"],
    why: "Emerich's duty begins with what the client told; 164.512(j)(1)(i) still permits a warning of a serious and imminent threat, whoever told of it.",
    change: all(here, caraIsWarned({ heardFrom: "family" })),
    states: ["US-PA"], pair: "pennsylvania/warned",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "pennsylvania/not-immediate", title: "Pennsylvania: a client threatens a woman whom she names, and not for now",
    source: ["Emerich v. Philadelphia Center for Human Development, 720 A.2d 1032 (Pa. 1998)", "45 CFR 164.512(j)(1)(i)"],
    why: "Neither Emerich, which asks for an immediate threat, nor 164.512(j)(1)(i), which asks for an imminent one, lets it be told.",
    change: all(here, caraIsWarned({ imminent: "no" })),
    states: ["US-PA"], pair: "pennsylvania/warned",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "pennsylvania/one-of-a-group", title: "Pennsylvania: a client threatens a neighbor in the building, and this is one of them",
    source: ["Maas v. UPMC Presbyterian Shadyside, 234 A.3d 427 (Pa. 2020)"],
    why: "Maas: the members of a group that can be told from the public are readily identifiable, so this neighbor is warned.",
    change: all(here, caraIsWarned({ victim: "group" })),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "pennsylvania/signed-warning", title: "Pennsylvania: a client signs that the woman whom she does not threaten for now is told",
    source: ["45 CFR 164.508(a)(1)"],
    why: "Her own authorization permits it (164.508(a)(1)), and Emerich demands nothing where the threat is not immediate.",
    change: all(here, caraIsWarned({ imminent: "no" }), signsFor("cara", "protection", { covers: { kinds: "entire-record", statements: ["warning"], days: "all", sensitivities: "all", part2: "no" } })),
    states: ["US-PA"], pair: "pennsylvania/not-immediate",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "pennsylvania/police-hear", title: "Pennsylvania: the police hear of a child who is abused",
    source: ["23 Pa.C.S. 6312", "45 CFR 164.512(b)(1)(ii)"],
    why: "23 Pa.C.S. 6312 lets anybody report it to the police as well; the report that 6311 demands goes to the hotline.",
    change: all(here, reportToPolice("child-abuse-report")),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "pennsylvania/child-long-ago", title: "Pennsylvania: abuse in a client's own childhood, and nobody knows of a child in danger today",
    source: ["23 Pa.C.S. 6311(b)"],
    why: "23 Pa.C.S. 6311(b) asks for an identifiable child or for who did it; whether a report is owed about a grown person's childhood an attorney says.",
    change: all(here, longAgo),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "pennsylvania/older-adult", title: "Pennsylvania: protective services hear that Ana, who is 80 and at risk, is abused",
    source: ["35 P.S. 10225.302", "45 CFR 164.512(c)(1)(iii)"],
    why: "35 P.S. 10225.302 lets anybody report that an older person needs protection, and 164.512(c)(1)(iii)(A) leaves it to such a statute where serious harm is to be prevented.",
    change: all(here, older, adultReport({ victim: "elder", victimAgrees: "no" })),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "pennsylvania/older-adult-refuses", title: "Pennsylvania: protective services would hear that Ana, who is 80, can decide and wants no report, was abused, and she is not at risk now",
    source: ["45 CFR 164.512(c)(1)(iii)", "35 P.S. 10225.302"],
    why: "35 P.S. 10225.302 only lets it be reported, and none of 164.512(c)(1)(i), (ii), (iii)(A) and (iii)(B) is met.",
    change: all(here, older, adultReport({ victim: "elder", victimAgrees: "no", nowAtRisk: "no" })),
    states: ["US-PA"], pair: "pennsylvania/older-adult",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "pennsylvania/older-adult-told-of", title: "Pennsylvania: protective services would hear of an older person's abuse from what Ana, who is 40, tells",
    source: ["45 CFR 164.512(c)(1)", "35 P.S. 10225.302"],
    why: "164.512(c)(1) opens what is about a victim, whoever is 40 is no older person, and 35 P.S. 10225.302 demands nothing: which law lets it be made is asked.",
    change: all(here, adultReport({ victim: "elder", victimAgrees: "no" })),
    states: ["US-PA"], pair: "pennsylvania/older-adult",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "pennsylvania/emergency-examination", title: "Pennsylvania: a hospital hears what an emergency examination needs",
    source: ["50 P.S. 7302", "45 CFR 164.512(j)(1)(i)"],
    why: "50 P.S. 7302 has whoever is in clear and present danger examined at once, and 164.512(j)(1)(i) lets those who can act be told.",
    change: all(here, admission()),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "pennsylvania/no-present-danger", title: "Pennsylvania: a hospital would hear of a danger that is not present",
    source: ["50 P.S. 7302", "45 CFR 164.512(j)(1)(i)"],
    why: "A danger that is not imminent is neither a clear and present one (50 P.S. 7302) nor one of 164.512(j)(1)(i).",
    change: all(here, admission({ imminent: "no" })),
    states: ["US-PA"], pair: "pennsylvania/emergency-examination",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "pennsylvania/commitment-court", title: "Pennsylvania: the court that decides on treating her against her will asks a practice that federal law does not bind",
    source: ["55 Pa. Code 5100.32(a)(6)"],
    why: "55 Pa. Code 5100.32(a)(6) lets the court in such proceedings have what it needs without her consent.",
    change: all(here, committal(party("judge", "court")), fileIs({ covered: "no" })),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "pennsylvania/commitment-court-covered", title: "Pennsylvania: the court that decides on treating her against her will asks a practice under HIPAA, without an order",
    source: ["45 CFR 164.512(e)(1)(i)", "45 CFR 164.502(a)"],
    why: "The permission of 5100.32(a)(6) requires nothing, and 164.512(e)(1)(i) lets a court have the chart on its order, of which there is none.",
    change: all(here, committal(party("judge", "court"))),
    states: ["US-PA"], pair: "pennsylvania/commitment-court",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
