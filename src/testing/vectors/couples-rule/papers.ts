/** Subpoenas for what a couple told together, in states of which only the couples rule is modelled. */
import { paper, treatsAs } from "../base/stories.ts";
import { all, asksFor, clientIs, fileIs, party, portionIs, requestIs } from "../base/world.ts";
import { from, signs } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { coupleIn, subpoenaed, waive } from "./stories.ts";

const alabama = all(
  subpoenaed("US-AL", "divorce"),
  clientIs("ben", { capacity: [{ from: "2026-02-15T08:00:00-08:00", is: "unable" }], representatives: [paper("brother", "guardian", { from: "2026-02-16T09:00:00-08:00" })] }),
);
const jersey = subpoenaed("US-NJ", "litigation");
const nebraska = all(subpoenaed("US-NE", "litigation", { assurance: "none", noticeAt: "none" }), fileIs({ covered: "no" }), treatsAs("counselor"));
const mexico = all(
  subpoenaed("US-NM", "litigation"), treatsAs("counselor"), portionIs("joint", { kind: "group-note" }),
  ({ casefile }) => {
    Object.assign(casefile.unit, { kind: "group", relation: "open-group", clientIs: "each-member" });
    for (const member of casefile.unit.members) member.as = "participant";
  },
);
const carolinaAlone = all(coupleIn("US-NC"), from(party("roe", "opposing-attorney"), "divorce"), asksFor("anas"), signs("ana", "roe", "divorce"));
const carolina = (purpose: "divorce" | "custody") => all(subpoenaed("US-NC", purpose, { paper: "deposition-notice" }), waive("ana", "ben"));
const dakota = (purpose: "criminal-defense" | "litigation") => all(subpoenaed("US-SD", purpose), fileIs({ covered: "no" }));

