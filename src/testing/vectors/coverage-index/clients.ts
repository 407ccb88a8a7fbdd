/** Clients who ask for their own: one, a partner, a group's member. */
import { benIsTold, harm, noSecrets, ownRequest } from "../base/situations.ts";
import { all, asks, asksFor, type Change, party, portionIs, requestIs } from "../base/world.ts";
import { alsoOnFile, asNotes, covering, from, signs, wholeFileOf } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const divorced: Change = ({ casefile }) => { Object.assign(casefile.unit, { relation: "divorced", dissolved: "2026-02-25T12:00:00-08:00" }); };

/** Clients who ask for their own: one, a partner, a group's member. */
export const clients: readonly VectorSource[] = [
  {
    id: "index/1a", title: "Ana asks for the record of her own sessions",
    source: ["45 CFR 164.524(a)(1)"],
    why: "164.524(a)(1) requires access to what is about her, within 30 days (b)(2) and at cost (c)(4); a talk about the scope and a hard note is an offer and no condition.",
    change: all(ownRequest, portionIs("anas", { sensitivities: ["trauma"] })),
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time", "cost-based-fee", "discuss-scope", "offer-conversation"] } },
  },
  {
    id: "index/1b", title: "somebody asks as Ana, and nobody has verified it yet",
    source: ["45 CFR 164.514(h)(1)"],
    why: "164.514(h)(1) asks for a verified identity before anything goes; whether this is Ana is not known, which is neither a yes nor a no.",
    change: all(ownRequest, asks(party("ana", "client", { identity: "unknown" }))),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "index/1c", title: "Ana asks for her record, and a clinician finds that one note is likely to endanger her life",
    source: ["45 CFR 164.524(a)(3)(i)"],
    why: "164.524(a)(3)(i) withholds that note, (d)(1) gives the rest, (d)(2) and (a)(4) owe a letter and a review.",
    change: all(ownRequest, alsoOnFile("goals", { kind: "treatment-plan" }), harm(), asksFor("anas", "goals")),
    expect: { outcome: "partial", verdicts: { anas: "must-not", goals: "must" }, duties: { release: ["answer-in-time"], withholding: ["notice-of-denial", "independent-review"] } },
  },
  {
    id: "index/2a", title: "Ana asks for the psychotherapy notes on her",
    source: ["45 CFR 164.524(a)(1)(i)", "45 CFR 164.524(d)(2)", "45 CFR 164.501"],
    why: "164.524(a)(1)(i) leaves notes kept apart out of the right of access; (d)(2) owes the letter all the same, and a summary can be offered.",
    change: all(ownRequest, portionIs("anas", asNotes)),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["notice-of-denial", "offer-summary"] } },
  },
  {
    id: "index/2b", title: "Ana has signed a form that names the notes, and the therapist may share them with her",
    source: ["45 CFR 164.508(a)(2)"],
    why: "164.508(a)(2) opens notes to an authorization that names them: a discretion of the therapist and no duty, so may and not must.",
    change: all(ownRequest, portionIs("anas", asNotes), signs("ana", "ana", "self-access", covering(["psychotherapy-notes"]))),
    pair: "index/2a",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "index/3", title: "Ana asks for what was put together for a lawsuit",
    source: ["45 CFR 164.524(a)(1)(ii)"],
    why: "164.524(a)(1)(ii) takes what was compiled in anticipation of litigation out of the right; (d)(2) owes the letter.",
    change: all(ownRequest, portionIs("anas", { kind: "litigation-file" })),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["notice-of-denial"] } },
  },
  {
    id: "index/4a", title: "the divorced husband asks for his whole file, and the joint note cannot be told apart",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.524(d)(1)"],
    why: "164.524(a)(1) requires his own part; whether the right reaches what Ana confided in the same words is settled nowhere, so the joint note escalates and nothing is refused that is plainly his (d)(1).",
    change: all(divorced, from(party("ben", "former-partner"), "self-access"), requestIs({ made: "signed-writing" }), wholeFileOf("ben")),
    expect: {
      outcome: "partial", verdicts: { bens: "must", joint: "escalate" }, consult: ["attorney", "privacy-officer"],
      duties: { release: ["answer-in-time"], withholding: ["offer-own-part", "notify-other-holders"] },
    },
  },
  {
    id: "index/4b", title: "the divorced husband asks for the joint note, and the parts can be told apart",
    source: ["45 CFR 160.103", "45 CFR 164.524(a)(1)", "ACA B.6.e"],
    why: "Each is an individual (160.103): 164.524(a)(1) gives his part, and without her release hers stays and is cut out (ACA B.6.e).",
    change: all(divorced, from(party("ben", "former-partner"), "self-access"), requestIs({ made: "signed-writing" }), portionIs("joint", { separable: "yes" }), asksFor("joint")),
    codes: ["aca"],
    expect: { outcome: "partial", verdicts: { "joint#ana": "must-not", "joint#ben": "must" }, duties: { release: ["redact"] } },
  },
  {
    id: "index/4c", title: "the divorced husband asks for his whole file in a practice under the AAMFT code, which asks every member's signature even for access",
    source: ["45 CFR 164.524(a)(1)", "AAMFT 2.3"],
    why: "AAMFT 2.3 asks every member's signature but never bars what 164.524 requires: his own note goes, and the joint one waits until somebody has been consulted.",
    change: all(divorced, from(party("ben", "former-partner"), "self-access"), requestIs({ made: "signed-writing" }), wholeFileOf("ben")),
    codes: ["aamft"],
    expect: { outcome: "partial", verdicts: { bens: "must", joint: "escalate" }, consult: ["attorney", "ethics-board"] },
  },
  {
    id: "index/5a", title: "Ben would be told what Ana said alone, and no policy on secrets was agreed",
    source: ["AAMFT 2.2"],
    why: "AAMFT 2.2 asks the speaker's prior written permission; without a policy there is none, so the answer is no, and Ana is encouraged to tell it herself.",
    change: benIsTold,
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["encourage-self-disclosure"] } },
  },
  {
    id: "index/5b", title: "Ben would be told what Ana said alone after both had signed a no-secrets policy",
    source: ["AAMFT 2.2"],
    why: "A policy that Ana signed before she said it is the prior written permission of AAMFT 2.2: it permits and never obliges.",
    change: all(benIsTold, noSecrets()),
    codes: ["aamft"], pair: "index/5a",
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["encourage-self-disclosure"] } },
  },
  {
    id: "index/5c", title: "a no-secrets policy stands, but what Ana said is that Ben beats her",
    source: ["AAMFT 2.2"],
    why: "A no-secrets policy gives AAMFT 2.2's permission, and telling a violent partner may cost her safety: not yet, and the supervisor is asked first.",
    change: all(benIsTold, noSecrets(), portionIs("anas", { sensitivities: ["partner-violence"] })),
    codes: ["aamft"], pair: "index/5b",
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
];
