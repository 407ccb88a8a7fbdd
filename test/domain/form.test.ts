import { describe, expect, test } from "vitest";
import type { ReleaseInput } from "subrosa";
import { actBits, besideBits, elementBits, kindBits, type Form } from "../../src/domain/form.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { dayNumber, epochOf, type Instant } from "../../src/domain/time.ts";
import { FORM_ELEMENTS, PORTION_KINDS } from "../../src/domain/vocabulary.ts";
import { all, asIs, clientIs, fileIs, parsed, release, releaseOf, signed, type Change } from "../support/world.ts";

const ana = (change: Parameters<typeof releaseOf>[1]): Change => releaseOf("ana", change);
const formsOf = (change: Change, holder = "ana"): readonly Form[] => openCasefile(parsed(change).casefile).formsOf(holder).all;
const formOf = (change: Change, holder = "ana"): Form => {
  const [form] = formsOf(change, holder);
  if (form === undefined) throw new Error("no form");
  return form;
};

describe("every word of a list has a bit of its own", () => {
  const ACTS = ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings", "request-for-access"] as const;
  const BESIDE = ["another-release", "notes-release", "counseling-notes-release", "consent-to-treatment", "privacy-notice", "research-consent", "legal-proceedings-consent", "other"] as const;
  test.each<[list: string, bits: readonly number[], together: number]>([
    ["acts", ACTS.map((word) => actBits([word])), actBits(ACTS)], ["what stands beside", BESIDE.map((word) => besideBits([word])), besideBits(BESIDE)],
    ["elements", FORM_ELEMENTS.map((word) => elementBits([word])), elementBits(FORM_ELEMENTS)], ["kinds", PORTION_KINDS.map((word) => kindBits([word])), kindBits(PORTION_KINDS)],
  ])("%s", (_list, bits, together) => {
    expect(bits).toEqual(bits.map((_, at) => 1 << at));
    expect(together).toBe(bits.reduce((sum, each) => sum | each, 0));
  });
  test("and no word is no bit", () => { expect([actBits([]), besideBits([]), elementBits([]), kindBits([])]).toEqual([0, 0, 0, 0]); });
});

describe("when a form ends by itself", () => {
  test.each<[expires: ReleaseInput["expires"], endsAt: number, lastDay: number]>([
    ["2026-12-31", Infinity, dayNumber("2026-12-31")],
    ["2026-12-31T12:00:00-08:00", epochOf("2026-12-31T12:00:00-08:00" as Instant), Infinity],
    ["none", Infinity, Infinity], ["not-stated", Infinity, Infinity],
    [{ event: "end-of-treatment", occurred: "yes" }, Infinity, Infinity],
  ])("%j", (expires, endsAt, lastDay) => { expect(formOf(ana({ expires }))).toMatchObject({ endsAt, lastDay }); });
});

