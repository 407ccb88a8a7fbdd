import { describe, expect, test } from "vitest";
import { definePack, defineRule, evaluateDisclosure, inDoubt, silent, undetermined, type Decision, type DisclosureRequestInput, type HolderFacts, type Instant, type Pack, type Rule, type Verdict } from "subrosa";
import { compile } from "../../src/engine/policy.ts";
import { body, closed, forbid, head, oblige, permit, require } from "../support/bodies.ts";
import { all, asIs, asks, asksFor, attestedBy, claimed, parsed, party, portionIs, releaseOf, requestIs, sessionIs, type Change } from "../support/world.ts";

/** A prescriber asks for a joint note in order to treat, and both partners' forms cover it: authorization and treatment are in play. */
const anyPurpose = { purposes: "any" } as const;
const treating = all(asks(party("doe", "prescriber")), requestIs({ purpose: "treatment" }), releaseOf("ana", anyPurpose), releaseOf("ben", anyPurpose));
const decide = (packs: readonly Pack[], change: Change = asIs): Decision => {
  const { casefile, request } = parsed(treating, change);
  return evaluateDisclosure(request, casefile, compile(packs));
};
const verdict = (packs: readonly Pack[], change?: Change): Verdict | undefined => decide(packs, change).portions[0]?.verdict;

const T = ["treatment"] as const;
const opens = body([permit(T)]);
const code = { force: "code" } as const;
const policy = { force: "policy" } as const;
const CA = { jurisdiction: "US-CA" } as const;
const NY = { jurisdiction: "US-NY" } as const;
const consult = { consult: ["supervisor"] } as const;
const ifRequired = defineRule({ ...head("made-up/if-required"), asks: "holder", effect: "forbid", bars: T, ifRequired: ["privacy-officer"], evaluate: (_, holds) => holds("said") });

