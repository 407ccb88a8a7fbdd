/** Florida: dangers and reports. */
import { admission, adultReport, childReport, dangerIsTold, longAgo } from "../base/under-state-law.ts";
import { anaIsSixteen, livesIn, paper } from "../base/stories.ts";
import { all, attestedBy, clientIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-FL");
const mom = party("mom", "custodial-parent");

/** Florida: dangers and reports. */
export const dangers: readonly VectorSource[] = [
  {
    id: "florida/child", title: "Florida: the hotline hears of a child who is abused",
    source: ["Fla. Stat. 39.201", "45 CFR 164.512(b)(1)(ii)"],
    why: "Fla. Stat. 39.201: whoever has reasonable cause to suspect that a child is abused reports it to the hotline immediately.",
    change: all(here, childReport()),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "florida/child-long-ago", title: "Florida: abuse in a client's own childhood, and nobody knows of a child in danger today",
    source: ["Fla. Stat. 39.201"],
    why: "Fla. Stat. 39.201 speaks of a child who is one; whether a report is owed about a grown person's childhood an attorney says.",
    change: all(here, longAgo),
    states: ["US-FL"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "florida/vulnerable-adult", title: "Florida: the hotline hears of an adult who cannot look after himself",
    source: ["Fla. Stat. 415.1034", "45 CFR 164.512(c)(1)"],
    why: "Fla. Stat. 415.1034 names mental health professionals: a vulnerable adult who may be abused is reported immediately.",
    change: all(here, adultReport()),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "florida/elder-unable", title: "Florida: the hotline hears of a client of eighty, noted as unable to decide, who is abused",
    source: ["Fla. Stat. 415.1034", "Fla. Stat. 415.102"],
    why: "Fla. Stat. 415.102 calls vulnerable whom an impairment or the infirmities of aging keep from the own care or protection, and the file notes that of her.",
    change: all(here, adultReport({ victim: "elder" }), clientIs("ana", { born: "1945-04-02", capacity: [{ from: "2025-01-10T10:00:00-08:00", is: "unable" }] })),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "florida/elder-able", title: "Florida: the hotline hears of a client of eighty who is abused, and nobody says that she cannot look after herself",
    source: ["Fla. Stat. 415.1034", "Fla. Stat. 415.102"],
    why: "Fla. Stat. 415.102 does not make anybody vulnerable by age alone, so that is asked first.",
    change: all(here, adultReport({ victim: "elder" }), clientIs("ana", { born: "1945-04-02", capacity: [{ from: "2025-01-10T10:00:00-08:00", is: "able" }] })),
    states: ["US-FL"], pair: "florida/elder-unable",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "florida/mother-hears-of-danger", title: "Florida: the mother of a sixteen-year-old, for whose care she consented, hears that her daughter wants to die",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.512(j)(1)(i)", "Fla. Stat. 491.0147"],
    why: "164.502(g)(3)(i) has a parent who decides about the care treated as the child herself, and 164.512(j)(1)(i) lets it be told to who can avert it; she is no mere relative.",
    change: all(here, anaIsSixteen("parent", paper("mom", "parent")), dangerIsTold(mom)),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "florida/feared-mother-hears-of-danger", title: "Florida: the mother of a sixteen-year-old would hear that her daughter wants to die, and the therapist fears that she hurts her",
    source: ["45 CFR 164.502(g)(5)", "Fla. Stat. 491.0147"],
    why: "164.502(g)(5) lets the practice not treat her as the representative, and as a relative Fla. Stat. 491.0147 does not name her, so somebody is asked first.",
    change: all(here, anaIsSixteen("parent", paper("mom", "parent", { concerns: [{ is: "abuse", attested: attestedBy("dr-lee") }] })), dangerIsTold(mom)),
    states: ["US-FL"], pair: "florida/mother-hears-of-danger",
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney", "supervisor"] },
  },
  {
    id: "florida/hospital-hears", title: "Florida: a hospital that can examine her hears that she wants to die",
    source: ["Fla. Stat. 394.463(2)(a)", "45 CFR 164.512(j)(1)(i)"],
    why: "Fla. Stat. 394.463(2)(a) has a facility examine whoever is in such danger, and 45 CFR 164.512(j)(1)(i) lets it be told of one that is serious and imminent.",
    change: all(here, dangerIsTold(party("er", "hospital"))),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "florida/sister-hears", title: "Florida: her sister would be told that she wants to die",
    source: ["Fla. Stat. 491.0147"],
    why: "Since 2019 Fla. Stat. 491.0147 names no relatives who hear of a danger to the client's own life, so a supervisor or an attorney is asked at once.",
    change: all(here, dangerIsTold(party("sister", "family-member"))),
    states: ["US-FL"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor", "attorney"] },
  },
  {
    id: "florida/admission", title: "Florida: a hospital hears what it needs in order to admit a suicidal client",
    source: ["Fla. Stat. 90.503(4)(a)", "45 CFR 164.512(j)(1)(i)"],
    why: "Fla. Stat. 90.503(4)(a) keeps no privilege where the therapist has cause to believe that she needs to be hospitalized, and 164.512(j)(1)(i) lets those be told who can act.",
    change: all(here, admission()),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "florida/admission-not-serious", title: "Florida: a hospital would be told of a client whose clinician finds no serious danger",
    source: ["Fla. Stat. 90.503(4)(a)", "45 CFR 164.512(j)(1)(i)"],
    why: "Without a serious danger there is neither cause to believe that she needs to be hospitalized (Fla. Stat. 90.503(4)(a)) nor a threat under 164.512(j)(1)(i).",
    change: all(here, admission({ serious: "no" })),
    states: ["US-FL"], pair: "florida/admission",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
];
