/** New York: payers, HIV, courts and subpoenas. */
import { benIsTold, noSecrets, order, subpoena, warrant } from "../base/situations.ts";
import { asked, comes, judge, plan, portions } from "../base/stories.ts";
import { formFor, roe, seen, waivedBy } from "../base/states.ts";
import { injuredAtWork } from "../base/under-state-law.ts";
import { all, asks, asksFor, claimed, neverSigned, party, portionIs, releaseOf, requestIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { HERE, SOCIAL_WORKER, STATES } from "./stories.ts";

const BOTH = ["ana", "ben"];
const TO_ROE = { recipients: ["roe"] };
const fromRoe = all(asks(roe), requestIs({ purpose: "divorce", onBehalfOf: [] }));
const billed = all(HERE, plan, asksFor("anas"), portionIs("anas", { kind: "billing" }), formFor("plan", "payment", { form: "oral", statements: [] }));
const reviewed = all(HERE, comes(party("plan", "insurer"), "operations"), asksFor("anas"), formFor("plan", "operations", { form: "oral", statements: [] }));
const injured = (authority: "yes" | "no") => all(HERE, injuredAtWork(authority), portionIs("anas", { kind: "treatment-summary" }), neverSigned("ana"));
const tested = (sensitivities: "all" | ["hiv-sti"]) => all(
  HERE, asksFor("anas"), portionIs("anas", { sensitivities: ["hiv-sti"] }), releaseOf("ana", { covers: { kinds: "entire-record", statements: [], days: "all", sensitivities, part2: "no" } }),
);
const studied = (sensitivities: readonly "hiv-sti"[]) => all(
  HERE, comes(party("lab", "researcher", { contract: "yes" }), "research"), asksFor("anas"), neverSigned("ana"), portionIs("anas", { sensitivities }),
  claimed({ ...seen("lab"), id: "c-board", kind: "review-board-waiver", given: "yes" }),
);
const searched = (sensitivities: readonly "hiv-sti"[]) => all(
  HERE, comes(party("police", "law-enforcement"), "criminal-prosecution"), asksFor("anas"), neverSigned("ana"), portionIs("anas", { sensitivities }), warrant("police"),
  claimed({ ...seen("police"), id: "c-counsel", kind: "determination", silences: "privilege/warrant-is-no-ruling", on: ["anas"], consulted: "attorney", conclusion: "disclose" }),
);
const subpoenaed = (of: readonly string[]) => all(fromRoe, subpoena("roe", { ...seen("roe", of), jurisdiction: "US-NY" }));
const forNote = all(HERE, subpoenaed(["ana"]), asksFor("anas"), releaseOf("ana", TO_ROE));
const jointNote = all(SOCIAL_WORKER, subpoenaed(BOTH), asked(portions("joint")), releaseOf("ana", TO_ROE), releaseOf("ben", TO_ROE));
const ordered = (more: Parameters<typeof order>[1] = {}) => all(HERE, judge, asksFor("anas"), releaseOf("ana", { recipients: ["judge"] }), order("judge", { ...seen("judge"), jurisdiction: "US-NY", ...more }));

/** New York: payers, HIV, courts and subpoenas. */
export const newYorkPapers: readonly VectorSource[] = [
  {
    id: "new-york/payer-spoken-yes", title: "New York: a plan asks for a billing entry, and Ana has agreed to that aloud",
    source: ["8 NYCRR 29.1(b)(8)", "45 CFR 164.506(c)(3)"],
    why: "8 NYCRR 29.1(b)(8) asks for the client's consent and not for paper, and 164.506(c)(3) permits payment.",
    change: billed,
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "new-york/payer-not-a-word", title: "New York: a plan asks for a billing entry, and Ana has not been asked",
    source: ["8 NYCRR 29.1(b)(8)"],
    why: "8 NYCRR 29.1(b)(8) makes it misconduct to reveal identifiable facts without the client's prior consent.",
    change: all(billed, neverSigned("ana")),
    states: STATES, pair: "new-york/payer-spoken-yes",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "new-york/plan-reviews-spoken-yes", title: "New York: Ana's health plan reviews the quality of her care, and she has agreed to that aloud",
    source: ["8 NYCRR 29.1(b)(8)", "45 CFR 164.506(c)(4)"],
    why: "8 NYCRR 29.1(b)(8) asks for the client's consent and not for paper, and 164.506(c)(4) permits a plan its check of quality.",
    change: reviewed,
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "new-york/plan-reviews", title: "New York: Ana's health plan reviews the quality of her care without her consent",
    source: ["8 NYCRR 29.1(b)(8)"],
    why: "8 NYCRR 29.1(b)(8) makes it misconduct to reveal identifiable facts without the client's prior consent, and a leave of federal law such as 164.506(c)(4) is no more an authorization for a payer's own work than for payment.",
    change: all(reviewed, neverSigned("ana")),
    states: STATES, pair: "new-york/plan-reviews-spoken-yes",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "new-york/payer-called-agent", title: "New York: a plan asks for a billing entry, Ana has not been asked, and the plan is called an agent of the practice",
    source: ["8 NYCRR 29.1(b)(8)"],
    why: "8 NYCRR 29.1(b)(8) asks for the client's prior consent; a plan that pays is no agent of the practice for being called one.",
    change: all(billed, neverSigned("ana"), ({ request }) => { request.requester.place = "agent"; request.recipient.place = "agent"; }),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "new-york/hiv-named", title: "New York: a note that tells of HIV, and a form that names it",
    source: ["10 NYCRR 63.6(a)", "45 CFR 164.508(a)(1)"],
    why: "10 NYCRR 63.6(a) asks for a form for HIV-related information, and this one names it.",
    change: tested(["hiv-sti"]),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "new-york/hiv-general", title: "New York: a note that tells of HIV, and a form for everything that names nothing",
    source: ["10 NYCRR 63.6(a)"],
    why: "10 NYCRR 63.6(a): a general release of medical information does not reach HIV-related information.",
    change: tested("all"),
    states: STATES, pair: "new-york/hiv-named",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "new-york/hiv-subpoena", title: "New York: a subpoena for a note that tells of HIV, and Ana has waived privilege and signed nothing else",
    source: ["N.Y. Pub. Health Law 2785", "CPLR 3122(a)(2)"],
    why: "Pub. Health Law 2785 opens HIV-related information in court on an order made for it, and on no subpoena.",
    change: all(HERE, subpoenaed(["ana"]), asksFor("anas"), waivedBy("ana"), portionIs("anas", { sensitivities: ["hiv-sti"] })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "new-york/hiv-study", title: "New York: a study that a review board let go ahead without signatures asks for a note that tells of HIV",
    source: ["N.Y. Pub. Health Law 2782(1)", "45 CFR 164.512(i)(1)(i)"],
    why: "164.512(i)(1)(i) permits it, and Pub. Health Law 2782(1) lets HIV-related information go to those whom it lists; whether a study is one of them is asked of an attorney.",
    change: studied(["hiv-sti"]),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "new-york/hiv-study-b", title: "New York: a study that a review board let go ahead without signatures asks for a note that tells nothing of HIV",
    source: ["45 CFR 164.512(i)(1)(i)"],
    why: "164.512(i)(1)(i) lets a board waive the authorization.",
    change: studied([]),
    states: STATES, pair: "new-york/hiv-study",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "new-york/hiv-ordered", title: "New York: a judge orders a note that tells of HIV, after a ruling on privilege at which Ana was heard",
    source: ["N.Y. Pub. Health Law 2785(1)", "45 CFR 164.512(e)(1)(i)"],
    why: "Pub. Health Law 2785(1) has HIV-related information ordered in accordance with that section alone; whether this order was is asked of an attorney before it is obeyed.",
    change: all(ordered(), portionIs("anas", { sensitivities: ["hiv-sti"] })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "new-york/hiv-searched", title: "New York: police come with a judge's warrant for a note that tells of HIV, and an attorney has settled what a warrant is to privilege",
    source: ["N.Y. Pub. Health Law 2782(1)", "N.Y. Pub. Health Law 2785(1)", "45 CFR 164.512(f)(1)(ii)(A)"],
    why: "Pub. Health Law 2782(1) lets nobody be compelled to disclose it but as listed, and 2785(1) lets no court order it but by that section; whether this warrant was made so is asked.",
    change: searched(["hiv-sti"]),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "new-york/hiv-searched-b", title: "New York: the same, and the note tells nothing of HIV",
    source: ["45 CFR 164.512(f)(1)(ii)(A)"],
    why: "164.512(f)(1)(ii)(A) lets the practice comply with a court-ordered warrant, and an attorney has settled what it is to privilege.",
    change: searched([]),
    states: STATES, pair: "new-york/hiv-searched",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "new-york/hiv-within-treatment", title: "New York: both partners agreed to keep no secrets, and Ben would be told what Ana said alone of HIV",
    source: ["N.Y. Pub. Health Law 2782(1)"],
    why: "Pub. Health Law 2782(1) lists nobody who is treated together with her; a release of HIV-related information names it, which a policy on secrets does not.",
    change: all(HERE, neverSigned("ana"), benIsTold, noSecrets(), portionIs("anas", { sensitivities: ["hiv-sti"] })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney", "supervisor"] },
  },
  {
    id: "new-york/subpoena-authorized", title: "New York: an attorney's subpoena for Ana's note, with her written authorization",
    source: ["CPLR 3122(a)(2)", "45 CFR 164.508(a)(1)"],
    why: "CPLR 3122(a)(2) wants the patient's written authorization beside the subpoena, and here it is.",
    change: forNote,
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "new-york/subpoena-unauthorized", title: "New York: an attorney's subpoena for Ana's note, with notice and without her authorization",
    source: ["CPLR 3122(a)(2)"],
    why: "CPLR 3122(a)(2): a provider need not answer an attorney's subpoena for records without the patient's written authorization.",
    change: all(forNote, neverSigned("ana")),
    states: STATES, pair: "new-york/subpoena-authorized",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "new-york/subpoena-joint", title: "New York: an attorney's subpoena for a social worker's joint note, with the authorization of both partners",
    source: ["CPLR 4508(a)", "CPLR 3122(a)(2)", "45 CFR 164.508(a)(1)"],
    why: "Each partner's own written authorization lifts CPLR 4508(a) for that partner and stands beside the subpoena as CPLR 3122(a)(2) asks.",
    change: jointNote,
    states: STATES,
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "new-york/subpoena-joint-one", title: "New York: an attorney's subpoena for a social worker's joint note, with the authorization of Ben alone",
    source: ["CPLR 4508(a)", "Yaron v. Yaron, 83 Misc. 2d 276 (Sup. Ct. 1975)"],
    why: "CPLR 4508(a) asks the authorization of the client, and joint sessions stay privileged between spouses (Yaron v. Yaron).",
    change: all(jointNote, neverSigned("ana")),
    states: STATES, pair: "new-york/subpoena-joint",
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "new-york/ordered", title: "New York: a judge has heard Ana, ruled on privilege and ordered her note, for which she also signed a form",
    source: ["45 CFR 164.512(e)(1)(i)", "N.Y. Mental Hyg. Law 33.13(c)(1)"],
    why: "A judge's order after a ruling is obeyed; whether the interests of justice significantly outweigh confidentiality (33.13(c)(1)) is the court's to find.",
    change: ordered(),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["seek-protective-order"] } },
  },
  {
    id: "new-york/clerk-ordered", title: "New York: a paper called an order, which no judge signed, wants Ana's note, and she has signed a form for that court",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.512(e)(1)(i)"],
    why: "What no judge signed orders nothing (164.512(e)(1)(i)), but her own form lets it go to the court (164.508(a)(1)).",
    change: ordered({ judge: "no" }),
    states: STATES, pair: "new-york/ordered",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "new-york/nothing-signed-order", title: "New York: a paper called an order, which no judge signed, wants Ana's note, and nothing is signed",
    source: ["45 CFR 164.512(e)(1)(i)"],
    why: "164.512(e)(1)(i) speaks of an order of a court, and what no judge signed is none.",
    change: all(ordered({ judge: "no" }), neverSigned("ana")),
    states: STATES, pair: "new-york/clerk-ordered",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "new-york/injured-worker", title: "New York: the carrier of her employer has shown the law by which it asks for the report of her treatment",
    source: ["45 CFR 164.512(l)", "N.Y. Workers' Comp. Law 13-a(4)(a)", "8 NYCRR 29.1(b)(8)"],
    why: "Workers' Comp. Law 13-a(4)(a) has whoever treats an injured worker report to the carrier, and 29.1(b)(8) yields to what law requires.",
    change: injured("yes"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "new-york/injured-worker-no-law", title: "New York: the carrier of her employer asks for the report of her treatment, and no law lets it have that",
    source: ["8 NYCRR 29.1(b)(8)"],
    why: "Without a law that requires it, 8 NYCRR 29.1(b)(8) asks for her prior consent.",
    change: injured("no"),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
