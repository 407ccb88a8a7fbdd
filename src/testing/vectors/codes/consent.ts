/** Where the codes of ethics ask for a client's word before something goes. */
import { benIsTold, emergency, noSecrets, order } from "../base/situations.ts";
import { judge } from "../base/stories.ts";
import { agreed, all, asksFor, fileIs, party, portionIs, releaseOf, requestIs, sessionIs, type Change } from "../base/world.ts";
import { child, covering, doctor, from, hospital, inHouse, insured, nobodySigned, plan, signs, tells } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";
import { FOR_HER } from "../hipaa/stories.ts";
import { CONSENT as PART2_CONSENT } from "../part2/stories.ts";
import { asksColleague, saysAloud } from "./stories.ts";

const inEmergency = all(nobodySigned, fileIs({ covered: "no" }), from(hospital, "medical-emergency"), tells("summary", ["ana"], ["anas"]), emergency("er"));
const testData = all(from(doctor, "treatment"), portionIs("anas", { kind: "test-data" }), asksFor("anas"));
const bill = all(nobodySigned, insured, from(plan, "payment"), portionIs("anas", { kind: "billing" }), asksFor("anas"));
const paperOf = (judgeSigned: "yes" | "no") => all(judge, nobodySigned, asksFor("anas"), order("judge", { judge: judgeSigned }));
const toAttorney = (encrypted: "yes" | "no") => all(
  asksFor("anas"), requestIs({ onBehalfOf: [], channel: { by: "plain-email", addressVerified: "yes", private: "yes", encrypted } }),
  agreed({ id: "wish", kind: "channel", client: "ana", use: ["plain-email"], avoid: [], warnedOfRisk: "yes", at: "2026-01-10T10:00:00-08:00" }),
);

/** Each partner has signed a paper for legal proceedings with these purposes on it. */
const papersForProceedings = (purposes: readonly ("divorce" | "treatment")[]): Change => all(...(["ana", "ben"] as const).map((who) => releaseOf(who, { ...PART2_CONSENT, act: "legal-proceedings", purposes })));
const forTheDivorce = all(fileIs({ part2Program: "yes" }), portionIs("joint", { part2: "yes" }), papersForProceedings(["divorce"]));

