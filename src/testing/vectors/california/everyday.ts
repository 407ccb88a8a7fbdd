/** California: care, payment, relatives and the own record. */
import { involved, ownRequest } from "../base/situations.ts";
import { asked, byPhone, cannotBeAsked, comes, portions, psychiatrist, statement, writtenRequest } from "../base/stories.ts";
import { formFor, hospital, seen } from "../base/states.ts";
import { brotherAtTheBedside, unconscious } from "../base/under-state-law.ts";
import { agreed, all, claimed, clientIs, fileIs, neverSigned, party, release, requestIs, signed } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const STATES = ["US-CA"] as const;
const anas = asked(portions("anas"));
const collateral = agreed({ id: "collateral", kind: "collateral", client: "ana", collateral: "mother", prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: "2026-06-01T10:00:00-07:00" });
const motherHears = (more: Parameters<typeof involved>[1] = {}) => all(
  comes(party("mother", "collateral-other"), "family-support"), byPhone, asked(statement("condition", ["ana"], ["anas"])), collateral,
  formFor("mother", "family-support", { covers: { kinds: "entire-record", statements: ["condition"], days: "all", sensitivities: "all", part2: "no" } }), involved("mother", more),
);

/** A school asks on a form of Ana's that says all that the section asks for. */
const schoolOn = (more: Parameters<typeof formFor>[2]) => all(
  comes(party("school", "school"), "school"), anas,
  formFor("school", "school", { statements: [...release("form", "ana").statements, "use-limits", "right-to-copy", "separate-signature", "large-type"], ...more }),
);
const dayWasAskedFor = claimed({
  ...seen("school"), id: "c-asked-for", kind: "determination", silences: "california/Civ.Code56.11(b)/longer-than-a-year", on: ["anas"], consulted: "supervisor", conclusion: "disclose",
});

