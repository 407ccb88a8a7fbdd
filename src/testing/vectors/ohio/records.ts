/** Ohio: three privileges against a subpoena, minors and their parents, and a client's own record. */
import { labelledNotes, lawsuitFile, motherSignsForSchool, subpoenaed, upset, waives } from "../base/under-state-law.ts";
import { harm, ownRequest, proceeding } from "../base/situations.ts";
import { anaIsSixteen, asked, comes, livesIn, paper, parentAsks, portions, treatsAs } from "../base/stories.ts";
import { all, asksFor, clientIs, fileIs, party, portionIs, requestIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-OH");
const wanted = subpoenaed("US-OH", ["anas"], ["ana"]);
const fatherElsewhere = all(
  here, anaIsSixteen("parent", paper("dad", "parent")), asked(portions("anas")),
  comes(party("dad", "noncustodial-parent"), "personal-representation", { made: "signed-writing", onBehalfOf: ["ana"] }),
);
const cameAlone = (born: string) => all(here, anaIsSixteen("client", paper("mom", "parent")), clientIs("ana", { born }), parentAsks("mom"));
const nobodyWaived = all(here, treatsAs("counselor"), wanted);

/** Ohio: three privileges against a subpoena, minors and their parents, and a client's own record. */
export const records: readonly VectorSource[] = [
  {
    id: "ohio/counselor-subpoenaed", title: "Ohio: an attorney's subpoena for a counselor's note, and she has not consented",
    source: ["R.C. 2317.02(G)"],
    why: "R.C. 2317.02(G): without her express consent a subpoena does not open what a counselor was told.",
    change: nobodyWaived,
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "ohio/counselor-consent", title: "Ohio: an attorney's subpoena for a counselor's note, and she has consented in writing",
    source: ["R.C. 2317.02(G)", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "R.C. 2317.02(G) excepts a client's express consent, and notice was given under 164.512(e)(1)(ii)(A).",
    change: all(nobodyWaived, waives("ana")),
    states: ["US-OH"], pair: "ohio/counselor-subpoenaed",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "ohio/counselor-partners", title: "Ohio: an attorney's subpoena for a social worker's note of a joint session, and one partner consented",
    source: ["R.C. 2317.02(G)"],
    why: "R.C. 2317.02(G) has no exception for couples: each consents for himself or herself.",
    change: all(here, treatsAs("clinical-social-worker"), subpoenaed("US-OH", ["joint"], ["ana", "ben"]), waives("ana")),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "ohio/psychologist-subpoenaed", title: "Ohio: an attorney's subpoena for a psychologist's note, and she has not consented",
    source: ["R.C. 4732.19", "R.C. 2317.02(B)"],
    why: "R.C. 4732.19 puts a psychologist where a physician stands: only her express consent opens it to a subpoena.",
    change: all(here, treatsAs("psychologist"), wanted),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "ohio/psychiatrist-subpoenaed", title: "Ohio: an attorney's subpoena for a psychiatrist's note, and she has not consented",
    source: ["R.C. 2317.02(B)"],
    why: "R.C. 2317.02(B): a physician testifies only with the patient's express consent.",
    change: all(here, treatsAs("psychiatrist"), wanted),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "ohio/psychiatrist-condition-at-issue", title: "Ohio: an attorney's subpoena for a psychiatrist's note in her own suit over an injury to her mind",
    source: ["R.C. 2317.02(B)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "R.C. 2317.02(B) opens it as far as it bears on the condition that she put at issue, and how far that is a court says.",
    change: all(here, treatsAs("psychiatrist"), wanted, proceeding("roe", { sort: "personal-injury", tendered: "yes" })),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "ohio/own", title: "Ohio: a client asks in a signed writing for her own record",
    source: ["R.C. 3701.74(B)", "45 CFR 164.524(a)(1)"],
    why: "R.C. 3701.74(B) gives it on a signed request within a reasonable time, and 164.524(a)(1) what is about her.",
    change: all(here, ownRequest),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "ohio/own-lawsuit-file", title: "Ohio: a client asks for what was compiled for a lawsuit",
    source: ["45 CFR 164.524(a)(1)(ii)"],
    why: "164.524(a)(1)(ii) excepts it, and R.C. 3701.74 speaks of the medical record.",
    change: all(here, ownRequest, asksFor("anas"), portionIs("anas", { kind: "litigation-file" })),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "ohio/lawsuit-file-signed", title: "Ohio: a client has signed that she gets what was compiled for a lawsuit",
    source: ["45 CFR 164.508(a)(1)"],
    why: "Her own authorization permits what her right of access does not reach.",
    change: all(here, lawsuitFile),
    states: ["US-OH"], pair: "ohio/own-lawsuit-file",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "ohio/own-upset", title: "Ohio: a client's own record would affect her adversely, and federal law governs",
    source: ["45 CFR 164.524(a)(3)(i)", "45 CFR 160.203(b)"],
    why: "164.524(a)(3) does not know the adverse effect of R.C. 3701.74(B), and what gives more access stands.",
    change: all(here, upset("yes")),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret"] } },
  },
  {
    id: "ohio/own-upset-uncovered", title: "Ohio: a client's own record would affect her adversely, and federal law does not govern",
    source: ["R.C. 3701.74(B)"],
    why: "R.C. 3701.74(B): what would affect her adversely, for clearly stated reasons of treatment, goes to a professional whom she names instead.",
    change: all(here, upset("no")),
    states: ["US-OH"], pair: "ohio/own-upset",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["refer"] } },
  },
  {
    id: "ohio/own-harm-to-another", title: "Ohio: a client's own record would harm somebody else whom it speaks of",
    source: ["R.C. 3701.74(B)", "45 CFR 160.203(b)", "after 45 CFR 164.524(a)(3)(ii)"],
    why: "R.C. 3701.74(B) holds back only what affects the client adversely, and 164.524(a)(3)(ii) only lets a practice deny; by the practice's own rule a supervisor looks first.",
    change: all(here, ownRequest, harm({ ground: "other-person" })),
    states: ["US-OH"], pair: "ohio/own-upset",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "ohio/other-parent", title: "Ohio: the father with whom a sixteen-year-old does not live asks for the note of care that the parents consented to",
    source: ["R.C. 3109.051(H)", "45 CFR 164.502(g)(3)"],
    why: "R.C. 3109.051(H) gives him the access that the other parent has, unless a court said no.",
    change: fatherElsewhere,
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "ohio/other-parent-notes", title: "Ohio: the father with whom a sixteen-year-old does not live asks for notes that are kept apart",
    source: ["45 CFR 164.524(a)(1)(i)", "45 CFR 164.508(a)(2)", "R.C. 3109.051(H)"],
    why: "No parent has a right to psychotherapy notes (164.524(a)(1)(i), 164.508(a)(2)), and R.C. 3109.051(H) gives him no more than the other parent may have.",
    change: all(fatherElsewhere, labelledNotes("yes")),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "ohio/other-parent-unsigned", title: "Ohio: that father asks without a signature, and federal law does not govern",
    source: ["R.C. 3109.051(H)", "R.C. 3701.74(B)"],
    why: "R.C. 3701.74(B) obliges only on a signed request, and R.C. 3109.051(H) lets him see what the other parent may see.",
    change: all(fatherElsewhere, requestIs({ made: "in-writing" }), fileIs({ covered: "no" })),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "ohio/mother-asks-minors-sessions", title: "Ohio: a mother asks for the note of sessions that a sixteen-year-old asked for alone",
    source: ["R.C. 5122.04(A)"],
    why: "R.C. 5122.04(A): of these sessions a parent is not told without the minor's consent.",
    change: all(here, anaIsSixteen("client", paper("mom", "parent")), parentAsks("mom")),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "ohio/fourteen", title: "Ohio: a mother asks for the note of a session to which her child, fourteen today, came alone",
    source: ["R.C. 5122.04(A)"],
    why: "R.C. 5122.04(A) begins with the fourteenth birthday: without the minor's consent no parent is told.",
    change: cameAlone("2012-03-05"),
    states: ["US-OH"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "ohio/thirteen", title: "Ohio: a mother asks for the note of a session to which her child, fourteen tomorrow, came alone",
    source: ["R.C. 5122.04(A)", "45 CFR 164.502(g)(3)"],
    why: "R.C. 5122.04(A) lets nobody under fourteen consent alone, so whether the parent is the representative under 164.502(g)(3) an attorney says.",
    change: cameAlone("2012-03-06"),
    states: ["US-OH"], pair: "ohio/fourteen",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "ohio/mother-signs", title: "Ohio: a mother signs for the school, for care that she consented to",
    source: ["45 CFR 164.502(g)(3)", "45 CFR 164.508(c)(1)(vi)"],
    why: "164.502(g)(3): the parent who consented to the care signs as the minor's representative.",
    change: all(here, motherSignsForSchool("parent")),
    states: ["US-OH"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "ohio/mother-signs-minors-sessions", title: "Ohio: a mother signs for the school, for sessions that the minor asked for alone",
    source: ["R.C. 5122.04(A)", "45 CFR 164.502(g)(3)(i)(A)"],
    why: "Whoever may not know of the sessions under R.C. 5122.04(A) does not sign for them; the minor does.",
    change: all(here, motherSignsForSchool("client")),
    states: ["US-OH"], pair: "ohio/mother-signs",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
