import { describe, expect, test } from "vitest";
import { amend, casefile, request, signedForm } from "subrosa";

const at = "2026-03-05T17:00:00-08:00";

describe("a casefile from little", () => {
  test("of one name is an individual of whom nothing is known", () => {
    expect(casefile({ clients: ["ana"] })).toMatchObject({
      schema: 1, unit: { kind: "individual", members: [{ who: "ana", joined: "unknown" }] },
      clients: [{ id: "ana", born: "unknown", emancipated: "unknown", capacity: [], detained: "unknown" }],
      clinicians: [{ id: "therapist", licences: [] }],
      covered: "unknown", part2Program: "unknown", informationBlockingActor: "unknown", veteransFacility: "unknown",
      sessions: [], records: [], releases: [], agreements: [], others: [], incidents: [], disclosures: [], jurisdictions: [],
    });
  });

  test("of two names must say what they are to one another", () => {
    expect(() => casefile({ clients: ["ana", "ben"] })).toThrow("/unit: two clients or more: say whether they are a `couple`, a `family` or a `group`");
    expect(() => casefile({ clients: ["ana", "ben"] })).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: "/unit", code: "missing-key" })] }));
    expect(casefile({ clients: ["ana", "ben"], unit: "couple" }).unit.members.map(({ who }) => who)).toEqual(["ana", "ben"]);
    expect(casefile({ clients: ["ana", "ben"], unit: { kind: "family", relation: "siblings" } }).unit).toMatchObject({ kind: "family", relation: "siblings" });
  });

  test.each([["couple", "conjoint"], ["family", "family"], ["group", "group"]] as const)("of a %s: a session of all is %s, of one individual", (unit, format) => {
    const file = casefile({ clients: ["ana", "ben"], unit, sessions: [{ id: "s1", at }, { id: "s2", at, attended: ["ben"] }] });
    expect(file.sessions.map((session) => [session.format, session.attended])).toEqual([[format, ["ana", "ben"]], ["individual", ["ben"]]]);
    expect(file.sessions[0]).toMatchObject({ consentedBy: "unknown", courtOrdered: "unknown", paidBy: "unknown" });
  });

  test("a portion is held by those who were there, and nothing about it is known", () => {
    const file = casefile({
      clients: ["ana", "ben"], unit: "couple", sessions: [{ id: "s1", at, attended: ["ben"] }],
      records: [
        { id: "r1", session: "s1", portions: [{ id: "p1", kind: "progress-note" }] },
        { id: "r2", writtenAt: at, portions: [{ id: "p2", kind: "billing" }, { id: "p3", kind: "deidentified" }] },
        { id: "r3", writtenAt: at },
      ],
    });
    expect(file.records[0]).toMatchObject({ writtenAt: at, author: "therapist", portions: [{ holders: ["ben"], about: ["ben"], separable: "unknown", part2: "unknown", heldAs: "unknown", promisedSource: "unknown", recognizable: "unknown" }] });
    expect(file.records[1]?.portions.map(({ holders }) => holders)).toEqual([["ana", "ben"], []]);
    expect(file.records[2]?.portions).toEqual([]);
  });

  test("a record of no session must say when it was written", () => {
    expect(() => casefile({ clients: ["ana"], records: [{ id: "r1" }] })).toThrow("/records/0/writtenAt: missing: `writtenAt`");
  });

  test("a release of which only the signer is known says nothing else", () => {
    const [release] = casefile({ clients: ["ana"], releases: [{ of: "ana", recipients: ["doe"], signedAt: at }] }).releases;
    expect(release).toMatchObject({ id: "release-1", signedBy: "ana", form: "unknown", discloser: "not-stated", purposes: [], expires: "not-stated", statements: [], conditioned: "unknown", covers: { kinds: [], statements: [], sensitivities: [], part2: "unknown" } });
  });

  // 45 CFR 164.508(c)(1)(i)-(vi), (c)(2)(i)-(iii), (c)(3): each core element, each statement, plain language.
  test("a signed form is in order, and covers what is said", () => {
    const form = signedForm({ of: "ana", recipients: ["doe"], purposes: ["divorce"], signedAt: at, expires: "2026-12-31", covers: { kinds: ["billing"], statements: [] } });
    const [release] = casefile({ clients: ["ana"], releases: [form] }).releases;
    expect(release).toMatchObject({ form: "written", discloser: "this-practice", conditioned: "no", statements: [
      "description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "plain-language",
    ], covers: { kinds: ["billing"], days: "all", sensitivities: "all", part2: "no" } });
  });

  test("a signed form is a whole release but for its id, so that it can be added to a casefile that is there", () => {
    const form = signedForm({ of: "ana", recipients: ["doe"], purposes: ["divorce"], signedAt: at, expires: "2026-12-31", covers: { kinds: ["billing"], statements: [] } });
    const added = amend(casefile({ clients: ["ana"] }), ({ releases }) => { releases.push({ id: "release-1", ...form }); });
    expect(added.casefile.releases).toStrictEqual(casefile({ clients: ["ana"], releases: [form] }).releases);
  });

  test("clinicians and others by name or in full", () => {
    const file = casefile({ clients: ["ana"], clinicians: ["lee", { id: "kim", role: "supervisor" }], others: ["mother", { id: "friend", ofAge: "yes" }] });
    expect(file.clinicians.map(({ id, role }) => [id, role])).toEqual([["lee", "treating"], ["kim", "supervisor"]]);
    expect(file.others).toEqual([{ id: "mother", ofAge: "unknown" }, { id: "friend", ofAge: "yes" }]);
  });

  test("a caller without types who leaves out the clients, or who asks, is told so", () => {
    expect(() => casefile({} as never)).toThrow("/clients: missing: `clients`");
    expect(() => casefile({ clients: new Map() } as never)).toThrow("/clients: missing: `clients`");
    expect(() => request({ at } as never)).toThrow("/requester: missing: `requester`");
  });

  test("without clinicians, a record needs no clinician on file", () => {
    expect(casefile({ clients: ["ana"], clinicians: [], records: [{ id: "r", writtenAt: at }] }).records[0]?.author).toBe("therapist");
  });
});

describe("a request from little", () => {
  test("knows nothing but who and when", () => {
    expect(request({ requester: "doe", at })).toMatchObject({
      schema: 1, requester: { id: "doe", kind: "other", place: "outside", identity: "unknown", authority: "unknown" }, recipient: { id: "doe" },
      purpose: "other", onBehalfOf: [], asked: [], made: "unknown", channel: { by: "unknown", addressVerified: "unknown", private: "unknown", encrypted: "unknown" },
      claims: [], receivedAt: at, at,
    });
  });

  test("takes what is given", () => {
    expect(request({ requester: { id: "doe", kind: "client-attorney" }, recipient: "roe", channel: { by: "mail" }, purpose: "divorce", at })).toMatchObject({
      requester: { kind: "client-attorney" }, recipient: { id: "roe", kind: "other" }, channel: { by: "mail", private: "unknown" }, purpose: "divorce",
    });
  });
});