describe("one basis", () => {
  test.each<[situation: string, verdict: Verdict, packs: Pack[]]>([
    ["nothing speaks", "must-not", [body([permit(T, "silent")])]],
    ["no pack at all", "must-not", []],
    ["a permit", "may", [opens]],
    ["a permit on a basis that is not in play", "must-not", [body([permit(["payment"])])]],
    ["a permit in doubt", "escalate", [body([permit(T, "undetermined")])]],
    ["a permit that throws", "escalate", [body([permit(T, "throws")])]],
    ["a permit of a code", "may", [body([permit(T)], code)]],
    ["a require of law", "must", [body([require(T)])]],
    ["a require of law in doubt", "escalate", [body([require(T, "undetermined")])]],
    ["a require of a code", "may", [body([require(T)], code)]],
    ["a require of a policy", "may", [body([require(T)], policy)]],
    ["a permit in doubt beside one that holds", "may", [body([permit(T, "undetermined"), permit(T)])]],

    ["a permit, barred", "must-not", [opens, body([forbid(T)])]],
    ["a permit, barred by a code", "must-not", [opens, body([forbid(T)], code)]],
    ["a permit, barred in doubt", "escalate", [opens, body([forbid(T, "undetermined")])]],
    ["a permit, barred by a rule that throws", "escalate", [opens, body([forbid(T, "throws")])]],
    ["a permit, barred on another basis", "may", [opens, body([forbid(["payment"])])]],
    ["a permit, all but it barred", "may", [opens, body([forbid({ allBut: T })])]],
    ["a permit, all but another barred", "must-not", [opens, body([forbid({ allBut: ["payment"] })])]],
    ["a permit, all barred", "must-not", [opens, body([forbid({ allBut: [] })])]],
    ["a permit, not before a consultation", "escalate", [opens, body([forbid(T, "holds", consult)])]],
    ["a permit, not before a consultation, and plainly barred", "must-not", [opens, body([forbid(T, "holds", consult), forbid(T)])]],
    ["a permit in doubt, not before a consultation", "escalate", [body([permit(T, "undetermined"), forbid(T, "holds", consult)])]],
    ["a permit in doubt, plainly barred", "must-not", [body([permit(T, "undetermined"), forbid(T)])]],
    ["a consultation, and nothing that opens", "must-not", [body([forbid(T, "holds", consult)])]],

    ["a mandate, barred by a code", "must", [body([require(T)]), body([forbid(T)], code)]],
    ["a mandate, barred by a policy in doubt", "must", [body([require(T)]), body([forbid(T, "undetermined")], policy)]],
    ["a mandate, a code asks to consult", "escalate", [body([require(T)]), body([forbid(T, "holds", consult)], code)]],
    ["a mandate, barred by name by law", "must-not", [body([require(T)]), body([forbid(T)])]],
    ["a mandate, barred by law's silence", "escalate", [body([require(T)]), body([forbid({ allBut: [] })])]],
    ["a mandate, barred by law in doubt", "escalate", [body([require(T)]), body([forbid(T, "undetermined")])]],
    ["a mandate, law asks to consult", "escalate", [body([require(T)]), body([forbid(T, "holds", consult)])]],
    ["a state's mandate, barred by name by another state", "escalate", [body([require(T)], CA), body([forbid(T)], NY)]],
    ["a state's mandate, barred by name by the same state", "must-not", [body([require(T)], CA), body([forbid(T)], CA)]],
    ["a state's mandate, barred by name by federal law", "must-not", [body([require(T)], CA), body([forbid(T)], { jurisdiction: "US" })]],
    ["a federal mandate, barred by name by a state", "must-not", [body([require(T)], { jurisdiction: "US" }), body([forbid(T)], NY)]],
    ["two states' mandates, barred by name by one of them", "must-not", [body([require(T)], CA), body([require(T)], NY), body([forbid(T)], NY)]],

    ["a closed body that opens it", "may", [closed([permit(T)])]],
    ["a closed body that is silent", "must-not", [opens, closed([permit(["payment"])])]],
    ["a closed body that opens it in doubt", "escalate", [opens, closed([permit(T, "undetermined")])]],
    ["a closed body that leaves it to others", "may", [opens, closed([permit(["payment"])], { leaves: T })]],
    ["a closed body that yields, to a permit", "must-not", [opens, closed([permit(["payment"])], { yields: T })]],
    ["a closed body that yields, to a mandate", "must", [body([require(T)]), closed([permit(["payment"])], { yields: T })]],
    ["a closed body that yields, to its own", "must", [closed([require(T)], { yields: T })]],
    ["a closed body that yields, to a code's demand", "must-not", [body([require(T)], code), closed([permit(["payment"])], { yields: T })]],
    ["a closed body silent against a mandate", "escalate", [body([require(T)]), closed([permit(["payment"])])]],
    ["two closed bodies, one open", "must-not", [closed([permit(T)]), closed([permit(["payment"])])]],
    ["two closed bodies, both open", "may", [closed([permit(T)]), closed([permit(T)])]],
    ["a closed body that opens what an open one bars", "must-not", [closed([permit(T)]), body([forbid(T)])]],

    ["a body that does not govern opens nothing", "must-not", [body([permit(T)], { governs: () => "no" })]],
    ["a body that does not govern bars nothing", "may", [opens, closed([forbid(T)], { governs: () => "no" })]],
    ["a body that may govern opens nothing", "escalate", [body([permit(T)], { governs: () => "unknown" })]],
    ["a body that may govern bars in doubt", "escalate", [opens, body([forbid(T)], { governs: () => "unknown" })]],
    ["a closed body that may govern, silent", "escalate", [opens, closed([permit(["payment"])], { governs: () => "unknown" })]],
    ["a closed body that may govern, and would open", "may", [opens, closed([permit(T)], { governs: () => "unknown" })]],
    ["a closed body that may govern, and would open in doubt", "escalate", [opens, closed([permit(T, "undetermined")], { governs: () => "unknown" })]],
    ["a body that cannot say whether it governs", "escalate", [opens, body([forbid(T)], { governs: () => { throw new Error("no"); } })]],
    ["a body that answers something else", "escalate", [opens, body([forbid(T)], { governs: () => "maybe" as never })]],

    ["a permit not yet in force", "must-not", [body([permit(T, "holds", { inForce: { from: "2026-03-06" } })])]],
    ["a permit in force since today", "may", [body([permit(T, "holds", { inForce: { from: "2026-03-05" } })])]],
    ["a permit out of force since today", "must-not", [body([permit(T, "holds", { inForce: { from: "2026-01-01", until: "2026-03-05" } })])]],
    ["a permit out of force from tomorrow", "may", [body([permit(T, "holds", { inForce: { from: "2026-01-01", until: "2026-03-06" } })])]],
    ["a closed body not yet in force bars nothing", "may", [opens, closed([permit(["payment"])], { inForce: { from: "2026-03-06" } })]],
    ["a closed body out of force bars nothing", "may", [opens, closed([permit(["payment"])], { inForce: { from: "2026-01-01", until: "2026-03-05" } })]],
    ["a state's mandate, barred by name by federal law", "must-not", [body([require(T)], CA), body([forbid(T)])]],
    ["a federal mandate, barred by name by a state", "must-not", [body([require(T)]), body([forbid(T)], NY)]],
    ["the country's mandate, barred by name by a state", "must-not", [body([require(T)], { jurisdiction: "US" as never }), body([forbid(T)], NY)]],
    ["a mandate in doubt, against law's silence alone", "escalate", [body([require(T, "undetermined")]), closed([permit(["payment"])])]],
    ["a permit in doubt, against law's silence", "must-not", [body([permit(T, "undetermined")]), closed([permit(["payment"])])]],
    ["a code's bar that asks somebody first where law requires it, and law does not", "must-not", [opens, body([ifRequired], code)]],
    ["a code's bar that asks somebody first where law requires it, and law does", "escalate", [body([require(T)]), body([ifRequired], code)]],
    ["a rule in force in a body that is not", "must-not", [body([permit(T)], { inForce: { from: "2026-01-01", until: "2026-02-01" } })]],
    ["a rule that ends before its body", "must-not", [body([permit(T, "holds", { inForce: { from: "2026-01-01", until: "2026-02-01" } })], { inForce: { from: "2026-01-01", until: "2027-01-01" } })]],
  ])("%s -> %s", (_situation, expected, packs) => { expect(verdict(packs)).toBe(expected); });
});

describe("two bases", () => {
  const both = ["authorization", "treatment"] as const;
  test.each<[situation: string, verdict: Verdict, basis: string | undefined, packs: Pack[]]>([
    ["the first in the order of the gate is named", "may", "authorization", [body([permit(both)])]],
    ["a mandate before a permit", "must", "treatment", [body([permit(["authorization"]), require(T)])]],
    ["one barred, the other stands", "may", "treatment", [body([permit(both), forbid(["authorization"])])]],
    ["one in doubt, the other stands", "may", "treatment", [body([permit(["authorization"], "undetermined"), permit(T)])]],
    ["one barred, the other in doubt", "escalate", undefined, [body([permit(both), forbid(["authorization"]), forbid(T, "undetermined")])]],
    ["both barred", "must-not", undefined, [body([permit(both), forbid({ allBut: [] })])]],
  ])("%s -> %s on %s", (_situation, expected, basis, packs) => {
    const [portion] = decide(packs).portions;
    expect(portion?.verdict).toBe(expected);
    expect(portion?.holders[0]?.basis).toBe(basis);
  });
});

