/** Attorneys, courts, evaluators and officers, with or without paper. */
import { livesIn } from "../base/stories.ts";
import { all, asIs, asksFor, type Change, claimed, neverSigned, party, portionIs } from "../base/world.ts";
import { asNotes, BOTH, court, covering, from, judged, nobodySigned, officer, type OfKind, ordered, paper, proceeding, type Purpose, signs, tells } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const opponent = party("roe", "opposing-attorney");
const evaluator = party("eva", "custody-evaluator");
const waives = (of: string, recipient: string, purpose: Purpose): Change => signs(of, recipient, purpose, { act: "privilege-waiver" });
/** An attorney's subpoena in which all that HIPAA asks for is done: notice, and the time to object is over. */
const subpoena = (more: Partial<OfKind<"subpoena">> = {}): Change => claimed({
  ...paper(BOTH, "roe"), id: "c-subpoena", kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA", served: "yes", domesticated: "yes",
  assurance: "notice", noticeAt: "2026-02-02T09:00:00-08:00", objectionTimeOver: "yes", returnAt: "2026-03-20T09:00:00-07:00", ...more,
});
const warrant = (to: string, more: Partial<OfKind<"search-warrant">> = {}): Change =>
  claimed({ ...paper(BOTH, to), id: "c-warrant", kind: "search-warrant", paper: "search-warrant", judge: "yes", names: BOTH, ...more });
const crime: Change = claimed({ ...judged(["ana"], "officer"), id: "c-crime", kind: "crime-on-premises", against: "staff" });

