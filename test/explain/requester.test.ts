import { describe, expect, test } from "vitest";
import { evaluateDisclosure, explain, noCasefile, request, type Casefile, type Decision, type DisclosureRequest } from "subrosa";
import { attorneyAsks, byPhone, couple, forTheAttorney, onlyAna, policy, verified } from "../../examples/couple.ts";
import { bothSigned, decide, everyNote, file, subpoena } from "./couple.ts";

const told = (decision: Decision, format: "text" | "markdown" | "html" = "text"): string => explain(decision, { audience: "requester", format, names: { "joint note": "the joint note" } });

const spouseCalls = request({
  requester: { id: "Ben", kind: "family-member", identity: "unknown", authority: "unknown", contract: "no" }, purpose: "curiosity", form: "verbal", made: "orally", channel: byPhone,
  at: "2026-03-05T17:00:00-08:00", asked: [{ what: "statement", id: "whether she comes here", topic: "existence", holders: ["Ana"], drawnFrom: [] }],
});

describe("to somebody who is not known from the file, the same bytes whatever is on file", () => {
  const files: readonly Casefile[] = [
    file, couple(), couple({ releases: [forTheAttorney("Ben"), forTheAttorney("Ana", { revoked: { at: "2026-03-04T09:00:00-08:00", recipients: "all" } })] }), noCasefile,
  ];
  const asked: readonly (readonly [string, DisclosureRequest])[] = [["an attorney's letter", attorneyAsks()], ["an attorney's subpoena", subpoena]];
  test.each(asked)("%s", (_what, each) => {
    const answers = new Set(files.flatMap((casefile) => (["text", "markdown", "html"] as const).map((format) => `${format}: ${told(evaluateDisclosure(each, casefile, policy), format)}`)));
    expect(answers.size).toBe(3);
  });
  test("somebody on the phone", () => {
    const answers = [onlyAna(), couple(), noCasefile].map((casefile) => told(evaluateDisclosure(spouseCalls, casefile, policy)));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toBe("Answer to your request\n\nNothing can be said here on whether anybody is or was a client. Whoever is one can ask in person, or sign a release for you.\n");
  });
});

test("a refusal names nobody, no content, no rule and no source", () => {
  for (const decision of [decide(), decide(subpoena), decide(everyNote, couple())]) {
    expect(decision.outcome).toBe("deny");
    expect(told(decision)).not.toMatch(/Ana|Ben|note|AAMFT|HIPAA|Practice rules|privilege\/|2\.2|DENY/);
  }
});

test("what goes is named; what stays is not", () => {
  expect(told(decide(undefined, bothSigned))).toBe("Answer to your request\n\nHere is what can go to you.\n\nWhat is sent:\n  - the joint note\n");
  expect(told(decide(everyNote))).toBe("Answer to your request\n\nHere is what can go to you.\n\nWhat is sent:\n  - note on Ben alone\n");
});

test("whoever asks that it be sent to somebody else hears nothing of what goes there", () => {
  const by = (id: string, kind: "client" | "media"): DisclosureRequest => attorneyAsks({ requester: { id, kind, ...verified }, recipient: attorneyAsks().recipient, asked: everyNote.asked });
  expect(told(decide(by("Ben", "client"), bothSigned))).toBe("Answer to your request\n\nWhat can go is sent to whom you named.\n");
  expect(told(decide(by("a newspaper", "media"), bothSigned))).toBe(told(evaluateDisclosure(by("a newspaper", "media"), noCasefile, policy)));
});

test("a client hears of the own part only", () => {
  const benAsks = request({ requester: { id: "Ben", kind: "client", ...verified }, purpose: "self-access", made: "in-writing", channel: byPhone, at: "2026-03-05T17:00:00-08:00", asked: [{ what: "portions", ids: ["note on Ana alone"] }] });
  expect(told(evaluateDisclosure(benAsks, file, policy))).toBe("Answer to your request\n\nYou can ask at any time for what concerns yourself. About anybody else nothing can be said, whoever that may be.\n");
});

test("the auditor sees what was answered and what was cleared", () => {
  expect(explain(decide(), { audience: "auditor" })).toContain("What to say to whoever asked:\n  - neither confirmed nor denied, as to a court, an attorney or whoever brings legal paper: Nothing can be said here");
  const text = explain(decide(undefined, bothSigned), { audience: "auditor" });
  expect(text).toContain("Cleared to go:\n  - to Doe, for a divorce, as a copy, by mail\n  - from 2026-03-05T17:00:00-08:00, until 2027-01-01T");
  expect(text).toContain("Stands until 2027-01-01T");
});
