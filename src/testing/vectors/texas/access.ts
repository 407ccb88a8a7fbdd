/** Texas: the own record, minors and their parents, and courts. */
import { harm, order, ownRequest, selfDanger, subpoena } from "../base/situations.ts";
import { alsoOnFile, asked, comes, judge, KEPT_APART, portions } from "../base/stories.ts";
import { eight, formFor, hospital, motherAsks, roe, seen, sixteen, threatTold, dangerTold, treats } from "../base/states.ts";
import { all, asksFor, fileIs, neverSigned, party, portionIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { HERE, STATES } from "./stories.ts";

const mother = party("mother", "custodial-parent");
const upset = all(HERE, ownRequest, harm({ ground: "emotional" }));
const ordered = (more: Parameters<typeof order>[1] = {}) => all(HERE, judge, asksFor("anas"), order("judge", { ...seen("judge"), jurisdiction: "US-TX", ...more }));
const committed = (more: Parameters<typeof selfDanger>[1] = {}) => all(HERE, comes(hospital, "commitment"), asked(portions("anas")), selfDanger("er", more));

/** Texas: the own record, minors and their parents, and courts. */
export const texasAccess: readonly VectorSource[] = [
  {
    id: "texas/own-record", title: "Texas: Ana asks for the note of her own session, which her mother's name stands in too",
    source: ["Tex. Health & Safety Code 611.0045(a)", "Tex. Health & Safety Code 611.0045(g)", "Tex. Health & Safety Code 611.008(a)"],
    why: "611.0045(a) gives access within the 15 days of 611.008(a), and (g) has what is confidential about somebody else deleted first.",
    change: all(HERE, ownRequest, portionIs("anas", { about: ["ana", "mother"] })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["redact", "answer-in-time"] } },
  },
  {
    id: "texas/own-notes-signed", title: "Texas: the therapist agrees to give Ana her psychotherapy notes, for which she signed a form",
    source: ["45 CFR 164.508(a)(2)", "Tex. Health & Safety Code 611.004(a)(4)", "45 CFR 164.524(a)(1)(i)"],
    why: "164.524(a)(1)(i) gives no right to notes kept separate, so they go on the form that names them and the consent of 611.004(a)(4).",
    change: all(
      HERE, alsoOnFile("notes", KEPT_APART), ownRequest, asked(portions("notes")),
      formFor("ana", "self-access", { covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } }),
    ),
    states: STATES,
    expect: { outcome: "allow", verdicts: { notes: "may" } },
  },
  {
    id: "texas/upset", title: "Texas: the own note is likely to upset Ana, and HIPAA binds the practice",
    source: ["45 CFR 164.524(a)(3)(i)", "45 CFR 160.203(b)", "Tex. Health & Safety Code 611.0045(b)"],
    why: "611.0045(b) would hold it back for emotional harm, but 164.524(a)(3)(i) knows only a danger to life or safety and prevails.",
    change: upset,
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret"] } },
  },
  {
    id: "texas/upset-uncovered", title: "Texas: the own note is likely to upset Ana, and HIPAA does not bind the practice",
    source: ["Tex. Health & Safety Code 611.0045(b)", "Tex. Health & Safety Code 611.0045(c)"],
    why: "611.0045(b) lets a professional deny a portion that is harmful to mental or emotional health, with the signed statement of (c).",
    change: all(upset, fileIs({ covered: "no" })),
    states: STATES, pair: "texas/upset",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["notice-of-denial"] } },
  },
  {
    id: "texas/child-access", title: "Texas: the mother of a child of eight asks a family therapist for the note of a session to which she consented",
    source: ["Tex. Health & Safety Code 611.0045(f)", "45 CFR 164.524(a)(1)", "22 Tex. Admin. Code 801.44(c)", "45 CFR 164.502(g)"],
    why: "A parent acts on the child's behalf (611.0045(f), 164.502(g)), and 22 TAC 801.44(c) has any custody order on file first.",
    change: all(eight(), HERE, motherAsks),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["document"] } },
  },
  {
    id: "texas/teen-access", title: "Texas: the mother of a girl of sixteen who consented alone asks for the note of the session",
    source: ["Tex. Fam. Code 32.004(a)", "Tex. Fam. Code 32.004(b)(2)"],
    why: "Fam. 32.004 lets the clinician advise a parent of such counseling and says nothing of the record, so an attorney or supervisor is asked.",
    change: all(sixteen("client"), HERE, motherAsks),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "texas/mother-advised", title: "Texas: a psychologist's client of sixteen who consented alone is in danger from herself, and her mother is told",
    source: ["Tex. Fam. Code 32.004(b)(2)", "45 CFR 164.512(j)(1)(i)"],
    why: "Fam. 32.004(b)(2) lets a psychologist advise the parents with or without the child's consent, and need not.",
    change: all(sixteen("client"), HERE, treats("psychologist", "US-TX"), dangerTold(mother)),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "texas/mother-of-eight-hears", title: "Texas: a child of eight seriously threatens somebody, not at once, and the mother who consented to the care hears what the record tells of it",
    source: ["Tex. Health & Safety Code 611.0045(f)", "45 CFR 164.502(g)(3)(i)"],
    why: "611.0045(f) makes the content of the record available to a parent who acts on the child's behalf, whether a danger is near or not, and 164.502(g)(3)(i) treats her as the child.",
    change: all(eight(), HERE, threatTold(mother, { victims: ["cara"], imminent: "no" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "texas/mother-advised-not-serious", title: "Texas: a psychologist's client of sixteen who consented alone has dark thoughts and no more, and her mother would be told",
    source: ["Tex. Fam. Code 32.004(b)(2)", "45 CFR 164.512(j)(1)(i)"],
    why: "Without a serious danger neither Fam. 32.004(b)(2), as it is read here, nor 164.512(j)(1)(i) speaks, and 611.002 keeps it.",
    change: all(sixteen("client"), HERE, treats("psychologist", "US-TX"), dangerTold(mother, { serious: "no" })),
    states: STATES, pair: "texas/mother-advised",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "texas/mother-warned", title: "Texas: a girl of sixteen threatens her mother, who consented to the care and would be warned",
    source: ["Tex. Health & Safety Code 611.0045(f)", "Tex. Health & Safety Code 611.004(a)(2)", "45 CFR 164.512(j)(1)(i)"],
    why: "611.004(a)(2) warns no victim; 611.0045(f) gives the record to a parent acting on the patient's behalf, and whether the one threatened does is open (Abrams v. Jones).",
    change: all(sixteen("parent"), HERE, threatTold(mother, { victims: ["mother"] })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "texas/mother-told", title: "Texas: a girl of sixteen threatens somebody else, and her mother, who consented to the care and can prevent it, hears what the record tells of it",
    source: ["Tex. Health & Safety Code 611.0045(f)", "45 CFR 164.512(j)(1)(i)"],
    why: "611.0045(f) makes the content of the record available to a parent who acts on the patient's behalf, and 164.512(j)(1)(i) lets somebody be told who can prevent the harm.",
    change: all(sixteen("parent"), HERE, threatTold(party("mother", "person-able-to-prevent-harm"))),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "texas/ordered", title: "Texas: a judge has heard Ana, ruled on privilege and ordered her note",
    source: ["Tex. Health & Safety Code 611.006(a)(11)", "45 CFR 164.512(e)(1)(i)"],
    why: "611.006(a)(11) opens what a court orders, and an order after a ruling on privilege is obeyed.",
    change: ordered(),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "texas/clerk-ordered", title: "Texas: a paper called an order, which a clerk and no judge signed, wants Ana's note",
    source: ["Tex. Health & Safety Code 611.006(a)(11)", "45 CFR 164.512(e)(1)(i)"],
    why: "611.006(a)(11) and 164.512(e)(1)(i) speak of a court's order, and what no judge signed is none.",
    change: ordered({ judge: "no" }),
    states: STATES, pair: "texas/ordered",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "texas/party-subpoena", title: "Texas: an attorney's subpoena in a civil suit for Ana's note, with notice and without her waiver",
    source: ["Tex. Health & Safety Code 611.006(a)", "Tex. Health & Safety Code 611.002"],
    why: "611.006(a) lists the proceedings in which it may be disclosed, and an attorney's paper in some suit without a waiver is not among them.",
    change: all(HERE, neverSigned("ana"), comes(roe, "litigation"), asksFor("anas"), subpoena("roe", { ...seen("roe"), jurisdiction: "US-TX" })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "texas/hospitalizes", title: "Texas: a hospital that would admit Ana asks for her note, and she is in serious and imminent danger",
    source: ["Tex. Health & Safety Code 611.006(a)(10)", "Tex. Health & Safety Code 611.004(a)(2)", "45 CFR 164.512(j)(1)(i)"],
    why: "611.004(a)(2) lets medical personnel be told of imminent harm, on the way to the proceeding of 611.006(a)(10).",
    change: committed(),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "texas/hospitalizes-not-near", title: "Texas: a hospital asks for Ana's note for a commitment, and nothing is imminent",
    source: ["Tex. Health & Safety Code 611.004(a)(2)", "45 CFR 164.512(j)(1)(i)"],
    why: "611.004(a)(2) asks for a probability of imminent injury and 164.512(j)(1)(i) for an imminent threat, and no proceeding has begun.",
    change: committed({ imminent: "no" }),
    states: STATES, pair: "texas/hospitalizes",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
