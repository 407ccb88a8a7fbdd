/** How an answer changes with time, with a change of the facts, and with the policy. */
import { describe, expect, test } from "vitest";
import { compareDecisions, comparePolicies, evaluateDisclosure, isInputError, policyFor, timeline, whatIf, type ComparedCase } from "subrosa";
import { all, after, asIs, asks, asksFor, asksToTell, clientIs, neverSigned, parsed, party, releaseOf, requestIs, type Change } from "../support/world.ts";

const federal = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
const california = policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] });
const FROM = "2026-03-05T17:00:00-08:00";

const stretches = (change: Change, from: string, to: string) => {
  const { request, casefile } = parsed(change);
  return timeline(request, casefile, federal, from, to).map((each) => [each.from, each.until, each.decision.outcome]);
};

describe("a timeline", () => {
  test("follows a form from signature to its end", () => {
    const change = releaseOf("ana", { signedAt: "2026-04-01T09:00:00-08:00", expires: "2026-06-30" });
    expect(stretches(change, FROM, "2027-01-01T00:00:00-08:00")).toEqual([
      [FROM, "2026-04-01T09:00:00-08:00", "deny"],
      ["2026-04-01T09:00:00-08:00", "2026-07-01T00:00:00-08:00", "allow"],
      ["2026-07-01T00:00:00-08:00", "2027-01-01T00:00:00-08:00", "deny"],
    ]);
  });
  test("passes over dates at which nothing changes", () => {
    const change = all(releaseOf("ana", { expires: "2030-12-31" }), releaseOf("ben", { expires: "2030-12-31" }), clientIs("ben", { born: "2001-08-01" }));
    const { request, casefile } = parsed(change);
    expect(evaluateDisclosure(request, casefile, federal).validUntil).toBe("2026-08-01T00:00:00-08:00");
    expect(stretches(change, FROM, "2027-01-01T00:00:00-08:00")).toEqual([[FROM, "2027-01-01T00:00:00-08:00", "allow"]]);
  });
  test("has no gap and ends where it was told to", () => {
    const { request, casefile } = parsed(releaseOf("ben", { revoked: { at: "2026-03-20T00:00:00-08:00", recipients: "all" } }));
    const all = timeline(request, casefile, federal, FROM, "2026-12-01T00:00:00-08:00");
    expect(all.map(({ from }) => from).slice(1)).toEqual(all.map(({ until }) => until).slice(0, -1));
    expect(all.at(-1)?.until).toBe("2026-12-01T00:00:00-08:00");
    for (const { from, decision } of all) expect(evaluateDisclosure({ ...request, at: from }, casefile, federal).outcome).toBe(decision.outcome);
  });
  test.each([
    ["an end before the beginning", FROM, FROM, "/to"], ["a beginning that is no instant", "2026-03-05", "2027-01-01T00:00:00Z", "/from"], ["before the request was received", "2020-01-01T00:00:00Z", "2027-01-01T00:00:00Z", "/from"], ["all of it before that", "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z", "/from"],
  ])("%s is refused", (_what, from, to, path) => {
    const { request, casefile } = parsed(asIs);
    try {
      timeline(request, casefile, federal, from, to);
      expect.unreachable();
    } catch (error) {
      expect(isInputError(error) && error.issues.map((issue) => issue.path)).toEqual([path]);
    }
  });
});