describe("several holders", () => {
  const forHolder = (who: string, found: "holds" | "undetermined") => ({ holder }: { readonly holder: string }) => (holder === who ? found : "silent");
  const forAll = () => "holds" as const;
  test.each<[situation: string, verdict: Verdict, packs: Pack[]]>([
    ["both answered for", "may", [body([permit(T, forAll)])]],
    ["only Ana answered for", "must-not", [body([permit(T, forHolder("ana", "holds"))])]],
    ["only Ben answered for", "must-not", [body([permit(T, forHolder("ben", "holds"))])]],
    ["Ana by right, Ben by leave", "may", [body([require(T, forHolder("ana", "holds")), permit(T, forHolder("ben", "holds"))])]],
    ["Ana answered for, Ben in doubt", "escalate", [body([permit(T, forHolder("ana", "holds")), permit(T, forHolder("ben", "undetermined"))])]],
    ["both, but Ben barred", "must-not", [body([permit(T, forAll), forbid(T, forHolder("ben", "holds"))])]],
    ["both by right", "must", [body([require(T, forAll)])]],
  ])("%s -> %s", (_situation, expected, packs) => { expect(verdict(packs)).toBe(expected); });

  test("each on a basis of its own", () => {
    const { portions } = decide([body([permit(["authorization"], forHolder("ana", "holds")), permit(T, forHolder("ben", "holds"))])]);
    expect(portions[0]?.holders.map(({ holder, basis }) => [holder, basis])).toEqual([["ana", "authorization"], ["ben", "treatment"]]);
  });

  test("a rule about the content is asked once, and sees no holder and no claim", () => {
    let asked = 0;
    const once = permit(T, (facts) => { asked += 1; expect("holder" in facts || "claims" in facts).toBe(false); return "holds"; }, { asks: "content" });
    expect(verdict([body([once])])).toBe("may");
    expect(asked).toBe(1);
  });

  test("what is nobody's confidence is asked only of rules about the content", () => {
    const nobody = all(asksFor("vignette"));
    expect(verdict([body([permit(["deidentified"])])], nobody)).toBe("must-not");
    expect(verdict([body([permit(["deidentified"], "holds", { asks: "content" })])], nobody)).toBe("may");
    expect(decide([body([permit(["deidentified"], "holds", { asks: "content" })])], nobody).portions[0]?.holders).toEqual([{ verdict: "may", by: [expect.stringMatching("made-up/")], basis: "deidentified", alsoStood: [], barred: [], lookedFor: [] }]);
  });
});

describe("outcome", () => {
  const onlyAnas = [body([permit(T, ({ content }) => (content.id === "anas" ? "holds" : "silent"))])];
  test.each<[situation: string, outcome: Decision["outcome"], change: Change]>([
    ["all of it may go", "allow", asksFor("anas")],
    ["some may go", "partial", asksFor("anas", "bens")],
    ["none may go", "deny", asksFor("bens", "joint")],
    ["nothing was asked for", "deny", asksFor()],
    ["nothing at all", "deny", requestIs({ asked: [] })],
    ["the file of somebody in no portion", "deny", requestIs({ asked: [{ what: "whole-file", of: "mother" }] })],
  ])("%s -> %s", (_situation, outcome, change) => { expect(decide(onlyAnas, change).outcome).toBe(outcome); });

  test("where nothing is on file, the decision says so", () => {
    expect(decide(onlyAnas, asksFor()).cautions).toContainEqual({ id: "nothing-on-file", text: "Nothing on file answers what was asked for, so there is nothing that could go.", slots: {} });
    expect(decide(onlyAnas, asksFor("anas")).cautions).toEqual([]);
  });
});

describe("a reason", () => {
  const asked = asksFor("joint", "anas");
  const sign = (id: string, more: Partial<typeof NAMING> = {}): Rule => defineRule({ ...head(id), asks: "holder", effect: "permit", on: T, ...NAMING, ...more } as never);
  const NAMING = { messages: { named: "Of {who} and {what}." }, evaluate: ({ holder }: HolderFacts, holds: (id: string, slots: object) => unknown): unknown => holds("named", { who: "all", what: holder }) };
  const said = (rule: Rule): unknown => decide([body([rule])], asked).rationale.determining.map(({ contents, message: { slots } }) => [contents, slots]);

  test("names all contents that it is about, once each", () => {
    expect(decide([body([permit(T, "holds", { asks: "content" })])], asked).rationale.determining.map(({ contents }) => contents)).toEqual([["anas", "joint"]]);
    expect(decide([body([permit(T)])], asked).rationale.determining.map(({ contents }) => contents)).toEqual([["anas", "joint"]]);
  });
  test("stands once for each thing that it says, in order, whatever the order of what fills it", () => {
    const ofAna = [["anas", "joint"], { who: "all", what: "ana" }];
    const ofBen = [["joint"], { who: "all", what: "ben" }];
    expect(said(sign("made-up/names"))).toEqual([ofAna, ofBen]);
    const swapping = ({ content }: HolderFacts, holds: (id: string, slots: object) => unknown): unknown => holds("named", content.id === "anas" ? { who: "all", what: "x" } : { what: "x", who: "all" });
    expect(said(sign("made-up/names", { evaluate: swapping }))).toEqual([[["anas", "joint"], { who: "all", what: "x" }]]);
  });
  test("has no key for what it does not have", () => {
    const head = { finding: "holds", message: expect.anything() as unknown, citation: expect.anything() as unknown, contents: ["anas", "joint"] };
    const [allowed] = decide([body([permit(T, "holds", { id: "made-up/a" })], { id: "b" })], asked).rationale.determining;
    expect(allowed).toStrictEqual({ rule: "made-up/a", pack: "b", effect: "permit", principle: "justice", verified: { at: "test", on: "2026-01-01" }, ...head });
    const [silence] = decide([opens, closed([permit(["payment"])], { id: "shut" })], asked).rationale.determining;
    expect(silence).toStrictEqual({ rule: "shut", pack: "shut", effect: "closed", ...head });
  });
  test("is set aside by all that stood against it, on any of its contents", () => {
    const opened = permit(T, "holds", { id: "made-up/opens" });
    const bars = forbid(T, ({ content }) => (content.id === "anas" ? "holds" : "silent"), { id: "made-up/bars-anas" });
    const others = forbid(T, ({ content }) => (content.id === "joint" ? "holds" : "silent"), { id: "made-up/bars-joint" });
    expect(decide([body([opened, bars, others])], asked).rationale.defeated.map(({ rule, contents, defeatedBy }) => [rule, contents, defeatedBy]))
      .toEqual([["made-up/opens", ["anas", "joint"], ["made-up/bars-anas", "made-up/bars-joint"]]]);
  });
  test("that carries nothing alone is set aside by nothing", () => {
    const lifts = { closed: { citation: { source: "Made up", provision: "0", edition: "2026-01-01" }, leaves: [], yields: [], onlyLifts: true } } as const;
    expect(decide([body([permit(T)], lifts)]).rationale.defeated).toEqual([]);
  });
});

