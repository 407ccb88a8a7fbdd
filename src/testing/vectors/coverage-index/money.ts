/** Payers, collectors, employers, benefits and schools. */
import type { AgreementInput } from "../../../domain/agreement.ts";
import { livesIn } from "../base/stories.ts";
import { agreed, all, asksFor, party, release } from "../base/world.ts";
import { alsoOnFile, asksForBoth, child, covering, employer, from, insured, notes, plan, signs, teenager, tells } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const diagnosis = alsoOnFile("dx", { kind: "diagnosis" });
const restriction: AgreementInput = {
  id: "paid-herself", kind: "restriction", client: "ana", agreed: "no", selfPaid: "yes", against: ["plan"], purposes: ["payment"], covers: "all",
  askedAt: "2026-02-12T11:00:00-08:00",
};
const collector = party("collector", "debt-collector", { place: "agent", contract: "yes" });

/** Payers, collectors, employers, benefits and schools. */
export const money: readonly VectorSource[] = [
  {
    id: "index/18a", title: "a counselor's client has authorized her insurer to have the diagnosis",
    source: ["45 CFR 164.506(c)(3)", "ACA B.3.d"],
    why: "164.506(c)(3) permits it and ACA B.3.d is satisfied by her authorization; only what is needed goes.",
    change: all(insured, diagnosis, from(plan, "payment"), asksFor("dx"), signs("ana", "plan", "payment", covering(["diagnosis", "attendance", "treatment-plan"]))),
    codes: ["aca"],
    expect: { outcome: "allow", verdicts: { dx: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "index/18b", title: "the insurer asks a counselor, and the client has authorized nothing",
    source: ["45 CFR 164.506(c)(3)", "ACA B.3.d"],
    why: "ACA B.3.d tells payers only what the client authorized, and the stricter code stands against what 164.506(c)(3) merely permits.",
    change: all(insured, diagnosis, from(plan, "payment"), asksFor("dx")),
    codes: ["aca"], pair: "index/18a",
    expect: { outcome: "deny", verdicts: { dx: "must-not" } },
  },
  {
    id: "index/18c", title: "the insurer asks for the diagnosis and for the psychotherapy notes",
    source: ["45 CFR 164.506(c)(3)", "45 CFR 164.502(b)", "45 CFR 164.508(a)(2)"],
    why: "164.506(c)(3) lets the diagnosis go, at the minimum (164.502(b)); 164.508(a)(2) keeps the notes from payers.",
    change: all(insured, diagnosis, notes, from(plan, "payment"), asksFor("dx", "notes")),
    expect: { outcome: "partial", verdicts: { dx: "may", notes: "must-not" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "index/18d", title: "the insurer asks about sessions that Ana paid herself and asked to keep from it",
    source: ["45 CFR 164.522(a)(1)(vi)"],
    why: "164.522(a)(1)(vi) makes the practice keep such a request, whether or not it ever agreed.",
    change: all(diagnosis, agreed(restriction), from(plan, "payment"), asksFor("dx")),
    expect: { outcome: "deny", verdicts: { dx: "must-not" } },
  },
  {
    id: "index/18e", title: "the insurer checks its quality, and asks about sessions that Ana paid herself; that they are kept from it was written down for payment",
    source: ["45 CFR 164.522(a)(1)(vi)(A)"],
    why: "164.522(a)(1)(vi)(A) lets her keep it from the plan for \"payment or health care operations\"; whether she meant the bill alone, the practice is asked.",
    change: all(diagnosis, agreed(restriction), from(plan, "operations"), asksFor("dx")),
    expect: { outcome: "deny", verdicts: { dx: "escalate" } },
  },
  {
    id: "index/18f", title: "the insurer checks its quality, and asks about sessions that Ana asked to keep from it for payment and operations, and paid herself",
    source: ["45 CFR 164.522(a)(1)(vi)(A)"],
    why: "164.522(a)(1)(vi)(A) keeps it from the plan for payment and for operations.",
    change: all(diagnosis, agreed({ ...restriction, purposes: ["payment", "operations"] }), from(plan, "operations"), asksFor("dx")),
    pair: "index/18e",
    expect: { outcome: "deny", verdicts: { dx: "must-not" } },
  },
  {
    id: "index/19a", title: "a life insurer wants the record before it writes a policy",
    source: ["45 CFR 164.508(a)(1)"],
    why: "Underwriting for somebody else is no payment or operation of the practice: 164.508(a)(1) asks her authorization.",
    change: all(from(plan, "underwriting"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/19b", title: "a life insurer comes with Ana's authorization",
    source: ["45 CFR 164.508(a)(1)"],
    why: "164.508(a)(1) opens what a valid authorization of the holder names.",
    change: all(from(plan, "underwriting"), asksFor("anas"), signs("ana", "plan", "underwriting")),
    pair: "index/19a",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "index/20a", title: "Texas: a collection agency is told what Ana owes",
    source: ["45 CFR 164.501", "APA 4.04", "Tex. Health & Safety Code 611.004(a)(6)", "APA 4.05(b)"],
    why: "164.501 counts collecting as payment, Tex. Health & Safety 611.004(a)(6) permits it, and APA 4.04 and 4.05(b) at the minimum; the client hears of it beforehand.",
    change: all(livesIn("US-TX"), from(collector, "collections"), tells("account", ["ana"])),
    states: ["US-TX"], codes: ["apa"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["minimum-necessary", "notify-client-before"] } },
  },
  {
    id: "index/20b", title: "Texas: the collection agency asks for the note of the session",
    source: ["Tex. Health & Safety Code 611.002", "Tex. Health & Safety Code 611.004(a)(6)"],
    why: "Tex. Health & Safety 611.004(a)(6) opens what collecting takes, name and amount, and 611.002 shuts what it does not open: the note of a session is no account.",
    change: all(livesIn("US-TX"), from(collector, "collections"), asksFor("anas")),
    states: ["US-TX"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "index/21a", title: "her employer asks whether Ana is fit for work",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.512(b)(1)(v)"],
    why: "164.508(a)(1): nothing in 164.512(b)(1)(v) fits a therapy, so it needs her specific authorization.",
    change: all(from(employer, "employment"), tells("opinion", ["ana"], ["anas"])),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/21b", title: "Ana has authorized the conclusion on her fitness, and the employer asks for the note as well",
    source: ["45 CFR 164.508(a)(1)"],
    why: "The authorization sets the ceiling (164.508(a)(1)): the conclusion may go, the note it does not name stays.",
    change: all(from(employer, "employment"), asksForBoth("opinion", ["ana"], ["anas"], ["anas"]), signs("ana", "boss", "employment", covering([], ["opinion"]))),
    codes: ["apa"],
    expect: { outcome: "partial", verdicts: { anas: "must-not", told: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "index/22a", title: "the workers' compensation carrier asks for a summary and for the psychotherapy notes",
    source: ["45 CFR 164.512(l)", "45 CFR 164.508(a)(2)"],
    why: "164.512(l) permits what the compensation law authorizes, at the minimum; notes are not in reach (164.508(a)(2)).",
    change: all(notes, from(party("comp", "workers-compensation"), "workers-compensation"), asksForBoth("summary", ["ana"], ["anas"], ["notes"])),
    expect: { outcome: "partial", verdicts: { notes: "must-not", told: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "index/22b", title: "a workers' compensation carrier asks, and nobody has verified that the law entitles it to this",
    source: ["45 CFR 164.512(l)"],
    why: "164.512(l) reaches as far as the compensation law authorizes; whether it authorizes this is not known, and a permission in doubt is not yet one.",
    change: all(from(party("comp", "workers-compensation", { authority: "unknown" }), "workers-compensation"), tells("summary", ["ana"], ["anas"])),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "index/22c", title: "a disability agency asks without a form",
    source: ["45 CFR 164.512(k)(6)"],
    why: "164.512(k)(6) speaks of government programs among themselves; a private practice needs the client's authorization.",
    change: all(from(party("ssa", "disability-agency"), "benefits"), tells("summary", ["ana"], ["anas"])),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/22d", title: "a disability agency comes with Ana's authorization",
    source: ["45 CFR 164.508(a)(1)"],
    why: "164.508(a)(1): her valid authorization names the agency, the purpose and the summary.",
    change: all(from(party("ssa", "disability-agency"), "benefits"), tells("summary", ["ana"], ["anas"]), signs("ana", "ssa", "benefits", covering([], ["summary"]))),
    pair: "index/22c",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "index/23a", title: "the school of an eight-year-old asks for a summary",
    source: ["45 CFR 164.512(b)(1)(vi)", "45 CFR 164.508"],
    why: "164.512(b)(1)(vi) is for proof of immunization only; otherwise the school needs the parent's authorization (164.508).",
    change: all(child(), from(party("school", "school"), "school"), tells("summary", ["ana"], ["anas"])),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "index/23b", title: "a school asks for a summary, and the mother of the eight-year-old has signed",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.508(c)(1)(vi)"],
    why: "164.502(g)(3)(i): the parent signs as the child's representative, and the form says in what capacity (164.508(c)(1)(vi)).",
    change: all(child(), from(party("school", "school"), "school"), tells("summary", ["ana"], ["anas"]), signs("ana", "school", "school", {
      ...covering([], ["summary"]), signedBy: "mother", signedAs: "parent",
      statements: [...release("form", "ana").statements, "representative-authority"],
    })),
    pair: "index/23a",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "index/23c", title: "a school asks, and the mother has signed for a sixteen-year-old who came on her own",
    source: ["45 CFR 164.502(g)(3)(i)(A)"],
    why: "164.502(g)(3)(i)(A): for care to which the minor alone consented the parent is not the representative, so her signature opens nothing.",
    change: all(teenager, from(party("school", "school"), "school"), tells("summary", ["ana"], ["anas"]), signs("ana", "school", "school", {
      ...covering([], ["summary"]), signedBy: "mother", signedAs: "parent",
      statements: [...release("form", "ana").statements, "representative-authority"],
    })),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
];
