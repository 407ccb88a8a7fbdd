/** 45 CFR 164.528 and 42 CFR 2.25, line by line. */
import { describe, expect, test } from "vitest";
import { accountInWords, accountingOfDisclosures, definePolicy, isInputError, type Accounting, type CasefileInput, type IncidentInput } from "subrosa";
import * as packs from "subrosa/packs";
import { PARTY_KINDS } from "../../src/domain/vocabulary.ts";
import { entry, fileWith, HIPAA_ALONE, incident, logged, POLICY, toAStranger, went } from "../support/trail.ts";
import { after, agreed, all, clientIs, fileIs, NOW, party, portionIs, sessionIs, world, type Change } from "../support/world.ts";

const FROM = "2015-01-01T00:00:00-08:00";
const ASKED = "2026-03-05T17:00:00-08:00";
type Entry = CasefileInput["disclosures"][number];
const account = (file: CasefileInput, client = "ana", policy = POLICY, options: Parameters<typeof accountingOfDisclosures>[5] = {}): Accounting =>
  accountingOfDisclosures(file, client, FROM, ASKED, policy, options);
const entriesIn = ({ lines }: Accounting): readonly string[] => lines.flatMap(({ entries }) => entries);
const reasons = ({ leftOut }: Accounting): readonly string[] => leftOut.map(({ citation }) => citation.provision);

describe("what is accounted for, by the ground on which it went", () => {
  const to = (kind: Entry["to"]["kind"], id = "somebody"): Entry["to"] => ({ id, kind, place: "outside" });
  test.each<[what: string, change: Partial<Entry>, out: string | undefined]>([
    ["a report of abuse", {}, undefined],
    ["a court's order", { to: to("court"), contents: [went("joint", { ana: "court-order", ben: "court-order" })] }, undefined],
    ["a subpoena", { to: to("opposing-attorney"), contents: [went("joint", { ana: "subpoena", ben: "subpoena" })] }, undefined],
    ["a warning", { to: to("potential-victim"), contents: [went("joint", { ana: "threat-to-others", ben: "threat-to-others" })] }, undefined],
    ["oversight", { to: to("health-oversight"), contents: [went("joint", { ana: "oversight", ben: "oversight" })] }, undefined],
    ["the military", { to: to("military-command"), contents: [went("joint", { ana: "government-function", ben: "government-function" })] }, undefined],
    ["treatment", { to: to("treating-provider"), contents: [went("joint", { ana: "treatment", ben: "treatment" })] }, "164.528(a)(1)(i)"],
    ["payment", { to: to("insurer"), contents: [went("joint", { ana: "payment", ben: "payment" })] }, "164.528(a)(1)(i)"],
    ["operations", { to: to("vendor"), contents: [went("joint", { ana: "operations", ben: "operations" })] }, "164.528(a)(1)(i)"],
    ["an emergency", { to: to("hospital"), contents: [went("joint", { ana: "emergency", ben: "emergency" })] }, "164.528(a)(1)(i)"],
    ["sharing among those who are treated together", { to: to("partner", "ben"), contents: [went("anas", { ana: "unit-sharing" })] }, "164.528(a)(1)(i)"],
    ["the practice's own defense", { to: to("therapist-attorney"), contents: [went("joint", { ana: "legal-defense", ben: "legal-defense" })] }, "164.528(a)(1)(i)"],
    ["the client herself", { to: to("client", "ana"), contents: [went("anas", { ana: "individual-access" })] }, "164.528(a)(1)(ii)"],
    ["her own release", { to: to("client-attorney"), contents: [went("joint", { ana: "authorization", ben: "authorization" })] }, "164.528(a)(1)(iv)"],
    ["family in her care", { to: to("family-member"), contents: [went("anas", { ana: "care-involvement" })] }, "164.528(a)(1)(v)"],
    ["national security", { to: to("national-security"), contents: [went("joint", { ana: "government-function", ben: "government-function" })] }, "164.528(a)(1)(vi)"],
    ["a jail that holds her", { to: to("corrections"), contents: [went("anas", { ana: "government-function" })] }, "164.528(a)(1)(vii)"],
    ["officers who hold her", { to: to("law-enforcement"), contents: [went("anas", { ana: "government-function" })] }, "164.528(a)(1)(vii)"],
    ["what her mother told about her, to her mother", { to: to("collateral-other", "mother"), contents: [went("anas", { mother: "individual-access" }, { about: ["ana"] })] }, undefined],
    ["a limited data set", { to: to("researcher"), contents: [went("anas", { ana: "research" }, { kinds: ["limited-data-set"] })] }, "164.528(a)(1)(viii)"],
    ["what names nobody", { to: to("public"), contents: [went("anas", { ana: "deidentified" })] }, "164.502(d)(2)"],
    ["what names nobody, and a court's order for a note beside it", { to: to("court"), contents: [went("anas", { ana: "deidentified" }), went("joint", { ana: "court-order", ben: "court-order" })] }, undefined],
    ["research on a waiver", { to: to("researcher"), contents: [went("anas", { ana: "research" })] }, undefined],
  ])("%s", (_what, change, out) => {
    const found = account(logged(entry(change)));
    expect(entriesIn(found)).toEqual(out === undefined ? ["d-1"] : []);
    expect(reasons(found)).toEqual(out === undefined ? [] : [out]);
  });

  test("a use inside the practice is no disclosure", () => {
    expect(entriesIn(account(logged(entry({ to: { id: "clerk", kind: "clinic-staff", place: "inside" } }))))).toEqual([]);
    expect(entriesIn(account(logged(entry({ to: { id: "cps", kind: "child-protection", place: "inside" } }))))).not.toEqual([]);
    expect(entriesIn(account(logged(entry({ to: { id: "ben", kind: "clinic-staff", place: "inside" } }))))).not.toEqual([]);
  });
  test("each partner's part is judged by the own ground: her release takes it out for her, an order keeps it in for him", () => {
    const file = logged(entry({ contents: [went("joint", { ana: "authorization", ben: "court-order" })] }));
    expect(entriesIn(account(file, "ana"))).toEqual([]);
    expect(entriesIn(account(file, "ben"))).toEqual(["d-1"]);
  });
  test("what her mother confided about her is hers, and her mother's release does not take it out", () => {
    const file = logged(entry({ contents: [went("told", { mother: "authorization" }, { about: ["ana"], kinds: ["collateral-note"] })] }));
    const [line] = account(file, "ana").lines;
    expect(line?.entries).toEqual(["d-1"]);
    expect(line?.basis).toBeUndefined();
  });
  test("what tells of a school's record and of a note is accounted for", () => { expect(entriesIn(account(logged(entry({ contents: [went("anas", { ana: "court-order" }, { kinds: ["education-record", "progress-note"] })] }))))).toEqual(["d-1"]); });
  test("a school's own record is none of it", () => { expect(entriesIn(account(logged(entry({ contents: [went("anas", { ana: "court-order" }, { kinds: ["education-record"] })] }))))).toEqual([]); });
});