test.each<[situation: string, verdict: Verdict, more: object, others?: readonly Pack[]]>([
  ["its permit alone", "must-not", { rules: [permit(T)] }],
  ["its permit, and another body's", "may", { rules: [permit(T)] }, [opens]],
  ["its mandate alone", "must", { rules: [require(T)] }],
  ["its silence, against another body's permit", "must-not", { rules: [permit(["payment"])] }, [opens]],
])("a closed body whose permits only lift its own bar: %s -> %s", (_situation, expected, more, others = []) => {
  const lifts = body([permit(["payment"])], { closed: { citation: { source: "Made up", provision: "0", edition: "2026-01-01" }, leaves: [], yields: [], onlyLifts: true }, ...more });
  expect(verdict([lifts, ...others])).toBe(expected);
});

describe("what a decision cautions of", () => {
  const place = ["US-CA"] as never;
  const cautions = (packs: readonly Pack[], change: Change = asIs): unknown => {
    const { casefile, request } = parsed(treating, change);
    return evaluateDisclosure(request, casefile, compile(packs, [], undefined, place)).cautions.map(({ id, slots }) => [id, slots]);
  };
  const asleep = body([permit(["payment"])], { id: "asleep", inForce: { from: "2027-01-01" } });
  const unread = body([defineRule({ ...head("made-up/unread"), verified: false, asks: "content", effect: "permit", on: T, evaluate: (_, holds) => holds("said") })]);
  const elsewhere = sessionIs("s-joint", { clientsWereIn: ["US-CA", "US-NV", "US-WA"] });
  const TWIN = "d\u043ee"; // written with a Cyrillic letter
  const twin: Change = ({ request }) => { request.requester = party(TWIN, "client-attorney"); };
  const other: Change = ({ casefile }) => { casefile.others.push({ id: "m\u043ether", ofAge: "yes" }); };
  const otherBen: Change = ({ casefile }) => { casefile.others.push({ id: "b\u0435n", ofAge: "yes" }); };
  const NOT_IN_FORCE = ["not-in-force", { packs: ["asleep"] }];
  const NOT_LISTED = ["place-not-listed", { places: ["US-NV", "US-WA"] }];
  const UNVERIFIED = ["unverified", { rules: ["made-up/unread"] }];
  const ALIKE = ["look-alike", { ids: ["doe", TWIN] }];
  const BENS = ["look-alike", { ids: ["ben", "b\u0435n"] }];
  const ON_FILE = ["look-alike", { ids: ["mother", "m\u043ether"] }];
  test.each<[what: string, packs: readonly Pack[], change: Change, said: readonly unknown[]]>([
    ["nothing", [opens], asIs, []],
    ["a body that is not in force", [opens, asleep], asIs, [NOT_IN_FORCE]],
    ["places of whose law it knows nothing", [opens], elsewhere, [NOT_LISTED]],
    ["a text that nobody has read", [unread], asIs, [UNVERIFIED]],
    ["who asks and looks like somebody on a form", [opens], twin, [ALIKE]],
    ["who receives and looks like somebody on a form", [opens], ({ request }) => { request.recipient = party(TWIN, "client-attorney"); }, [ALIKE]],
    ["two on file who look alike", [opens], other, [ON_FILE]],
    ["two on file who look alike, and who asks", [opens], all(other, twin), [ALIKE, ON_FILE]],
    ["two on file who look alike, and who asks, in the order of their names", [opens], all(otherBen, twin), [BENS, ALIKE]],
    ["a body that is not in force and places", [opens, asleep], elsewhere, [NOT_IN_FORCE, NOT_LISTED]],
    ["a body that is not in force and one place", [opens, asleep], sessionIs("s-joint", { clientsWereIn: ["US-CA", "US-NV"] }), [NOT_IN_FORCE, ["place-not-listed", { places: ["US-NV"] }]]],
    ["a body that is not in force and a text", [unread, asleep], asIs, [NOT_IN_FORCE, UNVERIFIED]],
    ["a body that is not in force and who asks", [opens, asleep], twin, [NOT_IN_FORCE, ALIKE]],
    ["a text and places", [unread], elsewhere, [NOT_LISTED, UNVERIFIED]],
    ["all at once", [unread, asleep], all(elsewhere, other, twin), [NOT_IN_FORCE, NOT_LISTED, UNVERIFIED, ALIKE, ON_FILE]],
  ])("%s", (_what, packs, change, said) => { expect(cautions(packs, change)).toEqual(said); });
});

