/** Texas: reports, now and before the time for them was cut in half. */
import { abuse } from "../base/situations.ts";
import { police } from "../base/stories.ts";
import { adultReport, childReport, hears } from "../base/states.ts";
import { all } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { aYearEarlier, HERE, STATES } from "./stories.ts";

/** Texas: reports, now and before the time for them was cut in half. */
export const texasReports: readonly VectorSource[] = [
  {
    id: "texas/child", title: "Texas: a child of the family is abused, and child protection is told",
    source: ["Tex. Fam. Code 261.101(b)", "45 CFR 164.512(b)(1)(ii)"],
    why: "Fam. 261.101(b) has the professional report it personally, since 20 June 2025 within 24 hours.",
    change: all(HERE, childReport()),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "texas/child-before", title: "Texas, in March 2025: a child of the family is abused, and the police are told",
    source: ["Tex. Fam. Code 261.101(b)"],
    why: "Fam. 261.101(b) names any law enforcement agency too, and until 20 June 2025 gave 48 hours.",
    change: all(HERE, hears(police, "child-abuse-report", "abuse-report"), abuse("police"), aYearEarlier),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["report"] } },
  },
  {
    id: "texas/dependent-adult-before", title: "Texas, in March 2025: an adult of the family with a disability is neglected, and adult protection is told",
    source: ["Tex. Hum. Res. Code 48.051(a)"],
    why: "Hum. Res. 48.051(a) demands it immediately of everybody; the hours of Fam. 261.101(b) are for children.",
    change: all(HERE, adultReport({ victim: "dependent-adult" }), aYearEarlier),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "texas/past-abuse", title: "Texas: a grown client tells of abuse in her own childhood, and nobody knows whether a child is at risk now",
    source: ["Tex. Fam. Code 261.101(b-1)"],
    why: "Fam. 261.101(b-1) wants it reported where another child, an elder or a disabled person needs protection, and that is not known yet.",
    change: all(HERE, childReport({ when: "past", nowAtRisk: "unknown" })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
];
