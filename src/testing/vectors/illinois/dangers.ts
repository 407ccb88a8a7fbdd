/** Illinois: dangers and reports. */
import { selfDanger } from "../base/situations.ts";
import { asked, cara, comes, portions } from "../base/stories.ts";
import { adultReport, childReport, dangerTold, director, hospital, threatTold, treats } from "../base/states.ts";
import { all, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { HERE, STATES } from "./stories.ts";

const PSYCHOLOGIST = all(HERE, treats("psychologist", "US-IL"));
const police = party("police", "law-enforcement");

/** Illinois: dangers and reports. */
export const illinoisDangers: readonly VectorSource[] = [
  {
    id: "illinois/child", title: "Illinois: a child of the family is abused, and child protection is told",
    source: ["325 ILCS 5/7", "89 Ill. Adm. Code 300.30(b)", "740 ILCS 110/11(i)"],
    why: "89 Ill. Adm. Code 300.30(b) demands the report, 325 ILCS 5/7 at once and confirmed in writing, and 740 ILCS 110/11(i) lifts the confidence.",
    change: all(HERE, childReport()),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report", "written-follow-up"] } },
  },
  {
    id: "illinois/past-abuse", title: "Illinois: a grown client tells of abuse in her own childhood, and nobody knows whether a child is at risk now",
    source: ["89 Ill. Adm. Code 300.30(b)"],
    why: "89 Ill. Adm. Code 300.30(b) speaks of a child known through the work; what lies in the past is asked about first.",
    change: all(HERE, childReport({ when: "past", nowAtRisk: "unknown" })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "illinois/dependent-adult", title: "Illinois: an adult of the family who depends on others is hurt, and adult protective services are told",
    source: ["320 ILCS 20/4(a-5)", "740 ILCS 110/11(i)"],
    why: "320 ILCS 20/4(a-5) demands within 24 hours the report of an adult who cannot seek help alone and was hurt within the year.",
    change: all(HERE, adultReport({ victim: "dependent-adult" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "illinois/threat-reported", title: "Illinois: a psychologist's client threatens a named woman, and the state's department is told",
    source: ["405 ILCS 5/6-103.3", "740 ILCS 110/11(ii)", "740 ILCS 110/11(viii)"],
    why: "405 ILCS 5/6-103.3 has a clinical psychologist report a clear and present danger to the department within 24 hours.",
    change: all(PSYCHOLOGIST, threatTold(director)),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report", "safety-plan"] } },
  },
  {
    id: "illinois/threat-warned", title: "Illinois: a psychologist's client threatens a named woman, and she is warned",
    source: ["740 ILCS 110/11(viii)", "45 CFR 164.512(j)(1)(i)"],
    why: "740 ILCS 110/11(viii) lets the therapist in sole discretion warn a specific person of a specific threat, and commands nothing.",
    change: all(PSYCHOLOGIST, threatTold(cara, { victims: ["cara"] })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "illinois/threat-empty", title: "Illinois: a psychologist's client said something angry of a woman that is no serious threat, and she would be warned",
    source: ["740 ILCS 110/11(viii)", "405 ILCS 5/6-103(b)", "45 CFR 164.512(j)(1)(i)"],
    why: "Every section here begins with a serious threat, and without one the Act keeps the confidence (740 ILCS 110/3).",
    change: all(PSYCHOLOGIST, threatTold(cara, { victims: ["cara"], serious: "no" })),
    states: STATES, pair: "illinois/threat-warned",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "illinois/suicidal-department", title: "Illinois: a psychologist's client is in serious and imminent danger from herself, and the state's department is told",
    source: ["405 ILCS 5/6-103.3", "740 ILCS 110/11(ii)"],
    why: "405 ILCS 5/6-103.3 reaches a clear and present danger to the client as well, within 24 hours.",
    change: all(PSYCHOLOGIST, dangerTold(director)),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "illinois/suicidal-police", title: "Illinois: a psychologist's client is in serious and imminent danger from herself, and the police are told",
    source: ["740 ILCS 110/11(ii)", "45 CFR 164.512(j)(1)(i)"],
    why: "740 ILCS 110/11(ii) lets the therapist in sole discretion tell what protects the client from a clear, imminent risk; the mandate names the department alone.",
    change: all(PSYCHOLOGIST, dangerTold(police)),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["report"] } },
  },
  {
    id: "illinois/suicidal-not-near", title: "Illinois: a psychologist's client thinks of death, nothing is imminent, and the police would be told",
    source: ["740 ILCS 110/11(ii)", "45 CFR 164.512(j)(1)(i)"],
    why: "740 ILCS 110/11(ii) asks for a clear, imminent risk and 164.512(j)(1)(i) for an imminent threat.",
    change: all(PSYCHOLOGIST, dangerTold(police, { imminent: "no" })),
    states: STATES, pair: "illinois/suicidal-police",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "illinois/hospitalized", title: "Illinois: a hospital that admits Ana against her will asks for her note, and she is in serious and imminent danger",
    source: ["740 ILCS 110/11(ii)", "45 CFR 164.512(j)(1)(i)"],
    why: "740 ILCS 110/11(ii) lets the therapist disclose what beginning a commitment needs, and 164.512(j)(1)(i) permits it to whoever can prevent the harm.",
    change: all(HERE, comes(hospital, "commitment"), asked(portions("anas")), selfDanger("er")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
