/** New York: dangers and reports. */
import { cara, police } from "../base/stories.ts";
import { adultReport, childReport, dangerTold, director, hospital, threatTold } from "../base/states.ts";
import { all, clientIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { HERE, PSYCHOLOGIST, SOCIAL_WORKER, STATES } from "./stories.ts";

/** New York: dangers and reports. */
export const newYorkDangers: readonly VectorSource[] = [
  {
    id: "new-york/psychologist-warns", title: "New York: a psychologist's client threatens a named woman with serious and imminent violence, and she is told",
    source: ["N.Y. Mental Hyg. Law 33.13(c)(6)", "45 CFR 164.512(j)(1)(i)"],
    why: "33.13(c)(6) lets a psychologist or psychiatrist warn an endangered individual and the police, and commands nothing. The report that 9.46(b) demands is owed beside it.",
    change: all(PSYCHOLOGIST, threatTold(cara, { victims: ["cara"] })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["report"] } },
  },
  {
    id: "new-york/social-worker-warns", title: "New York: a social worker's client contemplates violence against a named woman, serious and imminent, and the police are told",
    source: ["CPLR 4508(a)(2)", "45 CFR 164.512(j)(1)(i)"],
    why: "CPLR 4508(a)(2) does not keep what reveals that a client contemplates a harmful act, and 164.512(j)(1)(i) permits it to the police.",
    change: all(SOCIAL_WORKER, threatTold(police)),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "new-york/social-worker-keeps", title: "New York: a social worker's client said something angry that is no serious threat, and the police would be told",
    source: ["CPLR 4508(a)", "45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) asks for a serious and imminent threat, and CPLR 4508(a)(2) for a crime or harmful act that is contemplated.",
    change: all(SOCIAL_WORKER, threatTold(police, { serious: "no" })),
    states: STATES, pair: "new-york/social-worker-warns",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "new-york/suicidal-director", title: "New York: Ana is likely to do serious harm to herself, not at once, and the county's director of community services is told",
    source: ["N.Y. Mental Hyg. Law 9.46(b)", "45 CFR 164.512(a)"],
    why: "9.46(b) demands the report of a person likely to engage in conduct that would result in serious harm to self or others, near or not.",
    change: all(HERE, dangerTold(director, { imminent: "no" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["document"] } },
  },
  {
    id: "new-york/dark-thoughts", title: "New York: Ana has dark thoughts and no more, and the county's director of community services would be told",
    source: ["N.Y. Mental Hyg. Law 9.46(b)", "45 CFR 164.512(j)(1)(i)"],
    why: "9.46(b) and 164.512(j)(1)(i) both begin with serious harm, and none is likely.",
    change: all(HERE, dangerTold(director, { imminent: "no", serious: "no" })),
    states: STATES, pair: "new-york/suicidal-director",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "new-york/suicidal-hospital", title: "New York: Ana is in serious and imminent danger from herself, and an emergency room is told what protects her",
    source: ["45 CFR 164.512(j)(1)(i)", "N.Y. Mental Hyg. Law 9.46(b)"],
    why: "164.512(j)(1)(i) permits it to those who can prevent it; 9.46(b) demands a report to the director and to nobody else.",
    change: all(HERE, dangerTold(hospital)),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "new-york/child", title: "New York: a child of the family is abused, and the statewide register is told",
    source: ["N.Y. Soc. Serv. Law 413(1)", "N.Y. Soc. Serv. Law 415"],
    why: "Soc. Serv. 413(1) demands the report and 415 has it made at once and written within 48 hours.",
    change: all(HERE, childReport()),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["written-follow-up"] } },
  },
  {
    id: "new-york/past-abuse", title: "New York: a grown client tells of abuse in her own childhood, and nobody knows whether a child is at risk now",
    source: ["N.Y. Soc. Serv. Law 413(1)"],
    why: "Soc. Serv. 413(1) speaks of a child who is one, so what lies in the past is asked about first.",
    change: all(HERE, childReport({ when: "past", nowAtRisk: "unknown" })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "new-york/elder-agrees", title: "New York: Ana, who is 80, is neglected by her family, agrees to a report, and adult protection is told",
    source: ["45 CFR 164.512(c)(1)(ii)"],
    why: "New York has no general duty to report the abuse of adults, and 164.512(c)(1)(ii) permits it with her agreement.",
    change: all(HERE, clientIs("ana", { born: "1945-04-02" }), adultReport({ victimAgrees: "yes" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];