describe("a couple's log never shows one partner the other's", () => {
  test("his entry is not in hers", () => {
    const file = logged(entry(), entry({ id: "d-2", to: { id: "court", kind: "court", place: "outside" }, contents: [went("bens", { ben: "court-order" })] }));
    expect(entriesIn(account(file, "ana"))).toEqual(["d-1"]);
    expect(entriesIn(account(file, "ben"))).toEqual(["d-1", "d-2"]);
  });
  test("also not where what he said alone is about her", () => {
    expect(entriesIn(account(logged(entry({ contents: [went("bens", { ben: "abuse-report" }, { about: ["ana", "ben"] })] })), "ana"))).toEqual([]);
  });
  test("of an entry with both, each sees the own part", () => {
    const file = logged(entry({ contents: [went("anas", { ana: "court-order" }), went("bens", { ben: "court-order" }, { kinds: ["psychotherapy-notes"] })] }));
    expect(account(file, "ana").lines.map(({ what }) => what)).toEqual([[{ kinds: ["progress-note"] }]]);
    expect(account(file, "ben").lines.map(({ what }) => what)).toEqual([[{ kinds: ["psychotherapy-notes"] }]]);
  });
  test("of a statement drawn from both, its topic and not what it was drawn from", () => {
    const file = logged(entry({ contents: [went("told", { ana: "abuse-report", ben: "abuse-report" }, { topic: "abuse-report", kinds: ["progress-note", "psychotherapy-notes"] })] }));
    expect(account(file, "ana").lines[0]?.what).toEqual([{ topic: "abuse-report", kinds: [] }]);
  });
});

describe("how far back", () => {
  test.each<[when: string, at: string, there: boolean]>([
    ["a second before six years", "2020-03-04T23:59:59-08:00", false],
    ["six years before, to the day", "2020-03-05T00:00:00-08:00", true],
    ["a second later", "2020-03-05T00:00:01-08:00", true],
    ["when it is asked for", ASKED, true],
    ["a second afterwards", "2026-03-05T17:00:01-08:00", false],
  ])("%s", (_when, at, there) => { expect(entriesIn(account(logged(entry({ at }))))).toEqual(there ? ["d-1"] : []); });

  test.each<[when: string, at: string, there: boolean]>([
    ["a second before the time asked about", "2026-01-31T23:59:59-08:00", false],
    ["its first instant", "2026-02-01T00:00:00-08:00", true],
    ["its last instant", "2026-02-10T00:00:00-08:00", true],
    ["a second after it", "2026-02-10T00:00:01-08:00", false],
  ])("a shorter time: %s", (_when, at, there) => {
    const found = accountingOfDisclosures(logged(entry({ at })), "ana", "2026-02-01T00:00:00-08:00", "2026-02-10T00:00:00-08:00", POLICY, { receivedAt: ASKED });
    expect(entriesIn(found)).toEqual(there ? ["d-1"] : []);
  });

  test.each<[when: string, at: string, there: boolean]>([
    ["the day before the rule", "2003-04-13T23:59:59-08:00", false], ["its first day", "2003-04-14T00:00:00-08:00", true], ["a second later", "2003-04-14T00:00:01-08:00", true],
  ])("nothing before the day of compliance: %s", (_when, at, there) => {
    expect(entriesIn(accountingOfDisclosures(logged(entry({ at })), "ana", "2000-01-01T00:00:00-08:00", "2005-01-01T00:00:00-08:00", POLICY))).toEqual(there ? ["d-1"] : []);
  });
  test("asked for on 29 February, it reaches back to 28 February's morrow", () => {
    const asked = (at: string) => entriesIn(accountingOfDisclosures(logged(entry({ at })), "ana", FROM, "2028-02-29T12:00:00-08:00", POLICY));
    expect([asked("2022-02-28T23:59:59-08:00"), asked("2022-03-01T00:00:00-08:00")]).toEqual([[], ["d-1"]]);
  });
});

