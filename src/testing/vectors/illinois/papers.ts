/** Illinois: courts, subpoenas, boards, coroners and the therapist's own case. */
import { order, oversight, proceeding, subpoena } from "../base/situations.ts";
import { asked, benHasDied, byPhone, comes, judge, portions, statement } from "../base/stories.ts";
import { deathInquiry, formFor, roe, seen } from "../base/states.ts";
import { all, asksFor, fileIs, neverSigned, party, portionIs, release, releaseOf, signed } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { CONSENT as PART2_CONSENT, program } from "../part2/stories.ts";
import { CONSENT, HERE, STATES } from "./stories.ts";

const anas = asked(portions("anas"));
const subpoenaFor = (...of: readonly string[]) => all(HERE, comes(roe, "divorce"), subpoena("roe", { ...seen("roe", of), jurisdiction: "US-IL" }));
const consented = (witness: "yes" | "no") =>
  all(subpoenaFor("ana"), anas, fileIs({ releases: [] }), signed(release("w-ana", "ana", { act: "privilege-waiver", recipients: ["roe"], ...CONSENT, witness })));
const ordered = (more: Parameters<typeof order>[1] = {}) => all(HERE, judge, anas, order("judge", { ...seen("judge"), jurisdiction: "US-IL", ...more }));
const board = all(HERE, comes(party("board", "licensing-board"), "oversight"), anas, oversight("board"), formFor("board", "oversight", CONSENT));
const against = (who: "therapist" | "client", broughtBy: string, to: string, sort: "malpractice" | "fee") => proceeding(to, { ...seen(to), against: who, broughtBy, sort });

const forTheDivorce = (witness: "yes" | "no") => all(HERE, program, asksFor("anas"), neverSigned("ana"), signed(release("r-court", "ana", { ...PART2_CONSENT, act: "legal-proceedings", ...CONSENT, witness })));

/** A consent that names no calendar day, and of which nothing is noted but when it was signed. */
const atThePractice = (signedAt: string) => all(HERE, asksFor("anas"), releaseOf("ana", { ...CONSENT, expires: { event: "end-of-treatment", occurred: "no" }, signedAt }));