describe("a rule speaks while it and its body are in force", () => {
  interface Times { readonly from: string; readonly until?: string }
  const on = (day: string): Change => requestIs({ at: `${day}T12:00:00-08:00`, receivedAt: `${day}T09:00:00-08:00` });
  const pack = (rule: Times, whole: Times): Pack => body([permit(T, "holds", { inForce: rule })], { inForce: whole, closed: { citation: { source: "Made up", provision: "0", edition: "2026-01-01" }, leaves: [], yields: [] } });
  test.each<[what: string, rule: Times, whole: Times, speaks: readonly string[], silent: readonly string[]]>([
    ["both from one day", { from: "2026-04-01" }, { from: "2026-04-01" }, ["2026-04-01", "2026-12-01"], ["2026-03-31"]],
    ["a rule that came later", { from: "2026-04-01" }, { from: "2026-01-01" }, ["2026-04-01"], ["2026-03-31"]],
    ["a rule older than its edition", { from: "2020-01-01" }, { from: "2026-04-01" }, ["2026-04-01"], ["2026-03-31"]],
    ["a rule that ended", { from: "2020-01-01", until: "2026-05-01" }, { from: "2020-01-01" }, ["2026-04-30"], ["2026-05-01"]],
    ["an edition that ended", { from: "2020-01-01" }, { from: "2020-01-01", until: "2026-05-01" }, ["2026-04-30"], ["2026-05-01"]],
    ["a rule that ended before its edition", { from: "2020-01-01", until: "2026-05-01" }, { from: "2020-01-01", until: "2026-06-01" }, ["2026-04-30"], ["2026-05-01"]],
    ["an edition that ended before its rule", { from: "2020-01-01", until: "2026-06-01" }, { from: "2020-01-01", until: "2026-05-01" }, ["2026-04-30"], ["2026-05-01"]],
  ])("%s", (_what, rule, whole, speaks, silentOn) => {
    const policy = compile([pack(rule, whole)]);
    const verdictOn = (day: string): Verdict | undefined => {
      const { casefile, request } = parsed(treating, on(day));
      return evaluateDisclosure(request, casefile, policy).portions[0]?.verdict;
    };
    // What was made for the days before is not what counts from a day on, whichever is asked for first.
    for (const days of [[...silentOn, ...speaks], [...speaks, ...silentOn]]) for (const day of days) expect([day, verdictOn(day)]).toEqual([day, speaks.includes(day) ? "may" : "must-not"]);
  });
});

test("a silence of one's own making is a silence", () => {
  const own = (definition: object): Rule => defineRule({ ...head(undefined), asks: "holder", ...definition, evaluate: () => ({ kind: "silent" }) } as never);
  expect(verdict([body([permit(T), own({ effect: "forbid", bars: T })])])).toBe("may");
  expect(decide([body([permit(T), own({ effect: "oblige", on: T, upon: "release", duty: "document" })])]).obligations).toEqual([]);
});

