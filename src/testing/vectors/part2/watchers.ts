/** Auditors, the federal department, researchers and health authorities at a substance use program. */
import { oversight } from "../base/situations.ts";
import { all, asksFor, attestedBy, claimed, party, portionIs } from "../base/world.ts";
import { from, paper, tells } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { program } from "./stories.ts";

const audited = all(program, from(party("auditor", "auditor", { contract: "yes" }), "oversight"), asksFor("anas"));
const boardAudits = all(
  program, portionIs("anas", { kind: "sud-counseling-notes", keptSeparate: "yes", excludedContent: "no" }),
  from(party("board", "licensing-board", { contract: "yes" }), "oversight"), asksFor("anas"), oversight("board"),
);
const department = all(program, from(party("hhs", "federal-health-department"), "oversight"), asksFor("anas"));
const study = (given: "yes" | "no") => all(
  program, from(party("lab", "researcher", { contract: "yes" }), "research"), asksFor("anas"),
  claimed({ ...paper(["ana"], "lab"), id: "c-board", kind: "review-board-waiver", given }),
);
const authority = from(party("health", "public-health-authority"), "public-health");

/** Who watches over a program, and who learns from it. */
export const watchers: readonly VectorSource[] = [
  {
    id: "part2/audit", title: "an auditor of a substance use program who has agreed in writing to use what she sees for that alone",
    source: ["42 CFR 2.53", "45 CFR 164.512(d)(1)"],
    why: "42 CFR 2.53 lets those audit who have the authority and agree in writing to its limits, and 164.512(d)(1) opens an audit authorized by law.",
    change: all(audited, oversight("auditor", { body: "auditor" })),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "part2/audit-b", title: "somebody who has no authority to audit a substance use program asks as its auditor",
    source: ["42 CFR 2.53", "45 CFR 164.512(d)(1)"],
    why: "42 CFR 2.53 and 164.512(d)(1) open to those whom a law or a funder gave that authority, and to nobody else.",
    change: all(audited, oversight("auditor", { body: "auditor", authority: "no" })),
    pair: "part2/audit",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/audit-notes", title: "a licensing board audits a substance use program, and the clinician who wrote the counseling notes stands behind its claim",
    source: ["42 CFR 2.31(b)(1)(ii)", "42 CFR 2.53", "45 CFR 164.508(a)(2)(ii)"],
    why: "42 CFR 2.31(b)(1)(ii) lets counseling notes go by 2.53 with respect to the oversight of whoever wrote them, and 164.508(a)(2)(ii) says the same.",
    change: boardAudits,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/audit-notes-b", title: "a licensing board audits a substance use program, and a colleague of whoever wrote the counseling notes stands behind its claim",
    source: ["42 CFR 2.31(b)(1)(ii)", "42 CFR 2.53", "45 CFR 164.508(a)(2)(ii)"],
    why: "42 CFR 2.31(b)(1)(ii) lets counseling notes go by 2.53 only with respect to the oversight of whoever wrote them, as 164.508(a)(2)(ii) does; whom the board oversees is asked.",
    change: all(boardAudits, ({ request }) => { for (const each of request.claims) each.attested = attestedBy("dr-sup"); }),
    pair: "part2/audit-notes",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "part2/department", title: "the federal health department requires a substance use record to see whether the rules on them are kept",
    source: ["42 CFR 2.2(b)(1)", "45 CFR 164.502(a)(2)(ii)"],
    why: "42 CFR 2.2(b)(1) and 164.502(a)(2)(ii) both require what the department needs to determine compliance.",
    change: all(department, oversight("hhs", { body: "federal-health-department" })),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "part2/department-b", title: "somebody of the federal health department asks for a substance use record without an inquiry that the law gives it",
    source: ["42 CFR 2.2(b)(1)", "45 CFR 164.502(a)(2)(ii)"],
    why: "What 42 CFR 2.2(b)(1) and 164.502(a)(2)(ii) require is for an inquiry into compliance; without that authority nothing opens.",
    change: all(department, oversight("hhs", { body: "federal-health-department", authority: "no" })),
    pair: "part2/department",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/research", title: "a study for which a review board waived the signatures, by a researcher who is bound, asks for a substance use record",
    source: ["42 CFR 2.52(a)", "45 CFR 164.512(i)(1)(i)"],
    why: "42 CFR 2.52(a) opens to research that meets the Privacy Rule's own terms, and 164.512(i)(1)(i) lets a board waive the authorization.",
    change: study("yes"),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/research-b", title: "a study for which a review board did not waive the signatures asks for a substance use record",
    source: ["42 CFR 2.52(a)", "45 CFR 164.512(i)(1)(i)"],
    why: "Without the board's waiver neither 42 CFR 2.52(a) nor 164.512(i)(1)(i) opens the record, and she has not signed.",
    change: study("no"),
    pair: "part2/research",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/health-authority", title: "a public health authority that a law lets collect it asks about a client of a substance use program",
    source: ["42 CFR 2.54", "45 CFR 164.512(b)(1)(i)"],
    why: "164.512(b)(1)(i) would open it, but 42 CFR 2.54 gives a public health authority only what identifies nobody.",
    change: all(program, authority, tells("condition", ["ana"], ["anas"])),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "part2/health-authority-b", title: "a public health authority that a law lets collect it asks about a client of an ordinary practice",
    source: ["45 CFR 164.512(b)(1)(i)"],
    why: "164.512(b)(1)(i) lets a public health authority be told what a law authorizes it to collect.",
    change: all(program, portionIs("anas", { part2: "no" }), authority, tells("condition", ["ana"], ["anas"])),
    pair: "part2/health-authority",
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["account"] } },
  },
  {
    id: "part2/case-without-names", title: "a public health authority gets a case of a substance use program in which nobody can be recognized",
    source: ["42 CFR 2.54", "42 CFR 2.12(a)(1)(i)", "45 CFR 164.502(d)(2)"],
    why: "42 CFR 2.54 lets what was de-identified go to a public health authority, and what would identify nobody as a patient is outside the part (2.12(a)(1)(i)).",
    change: all(program, portionIs("vignette", { part2: "yes" }), authority, asksFor("vignette")),
    expect: { outcome: "allow", verdicts: { vignette: "may" } },
  },
  {
    id: "part2/case-without-names-b", title: "a public health authority would get a case of a substance use program without names in which people would recognize her",
    source: ["42 CFR 2.54", "45 CFR 164.514(b)(2)(ii)"],
    why: "What lets a patient be recognized is not de-identified (164.514(b)(2)(ii)), and 42 CFR 2.54 opens nothing else.",
    change: all(program, portionIs("vignette", { part2: "yes", recognizable: "yes" }), authority, asksFor("vignette")),
    pair: "part2/case-without-names",
    expect: { outcome: "deny", verdicts: { vignette: "must-not" } },
  },
];
