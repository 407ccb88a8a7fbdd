import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, explain, picture, spanish, type Decision, type Verdict } from "subrosa";
import { fit, width } from "../../src/explain/fit.ts";
import { attorneyAsks, couple, keptApart, verified } from "../../examples/couple.ts";
import { body, permit } from "../support/bodies.ts";
import { all, asks, asksFor, parsed, party, requestIs } from "../support/world.ts";
import { compile } from "../../src/engine/policy.ts";
import { bothSigned, decide, everyNote, subpoena } from "./couple.ts";
import { hostile, tagsIn, unescaped } from "./hostile.ts";

/** Words as they are read, line by line, without the markup. */
const read = (svg: string): string => unescaped(svg.replace(/<\/tspan><tspan[^>]*>/g, " ").replace(/<[^>]*>/g, "\n").replace(/\n+/g, "\n"));

describe("what is seen", () => {
  test("the couple's case: each content, each person, what closed it and why", () => {
    const words = read(picture(decide()));
    for (const each of ["DENY. This must not go.", "joint note", "must not go", "Ana", "must not go, as to this person", "Closed: a signed release", "Ben", "may go, as to this person", "Stands on: a signed release"]) expect(words).toContain(`\n${each}\n`);
    expect(words).toContain("Ana took part in the joint treatment and has not authorized this in writing. (AAMFT Code of Ethics, 2.2)");
  });
  test("a reason that speaks of one person stands beside that person alone", () => {
    const words = read(picture(decide(undefined, couple()))).split("\nBen\n");
    expect(words.map((part) => part.match(/(?:Ana|Ben) took part in the joint treatment/g))).toEqual([["Ana took part in the joint treatment"], ["Ben took part in the joint treatment"]]);
  });
  test("what a law's silence closes on one ground stands under that ground alone", () => {
    const asked = attorneyAsks({ requester: { id: "Ben", kind: "client", ...verified }, onBehalfOf: ["Ben"], purpose: "self-access", made: "signed-writing", asked: [{ what: "portions", ids: ["joint notes apart"] }] });
    const casefile = couple({ records: [{ id: "r-1", session: "s-1", portions: [{ ...keptApart, id: "joint notes apart" }] }] });
    const [, release, own] = read(picture(decide(asked, casefile))).split("\nClosed: ");
    expect(own).toMatch(/^a person's right to the own record\nOn the ground of a person's right to the own record this law does not open it/);
    expect(release).toMatch(/^a signed release\n/);
    expect(release).not.toContain("right to the own record");
  });
  test("an allow, a partial, an alternative, a silence", () => {
    expect(read(picture(decide(undefined, bothSigned)))).toContain("ALLOW. This may go.");
    expect(read(picture(decide(everyNote)))).toContain("PARTIAL. Some of this may go, some must stay.");
    const words = read(picture(decide(subpoena)));
    expect(words).toContain("Would also stand on: a subpoena");
    expect(words).toContain("This law does not open it. (HIPAA Privacy Rule, 45 CFR)");
  });
  test("a doubt, a ground that nothing opened, nothing at all", () => {
    const treating = all(asks(party("doe", "prescriber")), requestIs({ purpose: "treatment" }), asksFor("anas"));
    const { casefile, request } = parsed(treating, () => undefined);
    const on = (found: "undetermined" | "silent"): string => read(picture(evaluateDisclosure(request, casefile, compile([body([permit(["treatment"], found)])]))));
    expect(on("undetermined")).toContain("Still open: treatment");
    expect(on("silent")).toContain("Looked for and not found: a signed release and treatment");
    const nothing: Decision = { ...decide(), portions: [] };
    expect(read(picture(nothing))).toContain("DENY. This must not go.");
    const bare: Decision = { ...decide(), portions: decide().portions.map((each) => ({ ...each, holders: [{ verdict: "must-not" as const, by: [], alsoStood: [], barred: [], lookedFor: [] }] })) };
    expect(read(picture(bare))).toContain("nobody's confidence");
    expect(read(picture(bare))).toContain("Nothing in this request is a ground on which this could go.");
  });
});

test("a refusal of which some only waits is headed by the sign of what waits", () => {
  const [portion] = decide().portions;
  if (portion === undefined) throw new Error("nothing was asked for");
  const head = (verdicts: readonly Verdict[]): string => {
    const svg = picture({ ...decide(), portions: verdicts.map((verdict) => ({ ...portion, verdict })) });
    return svg.slice(svg.indexOf("<g transform"), svg.indexOf("<text"));
  };
  expect(head(["must-not", "escalate"])).toBe(head(["escalate"]));
  expect(head(["must-not"])).not.toBe(head(["escalate"]));
});

