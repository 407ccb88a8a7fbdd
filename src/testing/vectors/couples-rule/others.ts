/** Providers, payers, researchers, agencies and the therapist's own case, for what a couple told together, in states of which only the couples rule is modelled. */
import { all, asksFor, claimed, party, portionIs, sessionIs } from "../base/world.ts";
import { BOTH, doctor, from, paper, plan, signs } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { coupleIn } from "./stories.ts";

const kansas = all(coupleIn("US-KS"), from(doctor, "treatment"), asksFor("joint"), signs("ana", "psy", "treatment"));
const michigan = all(coupleIn("US-MI"), sessionIs("s-joint", { paidBy: "insurer" }), from(plan, "payment"), portionIs("joint", { kind: "billing" }), asksFor("joint"), signs("ben", "plan", "payment"));
const minnesota = all(
  coupleIn("US-MN"), from(party("lab", "researcher", { contract: "yes" }), "research"), asksFor("joint"),
  claimed({ ...paper(BOTH, "lab"), id: "c-board", kind: "review-board-waiver", given: "yes" }), signs("ana", "lab", "research"),
);
const oklahoma = all(coupleIn("US-OK"), from(party("agency", "disability-agency"), "benefits"), asksFor("joint"), signs("ana", "agency", "benefits"));
const connecticut = all(
  coupleIn("US-CT"), from(party("counsel", "therapist-attorney", { place: "agent", contract: "yes" }), "legal-defense"), asksFor("joint"),
  claimed({ ...paper(BOTH, "counsel"), id: "c-suit", kind: "proceeding", against: "therapist", broughtBy: "ana", sort: "malpractice", tendered: "yes" }),
);

/** Everybody but attorneys with papers. */
export const couplesOthers: readonly VectorSource[] = [
  {
    id: "couples/kansas", title: "Kansas: the wife's psychiatrist asks for the note of marital therapy, and the husband has signed nothing",
    source: ["Kan. Stat. 65-6410(a)(5)", "45 CFR 164.506(c)(2)"],
    why: "164.506(c)(2) permits it for treatment, and the stricter Kan. Stat. 65-6410(a)(5) lets it go only when each family member has agreed.",
    change: kansas,
    notModelled: ["US-KS"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/kansas-b", title: "Kansas: the wife's psychiatrist asks for the note of marital therapy, and both partners have signed",
    source: ["Kan. Stat. 65-6410(a)(5)", "45 CFR 164.508(a)(1)"],
    why: "Each family member has agreed in writing, as Kan. Stat. 65-6410(a)(5) asks, on forms that are good under 164.508.",
    change: all(kansas, signs("ben", "psy", "treatment")),
    notModelled: ["US-KS"], pair: "couples/kansas",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/michigan", title: "Michigan: a health plan asks for the bill of marital therapy, and only the husband has signed",
    source: ["Mich. Comp. Laws 333.16911(3)", "45 CFR 164.506(c)(3)"],
    why: "Mich. Comp. Laws 333.16911(3) asks for the written waiver of each of those over eighteen who took part, though 164.506(c)(3) would permit it without.",
    change: michigan,
    notModelled: ["US-MI"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/michigan-b", title: "Michigan: a health plan asks for the bill of marital therapy, and both have signed",
    source: ["Mich. Comp. Laws 333.16911(3)", "45 CFR 164.508(a)(1)"],
    why: "Both adults who took part have waived in writing, as Mich. Comp. Laws 333.16911(3) asks.",
    change: all(michigan, signs("ana", "plan", "payment")),
    notModelled: ["US-MI"], pair: "couples/michigan",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/minnesota", title: "Minnesota: a review board waived the signatures for a study on couples, and only the wife has signed",
    source: ["Minn. Stat. 148B.39(5)", "45 CFR 164.512(i)(1)(i)"],
    why: "The waiver of 164.512(i)(1)(i) is a permission; Minn. Stat. 148B.39(5) has a marital therapist disclose nothing without each family member's waiver.",
    change: minnesota,
    notModelled: ["US-MN"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/minnesota-b", title: "Minnesota: a review board waived the signatures for a study on couples, and both partners have signed all the same",
    source: ["Minn. Stat. 148B.39(5)", "45 CFR 164.508(a)(1)"],
    why: "Each family member has agreed, as Minn. Stat. 148B.39(5) asks, and the forms are good under 164.508.",
    change: all(minnesota, signs("ben", "lab", "research")),
    notModelled: ["US-MN"], pair: "couples/minnesota",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/oklahoma", title: "Oklahoma: a disability agency asks for the note of marital therapy on the wife's signature",
    source: ["Okla. Stat. tit. 59, 1925.11(A)(5)"],
    why: "Okla. Stat. tit. 59, 1925.11(A)(5) asks that each family member agree to the waiver, and the husband has not.",
    change: oklahoma,
    notModelled: ["US-OK"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/oklahoma-b", title: "Oklahoma: a disability agency asks for the note of marital therapy on the signatures of both",
    source: ["Okla. Stat. tit. 59, 1925.11(A)(5)", "45 CFR 164.508(a)(1)"],
    why: "Each family member has agreed, as Okla. Stat. tit. 59, 1925.11(A)(5) asks, on forms that are good under 164.508.",
    change: all(oklahoma, signs("ben", "agency", "benefits")),
    notModelled: ["US-OK"], pair: "couples/oklahoma",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "couples/connecticut", title: "Connecticut: the wife sues the therapist, whose attorney wants the note of marital therapy, and neither partner has consented",
    source: ["Conn. Gen. Stat. 52-146p(b)", "45 CFR 164.508(a)(2)(i)(C)"],
    why: "Conn. Gen. Stat. 52-146p has no exception for a therapist who is sued, and by (b) each family member consents or nothing that any of them told is disclosed.",
    change: connecticut,
    notModelled: ["US-CT"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "couples/connecticut-b", title: "Connecticut: the wife sues the therapist, whose attorney wants the note of marital therapy, and both partners have consented in writing",
    source: ["Conn. Gen. Stat. 52-146p(b)", "45 CFR 164.508(a)(1)"],
    why: "Each family member has consented in writing, as Conn. Gen. Stat. 52-146p(b) asks, on forms that are good under 164.508.",
    change: all(connecticut, signs("ana", "counsel", "legal-defense"), signs("ben", "counsel", "legal-defense")),
    notModelled: ["US-CT"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
];
