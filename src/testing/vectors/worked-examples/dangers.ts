/** Threats, danger to oneself, child abuse and a call from the police. */
import { abuse, selfDanger, threat, warrant } from "../base/situations.ts";
import { alsoOnFile, asked, byPhone, cara, comes, cps, livesIn, only, police, portions, statement, treatsAs, warned } from "../base/stories.ts";
import { all, type Change, fileIs, party } from "../base/world.ts";
import { BOTH, program } from "./stories.ts";
import type { VectorSource } from "../format.ts";

/** Ana threatens, with a weapon at hand, to harm Cara, whom Ben loves. */
const threatens = (who: Parameters<typeof party>[0], kind: Parameters<typeof party>[1]): Change => all(warned(party(who, kind)), threat(who, { victims: ["cara"] }));
const warnsVictim = all(warned(cara), threat("cara", { victims: ["cara"] }));
const warnsPolice = all(warned(police), threat("police", { victims: ["cara"] }));
const kim = party("kim", "friend");
const suicidal = (who: ReturnType<typeof party>, purpose: "suicide-prevention" | "commitment" = "suicide-prevention"): Change =>
  all(only("ana"), comes(who, purpose), byPhone, asked(statement("protective-facts", ["ana"], ["anas"])), selfDanger(who.id));