/** Illinois: courts, subpoenas, boards, coroners and the therapist's own case. */
export const illinoisPapers: readonly VectorSource[] = [
  {
    id: "illinois/department", title: "Illinois: the federal health department requires Ana's note to see how the practice keeps the privacy rules, and she has signed nothing",
    source: ["45 CFR 164.502(a)(2)(ii)", "45 CFR 160.202"],
    why: "164.502(a)(2)(ii) requires it, and under 160.202 no state's law is the more stringent against what the department requires, so 740 ILCS 110/7 yields.",
    change: all(HERE, comes(party("hhs", "federal-health-department"), "oversight"), anas, neverSigned("ana"), oversight("hhs", { body: "federal-health-department" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "illinois/subpoena-consented", title: "Illinois: a subpoena for Ana's note that comes with her written and witnessed consent",
    source: ["740 ILCS 110/10(d)", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "740 ILCS 110/10(d) lets a subpoena be answered that comes with the recipient's own written consent; with notice 164.512(e) permits it as well.",
    change: consented("yes"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/subpoena-unwitnessed", title: "Illinois: a subpoena for Ana's note that comes with a consent which nobody witnessed",
    source: ["740 ILCS 110/10(d)", "740 ILCS 110/5(b)"],
    why: "740 ILCS 110/10(d) asks for a judge's order or a consent, and a consent under 110/5(b) is witnessed.",
    change: consented("no"),
    states: STATES, pair: "illinois/subpoena-consented",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/consent-for-the-proceeding", title: "Illinois: Ana's attorney asks for her substance use record, and her witnessed consent is for the divorce alone",
    source: ["740 ILCS 110/5(b)", "42 CFR 2.31(d)"],
    why: "42 CFR 2.31(d) lets a consent for a proceeding be combined with no other, and with its words and a witness it is the consent of 740 ILCS 110/5(b).",
    change: forTheDivorce("yes"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "illinois/consent-for-the-proceeding-b", title: "Illinois: the same consent for the divorce, and nobody witnessed it",
    source: ["740 ILCS 110/5(b)"],
    why: "740 ILCS 110/5(b) asks for a witness who can attest to the signer, of every consent.",
    change: forTheDivorce("no"),
    states: STATES, pair: "illinois/consent-for-the-proceeding",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/signed-today", title: "Illinois: Ana's attorney asks for her note on a witnessed consent that ends with the treatment, which she signed at the practice today",
    source: ["740 ILCS 110/5(b)(6)"],
    why: "740 ILCS 110/5(b)(6): \"if no calendar date is stated, information may be released only on the day the consent form is received by the therapist\", and what was signed at the practice came in that day.",
    change: atThePractice("2026-03-05T09:00:00-08:00"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/signed-yesterday", title: "Illinois: the same consent, which she signed at the practice yesterday",
    source: ["740 ILCS 110/5(b)(6)"],
    why: "740 ILCS 110/5(b)(6): its one day, that on which the form was received, is over.",
    change: atThePractice("2026-03-04T09:00:00-08:00"),
    states: STATES, pair: "illinois/signed-today",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "illinois/subpoena-joint", title: "Illinois: a subpoena for the joint note of a family therapist, with Ben's witnessed consent and none of Ana",
    source: ["740 ILCS 110/10(d)", "225 ILCS 55/70(a)(2)"],
    why: "What Ana told goes out with her consent alone (225 ILCS 55/70(a)(2)), and 740 ILCS 110/10(d) shuts a subpoena without it.",
    change: all(subpoenaFor("ana", "ben"), asked(portions("joint")), fileIs({ releases: [] }), signed(release("r-ben", "ben", { recipients: ["roe"], ...CONSENT }))),
    states: STATES,
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "illinois/court-ruled", title: "Illinois: a judge has looked at Ana's note in private, heard her, ruled and ordered it",
    source: ["740 ILCS 110/10(a)(1)", "45 CFR 164.512(e)(1)(i)"],
    why: "740 ILCS 110/10(a)(1) opens what a court finds relevant after looking at it in private, and a judge's order is obeyed.",
    change: ordered(),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "illinois/court-test-material", title: "Illinois: a judge has looked at the material of a test that Ana took, heard her, ruled and ordered it",
    source: ["740 ILCS 110/3(c)"],
    why: "740 ILCS 110/3(c): such material is not subject to disclosure in any judicial proceeding, and an attorney says so to the judge.",
    change: all(ordered(), portionIs("anas", { kind: "test-materials" })),
    states: STATES, pair: "illinois/court-ruled",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "illinois/court-personal-notes", title: "Illinois: a judge has looked at the therapist's personal notes on Ana, heard her, ruled and ordered them",
    source: ["740 ILCS 110/3(b)"],
    why: "740 ILCS 110/3(b): personal notes \"shall not be subject to discovery in any judicial, administrative or legislative proceeding\", and an attorney says so to the judge.",
    change: all(ordered(), portionIs("anas", { kind: "personal-notes" })),
    states: STATES, pair: "illinois/court-ruled",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "illinois/department-personal-notes", title: "Illinois: the federal health department requires the therapist's personal notes on Ana, which lie in the chart",
    source: ["740 ILCS 110/3(b)", "45 CFR 164.502(a)(2)(ii)", "45 CFR 160.202"],
    why: "740 ILCS 110/3(b) keeps them out of any administrative proceeding, 164.502(a)(2)(ii) requires what shows compliance; which of the two holds for the therapist's own property an attorney says.",
    change: all(HERE, comes(party("hhs", "federal-health-department"), "oversight"), anas, neverSigned("ana"), oversight("hhs", { body: "federal-health-department" }), portionIs("anas", { kind: "personal-notes" })),
    states: STATES, pair: "illinois/department",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "illinois/court-not-ruled", title: "Illinois: a judge has ordered Ana's note, and privilege was never raised",
    source: ["740 ILCS 110/10(a)(1)"],
    why: "740 ILCS 110/10(a)(1) asks for the court's own look first, so an order that says nothing of it goes back to the court through an attorney.",
    change: ordered({ privilege: "not-raised" }),
    states: STATES, pair: "illinois/court-ruled",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "illinois/coroner", title: "Illinois: a coroner who looks into Ben's death asks for his note",
    source: ["740 ILCS 110/10(a)", "45 CFR 164.512(g)(1)"],
    why: "740 ILCS 110/10(a) has an exception for a coroner's inquiry, and 164.512(g)(1) permits it.",
    change: all(HERE, benHasDied, comes(party("coroner", "coroner"), "death-inquiry"), asked(portions("bens")), deathInquiry("coroner", "ben")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { bens: "may" } },
  },
  {
    id: "illinois/funeral-director", title: "Illinois: a funeral director asks on the phone of what Ben's condition was",
    source: ["740 ILCS 110/3", "45 CFR 164.512(g)(2)"],
    why: "740 ILCS 110/3 shuts what the Act does not open, and its exception is the coroner's, though 164.512(g)(2) would permit it.",
    change: all(HERE, benHasDied, comes(party("undertaker", "funeral-director"), "death-inquiry"), byPhone, asked(statement("condition", ["ben"], ["bens"])), deathInquiry("undertaker", "ben")),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "illinois/board-consented", title: "Illinois: the licensing board asks for Ana's note, and she has signed a witnessed consent for it",
    source: ["740 ILCS 110/7", "740 ILCS 110/5(b)"],
    why: "740 ILCS 110/7 lets a reviewing body have the record with the recipient's consent, and the form meets 110/5(b).",
    change: board,
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/board-unconsented", title: "Illinois: the licensing board asks for Ana's note, and she has signed nothing",
    source: ["740 ILCS 110/7", "45 CFR 164.512(d)(1)"],
    why: "740 ILCS 110/7 gives a reviewing body records without names; how far a board reaches beyond that is asked of an attorney.",
    change: all(board, neverSigned("ana")),
    states: STATES, pair: "illinois/board-consented",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "illinois/malpractice", title: "Illinois: Ana sues the therapist, whose insurer prepares the defence and asks for her note",
    source: ["740 ILCS 110/10(a)", "45 CFR 164.501"],
    why: "Against a client's claim of harm by the services 740 ILCS 110/10(a) lets the therapist use what the defence needs.",
    change: all(HERE, comes(party("insurer", "malpractice-insurer"), "legal-defense"), anas, against("therapist", "ana", "insurer", "malpractice")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "illinois/fee", title: "Illinois: the therapist's own attorney advises on Ana's unpaid fee and sees the bill",
    source: ["740 ILCS 110/9(4)", "45 CFR 164.501"],
    why: "740 ILCS 110/9(4) lets a therapist consult the own attorney; that a fee is no claim of harm (110/10(a)) does not matter to that.",
    change: all(
      HERE, comes(party("counsel", "therapist-attorney", { contract: "yes" }), "fee-collection"), anas, portionIs("anas", { kind: "billing" }), against("client", "dr-lee", "counsel", "fee"),
    ),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