describe("what no question about a form can change", () => {
  const guardian = { as: "guardian", authority: "shown", decree: "no-decree", from: "2026-01-01T00:00:00Z", until: "open", concerns: [] } as const;
  const known = fileIs({ others: [{ id: "mother", ofAge: "yes" }, { id: "gus", ofAge: "yes" }] });
  const byGus = all(known, ana({ signedBy: "gus", signedAs: "guardian" }));
  const mothers = signed(release("r-mother", "mother"));
  const asked = (is: string, fact: string, askedOf: string, of = "ana"): object => ({ is, missing: { fact, of, askedOf } });
  test.each<[situation: string, faults: readonly object[], change: Change, holder?: string]>([
    ["as it is", [], asIs],
    ["signed by somebody, and only another has papers", [{ is: "other-signer" }], all(byGus, clientIs("ana", { representatives: [{ ...guardian, who: "mother" }] }))],
    ["signed by one of two with papers, whose have ended", [{ is: "no-authority" }], all(byGus, clientIs("ana", { representatives: [{ ...guardian, who: "mother" }, { ...guardian, who: "gus", authority: "ended" }] }))],
    ["signed by somebody with two papers, of which the later is in order", [], all(byGus, clientIs("ana", { representatives: [{ ...guardian, who: "gus", authority: "ended" }, { ...guardian, who: "gus", from: "2026-01-15T00:00:00-08:00" }] }))],
    ["signed by somebody with two papers of one day, of which one has ended", [asked("no-authority", "representatives-papers", "requester")], all(byGus, clientIs("ana", { representatives: [{ ...guardian, who: "gus", authority: "ended" }, { ...guardian, who: "gus" }] }))],
    ["signed by somebody with two papers, of which the later has ended", [{ is: "no-authority" }], all(byGus, clientIs("ana", { representatives: [{ ...guardian, who: "gus" }, { ...guardian, who: "gus", authority: "ended", from: "2026-01-15T00:00:00-08:00" }] }))],
    ["valid until something that may have come", [asked("expired", "expiry-event", "client")], ana({ expires: { event: "end-of-study", occurred: "unknown" } })],
    ["valid until something that has not come", [], ana({ expires: { event: "end-of-study", occurred: "no" } })],
    ["on which care may have been made to depend", [asked("conditioned", "unconditioned-signature", "client")], ana({ conditioned: "unknown" })],
    ["said to be coerced", [asked("coerced", "free-signature", "client")], ana({ doubts: ["coerced"] })],
    ["said to be forged", [asked("forged", "genuine-signature", "client")], ana({ doubts: ["forged"] })],
    ["said to be false", [asked("false", "true-statements", "client")], ana({ doubts: ["false"] })],
    ["signed by somebody said to have been confused", [asked("no-capacity", "capacity-at-signature", "therapist")], ana({ doubts: ["capacity"] })],
    ["of somebody who is no client and of age", [], mothers, "mother"],
    ["of somebody who is no client and under age", [{ is: "signer-a-minor" }], all(mothers, fileIs({ others: [{ id: "mother", ofAge: "no" }] })), "mother"],
    ["of somebody who is no client, of an age nobody knows", [asked("signer-a-minor", "birth-date", "client", "mother")], all(mothers, fileIs({ others: [{ id: "mother", ofAge: "unknown" }] })), "mother"],
    ["signed as a parent by somebody who is no client, for herself", [{ is: "other-signer" }], signed(release("r-mother", "mother", { signedAs: "parent" })), "mother"],
  ])("%s", (_situation, faults, change, holder) => { expect(formOf(change, holder).faults).toEqual(faults); });
});