/** California: care, payment, relatives and the own record. */
export const californiaEveryday: readonly VectorSource[] = [
  {
    id: "california/treatment", title: "California: a psychiatrist who treats Ana asks for the note of her session",
    source: ["Cal. Civ. Code 56.10(c)(1)", "45 CFR 164.506(c)(2)"],
    why: "Civ. Code 56.10(c)(1) and 164.506(c)(2) let those who treat have what the treatment needs, without a form.",
    change: all(psychiatrist, anas),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/emergency", title: "California: an emergency room asks for Ana's note, and she cannot be asked",
    source: ["Cal. Civ. Code 56.10(c)(1)", "45 CFR 164.506(c)(2)"],
    why: "Civ. Code 56.10(c)(1) reaches emergency personnel, and 164.506 asks for no form in treatment.",
    change: all(comes(hospital, "medical-emergency"), anas, cannotBeAsked("er")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/treatment-of-another", title: "California: a psychiatrist asks for Ana's note in order to treat somebody else",
    source: ["Cal. Civ. Code 56.10(a)", "Cal. Civ. Code 56.10(c)(1)", "45 CFR 164.506(c)(2)"],
    why: "Civ. Code 56.10(a) shuts what (b) and (c) do not open, and (c)(1) speaks of diagnosis and treatment of the patient, which somebody else's treatment is not; that 164.506(c)(2) permits it opens nothing here.",
    change: all(comes(party("psy", "prescriber"), "treatment-of-another"), anas),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/joint-for-his-treatment", title: "California: a psychiatrist who treats Ben asks for the note of the joint session, and only Ben has signed",
    source: ["Cal. Civ. Code 56.10(a)", "Cal. Civ. Code 56.10(c)(1)"],
    why: "What both confided is Ana's medical information too, and by Civ. Code 56.10(a) it goes without her authorization to nobody who treats another than her.",
    change: all(comes(party("psy", "prescriber"), "treatment-of-another"), asked(portions("joint")), neverSigned("ana"), neverSigned("ben"), signed(release("r-his", "ben", { recipients: ["psy"], purposes: ["treatment-of-another"] }))),
    states: STATES,
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "california/staff", title: "California: a clerk of the practice needs Ana's note for its paperwork",
    source: ["Cal. Civ. Code 56.10(c)(3)", "45 CFR 164.506(c)(1)"],
    why: "Civ. Code 56.10(c)(3) and 164.506(c)(1) let those who do the administration have what their task needs.",
    change: all(comes(party("clerk", "clinic-staff", { place: "inside" }), "operations"), anas),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/plan-called-agent", title: "California: a plan asks for Ana's note in order to pay, without a signed request, and calls itself an agent of the practice",
    source: ["Cal. Civ. Code 56.104(a)", "45 CFR 160.203(b)"],
    why: "Civ. Code 56.104(a) wants the signed request of whoever pays and asks; a plan that pays is no agent of the practice, and is bound to it by nothing.",
    change: all(comes(party("plan", "insurer", { place: "agent" }), "payment"), anas),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/plan-reviews", title: "California: Ana's health plan reviews the quality of her care",
    source: ["Cal. Civ. Code 56.104(a)", "Cal. Civ. Code 56.10(c)(4)", "45 CFR 164.506(c)(4)"],
    why: "Civ. Code 56.10(c)(4) opens it to a plan that reviews the quality of care, and 56.104(a) asks whoever is entitled by 56.10(c) for a signed request first, of which there is none.",
    change: all(comes(party("plan", "insurer"), "operations"), anas),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/plan-reviews-by-request", title: "California: Ana's health plan reviews the quality of her care, on its own signed request",
    source: ["Cal. Civ. Code 56.104(a)", "Cal. Civ. Code 56.10(c)(4)", "45 CFR 164.506(c)(4)"],
    why: "With the signed request of Civ. Code 56.104(a) a plan has what 56.10(c)(4) and 164.506(c)(4) open to it.",
    change: all(comes(party("plan", "insurer"), "operations"), anas, writtenRequest("plan")),
    states: STATES, pair: "california/plan-reviews",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/mother-hears", title: "California: Ana's mother, who takes part in the care, hears how Ana is; Ana agreed and signed an ordinary form",
    source: ["Cal. Civ. Code 56.1007", "45 CFR 164.510(b)(2)"],
    why: "Civ. Code 56.1007 and 164.510(b) let a relative involved in the care hear what bears on it once the client agreed; the small type spoils the form alone.",
    change: motherHears(),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "california/mother-hears-not", title: "California: Ana's mother, who takes part in the care, would hear how Ana is; Ana was asked and did not agree",
    source: ["Cal. Civ. Code 56.1007", "45 CFR 164.510(b)(2)", "Cal. Civ. Code 56.11(b)"],
    why: "Civ. Code 56.1007 and 164.510(b)(2) turn on the client's agreement, and the form in small type does not stand by Civ. Code 56.11(b).",
    change: motherHears({ agreed: "no" }),
    states: STATES, pair: "california/mother-hears",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "california/bedside-outside-hipaa", title: "California: her brother, who takes part in her care, is told how she is while she is unconscious, by a practice outside HIPAA",
    source: ["Cal. Civ. Code 56.1007"],
    why: "Civ. Code 56.1007 lets those who take part in the care hear what bears on it, as is best for a client who cannot be asked; no federal law has to open it.",
    change: all(brotherAtTheBedside({ agreed: "unknown" }), clientIs("ana", { capacity: unconscious }), fileIs({ covered: "no" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "california/bedside-unjudged", title: "California: nobody has judged yet whether it is best for her that her brother is told how she is while she is unconscious, in a practice outside HIPAA",
    source: ["Cal. Civ. Code 56.1007"],
    why: "Of a client who cannot be asked, Civ. Code 56.1007 turns on what is best for her, and her therapist is asked that.",
    change: all(brotherAtTheBedside({ agreed: "unknown", inBestInterest: "unknown" }), clientIs("ana", { capacity: unconscious }), fileIs({ covered: "no" })),
    states: STATES, pair: "california/bedside-outside-hipaa",
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "california/inspection", title: "California: Ana wants to look at the note of her own session",
    source: ["Cal. Health & Safety Code 123110(a)", "45 CFR 164.524(c)(2)"],
    why: "Health & Safety 123110(a) lets a client inspect the record within five working days.",
    change: all(ownRequest, requestIs({ form: "inspection" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "california/form-of-last-year", title: "California: a school asks for Ana's note on a form until the end of 2027 that she signed two years ago",
    source: ["Cal. Civ. Code 56.11(b)", "Cal. Stats. 2023, ch. 374 (AB 1697)"],
    why: "Since 2024 Civ. Code 56.11(b) limits an authorization \"to one year or less\", unless, as is remembered, the signer asked for a later day: nobody has noted that she did.",
    change: schoolOn({ signedAt: "2024-02-01T09:00:00-08:00", expires: "2027-12-31" }),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["privacy-officer", "supervisor"] },
  },
  {
    id: "california/form-of-last-year-asked-for", title: "California: the same form, and the supervisor has seen and noted that Ana asked for that day",
    source: ["Cal. Civ. Code 56.11(b)", "Cal. Stats. 2023, ch. 374 (AB 1697)"],
    why: "Civ. Code 56.11(b) as AB 1697 has it lets an authorization last longer than a year in the cases that it provides for, and that this is one has been checked.",
    change: all(schoolOn({ signedAt: "2024-02-01T09:00:00-08:00", expires: "2027-12-31" }), dayWasAskedFor),
    states: STATES, pair: "california/form-of-last-year",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/form-until-the-end", title: "California: a school asks for Ana's note on a form until the end of her treatment that she signed two years ago",
    source: ["Cal. Civ. Code 56.11(b)", "Cal. Stats. 2023, ch. 374 (AB 1697)"],
    why: "An event instead of a day keeps an authorization within \"one year or less\" by Civ. Code 56.11(b), and that year is over.",
    change: schoolOn({ signedAt: "2024-02-01T09:00:00-08:00", expires: { event: "end-of-treatment", occurred: "no" } }),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "california/form-until-the-end-new", title: "California: a school asks for Ana's note on a form until the end of her treatment that she signed this month",
    source: ["Cal. Civ. Code 56.11(b)", "Cal. Stats. 2023, ch. 374 (AB 1697)"],
    why: "Since 2024 Civ. Code 56.11(b) lets an authorization name an event, and its year has hardly begun.",
    change: schoolOn({ expires: { event: "end-of-treatment", occurred: "no" } }),
    states: STATES, pair: "california/form-until-the-end",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/form-of-the-older-text", title: "California: a school asks for Ana's note on a form until the end of 2027 that she signed in 2023",
    source: ["Cal. Civ. Code 56.11(h) before 2024"],
    why: "Before 2024 Civ. Code 56.11 asked for a specific date and set no limit to it, and a form is judged by the text of the day on which it was signed.",
    change: schoolOn({ signedAt: "2023-12-01T09:00:00-08:00", expires: "2027-12-31" }),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "california/own-summary", title: "California: Ana asks for a summary of the note of her own session",
    source: ["Cal. Health & Safety Code 123130(a)", "45 CFR 164.524(c)(2)(iii)"],
    why: "Health & Safety 123130(a): \"the summary of the record available to the patient within 10 working days from the date of the patient's request\", and by 164.524(c)(2)(iii) she has agreed to one.",
    change: all(ownRequest, requestIs({ form: "summary" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time", "offer-summary"] } },
  },
  {
    id: "california/promised-source", title: "California: the own note, in a practice outside HIPAA, holds what a friend told under a promise of secrecy",
    source: ["Cal. Health & Safety Code 123110(a)"],
    why: "What somebody else told in confidence is no part of what Health & Safety 123110(a) gives, and outside HIPAA no other law gives it.",
    change: all(ownRequest, fileIs({ covered: "no" }), ({ casefile }) => {
      for (const record of casefile.records) for (const portion of record.portions) if (portion.id === "anas") portion.promisedSource = "yes";
    }),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
