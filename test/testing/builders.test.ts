import { describe, expect, test } from "vitest";
import { evaluateDisclosure, isInputError, policyFor } from "subrosa";
import { aClient, aCouple, aFamily, aGroup, aMinor, aRequest } from "subrosa/testing";

const policy = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
const FIVE = "2026-03-05T17:00:00-08:00";
const couple = aCouple("Ana", "Ben").withConjointSession("2026-02-03");
const attorney = aRequest("doe", "client-attorney", "divorce").forNotes("note-1").at(FIVE);
interface Built { readonly casefile: () => ReturnType<typeof couple.casefile> }
const outcome = (treatment: Built, request = attorney, binding = policy): string => evaluateDisclosure(request, treatment.casefile(), binding).outcome;

describe("a couple, a sentence at a time", () => {
  test.each<[situation: string, outcome: string, treatment: Built]>([
    ["neither signed", "deny", couple],
    ["only Ben signed", "deny", couple.withRelease("Ben", { to: "doe" })],
    ["both signed", "allow", couple.withRelease("Ben", { to: "doe" }).withRelease("Ana", { to: "doe" })],
    ["both signed and Ana revoked", "deny", couple.withRelease("Ben", { to: "doe" }).withRelease("Ana", { to: "doe" }).withRevocation("Ana", FIVE)],
    ["both signed and Ana revoked on the form", "deny", couple.withRelease("Ben", { to: "doe" }).withRelease("Ana", { to: "doe", revokedAt: FIVE })],
    ["both signed for somebody else", "deny", couple.withRelease("Ben", { to: ["roe", "poe"] }).withRelease("Ana", { to: "roe" })],
    ["both signed for another purpose", "deny", couple.withRelease("Ben", { to: "doe", purposes: ["payment"] }).withRelease("Ana", { to: "doe" })],
    ["both signed, and have divorced since", "allow", couple.withRelease("Ben", { to: "doe" }).withRelease("Ana", { to: "doe" }).divorced("2026-02-28")],
    ["both signed, and Ana is unable to decide", "deny", couple.withRelease("Ben", { to: "doe" }).client("Ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "unable" }] })],
    ["both signed without naming substance use records", "deny", couple.asPart2Program().withRelease("Ben", { to: "doe" }).withRelease("Ana", { to: "doe" })],
  ])("%s -> %s", (_situation, expected, treatment) => { expect(outcome(treatment)).toBe(expected); });

  test("no step changes what was built before", () => {
    const before = JSON.stringify(couple.casefile());
    const signed = couple.withRelease("Ana", { to: "doe" });
    couple.in("US-NY"); couple.portion("note-1", { kind: "billing" }); couple.session("session-1", { paidBy: "insurer" }); couple.client("Ana", { born: "unknown" });
    expect(JSON.stringify(couple.casefile())).toBe(before);
    expect(signed.casefile().releases).toHaveLength(1);
    expect(signed.withRelease("Ben", { to: "doe" }).casefile().releases.map(({ id }) => id)).toEqual(["form-1", "form-2"]);
  });

  test("what is said of a portion, a session, a client or the practice stands in the casefile", () => {
    const file = couple.withSession("2026-02-10", "Ana", { sensitivities: ["secret"] }).withSecretsPolicy("no-secrets")
      .in("US-NY").portion("note-1", { kind: "billing" }).session("session-1", { courtOrdered: "treatment" }).client("Ben", { born: "1990-01-01" }).file({ covered: "no" })
      .withAgreement({ id: "notice", kind: "privacy-notice", to: ["Ana"], at: "2026-02-01T10:00:00-08:00" }).casefile();
    expect(file.records.flatMap(({ portions }) => portions).map(({ id, kind, holders, sensitivities }) => [id, kind, holders, sensitivities])).toEqual([["note-1", "billing", ["Ana", "Ben"], []], ["note-2", "progress-note", ["Ana"], ["secret"]]]);
    expect(file.sessions.map(({ id, courtOrdered, clientsWereIn, format }) => [id, courtOrdered, clientsWereIn, format])).toEqual([["session-1", "treatment", ["US-NY"], "conjoint"], ["session-2", "no", ["US-NY"], "individual"]]);
    expect([file.jurisdictions, file.clinicians[0]?.licences, file.covered]).toEqual([["US-NY"], [{ as: "mft", in: "US-NY" }], "no"]);
    expect(file.clients.map(({ id, born }) => [id, born])).toEqual([["Ana", "1985-04-02"], ["Ben", "1990-01-01"]]);
    expect(file.agreements.map(({ kind }) => kind)).toEqual(["limits-explained", "secrets-policy", "privacy-notice"]);
  });
});

test("a client, a family, a group and a minor each have their shape", () => {
  expect(aClient("Ana").casefile().unit).toMatchObject({ kind: "individual", clientIs: "each-member" });
  expect(aFamily("Ana", "Ben", "Mia").casefile().unit.members).toHaveLength(3);
  expect(aGroup("Ana", "Ben").withConjointSession("2026-02-03").casefile().sessions[0]?.format).toBe("group");
  const minor = aMinor("Mia", "2014-06-01", "Eve").withSession("2026-02-03", ["Mia", "Eve"]).casefile();
  expect(minor.clients[0]).toMatchObject({ born: "2014-06-01", representatives: [{ who: "Eve", as: "parent", authority: "shown" }] });
  expect(minor.others).toEqual([{ id: "Eve", ofAge: "yes" }]);
});

test("a parent asks for the chart of a child", () => {
  const mia = aMinor("Mia", "2016-06-01", "Eve").withSession("2026-02-03", "Mia").session("session-1", { consentedBy: "parent" });
  const eve = aRequest("Eve", "custodial-parent", "personal-representation").forWholeFileOf("Mia");
  const inCalifornia = policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] });
  expect(outcome(mia, eve.at(FIVE), inCalifornia)).toBe("allow");
  expect(outcome(mia, aRequest("Zed", "custodial-parent", "personal-representation").forWholeFileOf("Mia").at(FIVE), inCalifornia)).toBe("deny");
});

