import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type CodeId } from "subrosa";
import { answerOf, checkConformance, compare, conformanceTests, report, summary, type Adapter, type Vector } from "subrosa/testing";
import { threeVectors as vectors } from "./vectors.ts";

const ours: Adapter = ({ request, casefile, policy: { jurisdictions, codes, notModelled = [] } }) =>
  answerOf(evaluateDisclosure(request, casefile, policyFor({ jurisdictions, codes: codes as readonly CodeId[], notModelled })));
const [bothSigned, oneSigned, ownPart] = vectors as readonly [Vector, Vector, Vector];

test("our own evaluator conforms", async () => {
  const { passed, results } = await checkConformance(ours, { vectors });
  expect(results.map(({ kind, faults }) => [kind, faults])).toEqual(vectors.map(() => ["passed", []]));
  expect(passed).toBe(true);
});

test("what lets out too much is named first, then what keeps too much", async () => {
  const { passed, results } = await checkConformance(({ id }) => ({ outcome: id === bothSigned.id ? "deny" : "allow" }), { vectors });
  expect(passed).toBe(false);
  expect(results.map(({ vector: { id }, kind }) => [id, kind])).toEqual([["couple/one-signed", "fail-open"], ["couple/own-part", "fail-open"], ["couple/both-signed", "fail-closed"]]);
});

test("an adapter that throws has crashed on that vector, and the others are asked all the same", async () => {
  const { results } = await checkConformance((question) => { if (question.id === oneSigned.id) throw new Error("no such client"); return ours(question); }, { vectors });
  expect(results.map(({ kind }) => kind)).toEqual(["crashed", "passed", "passed"]);
  expect(results[0]?.faults).toEqual(["It threw: no such client"]);
  const { results: rejected } = await checkConformance(() => Promise.reject(new TypeError("later")), { vectors });
  expect(rejected.every(({ kind, faults }) => kind === "crashed" && faults[0] === "It threw: later")).toBe(true);
});

test("an adapter is shown the question and not the answer, and cannot change the vector", async () => {
  const seen: string[][] = [];
  await checkConformance((question) => { seen.push(Object.keys(question).sort()); Object.assign(question, { casefile: null }); return { outcome: "deny" }; }, { vectors });
  expect(seen).toEqual(vectors.map(() => ["casefile", "id", "policy", "request"]));
  expect(vectors.every(({ casefile }) => casefile.clients.length === 2)).toBe(true);
});

test("only the chosen vectors are asked, and none asked is not passed", async () => {
  const ids = async (filter: readonly string[]) => (await checkConformance(ours, { vectors, filter })).results.map(({ vector: { id } }) => id);
  expect(await ids(["AAMFT 2.2 &"])).toEqual([bothSigned.id]);
  expect(await ids(["two notes", "couple/ONE"])).toEqual([oneSigned.id, ownPart.id]);
  expect(await ids([])).toHaveLength(3);
  expect((await checkConformance(ours, { vectors, filter: ["nothing of this name"] })).passed).toBe(false);
});

test("no vector chosen is one test that fails, for a runner passes a file without tests", async () => {
  const [only, ...more] = conformanceTests(ours, { vectors, filter: ["nothing of this name"] });
  expect([only?.name, more]).toEqual(["a vector is chosen", []]);
  await expect(only?.run()).rejects.toThrow('no vector is chosen by `["nothing of this name"]`: nothing would be shown');
});

describe("an answer is", () => {
  test.each<[situation: string, vector: Vector, answer: unknown, kind: string, fault?: string]>([
    ["passed with the outcome alone", ownPart, { outcome: "partial" }, "passed"],
    ["passed with the verdicts", ownPart, { outcome: "partial", contents: { joint: "must-not", bens: "may" } }, "passed"],
    ["passed with one verdict", ownPart, { outcome: "partial", contents: { bens: "may" } }, "passed"],
    ["passed where it speaks of something unasked that stays", ownPart, { outcome: "partial", contents: { anas: "must-not" } }, "passed"],
    ["fail-open where the wrong one of two goes", ownPart, { outcome: "partial", contents: { joint: "may", bens: "must-not" } }, "fail-open", "The verdict on `joint` is may; expected must-not."],
    ["fail-open where something unasked goes", ownPart, { outcome: "partial", contents: { anas: "may" } }, "fail-open", "The verdict on `anas` is may; expected nothing, for nobody asked for it."],
    ["fail-open where an id is one that every object has", ownPart, { outcome: "partial", contents: { constructor: "may" } }, "fail-open"],
    ["fail-open where all of it goes", ownPart, { outcome: "allow" }, "fail-open", "The outcome is allow; expected partial."],
    ["fail-closed where nothing goes", ownPart, { outcome: "deny" }, "fail-closed", "The outcome is deny; expected partial."],
    ["fail-closed where one of two does not go", ownPart, { outcome: "partial", contents: { bens: "escalate" } }, "fail-closed"],
    ["wrong where a may is called a must", bothSigned, { outcome: "allow", contents: { joint: "must" } }, "wrong", "The verdict on `joint` is must; expected may."],
    ["wrong where a no is called a not-yet", oneSigned, { outcome: "deny", contents: { joint: "escalate" } }, "wrong"],
    ["malformed where it is a word", bothSigned, "allow", "malformed", "The answer is not an object with an `outcome`."],
    ["malformed where it is a list", bothSigned, ["allow"], "malformed"],
    ["malformed where it is nothing", bothSigned, null, "malformed"],
    ["malformed without an outcome", bothSigned, {}, "malformed", 'The outcome is missing; expected "allow", "partial" or "deny".'],
    ["malformed with another outcome", bothSigned, { outcome: "permit" }, "malformed", 'The outcome is "permit"; expected "allow", "partial" or "deny".'],
    ["malformed with contents that are none", bothSigned, { outcome: "allow", contents: ["joint"] }, "malformed", "The `contents` are not an object with a verdict for each id."],
    ["malformed with a verdict that is none", bothSigned, { outcome: "allow", contents: { joint: true } }, "malformed", 'The verdict on `joint` is true; expected "must", "may", "escalate" or "must-not".'],
  ])("%s", (_situation, vector, answer, kind, fault) => {
    const result = compare(vector, answer);
    expect(result.kind).toBe(kind);
    if (fault !== undefined) expect(result.faults).toContain(fault);
  });
});