describe("an official asks that she is not told", () => {
  const police = (stays: Entry["stays"], basis: "law-enforcement" | "abuse-report" = "law-enforcement", kind: Entry["to"]["kind"] = "law-enforcement"): CasefileInput =>
    logged(entry({ at: "2026-01-20T09:00:00-08:00", to: { id: "det", kind, place: "outside" }, contents: [went("joint", { ana: basis, ben: basis })], stays }));
  const written: Entry["stays"] = [{ how: "in-writing", by: "det", at: "2026-02-01T09:00:00-08:00", until: "2026-04-01T09:00:00-07:00" }];
  const oral: Entry["stays"] = [{ how: "orally", by: "det", at: "2026-02-01T09:00:00-08:00" }];
  const at = (file: CasefileInput, when: string) => entriesIn(accountingOfDisclosures(file, "ana", FROM, when, POLICY));

  test.each<[when: string, instant: string, there: boolean]>([
    ["before it was written", "2026-02-01T08:59:59-08:00", true], ["from that instant on", "2026-02-01T09:00:00-08:00", false],
    ["a second before its end", "2026-04-01T08:59:59-07:00", false], ["at its end", "2026-04-01T09:00:00-07:00", true], ["a second later", "2026-04-01T09:00:01-07:00", true],
  ])("in writing, with a time: %s", (_when, instant, there) => { expect(at(police(written), instant)).toEqual(there ? ["d-1"] : []); });
  test.each<[when: string, instant: string, there: boolean]>([
    ["on the twenty-ninth day", "2026-03-02T12:00:00-08:00", false], ["on the thirtieth day, to its end", "2026-03-03T23:59:59-08:00", false], ["on the day after", "2026-03-04T00:00:00-08:00", true],
  ])("aloud, for thirty days at most: %s", (_when, instant, there) => { expect(at(police(oral), instant)).toEqual(there ? ["d-1"] : []); });
  test("a letter that comes within those days goes on from there", () => { expect(at(police([...oral, ...written]), "2026-03-20T12:00:00-07:00")).toEqual([]); });
  test("only what went to police or oversight, as such, is kept back", () => {
    expect(at(police(written, "abuse-report"), "2026-03-01T12:00:00-08:00")).toEqual(["d-1"]);
    expect(at(police(written, "law-enforcement", "employer"), "2026-03-01T12:00:00-08:00")).toEqual(["d-1"]);
  });
  const OFFICIALS: readonly string[] = ["licensing-board", "health-oversight", "federal-health-department", "auditor", "law-enforcement", "prosecutor", "corrections", "immigration-authority"];
  test.each(PARTY_KINDS.filter((kind) => kind !== "national-security").map((kind) => [kind, OFFICIALS.includes(kind)] as const))("whether it went to an official who may ask for it: %s -> %s", (kind, mayAsk) => {
    expect(at(police(written, "law-enforcement", kind), "2026-03-01T12:00:00-08:00")).toEqual(mayAsk ? [] : ["d-1"]);
  });
  test.each(["oversight", "law-enforcement", "search-warrant", "court-order", "subpoena"] as const)("on a ground of oversight or police: %s", (basis) => {
    const file = logged(entry({ at: "2026-01-20T09:00:00-08:00", to: { id: "det", kind: "law-enforcement", place: "outside" }, contents: [went("anas", { ana: basis })], stays: written }));
    expect(at(file, "2026-03-01T12:00:00-08:00")).toEqual([]);
  });
  test("the practice sees that it is kept back, and her letter does not tell", () => {
    const found = accountingOfDisclosures(police(written), "ana", FROM, "2026-03-01T12:00:00-08:00", POLICY);
    expect(found.withheld).toEqual([expect.objectContaining({ entry: "d-1", by: ["det"] })]);
    expect(found.withheld[0]?.citation.provision).toBe("164.528(a)(2)");
    expect(accountInWords(found)).not.toMatch(/det|police|law enforcement/i);
    expect(accountInWords(found)).toContain("Nothing went out in this time");
  });
});

describe("what a line says", () => {
  const line = (change: Partial<Entry> = {}) => account(logged(entry(change))).lines[0];
  test("day, recipient, what, purpose and ground (164.528(b)(2))", () => {
    expect(line()).toEqual({
      entries: ["d-1"], first: "2026-02-20T09:00:00-08:00", times: 1, to: "cps", kind: "child-protection", what: [{ kinds: ["progress-note"] }],
      purpose: "child-abuse-report", basis: "abuse-report", copyOfRequest: false,
    });
  });
  test("a copy of a written request may stand instead of the purpose", () => {
    expect(line({ made: "in-writing" })?.copyOfRequest).toBe(true);
    expect(line({ made: "signed-writing" })?.copyOfRequest).toBe(true);
    expect(line({ made: "unknown" })?.copyOfRequest).toBe(false);
  });
  test("name and address come from the practice, and a hostile id is no key", () => {
    const text = accountInWords(account(logged(entry())), { names: { ana: "Ana", cps: "County Child Protection" }, addresses: { cps: "1 Main Street" } });
    expect(text).toBe([
      "Account of disclosures for Ana, from 2015-01-01 to 2026-03-05", "", "What went out:",
      "  - 2026-02-20: to County Child Protection (child protection, 1 Main Street). What: a note of a session. For a report of suspected child abuse, on the ground of a report of abuse.", "",
    ].join("\n"));
    expect(accountInWords(account(logged(entry({ to: { id: "toString", kind: "child-protection", place: "outside" } }))))).toContain("to toString (child protection)");
  });
});

