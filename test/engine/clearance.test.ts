/** What an allow hands to the sender, and what it refuses. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, isClearance, policyFor, verifyClearance, type Clearance, type Sending } from "subrosa";
import { after, asIs, asksFor, neverSigned, NOW, type Change } from "../support/world.ts";

const policy = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
const decide = (...changes: readonly Change[]) => {
  const { request, casefile } = after(...changes);
  return evaluateDisclosure(request, casefile, policy);
};
const clearanceOf = (...changes: readonly Change[]): Clearance => {
  const decision = decide(...changes);
  if (decision.outcome === "deny") throw new Error("nothing goes");
  return decision.clearance;
};
const sending: Sending = { to: "doe", purpose: "divorce", form: "copy", channel: "mail", contents: ["joint"] };

describe("a clearance", () => {
  test("lists exactly what goes, and on what each part stands", () => {
    const clearance = clearanceOf(asksFor("joint", "anas"), neverSigned("ben"));
    expect(clearance.contents).toEqual(["anas"]);
    expect(clearance.grounds).toEqual([{ content: "anas", holder: "ana", basis: "authorization" }]);
  });
  test("has no end where nothing lies ahead", () => {
    const endless: Change = ({ casefile }) => { for (const each of casefile.releases) each.expires = { event: "end-of-treatment", occurred: "no" }; };
    expect(Object.keys(clearanceOf(endless)).sort()).toEqual(["channel", "contents", "form", "from", "grounds", "purpose", "to"]);
  });
  test("does not come with a deny", () => { expect(decide(neverSigned("ana"))).not.toHaveProperty("clearance"); });
  test("counts from the decision until the first date ahead", () => {
    const { from, until } = clearanceOf(asIs);
    expect({ from, until }).toEqual({ from: NOW, until: "2027-01-01T00:00:00-08:00" });
  });
  test("cannot be made, copied or read back from JSON", () => {
    const clearance = clearanceOf(asIs);
    expect(isClearance(clearance)).toBe(true);
    for (const forged of [{ ...clearance }, JSON.parse(JSON.stringify(clearance)) as unknown, Object.create(clearance) as unknown, new Proxy(clearance, {}), null, "clearance", undefined]) {
      expect(isClearance(forged)).toBe(false);
      expect(verifyClearance(forged, sending, NOW)).toEqual({ ok: false, faults: ["not-a-clearance"] });
    }
  });
  test("cannot be made by altering the language after this was loaded", () => {
    const kept = Object.getOwnPropertyDescriptor(WeakSet.prototype, "has") ?? {};
    const forged = { ...clearanceOf(asIs), to: "roe" };
    const answer = (): unknown => {
      try {
        WeakSet.prototype.has = () => true;
        return verifyClearance(forged, { ...sending, to: "roe" }, NOW);
      } finally {
        Object.defineProperty(WeakSet.prototype, "has", kept);
      }
    };
    expect(answer()).toEqual({ ok: false, faults: ["not-a-clearance"] });
  });
  test("cannot be written to", () => {
    const clearance = clearanceOf(asIs);
    expect(() => { (clearance.contents as unknown as string[]).push("anas"); }).toThrow(TypeError);
    expect(Object.isFrozen(clearance.grounds[0])).toBe(true);
  });
});

describe("sending on it", () => {
  const clearance = clearanceOf(asIs);
  test("is right for what it names", () => { expect(verifyClearance(clearance, sending, NOW)).toEqual({ ok: true }); });
  test.each<[what: string, change: Partial<Sending>, at: string, fault: string]>([
    ["to somebody else", { to: "roe" }, NOW, "other-recipient"],
    ["for something else", { purpose: "custody" }, NOW, "other-purpose"],
    ["in another form", { form: "testimony" }, NOW, "other-form"],
    ["by another way", { channel: "plain-email" }, NOW, "other-channel"],
    ["of something else", { contents: ["anas"] }, NOW, "other-content"],
    ["of more than it lists", { contents: ["joint", "anas"] }, NOW, "other-content"],
    ["of a part that it does not list", { contents: ["joint#ana"] }, NOW, "other-content"],
    ["of nothing", { contents: [] }, NOW, "nothing"],
    ["at no instant", {}, "yesterday", "bad-instant"],
    ["before the decision", {}, "2026-03-05T16:59:59.999-08:00", "too-early"],
    ["at its end", {}, "2027-01-01T00:00:00-08:00", "too-late"],
  ])("is wrong %s", (_what, change, at, fault) => {
    expect(verifyClearance(clearance, { ...sending, ...change }, at)).toEqual({ ok: false, faults: [fault] });
  });
  test.each<[what: string, contents: unknown]>([
    ["a list with a hole in it", new Array(1)], ["a hole beside it", Object.assign(["joint"], { length: 2 })], ["what only looks like a list", { length: 1, every: () => true }],
    ["a list that says of itself that all is well", Object.assign(["anas"], { every: () => true })], ["the word itself", "joint"],
    ["what only looks like the right list", { 0: "joint", length: 1 }], ["what only looks like an empty list", { length: 0 }], ["what has no length", {}],
  ])("is wrong of %s", (_what, contents) => {
    expect(verifyClearance(clearance, { ...sending, contents } as Sending, NOW)).toEqual({ ok: false, faults: ["other-content"] });
  });
  test.each<[what: string, at: unknown]>([["a date", new Date(NOW)], ["what turns into an instant", { length: NOW.length, toString: () => NOW }], ["nothing", undefined]])("is wrong at %s", (_what, at) => {
    expect(verifyClearance(clearance, sending, at as string)).toEqual({ ok: false, faults: ["bad-instant"] });
  });
  test("is right until the instant before its end", () => { expect(verifyClearance(clearance, sending, "2026-12-31T23:59:59.999-08:00")).toEqual({ ok: true }); });
  test("names every fault", () => {
    expect(verifyClearance(clearance, { to: "roe", purpose: "x", form: "x", channel: "x", contents: ["x"] }, "2030-01-01T00:00:00Z"))
      .toEqual({ ok: false, faults: ["other-recipient", "other-purpose", "other-form", "other-channel", "other-content", "too-late"] });
  });
});
