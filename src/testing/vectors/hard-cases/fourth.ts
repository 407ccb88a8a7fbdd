/** Hard cases of notes, agencies, places, promises and codes, each with a near miss. */
import { noSecrets, ownRequest, threat } from "../base/situations.ts";
import {
  all, asks, asksFor, asksToTell, type Change, claimed, clientIs, copy, fileIs, party, portion, portionIs, release, requestIs, sessionIs, signed,
} from "../base/world.ts";
import { actsFor, asNotes, BOTH, family, ordered, shown, telling } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const ownNotes = (keptSeparate: "no" | "unknown"): Change => all(ownRequest, portionIs("anas", { ...asNotes, keptSeparate }));
const prison = (detained: "jail-or-prison" | "unknown"): Change =>
  all(telling(party("prison", "corrections"), "government-function", "condition", ["ana"]), clientIs("ana", { detained }));
const victim = party("vic", "potential-victim");
const victimHears = (clientsWereIn: readonly ("US-CA" | "US-TX")[]): Change => all(
  telling(victim, "protection", "warning", ["ana"], ["anas"]), threat("vic", { victims: ["vic"] }),
  sessionIs("s-ana", { clientsWereIn: [...clientsWereIn] }), fileIs({ jurisdictions: ["US-CA", "US-TX"] }),
);
/** A psychiatrist who treats Ana asks for what a therapist wrote who is licensed there. */
const writtenUnder = (licensedIn: "US-TX"): Change => all(asks(party("psy", "prescriber")), requestIs({ purpose: "treatment", onBehalfOf: [] }), asksFor("anas"), ({ casefile }) => {
  for (const { licences } of casefile.clinicians) for (const each of licences) each.in = licensedIn;
});
/** What Ana's mother told the therapist about Ana. */
const mothersWord = (promisedSource: "yes" | "unknown"): Change => ({ casefile }) => {
  casefile.records.push({
    id: "r-mother", session: "none", writtenAt: "2026-02-15T11:00:00-08:00", author: "dr-lee",
    portions: [copy(portion("mothers", ["mother"], { kind: "collateral-note", about: ["ana"], promisedSource }))],
  });
};
const readsMothersWord = (promisedSource: "yes" | "unknown"): Change => all(mothersWord(promisedSource), ownRequest, asksFor("mothers"));
const opinionOrdered: Change = all(asks(party("court", "court")), requestIs({ purpose: "custody", form: "letter" }), asksToTell("opinion", BOTH), ordered({ covers: ["told"] }));
const threatensBen = (imminent: "yes" | "unknown"): Change => all(
  telling(party("ben", "partner"), "protection", "warning", ["ana"], ["anas"]), noSecrets({ text: "individual-confidentiality" }), threat("ben", { victims: ["ben"], imminent }),
);
const lawyerCalls = (identity: "yes" | "unknown"): Change => telling(party("doe", "client-attorney", { identity }), "divorce", "summary", BOTH);

