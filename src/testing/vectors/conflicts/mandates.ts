/** What must be reported against what may, and against no. */
import { abuse, order } from "../base/situations.ts";
import { asked, byPhone, cps, judge, livesIn, portions, statement } from "../base/stories.ts";
import { all, asksFor, clientIs, requestIs } from "../base/world.ts";
import { BOTH, nothingSigned, reportOf } from "./stories.ts";
import type { VectorSource } from "../format.ts";

/** What must be reported against what may, and against no. */
export const mandates: readonly VectorSource[] = [
  {
    id: "conflict/mandate-permission", title: "Pennsylvania: a mandated report to child protection, which also asks for the note",
    source: ["23 Pa.C.S. 6311", "45 CFR 164.512(b)(1)(ii)"],
    why: "23 Pa.C.S. 6311 requires what 164.512(b)(1)(ii) merely permits, and only the report goes: no chart entry rides on it.",
    change: all(livesIn("US-PA"), cps, byPhone, asked(reportOf("anas"), portions("anas")), abuse("cps")),
    states: ["US-PA"],
    expect: { outcome: "partial", verdicts: { told: "must", anas: "must-not" } },
  },
  {
    id: "conflict/mandate-permission-b", title: "a report to child protection where no state's law requires it",
    source: ["45 CFR 164.512(b)(1)(ii)"],
    why: "45 CFR 164.512(b)(1)(ii) alone permits a report to an authority that may receive it, and compels nothing.",
    change: all(cps, byPhone, asked(reportOf("anas")), abuse("cps")),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "conflict/mandate-refusal", title: "Pennsylvania: a mandated report of what was told in the joint session, which neither partner agrees to",
    source: ["23 Pa.C.S. 6311", "NASW 1.07(d)"],
    why: "23 Pa.C.S. 6311 waits for no consent, so a report about one need not await the other; NASW 1.07(d) has them told of it where that is safe.",
    change: all(livesIn("US-PA"), cps, byPhone, nothingSigned, clientIs("ben", { objections: [{ to: "anyone", at: "2026-02-03T10:30:00-08:00" }] }), asked(statement("abuse-report", BOTH, ["joint"])), abuse("cps", { of: BOTH, suspect: "client" })),
    states: ["US-PA"], codes: ["nasw"],
    expect: { outcome: "allow", verdicts: { told: "must" }, duties: { release: ["notify-client-before"] } },
  },
  {
    id: "conflict/mandate-refusal-b", title: "the attorney wants the joint note, and neither partner agrees",
    source: ["45 CFR 164.508(a)(1)", "NASW 1.07(b)"],
    why: "Without a mandate nothing answers for partners who signed nothing: 45 CFR 164.508(a)(1), NASW 1.07(b).",
    change: nothingSigned,
    codes: ["nasw"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "conflict/mandate-privilege", title: "Pennsylvania: a mandated report of what is privileged",
    source: ["23 Pa.C.S. 6311", "23 Pa.C.S. 6311.1"],
    why: "23 Pa.C.S. 6311.1 sets the privilege aside for the report that 6311 requires.",
    change: all(livesIn("US-PA"), cps, byPhone, asked(reportOf("anas")), abuse("cps")),
    states: ["US-PA"], pair: "conflict/mandate-permission",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "conflict/mandate-privilege-b", title: "Pennsylvania: a court's order for the note in a matter that was reported, with no ruling on privilege",
    source: ["45 CFR 164.512(e)(1)(i)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "The reporting law opens the report and not the court's file: an order without a ruling on privilege (164.512(e)(1)(i), Jaffee v. Redmond) goes to counsel before the return date.",
    change: all(livesIn("US-PA"), judge, requestIs({ purpose: "custody" }), asksFor("anas"), order("judge", { privilege: "not-raised" })),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
];
