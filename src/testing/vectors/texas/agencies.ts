/** Texas: agencies, auditors, researchers, colleagues and the therapist's own case. */
import { oversight, proceeding } from "../base/situations.ts";
import { asked, benHasDied, byPhone, cannotBeAsked, comes, portions, psychiatrist, statement } from "../base/stories.ts";
import { deathInquiry, hospital, judged, seen } from "../base/states.ts";
import { all, claimed, party, portionIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { HERE, STATES } from "./stories.ts";

const anas = asked(portions("anas"));
const injured = (authority: "yes" | "no") => all(HERE, comes(party("fund", "workers-compensation", { authority }), "workers-compensation"), anas);
const studied = (contract: "yes" | "no") =>
  all(HERE, comes(party("lab", "researcher", { contract }), "research"), anas, claimed({ ...judged("lab"), id: "c-review", kind: "review-board-waiver", given: "yes" }));

/** Texas: agencies, auditors, researchers, colleagues and the therapist's own case. */
export const texasAgencies: readonly VectorSource[] = [
  {
    id: "texas/workers-compensation", title: "Texas: an insurer of injured workers has shown the law by which it asks for Ana's note",
    source: ["Tex. Health & Safety Code 611.004(a)(1)", "45 CFR 164.512(l)"],
    why: "611.004(a)(1) gives way to an agency to which a law requires or authorizes it, and 164.512(l) to a workers' compensation program.",
    change: injured("yes"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "texas/workers-compensation-without-law", title: "Texas: an insurer of injured workers asks for Ana's note, and no law lets it have that",
    source: ["Tex. Health & Safety Code 611.004(a)(1)", "45 CFR 164.512(l)"],
    why: "611.004(a)(1) and 164.512(l) both go only as far as another law authorizes, and none does.",
    change: injured("no"),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "texas/school-record", title: "Texas: a psychiatrist who treats Ana too would have what her school has written, and nobody has signed for that",
    source: ["34 CFR 99.33(a)(1)", "34 CFR 99.30(a)"],
    why: "611.004(a)(7) lets it go for treatment, but whoever has it from a school does not pass it on \"without the prior consent of the parent or eligible student\" (99.33(a)(1)); whether an exception fits, an attorney says.",
    change: all(HERE, psychiatrist, anas, portionIs("anas", { kind: "education-record", heldAs: "received-under-consent" })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "texas/medical-examiner", title: "Texas: the medical examiner who looks into Ben's death asks for his note",
    source: ["Tex. Health & Safety Code 611.004(a)(1)", "45 CFR 164.512(g)(1)"],
    why: "A medical examiner is an agency of government under 611.004(a)(1), and 164.512(g)(1) permits it.",
    change: all(HERE, benHasDied, comes(party("examiner", "coroner"), "death-inquiry"), asked(portions("bens")), deathInquiry("examiner", "ben")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { bens: "may" } },
  },
  {
    id: "texas/funeral-director", title: "Texas: a funeral director asks on the phone of what Ben's condition was",
    source: ["Tex. Health & Safety Code 611.002", "45 CFR 164.512(g)(2)"],
    why: "611.002 shuts what 611.004 does not open, and a funeral director is no agency of government, though 164.512(g)(2) would permit it.",
    change: all(HERE, benHasDied, comes(party("undertaker", "funeral-director"), "death-inquiry"), byPhone, asked(statement("condition", ["ben"], ["bens"])), deathInquiry("undertaker", "ben")),
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "texas/board", title: "Texas: the licensing board asks for Ana's note within its authority",
    source: ["Tex. Health & Safety Code 611.004(a)(1)", "45 CFR 164.512(d)(1)"],
    why: "The board is an agency of government that a law authorizes (611.004(a)(1)), and 164.512(d)(1) permits it for oversight.",
    change: all(HERE, comes(party("board", "licensing-board"), "oversight"), anas, oversight("board")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "texas/accreditation", title: "Texas: an auditor who oversees the practice, with authority and bound to nothing, asks for Ana's note",
    source: ["Tex. Health & Safety Code 611.004(a)(1)", "Tex. Health & Safety Code 611.004(a)(3)", "45 CFR 164.512(d)(1)"],
    why: "611.004(a)(1) speaks of agencies of government and (a)(3) of auditors bound to identify nobody, and this is neither, though 164.512(d)(1) would permit it.",
    change: all(HERE, comes(party("auditor", "auditor"), "oversight"), anas, oversight("auditor", { body: "auditor" })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "texas/audit", title: "Texas: an auditor bound to identify nobody checks the quality of Ana's care, for whom is not said",
    source: ["Tex. Health & Safety Code 611.004(a)(3)", "45 CFR 164.506(c)(4)"],
    why: "611.004(a)(3) gives bound auditors what the audit takes, and 164.506(c)(4) speaks of another covered entity: for which plan or provider the auditor acts is asked.",
    change: all(HERE, comes(party("auditor", "auditor", { contract: "yes" }), "operations"), anas),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "texas/own-audit", title: "Texas: an auditor bound to identify nobody checks the quality of Ana's care for the practice itself, under contract",
    source: ["Tex. Health & Safety Code 611.004(a)(3)", "45 CFR 164.506(c)(1)", "45 CFR 164.502(e)(1)"],
    why: "611.004(a)(3) gives bound auditors what the audit takes, and quality checks are the practice's own operations (164.506(c)(1)), done for it by an associate.",
    change: all(HERE, comes(party("auditor", "auditor", { place: "agent", contract: "yes" }), "operations"), anas),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "texas/plan-reviews", title: "Texas: Ana's health plan reviews the quality of her care without her consent",
    source: ["Tex. Health & Safety Code 611.004(a)", "45 CFR 164.506(c)(4)"],
    why: "A plan that reviews is neither an employee or agent (611.004(a)(10)) nor a bound auditor ((a)(3)), and the list is closed.",
    change: all(HERE, comes(party("plan", "insurer"), "operations"), anas),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "texas/staff", title: "Texas: a clerk of the practice needs Ana's note for its paperwork",
    source: ["Tex. Health & Safety Code 611.004(a)(10)", "45 CFR 164.506(c)(1)"],
    why: "611.004(a)(10) lets an employee of the professional have what the task takes.",
    change: all(HERE, comes(party("clerk", "clinic-staff", { place: "inside" }), "operations"), anas),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "texas/research", title: "Texas: a researcher bound to identify nobody asks for Ana's note, and a review board waived her signature",
    source: ["Tex. Health & Safety Code 611.004(a)(3)", "45 CFR 164.512(i)(1)(i)"],
    why: "611.004(a)(3) gives research what it takes where nobody is identified in reports, and 164.512(i)(1)(i) with a board's waiver.",
    change: studied("yes"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "texas/research-unbound", title: "Texas: a researcher who is bound to nothing asks for Ana's note, and a review board waived her signature",
    source: ["Tex. Health & Safety Code 611.004(a)(3)"],
    why: "611.004(a)(3) asks that whoever has it identifies no patient, to which this researcher is not bound.",
    change: studied("no"),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "texas/treatment", title: "Texas: a psychiatrist who treats Ana asks for the note of her session",
    source: ["Tex. Health & Safety Code 611.004(a)(7)", "45 CFR 164.506(c)(2)"],
    why: "611.004(a)(7) lets other professionals who take part in the treatment have it.",
    change: all(HERE, psychiatrist, anas),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "texas/treatment-of-another", title: "Texas: a psychiatrist asks for Ana's note in order to treat somebody else",
    source: ["Tex. Health & Safety Code 611.004(a)(7)", "45 CFR 164.506(c)(2)"],
    why: "611.004(a)(7) speaks of those who take part in treating this patient, and what 164.506(c)(2) permits beyond it the closed list shuts.",
    change: all(HERE, comes(party("psy", "prescriber"), "treatment-of-another"), anas),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "texas/emergency", title: "Texas: an emergency room asks for Ana's note, and she cannot be asked",
    source: ["Tex. Health & Safety Code 611.004(a)(7)", "45 CFR 164.506(c)(2)"],
    why: "Those who treat in an emergency take part in the treatment (611.004(a)(7)).",
    change: all(HERE, comes(hospital, "medical-emergency"), anas, cannotBeAsked("er")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "texas/malpractice", title: "Texas: Ana sues the therapist, whose attorney under contract asks for her note",
    source: ["Tex. Health & Safety Code 611.006(a)(1)", "45 CFR 164.501"],
    why: "611.006(a)(1) opens a proceeding that the patient brought against the professional.",
    change: all(
      HERE, comes(party("counsel", "therapist-attorney", { contract: "yes" }), "legal-defense"), anas,
      proceeding("counsel", { ...seen("counsel"), against: "therapist", broughtBy: "ana", sort: "malpractice" }),
    ),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
