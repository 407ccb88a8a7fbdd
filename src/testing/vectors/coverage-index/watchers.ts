/** Oversight, complaints, research, vendors and whoever looks in. */
import { livesIn } from "../base/stories.ts";
import { all, asksFor, asksToTell, type Change, claimed, neverSigned, party, portionIs, requestIs } from "../base/world.ts";
import { bensDeath, BOTH, from, inHouse, nobodySigned, notes, type OfKind, paper, proceeding, signs, tells } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const board = party("board", "licensing-board");
const ethicsCommittee = party("committee", "professional-body");
const oversight = (to: string, more: Partial<OfKind<"oversight">> = {}): Change =>
  claimed({ ...paper(BOTH, to), id: "c-oversight", kind: "oversight", body: "licensing-board", authority: "yes", complaintBy: "nobody", ...more });
const deathInquiry: Change = claimed({ ...paper(["ben"], "me"), id: "c-death", kind: "death-inquiry" });
const reviewBoard: Change = claimed({ ...paper(["ana"], "lab"), id: "c-waiver", kind: "review-board-waiver", given: "yes" });
const lawyer = party("lawyer", "therapist-attorney", { contract: "yes" });

/** Oversight, complaints, research, vendors and whoever looks in. */
export const watchers: readonly VectorSource[] = [
  {
    id: "index/39", title: "the federal department investigates whether the practice keeps the rule and asks for the joint note",
    source: ["45 CFR 164.502(a)(2)(ii)", "45 CFR 164.528"],
    why: "164.502(a)(2)(ii) requires it of whoever is covered, without anybody's consent, and it is accounted for (164.528).",
    change: all(nobodySigned, from(party("ocr", "federal-health-department"), "oversight"), oversight("ocr", { body: "federal-health-department" }), asksFor("joint")),
    expect: { outcome: "allow", verdicts: { joint: "must" }, duties: { release: ["account"] } },
  },
  {
    id: "index/40", title: "Washington: Ana complained to the licensing board, which has authority, and Ben refuses",
    source: ["45 CFR 164.512(d)(1)", "RCW 70.02.050(2)"],
    why: "164.512(d)(1) and RCW 70.02.050(2) make her own note due at the minimum; whether a complaint of one opens what the other confided, who refuses, counsel is asked.",
    change: all(nobodySigned, livesIn("US-WA"), from(board, "oversight"), oversight("board", { complaintBy: "ana" }), asksFor("anas", "joint")),
    states: ["US-WA"],
    expect: { outcome: "partial", verdicts: { anas: "must", joint: "escalate" }, consult: ["attorney"], duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "index/41a", title: "Ana complained to the therapist's association and signed for it; Ben did not",
    source: ["45 CFR 164.512(d)", "45 CFR 164.508", "APA 1.05"],
    why: "A private body is no oversight agency (164.512(d)): it needs each one's authorization (164.508), so Ben's part is redacted (APA 1.05).",
    change: all(from(ethicsCommittee, "ethics-complaint"), portionIs("joint", { separable: "yes" }), asksFor("joint"), signs("ana", "committee", "ethics-complaint")),
    codes: ["apa"],
    expect: { outcome: "partial", verdicts: { "joint#ana": "may", "joint#ben": "must-not" }, duties: { release: ["redact"] } },
  },
  {
    id: "index/41b", title: "a professional association asks on somebody else's complaint, and nobody has signed",
    source: ["45 CFR 164.508(a)(1)", "APA 1.05"],
    why: "Without the client's authorization 164.508(a)(1) and APA 1.05 leave nothing to stand on.",
    change: all(nobodySigned, from(ethicsCommittee, "ethics-complaint"), oversight("committee", { body: "professional-body" }), asksFor("anas")),
    codes: ["apa"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/42", title: "Ana sues her therapist, whose attorney asks for her note, the psychotherapy notes on her, and the joint note",
    source: ["45 CFR 164.508(a)(2)(i)(C)", "45 CFR 164.501"],
    why: "164.508(a)(2)(i)(C) and 164.501 permit the defense against her, notes included; Ben is no party, so his part needs his waiver or an order.",
    change: all(nobodySigned, notes, from(lawyer, "legal-defense"), proceeding("ana", "lawyer", { against: "therapist", sort: "malpractice", tendered: "yes" }), asksFor("anas", "notes", "joint")),
    expect: {
      outcome: "partial", verdicts: { anas: "may", joint: "must-not", notes: "may" },
      duties: { release: ["minimum-necessary"], withholding: ["seek-protective-order"] },
    },
  },
  {
    id: "index/43a", title: "the therapist would answer a bad review by saying that the writer was a client",
    source: ["45 CFR 164.508(a)(1)"],
    why: "A reply that reveals who is a client needs the authorization of whoever it is about (164.508(a)(1)), and a review is none.",
    change: all(requestIs({
      requester: inHouse("dr-lee", "clinic-staff"), recipient: party("web", "public"), purpose: "other", onBehalfOf: [], form: "letter",
      channel: { by: "social-media", addressVerified: "yes", private: "no", encrypted: "no" },
    }), asksToTell("existence", ["ana"])),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/43b", title: "a reporter asks whether the couple is in therapy",
    source: ["45 CFR 164.508(a)(1)"],
    why: "164.508(a)(1): media are told nothing without the authorization of all, and the answer is generic.",
    change: all(from(party("press", "media"), "other"), tells("existence", BOTH)),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "index/44a", title: "a medical examiner who establishes how Ben died asks for his note",
    source: ["45 CFR 164.512(g)(1)", "45 CFR 164.528"],
    why: "164.512(g)(1) permits it for the examiner's duties; it is accounted for (164.528).",
    change: all(bensDeath, from(party("me", "coroner"), "death-inquiry"), deathInquiry, asksFor("bens")),
    expect: { outcome: "allow", verdicts: { bens: "may" }, duties: { release: ["account"] } },
  },
  {
    id: "index/44b", title: "California: a medical examiner asks for Ben's note, and the request compels",
    source: ["45 CFR 164.512(g)(1)", "Cal. Civ. Code 56.10(b)(8)"],
    why: "Cal. Civ. 56.10(b)(8) makes it a duty on request, and 164.512(g)(1) permits it.",
    change: all(bensDeath, from(party("me", "coroner"), "death-inquiry"), deathInquiry, asksFor("bens")),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { bens: "must" } },
  },
  {
    id: "index/45a", title: "a researcher asks with neither a consent nor a board's waiver",
    source: ["45 CFR 164.512(i)(1)(i)", "45 CFR 164.508"],
    why: "164.512(i)(1)(i) needs the waiver of a review board, or else 164.508 the client's authorization.",
    change: all(from(party("lab", "researcher"), "research"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/45b", title: "a researcher asks, and a review board has waived the authorization",
    source: ["45 CFR 164.512(i)(1)(i)"],
    why: "164.512(i)(1)(i) permits research on a documented waiver.",
    change: all(from(party("lab", "researcher"), "research"), reviewBoard, asksFor("anas")),
    pair: "index/45a",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "index/45c", title: "a researcher asks for a limited data set under a data use agreement",
    source: ["45 CFR 164.514(e)"],
    why: "164.514(e) permits a limited data set for research to a recipient bound by such an agreement.",
    change: all(from(party("lab", "researcher", { contract: "yes" }), "research"), portionIs("anas", { kind: "limited-data-set" }), asksFor("anas")),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "index/45d", title: "a researcher asks for a limited data set, and nothing was agreed",
    source: ["45 CFR 164.514(e)(4)"],
    why: "164.514(e)(4) makes the data use agreement a condition.",
    change: all(from(party("lab", "researcher"), "research"), portionIs("anas", { kind: "limited-data-set" }), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/46a", title: "a scribe that writes notes by machine, with no contract",
    source: ["45 CFR 164.502(e)"],
    why: "164.502(e) lets a vendor have it only under a written business associate contract.",
    change: all(from(party("scribe", "ai-tool"), "operations"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/46b", title: "a scribe that writes notes by machine is bound by contract",
    source: ["45 CFR 164.502(e)", "45 CFR 164.506(c)(1)", "45 CFR 164.502(b)"],
    why: "164.502(e) and 164.506(c)(1): under the contract it works for the practice, with the minimum that it needs (164.502(b)).",
    change: all(from(party("scribe", "ai-tool", { place: "agent", contract: "yes" }), "operations"), asksFor("anas")),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "index/47a", title: "the practice closes, and its keeper of records takes Ana's note over",
    source: ["45 CFR 164.501", "NASW 1.07(d)"],
    why: "164.501 counts the transfer of a practice among operations; NASW 1.07(d) and (t) have the client told beforehand.",
    change: all(from(party("keeper", "successor-custodian", { contract: "yes" }), "continuity"), asksFor("anas")),
    codes: ["nasw"],
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["notify-client-before"] } },
  },
  {
    id: "index/47b", title: "a counselor's client has permitted the transfer in writing",
    source: ["ACA B.6.g"],
    why: "ACA B.6.g asks written permission to transfer, which she gave.",
    change: all(from(party("keeper", "successor-custodian", { contract: "yes" }), "continuity"), asksFor("anas"), signs("ana", "keeper", "continuity")),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "index/47c", title: "a counselor's practice closes, and the keeper of its records takes Ana's note over without her signature",
    source: ["ACA B.6.i", "ACA B.2.e", "45 CFR 164.501"],
    why: "ACA B.6.i has a counselor appoint a keeper of the records for the end of a practice, which B.6.g's permission does not undo; Ana is told (B.2.e).",
    change: all(from(party("keeper", "successor-custodian", { contract: "yes" }), "operations"), asksFor("anas"), neverSigned("ana")),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["notify-client-before"] } },
  },
  {
    id: "index/47d", title: "a counselor would transfer Ana's note to another provider without her signature",
    source: ["ACA B.6.g"],
    why: "ACA B.6.g asks written permission before records go to others, and whoever treats next is no keeper of the records of a practice that has ended.",
    change: all(from(party("next", "treating-provider"), "continuity"), asksFor("anas"), neverSigned("ana")),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/48a", title: "an agency would use Ana's story as a testimonial",
    source: ["45 CFR 164.508(a)(3)"],
    why: "164.508(a)(3) asks a specific authorization for marketing, and there is none.",
    change: all(from(party("agency", "other"), "marketing"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/48b", title: "the record would be sold on a form that does not say so",
    source: ["45 CFR 164.508(a)(4)"],
    why: "164.508(a)(4) asks that the authorization state that the practice is paid.",
    change: all(from(party("agency", "other"), "sale"), asksFor("anas"), signs("ana", "agency", "sale")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/49", title: "a clerk looks into the record of a well-known client",
    source: ["45 CFR 164.502(b)", "45 CFR 164.402", "45 CFR 164.530(e)"],
    why: "Looking without a task is neither minimum necessary nor in good faith (164.502(b), 164.402): no, a breach check, and sanctions (164.530(e)).",
    change: all(from(inHouse("clerk", "clinic-staff"), "curiosity"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assess-breach", "sanction-and-train"] } },
  },
];
