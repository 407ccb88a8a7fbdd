/** Reports of abuse, threats and danger to oneself. */
import type { ReleaseInput } from "../../../domain/release.ts";
import { selfDanger, threat } from "../base/situations.ts";
import { livesIn, treatsAs } from "../base/stories.ts";
import { all, asksFor, clientIs, party, release } from "../base/world.ts";
import { abuse, BOTH, cps, employer, from, hospital, knows, officer, signs, tells } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const aps = party("aps", "adult-protection");
const lover = party("lover", "potential-victim");
const californianForm: Partial<ReleaseInput> = { statements: [...release("form", "ana").statements, "use-limits", "right-to-copy", "separate-signature", "large-type"] };

/** Reports of abuse, threats and danger to oneself. */
export const safety: readonly VectorSource[] = [
  {
    id: "index/32", title: "California: Ana says that Ben beats the child, and the therapist reports it",
    source: ["NASW 1.07(c)", "Cal. Penal Code 11166(a)"],
    why: "Cal. Penal 11166(a) requires the report whatever the other partner says; NASW 1.07(c) and 1.07(d) keep it small and tell the client first.",
    change: all(from(cps, "child-abuse-report"), tells("abuse-report", BOTH, ["anas"]), abuse("cps", { of: BOTH })),
    states: ["US-CA"], codes: ["nasw"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["written-follow-up", "minimum-necessary", "notify-client-before"] } },
  },
  {
    id: "index/33a", title: "California: child protection asks for the note after the report",
    source: ["45 CFR 164.512(b)(1)(ii)", "Cal. Penal Code 11166(a)"],
    why: "164.512(b)(1)(ii) and the reporting statute (Cal. Penal 11166(a)) open the report and not the record, which needs an order or her authorization.",
    change: all(from(cps, "child-abuse-report"), asksFor("anas"), abuse("cps")),
    states: ["US-CA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/33b", title: "California: Ana has authorized child protection to have the note",
    source: ["45 CFR 164.508(a)(1)", "Cal. Civ. Code 56.11(b)"],
    why: "Her authorization is the consent needed (164.508(a)(1)), on a form as Cal. Civ. 56.11(b) has it: large type, a signature of its own, limits of use, a copy.",
    change: all(from(cps, "child-abuse-report"), asksFor("anas"), abuse("cps"), signs("ana", "cps", "child-abuse-report", californianForm)),
    states: ["US-CA"], pair: "index/33a",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "index/34a", title: "Texas: Ana, who is 85, is being neglected at home, and the law makes the therapist report it",
    source: ["45 CFR 164.512(c)(1)(i)", "Tex. Hum. Res. Code 48.051(a)"],
    why: "Tex. Hum. Res. 48.051(a) requires the report, 164.512(c)(1)(i) permits what law requires, and (c)(2) tells her.",
    change: all(livesIn("US-TX"), clientIs("ana", { born: "1940-04-02" }), from(aps, "adult-abuse-report"), tells("abuse-report", ["ana"]), abuse("aps", { victim: "elder", victimAgrees: "no" })),
    states: ["US-TX"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["notify-client-after"] } },
  },
  {
    id: "index/34b", title: "no state's law requires a report of the neglect of Ana, who is 85, and she agrees to one",
    source: ["45 CFR 164.512(c)(1)(ii)"],
    why: "164.512(c)(1)(ii) permits a report to which the adult victim agrees.",
    change: all(clientIs("ana", { born: "1940-04-02" }), from(aps, "adult-abuse-report"), tells("abuse-report", ["ana"]), abuse("aps", { victim: "elder", victimAgrees: "yes" })),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "index/34c", title: "no state's law requires a report, the neglect of Ana is over, and she does not agree",
    source: ["45 CFR 164.512(c)(1)(i)"],
    why: "None of 164.512(c)(1)(i) to (iii) is met: not required, not agreed, and no serious harm left to prevent.",
    change: all(clientIs("ana", { born: "1940-04-02" }), from(aps, "adult-abuse-report"), tells("abuse-report", ["ana"]),
      abuse("aps", { victim: "elder", victimAgrees: "no", when: "past", nowAtRisk: "no" })),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/35a", title: "Ana tells of an old beating by a partner and wants no police",
    source: ["45 CFR 164.512(c)(1)"],
    why: "None of 164.512(c)(1)(i) to (iii) is met: no law requires it, she does not agree, and nothing is left to prevent; what is owed is a plan for her safety.",
    change: all(from(officer, "partner-violence-report"), tells("abuse-report", ["ana"]), abuse("officer", { victim: "partner", victimAgrees: "no", when: "past", nowAtRisk: "no" })),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["safety-plan"] } },
  },
  {
    id: "index/35b", title: "Ana tells of a beating by a partner and agrees that police are told",
    source: ["45 CFR 164.512(c)(1)(ii)"],
    why: "164.512(c)(1)(ii): the victim's agreement permits the report to an authority.",
    change: all(from(officer, "partner-violence-report"), tells("abuse-report", ["ana"]), abuse("officer", { victim: "partner", victimAgrees: "yes" })),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "index/36a", title: "Ana threatens a named man, in Florida: police",
    source: ["Fla. Stat. 491.0147(2)"],
    why: "Fla. Stat. 491.0147(2) has police told of a specific threat against a named person; the least goes, and it is written down.",
    change: all(livesIn("US-FL"), from(officer, "protection"), tells("warning", ["ana"]), threat("officer", { victims: ["lover"] })),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["minimum-necessary", "document"] } },
  },
  {
    id: "index/36b", title: "Ana threatens a named man, in Florida: the man",
    source: ["45 CFR 164.512(j)(1)(i)", "Fla. Stat. 491.0147"],
    why: "Fla. Stat. 491.0147(1)(c) permits telling the victim, as 164.512(j)(1)(i) does; that the police are told, (2) demands all the same.",
    change: all(livesIn("US-FL"), from(lover, "protection"), tells("warning", ["ana"]), threat("lover", { victims: ["lover"] })),
    states: ["US-FL"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["minimum-necessary", "report", "document"] } },
  },
  {
    id: "index/36c", title: "Ana threatens a named man, in Texas: police",
    source: ["Tex. Health & Safety Code 611.004(a)(2)"],
    why: "Tex. Health & Safety 611.004(a)(2) permits telling medical personnel or police, and there is no duty (Thapar).",
    change: all(livesIn("US-TX"), from(officer, "protection"), tells("warning", ["ana"]), threat("officer", { victims: ["lover"] })),
    states: ["US-TX"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "index/36d", title: "Ana threatens a named man, in Texas: the man",
    source: ["Tex. Health & Safety Code 611.004(a)(2)", "45 CFR 160.203(b)"],
    why: "Tex. Health & Safety 611.004(a)(2) names medical personnel and police and not the intended victim, and the stricter state stands against HIPAA's permission (160.203(b)).",
    change: all(livesIn("US-TX"), from(lover, "protection"), tells("warning", ["ana"]), threat("lover", { victims: ["lover"] })),
    states: ["US-TX"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/36e", title: "Ana threatens a named man, in California: the man",
    source: ["Cal. Civ. Code 43.92"],
    why: "Cal. Civ. 43.92 asks reasonable efforts to warn the victim and police alike.",
    change: all(from(lover, "protection"), tells("warning", ["ana"]), threat("lover", { victims: ["lover"] })),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "index/36f", title: "Florida: a threat against a named man of which nobody can say how near it is",
    source: ["Fla. Stat. 491.0147(2)", "45 CFR 164.512(j)(1)(i)"],
    why: "Fla. Stat. 491.0147(2) and 164.512(j)(1)(i) turn on how near it is, and a duty to warn in doubt is never a plain no: somebody is asked at once.",
    change: all(livesIn("US-FL"), from(officer, "protection"), tells("warning", ["ana"]), threat("officer", { victims: ["lover"], imminent: "unknown" })),
    states: ["US-FL"], pair: "index/36a",
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "index/37a", title: "Ana is about to kill herself, and her mother can keep her safe, in Massachusetts",
    source: ["45 CFR 164.512(j)(1)(i)", "Mass. G.L. c. 112, s. 129A(c)(1)"],
    why: "164.512(j)(1)(i) permits the least that helps to those able to prevent it; 112 s. 129A(c)(1) allows a psychologist to tell the family, and asks to seek a hospital.",
    change: all(livesIn("US-MA"), treatsAs("psychologist"), from(party("mother", "family-member"), "suicide-prevention"), tells("protective-facts", ["ana"]), selfDanger("mother")),
    states: ["US-MA"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["minimum-necessary", "document", "hospitalize"] } },
  },
  {
    id: "index/37b", title: "Ana is about to kill herself, in Texas: her roommate",
    source: ["Tex. Health & Safety Code 611.004(a)(2)"],
    why: "Tex. Health & Safety 611.004(a)(2) names medical personnel and police only, so the roommate is not told.",
    change: all(livesIn("US-TX"), knows("roommate"), from(party("roommate", "friend"), "suicide-prevention"), tells("protective-facts", ["ana"]), selfDanger("roommate")),
    states: ["US-TX"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/37c", title: "Ana is about to kill herself, in Texas: the hospital",
    source: ["45 CFR 164.512(j)(1)(i)", "Tex. Health & Safety Code 611.004(a)(2)"],
    why: "Texas 611.004(a)(2) permits medical personnel, and so does 164.512(j)(1)(i).",
    change: all(livesIn("US-TX"), from(hospital, "suicide-prevention"), tells("protective-facts", ["ana"]), selfDanger("er")),
    states: ["US-TX"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "index/37d", title: "Ana is about to kill herself, and her employer, who cannot help, asks",
    source: ["45 CFR 164.512(j)(1)(i)(B)"],
    why: "164.512(j)(1)(i)(B) reaches only somebody reasonably able to prevent it: the permission is limited by recipient.",
    change: all(from(employer, "suicide-prevention"), tells("protective-facts", ["ana"]), selfDanger("boss", { canHelp: ["er"] })),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/38a", title: "the hospital that would admit Ana against her will is told what makes it necessary",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) permits what is needed to prevent the harm, no more.",
    change: all(from(hospital, "commitment"), tells("protective-facts", ["ana"]), selfDanger("er")),
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "index/38b", title: "Massachusetts: the hospital that would admit Ana is told, and the therapist must seek the commitment",
    source: ["Mass. G.L. c. 112, s. 129A(c)(1)", "Mass. G.L. c. 233, s. 20B(a)"],
    why: "Mass. c. 112 s. 129A(c)(1) makes seeking commitment a psychologist's duty once treatment is refused; what the hospital is told for it c. 233 s. 20B(a) lets be told, so may with that duty.",
    change: all(livesIn("US-MA"), treatsAs("psychologist"), from(hospital, "commitment"), tells("protective-facts", ["ana"]), selfDanger("er")),
    states: ["US-MA"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["hospitalize"] } },
  },
];