/** Papers of attorneys. */
export const couplesPapers: readonly VectorSource[] = [
  {
    id: "couples/alabama-incompetent", title: "Alabama: the note of marital therapy is subpoenaed, the wife has waived, and nobody has for the husband, who cannot decide",
    source: ["Ala. Code 34-17A-21(5)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "Ala. Code 34-17A-21(5) asks only those who are competent to waive, but the privilege in what he told stands by Jaffee until somebody who acts for him or a court lifts it.",
    change: all(alabama, waive("ana")),
    notModelled: ["US-AL"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assert-privilege", "notify-client-before"] } },
  },
  {
    id: "couples/alabama-incompetent-b", title: "Alabama: the note of marital therapy is subpoenaed, the wife has waived, and a guardian has for the husband, who cannot decide",
    source: ["Ala. Code 34-17A-21(5)", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "His guardian holds the privilege for him and has waived it, Ala. Code 34-17A-21(5) asks him for nothing, and the notice of 164.512(e)(1)(ii)(A) was given.",
    change: all(alabama, waive("ana"), signs("ben", "roe", "divorce", { act: "privilege-waiver", signedBy: "brother", signedAs: "guardian" })),
    notModelled: ["US-AL"], pair: "couples/alabama-incompetent",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/new-jersey", title: "New Jersey: in a suit over money an attorney subpoenas the note of marital therapy, and only the husband has waived",
    source: ["N.J. Stat. 45:8B-29"],
    why: "N.J. Stat. 45:8B-29 keeps what the persons in therapy told their marriage therapist out of any waiver by one of them.",
    change: all(jersey, waive("ben")),
    notModelled: ["US-NJ"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/new-jersey-b", title: "New Jersey: in a suit over money an attorney subpoenas the note of marital therapy, and both partners have waived",
    source: ["N.J. Stat. 45:8B-29", "Touma v. Touma (N.J. 1976)"],
    why: "Touma v. Touma let a waiver by both spouses through, although N.J. Stat. 45:8B-29 speaks of none.",
    change: all(jersey, waive("ben", "ana")),
    notModelled: ["US-NJ"], pair: "couples/new-jersey",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/nebraska", title: "Nebraska: a counselor whom HIPAA does not cover is subpoenaed for the note of a couple, and only the wife has waived",
    source: ["Neb. Rev. Stat. 38-2136(1)"],
    why: "Neb. Rev. Stat. 38-2136(1) binds mental health practitioners where federal privacy law permits nothing else, and asks for each competent member's agreement.",
    change: all(nebraska, waive("ana")),
    notModelled: ["US-NE"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/nebraska-b", title: "Nebraska: a counselor whom HIPAA does not cover is subpoenaed for the note of a couple, and both have waived",
    source: ["Neb. Rev. Stat. 38-2136(1)"],
    why: "Both competent members have agreed, which is what Neb. Rev. Stat. 38-2136(1) waits for, and no notice under HIPAA is asked where it does not bind.",
    change: all(nebraska, waive("ana", "ben")),
    notModelled: ["US-NE"], pair: "couples/nebraska",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/new-mexico", title: "New Mexico: an attorney subpoenas a note of group therapy of what two members told, and only one of them has consented",
    source: ["N.M. Stat. 61-9A-27(A)"],
    why: "N.M. Stat. 61-9A-27(A) has nobody who took part in therapy, groups included, examined about a person without that person's consent.",
    change: all(mexico, waive("ana")),
    notModelled: ["US-NM"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/new-mexico-b", title: "New Mexico: an attorney subpoenas a note of group therapy of what two members told, and both have consented",
    source: ["N.M. Stat. 61-9A-27(A)", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "Each person whom it comes from has consented, as N.M. Stat. 61-9A-27(A) asks, and the notice of 164.512(e)(1)(ii)(A) was given.",
    change: all(mexico, waive("ana", "ben")),
    notModelled: ["US-NM"], pair: "couples/new-mexico",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/north-carolina", title: "North Carolina: a marital counselor is to be deposed in the divorce, and both spouses have waived",
    source: ["N.C. Gen. Stat. 8-53.6"],
    why: "N.C. Gen. Stat. 8-53.6 makes whoever counseled the spouses on their marriage no competent witness in a divorce, and knows no waiver.",
    change: carolina("divorce"),
    notModelled: ["US-NC"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/north-carolina-b", title: "North Carolina: a marital counselor is to be deposed on the custody of the children, and both spouses have waived",
    source: ["N.C. Gen. Stat. 8-53.6", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "Custody is not among the suits of N.C. Gen. Stat. 8-53.6; both have waived, and the notice of 164.512(e)(1)(ii)(A) was given.",
    change: carolina("custody"),
    notModelled: ["US-NC"], pair: "couples/north-carolina",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/north-carolina-forms", title: "North Carolina: a marital counselor is to be deposed in the divorce, and both spouses have signed releases to that attorney",
    source: ["N.C. Gen. Stat. 8-53.6"],
    why: "A release waives no more than a waiver does: by N.C. Gen. Stat. 8-53.6 the counselor is no competent witness in their divorce, and a deposition is testimony.",
    change: all(subpoenaed("US-NC", "divorce", { paper: "deposition-notice" }), signs("ana", "roe", "divorce"), signs("ben", "roe", "divorce")),
    notModelled: ["US-NC"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/north-carolina-alone", title: "North Carolina: a marital counselor is to testify in the divorce to what the wife said alone, and she has signed a release",
    source: ["N.C. Gen. Stat. 8-53.6"],
    why: "N.C. Gen. Stat. 8-53.6 speaks of either or both of the spouses: whoever counseled them on their marriage is no competent witness on what one said alone, whatever she signs.",
    change: all(carolinaAlone, requestIs({ form: "testimony" })),
    notModelled: ["US-NC"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "couples/north-carolina-alone-b", title: "North Carolina: an attorney wants a copy of what the wife said alone in marital therapy, and she has signed a release",
    source: ["N.C. Gen. Stat. 8-53.6", "45 CFR 164.508(a)(1)"],
    why: "N.C. Gen. Stat. 8-53.6 keeps the counselor from testifying; a copy on a form that meets 164.508(a)(1) is no testimony.",
    change: carolinaAlone,
    notModelled: ["US-NC"], pair: "couples/north-carolina-alone",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "couples/south-dakota", title: "South Dakota: a practice that HIPAA does not cover is subpoenaed for the note of marital therapy in a suit over land, and only the wife has waived",
    source: ["S.D. Codified Laws 36-33-56(5)"],
    why: "S.D. Codified Laws 36-33-56(5) has each family member agree to the waiver before what any of them told is disclosed.",
    change: all(dakota("litigation"), waive("ana")),
    notModelled: ["US-SD"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/south-dakota-b", title: "South Dakota: a practice that HIPAA does not cover is subpoenaed for the note of marital therapy in a suit over land, and both have waived",
    source: ["S.D. Codified Laws 36-33-56(5)"],
    why: "S.D. Codified Laws 36-33-56(5) is met when each family member agrees, and both have.",
    change: all(dakota("litigation"), waive("ana", "ben")),
    notModelled: ["US-SD"], pair: "couples/south-dakota",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/south-dakota-trial", title: "South Dakota: an accused wife's side subpoenas the note of marital therapy from a practice that HIPAA does not cover, and the husband has waived nothing",
    source: ["S.D. Codified Laws 36-33-56", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "What S.D. Codified Laws 36-33-56 excepts for a client on trial is a court's to apply; until it rules, the husband's privilege stands unwaived.",
    change: all(dakota("criminal-defense"), waive("ana")),
    notModelled: ["US-SD"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assert-privilege", "consult"] } },
  },
];
