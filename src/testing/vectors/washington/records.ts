/** Washington: releases that are honored, those who may have a record without one, and a client's own. */
import {
  brotherAtTheBedside, herNote, labelledNotes, lawsuitFile, motherSignsForSchool, subpoenaed, unconscious, upset, waives,
} from "../base/under-state-law.ts";
import { harm, ownRequest } from "../base/situations.ts";
import { anaIsSixteen, comes, livesIn, paper, parentAsks, plan, psychiatrist, treatsAs } from "../base/stories.ts";
import { all, clientIs, party, releaseOf, requestIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const here = livesIn("US-WA");
const partners = all(here, treatsAs("psychologist"), subpoenaed("US-WA", ["joint"], ["ana", "ben"]), requestIs({ purpose: "divorce" }), waives("ana", "divorce"));
const vendor = (contract: "yes" | "no") => all(
  here, herNote, comes(party("desk", "clinic-staff", { place: "inside" }), "operations"), requestIs({ recipient: party("cloud", "vendor", { place: "agent", contract }) }),
);

/** Washington: releases that are honored, those who may have a record without one, and a client's own. */
export const records: readonly VectorSource[] = [
  {
    id: "washington/honored", title: "Washington: her divorce attorney wants her own note, and her release is in order",
    source: ["RCW 70.02.030(1)", "45 CFR 164.508(a)(1)"],
    why: "RCW 70.02.030(1): a release in order is honored, and is no leave that the practice may use or not.",
    change: all(here, herNote),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "washington/no-discloser", title: "Washington: her divorce attorney wants her own note, and her release does not say who may disclose",
    source: ["RCW 70.02.030(3)", "45 CFR 164.508(c)(1)(ii)"],
    why: "Both RCW 70.02.030(3) and 164.508(c)(1)(ii) want the form to name who discloses.",
    change: all(here, herNote, releaseOf("ana", { statements: ["description", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure"] })),
    states: ["US-WA"], pair: "washington/honored",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "washington/treater", title: "Washington: her psychiatrist has what is labelled as psychotherapy notes and stands in the chart",
    source: ["RCW 70.02.050(1)(a)", "45 CFR 164.501"],
    why: "RCW 70.02.050(1)(a) lets those who treat her have what they need, and what is not kept apart is no psychotherapy note (164.501).",
    change: all(here, psychiatrist, herNote, labelledNotes("no")),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "washington/treater-notes", title: "Washington: her psychiatrist wants notes that are kept apart",
    source: ["RCW 70.02.230(2)(v)(iii)", "45 CFR 164.508(a)(2)"],
    why: "RCW 70.02.230(2)(v)(iii) and 164.508(a)(2) both ask for a signature of hers before psychotherapy notes go to another provider.",
    change: all(here, psychiatrist, herNote, labelledNotes("yes")),
    states: ["US-WA"], pair: "washington/treater",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "washington/plan", title: "Washington: her plan has what is labelled as psychotherapy notes and stands in the chart",
    source: ["RCW 70.02.050(1)(d)", "45 CFR 164.506(c)(3)"],
    why: "RCW 70.02.050(1)(d) lets those who pay have what they need to know for that.",
    change: all(here, plan, herNote, labelledNotes("no")),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "washington/plan-notes", title: "Washington: her plan wants notes that are kept apart",
    source: ["45 CFR 164.508(a)(2)"],
    why: "164.508(a)(2): psychotherapy notes are no part of what pays for care without an authorization of their own.",
    change: all(here, plan, herNote, labelledNotes("yes")),
    states: ["US-WA"], pair: "washington/plan",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "washington/vendor-bound", title: "Washington: a vendor that has bound itself in a contract stores her note",
    source: ["RCW 70.02.050(1)(b)", "45 CFR 164.502(e)(1)"],
    why: "RCW 70.02.050(1)(b) lets those who serve the practice and protect what they get have it, as 164.502(e)(1) does under a contract.",
    change: vendor("yes"),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "washington/vendor-unbound", title: "Washington: a vendor that has bound itself to nothing would store her note",
    source: ["RCW 70.02.050(1)(b)", "45 CFR 164.502(e)(1)"],
    why: "Nobody outside gets it for the practice's own work who has not promised to protect it: RCW 70.02.050(1)(b), 164.502(e)(1).",
    change: vendor("no"),
    states: ["US-WA"], pair: "washington/vendor-bound",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "washington/partners-both", title: "Washington: in the divorce of two whom a psychologist treated together, both waive",
    source: ["RCW 70.02.060(2)", "Redding v. Virginia Mason, 75 Wn. App. 424 (1994)"],
    why: "RCW 70.02.060(2) has process with fourteen days' notice answered unless a court forbids it, and nobody's privilege stands against it.",
    change: all(partners, waives("ben", "divorce")),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { joint: "must" }, duties: { release: ["consult"] } },
  },
  {
    id: "washington/partners-one", title: "Washington: in the divorce of two whom a psychologist treated together, one waives",
    source: ["Redding v. Virginia Mason, 75 Wn. App. 424 (1994)", "RCW 70.02.060(2)"],
    why: "Redding finds no privilege between joint patients in their own suit, and a court says how far that reaches before the other's part goes.",
    change: partners,
    states: ["US-WA"], pair: "washington/partners-both",
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "washington/bedside", title: "Washington: her brother, who takes part in her care, is told how she is while she is unconscious",
    source: ["RCW 70.02.205(1)", "45 CFR 164.510(b)(3)"],
    why: "RCW 70.02.205(1) and 164.510(b)(3): of a client who cannot be asked those close to her hear what is best for her.",
    change: all(here, brotherAtTheBedside(), clientIs("ana", { capacity: unconscious })),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "washington/bedside-able", title: "Washington: her brother would be told how she is, she can be asked, and does not agree",
    source: ["RCW 70.02.205(1)", "45 CFR 164.510(b)(2)"],
    why: "Of a client who is able, RCW 70.02.205(1) and 164.510(b)(2) ask for her agreement.",
    change: all(here, brotherAtTheBedside({ agreed: "no" })),
    states: ["US-WA"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "washington/own", title: "Washington: a client asks for the note of her own session",
    source: ["RCW 70.02.080(1)", "45 CFR 164.524(a)(1)"],
    why: "RCW 70.02.080(1) and 164.524(a)(1) give her what is recorded about her care, the state within fifteen working days.",
    change: all(here, ownRequest),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["answer-in-time"] } },
  },
  {
    id: "washington/own-upset", title: "Washington: her clinician fears that the note is bad for her health, and federal law governs",
    source: ["45 CFR 164.524(a)(3)(i)", "45 CFR 160.203(b)"],
    why: "164.524(a)(3) knows no ground for what upsets her, and the wider ground of RCW 70.02.090(1)(a) gives less access and yields.",
    change: all(here, upset("yes")),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret"] } },
  },
  {
    id: "washington/own-upset-uncovered", title: "Washington: her clinician fears that the note is bad for her health, and federal law does not govern",
    source: ["RCW 70.02.090(1)(a)", "RCW 70.02.090(3)"],
    why: "RCW 70.02.090(1)(a) lets it be kept back as injurious to her health, and (3) opens it to a provider whom she picks.",
    change: all(here, upset("no")),
    states: ["US-WA"], pair: "washington/own-upset",
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["independent-review"] } },
  },
  {
    id: "washington/own-harm-to-another", title: "Washington: a client's own note would harm somebody else whom it speaks of",
    source: ["RCW 70.02.090(1)(c)", "45 CFR 160.203(b)"],
    why: "RCW 70.02.090(1)(c) asks for a danger to the life or safety of any individual, and whether this harm is one has to be asked.",
    change: all(here, ownRequest, harm({ ground: "other-person" })),
    states: ["US-WA"], pair: "washington/own-upset",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "washington/lawsuit-file", title: "Washington: a client has signed that she gets what was compiled for a lawsuit",
    source: ["RCW 70.02.090(1)(d)", "RCW 70.02.030(1)", "45 CFR 164.508(a)(1)"],
    why: "RCW 70.02.030(1) has a release honored save where RCW 70.02.090 lets access be denied, as (1)(d) does here; her authorization permits it all the same.",
    change: all(here, lawsuitFile),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "washington/mother-signs", title: "Washington: a mother signs for the school, for care that she consented to",
    source: ["RCW 70.02.030(1)", "45 CFR 164.502(g)(3)"],
    why: "164.502(g)(3) lets the parent who consented sign, and RCW 70.02.030(1) has a release in order honored.",
    change: all(here, motherSignsForSchool("parent")),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "washington/mother-signs-minors-care", title: "Washington: a mother signs for the school, for care that the minor consented to alone",
    source: ["RCW 70.02.130(1)", "45 CFR 164.502(g)(3)(i)(A)"],
    why: "RCW 70.02.130(1): for care to which a minor of thirteen or more consented, only the minor uses the rights of a client.",
    change: all(here, motherSignsForSchool("client")),
    states: ["US-WA"], pair: "washington/mother-signs",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "washington/mother-asks", title: "Washington: a mother asks for the note of care that she consented to",
    source: ["RCW 70.02.080(1)", "45 CFR 164.502(g)(3)"],
    why: "For care that the parent consented to she uses the minor's right: RCW 70.02.080(1), 164.502(g)(3).",
    change: all(here, anaIsSixteen("parent", paper("mom", "parent")), parentAsks("mom")),
    states: ["US-WA"],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "washington/mother-asks-minors-care", title: "Washington: a mother asks for the note of care that the minor consented to alone",
    source: ["RCW 70.02.240(3)", "RCW 70.02.265(1)(b)"],
    why: "RCW 70.02.240(3) leaves it to the clinician whether a parent hears of it, and 70.02.265(1)(b) has the minor told first.",
    change: all(here, anaIsSixteen("client", paper("mom", "parent")), parentAsks("mom")),
    states: ["US-WA"], pair: "washington/mother-asks",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["supervisor", "attorney"] },
  },
];