describe("several to one recipient for one purpose (164.528(b)(3))", () => {
  const three = [entry({ id: "d-3", at: "2026-02-24T09:00:00-08:00", made: "in-writing" }), entry({ id: "d-1" }), entry({ id: "d-2", at: "2026-02-22T09:00:00-08:00", contents: [went("anas", { ana: "abuse-report" }, { kinds: ["assessment"] })] })];
  test("the first in full, how many, and the last", () => {
    expect(account(logged(...three)).lines).toEqual([expect.objectContaining({
      entries: ["d-1", "d-2", "d-3"], first: "2026-02-20T09:00:00-08:00", last: "2026-02-24T09:00:00-08:00", times: 3, what: [{ kinds: ["assessment"] }, { kinds: ["progress-note"] }], copyOfRequest: false,
    })]);
    expect(accountInWords(account(logged(...three)))).toContain("3 times, first on 2026-02-20 and last on 2026-02-24");
  });
  const twice = (basis: NonNullable<Entry["contents"][number]["holders"][number]["basis"]>): readonly Entry[] => ["d-1", "d-2"].map((id, index) => entry({
    id, at: `2026-02-2${String(index)}T09:00:00-08:00`, made: "in-writing", to: { id: "them", kind: "military-command", place: "outside" }, purpose: "other", contents: [went("anas", { ana: basis })],
  }));
  test.each([
    "abuse-report", "threat-to-others", "danger-to-self", "commitment", "court-order", "subpoena", "search-warrant", "law-enforcement", "oversight",
    "coroner", "public-health", "benefits", "government-function", "research",
  ] as const)("on the ground of 164.512 or of what the Department is owed: %s", (basis) => {
    expect(account(logged(...twice(basis))).lines.map(({ times, copyOfRequest }) => [times, copyOfRequest])).toEqual([[2, true]]);
  });
  test("his are not counted in hers", () => {
    const file = logged(...three, entry({ id: "d-4", at: "2026-02-25T09:00:00-08:00", contents: [went("bens", { ben: "abuse-report" })] }));
    expect(account(file, "ana").lines[0]?.times).toBe(3);
    expect(account(file, "ben").lines[0]?.times).toBe(3);
  });
  test("another recipient, purpose or ground has a line of its own", () => {
    for (const change of [{ to: { id: "aps", kind: "child-protection", place: "outside" } }, { purpose: "protection" }, { contents: [went("joint", { ana: "court-order", ben: "court-order" })] }] satisfies Partial<Entry>[]) {
      expect(account(logged(entry(), entry({ id: "d-2", at: "2026-02-22T09:00:00-08:00", ...change }))).lines).toHaveLength(2);
    }
  });
  test("what is accounted for on another ground is listed one by one", () => {
    const told = (id: string, at: string) => entry({ id, at, contents: [went("told", { mother: "authorization" }, { about: ["ana"] })] });
    expect(account(logged(told("d-1", "2026-02-20T09:00:00-08:00"), told("d-2", "2026-02-22T09:00:00-08:00"))).lines).toHaveLength(2);
  });
});

describe("by when, and at what charge", () => {
  test("sixty days, and thirty more with a letter", () => {
    const { answerBy, extendedTo, owed } = account(logged());
    expect([answerBy, extendedTo]).toEqual(["2026-05-04", "2026-06-03"]);
    expect(owed.map(({ pack }) => pack)).toEqual(["hipaa"]);
  });
  test.each<[when: string, earlier: readonly string[], fee: string]>([
    ["the first", [], "free"],
    ["a second one the day before a year is over", ["2025-03-06T09:00:00-08:00"], "cost-based"],
    ["a year later, to the day", ["2025-03-05T09:00:00-08:00"], "free"],
    ["a year and a day later", ["2025-03-04T09:00:00-08:00"], "free"],
    ["an earlier request that is none, since it came later", ["2026-03-06T09:00:00-08:00"], "free"],
  ])("%s", (_when, earlier, fee) => { expect(account(logged(), "ana", POLICY, { earlier }).fee).toBe(fee); });
  test("a practice that the rule does not cover owes no account", () => {
    const found = account(fileWith({ covered: "no", disclosures: [entry()] }));
    expect([found.lines, found.answerBy, found.fee, found.owed]).toEqual([[], undefined, undefined, []]);
  });
  test("one of which nobody knows whether it is covered gives it", () => { expect(entriesIn(account(fileWith({ covered: "unknown", disclosures: [entry()] })))).toEqual(["d-1"]); });
  test("without a body of law that asks for it there is none", () => {
    expect(account(logged(entry()), "ana", definePolicy([packs.aamft]))).toMatchObject({ lines: [], owed: [] });
  });
});

