/** Privilege against a subpoena. */
import { subpoena } from "../base/situations.ts";
import { attorneyOfTheOther } from "../base/stories.ts";
import { all, asksFor, release, signed } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const bare = { assurance: "none", noticeAt: "none", objectionTimeOver: "no" } as const;
const hers = (more: Parameters<typeof release>[2]) => signed(release("r-hers", "ana", { recipients: ["roe"], purposes: ["litigation"], ...more }));

/** Privilege against a subpoena. */
export const privilegeOrPaper: readonly VectorSource[] = [
  {
    id: "conflict/privilege-subpoena", title: "an attorney's bare subpoena",
    source: ["Jaffee v. Redmond, 518 U.S. 1 (1996)", "45 CFR 164.512(e)(1)(ii)"],
    why: "An attorney's subpoena lifts no privilege (Jaffee v. Redmond), and 164.512(e)(1)(ii) asks for assurances that are missing: the therapist asserts it.",
    change: all(attorneyOfTheOther, asksFor("anas"), subpoena("roe", bare)),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
  {
    id: "conflict/privilege-subpoena-b", title: "an attorney's bare subpoena, and the client has signed a release to that attorney",
    source: ["45 CFR 164.508(a)(1)"],
    why: "What is subpoenaed goes on the written authorization of the one holder (164.508(a)(1)).",
    change: all(attorneyOfTheOther, asksFor("anas"), subpoena("roe", bare), hers({})),
    pair: "conflict/privilege-subpoena",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "conflict/notice-privilege", title: "a subpoena with full notice and the time to object over",
    source: ["45 CFR 164.512(e)(1)(ii)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "45 CFR 164.512(e)(1)(ii) permits, and waives no privilege: satisfactory assurance is no answer to it (Jaffee v. Redmond).",
    change: all(attorneyOfTheOther, asksFor("anas"), subpoena("roe")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
  {
    id: "conflict/notice-privilege-b", title: "a subpoena with full notice, after the client has waived privilege",
    source: ["45 CFR 164.512(e)(1)(ii)(A)"],
    why: "The only holder having waived, 45 CFR 164.512(e)(1)(ii)(A) permits what was subpoenaed with notice.",
    change: all(attorneyOfTheOther, asksFor("anas"), subpoena("roe"), hers({ act: "privilege-waiver" })),
    pair: "conflict/notice-privilege",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
