/** A state's law against federal law. */
import { harm, ownRequest, threat } from "../base/situations.ts";
import { asked, byPhone, cara, comes, livesIn, plan, statement, warned, writtenRequest } from "../base/stories.ts";
import { all, asksFor, party, portionIs } from "../base/world.ts";
import { BOTH, nothingSigned } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const dangerNotNear = all(threat("county", { imminent: "no", victim: "none", intentAndAbility: "unknown" }), warned(party("county", "mental-health-authority")));

/** A state's law against federal law. */
export const states: readonly VectorSource[] = [
  {
    id: "conflict/state-stricter", title: "California: a plan wants a billing entry without the written request of Civil Code 56.104",
    source: ["45 CFR 160.203(b)", "45 CFR 164.506(c)", "Cal. Civ. Code 56.104"],
    why: "45 CFR 160.203(b) saves the more stringent state law: without the signed request of Cal. Civ. 56.104 what 164.506(c) permits stays.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })),
    states: ["US-CA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "conflict/state-stricter-b", title: "California: a plan wants a billing entry with the written request of Civil Code 56.104",
    source: ["45 CFR 164.506(c)(3)", "Cal. Civ. Code 56.104"],
    why: "The condition of Cal. Civ. 56.104 being met, state and federal law (164.506(c)(3)) permit the same thing.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" }), writtenRequest("plan")),
    states: ["US-CA"], pair: "conflict/state-stricter",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "conflict/state-more-access", title: "Illinois: a danger to life is feared, and the state knows no denial for harm",
    source: ["45 CFR 160.202(2)", "45 CFR 164.524(a)(3)(i)", "740 ILCS 110/4"],
    why: "45 CFR 160.202(2): greater access wins, so 740 ILCS 110/4 gives what 164.524(a)(3)(i) would only have allowed to deny.",
    change: all(livesIn("US-IL"), ownRequest, harm()),
    states: ["US-IL"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "conflict/state-more-access-b", title: "a danger to life is feared, and federal law alone decides",
    source: ["45 CFR 164.524(a)(3)(i)"],
    why: "45 CFR 164.524(a)(3)(i) lets a licensed professional deny access that is likely to endanger life, with a letter and a review by another (a)(4), (d)(2).",
    change: all(ownRequest, harm()),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["notice-of-denial", "independent-review"] } },
  },
  {
    id: "conflict/state-shorter-clock", title: "California: a client's own note in a state that gives 15 days",
    source: ["45 CFR 160.202(2)", "45 CFR 164.524(b)(2)", "Cal. Health & Safety Code 123110"],
    why: "45 CFR 160.202(2) and Cal. Health & Safety 123110: the shorter clock stands beside the 30 days of 164.524(b)(2).",
    change: ownRequest,
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "conflict/state-mandate", title: "New York: a danger that is not imminent, which the state has reported to its director of services",
    source: ["N.Y. Mental Hyg. Law 9.46(b)", "45 CFR 164.512(a)"],
    why: "45 CFR 164.512(a): HIPAA never bars what another law requires, here N.Y. Mental Hyg. 9.46(b), though the threat is not imminent as 164.512(j)(1)(i) asks.",
    change: all(livesIn("US-NY"), dangerNotNear),
    states: ["US-NY"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "conflict/state-mandate-b", title: "a danger that is not imminent would be told to the county, and federal law alone decides",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "45 CFR 164.512(j)(1)(i) asks for a serious and imminent threat, and nothing else opens a report to the county.",
    change: dangerNotNear,
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "conflict/warning-police-only-c", title: "the victim, where no state speaks",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "45 CFR 164.512(j)(1)(i) permits telling the target of a serious and imminent threat.",
    change: all(warned(cara), threat("cara", { victims: ["cara"] })),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "conflict/duty-to-warn-ethics", title: "California: a threat uttered in the joint session, and the code's written authorization of each partner",
    source: ["AAMFT 2.2", "Cal. Civ. Code 43.92"],
    why: "AAMFT 2.2 itself excepts what is mandated or permitted by law, so the state's duty to warn (Cal. Civ. 43.92) is done without a signature.",
    change: all(
      nothingSigned, comes(cara, "protection"), byPhone, asked(statement("warning", BOTH, ["joint"])), threat("cara", { of: BOTH, victims: ["cara"] }),
    ),
    states: ["US-CA"], codes: ["aamft"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "conflict/duty-to-warn-ethics-b", title: "California: an attorney in the divorce would be told what was said in the joint session, and nobody signed",
    source: ["AAMFT 2.2"],
    why: "AAMFT 2.2: outside what law mandates or permits, each individual's written authorization is needed.",
    change: all(nothingSigned, asked(statement("session-content", BOTH, ["joint"]))),
    states: ["US-CA"], codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
];
