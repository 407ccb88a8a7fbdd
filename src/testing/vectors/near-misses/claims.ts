/** Claims that speak of somebody else, or behind which nobody stands; papers that ended with a life; a fact that nobody knows. */
import { harm, order, ownRequest, threat } from "../base/situations.ts";
import { anaIsSixteen, asked, cara, comes, only, paper, police, portions, psychiatrist, restriction, warned } from "../base/stories.ts";
import { all, asksToTell, type Change, clientIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const anaHasDied = clientIs("ana", {
  died: "2026-02-27",
  representatives: [paper("eve", "health-agent", { from: "2025-02-27T09:00:00-08:00" })],
});
const eveAsks = (as: "health-agent" | "executor"): Change => all(
  comes(party("eve", as), "personal-representation", { made: "signed-writing", onBehalfOf: ["ana"] }), asked(portions("anas")),
);
/** Ana has died, and a court orders her note for a suit, at which Eve was heard. */
const eveIsHeard = (authority: "shown" | "claimed"): Change => all(
  only("ana"), clientIs("ana", { died: "2026-02-27", representatives: [paper("eve", "executor", { authority, from: "2026-03-02T09:00:00-08:00" })] }),
  comes(party("judge", "court"), "probate"), asked(portions("anas")), order("judge", { heard: ["eve"] }),
);
/** Ana is sixteen, and a court orders her note for this suit, at which her mother was heard. */
const motherIsHeard = (purpose: "litigation" | "custody"): Change => all(
  anaIsSixteen("parent", paper("mother", "parent")), comes(party("judge", "court"), purpose), asked(portions("anas")), order("judge", { heard: ["mother"] }),
);
const careOfAna = all(psychiatrist, asked(portions("anas")));

/** Claims that speak of somebody else, or behind which nobody stands; papers that ended with a life; a fact that nobody knows. */
export const whatIsClaimed: readonly VectorSource[] = [
  {
    id: "near/nobody-attests-the-threat", title: "it is said that Ana threatens Cara, and nobody of the practice stands behind it",
    source: ["45 CFR 164.512(j)(1)(i)", "45 CFR 164.512(j)(4)"],
    why: "164.512(j)(1)(i) rests on what the one who discloses believes in good faith, and (j)(4) presumes it only of somebody who knows; so far nobody has said so.",
    change: all(warned(cara), threat("cara", { victims: ["cara"], attested: "not-attested" })),
    pair: "conflict/warning-police-only-c",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "near/the-threat-is-told-to-another", title: "her therapist holds that Cara must be warned, and an officer of whom she has not said so calls and asks",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i)(B) opens a warning to the one who is believed able to lessen the threat, and of the officer nobody has said that.",
    change: all(warned(police), threat("cara", { victims: ["cara"] })),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "near/health-agent-of-the-living", title: "Ana cannot decide for herself, and her health agent asks for her note",
    source: ["45 CFR 164.502(g)(2)", "45 CFR 164.524(a)(1)"],
    why: "164.502(g)(2): whoever decides on her care in her place is treated as Ana, and 164.524(a)(1) requires her access.",
    change: all(
      only("ana"), clientIs("ana", {
        capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-02-20T08:00:00-08:00", is: "unconscious" }],
        representatives: [paper("eve", "health-agent", { from: "2025-02-27T09:00:00-08:00" })],
      }), eveAsks("health-agent"),
    ),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "near/health-agent-after-death", title: "Ana has died, and the one who was her health agent asks for her note",
    source: ["45 CFR 164.502(g)(4)"],
    why: "164.502(g)(4) treats an executor as the dead person, or who else may act for her or her estate; a power over the care of the living is none of these.",
    change: all(only("ana"), anaHasDied, eveAsks("health-agent")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "near/executor-was-heard", title: "Ana has died, and a judge orders her note after ruling on privilege with her executor heard",
    source: ["45 CFR 164.502(g)(4)", "45 CFR 164.512(e)(1)(i)"],
    why: "164.502(g)(4) treats the executor as her, the privilege is the executor's after her death, and 164.512(e)(1)(i) gives what a court ordered: obeyed.",
    change: eveIsHeard("shown"),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "near/executor-was-perhaps-heard", title: "Ana has died, and a judge orders her note with somebody heard who says to be her executor",
    source: ["45 CFR 164.502(g)(4)"],
    why: "164.502(g)(4) asks for authority to act for the estate; whether anybody with it was heard is not known, so counsel and the papers come first.",
    change: eveIsHeard("claimed"),
    pair: "near/executor-was-heard",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "near/mother-was-heard", title: "Ana is sixteen, and a judge orders her note in a suit over an injury after hearing the mother who consented to her care",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.512(e)(1)(i)"],
    why: "164.502(g)(3)(i) treats the parent as the minor for care that the parent consented to, and 164.512(e)(1)(i) gives what a court ordered after hearing her.",
    change: motherIsHeard("litigation"),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "near/mother-was-heard-on-custody", title: "Ana is sixteen, and a judge orders her note in a suit over her custody after hearing her mother alone",
    source: ["Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "In a suit over custody the mother has a side of her own, so whether she spoke for the child's privilege (Jaffee v. Redmond) only the court can say: counsel first.",
    change: motherIsHeard("custody"),
    pair: "near/mother-was-heard",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "near/restriction-refused", title: "Ana asked that her psychiatrist be told nothing, and the practice did not agree",
    source: ["45 CFR 164.506(c)(2)", "45 CFR 164.522(a)(1)(ii)"],
    why: "164.522(a)(1)(ii): the practice need not agree, it did not, and 164.506(c)(2) permits it for her treatment.",
    change: all(careOfAna, restriction({ agreed: "no", against: ["psy"] })),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "near/restriction-unknown", title: "Ana asked that her psychiatrist be told nothing, and nobody knows whether the practice agreed",
    source: ["45 CFR 164.522(a)(1)(iii)"],
    why: "164.522(a)(1)(iii) bars it if the practice agreed, and whether it did has to be found out first.",
    change: all(careOfAna, restriction({ agreed: "unknown", against: ["psy"] })),
    pair: "near/restriction-refused",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "near/partner-who-is-a-clinician", title: "Ben, who is in treatment with Ana, also works as a clinician here, and wants to read for her treatment what she said alone",
    source: ["45 CFR 164.506(c)(1)", "45 CFR 164.502(a)"],
    why: "164.506(c)(1) lets the practice use it for treatment; Ben treats nobody in his own file, and without her form 164.502(a) lets nothing go to him.",
    change: all(comes(party("ben", "treating-provider", { place: "inside" }), "treatment"), asked(portions("anas")), ({ casefile }) => { casefile.clinicians.push({ id: "ben", licences: [], role: "treating" }); }),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "near/colleague-who-treats", title: "a colleague in the practice, who stands in no file, wants to read for Ana's treatment what she said alone",
    source: ["45 CFR 164.506(c)(1)"],
    why: "164.506(c)(1) lets the practice use it for its own treatment of her.",
    change: all(comes(party("dr-new", "treating-provider", { place: "inside" }), "treatment"), asked(portions("anas"))),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "near/told-round-a-harm", title: "one note is likely to endanger Ana's life, and she asks to be told what was said, from no note in particular",
    source: ["45 CFR 164.524(a)(3)(i)"],
    why: "164.524(a)(3)(i) withholds what is likely to endanger a life; whether what would be told is just that, somebody has to say first.",
    change: all(ownRequest, harm(), asksToTell("session-content", ["ana"])),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "near/days-beside-a-harm", title: "one note is likely to endanger Ana's life, and she asks on which days she was here",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.524(a)(3)(i)"],
    why: "164.524(a)(1) gives her what is on file of her, and the days of her sessions say nothing of what 164.524(a)(3)(i) withholds.",
    change: all(ownRequest, harm(), asksToTell("attendance", ["ana"])),
    pair: "near/told-round-a-harm",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
];