/** A client's word under the codes. */
export const codesOnConsent: readonly VectorSource[] = [
  {
    id: "codes/spoken-in-an-emergency", title: "a practice that HIPAA does not cover: in an emergency a client says aloud that the hospital may be told",
    source: ["AAMFT 2.2"],
    why: "AAMFT 2.2 takes a verbal authorization in an emergency, and no law that binds here prohibits it.",
    change: all(inEmergency, saysAloud("er", "medical-emergency", { ...covering("entire-record", ["summary"]), signedAt: "2026-03-05T11:00:00-08:00" })),
    codes: ["aamft"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["notify-client-after"] } },
  },
  {
    id: "codes/silent-in-an-emergency", title: "a practice that HIPAA does not cover: in an emergency a client who can be asked has said nothing to the hospital's question",
    source: ["AAMFT 2.2"],
    why: "AAMFT 2.2 puts the spoken word in the place of the written one, and in the place of none; whether a law of the place permits it without her word is not part of the case, so an attorney is asked.",
    change: inEmergency,
    codes: ["aamft"], pair: "codes/spoken-in-an-emergency",
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "codes/consultant-with-consent", title: "a colleague elsewhere is asked for advice with the note itself, to which the client has agreed in writing",
    source: ["AAMFT 2.7", "ACA B.7.a", "NASW 2.05(c)", "45 CFR 164.506(c)(2)", "45 CFR 164.501"],
    why: "Consulting is treatment (164.501, 164.506(c)(2)), and each code lets an identified client be spoken of with her consent, as far as the question needs.",
    change: all(asksColleague, asksFor("anas"), signs("ana", "lee-two", "consultation")),
    codes: ["aamft", "aca", "nasw"],
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "codes/consultant-without-consent", title: "a colleague elsewhere is asked for advice with the note itself, and the client has not agreed",
    source: ["ACA B.7.b", "APA 4.06", "NASW 1.07(v)"],
    why: "ACA B.7.b, APA 4.06 and NASW 1.07(v) keep from a consultation what identifies a client who has not consented, and a question can be put without it.",
    change: all(asksColleague, asksFor("anas")),
    codes: ["aca", "apa", "nasw"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["redact"] } },
  },
  {
    id: "codes/consent-for-the-proceeding", title: "a substance use record of a couple: each has signed a consent for the divorce and for nothing else",
    source: ["42 CFR 2.31(d)", "AAMFT 2.2", "ACA B.1.c", "APA 4.05(a)", "NASW 1.07(b)"],
    why: "42 CFR 2.31(d) lets a consent for a proceeding be combined with no other, so one paper of each is right; it is a written authorization, and more than the consent for which the codes ask.",
    change: all(forTheDivorce, asksFor("joint")),
    codes: ["aamft", "aca", "apa", "nasw"],
    expect: { outcome: "allow", verdicts: { joint: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "codes/consent-for-the-proceeding-b", title: "a couple has signed papers for legal proceedings that say treatment too, and it is wanted for treatment",
    source: ["45 CFR 164.508(c)(1)(iv)", "AAMFT 2.2"],
    why: "A paper for a proceeding is for that purpose (164.508(c)(1)(iv), 42 CFR 2.31(d)), so neither partner has authorized in writing, as AAMFT 2.2 asks, that this goes for treatment.",
    change: all(papersForProceedings(["divorce", "treatment"]), from(party("doe", "treating-provider"), "treatment"), asksFor("joint")),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "codes/taught", title: "a class of students would read a client's note as it is",
    source: ["APA 4.07", "NASW 1.07(u)"],
    why: "APA 4.07 and NASW 1.07(u) let nobody be identified in teaching without consent, and she has given none.",
    change: all(nobodySigned, from(party("student", "trainee"), "training"), asksFor("anas")),
    codes: ["apa", "nasw"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["redact"] } },
  },
  {
    id: "codes/transfer", title: "a counselor is asked by a client's psychiatrist for the note, and she has permitted nothing in writing",
    source: ["ACA B.6.g", "45 CFR 164.506(c)(2)"],
    why: "164.506(c)(2) permits and requires nothing, and ACA B.6.g asks for her written permission before records go to others.",
    change: all(nobodySigned, from(doctor, "treatment"), asksFor("anas")),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "codes/transfer-called-inside", title: "a counselor is asked by a hospital for the note, she has permitted nothing in writing, and the request calls the hospital part of the practice",
    source: ["ACA B.6.g", "45 CFR 164.506(c)(2)"],
    why: "ACA B.6.g asks for her written permission before records go to others, and a hospital is another whatever it is called.",
    change: all(nobodySigned, from({ ...hospital, place: "inside" }, "treatment"), asksFor("anas")),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "codes/transfer-b", title: "a counselor is asked by a client's psychiatrist for the note, and she has permitted it in writing",
    source: ["ACA B.6.g", "45 CFR 164.506(c)(2)"],
    why: "With the written permission of ACA B.6.g nothing stands against what 164.506(c)(2) permits.",
    change: all(nobodySigned, from(doctor, "treatment"), asksFor("anas"), signs("ana", "psy", "treatment")),
    codes: ["aca"], pair: "codes/transfer",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "codes/test-data-released", title: "another psychologist who treats a client asks for her test data, and she has said aloud that they may go",
    source: ["APA 9.04(a)", "APA 9.04(b)", "45 CFR 164.506(c)(2)"],
    why: "APA 9.04 releases test data on the client's release, for which it asks no form, and 164.506(c)(2) permits it for treatment.",
    change: all(testData, saysAloud("psy", "treatment")),
    codes: ["apa"], pair: "codes/test-data-unreleased",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "codes/payer", title: "a social worker is asked by a client's health plan for the bill, and she has authorized nothing",
    source: ["NASW 1.07(h)", "45 CFR 164.506(c)(3)"],
    why: "164.506(c)(3) permits it without a form, and NASW 1.07(h) tells a payer nothing that the client has not authorized.",
    change: bill,
    codes: ["nasw"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "codes/payer-b", title: "a social worker is asked by a client's health plan for the bill, and she has said aloud that it may go",
    source: ["NASW 1.07(h)", "45 CFR 164.506(c)(3)"],
    why: "NASW 1.07(h) asks for her authorization and for no form of it, and 164.506(c)(3) permits what payment needs.",
    change: all(bill, saysAloud("plan", "payment")),
    codes: ["nasw"], pair: "codes/payer",
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary", "notify-client-before"] } },
  },
  {
    id: "codes/payers-vendor", title: "a health plan has a client's bill sent to the counselor's billing service, and she has authorized nothing",
    source: ["ACA B.3.d", "45 CFR 164.506(c)(3)"],
    why: "164.506(c)(3) permits it; ACA B.3.d tells a payer nothing unauthorized, and who gets it for the plan gets it for a payer.",
    change: all(bill, requestIs({ recipient: party("bills", "vendor", { place: "agent", contract: "yes" }) })),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "codes/payers-own-work", title: "a client's health plan checks the quality of a social worker's care, and she has authorized nothing",
    source: ["NASW 1.07(h)", "45 CFR 164.506(c)(4)(i)"],
    why: "164.506(c)(4)(i) permits it; NASW 1.07(h) tells third-party payers nothing that the client has not authorized, for whatever they want it.",
    change: all(bill, requestIs({ purpose: "operations" })),
    codes: ["nasw"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "codes/payers-own-work-b", title: "a client's health plan checks the quality of a social worker's care, which she has authorized",
    source: ["NASW 1.07(h)", "45 CFR 164.506(c)(4)(i)"],
    why: "NASW 1.07(h) asks for her authorization, and 164.506(c)(4)(i) permits a plan to check the quality of care of a client of both.",
    change: all(bill, requestIs({ purpose: "operations" }), signs("ana", "plan", "operations")),
    codes: ["nasw"], pair: "codes/payers-own-work",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "codes/own-clerk", title: "a clerk of a counselor's practice makes out the bill, and the client has authorized nothing",
    source: ["ACA B.3.d", "45 CFR 164.506(c)(1)"],
    why: "ACA B.3.d speaks of third-party payers; the practice's own clerk is none, and 164.506(c)(1) lets a practice bill for its care.",
    change: all(nobodySigned, from(inHouse("desk", "clinic-staff"), "payment"), portionIs("anas", { kind: "billing" }), asksFor("anas")),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "codes/told-apart", title: "a social worker would tell the partner what a client said alone, and no policy on that is on file",
    source: ["NASW 1.07(g)", "NASW 1.07(b)"],
    why: "NASW 1.07(g) wants the policy on telling one what the other said known beforehand; there is none, and she has not consented.",
    change: benIsTold,
    codes: ["nasw"],
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["explain-limits"] } },
  },
  {
    id: "codes/told-under-policy", title: "a social worker tells the partner what a client said alone, under a no-secrets policy that both had signed before",
    source: ["NASW 1.07(f)", "NASW 1.07(g)", "45 CFR 164.506(c)(1)"],
    why: "She knew and signed the policy of NASW 1.07(g) before she spoke, and 164.506(c)(1) leaves what is said within the treatment to those who treat.",
    change: all(noSecrets(), benIsTold),
    codes: ["nasw"], pair: "codes/told-apart",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "codes/ordered", title: "a social worker is ordered by a judge to give what a client told, without her consent",
    source: ["45 CFR 164.512(e)(1)(i)", "NASW 1.07(j)"],
    why: "The order after a ruling on privilege is obeyed in what it names (164.512(e)(1)(i)); NASW 1.07(j) first asks the court to withdraw, limit or seal.",
    change: paperOf("yes"),
    codes: ["nasw"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["seek-protective-order", "notify-client-before"] } },
  },
  {
    id: "codes/unsigned-order", title: "what looks like an order was signed by no judge, and the client has released her note to that court",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.512(e)(1)(i)"],
    why: "A paper that no judge signed is no order under 164.512(e)(1)(i), and it need not be fought: her own authorization opens the note (164.508(a)(1)).",
    change: all(paperOf("no"), signs("ana", "judge", "divorce")),
    codes: ["aca", "nasw"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "codes/unsigned-order-b", title: "what looks like an order was signed by no judge, and the client has released nothing",
    source: ["45 CFR 164.512(e)(1)(i)"],
    why: "164.512(e)(1)(i) opens to the order of a court, which a paper without a judge's signature is not.",
    change: paperOf("no"),
    codes: ["aca", "nasw"], pair: "codes/unsigned-order",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assert-privilege", "consult"] } },
  },
  {
    id: "codes/unencrypted", title: "a counselor would send a released note to the client's attorney by e-mail without encryption, which the client had chosen",
    source: ["ACA H.2.d"],
    why: "ACA H.2.d has what goes electronically encrypted, and a client's taste for e-mail does not undo that.",
    change: toAttorney("no"),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "codes/encrypted", title: "a counselor sends a released note to the client's attorney by e-mail that is encrypted",
    source: ["45 CFR 164.508(a)(1)", "ACA H.2.c", "ACA H.2.d"],
    why: "Her authorization opens it (164.508(a)(1)), ACA H.2.d is met, and H.2.c tells her who might see it all the same.",
    change: toAttorney("yes"),
    codes: ["aca"], pair: "codes/unencrypted",
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["warn-of-channel-risk"] } },
  },
  {
    id: "codes/child-hears-of-it", title: "a counselor gives a child's note to the school on the mother's signature",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.508(c)(1)(vi)", "ACA B.5.c"],
    why: "The mother signs for the child (164.502(g)(3)(i), 164.508(c)(1)(vi)), and ACA B.5.c has the child told of it in a way that fits.",
    change: all(
      child(), from(party("school", "school"), "school"), asksFor("anas"), sessionIs("s-ana", { consentedBy: "parent" }),
      signs("ana", "school", "school", { ...FOR_HER, signedBy: "mother", signedAs: "parent" }),
    ),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["notify-client-before"] } },
  },
  {
    id: "codes/supervisor-unknown", title: "a supervisor in the practice reads a client's note, and the client was never told of the supervision",
    source: ["45 CFR 164.501", "45 CFR 164.506(c)(1)", "APA 10.01(c)"],
    why: "Supervision is an operation of the practice (164.501, 164.506(c)(1)); APA 10.01(c) wants the supervisor's name told, which is still to be done.",
    change: all(from(inHouse("dr-sup", "supervisor"), "supervision"), asksFor("anas")),
    codes: ["apa"],
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["clarify-roles"] } },
  },
  {
    id: "codes/in-the-corridor", title: "a psychiatrist to whom both partners have released a summary asks for it in the corridor, where others listen",
    source: ["ACA B.3.c", "NASW 1.07(i)"],
    why: "ACA B.3.c and NASW 1.07(i) let nothing be discussed where privacy cannot be ensured, whatever was signed.",
    change: all(
      from(doctor, "treatment"), tells("summary", ["ana"], ["anas"]), signs("ana", "psy", "treatment"),
      requestIs({ channel: { by: "in-person", addressVerified: "unknown", private: "no", encrypted: "unknown" } }),
    ),
    codes: ["aca", "nasw"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "codes/posted", title: "both partners have released the joint note for publication, and it would be posted on social media",
    source: ["NASW 1.07(r)"],
    why: "NASW 1.07(r) has nothing that identifies clients posted on websites or social media.",
    change: all(
      releaseOf("ana", { purposes: ["publication"] }), releaseOf("ben", { purposes: ["publication"] }),
      requestIs({ purpose: "publication", channel: { by: "social-media", addressVerified: "yes", private: "no", encrypted: "no" } }),
    ),
    codes: ["nasw"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
];