describe("a consultation", () => {
  const opening = [body([permit(T), forbid(T, "holds", { id: "made-up/ask-first", consult: ["supervisor", "attorney"] })])];
  type Determination = Extract<DisclosureRequestInput["claims"][number], { readonly kind: "determination" }>;
  const determination = (more: Partial<Determination> = {}): Change => claimed({
    id: "d", kind: "determination", of: ["ana", "ben"], to: ["doe"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T12:00:00-08:00",
    silences: "made-up/ask-first", on: ["joint"], consulted: "supervisor", conclusion: "disclose", ...more,
  });
  test.each<[situation: string, verdict: Verdict, change: Change]>([
    ["none yet", "escalate", asIs],
    ["that says disclose", "may", determination()],
    ["that says withhold", "must-not", determination({ conclusion: "withhold" })],
    ["on another rule", "escalate", determination({ silences: "made-up/other" })],
    ["on another content", "escalate", determination({ on: ["anas"] })],
    ["on nothing", "escalate", determination({ on: [] })],
    ["with somebody whom the rule does not name", "escalate", determination({ consulted: "privacy-officer" })],
    ["about one of two holders", "escalate", determination({ of: ["ana"] })],
    ["for another recipient", "escalate", determination({ to: ["roe"] })],
    ["that nobody attests", "escalate", determination({ attested: "not-attested" })],
    ["attested by the recipient", "escalate", all(determination({ attested: attestedBy("doe") }), ({ casefile }) => { casefile.clinicians.push({ id: "doe", licences: [], role: "consultant" }); })],
    ["attested by nobody of the practice", "escalate", determination({ attested: attestedBy("mother") })],
    ["attested by a clinician who is one of the couple", "escalate", all(determination({ attested: attestedBy("ben") }), ({ casefile }) => { casefile.clinicians.push({ id: "ben", licences: [], role: "treating" }); })],
    ["attested only later", "escalate", determination({ attested: { ...attestedBy("dr-lee"), at: "2026-03-05T17:00:01-08:00" } })],
    ["known only later", "escalate", determination({ knownAt: "2026-03-05T17:00:01-08:00" })],
    ["and another that says withhold", "must-not", all(determination(), determination({ id: "a", conclusion: "withhold" }))],
    ["and another that says withhold, filed first", "must-not", all(determination({ id: "z", conclusion: "withhold" }), determination())],
    ["on the portion, for a part of it", "may", all(determination(), portionIs("joint", { separable: "yes" }), asksFor("joint#ana"))],
  ])("%s -> %s", (_situation, expected, change) => { expect(verdict(opening, change)).toBe(expected); });

  test("attested by the requester, who is one of the practice, changes nothing", () => {
    const insider = all(determination({ attested: attestedBy("dr-sup") }), ({ request }) => { request.requester = party("dr-sup", "supervisor"); });
    expect(verdict(opening, insider)).toBe("escalate");
  });

  test("that says disclose settles a doubt about the rule too; one that says withhold leaves open what nobody knows", () => {
    const inDoubt = [body([permit(T), forbid(T, "undetermined", { id: "made-up/ask-first", consult: ["supervisor"] })])];
    expect([asIs, determination(), determination({ conclusion: "withhold" })].map((change) => verdict(inDoubt, change))).toEqual(["escalate", "may", "escalate"]);
  });

  test("of two that say disclose names the first", () => {
    const two = all(determination({ id: "b" }), determination({ id: "a" }), determination({ id: "c" }));
    expect(decide(opening, two).rationale.defeated.map(({ defeatedBy }) => defeatedBy)).toEqual([["a"]]);
  });

  test("silences no other rule", () => { expect(verdict([...opening, body([forbid(T)])], determination())).toBe("must-not"); });
  test("silences no plain no", () => { expect(verdict([body([permit(T), forbid(T, "holds", { id: "made-up/ask-first" })])], determination())).toBe("must-not"); });
  test("against a mandate, withholding is still to be talked over", () => {
    const mandate = [body([require(T)]), body([forbid(T, "holds", { id: "made-up/ask-first", consult: ["supervisor"] })], code)];
    expect(verdict(mandate, determination({ conclusion: "withhold" }))).toBe("escalate");
    expect(verdict(mandate, determination())).toBe("must");
  });

  test("is named among what was set aside", () => {
    const [defeated] = decide(opening, determination()).rationale.defeated;
    expect(defeated).toMatchObject({ rule: "made-up/ask-first", defeatedBy: ["d"] });
  });
  test("whoever must be asked is named", () => { expect(decide(opening)).toMatchObject({ consult: ["supervisor", "attorney"], missing: [], outcome: "deny" }); });
});

describe("what the decision tells", () => {
  test("of an allow: the permits that made it, and what else stood", () => {
    const decision = decide([body([permit(["authorization", "treatment"], "holds", { id: "made-up/both" }), permit(["payment"], "holds", { id: "made-up/idle" })])]);
    expect(decision.rationale.determining.map(({ rule, contents }) => [rule, contents])).toEqual([["made-up/both", ["joint"]]]);
    expect(decision.portions[0]?.holders[0]).toMatchObject({ basis: "authorization", alsoStood: ["treatment"] });
    expect(decision).toMatchObject({ missing: [], consult: [], interim: [] });
  });

  test("of a must: the mandates, not the permits beside them", () => {
    const decision = decide([body([permit(T, "holds", { id: "made-up/permit" }), require(T, "holds", { id: "made-up/mandate" })])]);
    expect(decision.rationale.determining.map(({ rule }) => rule)).toEqual(["made-up/mandate"]);
  });

  test("of a bar: the forbid determines, the permit is defeated by it", () => {
    const decision = decide([body([permit(T, "holds", { id: "made-up/permit" }), forbid(T, "holds", { id: "made-up/forbid" })])]);
    expect(decision.rationale.determining.map(({ rule, effect }) => [rule, effect])).toEqual([["made-up/forbid", "forbid"]]);
    expect(decision.rationale.defeated.map(({ rule, defeatedBy }) => [rule, defeatedBy])).toEqual([["made-up/permit", ["made-up/forbid"]]]);
    expect(decision.portions[0]?.holders[0]?.barred).toEqual([{ basis: "treatment", by: ["made-up/forbid"], inDoubt: false }]);
  });

  test("of a silence: what was looked for", () => {
    const decision = decide([body([permit(T, "silent")])]);
    expect(decision.rationale).toEqual({ determining: [], defeated: [], lookedFor: ["authorization", "treatment"] });
  });

  test("of a duty: a choice and a day where it has them, and no key for what it has not", () => {
    const anyOf = ["change-the-role", "withdraw"] as const;
    const clock = { from: "received", length: "P10D" } as const;
    const shapes = [{}, { clock }, { anyOf }, { anyOf, clock }].map((more) => {
      const [{ reasons, ...rest } = { reasons: [] }] = decide([body([permit(T), oblige(T, "release", { ...more, duty: "document" })])]).obligations;
      expect(reasons.map(({ contents }) => contents)).toEqual([["joint"]]);
      return rest;
    });
    const plain = { duty: "document", upon: "release" };
    const due = "2026-03-14";
    expect(shapes).toStrictEqual([plain, { ...plain, due }, { ...plain, anyOf }, { ...plain, anyOf, due }]);
  });

  test("of a closed body: its silence, by name and source", () => {
    const decision = decide([opens, closed([permit(["payment"])], { id: "shut", source: "The shut book" })]);
    expect(decision.rationale.determining).toMatchObject([{ rule: "shut", effect: "closed", message: { id: "closed-on", slots: { ground: "treatment" } }, citation: { source: "Made up", provision: "0" } }]);
    expect(decision.cautions).toEqual([]);
  });

  test("of a closed body where no rule opens anything at all: its silence is the answer", () => {
    const nothing = decide([closed([permit(["payment"])], { id: "shut" }), body([permit(["payment"])])]);
    expect(nothing.portions[0]?.verdict).toBe("must-not");
    expect(nothing.rationale.determining).toMatchObject([{ rule: "shut", effect: "closed" }]);
  });

  test("of a doubt: the missing fact and who can tell it, and what to do meanwhile", () => {
    const decision = decide([body([permit(T, "undetermined", { id: "made-up/doubt" })])]);
    expect(decision.missing).toEqual([{ fact: "serious", of: "ana", askedOf: "therapist" }]);
    expect(decision.rationale.determining).toMatchObject([{ rule: "made-up/doubt", finding: "undetermined", message: { id: "undetermined", text: "A rule made up for a test." } }]);
    expect(decision.interim).toEqual(["preserve-the-record", "log-the-request", "neither-confirm-nor-deny"]);
    expect(decide([body([permit(T, "undetermined")])], ({ request }) => { request.requester = party("ben", "client"); }).interim).toContain("acknowledge-receipt");
    // Somebody on file who is no client and stands for none is answered like a stranger, and then not told either that an answer will come.
    const mother = decide([body([permit(T, "undetermined")])], ({ request }) => { request.requester = party("mother", "family-member"); });
    expect([mother.response.kind, mother.interim.at(-1)]).toEqual(["cannot-confirm", "neither-confirm-nor-deny"]);
  });

  test.each(["holders", "about", "kinds", "heldAs", "sensitivities", "entries", "sessions"] as const)("of a rule that shortens the list of %s: that it failed", (key) => {
    const shortens = permit(T, ({ content }) => { (content[key] as unknown[]).length = 0; return "holds"; }, { id: "made-up/broken" });
    expect(decide([body([shortens])]).missing).toEqual([{ fact: "rule-failure", of: "made-up/broken", askedOf: "practice" }]);
  });
  test("of a rule that throws: that it failed", () => {
    expect(decide([body([permit(T, "throws", { id: "made-up/broken" })])]).missing).toEqual([{ fact: "rule-failure", of: "made-up/broken", askedOf: "practice" }]);
  });

  test("of a rule that cannot tell and names nothing: that it failed", () => {
    const vague = body([permit(T, "undetermined", { id: "made-up/vague" })]);
    const saying = (finding: unknown): Pack => definePack({ ...vague, rules: vague.rules.map((rule) => ({ ...rule, evaluate: () => finding })) } as unknown as Pack);
    const broken = saying({ kind: "undetermined", missing: [] });
    expect(decide([broken]).missing).toEqual([{ fact: "rule-failure", of: "made-up/vague", askedOf: "practice" }]);
    const known = { fact: "serious", of: "ana", askedOf: "client" };
    const odd = [
      { kind: "perhaps" }, { kind: "holds", message: "said" }, undefined, { kind: "holds", message: "unsaid", slots: {} },
      ...[3, [3], ["ana", 3], { every: () => true }].map((name) => ({ kind: "holds", message: "said", slots: { name } })),
      ...[{ ...known, fact: "weather" }, { ...known, of: 3 }, { ...known, askedOf: 3 }].map((odd) => ({ kind: "undetermined", missing: [known, odd] })),
    ];
    for (const finding of odd) expect(decide([saying(finding)]).missing).toEqual([{ fact: "rule-failure", of: "made-up/vague", askedOf: "practice" }]);
  });

  test("of a body that may bind: which", () => {
    const unsure: readonly Pack["governs"][] = [() => "unknown", () => "perhaps" as never, () => { throw new Error("this body fails"); }];
    for (const governs of unsure) expect(decide([body([permit(T)], { id: "perhaps", source: "Perhaps", governs })]).missing).toEqual([{ fact: "governing-law", of: "Perhaps", askedOf: "practice" }]);
    for (const governs of unsure) {
      const silentBody = decide([opens, closed([permit(["payment"])], { id: "perhaps", source: "Perhaps", governs })]);
      expect(silentBody).toMatchObject({ missing: [{ fact: "governing-law", of: "Perhaps", askedOf: "practice" }], portions: [{ verdict: "escalate" }] });
    }
    expect(decide([opens, closed([permit(T, "undetermined")])]).missing).toEqual([{ fact: "serious", of: "ana", askedOf: "therapist" }]);
  });

  test("of a code that yields to what law demands: nothing that it would still have to know", () => {
    const asks = body([forbid(T, "holds", consult)]);
    const { missing, consult: whom } = decide([body([require(T)]), body([forbid(T, "undetermined")], code), asks]);
    expect({ missing, whom }).toEqual({ missing: [], whom: ["supervisor"] });
  });

  test("of one state's law against another's: an attorney to ask", () => {
    expect(decide([body([require(T)], CA), body([forbid(T)], NY)])).toMatchObject({ consult: ["attorney"], missing: [] });
    expect(decide([body([require(T)]), body([ifRequired], code)])).toMatchObject({ consult: ["privacy-officer"], missing: [] });
  });

  test("of two holders, of whom one stands: only what the other waits for, and was looked for", () => {
    const perhaps = defineRule({ ...head("made-up/perhaps"), asks: "holder", effect: "permit", on: T, evaluate: ({ holder }) => undetermined({ fact: "serious", of: holder, askedOf: "therapist" }) });
    const ofAna = permit(["authorization"], ({ holder }) => (holder === "ana" ? "holds" : "silent"));
    const waits = decide([body([perhaps, ofAna])]);
    expect(waits.portions[0]).toMatchObject({ verdict: "escalate", holders: [{ verdict: "may" }, { verdict: "escalate" }], missing: [{ fact: "serious", of: "ben", askedOf: "therapist" }] });
    const treatsAna = permit(T, ({ holder }) => (holder === "ana" ? "holds" : "silent"));
    const ofBen = permit(["authorization"], ({ holder }) => (holder === "ben" ? "holds" : "silent"));
    const no = decide([body([treatsAna, ofBen, forbid(["authorization"])])]);
    expect(no.portions[0]).toMatchObject({ verdict: "must-not", holders: [{ verdict: "may", lookedFor: ["authorization"] }, { verdict: "must-not", lookedFor: ["treatment"] }] });
    expect(no.rationale.lookedFor).toEqual(["treatment"]);
  });

  test("of law against law: an attorney to ask, and both sides", () => {
    const decision = decide([body([require(T, "holds", { id: "made-up/mandate" })]), closed([permit(["payment"])], { id: "shut" })]);
    expect(decision.consult).toEqual(["attorney"]);
    expect(decision.rationale.determining.map(({ rule }) => rule)).toEqual(["made-up/mandate", "shut"]);
  });

  test("of a code against law: a duty, and what defeated the code", () => {
    const decision = decide([body([require(T, "holds", { id: "made-up/mandate" })]), body([forbid(T, "holds", { id: "made-up/code" })], code)]);
    expect(decision.obligations).toMatchObject([{ duty: "make-commitment-known", upon: "release", reasons: [{ rule: "made-up/code" }] }]);
    expect(decision.rationale.defeated).toMatchObject([{ rule: "made-up/code", defeatedBy: ["made-up/mandate"] }]);
  });

  test("of the policy: each pack with its edition and version, by id", () => {
    expect(decide([body([permit(T)], { id: "b", version: "2" }), body([permit(["payment"])], { id: "a" })]).policy).toEqual([
      { id: "a", version: "1", edition: "2026-01-01" }, { id: "b", version: "2", edition: "2026-01-01" },
    ]);
  });

  test("of rules whose text was not read: a caution for each that speaks", () => {
    const unread = (id: string) => permit(T, "holds", { id, ...({ verified: false }) });
    expect(decide([body([unread("made-up/z"), unread("made-up/a")])]).cautions.map(({ id, slots }) => [id, slots.rules])).toEqual([["unverified", ["made-up/a", "made-up/z"]]]);
    expect(decide([body([permit(T), permit(["payment"], "holds", { id: "made-up/idle", ...({ verified: false }) })])]).cautions).toEqual([]);
  });

  test("of ids that look alike: a caution", () => {
    const cyrillic: Change = ({ casefile }) => { casefile.others.push({ id: "аna", ofAge: "yes" }); };
    expect(decide([opens], cyrillic).cautions).toMatchObject([{ id: "look-alike", slots: { ids: ["ana", "аna"] } }]);
    expect(decide([opens], all(treating, asks(party("bеn", "partner")), requestIs({ purpose: "treatment" }))).cautions).toMatchObject([{ id: "look-alike", slots: { ids: ["ben", "bеn"] } }]);
  });
});

describe("obligations", () => {
  const duties = (packs: readonly Pack[], change?: Change): string[] => decide(packs, change).obligations.map(({ duty, upon }) => `${duty} ${upon}`);
  test.each<[situation: string, duties: string[], packs: Pack[]]>([
    ["on the basis on which it goes", ["document release"], [body([permit(T), oblige(T, "release")])]],
    ["on every basis", ["document release"], [body([permit(T), oblige("every", "release")])]],
    ["on another basis", [], [body([permit(T), oblige(["payment"], "release")])]],
    ["on a basis that was in play and did not make it", [], [body([permit(["authorization", "treatment"]), oblige(T, "release")])]],
    ["upon withholding, and it goes", [], [body([permit(T), oblige(T, "withholding")])]],
    ["upon withholding, and it stays", ["document withholding"], [body([permit(T), forbid(T), oblige(T, "withholding")])]],
    ["upon release, and it stays", [], [body([permit(T), forbid(T), oblige(T, "release")])]],
    ["upon either, and it stays", ["document withholding"], [body([permit(T, "silent"), oblige(T, "either")])]],
    ["upon withholding, and it waits", ["document withholding"], [body([permit(T, "undetermined"), oblige(T, "withholding")])]],
    ["that does not apply", [], [body([permit(T), oblige(T, "release", {}, "silent")])]],
    ["in doubt is a duty all the same", ["document release"], [body([permit(T), oblige(T, "release", {}, "undetermined")])]],
    ["of a body that does not govern", [], [body([permit(T)]), body([oblige(T, "release")], { governs: () => "no" })]],
  ])("%s -> %j", (_situation, expected, packs) => { expect(duties(packs)).toEqual(expected); });

  test("of two holders are united, each with its reasons", () => {
    const decision = decide([body([permit(T), oblige(T, "release", { id: "made-up/one" }), oblige(T, "release", { id: "made-up/two" })])]);
    expect(decision.obligations).toHaveLength(1);
    expect(decision.obligations[0]?.reasons.map(({ rule }) => rule)).toEqual(["made-up/one", "made-up/two"]);
  });

  test.each<[from: "received" | "known" | "discovered" | "signed", length: "P30D" | "PT24H", due: string | undefined]>([
    ["received", "P30D", "2026-04-03"], ["received", "PT24H", "2026-03-05T09:00:00-08:00"], ["known", "P30D", undefined],
  ])("counted from when it was %s, %s: due %s", (from, length, due) => {
    const decision = decide([body([permit(T), oblige(T, "release", { clock: { from, length } })])]);
    expect(decision.obligations[0]?.due).toBe(due);
  });

  test("in doubt is owed in its own words and by its own day, where the rule has them", () => {
    const missing = { fact: "serious", of: "ana", askedOf: "therapist" } as const;
    const saying = (message: "by", since: string | undefined) => defineRule({
      ...head("made-up/by-a-day"), effect: "oblige", on: T, upon: "release", duty: "document", clock: { from: "known", length: "PT24H" }, asks: "content",
      messages: { by: "Do it by {day}." }, evaluate: (_, holds) => inDoubt([missing], holds(message, { day: "tomorrow" }, since as Instant | undefined)),
    });
    const [owed] = decide([body([permit(T), saying("by", "2026-03-05T10:00:00-08:00")])]).obligations;
    expect(owed?.due).toBe("2026-03-06T10:00:00-08:00");
    expect(owed?.reasons).toMatchObject([{ finding: "undetermined", message: { id: "by", text: "Do it by {day}.", slots: { day: "tomorrow" } } }]);
    const [unknown] = decide([body([permit(T), saying("other" as "by", undefined)])]).obligations;
    expect(unknown?.reasons).toMatchObject([{ finding: "undetermined", message: { id: "undetermined", text: "A rule made up for a test." } }]);
    expect(inDoubt([missing], silent)).toEqual(undetermined(missing));
  });

  test("the same duty with another deadline or another choice is another duty", () => {
    const decision = decide([body([permit(T), oblige(T, "release"), oblige(T, "release", { clock: { from: "received", length: "P30D" } }), oblige(T, "release", { anyOf: ["change-the-role", "withdraw"] })])]);
    expect(decision.obligations.map(({ due, anyOf }) => [due, anyOf])).toEqual([[undefined, undefined], [undefined, ["change-the-role", "withdraw"]], ["2026-04-03", undefined]]);
  });
});

test("a decision is frozen to its depth, and plain data", () => {
  const decision = decide([body([permit(T), oblige(T, "release")])]);
  const frozen = (value: unknown): boolean => typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
  expect(frozen(decision)).toBe(true);
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
});

test("what was not parsed is parsed, and refused with the same error", () => {
  const { casefile, request } = parsed(treating);
  const policy = compile([opens]);
  const raw = [JSON.parse(JSON.stringify(request)), JSON.parse(JSON.stringify(casefile))] as const;
  expect(evaluateDisclosure(raw[0] as never, raw[1] as never, policy)).toEqual(evaluateDisclosure(request, casefile, policy));
  expect(() => evaluateDisclosure({} as never, casefile, policy)).toThrow("the request is not usable");
  expect(() => evaluateDisclosure(request, {} as never, policy)).toThrow("the casefile is not usable");
});

test("a policy composed by another copy of the library is compiled here", () => {
  const { casefile, request } = parsed(treating);
  const policy = compile([opens]);
  expect(evaluateDisclosure(request, casefile, Object.freeze({ ...policy }))).toEqual(evaluateDisclosure(request, casefile, policy));
});