/** Threats, danger to oneself, child abuse and a call from the police. */
export const dangers: readonly VectorSource[] = [
  {
    id: "worked/5", title: "Florida: the police hear that a client threatens her partner's lover",
    source: ["Fla. Stat. 491.0147(2)"],
    why: "Fla. Stat. 491.0147(2): a specific threat against a named person with intent and ability must be told to the police.",
    change: all(warnsPolice, livesIn("US-FL")),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "worked/5b", title: "Florida: the victim hears that a client threatens her",
    source: ["Fla. Stat. 491.0147(2)", "45 CFR 164.512(j)(1)(i)"],
    why: "Florida leaves the victim to the therapist's discretion, and 45 CFR 164.512(j)(1)(i) permits telling the target.",
    change: all(warnsVictim, livesIn("US-FL")),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "worked/5c", title: "Texas: the police hear that a client threatens somebody named",
    source: ["Tex. Health & Safety Code 611.004(a)(2)"],
    why: "Tex. Health & Safety 611.004(a)(2) permits law enforcement personnel, and no Texan duty to warn exists.",
    change: all(warnsPolice, livesIn("US-TX")),
    states: ["US-TX"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "worked/5d", title: "Texas: a hospital hears that a client threatens somebody named",
    source: ["45 CFR 164.512(j)(1)(i)", "Tex. Health & Safety Code 611.004(a)(2)"],
    why: "Tex. Health & Safety 611.004(a)(2) permits medical personnel, who can prevent the harm as 45 CFR 164.512(j)(1)(i) asks.",
    change: all(threatens("ward", "hospital"), livesIn("US-TX")),
    states: ["US-TX"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "worked/5e", title: "Texas: the victim would hear that a client threatens her",
    source: ["Tex. Health & Safety Code 611.004(a)(2)"],
    why: "Tex. Health & Safety 611.004(a)(2) does not authorize telling the intended victim, so HIPAA's permission opens nothing.",
    change: all(warnsVictim, livesIn("US-TX")),
    states: ["US-TX"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "worked/5f", title: "California: the police hear that a client threatens somebody named",
    source: ["Cal. Civ. Code 43.92"],
    why: "Cal. Civ. 43.92 asks for reasonable efforts to tell victim and law enforcement alike.",
    change: warnsPolice,
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "worked/5g", title: "California: the victim hears that a client threatens her",
    source: ["Cal. Civ. Code 43.92"],
    why: "Cal. Civ. 43.92 asks for reasonable efforts to tell victim and law enforcement alike.",
    change: warnsVictim,
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "worked/5h", title: "California: the warning is drawn from the chart of a substance use program",
    source: ["42 CFR 2.13(a)", "42 CFR 2.20", "Cal. Civ. Code 43.92"],
    why: "42 CFR Part 2 has no exception for warnings (2.13(a), 2.20) and Cal. Civ. 43.92 asks for one: law stands against law, and counsel is asked.",
    change: all(warnsPolice, program),
    states: ["US-CA"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "worked/5i", title: "California: the program's warning says nothing that shows a substance use patient",
    source: ["42 CFR 2.12(a)(1)(i)", "Cal. Civ. Code 43.92"],
    why: "A warning that identifies nobody as a patient of the program is none of Part 2's (42 CFR 2.12(a)(1)(i)): drawn from another part of the file, Cal. Civ. 43.92 has it given.",
    change: all(warnsPolice, program, alsoOnFile("risk", { kind: "risk-assessment" }), asked(statement("warning", ["ana"], ["risk"]))),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "worked/6", title: "a suicidal client, a roommate who could help, and no consent",
    source: ["45 CFR 164.512(j)(1)(i)", "45 CFR 164.502(b)"],
    why: "45 CFR 164.512(j)(1)(i) permits what is needed, to somebody able to prevent it, and 164.502(b) holds that to the minimum; the chart itself is not sent.",
    change: all(suicidal(kim), asked(statement("protective-facts", ["ana"], ["anas"]), portions("anas"))),
    expect: { outcome: "partial", verdicts: { told: "may", anas: "must-not" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "worked/6b", title: "Massachusetts: a psychologist must seek the commitment of the client",
    source: ["Mass. G.L. c. 112, s. 129A(c)(1)", "Mass. G.L. c. 233, s. 20B(a)"],
    why: "Mass. Gen. Laws c. 112, s. 129A(c)(1): where the client refuses treatment and is committable, a psychologist has a duty to seek commitment; what the hospital hears for it is permitted, c. 233 s. 20B(a).",
    change: all(suicidal(party("ward", "hospital"), "commitment"), livesIn("US-MA"), treatsAs("psychologist")),
    states: ["US-MA"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["hospitalize"] } },
  },
  {
    id: "worked/6c", title: "Texas: the roommate would be told",
    source: ["Tex. Health & Safety Code 611.004(a)(2)"],
    why: "Tex. Health & Safety 611.004(a)(2) names medical and law enforcement personnel only, which is the stricter law.",
    change: all(suicidal(kim), livesIn("US-TX")),
    states: ["US-TX"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "worked/6d", title: "Texas: the police are told",
    source: ["Tex. Health & Safety Code 611.004(a)(2)"],
    why: "Tex. Health & Safety 611.004(a)(2) permits telling law enforcement personnel of imminent injury to the client.",
    change: all(suicidal(police), livesIn("US-TX")),
    states: ["US-TX"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "worked/11", title: "Pennsylvania: one spouse tells of child abuse in the joint session, and the other does not agree to a report",
    source: ["23 Pa.C.S. 6311", "45 CFR 164.512(b)(1)(ii)"],
    why: "23 Pa.C.S. 6311 requires the report with the least facts and awaits nobody's consent; the file itself needs an authorization or an order.",
    change: all(livesIn("US-PA"), fileIs({ releases: [] }), cps, byPhone, asked(statement("abuse-report", BOTH, ["joint"]), portions("joint", "anas")), abuse("cps", { of: BOTH, suspect: "client" }),
    ),
    states: ["US-PA"], codes: ["nasw"],
    expect: { outcome: "partial", verdicts: { told: "must", joint: "must-not", anas: "must-not" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "worked/17", title: "the police ask on the phone whether she is a patient",
    source: ["45 CFR 164.512(f)"],
    why: "No paragraph of 45 CFR 164.512(f) covers a bare question by phone: neither confirm nor deny.",
    change: all(comes(party("police", "law-enforcement", { identity: "unknown", authority: "unknown" }), "criminal-prosecution"), byPhone, asked(statement("existence", ["ana"], []))),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "worked/17b", title: "the police are told of a serious and imminent threat",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) permits telling somebody who can prevent a serious and imminent threat, whether or not police could have asked.",
    change: warnsPolice,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "worked/17c", title: "the police come with a judge's search warrant and ask whether she is a client",
    source: ["45 CFR 164.512(f)(1)(ii)(A)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "164.512(f)(1)(ii)(A) permits obeying a judge's warrant, and a warrant rules on no privilege (Jaffee v. Redmond): claim it, do not obstruct, call counsel.",
    change: all(comes(police, "criminal-prosecution"), asked(statement("existence", ["ana"], [])), warrant("police")),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
];
