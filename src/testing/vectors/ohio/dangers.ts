/** Ohio: threats, dangers and reports. */
import { admission, adultReport, caraIsWarned, childReport, dangerIsTold, longAgo, reportToPolice, saysOfAna, signsFor } from "../base/under-state-law.ts";
import { abuse, threat } from "../base/situations.ts";
import { anaIsSixteen, comes, livesIn, paper } from "../base/stories.ts";
import { all, clientIs, fileIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-OH");
const dad = party("dad", "custodial-parent");
const sixteenAlone = all(here, anaIsSixteen("client", paper("dad", "parent")));
const policeHear = (more: Parameters<typeof threat>[1]) =>
  all(here, comes(party("police", "law-enforcement"), "protection"), saysOfAna("warning"), threat("police", { victim: "place", ...more }), fileIs({ covered: "no" }));
const elder = adultReport({ victim: "elder" });
const frail = (born: string) => clientIs("ana", { born, capacity: [{ from: "2025-01-10T10:00:00-08:00", is: "unable" }] });

/** Ohio: threats, dangers and reports. */
export const dangers: readonly VectorSource[] = [
  {
    id: "ohio/threat", title: "Ohio: a client threatens a woman explicitly, means it and is able to",
    source: ["R.C. 2305.51(B)", "45 CFR 164.512(j)(1)(i)"],
    why: "R.C. 2305.51(B) has one of four things done, of which telling is one, so she may be told and the reasons are noted.",
    change: all(here, caraIsWarned()),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["safety-plan", "document"] } },
  },
  {
    id: "ohio/threat-not-near", title: "Ohio: a client threatens a woman explicitly, and not for now",
    source: ["R.C. 2305.51(B)", "45 CFR 164.512(j)(1)(i)"],
    why: "R.C. 2305.51(B) and 164.512(j)(1)(i) both ask for an imminent threat.",
    change: all(here, caraIsWarned({ imminent: "no" })),
    states: ["US-OH"], pair: "ohio/threat",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "ohio/threat-signed", title: "Ohio: a client signs that the woman whom she threatens, not for now, is told",
    source: ["45 CFR 164.508(a)(1)"],
    why: "Her own authorization permits the warning (164.508(a)(1)), and nothing turns on the threat.",
    change: all(here, caraIsWarned({ imminent: "no" }), signsFor("cara", "protection", { covers: { kinds: "entire-record", statements: ["warning"], days: "all", sensitivities: "all", part2: "no" } })),
    states: ["US-OH"], pair: "ohio/threat-not-near",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "ohio/building", title: "Ohio: the police hear of a building that a client threatens, and federal law does not bind the practice",
    source: ["R.C. 2305.51(B)(4)"],
    why: "R.C. 2305.51(B)(4) names the police where a structure is that a client threatens, so those in it are threatened.",
    change: policeHear({}),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["safety-plan", "document"] } },
  },
  {
    id: "ohio/building-stranger", title: "Ohio: the police would hear of a building that a client threatens, told by somebody who does not know the client",
    source: ["R.C. 2305.51(A)(1)(f)"],
    why: "R.C. 2305.51(A)(1)(f) counts the word of family and of whoever knows the client personally; where federal law does not bind, which law opens or forbids the rest is asked.",
    change: policeHear({ heardFrom: "other" }),
    states: ["US-OH"], pair: "ohio/building",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "ohio/building-friend", title: "Ohio: the police hear of a building that a client threatens, told by a friend of the client",
    source: ["R.C. 2305.51(A)(1)(f)", "R.C. 2305.51(B)(4)"],
    why: "R.C. 2305.51(A)(1)(f): a friend knows the client personally, and so the threat counts as one that the client told.",
    change: policeHear({ heardFrom: "acquaintance" }),
    states: ["US-OH"], pair: "ohio/building-stranger",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "ohio/father-hears-of-danger", title: "Ohio: the father of a sixteen-year-old who came alone hears that she wants to die",
    source: ["R.C. 5122.04(A)", "45 CFR 164.512(j)(1)(i)"],
    why: "R.C. 5122.04(A) lets a parent be told for a compelling need, because harm is substantially probable, once the minor has been told so.",
    change: all(sixteenAlone, dangerIsTold(dad)),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["notify-client-before"] } },
  },
  {
    id: "ohio/father-is-threatened", title: "Ohio: a sixteen-year-old who came alone threatens her father, who is told",
    source: ["R.C. 5122.04(A)", "R.C. 2305.51(B)", "45 CFR 164.512(j)(1)(i)"],
    why: "R.C. 5122.04(A) lets a parent be told where harm to others is substantially probable, and 164.512(j)(1)(i) the one who is threatened.",
    change: all(sixteenAlone, comes(dad, "protection"), saysOfAna("warning"), threat("dad", { victims: ["dad"] })),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["notify-client-before"] } },
  },
  {
    id: "ohio/hospital-hears", title: "Ohio: a hospital hears that a grown client wants to die",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) lets a serious and imminent danger be told to those who can avert it; R.C. 5122.04 speaks of minors.",
    change: all(here, dangerIsTold(party("er", "hospital"))),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "ohio/admission", title: "Ohio: a hospital hears what an emergency admission needs",
    source: ["R.C. 5122.10", "45 CFR 164.512(j)(1)(i)"],
    why: "R.C. 5122.10 has whoever is at substantial risk of harm taken to a hospital, and 164.512(j)(1)(i) lets it be told.",
    change: all(here, admission()),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "ohio/admission-not-near", title: "Ohio: a hospital would hear of a risk that is not near",
    source: ["R.C. 5122.10", "45 CFR 164.512(j)(1)(i)"],
    why: "An emergency is what R.C. 5122.10 is for, and 164.512(j)(1)(i) asks for an imminent danger.",
    change: all(here, admission({ imminent: "no" })),
    states: ["US-OH"], pair: "ohio/admission",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "ohio/child", title: "Ohio: children services hear of a child who is abused",
    source: ["R.C. 2151.421"],
    why: "R.C. 2151.421 has professionals report it immediately, and in writing if that is asked for.",
    change: all(here, childReport()),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report", "written-follow-up"] } },
  },
  {
    id: "ohio/child-to-police", title: "Ohio: a peace officer hears of a child who may be abused, and may not be",
    source: ["R.C. 2151.421", "45 CFR 164.512(b)(1)(ii)"],
    why: "R.C. 2151.421 names peace officers too; whether there is reasonable cause to suspect it is asked before either law answers.",
    change: all(here, reportToPolice("child-abuse-report", { suspected: "unknown" })),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "ohio/child-long-ago", title: "Ohio: abuse in a client's own childhood, and nobody knows of a child in danger today",
    source: ["R.C. 2151.421"],
    why: "R.C. 2151.421 speaks of a child under eighteen; whether a report is owed about a grown person's childhood an attorney says.",
    change: all(here, longAgo),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "ohio/elder", title: "Ohio: somebody of sixty or more is abused, and nobody knows whether age keeps him from looking after himself",
    source: ["R.C. 5101.63", "R.C. 5101.60(C)"],
    why: "R.C. 5101.60(C) asks for infirmities that keep an older adult from the own care, and nothing says so yet.",
    change: all(here, elder),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "ohio/elder-dependent", title: "Ohio: somebody of sixty or more who depends on others is abused",
    source: ["R.C. 5101.63", "R.C. 5101.60(C)"],
    why: "R.C. 5101.63 has the professionals that it names report at once an older adult who cannot look after himself (5101.60(C)).",
    change: all(here, elder, abuse("aps", { id: "c-dependent", victim: "dependent-adult" })),
    states: ["US-OH"], pair: "ohio/elder",
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "ohio/elder-unable", title: "Ohio: a client of eighty, noted as unable to decide, is abused",
    source: ["R.C. 5101.63", "R.C. 5101.60(C)"],
    why: "R.C. 5101.60(C) asks for sixty years and an impairment that keeps somebody from the own care, and the file says both of her.",
    change: all(here, elder, frail("1945-04-02")),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "ohio/elder-told-of", title: "Ohio: a client of forty, noted as unable to decide, tells of an older person who is abused",
    source: ["R.C. 5101.63", "R.C. 5101.60(C)"],
    why: "R.C. 5101.60(C) speaks of the person of sixty or more, and what is noted of the client says nothing of that person.",
    change: all(here, elder, frail("1985-04-02")),
    states: ["US-OH"], pair: "ohio/elder-unable",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
];
