/** Massachusetts: dangers and reports. */
import { abuse, selfDanger } from "../base/situations.ts";
import { asked, cara, comes, police, portions } from "../base/stories.ts";
import { adultReport, childReport, dangerTold, hears, hospital, sister, threatTold } from "../base/states.ts";
import { all, clientIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { COUNSELOR, HERE, PSYCHOLOGIST, STATES } from "./stories.ts";

const roommate = party("roommate", "person-able-to-prevent-harm");
const disabled = (victimAgrees: "yes" | "no") => all(HERE, adultReport({ victim: "dependent-adult", victimAgrees }));

/** Massachusetts: dangers and reports. */
export const massachusettsDangers: readonly VectorSource[] = [
  {
    id: "massachusetts/threat", title: "Massachusetts: a psychologist's client makes an explicit threat on a named woman's life and means it; she is told",
    source: ["Mass. Gen. Laws c. 123, s. 36B(1)", "45 CFR 164.512(j)(1)(i)"],
    why: "c. 123 s. 36B(1) has one of four precautions taken, of which telling the victim is one, so telling is allowed and not the only way.",
    change: all(PSYCHOLOGIST, threatTold(cara, { victims: ["cara"] })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["safety-plan"] } },
  },
  {
    id: "massachusetts/threat-to-roommate", title: "Massachusetts: a psychologist's client makes an explicit threat on a named woman's life; a man who could prevent it would be told",
    source: ["Mass. Gen. Laws c. 112, s. 129A(c)", "45 CFR 164.512(j)(1)(i)"],
    why: "For a psychologist c. 112 s. 129A(c) names the precautions of s. 36B and no other recipient, so it is talked over first.",
    change: all(PSYCHOLOGIST, threatTold(roommate)),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "massachusetts/threat-to-a-crowd", title: "Massachusetts: a family therapist's client has an attack on nobody in particular in mind, and the police are told",
    source: ["Mass. Gen. Laws c. 112, s. 172(c)", "45 CFR 164.512(j)(1)(i)"],
    why: "c. 112 s. 172(c) lets a therapist tell what reveals a crime or harmful act in mind; s. 36B asks for a victim who can be identified.",
    change: all(HERE, threatTold(police, { victim: "none" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "massachusetts/threat-empty", title: "Massachusetts: a family therapist's client said something angry that is no serious threat, and the police would be told",
    source: ["Mass. Gen. Laws c. 112, s. 172", "Mass. Gen. Laws c. 123, s. 36B(1)", "45 CFR 164.512(j)(1)(i)"],
    why: "Each of these sections begins with a serious crime, harm or threat, and there is none.",
    change: all(HERE, threatTold(police, { victim: "none", serious: "no" })),
    states: STATES, pair: "massachusetts/threat-to-a-crowd",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "massachusetts/sister-of-therapists-client", title: "Massachusetts: a family therapist's client is in serious and imminent danger from herself, and her sister, who can help, is told",
    source: ["45 CFR 164.512(j)(1)(i)", "Mass. Gen. Laws c. 112, s. 129A(c)(1)"],
    why: "164.512(j)(1)(i) permits it to somebody able to help; what c. 112 s. 129A says of relatives and of commitment it says of psychologists.",
    change: all(HERE, dangerTold(sister)),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "massachusetts/hospitalizes", title: "Massachusetts: a hospital that would admit a psychologist's client asks for her note, and she is in serious and imminent danger",
    source: ["Mass. Gen. Laws c. 233, s. 20B(a)", "Mass. Gen. Laws c. 112, s. 129A(c)(1)", "45 CFR 164.512(j)(1)(i)"],
    why: "c. 233 s. 20B(a) opens what brings a patient to a hospital, and c. 112 s. 129A(c)(1) has the psychologist seek the commitment.",
    change: all(PSYCHOLOGIST, comes(hospital, "commitment"), asked(portions("anas")), selfDanger("er")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["hospitalize"] } },
  },
  {
    id: "massachusetts/child", title: "Massachusetts: a child of the family is abused, and child protection is told",
    source: ["Mass. Gen. Laws c. 119, s. 51A", "45 CFR 164.512(b)(1)(ii)"],
    why: "c. 119 s. 51A demands an immediate report by word of mouth and a written one within 48 hours.",
    change: all(HERE, childReport()),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report", "written-follow-up"] } },
  },
  {
    id: "massachusetts/past-abuse", title: "Massachusetts: a grown client tells of abuse in her own childhood, and nobody knows whether a child is at risk now",
    source: ["Mass. Gen. Laws c. 119, s. 51A"],
    why: "c. 119 s. 51A speaks of a child who is one, so what lies in the past is asked about first.",
    change: all(HERE, childReport({ when: "past", nowAtRisk: "unknown" })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "massachusetts/elder", title: "Massachusetts: a family therapist hears that an older person is neglected, and elder services are told",
    source: ["Mass. Gen. Laws c. 19A, s. 15(a)"],
    why: "c. 19A s. 15(a) lists family counselors among those who report at once and within 48 hours in writing.",
    change: all(HERE, adultReport()),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report", "written-follow-up"] } },
  },
  {
    id: "massachusetts/elder-counselor", title: "Massachusetts: a mental health counselor's client of 75 is neglected by her family and agrees that elder services are told",
    source: ["Mass. Gen. Laws c. 19A, s. 15(c)", "45 CFR 164.512(c)(1)(ii)"],
    why: "c. 19A s. 15(a) does not list mental health counselors, (c) lets anybody report, and 164.512(c)(1)(ii) permits it with her agreement.",
    change: all(COUNSELOR, clientIs("ana", { born: "1950-04-02" }), adultReport({ victimAgrees: "yes" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "massachusetts/disabled", title: "Massachusetts: a disabled adult is abused and claims no privilege, and the commission is told",
    source: ["Mass. Gen. Laws c. 19C, s. 10"],
    why: "c. 19C s. 10 demands the report at once and within 48 hours in writing, unless the disabled person invokes a privilege.",
    change: disabled("yes"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["written-follow-up"] } },
  },
  {
    id: "massachusetts/disabled-invokes", title: "Massachusetts: a disabled adult is abused and invokes privilege, and the commission would be told",
    source: ["Mass. Gen. Laws c. 19C, s. 10", "45 CFR 164.512(c)(1)(ii)"],
    why: "c. 19C s. 10 has no duty where the disabled person invokes privilege; whether 164.512(c)(1)(iii) lets an adult at risk be reported all the same is asked.",
    change: disabled("no"),
    states: STATES, pair: "massachusetts/disabled",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "massachusetts/partner-violence", title: "Massachusetts: Ana is beaten at home, and agrees that the police are told",
    source: ["45 CFR 164.512(c)(1)(ii)", "Mass. Gen. Laws c. 119, s. 51A"],
    why: "164.512(c)(1)(ii) permits the report with the victim's agreement; no section on children, elders or disabled adults asks for it.",
    change: all(HERE, hears(police, "partner-violence-report", "abuse-report"), abuse("police", { victim: "partner", victimAgrees: "yes" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];
