/** Restrictions, forms and codes of different width. */
import { asked, byPhone, cannotBeAsked, comes, plan, psychiatrist, restriction } from "../base/stories.ts";
import { all, asIs, asksFor, party, portionIs, releaseOf, requestIs } from "../base/world.ts";
import { audited, summary } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const reviewed = all(plan, requestIs({ purpose: "utilization-review" }), portionIs("anas", { kind: "billing" }), asksFor("anas"));

/** Restrictions, forms and codes of different width. */
export const limits: readonly VectorSource[] = [
  {
    id: "conflict/restriction-treatment", title: "the practice agreed to tell nobody, and a psychiatrist asks",
    source: ["45 CFR 164.522(a)(1)(iii)"],
    why: "45 CFR 164.522(a)(1)(iii): an agreed restriction binds against treatment and operations too.",
    change: all(psychiatrist, asked(summary), restriction()),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "conflict/restriction-treatment-b", title: "the practice agreed to tell nobody, and an emergency room asks",
    source: ["45 CFR 164.522(a)(1)(iii)"],
    why: "45 CFR 164.522(a)(1)(iii) excepts what emergency treatment needs.",
    change: all(comes(party("er", "hospital"), "medical-emergency"), byPhone, asked(summary), restriction(), cannotBeAsked("er")),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "conflict/restriction-treatment-c", title: "nobody asked for a restriction, and a psychiatrist asks",
    source: ["45 CFR 164.506(c)(2)"],
    why: "45 CFR 164.506(c)(2) permits disclosure for another provider's treatment.",
    change: all(psychiatrist, asked(summary)),
    pair: "conflict/restriction-treatment",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "conflict/self-paid-audit", title: "a plan reviews a session that the client paid herself and asked to keep from it",
    source: ["45 CFR 164.522(a)(1)(vi)"],
    why: "45 CFR 164.522(a)(1)(vi): what was paid in full and restricted does not go to a health plan.",
    change: all(reviewed, audited),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "conflict/self-paid-audit-b", title: "a plan reviews a session for which no restriction was asked",
    source: ["45 CFR 164.506(c)(1)", "45 CFR 164.501"],
    why: "45 CFR 164.506(c)(1) and (3): review of utilization is payment (164.501), and nothing restricts it.",
    change: reviewed,
    pair: "conflict/self-paid-audit",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "conflict/restriction-referral", title: "the practice agreed that nothing goes out for treatment, and a psychiatrist asks for a referral",
    source: ["45 CFR 164.522(a)(1)(iii)", "45 CFR 164.501"],
    why: "By 164.501 the referral of a patient is treatment, and 164.522(a)(1)(iii) lets nothing go against a restriction of treatment.",
    change: all(comes(party("psy", "prescriber"), "referral"), asked(summary), restriction({ purposes: ["treatment"] })),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "conflict/restriction-referral-b", title: "the practice agreed that nothing goes out for its operations, and a psychiatrist asks for a referral",
    source: ["45 CFR 164.522(a)(1)(iii)", "45 CFR 164.501", "45 CFR 164.506(c)(2)"],
    why: "164.522(a)(1)(iii) binds to what was agreed; by 164.501 a referral is treatment and no operation, and 164.506(c)(2) permits what another provider's treatment needs.",
    change: all(comes(party("psy", "prescriber"), "referral"), asked(summary), restriction({ purposes: ["operations"] })),
    pair: "conflict/restriction-referral",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "conflict/self-paid-vendor", title: "a plan would have its vendor get the bill of a session that the client paid herself and asked to keep from the plan",
    source: ["45 CFR 164.522(a)(1)(vi)"],
    why: "164.522(a)(1)(vi) keeps it from the health plan, and what somebody gets for the plan the plan gets.",
    change: all(plan, requestIs({ recipient: party("vendor", "vendor", { contract: "yes" }) }), restriction({ agreed: "no", selfPaid: "yes", against: ["plan"] }), portionIs("anas", { kind: "billing" }), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "conflict/self-paid-vendor-b", title: "the practice would have its own vendor bill the client for a session that she asked to keep from the plan",
    source: ["45 CFR 164.522(a)(1)(vi)", "45 CFR 164.506(c)(1)"],
    why: "164.522(a)(1)(vi) speaks of a health plan; the practice's own billing, 164.506(c)(1), reaches no plan.",
    change: all(
      plan, requestIs({ requester: party("clerk", "clinic-staff", { place: "inside" }), recipient: party("vendor", "vendor", { contract: "yes" }) }),
      restriction({ agreed: "no", selfPaid: "yes", against: ["plan"] }), portionIs("anas", { kind: "billing" }), asksFor("anas"),
    ),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "conflict/authorization-minimum", title: "both partners signed for the entire record",
    source: ["45 CFR 164.502(b)(2)(iii)", "NASW 1.07(c)"],
    why: "The authorizations set the ceiling, and the code's least amount (NASW 1.07(c)) the floor, though 45 CFR 164.502(b)(2)(iii) exempts authorizations.",
    change: asIs,
    codes: ["nasw"],
    expect: { outcome: "allow", verdicts: { joint: "may" }, duties: { release: ["minimum-necessary"] } },
  },
  {
    id: "conflict/authorization-minimum-b", title: "both partners signed for attendance only",
    source: ["45 CFR 164.508(a)(1)"],
    why: "45 CFR 164.508(a)(1): a disclosure stays within its authorization.",
    change: all(...(["ana", "ben"] as const).map((who) => releaseOf(who, {
      covers: { kinds: ["attendance"], statements: ["attendance"], days: "all", sensitivities: "all", part2: "no" },
    }))),
    codes: ["nasw"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "conflict/codes-differ", title: "a therapist bound by two codes, of which one asks for an authorization",
    source: ["ACA B.3.d", "APA 4.05(b)"],
    why: "The stricter of two codes binds: ACA B.3.d beside APA 4.05(b).",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })),
    codes: ["apa", "aca"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "conflict/codes-differ-b", title: "a plan wants a billing entry under the APA code alone",
    source: ["APA 4.05(b)"],
    why: "APA 4.05(b) lets go what obtaining payment takes, and only to that extent.",
    change: all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" })),
    codes: ["apa"], pair: "conflict/ethics-permit",
    expect: { outcome: "allow", verdicts: { anas: "may" }, duties: { release: ["minimum-necessary"] } },
  },
];