describe("one test for each vector", () => {
  const tests = conformanceTests(({ id }) => ({ outcome: id === ownPart.id ? "partial" : "deny" }), { vectors });

  test("has the id and the title for a name", () => { expect(tests.map(({ name }) => name)).toEqual(vectors.map(({ id, title }) => `${id}: ${title}`)); });
  test("passes where the answer is right", async () => { await expect(tests[2]?.run()).resolves.toBeUndefined(); });
  test("fails with what is wrong, why, and the source", async () => {
    await expect(tests[0]?.run()).rejects.toThrow([
      "fail-closed: Both partners signed for the attorney.", "The outcome is deny; expected allow.", "Each member able to sign has signed a form that covers this.", "Source: AAMFT 2.2 & 45 CFR 164.508",
    ].join("\n"));
  });
});

describe("the report", () => {
  const results = [compare(oneSigned, { outcome: "allow" }), compare(bothSigned, {}), compare(ownPart, { outcome: "partial" })];

  test("as text says what is wrong, why and by which source, and ends with the numbers", () => {
    expect(report(results)).toBe(`Lets out what must stay (1)

  couple/one-signed: Only one partner signed for the attorney.
    The outcome is allow; expected deny.
    Without the other's written word what the two said together stays.
    Source: AAMFT 2.2

Answers that cannot be read (1)

  couple/both-signed: Both partners signed for the attorney.
    The outcome is missing; expected "allow", "partial" or "deny".
    Each member able to sign has signed a form that covers this.
    Source: AAMFT 2.2 & 45 CFR 164.508

3 vectors, 1 passed, 1 fail-open, 1 malformed
`);
  });
  test("as TAP has a line for each, a diagnosis for what failed, and no name that reads as a directive", () => {
    const odd = { ...compare(oneSigned, { outcome: "allow" }), vector: { ...oneSigned, title: "Skipped # SKIP\nnot at all" } };
    const lines = report([odd, ...results.slice(2)], "tap").split("\n");
    expect(lines.slice(0, 3)).toEqual(["TAP version 14", "1..2", "not ok 1 - couple/one-signed: Skipped \\# SKIP not at all"]);
    expect(lines.slice(3, 6)).toEqual(["  ---", "  kind: fail-open", '  faults: ["The outcome is allow; expected deny."]']);
    expect(lines.at(-2)).toBe("ok 2 - couple/own-part: One partner signed, and the attorney asks for two notes.");
  });
  test("as JUnit XML counts failures and errors apart, and escapes what XML reads otherwise", () => {
    const odd = { ...compare(ownPart, { outcome: "deny" }), vector: { ...ownPart, title: "a < b & \"c\" 'd' \u0000" } };
    const xml = report([...results, odd], "junit");
    expect(xml).toContain('tests="4" failures="2" errors="1"');
    expect(xml).toContain('<testcase classname="subrosa" name="couple/own-part: a &lt; b &amp; &quot;c&quot; &apos;d&apos; \uFFFD"><failure type="fail-closed"');
    expect(xml).toContain('<error type="malformed" message="The outcome is missing; expected &quot;allow&quot;');
    expect(xml).toContain("AAMFT 2.2 &amp; 45 CFR 164.508");
    expect(xml.match(/<testcase /g)).toHaveLength(4);
  });
  test("counts what passed and what let out too much even where that is none", () => { expect(summary([])).toBe("0 vectors, 0 passed, 0 fail-open"); });
});
