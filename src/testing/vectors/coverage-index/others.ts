/** Substance use records, cases without names, and copies that a client has sent elsewhere. */
import type { ReleaseInput } from "../../../domain/release.ts";
import { ownRequest, threat } from "../base/situations.ts";
import { livesIn } from "../base/stories.ts";
import { all, asksFor, type Change, claimed, fileIs, party, portionIs, release, requestIs } from "../base/world.ts";
import { abuse, alsoOnFile, asksForBoth, court, cps, doctor, from, insured, nobodySigned, officer, ordered, paper, plan, signs, tells } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const part2: Change = all(portionIs("anas", { part2: "yes" }), fileIs({ part2Program: "yes" }));
/** Ana writes that her record should be sent to an app. */
const directs: Change = all(
  ownRequest, requestIs({ recipient: party("app", "other"), onBehalfOf: [], channel: { by: "interface", addressVerified: "yes", private: "yes", encrypted: "yes" } }),
  claimed({ ...paper(["ana"], "app"), id: "c-directive", kind: "written-request", signed: "yes", elements: ["description", "recipient", "signature", "directs-to-recipient"] }),
);
/** It went to an address that nobody had checked, to somebody who has nothing to do with any of this. */
const byMistake: Change = all(from(party("stranger", "public"), "other"), requestIs({ channel: { by: "plain-email", addressVerified: "no", private: "no", encrypted: "no" } }));
/** Neither the practice nor the sessions are in any place whose law has a name here. */
const abroad: Change = ({ casefile }) => {
  casefile.jurisdictions = [];
  for (const session of casefile.sessions) session.clientsWereIn = [];
  for (const clinician of casefile.clinicians) clinician.licences = [];
};
const part2Form: Partial<ReleaseInput> = {
  covers: { kinds: "entire-record", statements: ["summary"], days: "all", sensitivities: "all", part2: "yes" },
  statements: [...release("form", "ana").statements, "consequences-of-refusal"],
};

