/** What examples 26 and 27 share, without an engine. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { evaluateDisclosure, policyFor, request, signedForm } from "subrosa";
import { afterAll, describe, expect, test } from "vitest";
import { byMail, note, onlyAna, verified } from "../../examples/couple.ts";
import { NOTHING, openOutput, type Done } from "../../examples/rejudging/checkpoint.ts";
import { asIfAlways, judgeLines, policies } from "../../examples/rejudging/judge.ts";
import { batches, inOrder, textsOf } from "../../examples/rejudging/lines.ts";
import { progressLine } from "../../examples/rejudging/progress.ts";
import { shelf } from "../../examples/rejudging/shelf.ts";

const folder = mkdtempSync(join(tmpdir(), "rejudging-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

async function* each<T>(items: readonly T[]): AsyncGenerator<T> { for (const item of items) yield await Promise.resolve(item); }
const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => { const list: T[] = []; for await (const item of items) list.push(item); return list; };

/** Ana's consent to any prescriber, signed in May 2024, for a record of a substance use program. */
const file = onlyAna({
  part2Program: "yes", jurisdictions: [], records: [{ id: "r-1", session: "s-1", portions: [{ ...note, part2: "yes", id: "progress note" }] }],
  sessions: [{ id: "s-1", at: "2024-05-01T10:00:00-08:00", clientsWereIn: ["US-CA"], consentedBy: "client", courtOrdered: "no", paidBy: "client-in-full" }],
  clients: [{ id: "Ana", born: "1985-04-02", emancipated: "no", detained: "no", capacity: [{ from: "2024-05-01T10:00:00-08:00", is: "able" }] }],
  agreements: [{ id: "limits", kind: "limits-explained", to: ["Ana"], at: "2024-05-01T10:00:00-08:00" }],
  releases: [{
    ...signedForm({
      of: "Ana", recipients: [{ kind: "prescriber" }], purposes: ["treatment"], signedAt: "2024-05-02T09:00:00-08:00", expires: "2026-12-31",
      covers: { kinds: "entire-record", statements: [], part2: "yes" },
    }),
    statements: [
      "description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "plain-language",
      "consequences-of-refusal", "large-type", "separate-signature", "use-limits", "right-to-copy",
    ],
  }],
});
const psychiatristAsks = (at: string) => request({
  requester: { id: "Dr. Moss", kind: "prescriber", ...verified }, onBehalfOf: ["Ana"], purpose: "treatment", made: "in-writing", channel: byMail, at,
  asked: [{ what: "portions", ids: ["progress note"] }],
});

describe("the law of a day as if it had always been so", () => {
  const dated = policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] });
  const outcome = (at: string, lawOf?: string): string => evaluateDisclosure(psychiatristAsks(at), file, lawOf === undefined ? dated : asIfAlways(dated, lawOf)).outcome;

  test.each<[at: string, lawOf: string | undefined, outcome: string]>([
    ["2025-06-01T17:00:00-08:00", undefined, "deny"], // 42 CFR 2.31(a)(4)(i): a class of recipients suffices only from 16 February 2026
    ["2026-02-15T17:00:00-08:00", undefined, "deny"],
    ["2026-02-16T17:00:00-08:00", undefined, "allow"],
    ["2025-06-01T17:00:00-08:00", "2026-02-16", "allow"],
    ["2025-06-01T17:00:00-08:00", "2026-02-15", "deny"],
    ["2026-02-16T17:00:00-08:00", "2026-02-15", "deny"],
    ["2024-05-01T17:00:00-08:00", "2026-02-16", "deny"], // the form was not signed yet: the disclosure keeps its own instant
  ])("a class of recipients, asked on %s, under the law of %s: %s", (at, lawOf, expected) => { expect(outcome(at, lawOf)).toBe(expected); });
});

