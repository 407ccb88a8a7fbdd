/** The results as text for people, as TAP, and as JUnit XML. */
import { RESULTS, type Result, type ResultKind } from "./compare.ts";

/** The forms of a report. */
export const REPORTS = ["text", "tap", "junit"] as const;
/** One of `REPORTS`. */
export type ReportForm = (typeof REPORTS)[number];

const HEADINGS: { readonly [Kind in Exclude<ResultKind, "passed">]: string } = {
  "fail-open": "Lets out what must stay", "fail-closed": "Keeps what should go", "wrong": "Right in what goes, wrong in the verdict",
  "malformed": "Answers that cannot be read", "crashed": "Crashed", "timed-out": "No answer in time",
};

/** How many results there are of each kind, as one line. */
export const summary = (results: readonly Result[]): string =>
  [`${String(results.length)} vectors`, ...(["passed", ...RESULTS] as const).filter((kind, index, all) => all.indexOf(kind) === index).flatMap((kind) => {
    const count = results.filter((each) => each.kind === kind).length;
    return count > 0 || kind === "passed" || kind === "fail-open" ? [`${String(count)} ${kind}`] : [];
  })].join(", ");

const sourceOf = (provisions: readonly string[]): string => `Source: ${provisions.join("; ")}`;

const asText = (results: readonly Result[]): string => [
  ...RESULTS.flatMap((kind) => {
    const those = results.filter((each) => each.kind === kind);
    if (kind === "passed" || those.length === 0) return [];
    return [`${HEADINGS[kind]} (${String(those.length)})`, "", ...those.flatMap(({ vector: { id, title, why, source: provisions }, faults }) => [`  ${id}: ${title}`, ...[...faults, why, sourceOf(provisions)].map((line) => `    ${line}`), ""])];
  }),
  summary(results), "",
].join("\n");

/** TAP reads a `#` as a directive unless it is escaped. */
const tapName = (text: string): string => text.replace(/[\r\n]+/g, " ").replace(/[\\#]/g, "\\$&");

const asTap = (results: readonly Result[]): string => [
  "TAP version 14", `1..${String(results.length)}`,
  ...results.flatMap(({ vector: { id, title, why, source: provisions }, kind, faults }, index) => [
    `${kind === "passed" ? "ok" : "not ok"} ${String(index + 1)} - ${tapName(`${id}: ${title}`)}`,
    ...(kind === "passed" ? [] : ["  ---", `  kind: ${kind}`, `  faults: ${JSON.stringify(faults)}`, `  why: ${JSON.stringify(why)}`, `  source: ${JSON.stringify(sourceOf(provisions))}`, "  ..."]),
  ]), "",
].join("\n");

const ESCAPES: { readonly [character: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
/** Escaped, without the characters that no XML may hold. */
const xml = (text: string): string => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD").replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");

const NO_ANSWER: ReadonlySet<ResultKind> = new Set(["malformed", "crashed", "timed-out"]);

const asJUnit = (results: readonly Result[]): string => {
  const errors = results.filter(({ kind }) => NO_ANSWER.has(kind)).length;
  const failures = results.filter(({ kind }) => kind !== "passed").length - errors;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites><testsuite name="subrosa conformance" tests="${String(results.length)}" failures="${String(failures)}" errors="${String(errors)}">`,
    ...results.map(({ vector: { id, title, why, source: provisions }, kind, faults }) => {
      const head = `<testcase classname="subrosa" name="${xml(`${id}: ${title}`)}"`;
      const tag = NO_ANSWER.has(kind) ? "error" : "failure";
      return kind === "passed" ? `${head}/>` : `${head}><${tag} type="${kind}" message="${xml(faults.join(" "))}">${xml([why, sourceOf(provisions)].join("\n"))}</${tag}></testcase>`;
    }),
    "</testsuite></testsuites>", "",
  ].join("\n");
};

/** The results in one of the forms, in the order in which they are given. */
export const report = (results: readonly Result[], form: ReportForm = "text"): string => ({ text: asText, tap: asTap, junit: asJUnit })[form](results);