/** Substance use records, cases without names, and copies that a client has sent elsewhere. */
export const others: readonly VectorSource[] = [
  {
    id: "index/50a", title: "an e-mail with Ana's note went to a stranger's address, judged as the request that it would have been",
    source: ["45 CFR 164.502(a)", "45 CFR 164.402(2)"],
    why: "164.502(a) lets go only what a provision permits, and none permits this to a stranger; since it happened all the same, 164.402(2) presumes a breach.",
    change: all(byMistake, asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/50b", title: "a neighbour overhears how it goes with Ana, judged as the request that it would have been",
    source: ["45 CFR 164.502(a)", "45 CFR 164.530(c)(2)(ii)"],
    why: "164.502(a) lets a neighbour be told nothing, and 164.530(c)(2)(ii) wants talk to be kept from those who happen to be near.",
    change: all(tells("summary", ["ana"], ["anas"]), from(party("neighbour", "public"), "other"), requestIs({ channel: { by: "in-person", addressVerified: "yes", private: "no", encrypted: "no" } })),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/53", title: "the couple lives in the United Kingdom, of whose law nothing is modelled: Ben asks for the joint note",
    source: ["UK GDPR art. 15(4)", "45 CFR 164.524(a)(1)"],
    why: "Article 15(4) leaves it to that law what a copy may tell of somebody else; it is not at hand, so whose law binds is settled before anything goes, also where 164.524(a)(1) would give it.",
    change: all(abroad, from(party("ben", "client"), "self-access"), requestIs({ made: "signed-writing" }), asksFor("joint")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "index/55", title: "Ana asks for the account of what went out about her",
    source: ["45 CFR 164.528(a)(1)", "45 CFR 164.524(a)(1)"],
    why: "164.528(a)(1) gives each individual the account of disclosures about that individual, and the log that holds it is about her, 164.524(a)(1).",
    change: all(ownRequest, requestIs({ purpose: "accounting" }), alsoOnFile("log", { kind: "disclosure-log" }), asksFor("log")),
    expect: { outcome: "allow", verdicts: { log: "must" } },
  },
  {
    id: "index/51a", title: "a substance use record: her psychiatrist asks, and she has not consented",
    source: ["45 CFR 164.506(c)(2)", "42 CFR 2.13(a)"],
    why: "42 CFR 2.13(a) overrides 164.506(c)(2): treating her is no ground without her Part 2 consent.",
    change: all(part2, from(doctor, "treatment"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/51b", title: "a substance use record: her psychiatrist asks with her Part 2 consent",
    source: ["42 CFR 2.31(a)", "42 CFR 2.32", "42 CFR 2.33(a)(1)"],
    why: "42 CFR 2.31(a) and 2.33(a)(1) open it with her consent, and 42 CFR 2.32 sends the notice and a copy of the consent along.",
    change: all(part2, from(doctor, "treatment"), asksFor("anas"), signs("ana", "psy", "treatment", part2Form)),
    pair: "index/51a",
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "index/51g", title: "a substance use record: the plan asks, and she has signed one consent for all future care that does not end",
    source: ["45 CFR 164.506(c)(3)", "42 CFR 2.33(a)(2)", "42 CFR 2.31(a)(7)", "42 CFR 2.32"],
    why: "42 CFR 2.33(a)(2) with 2.31(a)(7): one consent without an end serves all future payment, for which 164.506(c)(3) asks no form; 2.32 sends notice and copy along.",
    change: all(part2, insured, from(plan, "payment"), asksFor("anas"), signs("ana", "plan", "payment", {
      ...part2Form, expires: "none", purposes: ["treatment", "payment", "operations"], statements: [...(part2Form.statements ?? []), "all-future-treatment-payment-operations"],
    })),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice", "minimum-necessary"] } },
  },
  {
    id: "index/51i", title: "a substance use record: the plan reviews whether the care is needed, and she has signed one consent for all future treatment, payment and operations",
    source: ["42 CFR 2.33(a)(2)", "42 CFR 2.11", "45 CFR 164.501", "45 CFR 164.506(c)(3)"],
    why: "42 CFR 2.11 takes payment as 45 CFR 164.501 has it, which counts utilization review; the one consent of 2.33(a)(2) serves it, and 164.506(c)(3) asks no form.",
    change: all(part2, insured, from(plan, "utilization-review"), asksFor("anas"), signs("ana", "plan", "payment", {
      ...part2Form, expires: "none", purposes: ["treatment", "payment", "operations"], statements: [...(part2Form.statements ?? []), "all-future-treatment-payment-operations"],
    })),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice", "minimum-necessary"] } },
  },
  {
    id: "index/51h", title: "a substance use record: her attorney asks, and she has signed a consent for the proceeding alone",
    source: ["45 CFR 164.508(c)", "42 CFR 2.31(d)"],
    why: "42 CFR 2.31(d) asks for a consent of its own for a proceeding; with the elements of 164.508(c) on it, it is an authorization as well.",
    change: all(part2, asksFor("anas"), nobodySigned, signs("ana", "doe", "divorce", { ...part2Form, act: "legal-proceedings" })),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "index/51c", title: "a substance use record: a judge's order without the findings of subpart E",
    source: ["42 CFR 2.61"],
    why: "Only an order with the findings of subpart E and a subpoena opens a Part 2 record (42 CFR 2.61); an ordinary order does not.",
    change: all(part2, from(court, "divorce"), ordered("court"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/51d", title: "California: a substance use record: the report of child abuse, and the file beside it",
    source: ["42 CFR 2.12(c)(6)"],
    why: "42 CFR 2.12(c)(6) lets the initial report through that the state requires; the original record stays restricted.",
    change: all(part2, from(cps, "child-abuse-report"), asksForBoth("abuse-report", ["ana"], ["anas"], ["anas"]), abuse("cps")),
    states: ["US-CA"],
    expect: { outcome: "partial", verdicts: { anas: "must-not", told: "must" } },
  },
  {
    id: "index/51e", title: "Florida: a duty to warn, drawn from a substance use record",
    source: ["42 CFR 2.13(a)", "42 CFR 2.20", "Fla. Stat. 491.0147(2)"],
    why: "42 CFR 2.20 lets no state compel what Part 2 forbids, and Part 2 has no exception for warnings: law stands against law (Fla. Stat. 491.0147(2)), so counsel is asked.",
    change: all(part2, livesIn("US-FL"), from(officer, "protection"), tells("warning", ["ana"], ["anas"]), threat("officer", { victims: ["lover"] })),
    states: ["US-FL"],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "index/51f", title: "a substance use record: Ana asks for her own",
    source: ["45 CFR 164.524", "42 CFR 2.23"],
    why: "42 CFR 2.23 lets a patient see the own record without a form, and 164.524 requires it.",
    change: all(part2, ownRequest),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "index/52a", title: "a case that identifies nobody, for a reporter",
    source: ["45 CFR 164.502(d)(2)"],
    why: "164.502(d)(2): de-identified information is outside the rule, whoever asks.",
    change: all(from(party("press", "media"), "other"), asksFor("vignette")),
    expect: { outcome: "allow", verdicts: { vignette: "may" } },
  },
  {
    id: "index/52b", title: "a case without names for a reporter, and nobody has checked whether the couple could be recognized in it",
    source: ["45 CFR 164.514(b)(2)(ii)"],
    why: "164.514(b)(2)(ii) turns on what the practice knows of who could be recognized; nobody has checked, and a permission in doubt is not yet one.",
    change: all(from(party("press", "media"), "other"), portionIs("vignette", { recognizable: "unknown" }), asksFor("vignette")),
    pair: "index/52a",
    expect: { outcome: "deny", verdicts: { vignette: "escalate" } },
  },
  {
    id: "index/54a", title: "Ana directs the electronic copy of her record to an app",
    source: ["45 CFR 164.524(c)(3)(ii)"],
    why: "164.524(c)(3)(ii): a signed request that names whom and where requires an electronic copy to be sent.",
    change: directs,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "index/54b", title: "Ana directs a paper copy to the app",
    source: ["45 CFR 164.524(c)(3)(ii)", "Ciox Health v. Azar, 435 F. Supp. 3d 30 (D.D.C. 2020)"],
    why: "Ciox v. Azar limits 164.524(c)(3)(ii) to an electronic copy; on paper it needs an authorization.",
    change: all(directs, requestIs({ channel: { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" } })),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/54c", title: "Ana directs her note and the joint one to the app",
    source: ["45 CFR 164.524(c)(3)(ii)"],
    why: "164.524(c)(3)(ii) is the individual's own signed request: it reaches what is hers, and the one that Ana signed says nothing for Ben.",
    change: all(directs, asksFor("anas", "joint")),
    pair: "index/54a",
    expect: { outcome: "partial", verdicts: { anas: "must", joint: "must-not" } },
  },
];