test("a request says who asks, for what, to whom it goes and on which claims", () => {
  const request = aRequest("Ana", "client", "treatment").toBeTold("summary", "Ana", ["note-1"]).toBeTold("attendance", ["Ana", "Ben"]).sentTo("rx", "prescriber")
    .claiming({ id: "c", kind: "emergency", of: ["Ana"], to: ["rx"], attested: "not-attested", knownAt: FIVE, canConsent: "no" }).but({ form: "verbal" }).at(FIVE);
  expect(request).toMatchObject({ requester: { id: "Ana" }, recipient: { id: "rx", kind: "prescriber" }, form: "verbal", claims: [{ id: "c" }] });
  expect(request.asked.map((asked) => (asked.what === "statement" ? [asked.id, asked.holders, asked.drawnFrom] : []))).toEqual([["told-1", ["Ana"], ["note-1"]], ["told-2", ["Ana", "Ben"], []]]);
});

test("what does not fit together is refused as it is at the boundary", () => {
  expect(() => couple.portion("note-1", { holders: ["Ana", "Carl"] }).casefile()).toThrow(/nobody in the casefile/);
  try { couple.withRelease("Ana", { to: "doe", revokedAt: "2020-01-01T00:00:00Z" }).casefile(); expect.unreachable(); } catch (error) { expect(isInputError(error)).toBe(true); }
});

test("somebody who is not on file cannot sign", () => {
  // @ts-expect-error: Carl is not in this treatment
  expect(() => couple.withRelease("Carl", { to: "doe" }).casefile()).toThrow();
  expect(couple.withOther("Carl").withRelease("Carl", { to: "doe" }).casefile().releases[0]?.of).toBe("Carl");
});
