/** New York: the own record, and minors. */
import { harm, ownRequest } from "../base/situations.ts";
import { asked, comes, portions } from "../base/stories.ts";
import { detrimental, eight, motherAsks, sixteen } from "../base/states.ts";
import { all, clientIs, fileIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { HERE, PSYCHOLOGIST, STATES } from "./stories.ts";

const upset = all(HERE, ownRequest, harm({ ground: "emotional" }));
const objectsTo = (who: string) => all(sixteen("parent"), HERE, motherAsks, clientIs("ana", { objections: [{ to: who, at: "2026-03-02T09:00:00-08:00" }] }));

/** New York: the own record, and minors. */
export const newYorkAccess: readonly VectorSource[] = [
  {
    id: "new-york/own-psychologist", title: "New York: Ana asks a psychologist for the note of her own session",
    source: ["N.Y. Pub. Health Law 18(2)", "45 CFR 164.524(a)(1)"],
    why: "Pub. Health Law 18(2) gives clients of psychologists their record, within ten days, and 164.524(a)(1) gives it too.",
    change: all(PSYCHOLOGIST, ownRequest),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "new-york/own-therapist", title: "New York: Ana asks a family therapist for the note of her own session",
    source: ["8 NYCRR 29.2(a)", "45 CFR 164.524(a)(1)"],
    why: "Family therapists are outside Pub. Health Law 18; 8 NYCRR 29.2(a) has them give a copy on request, in the 30 days of 164.524(b)(2).",
    change: all(HERE, ownRequest),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "new-york/upset", title: "New York: the own note is likely to upset Ana, and HIPAA binds the practice",
    source: ["45 CFR 164.524(a)(3)(i)", "45 CFR 160.203(b)", "N.Y. Mental Hyg. Law 33.16(c)(3)"],
    why: "33.16(c)(3) would hold it back for substantial harm of any sort, but 164.524(a)(3)(i) knows only a danger to life or safety.",
    change: upset,
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret"] } },
  },
  {
    id: "new-york/upset-uncovered", title: "New York: the own note is likely to upset Ana, and HIPAA does not bind the practice",
    source: ["N.Y. Mental Hyg. Law 33.16(c)(3)"],
    why: "33.16(c)(3) lets a clinician deny what would do substantial and identifiable harm, and 33.16(c) has a committee review that.",
    change: all(upset, fileIs({ covered: "no" })),
    states: STATES, pair: "new-york/upset",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["independent-review"] } },
  },
  {
    id: "new-york/child-access", title: "New York: the mother of a child of eight asks for the note of a session to which she consented",
    source: ["N.Y. Mental Hyg. Law 33.16(b)(3)", "45 CFR 164.524(a)(1)", "45 CFR 164.502(g)"],
    why: "33.16(b)(3) gives a parent the record of care to which the parent consented, and 164.524 gives it through 164.502(g).",
    change: all(eight(), HERE, motherAsks),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "new-york/detrimental", title: "New York: the mother of a child of eight asks for the note, and the clinician finds that detrimental to the child",
    source: ["N.Y. Mental Hyg. Law 33.16(b)(3)"],
    why: "33.16(b)(3): a parent is not entitled where the practitioner finds that access would be detrimental to the treatment or the relation.",
    change: all(eight({ concerns: detrimental }), HERE, motherAsks),
    states: STATES, pair: "new-york/child-access",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "new-york/came-alone", title: "New York: the mother of a girl of sixteen who consented alone asks for the note of the session",
    source: ["N.Y. Mental Hyg. Law 33.16(b)(3)", "45 CFR 164.502(g)(3)(ii)"],
    why: "33.16(b)(3) reaches only care for which a parent's consent was obtained or asked, and for this it was not.",
    change: all(sixteen("client"), HERE, motherAsks),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["consult"] } },
  },
  {
    id: "new-york/girl-asks", title: "New York: a girl of sixteen who consented alone asks for the note of her own session",
    source: ["45 CFR 164.524(a)(1)", "8 NYCRR 29.2(a)", "N.Y. Mental Hyg. Law 33.21"],
    why: "The right of access to such care is the girl's; whether her consent was enough outside a licensed program (33.21) is asked of an attorney besides.",
    change: all(sixteen("client"), HERE, comes(party("ana", "minor-client"), "self-access", { made: "signed-writing" }), asked(portions("anas"))),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["consult"] } },
  },
  {
    id: "new-york/girl-objects-to-another", title: "New York: the mother of a girl of sixteen asks for the note of a session to which she consented, and the girl objects to her teacher alone",
    source: ["N.Y. Mental Hyg. Law 33.16(b)(3)", "45 CFR 164.524(a)(1)"],
    why: "33.16(b)(3) gives the parent the record of care to which she consented, and the objection of 33.16(c) is one to the parent's request.",
    change: objectsTo("teacher"),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "new-york/girl-objects", title: "New York: the mother of a girl of sixteen asks for the note of a session to which she consented, and the girl objects",
    source: ["N.Y. Mental Hyg. Law 33.16(c)"],
    why: "33.16(c) lets a practitioner refuse where a minor over twelve objects; that choice is made with a supervisor.",
    change: objectsTo("mother"),
    states: STATES, pair: "new-york/girl-objects-to-another",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["supervisor"] },
  },
];
