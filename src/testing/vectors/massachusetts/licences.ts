/** Massachusetts: what each licence keeps from colleagues, payers and courts. */
import { involved, proceeding, subpoena } from "../base/situations.ts";
import { asked, benHasDied, byPhone, comes, paper, plan, portions, psychiatrist, statement } from "../base/stories.ts";
import { formFor, roe, seen, waivedBy } from "../base/states.ts";
import { all, fileIs, neverSigned, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { HERE, PSYCHOLOGIST, STATES } from "./stories.ts";

const BOTH = ["ana", "ben"];
const anas = asked(portions("anas"));
const joint = asked(portions("joint"));
const spokenTo = formFor("psy", "treatment", { form: "oral", statements: [] });
const signedFor = formFor("psy", "treatment");
const bothFor = all(HERE, psychiatrist, joint, signedFor, releaseOf("ben", { recipients: ["psy"], purposes: ["treatment"] }));
const subpoenaed = all(PSYCHOLOGIST, waivedBy(...BOTH), comes(roe, "divorce"), joint, subpoena("roe", { ...seen("roe", BOTH), jurisdiction: "US-MA" }));
const brotherHears = all(
  HERE, benHasDied, neverSigned("ben"), comes(party("brother", "family-member"), "family-support"), byPhone, asked(statement("condition", ["ben"], ["bens"])),
  involved("brother", { of: ["ben"], agreed: "unknown" }),
);
const withExecutor: Change = ({ casefile }) => {
  for (const client of casefile.clients) if (client.id === "ben") Object.assign(client, { representatives: [paper("eve", "executor", { from: "2026-03-02T09:00:00-08:00" })] });
};
const without = (element: string) => release("form", "ana").statements.filter((each) => each !== element);
const defends = (to: string, more: Parameters<typeof proceeding>[1]) => proceeding(to, { ...seen(to), ...more });

const hospitalReviews = all(HERE, comes(party("ward", "hospital"), "operations"), anas, neverSigned("ana"));

/** Massachusetts: what each licence keeps from colleagues, payers and courts. */
export const massachusettsLicences: readonly VectorSource[] = [
  {
    id: "massachusetts/therapist-spoken-yes", title: "Massachusetts: a family therapist tells a psychiatrist who treats Ana what her note holds, and she has agreed aloud",
    source: ["Mass. Gen. Laws c. 112, s. 172(d)", "45 CFR 164.506(c)(2)"],
    why: "c. 112 s. 172(d) lets the client waive it and asks for no writing, and 164.506(c)(2) permits it for treatment.",
    change: all(HERE, psychiatrist, anas, spokenTo),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/therapist-not-a-word", title: "Massachusetts: a psychiatrist who treats Ana asks a family therapist for her note, and she has not been asked",
    source: ["Mass. Gen. Laws c. 112, s. 172"],
    why: "c. 112 s. 172 keeps what a client told a family therapist unless the client agrees, and others who treat are on no list.",
    change: all(HERE, psychiatrist, anas, spokenTo, neverSigned("ana")),
    states: STATES, pair: "massachusetts/therapist-spoken-yes",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/brother-of-the-dead", title: "Massachusetts: Ben has died, his brother who took part in the care asks how he was, and nobody knows who acts for him",
    source: ["Mass. Gen. Laws c. 112, s. 172(d)", "45 CFR 164.510(b)(5)", "45 CFR 164.502(g)(4)"],
    why: "c. 112 s. 172(d) asks for the client's agreement though 164.510(b)(5) permits it; Ben cannot be asked any more, so it is asked who acts for him.",
    change: brotherHears,
    states: STATES,
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "massachusetts/brother-and-executor", title: "Massachusetts: Ben has died, his brother who took part in the care asks how he was, and Ben's executor has signed for it",
    source: ["Mass. Gen. Laws c. 112, s. 172(d)", "45 CFR 164.502(g)(4)"],
    why: "The executor is treated as Ben (164.502(g)(4)) and has agreed, as c. 112 s. 172(d) asks.",
    change: all(brotherHears, withExecutor, signed(release("r-eve", "ben", {
      signedBy: "eve", signedAs: "executor", signedAt: "2026-03-03T09:00:00-08:00", recipients: ["brother"], purposes: ["family-support"],
      covers: { kinds: "entire-record", statements: ["condition"], days: "all", sensitivities: "all", part2: "no" }, statements: [...release("form", "ben").statements, "representative-authority"],
    }))),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "massachusetts/executor-has-not-signed", title: "Massachusetts: Ben has died, his brother who took part in the care asks how he was, and Ben's executor has signed nothing",
    source: ["Mass. Gen. Laws c. 112, s. 172(d)", "45 CFR 164.502(g)(4)"],
    why: "c. 112 s. 172(d) wants an agreement, and the executor who could give it (164.502(g)(4)) has given none.",
    change: all(brotherHears, withExecutor),
    states: STATES, pair: "massachusetts/brother-and-executor",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "massachusetts/psychologist-signed", title: "Massachusetts: a psychiatrist asks a psychologist for Ana's note, and she has signed for it",
    source: ["Mass. Gen. Laws c. 112, s. 129A(b)"],
    why: "c. 112 s. 129A(b) opens it on the patient's express written consent.",
    change: all(PSYCHOLOGIST, psychiatrist, anas, signedFor),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/psychologist-unsigned", title: "Massachusetts: a psychiatrist asks a psychologist for Ana's note, and she has signed nothing",
    source: ["Mass. Gen. Laws c. 112, s. 129A(b)"],
    why: "c. 112 s. 129A(b) asks an express written consent, and treatment elsewhere is not among its exceptions.",
    change: all(PSYCHOLOGIST, psychiatrist, anas, signedFor, neverSigned("ana")),
    states: STATES, pair: "massachusetts/psychologist-signed",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/psychologist-fund", title: "Massachusetts: the fund that pays for Ana's injury at work asks a psychologist for her note, and she has signed nothing",
    source: ["Mass. Gen. Laws c. 112, s. 129A(b)", "45 CFR 164.512(l)"],
    why: "164.512(l) permits what the law on injured workers asks, and that of Massachusetts (c. 152 s. 20) names no psychologist; c. 112 s. 129A(b) goes on asking for express written consent.",
    change: all(PSYCHOLOGIST, comes(party("fund", "workers-compensation", { authority: "yes" }), "workers-compensation"), anas, neverSigned("ana")),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/hospital-reviews", title: "Massachusetts: a hospital that has the same client checks the quality of a family therapist's care, and Ana has not agreed",
    source: ["Mass. Gen. Laws c. 112, s. 172", "45 CFR 164.506(c)(4)"],
    why: "c. 112 s. 172(d) keeps it until the client agrees, unless it is peer or utilization review in good faith, which the section does not prevent and 164.506(c)(4) permits: whether it is one is asked.",
    change: hospitalReviews,
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "massachusetts/hospital-reviews-nothing", title: "Massachusetts: a hospital wants a family therapist's note for work of its own that is no review, and Ana has not agreed",
    source: ["Mass. Gen. Laws c. 112, s. 172(d)", "45 CFR 164.506(c)(4)"],
    why: "c. 112 s. 172(d) has it waived by the client's agreement, and what is no peer or utilization review is on no list of what needs none; nor does 164.506(c)(4) permit it.",
    change: all(hospitalReviews, comes(party("ward", "hospital", { authority: "no" }), "operations")),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/plan-reviews", title: "Massachusetts: Ana's health plan reviews the quality of the care that a psychologist gave her, without her consent",
    source: ["Mass. Gen. Laws c. 112, s. 129A(b)", "45 CFR 164.506(c)(4)"],
    why: "c. 112 s. 129A wants the patient's express written consent, and a plan that reviews is on no list of what needs none, though 164.506(c)(4) would permit it.",
    change: all(PSYCHOLOGIST, comes(party("plan", "insurer"), "operations"), anas),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/hospital-called-agent", title: "Massachusetts: a hospital asks a psychologist for Ana's note, she has signed nothing, and it is called the practice's agent",
    source: ["Mass. Gen. Laws c. 112, s. 129A(b)"],
    why: "c. 112 s. 129A(b) asks an express written consent; a hospital that treats her elsewhere is nobody who works for the psychologist.",
    change: all(PSYCHOLOGIST, comes(party("ward", "hospital", { place: "agent" }), "treatment"), anas, neverSigned("ana")),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/family-agrees", title: "Massachusetts: a psychiatrist asks a family therapist for the joint note, and both partners have signed",
    source: ["Mass. Gen. Laws c. 112, s. 172(d)"],
    why: "c. 112 s. 172(d): where several of a family are in therapy each of them agrees, and each has.",
    change: bothFor,
    states: STATES,
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "massachusetts/one-of-family-agrees", title: "Massachusetts: a psychiatrist asks a family therapist for the joint note, and Ben alone has signed",
    source: ["Mass. Gen. Laws c. 112, s. 172(d)"],
    why: "c. 112 s. 172(d) asks the agreement of each member of the family in therapy, and Ana has not given hers.",
    change: all(bothFor, neverSigned("ana")),
    states: STATES, pair: "massachusetts/family-agrees",
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "massachusetts/marital-waived", title: "Massachusetts: a subpoena for the joint note of a psychologist, and both partners have waived privilege",
    source: ["Mass. Gen. Laws c. 233, s. 20B", "45 CFR 164.512(e)(1)(ii)(A)"],
    why: "c. 233 s. 20B makes marital therapy privileged for each patient, and each has waived; with notice 164.512(e) permits it.",
    change: subpoenaed,
    states: STATES,
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "massachusetts/marital-one-waived", title: "Massachusetts: a subpoena for the joint note of a psychologist, and Ben alone has waived privilege",
    source: ["Mass. Gen. Laws c. 233, s. 20B"],
    why: "c. 233 s. 20B: each patient in marital therapy has the privilege, and Ben's waiver is not Ana's.",
    change: all(subpoenaed, ({ casefile }) => { casefile.releases = casefile.releases.filter(({ of }) => of === "ben"); }),
    states: STATES, pair: "massachusetts/marital-waived",
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "massachusetts/insurer", title: "Massachusetts: Ana's insurer has shown that her policy lets it see a family therapist's bill",
    source: ["Mass. Gen. Laws c. 112, s. 172", "45 CFR 164.506(c)(3)"],
    why: "c. 112 s. 172 lets a reimburser see what the policy provides, and 164.506(c)(3) permits payment.",
    change: all(HERE, plan, anas, portionIs("anas", { kind: "billing" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/insurer-beyond-policy", title: "Massachusetts: Ana's insurer wants a family therapist's bill, and her policy does not let it see that",
    source: ["Mass. Gen. Laws c. 112, s. 172"],
    why: "c. 112 s. 172 goes as far as the policy and no further; beyond it the client agrees or nothing goes.",
    change: all(HERE, comes(party("plan", "insurer", { authority: "no" }), "payment"), anas, portionIs("anas", { kind: "billing" })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/malpractice", title: "Massachusetts: Ana sues a family therapist, whose insurer prepares the defence and asks for her note",
    source: ["Mass. Gen. Laws c. 112, s. 172(a)", "45 CFR 164.501"],
    why: "c. 112 s. 172(a) lets a therapist who is a defendant use what that action needs.",
    change: all(HERE, comes(party("insurer", "malpractice-insurer"), "legal-defense"), anas, defends("insurer", { against: "therapist", broughtBy: "ana", sort: "malpractice" })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/fee", title: "Massachusetts: a family therapist's attorney under contract collects Ana's fee and sees the bill",
    source: ["45 CFR 164.501", "Mass. Gen. Laws c. 112, s. 172(a)"],
    why: "Collecting the own fee is payment under 164.501, and c. 112 s. 172(a), which speaks of actions against the therapist, has no part in it.",
    change: all(
      HERE, comes(party("counsel", "therapist-attorney", { contract: "yes" }), "fee-collection"), anas, portionIs("anas", { kind: "billing" }),
      defends("counsel", { against: "client", broughtBy: "dr-lee", sort: "fee" }),
    ),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/consultation", title: "Massachusetts: a psychologist asks a colleague for advice on Ana, who signed a form for it that leaves out redisclosure",
    source: ["251 CMR 1.11(1)", "45 CFR 164.506(c)(1)"],
    why: "251 CMR 1.11(1) and 164.506 let a psychologist consult, with who the client is left out unless the advice needs it.",
    change: all(PSYCHOLOGIST, comes(party("colleague", "consultant"), "consultation"), anas, formFor("colleague", "consultation", { statements: without("redisclosure") })),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["redact"] } },
  },
  {
    id: "massachusetts/supervision", title: "Massachusetts: a psychologist's work with Ana is supervised from outside, and the supervisor reads her note",
    source: ["45 CFR 164.501", "251 CMR 1.11(1)"],
    why: "Supervision is among the operations of 164.501(2), and 251 CMR 1.11(1) speaks of a consultation alone.",
    change: all(PSYCHOLOGIST, comes(party("dr-sup", "supervisor"), "supervision"), anas),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/limits-unexplained", title: "Massachusetts: Ana asks a psychologist who never explained the limits of confidentiality for her own note",
    source: ["45 CFR 164.524(a)(1)", "251 CMR 1.11(2)(a)"],
    why: "Her access stands on 164.524(a)(1); 251 CMR 1.11(2)(a) wanted the limits explained by the end of the first session, and that is made up for.",
    change: all(PSYCHOLOGIST, fileIs({ agreements: [] }), comes(party("ana", "client"), "self-access"), requestIs({ made: "signed-writing" }), anas),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["explain-limits"] } },
  },
];
