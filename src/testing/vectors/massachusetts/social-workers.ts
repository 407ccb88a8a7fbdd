/** Massachusetts: what a social worker keeps, and whom a client of one was told of beforehand. */
import { involved } from "../base/situations.ts";
import { asked, byAColleague, comes, plan, portions, psychiatrist } from "../base/stories.ts";
import { formFor } from "../base/states.ts";
import { all, clientIs, neverSigned, party, portionIs, requestIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { SOCIAL_WORKER, STATES } from "./stories.ts";

const writer = party("dr-lee", "clinic-staff", { place: "inside" });
const anas = asked(portions("anas"));
const signedFor = formFor("psy", "treatment");

/** Massachusetts: what a social worker keeps, and whom a client of one was told of beforehand. */
export const massachusettsSocialWorkers: readonly VectorSource[] = [
  {
    id: "massachusetts/social-worker-signed", title: "Massachusetts: a psychiatrist asks a social worker for Ana's note, and she has signed for it",
    source: ["258 CMR 22.04(1)"],
    why: "258 CMR 22.04 lets a social worker share with others who treat on a written consent.",
    change: all(SOCIAL_WORKER, psychiatrist, anas, signedFor),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/social-worker-objection", title: "Massachusetts: a psychiatrist asks a social worker for Ana's note, and she was told beforehand and objected",
    source: ["258 CMR 22.04(1)"],
    why: "258 CMR 22.04(1) spares the consent only where the client was told beforehand and did not object.",
    change: all(SOCIAL_WORKER, psychiatrist, anas, neverSigned("ana"), clientIs("ana", { objections: [{ to: "psy", at: "2026-03-02T09:00:00-08:00" }] })),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/social-worker-told", title: "Massachusetts: a psychiatrist asks a social worker for Ana's note; Ana was told of it beforehand, and has nothing against it",
    source: ["258 CMR 22.04(1)(a)", "258 CMR 22.04(1)(b)"],
    why: "258 CMR 22.04(1) spares the consent where the client was told beforehand and has not objected, and a clinician of the practice attests both.",
    change: all(SOCIAL_WORKER, psychiatrist, anas, neverSigned("ana"), involved("psy")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/social-worker-own-note", title: "Massachusetts: a social worker reads the own note on Ana, in order to treat her",
    source: ["258 CMR 22.04(1)"],
    why: "258 CMR 22.04(1) speaks of disclosing to an employee, a supervisor or a colleague, and whoever reads the own note discloses nothing.",
    change: all(SOCIAL_WORKER, comes(writer, "treatment"), anas, neverSigned("ana")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/social-worker-colleague", title: "Massachusetts: a social worker would read the note on Ana of a colleague in the same practice, in order to treat her",
    source: ["258 CMR 22.04(1)(a)"],
    why: "258 CMR 22.04(1)(a) has the client told beforehand of a professional colleague too, and nobody has noted that she was.",
    change: all(SOCIAL_WORKER, comes(writer, "treatment"), anas, neverSigned("ana"), byAColleague),
    states: STATES, pair: "massachusetts/social-worker-own-note",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "massachusetts/social-worker-treats-another", title: "Massachusetts: a psychiatrist who treats somebody else asks a social worker for Ana's note; Ana was told of it beforehand, and has nothing against it",
    source: ["258 CMR 22.04(1)(c)", "45 CFR 164.506(c)(2)"],
    why: "258 CMR 22.04(1)(c) spares the written consent for a colleague who answers for services to that client, and this one treats another, though 164.506(c)(2) would permit it.",
    change: all(SOCIAL_WORKER, psychiatrist, anas, neverSigned("ana"), involved("psy"), requestIs({ purpose: "treatment-of-another" })),
    states: STATES, pair: "massachusetts/social-worker-told",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/social-worker-supervised", title: "Massachusetts: a social worker's work with Ana is supervised; Ana was told of the supervisor beforehand, and has nothing against it",
    source: ["258 CMR 22.04(1)", "45 CFR 164.501"],
    why: "258 CMR 22.04(1) names a clinical supervisor among those who are told without a written consent, where the client was told beforehand and has not objected.",
    change: all(SOCIAL_WORKER, comes(party("dr-sup", "supervisor"), "supervision"), anas, neverSigned("ana"), involved("dr-sup")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/social-worker-supervisor-refused", title: "Massachusetts: a social worker's work with Ana is supervised; Ana was told of the supervisor beforehand, and has objected",
    source: ["258 CMR 22.04(1)(b)"],
    why: "258 CMR 22.04(1)(b): where the client has objected, a clinical supervisor too is told only on a written consent.",
    change: all(SOCIAL_WORKER, comes(party("dr-sup", "supervisor"), "supervision"), anas, neverSigned("ana"), involved("dr-sup", { agreed: "no" })),
    states: STATES, pair: "massachusetts/social-worker-supervised",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/social-worker-insurer-signed", title: "Massachusetts: Ana's insurer asks a social worker for her bill in order to pay, and she has signed for it",
    source: ["258 CMR 22.03(1)", "45 CFR 164.506(c)(3)"],
    why: "258 CMR 22.03(1) has what a social worker learns confidential, and 22.04 speaks of the written consent that opens it, which is there.",
    change: all(SOCIAL_WORKER, plan, anas, portionIs("anas", { kind: "billing" }), formFor("plan", "payment")),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "massachusetts/social-worker-insurer", title: "Massachusetts: Ana's insurer asks a social worker for her bill in order to pay, and she has signed nothing",
    source: ["258 CMR 22.03(1)"],
    why: "258 CMR 22.03(1) has the services that a client had as confidential as what was said, and whoever pays is no colleague who is told without a written consent (22.04(1)), though 164.506(c)(3) would permit payment.",
    change: all(SOCIAL_WORKER, plan, anas, portionIs("anas", { kind: "billing" }), formFor("plan", "payment"), neverSigned("ana")),
    states: STATES, pair: "massachusetts/social-worker-insurer-signed",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/social-worker-plan-reviews", title: "Massachusetts: Ana's health plan reviews the quality of a social worker's care, and she has signed nothing",
    source: ["258 CMR 22.03(1)", "45 CFR 164.506(c)(4)"],
    why: "258 CMR 22.03(1) has it confidential, and a plan that works for itself is no colleague who answers for the care (258 CMR 22.04(1)(c)).",
    change: all(SOCIAL_WORKER, comes(party("plan", "insurer"), "operations"), anas, neverSigned("ana")),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