describe("what if", () => {
  test("she revokes: both decisions, what was done, and what changed", () => {
    const { request, casefile } = after(asIs);
    const { before, after: then, change, patches } = whatIf(request, casefile, federal, (draft) => {
      for (const release of draft.casefile.releases) if (release.of === "ana") release.revoked = { at: FROM, recipients: "all" };
    });
    expect([before.outcome, then.outcome]).toEqual(["allow", "deny"]);
    expect(change.contents).toEqual([{ content: "joint", before: "may", after: "must-not" }]);
    expect(change.words.map(({ id }) => id)).toEqual(["outcome", "closes", "reason-gone", "reason-come"]);
    expect(patches).toEqual([{ op: "add", path: "/casefile/releases/0/revoked", value: { at: FROM, recipients: "all" } }]);
    expect(casefile.releases.every(({ revoked }) => revoked === undefined)).toBe(true);
  });
  test("another recipient", () => {
    const { request, casefile } = after(asIs);
    const { change } = whatIf(request, casefile, federal, (draft) => { draft.request.recipient.id = "roe"; draft.request.requester.id = "roe"; });
    expect(change.outcome).toEqual({ before: "allow", after: "deny" });
  });
  test("more is asked for, and less", () => {
    const { request, casefile } = after(asIs);
    const { change } = whatIf(request, casefile, federal, (draft) => { draft.request.asked = [{ what: "portions", ids: ["anas"] }]; });
    expect(change.words.map(({ id, slots }) => [id, slots.content])).toEqual(expect.arrayContaining([["asked", "anas"], ["not-asked", "joint"]]));
  });
  test("nothing changes, and that is said", () => {
    const { request, casefile } = after(asIs);
    const { change } = whatIf(request, casefile, federal, () => undefined);
    expect([change.same, change.words.map(({ text }) => text)]).toEqual([true, ["Nothing changes."]]);
  });
  test("it stands longer, or for ever", () => {
    const { request, casefile } = after(releaseOf("ana", { expires: "2026-06-30" }));
    const { change } = whatIf(request, casefile, federal, (draft) => { for (const release of draft.casefile.releases) release.expires = "2026-09-30"; });
    expect([change.same, change.validUntil, change.words.map(({ id }) => id)]).toEqual([false, { before: "2026-07-01T00:00:00-08:00", after: "2026-10-01T00:00:00-08:00" }, ["until"]]);
    const endless = whatIf(request, casefile, federal, (draft) => { for (const release of draft.casefile.releases) release.expires = { event: "end-of-treatment", occurred: "no" }; });
    expect(endless.change.validUntil).toEqual({ before: "2026-07-01T00:00:00-08:00" });
  });
  test("a question is answered, and another is left", () => {
    const { request, casefile } = after(asks(party("doe", "client-attorney", { identity: "unknown", authority: "unknown" })));
    const { change } = whatIf(request, casefile, federal, (draft) => { draft.request.requester.authority = draft.request.recipient.authority = "yes"; });
    expect(change.same).toBe(false);
    expect(change.missing.gone.map(({ fact }) => fact)).toEqual(["authority"]);
    expect(change.words.map(({ id, slots }) => [id, slots.facts])).toContainEqual(["settled", ["authority"]]);
  });
  test("what would not be coherent is refused", () => {
    const { request, casefile } = after(asIs);
    expect(() => whatIf(request, casefile, federal, (draft) => { draft.casefile.unit.members = []; })).toThrow(/casefile/);
  });
});

test("a verdict that shifts without opening is told as such", () => {
  const decide = (change: Change) => {
    const { request, casefile } = parsed(change);
    return evaluateDisclosure(request, casefile, federal);
  };
  const { words } = compareDecisions(decide(neverSigned("ana")), decide(releaseOf("ana", { doubts: ["forged"] })));
  expect(words.find(({ id }) => id === "shifts")?.slots).toEqual({ content: "joint", before: "must-not", after: "escalate" });
});

describe("two policies", () => {
  const caseOf = (change: Change): ComparedCase => parsed(change);
  const signedPlainly = caseOf(asIs);
  const insurer = caseOf(all(asks(party("doe", "treating-provider")), requestIs({ purpose: "treatment" }), asksFor("anas"), neverSigned("ana")));
  const warning = caseOf(all(asks(party("cop", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), ({ request }) => {
    request.claims.push({ id: "t", kind: "threat", of: ["ana"], to: ["cop"], attested: { by: "dr-lee", at: "2026-03-05T12:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" }, knownAt: "2026-03-05T12:00:00-08:00",
      victims: ["vic"], victim: "named", serious: "yes", imminent: "yes", intentAndAbility: "yes", historyOfViolence: "no", heardFrom: "client", done: [] });
  }));

  test("the same policy is equal to itself", () => { expect(comparePolicies(federal, federal, [signedPlainly, insurer])).toEqual({ relation: "equal", compared: 2 }); });
  test("over no case nothing is said but that", () => { expect(comparePolicies(federal, california, [])).toEqual({ relation: "equal", compared: 0 }); });
  test("California keeps what a plain form opens elsewhere, with the case that shows it", () => {
    expect(comparePolicies(federal, california, [signedPlainly])).toEqual({ relation: "less-permissive", compared: 1, closes: signedPlainly });
    expect(comparePolicies(california, federal, [signedPlainly])).toEqual({ relation: "more-permissive", compared: 1, opens: signedPlainly });
  });
  test("and opens a warning where the law is not modelled otherwise", () => {
    expect(comparePolicies(federal, california, [signedPlainly, warning])).toEqual({ relation: "incomparable", compared: 2, closes: signedPlainly, opens: warning });
  });
});
