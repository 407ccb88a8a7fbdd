/** New York: dangers and reports. */
import { areNotes, cara, police } from "../base/stories.ts";
import { adultReport, childReport, dangerTold, director, eight, hospital, threatTold } from "../base/states.ts";
import { all, clientIs, portionIs, type Change } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { HERE, PSYCHOLOGIST, SOCIAL_WORKER, STATES } from "./stories.ts";

/** Ana and Ben raise a child together. */
const raisesAChild: Change = ({ casefile }) => { casefile.unit.relation = "co-parents"; };

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
    id: "new-york/warned-without-hiv", title: "New York: a psychologist's client threatens a named woman with serious and imminent violence, in a session that tells of HIV, and she is told",
    source: ["N.Y. Pub. Health Law 2782(1)", "N.Y. Mental Hyg. Law 33.13(c)(6)", "45 CFR 164.512(j)(1)(i)"],
    why: "33.13(c)(6) and 164.512(j)(1)(i) let her be warned at once; Pub. Health Law 2782(1) does not list her, so the warning leaves HIV out.",
    change: all(PSYCHOLOGIST, threatTold(cara, { victims: ["cara"] }), portionIs("anas", { sensitivities: ["hiv-sti"] })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["redact", "report"] } },
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
    id: "new-york/child", title: "New York: a grown client tells of a child that is abused, nothing on file says that it is hers to bring up, and the statewide register is told",
    source: ["N.Y. Soc. Serv. Law 413(1)", "N.Y. Soc. Serv. Law 414", "45 CFR 164.512(b)(1)(ii)"],
    why: "Soc. Serv. 413(1)(a) demands the report of a child who comes, or where a parent or whoever is responsible for it comes and tells; 414 lets anybody make it.",
    change: all(HERE, childReport()),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "new-york/child-of-a-parent", title: "New York: one of two who raise a child together tells that it is abused, and the statewide register is told",
    source: ["N.Y. Soc. Serv. Law 413(1)", "N.Y. Soc. Serv. Law 415"],
    why: "Soc. Serv. 413(1)(a) demands the report where a parent comes and states what makes the child an abused one, and 415 has it made at once and written within 48 hours.",
    change: all(HERE, childReport(), raisesAChild),
    states: STATES, pair: "new-york/child",
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["written-follow-up"] } },
  },
  {
    id: "new-york/child-comes", title: "New York: a child of eight comes and is abused, and the statewide register is told",
    source: ["N.Y. Soc. Serv. Law 413(1)", "N.Y. Soc. Serv. Law 415"],
    why: "Soc. Serv. 413(1)(a) demands the report of a child who comes before the clinician, and 415 has it made at once and written within 48 hours.",
    change: all(eight(), HERE, childReport()),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["written-follow-up"] } },
  },
  {
    id: "new-york/parent-in-notes", title: "New York: what one of two parents told of their abused child stands in psychotherapy notes alone, and the statewide register is told",
    source: ["N.Y. Soc. Serv. Law 413(1)", "45 CFR 164.508(a)(2)(ii)"],
    why: "164.508(a)(2)(ii) opens psychotherapy notes for what a law requires (164.512(a)), and Soc. Serv. 413(1)(a) requires it of a parent's word.",
    change: all(HERE, childReport(), areNotes("anas"), raisesAChild),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "new-york/child-in-notes", title: "New York: what a grown client told of an abused child stands in psychotherapy notes alone, and nothing on file says that the child is hers to bring up",
    source: ["N.Y. Soc. Serv. Law 413(1)", "N.Y. Soc. Serv. Law 414", "45 CFR 164.508(a)(2)(ii)"],
    why: "164.508(a)(2)(ii) opens psychotherapy notes for what a law requires; whether Soc. Serv. 413(1)(a) does turns on who came and told it, and 414 requires nothing.",
    change: all(HERE, childReport(), areNotes("anas")),
    states: STATES, pair: "new-york/parent-in-notes",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
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