describe("what got out without anybody's leave is accounted for as well", () => {
  test("for each whom it concerns, and for each whom it reached", () => {
    const file = fileWith({ incidents: [incident({ as: [toAStranger(), toAStranger({ recipient: party("another", "other") })] })] });
    for (const client of ["ana", "ben"]) {
      const { lines } = accountingOfDisclosures(file, client, FROM, "2026-03-20T09:00:00-08:00", POLICY);
      expect(lines.map(({ to, lapse, purpose, basis }) => [to, lapse, purpose, basis])).toEqual([["stranger", "misdirected-message", undefined, undefined], ["another", "misdirected-message", undefined, undefined]]);
      expect(accountInWords(account(file, client))).toContain("Not meant to go: a message went to somebody it was not meant for.");
    }
  });
  test("of what a client signed for, or got, there is no line; of what stood on another ground, there is (164.528(a)(1)(ii), (iv))", () => {
    const onlyHis = world.casefile.releases.filter((form) => form.of === "ben");
    const toTheAttorney = toAStranger({ requester: world.request.requester, recipient: world.request.recipient, purpose: world.request.purpose, channel: world.request.channel });
    const linesOf = (as: IncidentInput["as"]): readonly number[] => {
      const file = fileWith({ releases: onlyHis, incidents: [incident({ as })] });
      return ["ana", "ben"].map((client) => account(file, client, HIPAA_ALONE).lines.length);
    };
    expect(linesOf([toTheAttorney])).toEqual([1, 0]);
    expect(linesOf([toAStranger()])).toEqual([1, 1]);
    const ben = party("ben", "client");
    const toHim = toAStranger({ requester: ben, recipient: ben, purpose: "self-access", made: "signed-writing" });
    expect(linesOf([toHim])).toEqual([1, 0]);
    const cps = party("cps", "child-protection");
    const reported = toAStranger({
      recipient: cps, purpose: "child-abuse-report", asked: [{ what: "portions", ids: ["bens"] }], channel: { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" },
      claims: [{ id: "c", kind: "abuse", of: ["ben"], to: ["cps"], attested: { by: "dr-lee", at: "2026-03-05T12:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" }, knownAt: "2026-03-05T10:00:00-08:00", victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "other" }],
    });
    expect(linesOf([reported])).toEqual([0, 1]);
    const doctor = party("another-doctor", "prescriber");
    const gotAstray = toAStranger({ recipient: doctor, purpose: "treatment", asked: [{ what: "portions", ids: ["bens"] }], channel: { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" } });
    expect(linesOf([gotAstray])).toEqual([0, 1]); // it carried out nobody's care
  });
  test("his is not in hers, and a look inside the practice is no disclosure", () => {
    const his = fileWith({ incidents: [incident({ as: [toAStranger({ asked: [{ what: "portions", ids: ["bens"] }] })] })] });
    expect([account(his, "ana").lines.length, account(his, "ben").lines.length]).toEqual([0, 1]);
    const inside = fileWith({ incidents: [incident({ lapse: "staff-curiosity", as: [toAStranger({ recipient: party("clerk", "clinic-staff", { place: "inside" }) })] })] });
    expect(account(inside).lines).toEqual([]);
    const saidToBe = fileWith({ incidents: [incident({ as: [toAStranger({ recipient: party("ben", "clinic-staff", { place: "inside" }) })] })] });
    expect(account(saidToBe).lines).not.toEqual([]);
  });
});

describe("42 CFR 2.25: what went with consent, three years back, which nobody can demand yet", () => {
  const substanceUse = (more: Partial<Entry> = {}, file: Partial<CasefileInput> = {}): Accounting => account(fileWith({
    part2Program: "yes", ...file,
    disclosures: [entry({ to: { id: "psy", kind: "treating-provider", place: "outside" }, purpose: "employment", contents: [went("anas", { ana: "authorization" }, { part2: "yes" })], ...more })],
  }));
  test("it is offered, and says so", () => {
    const found = substanceUse();
    expect([found.lines, found.offered.map(({ entries }) => entries)]).toEqual([[], [["d-1"]]]);
    expect(found.notes.map(({ id }) => id)).toEqual(["part2/waits"]);
    expect(accountInWords(found)).toContain("Also, although nobody can demand it yet:");
  });
  test.each<[what: string, more: Partial<Entry>, there: boolean]>([
    ["for treatment, through a health record", { purpose: "treatment", throughHealthRecord: "yes" }, true],
    ["for treatment, and nobody knows through what", { purpose: "treatment", throughHealthRecord: "unknown" }, true],
    ["for treatment, on paper", { purpose: "treatment", throughHealthRecord: "no" }, false],
    ["treatment as the ground, through a health record", { purpose: "treatment", throughHealthRecord: "yes", contents: [went("anas", { ana: "treatment" }, { part2: "yes" })] }, true],
    ["an order of a court", { contents: [went("anas", { ana: "care-involvement" }, { part2: "yes" })] }, false],
    ["no substance use record", { contents: [went("anas", { ana: "authorization" })] }, false],
    ["a day before three years", { at: "2023-03-04T23:59:59-08:00" }, false],
    ["a day before the text was in force", { at: "2024-04-15T23:59:59-08:00" }, false],
    ["the first day of the text", { at: "2024-04-16T00:00:00-08:00" }, true],
    ["a second later", { at: "2024-04-16T00:00:01-08:00" }, true],
  ])("%s", (_what, more, there) => { expect(substanceUse(more).offered.length).toBe(there ? 1 : 0); });
  test.each([["a second before three years", "2025-01-09T23:59:59-08:00", 0], ["three years to the day", "2025-01-10T00:00:00-08:00", 1], ["a second later", "2025-01-10T00:00:01-08:00", 1]])("%s", (_when, at, lines) => {
    const file = fileWith({ part2Program: "yes", disclosures: [entry({ at, purpose: "employment", contents: [went("anas", { ana: "authorization" }, { part2: "yes" })] })] });
    expect(accountingOfDisclosures(file, "ana", FROM, "2028-01-10T12:00:00-08:00", POLICY).offered).toHaveLength(lines);
  });
  test.each(["treatment", "continuity", "referral", "payment", "utilization-review", "collections", "operations"] as const)("for care, on paper: %s", (purpose) => {
    expect(["no", "yes", "unknown"].map((through) => substanceUse({ purpose, throughHealthRecord: through as Entry["throughHealthRecord"] }).offered.length)).toEqual([0, 1, 1]);
  });
  test.each([["treatment"], ["payment"], ["operations"]] as const)("on the ground of %s, only what went through a health record", (basis) => {
    const contents = [went("anas", { ana: basis }, { part2: "yes" })];
    expect(["no", "yes"].map((through) => substanceUse({ throughHealthRecord: through as Entry["throughHealthRecord"], contents }).offered.length)).toEqual([0, 1]);
  });
  test("what got out without anybody's leave went on no consent, and is no part of it", () => {
    const file = after(portionIs("anas", { part2: "yes" }), fileIs({ part2Program: "yes", covered: "no", incidents: [incident({ as: [toAStranger({ asked: [{ what: "portions", ids: ["anas"] }] })] })] })).casefile;
    const found = accountingOfDisclosures(file, "ana", FROM, "2026-03-20T09:00:00-07:00", POLICY);
    expect([found.lines, found.offered]).toEqual([[], []]);
  });
  test("a practice that is no program owes it to nobody", () => { expect(substanceUse({}, { part2Program: "no" }).offered).toEqual([]); });
  test("what HIPAA counts already is not offered twice", () => {
    const found = substanceUse({ contents: [went("anas", { ana: "authorization" }, { part2: "yes" }), went("joint", { ana: "court-order", ben: "court-order" })] });
    expect([entriesIn(found), found.offered]).toEqual([["d-1"], []]);
  });
});

describe("RCW 70.02.020(2): six years back, whether or not federal law binds the practice", () => {
  const HERE = definePolicy([packs.hipaa, packs.washington]);
  const to = (kind: Entry["to"]["kind"]): Entry["to"] => ({ id: "them", kind, place: "outside" });
  const here = (entries: readonly Entry[], file: Partial<CasefileInput> = {}): CasefileInput => fileWith({ jurisdictions: ["US-WA"], covered: "no", disclosures: entries, ...file });
  const asked = (entries: readonly Entry[], options: Parameters<typeof account>[3] = {}, file: Partial<CasefileInput> = {}): Accounting => account(here(entries, file), "ana", HERE, options);
  const on = (basis: Entry["contents"][number]["holders"][number]["basis"], more: Partial<Entry["contents"][number]> = {}): Partial<Entry> => ({ contents: [went("anas", { ana: basis }, more)] });

  test.each<[what: string, change: Partial<Entry>, out: string | undefined]>([
    ["a report of abuse", {}, undefined],
    ["a court's order", { to: to("court"), ...on("court-order") }, undefined],
    ["oversight", { to: to("health-oversight"), ...on("oversight") }, undefined],
    ["research", { to: to("researcher"), ...on("research") }, undefined],
    ["what her mother told about her, with her mother's form", { to: to("school"), contents: [went("told", { mother: "authorization" }, { about: ["ana"] })] }, undefined],
    ["treatment", { to: to("treating-provider"), ...on("treatment") }, "RCW 70.02.020(2)(a)"],
    ["an emergency", { to: to("hospital"), ...on("emergency") }, "RCW 70.02.020(2)(a)"],
    ["sharing among those who are treated together", { to: to("partner"), ...on("unit-sharing") }, "RCW 70.02.020(2)(a)"],
    ["payment", { to: to("insurer"), ...on("payment") }, "RCW 70.02.020(2)(a)"],
    ["operations", { to: to("vendor"), ...on("operations") }, "RCW 70.02.020(2)(a)"],
    ["legal services", { to: to("therapist-attorney"), ...on("legal-defense") }, "RCW 70.02.020(2)(a)"],
    ["the client herself", { to: { id: "ana", kind: "client", place: "outside" }, ...on("individual-access") }, "RCW 70.02.020(2)(b)"],
    ["her own form", { to: to("school"), ...on("authorization") }, "RCW 70.02.020(2)(d)"],
    ["family in her care", { to: to("family-member"), ...on("care-involvement") }, "RCW 70.02.020(2)(f)"],
    ["a limited data set, on any ground", { to: to("researcher"), ...on("public-health", { kinds: ["limited-data-set"] }) }, "RCW 70.02.020(2)(i)"],
    ["what identifies nobody", { to: to("public"), ...on("deidentified") }, "RCW 70.02.010(17)"],
  ])("%s", (_what, change, out) => {
    const found = asked([entry(change)]);
    expect([entriesIn(found), reasons(found), found.toAsk]).toEqual(out === undefined ? [["d-1"], [], []] : [[], [out], []]);
  });

  test.each<[kind: Entry["to"]["kind"], basis: "government-function" | "law-enforcement", provision: string]>([
    ["national-security", "government-function", "RCW 70.02.020(2)(g)"], ["corrections", "government-function", "RCW 70.02.020(2)(h)"], ["law-enforcement", "law-enforcement", "RCW 70.02.020(2)(h)"],
  ])("what went to %s on %s is told unless a law forbids it: an attorney is asked, and what may be told is told", (kind, basis, provision) => {
    const entries = [entry({ to: to(kind), ...on(basis) })];
    const found = asked(entries);
    expect([found.lines, found.leftOut, found.toAsk.map(({ entry, citation }) => [entry, citation.provision])]).toEqual([[], [], [["d-1", provision]]]);
    expect(found.notes.map(({ id }) => id)).toEqual(["washington/asks-first"]);
    const answered = asked(entries, { mayBeTold: ["d-1"] });
    expect([entriesIn(answered), answered.toAsk, answered.notes]).toEqual([["d-1"], [], []]);
    expect(entriesIn(asked(entries, { mayBeTold: ["d-2"] }))).toEqual([]);
  });
  test("federal law that asks for a line answers the question, and its stay holds back what this state asks for", () => {
    const toPolice = entry({ to: to("law-enforcement"), ...on("law-enforcement") });
    const covered = (of: Entry, options = {}): Accounting => asked([of], options, { covered: "yes" });
    expect([entriesIn(covered(toPolice)), covered(toPolice).toAsk]).toEqual([["d-1"], []]);
    // Whether federal law binds is not known: then it answers nothing, and as much is asked as where it does not.
    const perhaps = (options = {}): Accounting => asked([toPolice], options, { covered: "unknown" });
    expect([perhaps().lines, perhaps().toAsk.map(({ entry }) => entry), entriesIn(perhaps({ mayBeTold: ["d-1"] }))]).toEqual([[], ["d-1"], ["d-1"]]);
    const stayed = { ...toPolice, stays: [{ how: "in-writing" as const, by: "det", at: "2026-02-21T09:00:00-08:00", until: "2026-12-01T00:00:00-08:00" }] };
    for (const found of [covered(stayed), covered(stayed, { mayBeTold: ["d-1"] })]) expect([found.lines, found.toAsk, found.withheld.map(({ entry }) => entry)]).toEqual([[], [], ["d-1"]]);
    const toTheBoard = { ...stayed, to: to("licensing-board"), ...on("oversight") };
    expect([covered(toTheBoard).lines, covered(toTheBoard).withheld.map(({ entry }) => entry)]).toEqual([[], ["d-1"]]);
    const custody = entry({ to: to("corrections"), ...on("government-function") });
    expect([entriesIn(covered(custody)), covered(custody).leftOut, covered(custody).toAsk.map(({ entry }) => entry)]).toEqual([[], [], ["d-1"]]);
  });
  test("what both laws ask for is one line, with all that either asks, and several are summed up as federal law lets them", () => {
    const both = asked([entry(), entry({ id: "d-2", at: "2026-02-22T09:00:00-08:00" })], {}, { covered: "yes" });
    expect(both.lines.map(({ entries, times }) => [entries, times])).toEqual([[["d-1", "d-2"], 2]]);
    expect([both.answerBy, both.fee, both.owed.map(({ pack }) => pack)]).toEqual(["2026-05-04", "free", ["hipaa", "washington"]]);
    const ofASchool = entry({ contents: [went("anas", { ana: "abuse-report" }), went("joint", { ana: "abuse-report" }, { kinds: ["education-record"] })] });
    expect(asked([ofASchool], {}, { covered: "yes" }).lines.map(({ what }) => what)).toEqual([[{ kinds: ["education-record"] }, { kinds: ["progress-note"] }]]);
  });
  test("alone it names neither a time for the answer nor a charge, and sums nothing up", () => {
    const found = asked([entry({ made: "in-writing" }), entry({ id: "d-2", at: "2026-02-22T09:00:00-08:00" })]);
    expect(found.lines.map(({ entries, copyOfRequest }) => [entries, copyOfRequest])).toEqual([[["d-1"], false], [["d-2"], false]]);
    expect([found.answerBy, found.extendedTo, found.fee, found.owed.map(({ citation }) => citation.provision)]).toEqual([undefined, undefined, undefined, ["RCW 70.02.020(2)"]]);
  });
  test.each([["the second before six years", "2020-03-04T23:59:59-08:00", 0], ["six years to the day", "2020-03-05T00:00:00-08:00", 1], ["a second later", "2020-03-05T00:00:01-08:00", 1]])("%s", (_when, at, lines) => {
    expect(asked([entry({ at })]).lines).toHaveLength(lines);
  });
  test("what got out without anybody's leave is a disclosure that nothing takes out", () => {
    expect(asked([], {}, { incidents: [incident()] }).lines.map(({ lapse }) => lapse)).toEqual(["misdirected-message"]);
  });
  test.each<[where: string, file: Partial<CasefileInput>, lines: number]>([
    ["a practice of this state", {}, 1],
    ["one of another state", { jurisdictions: ["US-CA"] }, 0],
    ["one of another state with a licence here", { jurisdictions: ["US-CA"], clinicians: [{ id: "dr-lee", licences: [{ as: "mft", in: "US-WA" }], role: "treating" }] }, 1],
    ["one of another state, with a client here", { jurisdictions: ["US-CA"], sessions: world.casefile.sessions.map((each) => ({ ...each, clientsWereIn: ["US-WA" as const] })) }, 1],
    ["nobody said where it works", { jurisdictions: [], clinicians: [], sessions: world.casefile.sessions.map((each) => ({ ...each, clientsWereIn: [] })) }, 1],
  ])("%s", (_where, file, lines) => { expect(asked([entry()], {}, file).lines).toHaveLength(lines); });
});

test("whoever is no client has none, and an instant is an instant", () => {
  const codes = (run: () => unknown): readonly string[] => { try { run(); return []; } catch (error) { return isInputError(error) ? error.issues.map(({ code, path }) => `${path} ${code}`) : ["?"]; } };
  expect(codes(() => account(logged(), "mother"))).toEqual(["/client unknown-client"]);
  expect(codes(() => accountingOfDisclosures(logged(), "ana", "yesterday", ASKED, POLICY))).toEqual(["/from bad-instant"]);
  expect(codes(() => accountingOfDisclosures(logged(), "ana", FROM, ASKED, POLICY, { earlier: ["2025-02-30T00:00:00Z"] }))).toEqual(["/earlier/0 bad-instant"]);
});

test("row 55 of the index: a client asks for an account, and gets it within sixty days", () => {
  const found = accountingOfDisclosures(logged(entry()), "ana", FROM, ASKED, HIPAA_ALONE);
  expect([entriesIn(found), found.answerBy, found.fee]).toEqual([["d-1"], "2026-05-04", "free"]);
  expect(found.owed[0]?.citation.provision).toBe("164.528(a)(1)");
  expect(Object.isFrozen(found.lines[0])).toBe(true);
  expect(world.casefile.disclosures).toEqual([]);
});

describe("before it goes", () => {
  type Person = CasefileInput["clients"][number];
  const paper = (more: Partial<Person["representatives"][number]> = {}): Person["representatives"] =>
    [{ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [], ...more }];
  const worry = { concerns: [{ is: "abuse" as const, attested: { by: "dr-lee", at: NOW, role: "treating-clinician" as const, grounds: "said-by-client" as const } }] };
  const FROM = "2026-01-01T00:00:00-08:00";
  const AT = "2026-03-10T09:00:00-07:00";
  const of = (client: "ana" | "ben", log: CasefileInput["disclosures"], ...changes: readonly Change[]) => accountingOfDisclosures({ ...after(...changes).casefile, disclosures: log }, client, FROM, AT, HIPAA_ALONE);
  const minor = (by: "parent" | "client" | "unknown", more: Parameters<typeof paper>[0] = {}): Change => all(clientIs("ana", { born: "2012-04-02", representatives: paper(more) }),
    ({ casefile }) => { for (const session of casefile.sessions) session.consentedBy = by; });

  test.each<[who: string, change: Change, sendTo: readonly string[]]>([
    ["the client", () => undefined, ["ana"]],
    ["for a child the parent", minor("parent"), ["mother"]],
    ["not a parent of whom somebody worries, and no letter to where the child lives", minor("parent", worry), []],
    ["a minor who may have come alone", minor("unknown"), ["ana"]],
    ["not a minor who may not have come alone, where the parent is feared", minor("unknown", worry), []],
    ["a minor who came alone, where the parent is feared", minor("client", worry), ["ana"]],
    ["a minor who came alone to some of it", all(minor("parent"), sessionIs("s-ana", { consentedBy: "client" })), ["ana"]],
    ["after death the executor, once, whatever else that one is", clientIs("ana", { died: "2026-03-08", representatives: [...paper({ as: "executor" }), ...paper({ as: "executor", from: "2026-03-08T12:00:00-08:00" }), ...paper({ as: "next-of-kin" })] }), ["mother"]],
    ["after death no next of kin, who may act for nobody", clientIs("ana", { died: "2026-03-08", representatives: paper({ as: "next-of-kin" }) }), []],
    ["after a child's death no parent of whom nobody knows whether she acts", all(minor("parent"), clientIs("ana", { died: "2026-03-08" })), []],
    ["after death no executor of whom somebody worries", clientIs("ana", { died: "2026-03-08", representatives: paper({ as: "executor", ...worry }) }), []],
  ])("who gets it: %s", (_who, change, sendTo) => { expect(of("ana", [], change).sendTo).toEqual(sendTo); });
  // 45 CFR 164.502(g)(5): whoever treats the child knows best who can safely be told for it.
  test("where nobody on file is safe to tell for a child, whoever treats it is asked; after death, who acts", () => {
    const notes = (change: Change) => of("ana", [], change).notes.map(({ id, slots }) => [id, slots]);
    expect(notes(minor("parent", worry))).toEqual([["no-safe-reader", { people: ["ana"], who: ["dr-lee"] }]]);
    expect(notes(clientIs("ana", { died: "2026-03-08", representatives: paper({ as: "executor", ...worry }) }))).toEqual([["nobody-acts", { people: ["ana"] }]]);
  });

  const warned = (to: Entry["to"]): Entry => entry({ id: "d-9", to, purpose: "protection", contents: [went("told", { ben: "threat-to-others" }, { topic: "warning" })] });
  const words = (account: ReturnType<typeof of>, to: string): string => accountInWords(account, { addresses: { [to]: "12 Elm Street" } });
  const toAna: Entry["to"] = { id: "ana", kind: "partner", place: "outside" };
  test.each<[who: string, to: Entry["to"], change: Change]>([
    ["was warned of the client", { id: "eva", kind: "potential-victim", place: "outside" }, () => undefined],
    ["a court protects from the client", toAna, clientIs("ana", { protectiveOrders: [{ against: "ben", from: NOW, until: "open" }] })],
    ["is reached only as she asked", toAna, agreed({ id: "way", kind: "channel", client: "ana", use: ["phone"], avoid: [], warnedOfRisk: "yes", at: "2026-02-01T09:00:00-08:00" })],
  ])("the address of one who %s is not in it, and an attorney is asked", (_who, to, change) => {
    const account = of("ben", [warned(to)], change);
    expect(words(account, to.id)).toContain("What: a warning.");
    expect(words(account, to.id)).not.toContain("Elm Street");
    expect(account.notes.map(({ id, slots }) => [id, slots])).toEqual([["without-address", { people: [to.id] }]]);
  });
  test("any other address is", () => {
    expect(words(of("ben", [warned({ id: "police", kind: "law-enforcement", place: "outside" })]), "police")).toContain("12 Elm Street");
    expect(words(of("ben", [warned(toAna)]), "ana")).toContain("12 Elm Street");
  });
  test("a report of abuse is not read by whoever may be the one reported", () => {
    expect(of("ana", [entry()]).notes.map(({ id }) => id)).toEqual(["tells-of-a-report"]);
    expect(of("ana", [entry({ purpose: "custody", contents: [went("told", { ana: "court-order" })] })]).notes).toEqual([]);
  });
  test.each<[until: string, held: readonly string[]]>([["2026-04-01T00:00:00Z", ["held-incident"]], ["2026-03-09T00:00:00Z", []]])("an incident of which an official has asked until %s that nobody is told", (until, held) => {
    const stays = [{ by: "detective", how: "in-writing" as const, at: "2026-03-07T09:00:00-08:00", until }];
    const account = of("ana", [], ({ casefile }) => { casefile.incidents.push(incident({ stays }) as (typeof casefile.incidents)[number]); });
    expect(account.lines.map(({ lapse }) => lapse)).toEqual(["misdirected-message"]);
    expect(account.notes.map(({ id }) => id)).toEqual(held);
  });
});
