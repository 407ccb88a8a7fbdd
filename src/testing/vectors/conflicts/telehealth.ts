/** The state of the client against the state of the licence. */
import { threat } from "../base/situations.ts";
import { cara, plan, warned, worksIn, writtenRequest } from "../base/stories.ts";
import { all, asksFor, portionIs } from "../base/world.ts";
import { seenFrom } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const bill = all(plan, asksFor("anas"), portionIs("anas", { kind: "billing" }));

/** The state of the client against the state of the licence. */
export const telehealth: readonly VectorSource[] = [
  {
    id: "conflict/telehealth-privacy", title: "the client sat in Illinois, which asks for a consent, and the licence is of California, which asks for a request",
    source: ["740 ILCS 110/5", "45 CFR 160.203(b)"],
    why: "What was said in Illinois is under 740 ILCS 110/5 too, which gives a payer nothing without a consent of its form: of two states that bind, the stricter privacy wins (160.203(b)).",
    change: all(bill, worksIn("US-IL", "US-CA"), seenFrom("US-IL"), writtenRequest("plan")),
    states: ["US-IL", "US-CA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "conflict/telehealth-privacy-b", title: "the client sat in California, where the licence is, and the practice also works in Illinois",
    source: ["Cal. Civ. Code 56.104", "740 ILCS 110/5"],
    why: "A session that took place in California is not under 740 ILCS 110/5, and Cal. Civ. 56.104 is met by the written request.",
    change: all(bill, worksIn("US-IL", "US-CA"), seenFrom("US-CA"), writtenRequest("plan")),
    states: ["US-IL", "US-CA"], pair: "conflict/telehealth-privacy",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "conflict/telehealth-privacy-c", title: "nobody noted whether the client sat in Illinois or in California",
    source: ["740 ILCS 110/5"],
    why: "Whether 740 ILCS 110/5 binds turns on where the client sat; a body that may bind bars what it would bar, in doubt.",
    change: all(bill, worksIn("US-IL", "US-CA"), seenFrom(), writtenRequest("plan")),
    states: ["US-IL", "US-CA"], pair: "conflict/telehealth-privacy",
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "conflict/telehealth-duty", title: "the client sat in California, where a victim must be warned, and the practice also works in Texas",
    source: ["Cal. Civ. Code 43.92"],
    why: "What was said in California is under Cal. Civ. 43.92, which requires the warning; Texas, where nobody must warn, does not reach that session.",
    change: all(worksIn("US-CA", "US-TX"), warned(cara), threat("cara", { victims: ["cara"] }), seenFrom("US-CA")),
    states: ["US-CA", "US-TX"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
];
