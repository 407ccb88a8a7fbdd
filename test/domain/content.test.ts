import { describe, expect, test } from "vitest";
import { evaluateDisclosure, isInputError, noCasefile, policyFor, type DisclosureRequestInput } from "subrosa";
import { contentsOf, type Content } from "../../src/domain/content.ts";
import { openedFile } from "../../src/domain/open.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { all, asIs, asks, asksFor, asksToTell, fileIs, parsed, party, portion, portionIs, requestIs, type Change } from "../support/world.ts";

const contents = (change: Change): readonly Content[] => {
  const { casefile, request } = parsed(change);
  return contentsOf(request, openCasefile(casefile));
};
const one = (change: Change): Content => {
  const [content, ...others] = contents(change);
  if (content === undefined || others.length > 0) throw new Error("expected one content");
  return content;
};
const ids = (change: Change): string[] => contents(change).map(({ id }) => id);
const whole = (of: string): Change => requestIs({ asked: [{ what: "whole-file", of }] });
const statement = (holders: string[], drawnFrom: string[]): DisclosureRequestInput["asked"][number] => ({ what: "statement", id: "told", topic: "summary", holders, drawnFrom });
const separable = portionIs("joint", { separable: "yes" });

describe("what is asked for", () => {
  test.each<[situation: string, ids: string[], change: Change]>([
    ["one portion", ["joint"], asksFor("joint")],
    ["a portion twice", ["joint"], asksFor("joint", "joint")],
    ["nothing", [], requestIs({ asked: [] })],
    ["no portions", [], asksFor()],
    ["portions, sorted", ["anas", "bens", "joint"], asksFor("joint", "bens", "anas")],
    ["a portion with separable parts", ["joint#ana", "joint#ben"], all(separable, asksFor("joint"))],
    ["one part", ["joint#ben"], all(separable, asksFor("joint#ben"))],
    ["the whole file of Ben", ["bens", "joint"], whole("ben")],
    ["the whole file of Ben, whose parts can be told apart", ["bens", "joint#ben"], all(separable, whole("ben"))],
    ["the whole file of the unit", ["joint"], whole("unit")],
    ["the whole file of the unit, with parts", ["joint#ana", "joint#ben"], all(separable, whole("unit"))],
    ["the whole file of somebody about whom others spoke", ["bens"], all(portionIs("bens", { about: ["mother"] }), whole("mother"))],
    ["the whole file of somebody in no portion", [], whole("mother")],
    ["a whole file and a portion of it", ["bens", "joint"], requestIs({ asked: [{ what: "whole-file", of: "ben" }, { what: "portions", ids: ["joint"] }] })],
    ["the whole file of a unit of which only one member is a holder", [], all(portionIs("joint", { holders: ["ana", "mother"] }), whole("unit"))],
  ])("%s -> %j", (_situation, expected, change) => { expect(ids(change)).toEqual(expected); });

  test.each(["originator", "received-under-consent", "received-otherwise", "unknown"] as const)("a portion is held as its file says, and a statement drawn from it too: %s", (heldAs) => {
    expect(one(all(portionIs("anas", { heldAs }), asksFor("anas"))).heldAs).toEqual([heldAs]);
    expect(one(all(portionIs("anas", { heldAs }), asksToTell("summary", ["ana"], ["anas"]))).heldAs).toEqual([heldAs]);
    expect(contents(all(separable, portionIs("joint", { heldAs }), asksFor("joint"))).map((part) => part.heldAs)).toEqual([[heldAs], [heldAs]]);
  });

  test("who asks changes nothing", () => {
    expect(ids(all(whole("ben"), requestIs({ onBehalfOf: [] })))).toEqual(ids(whole("ben")));
  });

  test.each<[situation: string, issue: string, change: Change]>([
    ["a portion that is not on file", "/asked/0/ids/0 unknown-portion", asksFor("lost")],
    ["a part of what has no parts", "/asked/0/ids/0 unknown-portion", asksFor("joint#ana")],
    ["a part of somebody who holds none", "/asked/0/ids/0 unknown-portion", all(separable, asksFor("joint#mother"))],
    ["the file of a stranger", "/asked/0/of unknown-person", whole("carl")],
    ["a statement about a stranger", "/asked/0/holders/0 unknown-person", asksToTell("existence", ["carl"])],
    ["a statement drawn from nothing on file", "/asked/0/drawnFrom/0 unknown-portion", asksToTell("summary", ["ana"], ["lost"])],
    ["a statement about nobody, from nothing", "/asked/0/holders no-holder", asksToTell("existence", [])],
    ["a statement with the id of a portion", "/asked/0/id duplicate-id", requestIs({ asked: [{ ...statement(["ana"], []), id: "joint" } as never] })],
  ])("%s is an error", (_situation, issue, change) => {
    try { contents(change); expect.unreachable(); } catch (error) {
      expect(isInputError(error) && error.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([issue]);
    }
  });
});

describe("what stands in a content, whole", () => {
  const { casefile } = parsed(asIs);
  const { entries } = openCasefile(casefile);
  const [joint, anas] = [entries.get("joint"), entries.get("anas")];
  const told = { id: "told", what: "statement", topic: "summary", kinds: ["progress-note"], separable: "no", keptSeparate: "no", excludedContent: "yes", part2: "no", heldAs: ["originator"], sensitivities: [], promisedSource: "no", recognizable: "yes" };
  test("a portion", () => {
    expect(one(asksFor("joint"))).toEqual({
      ...told, id: "joint", what: "portion", topic: undefined, holders: ["ana", "ben"], about: ["ana", "ben"], entries: [joint], sessions: [joint?.session], from: "2026-02-03", until: "2026-02-03",
    });
    expect(one(asksFor("vignette"))).toMatchObject({ what: "portion", sessions: [], entries: [entries.get("vignette")] });
  });
  test("a statement drawn from several portions, whatever their order", () => {
    for (const ids of [["anas", "vignette", "joint"], ["joint", "vignette", "anas"]]) {
      expect(one(asksToTell("summary", ["ana"], ids))).toMatchObject({ ...told, kinds: expect.arrayContaining(["progress-note", "deidentified"]) as unknown, holders: ["ana", "ben"], about: ["ana", "ben"], from: "2026-02-03", until: "2026-02-20" });
      expect(one(asksToTell("summary", ["ana"], ids)).sessions).toEqual(ids[0] === "anas" ? [anas?.session, joint?.session] : [joint?.session, anas?.session]);
    }
  });
  test("a statement drawn from one", () => { expect(one(asksToTell("summary", ["ana"], ["anas"]))).toMatchObject({ holders: ["ana"], separable: "yes", sessions: [anas?.session], from: "2026-02-12", until: "2026-02-12" }); });
  test("what tells of a session tells of its day, whenever it was written", () => {
    const lateIn: Change = ({ casefile: { records } }) => { Object.assign(records[0] ?? {}, { writtenAt: "2026-02-28T11:00:00-08:00" }); };
    expect(one(all(lateIn, asksFor("joint")))).toMatchObject({ from: "2026-02-03", until: "2026-02-03" });
  });
  test.each<[fact: "part2" | "promisedSource" | "keptSeparate" | "excludedContent" | "recognizable", values: readonly (readonly ["yes" | "no" | "unknown", "yes" | "no" | "unknown"])[]]>([
    ["part2", [["yes", "yes"], ["no", "no"], ["unknown", "unknown"]]], ["promisedSource", [["yes", "yes"], ["no", "no"], ["unknown", "unknown"]]], ["keptSeparate", [["yes", "yes"], ["no", "no"], ["unknown", "unknown"]]],
    ["excludedContent", [["yes", "yes"], ["no", "no"], ["unknown", "unknown"]]], ["recognizable", [["no", "yes"], ["unknown", "yes"], ["yes", "yes"]]],
  ])("a statement drawn from one portion takes over its %s", (fact, values) => {
    for (const [value, taken] of values) expect(one(all(portionIs("anas", { [fact]: value }), asksToTell("summary", [], ["anas"])))[fact]).toBe(taken);
  });
  test("a statement drawn from nothing is of no kept notes, of no promised source and in no notes' way", () => {
    expect(one(asksToTell("existence", ["ana"]))).toMatchObject({ keptSeparate: "no", excludedContent: "yes", promisedSource: "no", sessions: [], heldAs: [] });
  });
  test("in the file of nobody nothing is asked for", () => {
    const file = openedFile(noCasefile);
    if (file === undefined) throw new Error("not open");
    expect(contentsOf(parsed(asksFor("joint")).request, file)).toEqual([]);
    expect(file.facts).toEqual({
      schema: 1, clients: [], sessions: [], records: [], releases: [], agreements: [], clinicians: [], others: [], incidents: [], disclosures: [], jurisdictions: [],
      unit: { kind: "individual", relation: "unknown", clientIs: "unknown", charting: "unknown", formed: "unknown", members: [] },
      covered: "unknown", part2Program: "unknown", informationBlockingActor: "unknown", veteransFacility: "unknown",
    });
  });
  test("an id that a holder's would complete is no part", () => {
    const change = all(portionIs("joint", { id: "an", separable: "yes" }), asksFor("ana"));
    expect(() => contents(change)).toThrow("/asked/0/ids/0");
  });
  test("what is not on file is named at its own place", () => {
    const issues = (change: Change): readonly string[] => {
      try { contents(change); return []; } catch (error) { return isInputError(error) ? error.issues.map(({ path }) => path) : []; }
    };
    expect(issues(requestIs({ asked: [{ what: "portions", ids: ["joint", "lost", "gone"] }, { what: "whole-file", of: "carl" }, { what: "portions", ids: ["away"] }] }))).toEqual(["/asked/0/ids/1", "/asked/0/ids/2", "/asked/1/of", "/asked/2/ids/0"]);
  });
});

test("a statement is decided as the portion is of which it tells: what a mother said of both partners is neither's own", () => {
  const policy = policyFor({ jurisdictions: ["US-CA"], codes: [] });
  const ofBoth = all(portionIs("bens", { holders: ["mother"], about: ["ana", "ben"] }), asks(party("ana", "client")), requestIs({ purpose: "self-access", made: "signed-writing" }));
  const outcome = (change: Change): string => { const { casefile, request } = parsed(all(ofBoth, change)); return evaluateDisclosure(request, casefile, policy).outcome; };
  expect([asksFor("bens"), asksToTell("summary", ["mother"], ["bens"]), asksToTell("summary", ["ana", "mother"], ["bens"])].map(outcome)).toEqual(["deny", "deny", "deny"]);
});

describe("a part", () => {
  const part = (change: Change): Content | undefined => contents(all(separable, change, asksFor("joint"))).find(({ id }) => id === "joint#ana");
  test("holds its holder's confidences alone", () => { expect(part(all())?.holders).toEqual(["ana"]); });
  test("is about its holder and whoever holds no part, never about another holder", () => {
    expect(part(portionIs("joint", { about: ["ana", "ben", "mother"] }))?.about).toEqual(["ana", "mother"]);
  });
});

describe("a statement", () => {
  test("holds the confidences of whom it names and of all whose portions it is drawn from", () => {
    expect(one(asksToTell("summary", ["ana"], ["bens"])).holders).toEqual(["ana", "ben"]);
  });
  test("of separable parts takes only those of whom it names", () => {
    expect(one(all(separable, asksToTell("summary", ["ana"], ["joint"]))).holders).toEqual(["ana"]);
  });
  test("of separable parts takes all if it names none of their holders", () => {
    expect(one(all(separable, asksToTell("summary", ["mother"], ["joint"]))).holders).toEqual(["mother", "ana", "ben"]);
    expect(one(all(separable, asksToTell("summary", [], ["joint"]))).holders).toEqual(["ana", "ben"]);
  });
  test.each<[fact: "part2" | "promisedSource" | "keptSeparate", values: ["yes" | "no" | "unknown", "yes" | "no" | "unknown"], taken: string]>([
    ["part2", ["no", "yes"], "yes"], ["part2", ["no", "unknown"], "unknown"], ["part2", ["no", "no"], "no"],
    ["promisedSource", ["yes", "unknown"], "yes"], ["keptSeparate", ["no", "yes"], "yes"],
  ])("takes over %s of %j as %s", (fact, [first, second], taken) => {
    const content = one(all(portionIs("anas", { [fact]: first }), portionIs("joint", { [fact]: second }), asksToTell("summary", ["ana"], ["anas", "joint"])));
    expect(content[fact]).toBe(taken);
  });
  test.each<[values: ["yes" | "no" | "unknown", "yes" | "no" | "unknown"], taken: string]>([
    [["yes", "no"], "no"], [["yes", "unknown"], "unknown"], [["yes", "yes"], "yes"],
  ])("of what notes can never hold %j takes %s", ([first, second], taken) => {
    const content = one(all(portionIs("anas", { excludedContent: first }), portionIs("joint", { excludedContent: second }), asksToTell("summary", ["ana"], ["anas", "joint"])));
    expect(content.excludedContent).toBe(taken);
  });
  test("takes over every delicate matter, every kind and all the days", () => {
    const content = one(all(portionIs("anas", { sensitivities: ["trauma"], kind: "group-note" }), portionIs("joint", { sensitivities: ["secret"] }), asksToTell("summary", ["ana"], ["anas", "joint"])));
    expect(content).toMatchObject({ sensitivities: ["trauma", "secret"], kinds: ["group-note", "progress-note"], from: "2026-02-03", until: "2026-02-12", separable: "no" });
  });
  test.each(["yes", "no", "unknown"] as const)("drawn from nothing has the Part 2 status of the practice: %s", (part2Program) => {
    expect(one(all(fileIs({ part2Program }), asksToTell("existence", ["ana"]))).part2).toBe(part2Program);
  });
  test.each<[situation: string, taken: string, change: Change]>([
    ["who holds it", "no", asksToTell("existence", ["ben"], ["bens"])], ["who is told of in it", "no", all(portionIs("bens", { about: ["ana"] }), asksToTell("existence", ["ana"], ["bens"]))],
    ["somebody else", "yes", asksToTell("existence", ["ana"], ["bens"])], ["one who holds it and somebody else", "yes", asksToTell("existence", ["ben", "ana"], ["bens"])], ["nobody", "no", asksToTell("existence", [], ["bens"])],
  ])("drawn from what is no Part 2 record, where a program names %s: %s", (_who, taken, change) => {
    expect(one(all(fileIs({ part2Program: "yes" }), change)).part2).toBe(taken);
    expect(one(all(fileIs({ part2Program: "unknown" }), change)).part2).toBe(taken === "yes" ? "unknown" : taken);
    expect(one(all(fileIs({ part2Program: "no" }), change)).part2).toBe("no");
  });
  test("drawn from nothing tells of today", () => {
    expect(one(asksToTell("existence", ["ana"]))).toMatchObject({ from: "2026-03-05", until: "2026-03-05", kinds: [], entries: [], about: ["ana"], separable: "yes", recognizable: "yes" });
  });
  test("drawn from a case without names is nobody's", () => {
    expect(one(asksToTell("summary", [], ["vignette"]))).toMatchObject({ holders: [], kinds: ["deidentified"], recognizable: "no" });
    expect(one(all(portionIs("vignette", { recognizable: "unknown" }), asksToTell("summary", [], ["vignette"]))).recognizable).toBe("unknown");
  });
  test("that names somebody can be recognized, whatever it is drawn from", () => {
    expect(one(asksToTell("summary", ["ana"], ["vignette"]))).toMatchObject({ holders: ["ana"], recognizable: "yes" });
  });
  test("drawn from separable parts is about whom it names", () => {
    expect(one(all(separable, asksToTell("summary", ["ana"], ["joint"]))).about).toEqual(["ana"]);
  });
  test.each<[situation: string, about: string[], change: Change, holders: string[], drawnFrom: string[]]>([
    ["separable parts, of whom it names and of whoever holds no part", ["ana", "mother"], all(separable, portionIs("joint", { about: ["ana", "ben", "mother"] })), ["ana"], ["joint"]],
    ["separable parts of both, of both and of whoever holds no part", ["ana", "ben", "mother"], all(separable, portionIs("joint", { about: ["ana", "ben", "mother"] })), ["ana", "ben"], ["joint"]],
    ["a portion whose parts cannot be told apart, of all", ["ana", "ben", "mother"], portionIs("joint", { about: ["ben", "mother"] }), ["ana"], ["joint"]],
    ["a portion of one holder, of whomever that holder spoke of", ["mother", "ana", "ben"], portionIs("bens", { holders: ["mother"], about: ["ana", "ben"] }), ["mother"], ["bens"]],
    ["a portion of one holder, named beside another: of whomever that holder spoke of all the same", ["mother", "ana", "ben"], portionIs("bens", { holders: ["mother"], about: ["ana", "ben"] }), ["mother", "ana"], ["bens"]],
    ["two portions, of whomever either tells", ["ana", "ben", "mother"], all(separable, portionIs("bens", { about: ["mother"] })), ["ana"], ["joint", "bens"]],
  ])("drawn from %s", (_situation, about, change, holders, drawnFrom) => {
    expect([...one(all(change, asksToTell("summary", holders, drawnFrom))).about].sort()).toEqual([...about].sort());
  });
});

test("a record without a session tells of the day it was written", () => {
  expect(one(asksFor("vignette"))).toMatchObject({ from: "2026-02-20", until: "2026-02-20" });
});

test("a portion of one holder marked separable stays whole", () => {
  const change: Change = ({ casefile }) => { casefile.records[1]?.portions.push(portion("alone", ["ben"], { separable: "yes" }) as never); };
  expect(ids(all(change, asksFor("alone")))).toEqual(["alone"]);
});