/** Attorneys, courts, evaluators and officers, with or without paper. */
export const legalProcess: readonly VectorSource[] = [
  {
    id: "index/24a", title: "Ben's attorney writes for the joint note, and only Ben has signed",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 160.103"],
    why: "A letter compels nothing, and an authorization by one reaches that one's part alone (164.508(a)(1), 160.103): neither confirm nor deny.",
    change: neverSigned("ana"),
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "index/24b", title: "Ben's attorney writes for the joint note, and both have signed",
    source: ["45 CFR 164.508(a)(1)"],
    why: "Valid authorizations by all whose confidences it holds open the joint note (164.508(a)(1)).",
    change: asIs,
    pair: "index/24a",
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "index/25a", title: "an attorney's subpoena, all of HIPAA's notice done, and nobody has waived",
    source: ["45 CFR 164.512(e)(1)(ii)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "Notice under 164.512(e)(1)(ii) is HIPAA's condition and waives no privilege (Jaffee v. Redmond): assert it, tell the clients, ask counsel.",
    change: all(nobodySigned, from(opponent, "divorce"), subpoena()),
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assert-privilege", "notify-client-before", "consult"] } },
  },
  {
    id: "index/25b", title: "an attorney's subpoena with HIPAA's notice done, and both partners have waived their privilege",
    source: ["45 CFR 164.512(e)(1)(ii)(A)"],
    why: "The privilege is each client's to waive, both have, and the notice satisfies 164.512(e)(1)(ii)(A).",
    change: all(nobodySigned, from(opponent, "divorce"), subpoena(), waives("ana", "roe", "divorce"), waives("ben", "roe", "divorce")),
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "index/25c", title: "an attorney's subpoena with HIPAA's notice done, and only one partner has waived the privilege",
    source: ["45 CFR 164.512(e)(1)(ii)(A)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "The privilege is each patient's (Jaffee v. Redmond) and hers is not waived, so the joint note stays whatever 164.512(e)(1)(ii)(A) permits.",
    change: all(nobodySigned, from(opponent, "divorce"), subpoena(), waives("ben", "roe", "divorce")),
    pair: "index/25b",
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
  {
    id: "index/25d", title: "Washington: an attorney subpoenas with both waivers, but gave notice ten days ago only",
    source: ["RCW 70.02.060"],
    why: "RCW 70.02.060(2) forbids it without fourteen days' advance notice \"without the written consent of the patient\", and whether a waiver of privilege is that consent is asked; HIPAA and both waivers would let it go.",
    change: all(nobodySigned, livesIn("US-WA"), from(opponent, "divorce"), waives("ana", "roe", "divorce"), waives("ben", "roe", "divorce"),
      subpoena({ jurisdiction: "US-WA", noticeAt: "2026-02-23T09:00:00-08:00" })),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "index/26a", title: "a judge who heard both orders the joint note, and the court's clerk asks for Ana's note too",
    source: ["45 CFR 164.512(e)(1)(i)", "ACA B.2.d"],
    why: "164.512(e)(1)(i): only what the order expressly authorizes, and a judge's order after privilege was heard is obeyed; ACA B.2.d narrows and informs.",
    change: all(nobodySigned, from(court, "divorce"), ordered("court", { covers: ["joint"] }), asksFor("joint", "anas")),
    codes: ["aca"],
    expect: { outcome: "partial", verdicts: { anas: "must-not", joint: "must" }, duties: { release: ["seek-protective-order", "notify-client-before"] } },
  },
  {
    id: "index/26b", title: "a judge's order for the joint note, made without hearing anybody and without a ruling on privilege",
    source: ["45 CFR 164.512(e)(1)(i)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "164.512(e)(1)(i) permits what an order says, but nobody has ruled on the privilege (Jaffee v. Redmond): obey or promptly seek relief, so counsel first.",
    change: all(nobodySigned, from(court, "divorce"), ordered("court", { privilege: "not-raised", heard: [] })),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "index/27a", title: "Ben sues over an injury and puts his own state of mind at issue; the other side subpoenas his note and the joint one",
    source: ["45 CFR 164.512(e)(1)(ii)(A)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "How far he put his condition at issue a court or his own waiver says and not the therapist, so his note waits; what he tendered never lifts Ana's privilege, which is her own (Jaffee v. Redmond).",
    change: all(nobodySigned, from(opponent, "litigation"), subpoena(), proceeding("ben", "roe", { sort: "personal-injury", tendered: "yes" }), asksFor("bens", "joint")),
    expect: { outcome: "deny", verdicts: { bens: "escalate", joint: "must-not" }, consult: ["attorney"] },
  },
  {
    id: "index/27b", title: "Ben sues over an injury, has signed a waiver, and the other side subpoenas his note and the joint one",
    source: ["45 CFR 164.512(e)(1)(ii)(A)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "His waiver lifts the privilege for his own part and 164.512(e)(1)(ii)(A) is met by the notice; what Ana holds stays, for her privilege is her own (Jaffee v. Redmond).",
    change: all(nobodySigned, from(opponent, "litigation"), subpoena(), proceeding("ben", "roe", { sort: "personal-injury", tendered: "yes" }), asksFor("bens", "joint"),
      waives("ben", "roe", "litigation")),
    pair: "index/27a",
    expect: { outcome: "partial", verdicts: { bens: "may", joint: "must-not" } },
  },
  {
    id: "index/28a", title: "a custody evaluator asks for the joint note with neither an order nor a release",
    source: ["45 CFR 164.512(e)(1)(i)", "45 CFR 164.508(a)(1)", "APA 10.02(b)"],
    why: "An evaluator needs an order that gives access (164.512(e)(1)(i)) or the authorization of each holder (164.508(a)(1)); the therapist keeps to the own role (APA 10.02(b)).",
    change: all(from(evaluator, "custody"), asksFor("joint")),
    codes: ["apa"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["clarify-roles"] } },
  },
  {
    id: "index/28b", title: "the custody evaluator comes with an order that gives access",
    source: ["45 CFR 164.512(e)(1)(i)"],
    why: "A judge's order made after the privilege was considered is obeyed in what it expressly authorizes (164.512(e)(1)(i)).",
    change: all(from(evaluator, "custody"), ordered("eva"), asksFor("joint")),
    expect: { outcome: "allow", verdicts: { joint: "must" } },
  },
  {
    id: "index/28c", title: "both parents have signed for the custody evaluator",
    source: ["45 CFR 164.508(a)(1)", "AAMFT 2.2"],
    why: "164.508(a)(1) and AAMFT 2.2: the written authorization of each holder opens the joint note.",
    change: all(from(evaluator, "custody"), asksFor("joint"), signs("ana", "eva", "custody"), signs("ben", "eva", "custody")),
    codes: ["aamft"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "index/28d", title: "both parents have signed, and what the custody evaluator wants is the therapist's opinion on custody",
    source: ["AAMFT 7.7"],
    why: "AAMFT 7.7 keeps whoever treats from evaluating custody too; its text could not be read, and what was not read is asked about and not decided.",
    change: all(from(evaluator, "custody"), tells("opinion", BOTH, ["joint"]),
      signs("ana", "eva", "custody", covering("entire-record", ["opinion"])), signs("ben", "eva", "custody", covering("entire-record", ["opinion"]))),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["ethics-board"] },
  },
  {
    id: "index/29a", title: "police call: is she a patient of yours?",
    source: ["45 CFR 164.512(f)"],
    why: "No paragraph of 164.512(f) fits a plain inquiry, and the privilege is claimed for whoever may be a client: neither confirm nor deny.",
    change: all(from(officer, "criminal-prosecution"), tells("existence", ["ana"])),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "index/29b", title: "Ana hit the receptionist, and police are told who she is",
    source: ["45 CFR 164.512(f)(5)"],
    why: "164.512(f)(5) is one of the narrow cases: good-faith evidence of a crime on the premises needs no consent.",
    change: all(from(officer, "crime-on-premises"), tells("existence", ["ana"]), crime),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "index/30", title: "officers come with a judge's search warrant for the joint file",
    source: ["45 CFR 164.512(f)(1)(ii)(A)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "164.512(f)(1)(ii)(A) lets a warrant be obeyed and rules on no privilege (Jaffee v. Redmond): do not obstruct, claim it, ask to have it sealed, call counsel.",
    change: all(nobodySigned, from(officer, "criminal-prosecution"), warrant("officer"), asksFor("joint")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"], duties: { withholding: ["assert-privilege", "seek-protective-order", "consult"] } },
  },
  {
    id: "index/30a", title: "officers come with a judge's search warrant for the psychotherapy notes on Ana",
    source: ["45 CFR 164.508(a)(2)(ii)", "45 CFR 164.103"],
    why: "164.508(a)(2)(ii) lets go what a law requires, and 164.103 counts court-ordered warrants among that; whether this one is has to be asked.",
    change: all(nobodySigned, from(officer, "criminal-prosecution"), warrant("officer"), asksFor("anas"), portionIs("anas", asNotes)),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"], duties: { withholding: ["assert-privilege", "consult"] } },
  },
  {
    id: "index/31a", title: "immigration officers come with a warrant that no judge signed",
    source: ["45 CFR 164.512(f)(1)(ii)(A)"],
    why: "A warrant that no judicial officer signed is none of 164.512(f)(1)(ii)(A), so no; counsel is asked.",
    change: all(nobodySigned, from(party("ice", "immigration-authority"), "other"), warrant("ice", { paper: "administrative-warrant", judge: "no" }), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["consult"] } },
  },
  {
    id: "index/31b", title: "a national security letter asks whether Ana is a client",
    source: ["45 CFR 164.512(k)(2)"],
    why: "164.512(k)(2) may permit it and duties not to tell may attach to it: counsel at once, and nothing before.",
    change: all(nobodySigned, from(party("nsa", "national-security"), "government-function"), warrant("nsa", { paper: "national-security-letter", judge: "no" }), tells("existence", ["ana"])),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "index/31c", title: "a commanding officer asks how a soldier is",
    source: ["45 CFR 164.512(k)(1)"],
    why: "164.512(k)(1) permits what military command was said to need under conditions of its own, which counsel checks first.",
    change: all(from(party("command", "military-command"), "government-function"), tells("condition", ["ana"], ["anas"])),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
];