test("each verdict has a word and a sign of its own besides its colour", () => {
  const svg = picture(decide(everyNote));
  const legend = svg.slice(svg.lastIndexOf("<g transform", svg.lastIndexOf(">must go<")));
  const signs = [...legend.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path);
  expect(new Set(signs).size).toBe(4);
  for (const word of ["must go", "may go", "waits", "must not go"]) expect(read(legend)).toContain(`\n${word}\n`);
});

test("it can be heard: an image with a title and a description", () => {
  const svg = picture(decide(everyNote), { names: { "joint note": "the joint note" } });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="900" height="\d+" viewBox="0 0 900 \d+" role="img" aria-labelledby="t d" xml:lang="en"/);
  expect(svg).toContain("<title id=\"t\">PARTIAL. Some of this may go, some must stay.</title>\n<desc id=\"d\">the joint note: must not go. note on Ana alone: must not go. note on Ben alone: may go.</desc>");
});

test("the same decision, the same bytes; also out of JSON", () => {
  expect(picture(JSON.parse(JSON.stringify(decide(everyNote))) as Decision)).toBe(picture(decide(everyNote)));
});

test("a long name is broken, then cut, and stands whole in a title", () => {
  const long = "the note of the joint session, which was written on the evening of the same day after a long conversation about the house, the children, the dog and the boat";
  const svg = picture(decide(), { names: { "joint note": long } });
  expect(svg).toContain(`<title>${long}</title>`);
  expect(svg).toMatch(/…<\/tspan><\/text>/);
});

describe("no name gets out of its place", () => {
  /** A tag without what stands in its attributes. */
  const shape = (tag: string): string => tag.replace(/"[^"]*"/g, "\"\"");
  const shapes = new Set([decide(subpoena), decide(everyNote)].flatMap((decision) => tagsIn(picture(decision, { names: { "joint note": "long ".repeat(60) } })).tags.map(shape)));

  test("every tag is ours and every word is escaped", () => {
    fc.assert(fc.property(hostile, (name) => {
      const { tags, words } = tagsIn(picture(decide(subpoena), { names: { "Ana": name, "Ben": name, "joint note": name }, language: { ...spanish, code: name } }));
      expect(tags.map(shape).filter((each) => !shapes.has(each))).toEqual([]);
      for (const tag of tags) expect(tag).toMatch(/^<\/?[a-z]+(?: [a-zA-Z:-]+="[^"<>]*")*\/?>$/);
      expect(words).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
      expect(words.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/u);
    }), { numRuns: 60 });
  });
});

describe("how a text fits", () => {
  test.each<[what: string, text: string, room: number, atMost: number, lines: readonly string[], cut: boolean]>([
    ["on one line", "one two", 200, 2, ["one two"], false],
    ["on two", "aaaaaaaa bbbbbbbb", 60, 2, ["aaaaaaaa", "bbbbbbbb"], false],
    ["cut", "aaaaaaaa bbbbbbbb cccccccc", 60, 2, ["aaaaaaaa", "bbbbbbbb…"], true],
    ["a word that is too wide", "aaaaaaaaaaaa", 60, 3, ["aaaaaaaaa", "aaa"], false],
    ["nothing", "", 60, 1, [""], false],
    ["no room at all", "ab", 1, 1, ["…"], true],
  ])("%s", (_what, text, room, atMost, lines, cut) => { expect(fit(text, 10, room, atMost)).toEqual({ lines, cut }); });

  test("no line is wider than its room, and nothing is lost unless it is cut", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 40, max: 300 }), (text, room) => {
      const { lines, cut } = fit(text, 10, room, 1000);
      expect(cut).toBe(false);
      for (const line of lines) expect(width(line, 10)).toBeLessThanOrEqual(room);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }));
  });
  test("marks take no room, whole characters more", () => {
    expect(width("e\u0301", 10)).toBe(width("e", 10));
    expect(width("漢", 10)).toBeGreaterThan(width("M", 10));
    expect(width("A", 10)).toBeGreaterThan(width("a", 10));
  });
});

test("an explanation and its picture speak the same headline", () => {
  for (const decision of [decide(), decide(everyNote), decide(undefined, bothSigned)]) expect(picture(decision)).toContain(explain(decision).split("\n")[0]);
});
