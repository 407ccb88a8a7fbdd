/** Consents for substance use records: what stands on them, whom they name, and who signs. */
import { paper } from "../base/stories.ts";
import { ownRequest } from "../base/situations.ts";
import { all, asksFor, claimed, clientIs, fileIs, party, portionIs, releaseOf, requestIs, sessionIs } from "../base/world.ts";
import { doctor, from, nobodySigned, paper as paperOn, signs, tells } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { CONSENT, CONSENT_FOR_HER, inYear, program } from "./stories.ts";

const asked = all(program, from(doctor, "treatment"), asksFor("anas"));
const namesClass = all(asked, signs("ana", "psy", "treatment", { ...CONSENT, recipients: [{ kind: "treating-provider" }] }));
const silentOnRefusal = { ...CONSENT, statements: (CONSENT.statements ?? []).filter((element) => element !== "consequences-of-refusal") };

const counselingNotes = all(asked, portionIs("anas", { kind: "sud-counseling-notes", keptSeparate: "yes", excludedContent: "no" }));
const notesAlone = { ...CONSENT, covers: { kinds: ["sud-counseling-notes" as const], statements: [], days: "all" as const, sensitivities: "all" as const, part2: "yes" as const } };

const isChild = all(
  program, nobodySigned, clientIs("ana", { born: "2011-05-01", representatives: [paper("mother", "parent", { from: "2011-05-01T09:00:00-07:00" })] }),
  sessionIs("s-ana", { consentedBy: "parent" }), sessionIs("s-joint", { consentedBy: "parent" }),
);
const mothersForm = signs("ana", "psy", "treatment", { ...CONSENT_FOR_HER, id: "r-by-mother", signedBy: "mother", signedAs: "parent" });
const childsForm = signs("ana", "psy", "treatment", { ...CONSENT, id: "r-by-ana" });
const motherAsks = all(isChild, from(party("mother", "custodial-parent"), "personal-representation"), requestIs({ made: "signed-writing", onBehalfOf: ["ana"] }), asksFor("anas"));

const unable = (as: "guardian" | "health-agent") => all(
  asked, nobodySigned,
  clientIs("ana", { capacity: [{ from: "2026-02-15T08:00:00-08:00", is: "unable" }], representatives: [paper("aunt", as, { from: "2026-02-16T09:00:00-08:00" })] }),
  signs("ana", "psy", "treatment", { ...CONSENT_FOR_HER, signedBy: "aunt", signedAs: as }),
);
/** Her aunt, who acts for her in this way, asks to see her note. */
const auntAsks = (as: "guardian" | "health-agent") => all(
  program, nobodySigned,
  clientIs("ana", { capacity: [{ from: "2026-02-15T08:00:00-08:00", is: "unable" }], representatives: [paper("aunt", as, { from: "2026-02-16T09:00:00-08:00" })] }),
  from(party("aunt", "guardian"), "personal-representation"), requestIs({ made: "signed-writing", onBehalfOf: ["ana"] }), asksFor("anas"),
);

const joint = all(portionIs("joint", { part2: "yes" }), program);
const forAnything = all(joint, releaseOf("ana", { ...CONSENT, purposes: "any" }), releaseOf("ben", { ...CONSENT, purposes: "any" }));

const isSheThere = all(
  releaseOf("ana", { covers: { kinds: "entire-record", statements: ["existence"], days: "all", sensitivities: "all", part2: "no" } }),
  releaseOf("ben", { covers: { kinds: "entire-record", statements: ["existence"], days: "all", sensitivities: "all", part2: "no" } }), tells("existence", ["ana"], ["bens"]),
);

