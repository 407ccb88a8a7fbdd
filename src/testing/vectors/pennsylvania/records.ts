/** Pennsylvania: two privileges, payers and treaters, minors from fourteen, and a client's own chart. */
import {
  bothSignFor, herNote, insurerDefends, labelledNotes, motherSignsForSchool, saysOfAna, subpoenaed, upset, waives,
} from "../base/under-state-law.ts";
import { harm, ownRequest, proceeding, subpoena } from "../base/situations.ts";
import { hospital } from "../base/states.ts";
import { alsoOnFile, anaIsSixteen, asked, cannotBeAsked, claimedByTheHospital, comes, livesIn, paper, parentAsks, plan, portions, psychiatrist, treatsAs } from "../base/stories.ts";
import { all, fileIs, party, portionIs, requestIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-PA");
const psychologistSubpoenaed = all(here, treatsAs("psychologist"), subpoenaed("US-PA", ["anas"], ["ana"]));
const divorcing = all(here, subpoenaed("US-PA", ["joint"], ["ana", "ben"]), requestIs({ purpose: "divorce" }), waives("ana", "divorce"));
const sixteen = (consentedBy: "client" | "parent") => all(
  here, anaIsSixteen(consentedBy, paper("mom", "parent")), alsoOnFile("diagnosis", { kind: "diagnosis" }), parentAsks("mom"),
);
const underAPromise = (covered: "yes" | "no") => all(here, ownRequest, portionIs("anas", { promisedSource: "yes" }), fileIs({ covered }));

/** Pennsylvania: two privileges, payers and treaters, minors from fourteen, and a client's own chart. */
export const records: readonly VectorSource[] = [
  {
    id: "pennsylvania/psychologist-subpoenaed", title: "Pennsylvania: an attorney's subpoena for a psychologist's note, and she consented to nothing",
    source: ["42 Pa.C.S. 5944", "55 Pa. Code 5100.35(b)"],
    why: "42 Pa.C.S. 5944 bars the psychologist without her written consent, and 5100.35(b) has the court told that it takes an order.",
    change: psychologistSubpoenaed,
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assert-privilege", "notify-client-before"] } },
  },
  {
    id: "pennsylvania/psychologist-consented", title: "Pennsylvania: an attorney's subpoena for a psychologist's note, and she consented in writing",
    source: ["42 Pa.C.S. 5944", "55 Pa. Code 5100.35(b)(1)", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "The client's written consent ends what 42 Pa.C.S. 5944 and 5100.35(b)(1) keep, and notice was given under 164.512(e)(1)(ii)(A).",
    change: all(psychologistSubpoenaed, waives("ana")),
    states: ["US-PA"], pair: "pennsylvania/psychologist-subpoenaed",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "pennsylvania/spouses-both-waive", title: "Pennsylvania: in their divorce both spouses waive what they told a family therapist together",
    source: ["42 Pa.C.S. 5948", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "42 Pa.C.S. 5948 keeps it out of a divorce unless the spouse concerned waives it, and here each has.",
    change: all(divorcing, waives("ben", "divorce")),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "pennsylvania/spouses-one-waives", title: "Pennsylvania: in their divorce one spouse waives what they told a family therapist together",
    source: ["42 Pa.C.S. 5948"],
    why: "42 Pa.C.S. 5948: one spouse's waiver does nothing for what the other confided.",
    change: divorcing,
    states: ["US-PA"], pair: "pennsylvania/spouses-both-waive",
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "pennsylvania/released-and-subpoenaed", title: "Pennsylvania: both signed a release, and the same attorney serves a subpoena as well",
    source: ["45 CFR 164.508(a)(1)", "42 Pa.C.S. 5948"],
    why: "Each partner's own authorization opens it (164.508(a)(1)), so that nothing turns on the paper.",
    change: all(here, subpoena("doe", { of: ["ana", "ben"], jurisdiction: "US-PA" })),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "pennsylvania/treater", title: "Pennsylvania: her psychiatrist has her note",
    source: ["55 Pa. Code 5100.32(a)(1)", "45 CFR 164.506(c)(2)"],
    why: "55 Pa. Code 5100.32(a)(1) and 164.506(c)(2) let those who treat her have what the treatment needs.",
    change: all(here, psychiatrist, herNote),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "pennsylvania/emergency", title: "Pennsylvania: in a practice that HIPAA does not cover, an emergency room asks for her note, and she cannot be asked",
    source: ["55 Pa. Code 5100.32(a)(1)"],
    why: "55 Pa. Code 5100.32(a)(1) lets relevant portions go to those actively engaged in treating her, and an emergency room that treats her is that.",
    change: all(here, fileIs({ covered: "no" }), comes(hospital, "medical-emergency"), herNote, cannotBeAsked("er")),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "pennsylvania/no-emergency", title: "Pennsylvania: in a practice that HIPAA does not cover, an emergency room asks for her note for an emergency, and nobody of the practice stands behind there being one",
    source: ["55 Pa. Code 5100.32(a)(1)"],
    why: "Whether the emergency room treats her at all, as 55 Pa. Code 5100.32(a)(1) asks, is so far its own word; somebody of the practice has to find out first.",
    change: all(here, fileIs({ covered: "no" }), comes(hospital, "medical-emergency"), herNote, claimedByTheHospital),
    states: ["US-PA"], pair: "pennsylvania/emergency",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "pennsylvania/treater-of-another", title: "Pennsylvania: the joint note goes to a provider who treats somebody else, and both partners signed for it",
    source: ["45 CFR 164.508(a)(1)", "55 Pa. Code 5100.32(a)(1)"],
    why: "5100.32(a)(1) speaks of those who treat the client; for another's treatment the authorization of each (164.508(a)(1)) is what it stands on.",
    change: all(here, psychiatrist, requestIs({ purpose: "treatment-of-another" }), asked(portions("joint")), bothSignFor("psy", "treatment-of-another")),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "pennsylvania/plan-frame", title: "Pennsylvania: a plan sees a billing entry",
    source: ["55 Pa. Code 5100.32(a)(2)", "45 CFR 164.506(c)(3)"],
    why: "55 Pa. Code 5100.32(a)(2) lets a payer verify staff, dates, kind and cost without consent, and 164.506(c)(3) what it needs to pay.",
    change: all(here, plan, herNote, portionIs("anas", { kind: "billing" })),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "pennsylvania/plan-notes", title: "Pennsylvania: a plan wants psychotherapy notes",
    source: ["45 CFR 164.508(a)(2)", "55 Pa. Code 5100.32(a)(2)"],
    why: "164.508(a)(2) keeps psychotherapy notes from a payer without an authorization for them, and they are none of what 5100.32(a)(2) lists.",
    change: all(here, plan, herNote, labelledNotes("yes")),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "pennsylvania/counsel-defends", title: "Pennsylvania: the practice's counsel, bound by contract, defends it in a client's malpractice suit",
    source: ["55 Pa. Code 5100.35(c)", "45 CFR 164.506(c)(1)", "45 CFR 164.501"],
    why: "55 Pa. Code 5100.35(c) lets counsel who defends the suit over the care see the record, and legal services are operations (164.501).",
    change: all(
      here, comes(party("lawyer", "therapist-attorney", { contract: "yes" }), "legal-defense"), herNote,
      proceeding("lawyer", { against: "therapist", broughtBy: "ana", sort: "malpractice" }),
    ),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "pennsylvania/insurer-answers-complaint", title: "Pennsylvania: the practice's insurer answers a client's complaint",
    source: ["45 CFR 164.506(c)(1)", "45 CFR 164.501"],
    why: "5100.35(c) speaks of counsel in a suit; that the practice answers a complaint with the record of whoever made it 164.506(c)(1) permits.",
    change: all(here, insurerDefends({ sort: "complaint" })),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "pennsylvania/mother-learns-diagnosis", title: "Pennsylvania: a mother who consented to a sixteen-year-old's care asks for the diagnosis",
    source: ["35 P.S. 10101.2(c)", "45 CFR 164.502(g)(3)"],
    why: "35 P.S. 10101.2(c): a parent who consents learns what consenting takes, the condition among it.",
    change: all(sixteen("parent"), asked(portions("diagnosis"))),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { diagnosis: "must" } },
  },
  {
    id: "pennsylvania/mother-hears-condition", title: "Pennsylvania: a mother who consented to a sixteen-year-old's care is told the condition, of which only notes kept apart speak",
    source: ["35 P.S. 10101.2(c)", "45 CFR 164.502(g)(3)(ii)(A)", "45 CFR 164.524(a)(1)(i)"],
    why: "No right of access reaches notes that are kept apart (164.524(a)(1)(i)), and 35 P.S. 10101.2(c) lets the parent be told the condition, as 164.502(g)(3)(ii)(A) leaves to the State.",
    change: all(sixteen("parent"), labelledNotes("yes"), saysOfAna("condition")),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "pennsylvania/mother-wants-the-note", title: "Pennsylvania: a mother who consented to a sixteen-year-old's care asks for the note",
    source: ["35 P.S. 10101.2(d)"],
    why: "35 P.S. 10101.2(d) leaves what goes beyond consenting to a minor of fourteen or more; an attorney is asked before it goes to the parent.",
    change: sixteen("parent"),
    states: ["US-PA"], pair: "pennsylvania/mother-learns-diagnosis",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "pennsylvania/mother-wants-minors-note", title: "Pennsylvania: a mother asks for the note of care to which a sixteen-year-old consented alone",
    source: ["55 Pa. Code 5100.33(a)", "35 P.S. 10101.2(d)"],
    why: "55 Pa. Code 5100.33(a): whoever is fourteen or more and consented alone controls access to the record.",
    change: sixteen("client"),
    states: ["US-PA"], pair: "pennsylvania/mother-wants-the-note",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "pennsylvania/mother-signs", title: "Pennsylvania: a mother who consented to the care of a sixteen-year-old signs for the school",
    source: ["35 P.S. 10101.2"],
    why: "35 P.S. 10101.2: from fourteen on a parent's signature reaches those who treat, and for a school the minor signs.",
    change: all(here, motherSignsForSchool("parent")),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "pennsylvania/mother-signs-minors-care", title: "Pennsylvania: a mother signs for the school, for care to which a sixteen-year-old consented alone",
    source: ["55 Pa. Code 5100.33(a)", "45 CFR 164.502(g)(3)(i)(A)"],
    why: "55 Pa. Code 5100.33(a): whoever is fourteen or more and consented alone controls the release of the record.",
    change: all(here, motherSignsForSchool("client")),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "pennsylvania/own", title: "Pennsylvania: a client asks for her own chart",
    source: ["42 Pa.C.S. 6155(b)(1)", "45 CFR 164.524(a)(1)"],
    why: "42 Pa.C.S. 6155(b)(1) gives her her chart without a subpoena, and 164.524(a)(1) what is about her.",
    change: all(here, ownRequest),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "pennsylvania/own-upset", title: "Pennsylvania: a client's own chart would set her treatment back, and federal law governs",
    source: ["45 CFR 164.524(a)(3)(i)", "45 CFR 160.203(b)"],
    why: "164.524(a)(3) does not know the detriment of 55 Pa. Code 5100.33(c)(1), and what gives more access stands.",
    change: all(here, upset("yes")),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret"] } },
  },
  {
    id: "pennsylvania/own-upset-uncovered", title: "Pennsylvania: a client's own chart would set her treatment back, and federal law does not govern",
    source: ["55 Pa. Code 5100.33(c)(1)"],
    why: "55 Pa. Code 5100.33(c)(1) lets limited parts be kept back where seeing them would be a substantial detriment to the treatment.",
    change: all(here, upset("no")),
    states: ["US-PA"], pair: "pennsylvania/own-upset",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "pennsylvania/own-harm-to-another", title: "Pennsylvania: a client's own chart would harm somebody else whom it speaks of",
    source: ["42 Pa.C.S. 6155(b)(1)", "55 Pa. Code 5100.33(c)", "45 CFR 160.203(b)", "after 45 CFR 164.524(a)(3)(ii)"],
    why: "5100.33(c) knows only detriment to the treatment and a promised source, and 164.524(a)(3)(ii) only lets a practice deny; by the practice's own rule a supervisor looks first.",
    change: all(here, ownRequest, harm({ ground: "other-person" })),
    states: ["US-PA"], pair: "pennsylvania/own-upset",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "pennsylvania/promised-source", title: "Pennsylvania: a client asks for what somebody told under a promise of secrecy, and federal law governs",
    source: ["45 CFR 164.524(a)(2)(v)"],
    why: "164.524(a)(2)(v) lets access be denied to what would show who told it under a promise of confidentiality.",
    change: underAPromise("yes"),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["notice-of-denial"] } },
  },
  {
    id: "pennsylvania/promised-source-uncovered", title: "Pennsylvania: a client asks for what somebody told under a promise of secrecy, and federal law does not govern",
    source: ["55 Pa. Code 5100.33(c)(2)"],
    why: "55 Pa. Code 5100.33(c)(2) leaves out what would reveal somebody who spoke under a promise of secrecy.",
    change: underAPromise("no"),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