/** Hard cases of notes, agencies, places, promises and codes, each with a near miss. */
export const hardOfPapers: readonly VectorSource[] = [
  {
    id: "hard/19a", title: "notes labelled psychotherapy notes, and nobody knows whether they are kept apart",
    source: ["45 CFR 164.501"],
    why: "164.501: what makes psychotherapy notes is that they are kept apart; the label decides nothing, and that fact is missing.",
    change: ownNotes("unknown"),
    pair: "index/2a",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/19b", title: "the transcript of a session that software made, kept apart",
    source: ["45 CFR 164.501"],
    why: "164.501 speaks of notes that document or analyse the talk, in any medium; whether a verbatim transcript is one is unsettled.",
    change: all(ownRequest, portionIs("anas", { kind: "transcript", keptSeparate: "yes", excludedContent: "unknown" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/19c", title: "the sound recording of a session, kept apart",
    source: ["45 CFR 164.501"],
    why: "164.501 speaks of notes in any medium; what the recording holds beside the talk is not known, and that decides.",
    change: all(ownRequest, portionIs("anas", { kind: "recording", keptSeparate: "yes", excludedContent: "unknown" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/19-near", title: "notes labelled psychotherapy notes that lie with the rest of the record",
    source: ["45 CFR 164.501", "45 CFR 164.524(a)(1)"],
    why: "164.501: what is not kept separate is no psychotherapy notes, whatever it is called, and 164.524(a)(1) gives it to the client.",
    change: ownNotes("no"),
    pair: "hard/19a",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "hard/20a", title: "military command asks about a soldier",
    source: ["45 CFR 164.512(k)(1)"],
    why: "164.512(k)(1) permits what command was said to need under conditions of its own, and counsel is asked first.",
    change: telling(party("command", "military-command"), "government-function", "condition", ["ana"]),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/20b", title: "a national-security letter, brought to the therapist by phone",
    source: ["45 CFR 164.512(k)(2)"],
    why: "164.512(k)(2) may permit it and a duty not to tell may attach: counsel at once.",
    change: all(
      telling(party("agency", "national-security"), "government-function", "existence", ["ana"]),
      claimed({ ...shown("agency", ["ana"]), id: "c-letter", kind: "search-warrant", paper: "national-security-letter", judge: "no", names: ["ana"] }),
    ),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/20c", title: "a prison asks about somebody who may be out again",
    source: ["45 CFR 164.512(k)(5)"],
    why: "164.512(k)(5) ends with custody, and whether she is in custody is not known.",
    change: prison("unknown"),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hard/20d", title: "an employee assistance program for which she may have had to sign",
    source: ["45 CFR 164.508(b)(4)"],
    why: "164.508(b)(4) forbids making care depend on a signature; with an employer behind the program hers may have been the price, so it is in doubt.",
    change: all(
      asks(party("eap", "employee-assistance")), requestIs({ purpose: "employee-assistance" }), asksFor("anas"),
      signed(release("r-eap", "ana", { recipients: ["eap"], purposes: ["employee-assistance"], conditioned: "unknown" })),
    ),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/20-near", title: "a prison asks about somebody in its custody",
    source: ["45 CFR 164.512(k)(5)(i)"],
    why: "164.512(k)(5)(i): a correctional institution that has the person in lawful custody may be told what safety and health need.",
    change: prison("jail-or-prison"),
    pair: "hard/20c",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hard/21a", title: "a client in Texas, a therapist licensed in California, and a victim to be warned",
    source: ["Cal. Civ. Code 43.92", "Tex. Health & Safety Code 611.004(a)"],
    why: "Cal. Civ. 43.92 has the victim warned and Tex. Health & Safety 611.004(a) does not let the victim be told; barred only by another state, it is a conflict.",
    change: victimHears(["US-TX"]),
    states: ["US-CA", "US-TX"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/21b", title: "a victim to be warned, a therapist who works in California and Texas, and nobody noted where the client was",
    source: ["Tex. Health & Safety Code 611.004(a)", "Cal. Civ. Code 43.92"],
    why: "The law is that of where the client was at the session, and nobody knows whether Tex. Health & Safety 611.004(a) binds beside Cal. Civ. 43.92.",
    change: victimHears([]),
    states: ["US-CA", "US-TX"],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hard/21-near", title: "a client in California, a therapist who works in California and Texas, and a victim to be warned",
    source: ["45 CFR 164.512(a)(1)", "Cal. Civ. Code 43.92"],
    why: "Only California's law binds what was said there, Cal. Civ. 43.92 has the victim warned, and HIPAA yields to it (164.512(a)(1)): must.",
    change: victimHears(["US-CA"]),
    states: ["US-CA", "US-TX"], pair: "hard/21a",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "hard/21c", title: "a psychiatrist asks about a client in California, and the therapist is licensed in Texas, whose law nobody put into the policy",
    source: ["Cal. Civ. Code 56.10(c)(1)", "45 CFR 164.506(c)(2)", "45 CFR 160.203(b)"],
    why: "Civ. Code 56.10(c)(1) and 164.506(c)(2) let it go, and 160.203(b) leaves a stricter law of another State in force: whether that of the licence is stricter, this policy neither knows nor owns to be without.",
    change: writtenUnder("US-TX"),
    states: ["US-CA"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/21-near-b", title: "a client in California asks for her own record, and the therapist is licensed in Texas, whose law nobody put into the policy",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 160.203(b)"],
    why: "164.524(a)(1) gives an individual a right of access; of a State's law on access 160.202 calls only that more stringent which \"permits greater rights of access\", so that no law of a licence keeps it shut.",
    change: all(writtenUnder("US-TX"), ownRequest),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "hard/22a", title: "a client asks for what her mother told, and nobody knows what the mother was promised",
    source: ["45 CFR 164.524(a)(2)(v)"],
    why: "164.524(a)(2)(v) turns on the promise to the source, and the promise is not known.",
    change: readsMothersWord("unknown"),
    expect: { outcome: "deny", verdicts: { mothers: "escalate" } },
  },
  {
    id: "hard/22b", title: "what the mother told under a promise is ordered without her being heard",
    source: ["45 CFR 164.512(e)(1)(i)", "45 CFR 164.524(a)(2)(v)"],
    why: "A promise of secrecy is no privilege and no ground against 164.512(e)(1)(i), but the one whose confidence it is was not heard: counsel first.",
    change: all(mothersWord("yes"), asks(party("court", "court")), asksFor("mothers"), ordered({ of: ["mother"], heard: ["ana"], covers: ["mothers"] })),
    expect: { outcome: "deny", verdicts: { mothers: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/22-near", title: "a client asks for what her mother told under a promise that it stays secret",
    source: ["45 CFR 164.524(a)(2)(v)"],
    why: "164.524(a)(2)(v): told by somebody who is no provider, under a promise, and access would show the source: denied without review, in writing (d)(2).",
    change: readsMothersWord("yes"),
    pair: "hard/22a",
    expect: { outcome: "deny", verdicts: { mothers: "must-not" }, duties: { withholding: ["notice-of-denial"] } },
  },
  {
    id: "hard/23", title: "a judge orders an opinion that the therapist's code will not have",
    source: ["45 CFR 164.512(e)(1)(i)", "AAMFT 7.7"],
    why: "164.512(e)(1)(i) obeys the order, and AAMFT 7.7 will not have whoever treats evaluate custody: a code that names whom to ask makes it wait, never a no.",
    change: opinionOrdered,
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["ethics-board"] },
  },
  {
    id: "hard/23-near", title: "a judge orders an opinion from a therapist whose code obeys under protest",
    source: ["APA 1.02", "45 CFR 164.512(e)(1)(i)"],
    why: "APA 1.02: where the code conflicts with what law requires the commitment is made known and the order is obeyed (164.512(e)(1)(i)).",
    change: opinionOrdered,
    codes: ["apa"], pair: "hard/23",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "hard/24", title: "California: one spouse speaks alone, under a promise, of harming the other; nobody can say how near it is",
    source: ["Cal. Civ. Code 43.92", "45 CFR 164.512(j)(1)(i)"],
    why: "Cal. Civ. 43.92 and 164.512(j)(1)(i) turn on how serious and near it is; a mandate would win over the promise, but whether it is met is not known: consult.",
    change: threatensBen("unknown"),
    states: ["US-CA"], codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "hard/24-near", title: "California: one spouse speaks alone, under a promise, of harming the other, and the danger is imminent",
    source: ["AAMFT 2.2", "Cal. Civ. Code 43.92"],
    why: "AAMFT 2.2 excepts what law mandates, so the duty of Cal. Civ. 43.92 prevails over the promise of confidentiality: must.",
    change: threatensBen("yes"),
    states: ["US-CA"], codes: ["aamft"], pair: "hard/24",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "hard/25", title: "an attorney with a valid release asks for raw protocols that hold the test itself",
    source: ["APA 9.04(a)", "APA 9.11"],
    why: "APA 9.04(a) releases the data on the client's word and APA 9.11 guards the test, so the ethics board is asked.",
    change: all(asksFor("anas"), portionIs("anas", { kind: "test-materials" })),
    codes: ["apa"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["ethics-board"] },
  },
  {
    id: "hard/25-near", title: "an attorney with a valid release asks for test results without the test",
    source: ["45 CFR 164.508(a)(1)", "APA 9.04(a)"],
    why: "APA 9.04(a) and 164.508(a)(1): test data go where the client's release says.",
    change: all(asksFor("anas"), portionIs("anas", { kind: "test-data" })),
    codes: ["apa"], pair: "hard/25",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hard/26a", title: "a new stepfather asks for the minor's record",
    source: ["45 CFR 164.502(g)(3)(i)"],
    why: "164.502(g)(3)(i) takes a person acting in loco parentis for a representative; whether the mother's new husband does, the marriage does not show.",
    change: all(
      family, actsFor("ana", { who: "stepfather", as: "step-parent" }),
      asks(party("stepfather", "step-parent")), requestIs({ purpose: "personal-representation", made: "signed-writing" }), asksFor("anas"),
    ),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/26b", title: "a voice on the phone that says it is the attorney, the client beside",
    source: ["45 CFR 164.514(h)(1)"],
    why: "164.514(h)(1): the releases name the attorney, and nobody has verified that this is he.",
    change: lawyerCalls("unknown"),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hard/26c", title: "a request through a portal of which others know the password",
    source: ["45 CFR 164.514(h)(1)"],
    why: "164.514(h)(1): through a shared password nobody knows whether the client asks.",
    change: all(
      ownRequest, asks(party("ana", "client", { identity: "unknown" })),
      requestIs({ made: "through-portal", channel: { by: "proxy-portal", addressVerified: "yes", private: "unknown", encrypted: "yes" } }),
    ),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/26d", title: "a new partner comes with a form that may be forged",
    source: ["45 CFR 164.508(b)(2)", "45 CFR 164.508(a)(1)"],
    why: "A new partner has no right of his own; 164.508(b)(2) gives a form known to be false no effect, and whether the client signed is not known.",
    change: all(
      asks(party("paul", "partner")), requestIs({ purpose: "other" }), asksFor("anas"),
      signed(release("r-paul", "ana", { recipients: ["paul"], purposes: ["other"], doubts: ["forged"] })),
    ),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/26-near", title: "the attorney whom both releases name calls, and the identity is verified",
    source: ["45 CFR 164.514(h)(1)", "45 CFR 164.508(c)(1)"],
    why: "164.514(h)(1) is met and both releases name the attorney, the purpose and a summary (164.508(c)(1)).",
    change: lawyerCalls("yes"),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];