describe("a line", () => {
  const both = policies("2026-03-05");
  const named = (name: string) => { if (name !== "ana") throw new SyntaxError(`no casefile \`${name}\``); return file; };
  const line = (more: object): string => JSON.stringify({ id: "d-1", casefile: "ana", request: psychiatristAsks("2025-06-01T17:00:00-08:00"), ...more });

  test("that would be decided otherwise today says what turned and which provision made it", () => {
    const { text, changed, unusable } = judgeLines([line({})], 7, both, named);
    expect({ changed, unusable }).toEqual({ changed: 1, unusable: 0 });
    expect(JSON.parse(text)).toMatchObject({
      line: 7, id: "d-1", at: "2025-06-01T17:00:00-08:00", then: "deny", today: "allow", changed: true,
      turned: [{ content: "progress note", then: "must-not", today: "may" }],
    });
    expect(text).toContain("part2/2.33(a)(1)/care-under-consent");
  });
  test("is judged alike with its casefile and with the name of it", () => {
    expect(judgeLines([line({ casefile: file })], 7, both, named)).toEqual(judgeLines([line({})], 7, both, named));
  });
  test.each<[what: string, line: string, says: string]>([
    ["that is blank", "", "JSON"], ["that is torn", line({}).slice(0, 50), "JSON"], ["that is no object", "7", "a line is an object"],
    ["without an id", line({ id: 7 }), "a line is an object"], ["of a casefile that is not there", line({ casefile: "ben" }), "no casefile `ben`"],
    ["without a request", line({ request: undefined }), "the request is not usable"], ["without a casefile", line({ casefile: undefined }), "the casefile is not usable"],
  ])("%s has its answer in its place", (_what, bad, says) => {
    const { text, unusable } = judgeLines([line({}), bad, line({})], 1, both, named);
    const answers = text.split("\n").slice(0, -1).map((answer): unknown => JSON.parse(answer));
    expect(unusable).toBe(1);
    expect(answers).toMatchObject([{ line: 1, changed: true }, { line: 2 }, { line: 3, changed: true }]);
    expect(answers[1]).toHaveProperty("unusable", expect.stringContaining(says));
  });
});

test("a shelf parses a casefile once, and reads nothing outside its folder", () => {
  writeFileSync(join(folder, "ana.json"), JSON.stringify(file));
  const named = shelf(folder);
  expect(named("ana")).toEqual(file);
  expect(named("ana")).toBe(named("ana"));
  for (const name of ["../ana", "ana.json", "", "/etc/passwd"]) expect(() => named(name)).toThrow("not the name of a casefile");
  expect(() => named("ben")).toThrow(SyntaxError);
});

describe("batches", () => {
  const lines = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replaceAll("\n", "")), { maxLength: 20 });

  test("hold every line once, wherever the stream is cut, and know where they stand", () => fc.assert(fc.asyncProperty(lines, fc.boolean(), fc.array(fc.nat(40), { maxLength: 12 }), async (texts, ended, cuts) => {
    const whole = Buffer.from(texts.join("\n") + (ended && texts.length > 0 ? "\n" : ""));
    const at = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
    const made = await all(batches(each(at.slice(1).map((end, index) => whole.subarray(at[index], end)))));
    const expected = whole.toString().split("\n");
    expect(made.flatMap(({ bytes }) => textsOf(bytes))).toEqual(expected.at(-1) === "" ? expected.slice(0, -1) : expected);
    let [first, end] = [1, 0];
    for (const batch of made) {
      expect(batch).toMatchObject({ first, lines: textsOf(batch.bytes).length, end: end + batch.bytes.length });
      [first, end] = [first + batch.lines, batch.end];
    }
  })));

  test("are answered in order, and no more than so many are out", async () => {
    let [out, most] = [0, 0];
    const ask = async (item: number): Promise<number> => {
      most = Math.max(most, out += 1);
      await new Promise((resolve) => { setTimeout(resolve, (item * 7) % 5); });
      out -= 1;
      return item * 2;
    };
    const items = Array.from({ length: 40 }, (_, index) => index);
    expect(await all(inOrder(each(items), ask, 4))).toEqual(items.map((item) => [item, item * 2]));
    expect(most).toBe(4);
  });
  test("are handed on while the stream is silent", async () => {
    async function* oneAndNoMore(): AsyncGenerator<number> { yield 1; await new Promise(() => undefined); }
    expect(await inOrder(oneAndNoMore(), (item) => Promise.resolve(item * 2), 4).next()).toEqual({ done: false, value: [1, 2] });
  });
  test("that fail, fail the run", async () => {
    await expect(all(inOrder(each([1, 2, 3]), (item) => (item === 2 ? Promise.reject(new Error("out of paper")) : Promise.resolve(item)), 2))).rejects.toThrow("out of paper");
  });
});

