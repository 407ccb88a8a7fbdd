/** California: dangers and reports. */
import { selfDanger } from "../base/situations.ts";
import { asked, cara, comes, portions } from "../base/stories.ts";
import { adultReport, childReport, dangerTold, hospital, threatTold } from "../base/states.ts";
import { all } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const STATES = ["US-CA"] as const;
const admitted = (more: Parameters<typeof selfDanger>[1] = {}) => all(comes(hospital, "commitment"), asked(portions("anas")), selfDanger("er", more));

/** California: dangers and reports. */
export const californiaDangers: readonly VectorSource[] = [
  {
    id: "california/hospitalizes", title: "California: a hospital that would admit Ana asks for her note, and she is in serious and imminent danger",
    source: ["Cal. Evid. Code 1024", "45 CFR 164.512(j)(1)(i)"],
    why: "Evid. Code 1024 lifts the privilege of a patient dangerous to herself as far as prevention needs, and 164.512(j)(1)(i) permits it to whoever can prevent it.",
    change: admitted(),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/hospitalizes-not", title: "California: a hospital asks for Ana's note for a commitment, and what is feared is not serious",
    source: ["Cal. Evid. Code 1024", "45 CFR 164.512(j)(1)(i)"],
    why: "Without a serious danger neither Evid. Code 1024 nor 164.512(j)(1)(i) speaks, and nothing else opens the note.",
    change: admitted({ serious: "no" }),
    states: STATES, pair: "california/hospitalizes",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/danger-to-self", title: "California: an emergency room hears what protects Ana, who is in serious and imminent danger from herself",
    source: ["Cal. Evid. Code 1024", "45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) permits telling those who can prevent it, and Evid. Code 1024 lifts the privilege; neither commands.",
    change: dangerTold(hospital),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "california/danger-to-self-not", title: "California: an emergency room would hear of Ana, and what is feared for her is not serious",
    source: ["Cal. Evid. Code 1024", "45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) asks for a serious and imminent threat, and Evid. Code 1024 for a dangerous patient.",
    change: dangerTold(hospital, { serious: "no" }),
    states: STATES, pair: "california/danger-to-self",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "california/empty-threat", title: "California: Ana said something angry about Cara that the therapist does not take for a serious threat",
    source: ["Cal. Civ. Code 43.92", "Cal. Welf. & Inst. Code 8105(c)", "45 CFR 164.512(j)(1)(i)"],
    why: "Civ. Code 43.92 and Welf. & Inst. 8105(c) both begin with a serious threat of violence, and 164.512(j)(1)(i) as well.",
    change: threatTold(cara, { victims: ["cara"], serious: "no" }),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "california/threatens-a-crowd", title: "California: Ana threatens whoever is at the mall tomorrow, and an emergency room is told",
    source: ["Cal. Civ. Code 56.10(c)(19)", "45 CFR 164.512(j)(1)(i)", "Cal. Civ. Code 43.92"],
    why: "Civ. Code 56.10(c)(19) and 164.512(j)(1)(i) permit it; Civ. Code 43.92 commands only where the victim can be made out.",
    change: threatTold(hospital, { victim: "place" }),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "california/past-abuse", title: "California: a grown client tells of abuse in her own childhood, and nobody knows whether a child is at risk now",
    source: ["Cal. Penal Code 11166(a)"],
    why: "Penal Code 11166(a) speaks of a child; a survivor's account is no such report unless a child is at risk now, which has to be asked.",
    change: childReport({ when: "past", nowAtRisk: "unknown" }),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "california/elder", title: "California: an elder of the family is abused, and adult protective services are told",
    source: ["Cal. Welf. & Inst. Code 15630(b)(1)", "45 CFR 164.512(a)"],
    why: "Welf. & Inst. 15630(b)(1) demands a report by phone at once and in writing within two working days.",
    change: adultReport(),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["written-follow-up"] } },
  },
];
