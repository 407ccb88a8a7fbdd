/** Orders of courts for substance use records. */
import { asked, comes, judge, portions } from "../base/stories.ts";
import { all, asksFor, party, portionIs } from "../base/world.ts";
import { from, nobodySigned, proceeding } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { orderWithFindings, program, received } from "./stories.ts";
import { abuse, subpoena, threat } from "../base/situations.ts";

const bill = all(program, nobodySigned, judge, portionIs("anas", { part2: "yes", kind: "billing" }), asksFor("anas"));
const lawyer = party("lawyer", "therapist-attorney", { contract: "yes" });
const sued = all(received, nobodySigned, from(lawyer, "legal-defense"), proceeding("ana", "lawyer", { against: "therapist", sort: "malpractice" }), asksFor("anas"));
const said = all(program, nobodySigned, judge, asked(portions("anas")));

/** Orders, with findings and without, with a subpoena and without. */
export const courts: readonly VectorSource[] = [
  {
    id: "part2/order", title: "a judge orders the bills of a substance use program, with the findings of subpart E, and a subpoena comes along",
    source: ["42 CFR 2.61(a)", "42 CFR 2.61(b)", "45 CFR 164.512(e)(1)(i)"],
    why: "By 42 CFR 2.61 an order with the findings authorizes and the subpoena beside it compels; a bill is no communication that 2.63 guards.",
    change: all(bill, orderWithFindings()),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "part2/order-no-findings", title: "a judge orders the bills of a substance use program and makes no findings of subpart E",
    source: ["42 CFR 2.61(b)(1)"],
    why: "42 CFR 2.61(b)(1): with a subpoena but without an order of this subpart, nothing may be disclosed.",
    change: all(bill, orderWithFindings({ subpartE: "no" })),
    pair: "part2/order",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/order-no-subpoena", title: "a judge orders the bills of a substance use program, with the findings of subpart E and without a subpoena",
    source: ["42 CFR 2.61(a)", "42 CFR 2.61(b)(2)"],
    why: "42 CFR 2.61(a): such an order allows and does not compel, and by (b)(2) the practice may refuse; whether to use it is for an attorney.",
    change: all(bill, orderWithFindings({ subpoena: "no" })),
    pair: "part2/order",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "part2/order-for-what-was-said", title: "a judge orders what a client said in a substance use program, with findings and subpoena, and nothing grave is at stake",
    source: ["42 CFR 2.63(a)"],
    why: "42 CFR 2.63(a) lets an order reach what a patient said only for a threat to life, an extremely serious crime, or where the patient brought it up: whether it may is asked.",
    change: all(said, orderWithFindings()),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "part2/order-for-what-was-said-b", title: "a judge orders what a client said in a substance use program, and she has made her condition a question in the case",
    source: ["42 CFR 2.63(a)(3)"],
    why: "42 CFR 2.63(a)(3) asks for evidence of what was said, which she offers, in the case of the order; a condition at issue is not that, so whether she offers any is asked.",
    change: all(said, orderWithFindings(), proceeding("ana", "judge", { sort: "divorce", tendered: "yes" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "part2/order-for-what-was-said-c", title: "a judge orders what a client said in a substance use program, and there is a serious threat to somebody's life",
    source: ["42 CFR 2.63(a)(1)", "42 CFR 2.61"],
    why: "42 CFR 2.63(a)(1) lets the order reach what she said where that is necessary to protect against a threat to life, and with the subpoena beside it 2.61 compels.",
    change: all(said, orderWithFindings(), threat("judge")),
    pair: "part2/order-for-what-was-said",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "part2/order-for-what-was-said-d", title: "a judge orders what a client said in a substance use program of abuse long ago, of a child who is in danger still",
    source: ["42 CFR 2.63(a)(1)", "42 CFR 2.61"],
    why: "42 CFR 2.63(a)(1) counts circumstances that are suspected child abuse among the existing threats for which an order may reach what a patient said.",
    change: all(said, orderWithFindings(), abuse("judge", { when: "past" })),
    pair: "part2/order-for-what-was-said",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "part2/order-for-what-was-said-e", title: "a judge orders what a client said in a substance use program of abuse long ago, of a child who is in no danger any more",
    source: ["42 CFR 2.63(a)(1)"],
    why: "42 CFR 2.63(a)(1) asks for an existing threat, and what is over is none: whether another of its reasons is there is asked of an attorney.",
    change: all(said, orderWithFindings(), abuse("judge", { when: "past", nowAtRisk: "no" })),
    pair: "part2/order-for-what-was-said-d",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "part2/patient-sues", title: "a client sues the therapist, and the practice's attorney asks for the substance use record that came on her consent",
    source: ["42 CFR 2.33(b)(1)", "45 CFR 164.506(c)(1)"],
    why: "42 CFR 2.33(b)(1) excepts proceedings against the patient alone, and 164.506(c)(1) lets the practice defend itself: her own suit is answered with it.",
    change: sued,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/patient-sues-b", title: "a client sues the therapist, and the substance use record reached the practice in some other way than on her consent",
    source: ["42 CFR 2.33(b)", "42 CFR 2.12(d)(2)(i)"],
    why: "42 CFR 2.33(b) speaks of what was received on consent; by 2.12(d)(2)(i) the rest stays bound, in her own suit too.",
    change: all(sued, portionIs("anas", { part2: "yes", heldAs: "received-otherwise" })),
    pair: "part2/patient-sues",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/practice-sues", title: "the practice sues a client for its fee, and its attorney asks for the substance use record that came on her consent",
    source: ["42 CFR 2.33(b)(1)"],
    why: "A suit for the fee is a civil proceeding against the patient, which 42 CFR 2.33(b)(1) excepts.",
    change: all(received, nobodySigned, from(lawyer, "fee-collection"), proceeding("ana", "lawyer", { against: "client", broughtBy: "dr-lee", sort: "fee" }), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/subpoena", title: "a subpoena of the husband's attorney for what a client said in a substance use program, with notice given and the time to object over",
    source: ["42 CFR 2.61(b)(1)", "42 CFR 2.13(b)"],
    why: "42 CFR 2.61(b)(1): a subpoena without an order of this subpart opens nothing, even where 164.512(e)(1)(ii) would let it be answered.",
    change: all(program, nobodySigned, comes(party("roe", "opposing-attorney"), "divorce"), asksFor("anas"), subpoena("roe")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assert-privilege", "neither-confirm-nor-deny"] } },
  },
];