describe("an output", () => {
  const input = Buffer.from(Array.from({ length: 30 }, (_, index) => `line ${String(index)}\n`).join(""));
  const answered = input.toString().toUpperCase();
  let runs = 0;

  /** Answers line by line, from where an earlier run has come to, and dies after so many lines, with something half written. */
  const run = async (path: string, dies: number, every: number): Promise<Done> => {
    const output = await openOutput(path, "louder", every);
    output.began(input);
    let done = output.begun;
    for await (const batch of batches(each([...input.subarray(done.read)].map((byte) => Uint8Array.of(byte))), done.read, done.lines + 1)) {
      if (done.lines - output.begun.lines === dies) {
        if (done.lines > 0) appendFileSync(path, "LIN");
        await output.abandon();
        return done;
      }
      const text = Buffer.from(batch.bytes).toString().toUpperCase();
      done = { ...done, read: batch.end, written: done.written + text.length, lines: done.lines + batch.lines };
      await output.add(text, done);
    }
    await output.close();
    return done;
  };

  test("holds each answer once, however often and wherever the run dies", () => fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(12), fc.constantFrom(0, 1e9)), { maxLength: 6 }), async (deaths) => {
    const path = join(folder, `out-${String(runs += 1)}`);
    for (const [dies, every] of deaths) await run(path, dies, every);
    expect(await run(path, 1e9, 0)).toMatchObject({ read: input.length, lines: 30 });
    expect(readFileSync(path, "utf8")).toBe(answered);
  }), { numRuns: 25 }));

  test("that is finished stays as it is", async () => {
    const path = join(folder, "finished");
    await run(path, 1e9, 0);
    await run(path, 1e9, 0);
    expect(readFileSync(path, "utf8")).toBe(answered);
  });
  test("answers one question about one input", async () => {
    const path = join(folder, "one");
    await run(path, 5, 0);
    await expect(openOutput(path, "softer")).rejects.toThrow("another question");
    const again = await openOutput(path, "louder");
    expect(() => { again.began(Buffer.from("LINE 0\nanother input\n".repeat(10))); }).toThrow("another input");
    await again.abandon();
  });
  test("that somebody else wrote is left alone", async () => {
    const path = join(folder, "stranger");
    writeFileSync(path, "a diary");
    await expect(openOutput(path, "louder")).rejects.toThrow("no checkpoint");
    expect(statSync(path).size).toBe(7);
  });
  test("that lost what its checkpoint speaks of is refused", async () => {
    const path = join(folder, "short");
    await run(path, 9, 0);
    writeFileSync(path, "LINE 0\n");
    await expect(openOutput(path, "louder")).rejects.toThrow("shorter");
  });
});

test("progress is a bar where the length is known, and a count where it is not", () => {
  const done: Done = { ...NOTHING, read: 500, lines: 1_234_000 };
  expect(progressLine(done, { lines: 34_000, read: 250, seconds: 10 }, 1_000)).toBe("[############------------]  50 %  1,234,000 lines, 3,400/s, 20 s left");
  expect(progressLine(done, { lines: 34_000, read: 250, seconds: 10 })).toBe("1,234,000 lines, 3,400/s");
  expect(progressLine({ ...done, read: 1_000 }, { lines: 34_000, read: 750, seconds: 10 }, 1_000)).toBe("[########################] 100 %  1,234,000 lines, 3,400/s, 0 s left");
  expect(progressLine(NOTHING, { lines: 0, read: 0, seconds: 0 }, 1_000)).toBe("[------------------------]   0 %  0 lines, 0/s");
});

