import { expect, test } from "vitest";
import { evaluateDisclosure, explain, request } from "subrosa";
import { byMail, fivePm, policy, verified } from "../../examples/couple.ts";
import { bothSigned, decide, everyNote, file, subpoena } from "./couple.ts";

const benAsksForTheJointNote = (identity: "yes" | "unknown" = "yes") => request({
  requester: { id: "Ben", kind: "client", ...verified, identity }, onBehalfOf: ["Ben"], purpose: "self-access", made: "in-writing", channel: byMail, at: fivePm,
  asked: [{ what: "portions", ids: ["joint note"] }],
});
const audited = (decision = decide()): string => explain(decision, { audience: "auditor" });

test("each content and each person, with what it stands on and what closed it", () => {
  const text = audited();
  expect(text).toContain([
    "joint note (must not go):",
    "  - Ana: must not go, as to this person",
    "    - Closed: a signed release, by aamft/2.2/each-member-authorizes (AAMFT Code of Ethics, 2.2) and hipaa (HIPAA Privacy Rule, 45 CFR 164.502(a))",
    "    - Looked for and not found: a signed release",
    "    - Made by: aamft/2.2/each-member-authorizes (AAMFT Code of Ethics, 2.2) and hipaa (HIPAA Privacy Rule, 45 CFR 164.502(a))",
    "  - Ben: may go, as to this person",
    "    - Stands on: a signed release",
  ].join("\n"));
});

test("each rule with its body, its effect, its principle, its source and where that was read", () => {
  expect(audited()).toContain([
    "  - aamft/2.2/each-member-authorizes: Ana took part in the joint treatment and has not authorized this in writing.",
    "    - Body of rules: aamft, forbids",
    "    - Serves: fidelity",
    "    - Concerns: joint note",
    "    - Source: AAMFT Code of Ethics, 2.2, edition of 2015-01-01 <https://blog.aamft.org/2016/07/release-of-information-or-records-to-third-parties.html>",
    "    - Checked: Read on 2026-11-23",
  ].join("\n"));
});

test("a body of law that is silent has no rule of its own, and an address of reading that is no citation stands by itself", () => {
  expect(audited()).toContain("  - hipaa: On none of the grounds that were asked for does this law open it, and what it does not open stays shut.\n    - Body of rules: hipaa, keeps shut what it does not open");
  expect(audited()).toContain("    - Checked: No rule of its own");
  expect(audited(decide(undefined, bothSigned))).toMatch(/ {4}- Source: Ground rules, 1, edition of 2026-11-23\n {4}- Checked: Read on 2026-11-23 <.+>/);
});

test("what was set aside says by what; what nobody could read says so", () => {
  const text = audited(decide(subpoena));
  expect(text).toContain("    - Set aside by: aamft/2.2/each-member-authorizes (AAMFT Code of Ethics, 2.2), floor/2/each-holder-answers (Ground rules, 2) and privilege/each-holder-waives");
  expect(text).toContain("    - Would also stand on: a subpoena");
  expect(text).toContain("Checked: The text could not be read when the rule was written");
  expect(text).toContain("one of: ask to have it limited as narrowly as possible, ask to have the records kept under seal, or ask to have it withdrawn: because of what stays");
});

test("every rule and every body of the decision stands in it, and every version of the policy", () => {
  for (const decision of [decide(), decide(subpoena), decide(everyNote), decide(undefined, bothSigned)]) {
    const text = audited(decision);
    const rules = [...decision.rationale.determining, ...decision.rationale.defeated, ...decision.obligations.flatMap(({ reasons }) => reasons)].map(({ rule }) => rule);
    const named = [...rules, ...decision.portions.flatMap(({ holders }) => holders.flatMap(({ by, barred }) => [...by, ...barred.flatMap((each) => each.by)]))];
    for (const rule of named) expect(text).toContain(rule);
    for (const { id, edition, version } of decision.policy) expect(text).toContain(`  - ${id}: edition of ${edition}, version ${version}`);
  }
});

test("the same as Markdown and as HTML", () => {
  const decision = decide(undefined, file);
  expect(explain(decision, { audience: "auditor", format: "markdown" })).toContain("\n## joint note (must not go)\n\n- **Ana:** must not go, as to this person\n  - **Closed:** a signed release, by aamft/2.2/each-member-authorizes");
  expect(explain(decision, { audience: "auditor", format: "html" })).toContain("<h2>joint note (must not go)</h2>\n<ul><li><strong>Ana:</strong> must not go, as to this person<ul><li><strong>Closed:</strong>");
});

test("what is in doubt: the questions, whom to ask, and what is safe meanwhile", () => {
  const mixed = explain(evaluateDisclosure(benAsksForTheJointNote(), file, policy), { audience: "auditor" });
  expect(mixed).toContain("    - Still open: a person's right to the own record, by ");
  expect(mixed).toContain("Whom to ask:\n  - the ethics board");
  expect(mixed).toContain("What Ana confided cannot be told apart from the rest.");
  expect(mixed).toContain("What to say to whoever asked:\n  - put off, as to one of several clients: Your request has arrived.");
  const unasked = explain(evaluateDisclosure(benAsksForTheJointNote("unknown"), file, policy), { audience: "auditor" });
  expect(unasked).toContain("What would settle it:\n  - Who is Ben, and how was that verified? (ask whoever asks)");
  expect(mixed).toContain("  - Keep the record as it is; delete and change nothing.");
});