describe("whether who consented to the care is asked", () => {
  const child = { born: "2012-05-01" };
  const guardian = { who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2026-01-01T00:00:00Z", until: "open", concerns: [] } as const;
  test.each<[situation: string, young: object | undefined, change: Change, holder?: string]>([
    ["of age", undefined, asIs],
    ["a minor", { grown: "no", asks: { fact: "who-consented-to-care", of: "ana", askedOf: "therapist" } }, clientIs("ana", child)],
    ["a minor living apart", { grown: "unknown", asks: { fact: "emancipation", of: "ana", askedOf: "client" } }, clientIs("ana", { ...child, emancipated: "living-apart" })],
    ["of an age nobody knows", { grown: "unknown", asks: { fact: "birth-date", of: "ana", askedOf: "client" } }, clientIs("ana", { born: "unknown" })],
    ["a minor for whom her guardian signed", undefined, all(clientIs("ana", { ...child, representatives: [guardian] }), ana({ signedBy: "mother", signedAs: "guardian" }))],
    ["somebody who is no client", undefined, signed(release("r-mother", "mother")), "mother"],
  ])("%s", (_situation, young, change, holder) => { expect(formOf(change, holder).young).toEqual(young); });
});

describe("a revocation goes with the paper, in whichever filing", () => {
  const revoked = { at: "2026-03-02T09:00:00-08:00", recipients: "all" } as const;
  const covers = { kinds: ["billing", "progress-note"], statements: ["summary", "attendance"], days: { from: "2026-01-01", until: "2026-06-30" }, sensitivities: ["secret", "trauma"], part2: "no" } as const;
  const said = { recipients: ["doe", { kind: "insurer" }], purposes: ["divorce", "treatment"], covers } as const;
  test.each<[what: string, together: boolean, more: Partial<ReleaseInput>]>([
    ["the same words", true, {}],
    ["the same words, in another order", true, {
      recipients: [{ kind: "insurer" }, "doe"], purposes: ["treatment", "divorce"],
      covers: { kinds: ["progress-note", "billing"], statements: ["attendance", "summary"], days: { until: "2026-06-30", from: "2026-01-01" }, sensitivities: ["trauma", "secret"], part2: "no" },
    }],
    ["other recipients", false, { recipients: ["roe", { kind: "insurer" }] }], ["another class of recipients", false, { recipients: ["doe", { kind: "employer" }] }],
    ["other purposes", false, { purposes: ["divorce", "curiosity"] }],
    ["any purpose", false, { purposes: "any" }],
    ["other kinds", false, { covers: { ...covers, kinds: ["billing", "diagnosis"] } }], ["the entire record", false, { covers: { ...covers, kinds: "entire-record" } }],
    ["other topics", false, { covers: { ...covers, statements: ["summary", "opinion"] } }],
    ["days that begin earlier", false, { covers: { ...covers, days: { ...covers.days, from: "2025-01-01" } } }], ["days that end later", false, { covers: { ...covers, days: { ...covers.days, until: "2026-12-31" } } }],
    ["all days", false, { covers: { ...covers, days: "all" } }],
    ["other delicate matters", false, { covers: { ...covers, sensitivities: ["secret", "hiv-sti"] } }], ["all delicate matters", false, { covers: { ...covers, sensitivities: "all" } }],
    ["another act", false, { act: "privilege-waiver" }], ["another instant", false, { signedAt: "2026-03-01T09:00:00.001-08:00" }], ["the same instant, written otherwise", true, { signedAt: "2026-03-01T17:00:00Z" }],
  ])("%s: %s", (_what, together, more) => {
    const forms = formsOf(all(ana(said), signed(release("r-2", "ana", { ...said, ...more, revoked }))));
    expect(forms.map(({ revocations }) => revocations.length)).toEqual([together ? 1 : 0, 1]);
    expect(forms[1]?.revocations).toEqual([{ ...revoked, epoch: epochOf(revoked.at as Instant) }]);
  });
  test("two forms that are both revoked each know when", () => {
    const later = { at: "2026-03-03T09:00:00-08:00", recipients: ["doe"] };
    const forms = formsOf(all(ana({ ...said, revoked }), signed(release("r-2", "ana", { ...said, revoked: later }), release("r-3", "ana", { revoked: later }))));
    expect(forms.map(({ revocations }) => revocations.map(({ at }) => at))).toEqual([[revoked.at, later.at], [revoked.at, later.at], [later.at]]);
  });
});

test("forms are found under whoever is named, and beside the classes that are named, in the order of the file", () => {
  const file = openCasefile(parsed(all(ana({ recipients: [{ kind: "insurer" }] }), signed(release("r-2", "ana", { recipients: ["doe"] }), release("r-3", "ana", { recipients: [{ kind: "insurer" }, "doe"] })))).casefile);
  const named = (who: string, kind: "insurer" | "employer"): readonly string[] => file.formsOf("ana").naming(who, kind).map(({ release: { id } }) => id);
  expect(named("doe", "insurer")).toEqual(["r-of-ana", "r-2", "r-3"]);
  expect(named("doe", "employer")).toEqual(["r-2", "r-3"]);
  expect(named("roe", "insurer")).toEqual(["r-of-ana", "r-3"]);
  expect(named("roe", "employer")).toEqual([]);
});
