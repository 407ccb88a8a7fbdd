/** Part 2 and psychotherapy notes against everything else. */
import { abuse, involved, motherAsks, order } from "../base/situations.ts";
import { alsoOnFile, areNotes, asked, byPhone, comes, cps, judge, KEPT_APART, livesIn, plan, portions, psychiatrist, statement } from "../base/stories.ts";
import { all, asksFor, clientIs, fileIs, party, portionIs } from "../base/world.ts";
import { reportOf, summary } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const elder = all(comes(party("aps", "adult-protection"), "adult-abuse-report"), byPhone, asked(reportOf("anas")), abuse("aps", { victim: "elder" }));
const inAProgram = all(portionIs("anas", { part2: "yes" }), fileIs({ part2Program: "yes" }));

/** Part 2 and psychotherapy notes against everything else. */
export const shields: readonly VectorSource[] = [
  {
    id: "conflict/part2-mandate", title: "Texas: the state requires a report of elder abuse, and the chart is that of a substance use program",
    source: ["42 CFR 2.12(c)(6)", "42 CFR 2.20", "Tex. Hum. Res. Code 48.051(a)"],
    why: "42 CFR 2.12(c)(6) excepts reports of child abuse only, and 42 CFR 2.20 lets no state compel what Part 2 forbids: Tex. Hum. Res. 48.051(a) stands against it, so nothing goes before counsel is asked.",
    change: all(livesIn("US-TX"), elder, inAProgram),
    states: ["US-TX"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "conflict/part2-mandate-b", title: "Texas: the state requires a report of elder abuse, from an ordinary chart",
    source: ["Tex. Hum. Res. Code 48.051(a)", "45 CFR 164.512(c)(1)(i)"],
    why: "Without Part 2 the state's mandate (Tex. Hum. Res. 48.051(a)) stands alone, and 164.512(a) and (c)(1)(i) let it through.",
    change: all(livesIn("US-TX"), elder),
    states: ["US-TX"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "conflict/part2-child-abuse", title: "Pennsylvania: a report of child abuse from the chart of a substance use program, and the chart itself",
    source: ["42 CFR 2.12(c)(6)", "23 Pa.C.S. 6311"],
    why: "42 CFR 2.12(c)(6) yields to the initial report that 23 Pa.C.S. 6311 requires, and the original records stay shielded.",
    change: all(livesIn("US-PA"), cps, byPhone, inAProgram, asked(reportOf("anas"), portions("anas")), abuse("cps")),
    states: ["US-PA"],
    expect: { outcome: "partial", verdicts: { told: "must", anas: "must-not" } },
  },
  {
    id: "conflict/notes-provider", title: "a treating psychiatrist wants psychotherapy notes",
    source: ["45 CFR 164.508(a)(2)", "45 CFR 164.501"],
    why: "45 CFR 164.508(a)(2) lists no other treating provider: the notes stay, and a treatment summary, which 164.501 takes out of the notes, is offered.",
    change: all(psychiatrist, areNotes("anas"), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["offer-summary"] } },
  },
  {
    id: "conflict/notes-provider-b", title: "the psychiatrist is given a summary of the chart instead",
    source: ["45 CFR 164.506(c)(2)", "45 CFR 164.501"],
    why: "45 CFR 164.506(c)(2) permits disclosure for treatment, and a summary from the chart is no psychotherapy note (164.501).",
    change: all(psychiatrist, alsoOnFile("notes", KEPT_APART), asked(portions("notes"), summary)),
    expect: { outcome: "partial", verdicts: { notes: "must-not", told: "may" } },
  },
  {
    id: "conflict/notes-payer", title: "a plan wants psychotherapy notes beside a summary of the chart",
    source: ["45 CFR 164.508(a)(2)", "45 CFR 164.506(c)(1)"],
    why: "45 CFR 164.508(a)(2) lists no payer: the notes stay, and 164.506(c)(1) lets the summary go.",
    change: all(plan, alsoOnFile("notes", KEPT_APART), asked(portions("notes"), summary)),
    expect: { outcome: "partial", verdicts: { notes: "must-not", told: "may" } },
  },
  {
    id: "conflict/notes-family", title: "a mother at the bedside is told what stands in the psychotherapy notes",
    source: ["45 CFR 164.508(a)(2)", "45 CFR 164.510(b)(3)"],
    why: "45 CFR 164.508(a)(2) lists no family: what 164.510(b)(3) permits never draws on the notes.",
    change: all(
      motherAsks, asked(statement("condition", ["ben"], ["bens"])), areNotes("bens"), involved("mother", { of: ["ben"], agreed: "unknown" }),
      clientIs("ben", { capacity: [{ from: "2026-03-01T00:00:00-08:00", is: "unconscious" }] }),
    ),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "conflict/notes-family-b", title: "a mother at the bedside is told what stands in the chart",
    source: ["45 CFR 164.510(b)(3)"],
    why: "45 CFR 164.510(b)(3): for a client who cannot be asked, a professional may judge that telling somebody involved is in his interest.",
    change: all(
      motherAsks, asked(statement("condition", ["ben"], ["bens"])), involved("mother", { of: ["ben"], agreed: "unknown" }),
      clientIs("ben", { capacity: [{ from: "2026-03-01T00:00:00-08:00", is: "unconscious" }] }),
    ),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "conflict/notes-order", title: "an order that names the psychotherapy notes",
    source: ["45 CFR 164.508(a)(2)(ii)", "45 CFR 164.512(a)"],
    why: "45 CFR 164.508(a)(2)(ii) with 164.512(a) and (e)(1)(i): a court order reaches notes that it names.",
    change: all(judge, areNotes("anas"), asksFor("anas"), order("judge", { covers: ["anas"] })),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "conflict/notes-order-b", title: "an order for all that is asked, which says nothing of notes",
    source: ["45 CFR 164.512(e)(1)(i)", "45 CFR 164.508(a)(2)(ii)"],
    why: "164.512(e)(1)(i) gives only what an order expressly authorizes, and this one says nothing of notes (164.508(a)(2)(ii)): the court is asked through counsel.",
    change: all(judge, areNotes("anas"), asksFor("anas"), order("judge")),
    pair: "conflict/notes-order",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
];
