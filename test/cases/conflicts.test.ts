/** The conflict table: where two authorities disagree, which of them wins, and beside each winner the case in which there is no conflict. */
import { describe, expect, test } from "vitest";
import { audited, seenFrom } from "../../src/testing/vectors/conflicts/stories.ts";
import { GROUPS } from "../../src/testing/vectors/index.ts";
import { harm, oversight, ownRequest, selfDanger } from "../support/situations.ts";
import { all, asksFor, fileIs, party } from "../support/world.ts";
import { decide, runRows, type CaseRow } from "./rows.ts";
import { anaIsSixteen, asked, bindingThere, byPhone, californiaAccess, coloradoMinors, comes, illinoisAccess, mandatoryAudit, paper, statement } from "./stories.ts";

const vectors = GROUPS.conflicts;

/** Winners for which no state of ours stands: each with a body of law reduced to the one provision that it turns on. */
const others: readonly CaseRow[] = [
  {
    id: "conflict/state-against-access", title: "a covered practice in a state that would refuse a note for adverse consequences",
    why: "Restrictions on disclosure to the individual are not saved by 45 CFR 160.202(1)(ii) and (2), so 164.524 gives the note, and the state's ground stands as a duty.",
    change: all(ownRequest, harm({ ground: "emotional" })), packs: [californiaAccess()],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["offer-conversation"] } },
  },
  {
    id: "conflict/parent-minor-c", title: "the minor who consented alone is suicidal, and the father must hear of it",
    why: "The winner changes where a law has the parent told: C.R.S. 12-245-203.5 has the clinician notify a parent of suicidal intent.",
    change: all(
      anaIsSixteen("client", paper("dad", "parent")), comes(party("dad", "custodial-parent"), "suicide-prevention"), byPhone,
      asked(statement("warning", ["ana"], ["anas"])), selfDanger("dad", { imminent: "no" }),
    ),
    packs: [coloradoMinors()],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "conflict/self-paid-audit-c", title: "an agency audits, and a law requires that it be shown the entry",
    why: "45 CFR 164.522(a)(1)(v) and (vi)(A): no restriction holds against what 164.512 permits and another law requires.",
    change: all(audited, comes(party("agency", "health-oversight"), "oversight"), asksFor("anas"), oversight("agency", { body: "auditor" })), packs: [mandatoryAudit()],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "conflict/telehealth-access", title: "one state would refuse for adverse consequences, the other gives access, and HIPAA does not cover the practice",
    why: "More generous access wins: a state's bar on access binds only its own sessions, and this one took place in the other.",
    change: all(ownRequest, harm({ ground: "emotional" }), fileIs({ covered: "no" }), seenFrom("US-IL")),
    packs: [bindingThere(californiaAccess()), bindingThere(illinoisAccess())],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
];

runRows("the conflict table", vectors);
runRows("conflicts of bodies reduced to one provision", others);

describe("what a row cannot say", () => {
  test("the shorter clock ends first", () => {
    const row = vectors.find(({ id }) => id === "conflict/state-shorter-clock");
    if (row === undefined) throw new Error("no such row");
    const due = decide(row).obligations.filter(({ duty }) => duty === "answer-in-time").map((each) => each.due ?? "none").sort();
    expect(due).toEqual(expect.arrayContaining(["2026-03-19", "2026-04-03"]));
  });
});
