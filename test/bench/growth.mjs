/** What grows with what: releases, records, members and packs; opening a casefile; amending one. */
import { execFileSync } from "node:child_process";
import { Immer } from "immer";
import { STARTS } from "./bundle.mjs";
import { quantile, rounds, ratio, sink } from "./measure.mjs";

/** Median processor time of one call in microseconds, over several short turns. */
const microseconds = (run, { turns = 9, milliseconds = 25, most = 2000 } = {}) => {
  let count = 1;
  const once = (times) => {
    const start = process.cpuUsage();
    for (let index = 0; index < times; index += 1) sink.value = run(index);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / times;
  };
  for (const end = performance.now() + milliseconds * 8; performance.now() < end && count < most;) count = Math.max(1, Math.min(most, Math.round(milliseconds * 1000 / Math.max(once(count), 0.01))));
  const first = once(count);
  return first * count > 100_000 ? quantile([first, once(count), once(count)]) : quantile(Array.from({ length: turns }, () => once(count)));
};

const SIZES = (highest) => [1, 10, 100, 1000, 10_000, 100_000].filter((size) => size <= highest);

/** Six forms that matter, as far as there are so many, and others: for five hundred other recipients, over the years, of both partners. */
const formsOf = ({ rulebook }, count) => {
  const six = rulebook.coupleWith().releases;
  const others = Array.from({ length: Math.max(0, count - six.length) }, (_, index) => rulebook.release(`other-${index}`, index % 2 === 0 ? "ana" : "ben", {
    recipients: [`recipient-${index % 500}`], purposes: [["treatment", "payment", "litigation", "other"][index % 4]], signedAt: `2026-0${1 + index % 2}-15T09:00:00-08:00`,
  }));
  return [...six.slice(0, count), ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** A decision on one record, over a growing number of forms. */
export const byReleases = (inside) => {
  const { parseCasefile, parseRequest, evaluateDisclosure, rulebook } = inside;
  const policy = rulebook.californiaMft();
  return [["both signed for this", "attorney, both signed"], ["nobody signed for this", "attorney, nobody signed for this purpose"]].map(([name, situation]) => {
    const request = parseRequest(rulebook.WEEK[situation]);
    return { name, points: SIZES(10_000).map((size) => {
      const casefile = parseCasefile(rulebook.coupleWith(formsOf(inside, size)));
      return [size, microseconds(() => evaluateDisclosure(request, casefile, policy))];
    }) };
  });
};

/** From ten forms to ten thousand, in one process, turn by turn. */
export const flatness = async (inside) => {
  const { parseCasefile, parseRequest, evaluateDisclosure, rulebook } = inside;
  const policy = rulebook.californiaMft();
  const request = parseRequest(rulebook.attorneyAsks);
  const [few, many] = [10, 10_000].map((size) => {
    const casefile = parseCasefile(rulebook.coupleWith(formsOf(inside, size)));
    return { run: () => evaluateDisclosure(request, casefile, policy) };
  });
  const [ofFew, ofMany] = await rounds([few, many], { turns: 9, milliseconds: 20 });
  return ratio(ofMany, ofFew);
};

/** A decision on one record, over a growing number of records. */
export const byRecords = (inside, highest) => {
  const { parseCasefile, parseRequest, evaluateDisclosure, rulebook } = inside;
  const policy = rulebook.californiaMft();
  const request = parseRequest(rulebook.attorneyAsks);
  return [{ name: "one record of many", points: SIZES(highest).map((size) => {
    const casefile = parseCasefile(rulebook.coupleWith(undefined, rulebook.moreRecords(size - 1)));
    return [size, microseconds(() => evaluateDisclosure(request, casefile, policy))];
  }) }];
};

/** A decision on a record that so many members hold, each of whom has signed. */
export const byMembers = (inside) => {
  const { parseCasefile, parseRequest, evaluateDisclosure, rulebook } = inside;
  const policy = rulebook.californiaMft();
  const request = parseRequest(rulebook.attorneyAsks);
  return [{ name: "a record that all hold", points: [1, 2, 4, 8, 16, 32].map((size) => {
    const casefile = parseCasefile(rulebook.groupOf(size));
    return [size, microseconds(() => evaluateDisclosure(request, casefile, policy))];
  }) }];
};

/** A decision on the couple's record, over a growing policy. */
export const byPacks = (inside) => {
  const { parseCasefile, parseRequest, evaluateDisclosure, rulebook } = inside;
  const casefile = parseCasefile(rulebook.coupleWith());
  const request = parseRequest(rulebook.attorneyAsks);
  return [{ name: "the first so many packs", points: rulebook.policiesOfPacks().map((policy) => [policy.packs.length, microseconds(() => evaluateDisclosure(request, casefile, policy))]) }];
};

/** Several portions asked for at once. */
export const byPortions = (inside) => {
  const { parseCasefile, parseRequest, evaluateDisclosure, rulebook } = inside;
  const policy = rulebook.californiaMft();
  const casefile = parseCasefile(rulebook.coupleWith(undefined, rulebook.moreRecords(1000)));
  return [{ name: "so many portions in one request", points: [1, 10, 100, 1000].map((size) => {
    const request = parseRequest({ ...rulebook.attorneyAsks, asked: [{ what: "portions", ids: Array.from({ length: size }, (_, index) => `more-${index}-p`) }] });
    return [size, microseconds(() => evaluateDisclosure(request, casefile, policy))];
  }) }];
};

/** Opening a casefile, in multiples of `JSON.parse` of its text: from the text, and from an object. */
export const opening = async (inside, sizes) => {
  const { parseCasefile, rulebook, everything } = inside;
  const fromText = ["parseCasefileText", "parseCasefileJson", "casefileFromText"].map((name) => everything[name]).find((each) => typeof each === "function") ?? ((text) => parseCasefile(JSON.parse(text)));
  const rows = [];
  for (const size of sizes) {
    const text = JSON.stringify(rulebook.coupleWith(undefined, rulebook.moreRecords(size)));
    const object = JSON.parse(text);
    const [plain, ofText, ofObject] = await rounds([{ run: () => JSON.parse(text) }, { run: () => fromText(text) }, { run: () => parseCasefile(object) }], { turns: 21, milliseconds: 15 });
    rows.push({ records: size, kilobytes: text.length / 1000, jsonParse: quantile(plain) / 1000, text: ratio(ofText, plain), object: ratio(ofObject, plain) });
  }
  return rows;
};

/** One form more, and one revoked, on a casefile of so many records: `amend` in multiples of immer's own `produce` on the same frozen casefile. */
export const amending = async (inside, size) => {
  const { parseCasefile, amend, rulebook } = inside;
  const casefile = parseCasefile(rulebook.coupleWith(undefined, rulebook.moreRecords(size)));
  const immer = new Immer();
  const signs = (draft) => { draft.releases.push(rulebook.release("new", "ana")); };
  const revokes = (draft) => { draft.releases[2].revoked = { at: "2026-03-04T09:00:00-08:00", recipients: "all" }; };
  const rows = [];
  for (const [name, recipe] of [["somebody signs", signs], ["somebody revokes", revokes]]) {
    const [own, ours] = await rounds([{ run: () => immer.produce(casefile, recipe) }, { run: () => amend(casefile, recipe) }], { turns: 31, milliseconds: 20 });
    rows.push({ name, immer: quantile(own) / 1000, ours: quantile(ours) / 1000, ratio: ratio(ours, own) });
  }
  return rows;
};

/** One by one over batch, a record, on a casefile of so many; undefined where the library has no batch. */
export const batch = async (inside, size) => {
  const { parseCasefile, parseRequest, evaluateDisclosure, rulebook, everything } = inside;
  const casefile = parseCasefile(rulebook.coupleWith(undefined, rulebook.moreRecords(size)));
  const policy = rulebook.californiaMft();
  const asks = (id) => parseRequest({ ...rulebook.attorneyAsks, asked: [{ what: "portions", ids: [id] }] });
  const few = Array.from({ length: 200 }, (_, index) => asks(`more-${index}-p`));
  const { evaluateMany, evaluateCasefile } = everything;
  const all = Array.from({ length: size }, (_, index) => asks(`more-${index}-p`));
  const read = (answers) => answers.map(({ decision }) => decision());
  const ways = [
    ...(typeof evaluateMany === "function" ? [
      { name: "evaluateMany", run: () => evaluateMany(all, casefile, policy) },
      { name: "evaluateMany, each decision read", reads: true, run: () => read(evaluateMany(all, casefile, policy)) },
    ] : []),
    ...(typeof evaluateCasefile === "function" ? [
      { name: "evaluateCasefile", run: () => evaluateCasefile(parseRequest(rulebook.attorneyAsks), casefile, policy) },
      { name: "evaluateCasefile, each decision read", reads: true, run: () => read(evaluateCasefile(parseRequest(rulebook.attorneyAsks), casefile, policy)) },
    ] : []),
  ];
  if (ways.length === 0) return undefined;
  for (let turn = 0; turn < 40; turn += 1) for (const request of few) sink.value = evaluateDisclosure(request, casefile, policy); // one by one is measured warm too
  const single = microseconds(() => { for (const request of few) sink.value = evaluateDisclosure(request, casefile, policy); }, { turns: 5, most: 50 }) / few.length;
  return ways.map(({ name, reads = false, run }) => {
    try {
      const each = microseconds(() => { const decisions = run(); if (Symbol.iterator in Object(decisions)) for (const decision of decisions) sink.value = decision; return decisions; }, { turns: 5, most: 20 }) / size;
      return { name, reads, single, each, ratio: single / each };
    } catch (error) {
      return { name, reads, error: error instanceof Error ? error.message : String(error) };
    }
  });
};

/** Milliseconds from nothing to a policy, each time in a process of its own: the file read and compiled, the policy put together. */
export const starting = (times) => STARTS.map(({ name, path, names, begin }) => {
  const code = `const start = performance.now(); const { ${names} } = await import(${JSON.stringify(path)}); ${begin}; console.log(performance.now() - start);`;
  const found = Array.from({ length: times }, () => Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" })));
  return { name, median: quantile(found), best: Math.min(...found) };
});