/** Consents for substance use records. */
export const consents: readonly VectorSource[] = [
  {
    id: "part2/class", title: "a substance use record: her consent names the class of those who treat her, and one of them asks",
    source: ["42 CFR 2.31(a)(4)(i)", "42 CFR 2.32"],
    why: "42 CFR 2.31(a)(4)(i) lets a consent describe its recipients as a class, and 42 CFR 2.32 sends notice and copy along.",
    change: namesClass,
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "part2/class-b", title: "a substance use record: her consent names the class of her insurers, and somebody who treats her asks",
    source: ["42 CFR 2.31(a)(4)(i)", "42 CFR 2.13(a)"],
    why: "A consent opens to the class it describes (42 CFR 2.31(a)(4)(i)) and to nobody else; 2.13(a) keeps the record from a provider outside that class.",
    change: all(asked, signs("ana", "psy", "treatment", { ...CONSENT, recipients: [{ kind: "insurer" }] })),
    pair: "part2/class",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "part2/class-in-2025", title: "March 2025: her consent for a substance use record names a class of recipients and no name",
    source: ["42 CFR 2.31(a)(4)", "89 FR 12472"],
    why: "Until 16 February 2026 both texts stood (89 FR 12472), and the older 2.31(a)(4) asks for the name of a recipient: the stricter of the two binds, and it is noted.",
    change: all(namesClass, inYear(2025)),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["document"] } },
  },
  {
    id: "part2/refusal-unsaid", title: "a substance use record: her consent for treatment does not say what follows from not signing",
    source: ["42 CFR 2.31(a)(10)", "42 CFR 2.31(c)"],
    why: "42 CFR 2.31(a)(10) wants a consent for treatment to say what follows from refusing, and 2.31(c) lets nothing go on one that is deficient on its face.",
    change: all(asked, signs("ana", "psy", "treatment", silentOnRefusal)),
    pair: "index/51b",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/refusal-unsaid-b", title: "a substance use record: her consent for treatment does not say what follows from not signing, and is from the day before the text of 2024 came into force",
    source: ["42 CFR 2.31(a)", "89 FR 12472"],
    why: "A form is judged by the text of the day on which it was signed, and before 16 April 2024 no consent had to say what follows from refusing (89 FR 12472).",
    change: all(asked, signs("ana", "psy", "treatment", { ...silentOnRefusal, signedAt: "2024-04-15T16:00:00-07:00" })),
    pair: "part2/refusal-unsaid",
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "part2/no-end", title: "a substance use record: her consent for treatment says that it has no end",
    source: ["42 CFR 2.31(a)(7)", "42 CFR 2.33(a)(1)", "45 CFR 164.506(c)(2)"],
    why: "42 CFR 2.31(a)(7): none is a sufficient statement of an end on a consent for treatment, and 164.506(c)(2) asks for no form at all.",
    change: all(asked, signs("ana", "psy", "treatment", { ...CONSENT, expires: "none" })),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "part2/no-end-unsaid", title: "a substance use record: her consent for treatment says that it has no end, and not what follows from not signing",
    source: ["42 CFR 2.31(a)(10)", "42 CFR 2.31(c)"],
    why: "A consent without an end has to say what 42 CFR 2.31(a)(10) asks of every consent for treatment; 2.31(c) lets nothing go on a deficient one.",
    change: all(asked, signs("ana", "psy", "treatment", { ...silentOnRefusal, expires: "none" })),
    pair: "part2/no-end",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/no-end-in-2025", title: "March 2025: her consent for treatment by a substance use program says that it has no end",
    source: ["42 CFR 2.31(a)(7)", "89 FR 12472"],
    why: "Until 16 February 2026 both texts stood (89 FR 12472), and the older 2.31(a)(7) has every consent end: the stricter of the two binds.",
    change: all(asked, signs("ana", "psy", "treatment", { ...CONSENT, expires: "none" }), inYear(2025)),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/no-authorization", title: "a substance use record: her consent for treatment is all that these rules ask, and no authorization under HIPAA",
    source: ["42 CFR 2.33(a)(1)", "45 CFR 164.506(c)(2)"],
    why: "42 CFR 2.33(a)(1) lets the record go in accordance with the consent, and 164.506(c)(2) asks for no authorization towards those who treat.",
    change: all(asked, signs("ana", "psy", "treatment", { ...CONSENT, statements: (CONSENT.statements ?? []).filter((element) => element !== "no-conditioning") })),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "part2/counseling-notes", title: "counseling notes of a substance use program that are kept apart, on a consent for the whole record",
    source: ["42 CFR 2.31(b)", "45 CFR 164.508(b)(3)(ii)"],
    why: "42 CFR 2.31(b) asks for a consent of their own for counseling notes that are kept apart, which one for the whole record is not.",
    change: all(counselingNotes, signs("ana", "psy", "treatment", CONSENT)),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/counseling-notes-b", title: "counseling notes of a substance use program that is no covered entity, on a consent for such notes alone",
    source: ["42 CFR 2.31(b)"],
    why: "42 CFR 2.31(b) opens counseling notes on a separate consent for them, and no authorization under HIPAA is asked where HIPAA does not bind.",
    change: all(counselingNotes, ({ casefile }) => { casefile.covered = "no"; }, signs("ana", "psy", "treatment", notesAlone)),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "part2/counseling-notes-c", title: "a program that is no covered entity: counseling notes that the therapist keeps in the chart, on a consent for the whole record",
    source: ["42 CFR 2.11", "42 CFR 2.31(a)"],
    why: "Only notes that are separated from the rest of the record are counseling notes by 42 CFR 2.11; a page of the chart is covered by the consent for it.",
    change: all(counselingNotes, ({ casefile }) => { casefile.covered = "no"; }, portionIs("anas", { kind: "progress-note", keptSeparate: "no" }), signs("ana", "psy", "treatment", CONSENT)),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/counseling-notes-d", title: "counseling notes of a substance use program that HIPAA covers, on a consent for such notes alone",
    source: ["42 CFR 2.31(b)", "45 CFR 164.508(b)(3)(ii)", "45 CFR 164.508(c)(1)(i)"],
    why: "42 CFR 2.31(b) takes a consent for counseling notes alone, and by their own name 164.508(c)(1)(i) has them described specifically, with nothing beside them (164.508(b)(3)(ii)).",
    change: all(counselingNotes, signs("ana", "psy", "treatment", notesAlone)),
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "part2/counseling-notes-e", title: "a substance use program that HIPAA covers: psychotherapy notes of another sort, on a consent for counseling notes alone",
    source: ["45 CFR 164.508(a)(2)", "45 CFR 164.508(c)(1)(i)"],
    why: "164.508(a)(2) asks for an authorization of these psychotherapy notes, and a form that names the counseling notes on substance use (164.508(c)(1)(i)) names other ones.",
    change: all(counselingNotes, portionIs("anas", { kind: "psychotherapy-notes" }), signs("ana", "psy", "treatment", notesAlone)),
    pair: "part2/counseling-notes-d",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/counseling-notes-f", title: "counseling notes of a substance use program that HIPAA covers, on a consent that names the progress notes as well",
    source: ["42 CFR 2.31(b)", "45 CFR 164.508(b)(3)(ii)"],
    why: "Neither 42 CFR 2.31(b) nor 164.508(b)(3)(ii) lets a form for such notes be combined with one for anything else.",
    change: all(counselingNotes, signs("ana", "psy", "treatment", { ...notesAlone, covers: { ...notesAlone.covers, kinds: ["sud-counseling-notes", "progress-note"] } })),
    pair: "part2/counseling-notes-d",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/counseling-notes-i", title: "counseling notes of a substance use program that is no covered entity, on a consent for such notes alone that stands on one paper with one for psychotherapy notes",
    source: ["42 CFR 2.31(b)(2)"],
    why: "42 CFR 2.31(b)(2) lets a consent for counseling notes be combined only with another one for counseling notes.",
    change: all(counselingNotes, ({ casefile }) => { casefile.covered = "no"; }, signs("ana", "psy", "treatment", { ...notesAlone, combinedWith: ["notes-release"] })),
    pair: "part2/counseling-notes-b",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/counseling-notes-g", title: "a program that is no covered entity: notes on what was said that are kept apart and called psychotherapy notes, on a consent that names the progress notes as well",
    source: ["42 CFR 2.11", "42 CFR 2.31(b)(2)"],
    why: "42 CFR 2.11 makes counseling notes of what was said in a session and is kept apart, whatever it is called, and 2.31(b)(2) combines their consent with no other; whether these are of another sort of session the practice knows.",
    change: all(counselingNotes, portionIs("anas", { kind: "psychotherapy-notes" }), ({ casefile }) => { casefile.covered = "no"; }, signs("ana", "psy", "treatment", { ...notesAlone, covers: { ...notesAlone.covers, kinds: ["psychotherapy-notes", "progress-note"] } })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "part2/counseling-notes-h", title: "a program that is no covered entity: notes on what was said that are kept apart and called psychotherapy notes, on a consent for psychotherapy notes alone",
    source: ["42 CFR 2.11", "42 CFR 2.31(b)(2)"],
    why: "42 CFR 2.31(b)(2) asks for a consent for such notes that is combined with no other, which this is, by whatever name they go (2.11).",
    change: all(counselingNotes, portionIs("anas", { kind: "psychotherapy-notes" }), ({ casefile }) => { casefile.covered = "no"; }, signs("ana", "psy", "treatment", { ...notesAlone, covers: { ...notesAlone.covers, kinds: ["psychotherapy-notes"] } })),
    pair: "part2/counseling-notes-g",
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "part2/proceeding-and-treatment", title: "a substance use record: one consent for the divorce and for treatment together",
    source: ["42 CFR 2.31(d)"],
    why: "42 CFR 2.31(d) lets a consent for a legal proceeding be combined with no consent for anything else.",
    change: all(program, asksFor("anas"), nobodySigned, signs("ana", "doe", "divorce", { ...CONSENT, act: "legal-proceedings", purposes: ["divorce", "treatment"] })),
    pair: "index/51h",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/any-purpose", title: "a couple in a substance use program: both have signed for their attorney and any purpose, and it is wanted for the divorce",
    source: ["42 CFR 2.31(d)"],
    why: "A form for any purpose is a consent for the proceeding together with others, and 42 CFR 2.31(d) takes no such form.",
    change: forAnything,
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "part2/any-purpose-in-2023", title: "March 2023: a couple in a substance use program has signed for their attorney and any purpose",
    source: ["42 CFR 2.31(a)", "42 CFR 2.32(a)"],
    why: "The text before 2024 asked for no consent of its own for a proceeding; each of them has named the attorney, and the notice that it must not be passed on goes along (2.32(a)).",
    change: all(forAnything, inYear(2023)),
    expect: { outcome: "allow", verdicts: { joint: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "part2/minor-parent-signs", title: "a minor in a substance use program: only her mother has signed for the clinic",
    source: ["42 CFR 2.14(b)", "42 CFR 2.14(a)"],
    why: "42 CFR 2.14 asks for the minor's own written consent in either case, alone or beside a parent's.",
    change: all(isChild, from(doctor, "treatment"), asksFor("anas"), mothersForm),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/minor-parent-signs-b", title: "a minor in a substance use program to which her parents had to consent: she and her mother have both signed",
    source: ["42 CFR 2.14(b)"],
    why: "Where a parent had to consent to the treatment, 42 CFR 2.14(b) lets the record go when both the minor and the parent have consented.",
    change: all(isChild, from(doctor, "treatment"), asksFor("anas"), mothersForm, childsForm),
    pair: "part2/minor-parent-signs",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/mother-sees", title: "a minor in a substance use program: her mother asks to see the record, and the minor has not agreed",
    source: ["42 CFR 2.14", "42 CFR 2.23"],
    why: "The right of 42 CFR 2.23 is the patient's; 2.14 makes a parent's look a disclosure to which the minor consents in writing, and no right under HIPAA goes past that.",
    change: motherAsks,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "part2/mother-sees-b", title: "a minor in a substance use program: her mother asks to see the record, and the minor has agreed in writing",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.502(g)(3)(i)", "42 CFR 2.14"],
    why: "With the minor's written consent 42 CFR 2.14 stands no longer in the way, and the mother, who consented to this care, acts for her in the right of access (164.502(g)(3)(i), 164.524(a)(1)).",
    change: all(motherAsks, signs("ana", "mother", "personal-representation", CONSENT)),
    pair: "part2/mother-sees",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "part2/sent-to-an-app", title: "a client of a substance use program directs that an electronic copy of her note go to an app",
    source: ["45 CFR 164.524(c)(3)(ii)", "42 CFR 2.23", "42 CFR 2.13(a)"],
    why: "164.524(c)(3)(ii) requires it to be sent where she says, 42 CFR 2.23 opens the record to herself alone, and what she signed is no consent by 2.31: federal law stands against federal law, so an attorney is asked.",
    change: all(
      program, ownRequest, requestIs({ recipient: party("app", "other"), onBehalfOf: [], channel: { by: "interface", addressVerified: "yes", private: "yes", encrypted: "yes" } }),
      claimed({ ...paperOn(["ana"], "app"), id: "c-directive", kind: "written-request", signed: "yes", elements: ["description", "recipient", "signature", "directs-to-recipient"] }),
    ),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "part2/guardian", title: "a substance use record of somebody who cannot decide: her court-appointed guardian has signed",
    source: ["42 CFR 2.15(a)(1)"],
    why: "42 CFR 2.15(a)(1) lets a guardian whom a court appointed give the consent of a patient who was found unable.",
    change: unable("guardian"),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "part2/health-agent", title: "a substance use record of somebody who cannot decide: the health agent whom she named has signed, and no court has spoken",
    source: ["42 CFR 2.15(a)"],
    why: "42 CFR 2.15(a) speaks of somebody authorized after a court's finding, and of the head of the program for payment: whether an agent's signature will do is asked of an attorney.",
    change: unable("health-agent"),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "part2/guardian-sees", title: "a substance use record of somebody who cannot decide: her court-appointed guardian asks to see it",
    source: ["42 CFR 2.15(a)(1)", "42 CFR 2.23(a)", "45 CFR 164.502(g)(2)"],
    why: "42 CFR 2.15(a)(1) has whoever acts for a patient after a court's finding consent in her place, 2.23(a) asks for no form of who sees the own record, and 164.502(g)(2) treats the guardian as her.",
    change: auntAsks("guardian"),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "part2/health-agent-sees", title: "a substance use record of somebody who cannot decide: the health agent whom she named asks to see it, and no court has spoken",
    source: ["42 CFR 2.15(a)", "42 CFR 2.23(a)", "45 CFR 164.502(g)(2)"],
    why: "42 CFR 2.23(a) speaks of the patient's access, and 2.15(a) lets somebody else act after a court's finding; 164.502(g)(2) treats the agent as her: which of them counts is asked of an attorney.",
    change: auntAsks("health-agent"),
    pair: "part2/guardian-sees",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "part2/there-by-his-note", title: "a substance use program: that Ana comes here would be told from her partner's ordinary note, on ordinary forms of both",
    source: ["42 CFR 2.12(a)(1)(i)", "42 CFR 2.31(a)(3)"],
    why: "That somebody is a patient identifies that person as having a substance use disorder, 42 CFR 2.12(a)(1)(i), whatever note it is taken from, and her form does not name such information (2.31(a)(3)).",
    change: all(fileIs({ part2Program: "yes" }), isSheThere),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "part2/there-no-program", title: "a practice that is no program: that Ana comes here would be told from her partner's ordinary note, on ordinary forms of both",
    source: ["42 CFR 2.12(a)(1)(ii)", "45 CFR 164.508(a)(1)"],
    why: "42 CFR 2.12(a)(1)(ii) reaches what a program obtained or keeps; elsewhere what each has authorized goes, 45 CFR 164.508(a)(1).",
    change: all(fileIs({ part2Program: "no" }), isSheThere),
    pair: "part2/there-by-his-note",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];
