/** The smoke part of the suite: run by the suite on the source, and again on the built package as ESM and as CJS. */
import assert from "node:assert/strict";

/** Decides the couple's case with whatever copy of the library is handed in. */
export const smoke = ({ amend, casefile, definePack, definePolicy, defineRule, evaluateDisclosure, explain, isInputError, parseCasefile, parseRequest, policyFor, request, signedForm, silent }, packs) => {
  const able = [{ from: "2025-11-04T10:00:00-08:00", is: "able" }];
  const form = (of) => signedForm({ of, recipients: ["doe"], purposes: ["divorce"], signedAt: "2026-03-01T09:00:00-08:00", expires: "2026-12-31", covers: { kinds: "entire-record", statements: [] } });
  const file = casefile({
    clients: [{ id: "ana", born: "1985-04-02", capacity: able }, { id: "ben", born: "1983-01-12", capacity: able }],
    unit: "couple",
    sessions: [{ id: "s-1", at: "2026-02-03T10:00:00-08:00", consentedBy: "client", clientsWereIn: ["US-CA"] }],
    records: [{ id: "r-1", session: "s-1", portions: [{ id: "joint", kind: "progress-note", keptSeparate: "no", part2: "no" }] }],
    releases: [form("ben")],
    covered: "yes",
  });
  const asked = request({
    requester: { id: "doe", kind: "client-attorney", identity: "yes", authority: "yes" }, purpose: "divorce", at: "2026-03-05T17:00:00-08:00",
    asked: [{ what: "whole-file", of: "unit" }], channel: { by: "mail", addressVerified: "yes", private: "yes" },
  });
  const { hipaa, part2, privilege, practice, aamft, aca, apa, nasw } = packs;
  const bodies = [hipaa, part2, privilege, practice, aamft, aca, apa, nasw];
  const policy = definePolicy(bodies);

  const denied = evaluateDisclosure(asked, file, policy);
  assert.equal(denied.outcome, "deny");
  assert.ok(denied.rationale.determining.some(({ rule }) => rule === "aamft/2.2/each-member-authorizes"));
  assert.match(explain(denied), /ana took part in the joint treatment/);

  const { casefile: signed, patches } = amend(file, (draft) => { draft.releases.push({ ...structuredClone(JSON.parse(JSON.stringify(file.releases[0]))), id: "hers", of: "ana", signedBy: "ana" }); });
  assert.equal(patches[0].path, "/releases/1");
  assert.equal(evaluateDisclosure(asked, signed, policy).outcome, "allow");

  const again = JSON.parse(JSON.stringify([asked, signed]));
  assert.deepEqual(JSON.stringify(evaluateDisclosure(parseRequest(again[0]), parseCasefile(again[1]), policy)), JSON.stringify(evaluateDisclosure(asked, signed, policy)));

  const never = defineRule({
    id: "house/1/never", title: "Nothing leaves the house.", effect: "forbid", bars: { allBut: [] }, asks: "content", principle: "fidelity",
    citation: { source: "House rules", provision: "1", edition: "2026-01-01" }, inForce: { from: "2026-01-01" }, verified: false, messages: { never: "Never." },
    evaluate: ({ content }, holds) => (content.id === "joint" ? holds("never") : silent),
  });
  const house = definePack({ id: "house", source: "House rules", edition: "2026-01-01", version: "1", inForce: { from: "2026-01-01" }, force: "policy", governs: () => "yes", rules: [never], omitted: [] });
  assert.equal(evaluateDisclosure(asked, signed, definePolicy([...bodies, house])).outcome, "deny");

  const federal = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
  assert.equal(evaluateDisclosure(asked, signed, federal).outcome, "allow");

  assert.throws(() => parseCasefile({ schema: 1 }), (error) => isInputError(error) && error.issues.length > 5);
};
