import { describe, expect, test } from "vitest";
import { evaluateDisclosure, explain, type Decision, type Pack } from "subrosa";
import { spoken } from "../../src/engine/sentences.ts";
import { compile } from "../../src/engine/policy.ts";
import { ALTERNATIVE_WORDS, ASKED_WORDS, BASIS_WORDS, CHANNEL_WORDS, CONSULT_WORDS, DUTY_WORDS, FACT_WORDS, FAULT_WORDS, INTERIM_WORDS } from "../../src/explain/words.ts";
import { body, closed, forbid, oblige, permit, require } from "../support/bodies.ts";
import { all, asks, asksFor, parsed, party, requestIs, type Change } from "../support/world.ts";

const treating = all(asks(party("doe", "prescriber")), requestIs({ purpose: "treatment" }), asksFor("anas"));
const decide = (packs: readonly Pack[], change: Change = () => undefined): Decision => {
  const { casefile, request } = parsed(treating, change);
  return evaluateDisclosure(request, casefile, compile(packs));
};
const T = ["treatment"] as const;

describe("the first line", () => {
  test.each<[line: string, packs: Pack[], change?: Change]>([
    ["ALLOW. This may go.", [body([permit(T)])]],
    ["ALLOW. This must be given.", [body([require(T)])]],
    ["PARTIAL. Some of this may go, some must stay.", [body([permit(T, ({ content }) => (content.id === "anas" ? "holds" : "silent"))])], asksFor("anas", "bens")],
    ["DENY. This must not go.", [body([permit(T, "silent")])]],
    ["DENY. Not now. Somebody has to look at this first.", [body([permit(T, "undetermined")])]],
  ])("%s", (line, packs, change) => { expect(explain(decide(packs, change)).split("\n")[0]).toBe(line); });
});

test("every heading stands only over something", () => {
  const text = explain(decide([body([permit(T)])]));
  expect(text).not.toMatch(/:\n\n|:\n$/);
  expect(text).not.toContain("What is missing");
});

test("a mandate, a deadline, a choice, a code set aside", () => {
  const text = explain(decide([
    body([require(T), oblige(T, "release", { clock: { from: "received", length: "P30D" }, anyOf: ["ask-for-consent", "withdraw"] })]),
    body([forbid(T, "holds", { id: "made-up/code" })], { force: "code" }),
  ]));
  expect(text).toContain("What must go:\n  - anas");
  expect(text).toContain("Note it in the file, by 2026-04-03, one of: ask for written consent, or withdraw. It is so. (Made up, 1)");
  expect(text).toContain("Make your commitment to the code known.");
  expect(text).toMatch(/What was set aside:\n {2}- It is so\. \(Made up, 1\) Set aside by Made up, 1\./);
});

test("a doubt: the question, who can answer it, and that it is not certain", () => {
  const text = explain(decide([body([permit(T, "undetermined")])]), { names: { ana: "Ana" } });
  expect(text).toContain("Not certain: A rule made up for a test. (Made up, 1)");
  expect(text).toContain("Is the danger serious? (ask yourself)");
  expect(text).toContain("Keep the record as it is; delete and change nothing.");
});

test("a silence: what was looked for, in words", () => {
  expect(explain(decide([body([permit(T, "silent")])]))).toContain("Looked for and not found: a signed release and treatment.");
});

test("the silence of a closed body: its name", () => {
  expect(explain(decide([body([permit(T)]), closed([permit(["payment"])], { id: "book", source: "The book" })]))).toContain("On the ground of treatment this law does not open it, and what it does not open stays shut. (Made up, 0)");
  expect(explain(decide([closed([permit(["payment"])])]))).toContain("On none of the grounds that were asked for does this law open it, and what it does not open stays shut. (Made up, 0)");
});

test.each<[duty: string, words: string]>([
  ["report", "Perhaps, as not all is known: A rule made up for a test."], ["redact", "To be safe, as not all is known: A rule made up for a test."],
])("a duty in doubt, to %s", (duty, words) => {
  const decision = decide([body([permit(T), oblige(T, "release", { duty }, "undetermined")])]);
  expect(explain(decision)).toContain(words);
  expect(explain(decision, { audience: "auditor" })).toContain(words);
});

test("names are put in for ids, and only own names", () => {
  const decision = decide([body([permit(T, "undetermined")])]);
  expect(explain(decision, { names: { anas: "the note on Ana" } })).toContain("  - the note on Ana");
  expect(explain(decision, { names: Object.create({ anas: "inherited" }) as { [id: string]: string } })).toContain("  - anas");
});

test("a stored decision explains itself as well as a fresh one", () => {
  const decision = decide([body([permit(T), oblige(T, "release")])]);
  expect(explain(JSON.parse(JSON.stringify(decision)) as Decision)).toBe(explain(decision));
});

test("a slot that nobody filled, or a word that nobody knows, stands as it is", () => {
  const decision = decide([body([permit(T)])]);
  const odd = (slots: Decision["cautions"][number]["slots"], text: string): string => explain({ ...decision, cautions: [{ id: "odd", text, slots }] });
  expect(odd({}, "A {gap} here.")).toContain("A {gap} here.");
  expect(odd({ faults: ["unheard-of", "expired"] }, "It is {faults}.")).toContain("It is unheard-of and it has expired.");
  expect(odd({ channel: "pigeon" }, "Sent by {channel}.")).toContain("Sent by pigeon.");
  expect(odd({ channel: "fax" }, "Sent {channel}.")).toContain("Sent by fax.");
});

test("where several sources set something aside, each stands by itself, whatever commas are in it", () => {
  const decision = decide([body([permit(T, "holds", { id: "made-up/said" })], { id: "book" })]);
  const [reason] = decision.rationale.determining;
  if (reason === undefined) throw new Error("nothing determined it");
  const text = explain({ ...decision, rationale: { ...decision.rationale, defeated: [{ ...reason, defeatedBy: ["book/7.1/said", "book", "c-1"] }] } });
  expect(text).toContain("Set aside by Made up, 7.1; Made up; a determination after consultation.");
});

test.each<[what: string, by: string, said: string]>([
  ["a rule that the decision quotes", "made-up/said", "Made up, 1"],
  ["a rule of a pack that it quotes", "book/7.1/said", "Made up, 7.1"],
  ["a pack whose silence it does not quote", "book", "Made up"],
  ["a pack of the policy of which it quotes nothing", "unheard", "unheard"],
  ["a rule of such a pack", "unheard/12.3/said", "unheard, 12.3"],
  ["a rule of a pack that is not of the policy", "foreign/1/said", "foreign/1/said"],
  ["a claim", "c-1", "a determination after consultation"],
])("what set something aside is named by where it stands: %s", (_what, by, said) => {
  const decision = decide([body([permit(T, "holds", { id: "made-up/said" })], { id: "book" }), body([permit(["payment"])], { id: "unheard" })]);
  const [reason] = decision.rationale.determining;
  if (reason === undefined) throw new Error("nothing determined it");
  const text = explain({ ...decision, rationale: { ...decision.rationale, defeated: [{ ...reason, defeatedBy: [by] }] } });
  expect(text).toContain(`Set aside by ${said}.`);
});

test("rules whose text was not read are named by where they stand, and their ids are the auditor's", () => {
  const decision: Decision = {
    ...decide([body([permit(T, "holds", { id: "book/7.1/said" })], { id: "book" })]),
    cautions: [spoken("unverified", { rules: ["book/7.1/said", "book/8/other"] })],
  };
  expect(explain(decision)).toContain("The texts behind these rules could not be read when they were written: Made up, 1; Made up, 8. Check them before you rely on them.");
  expect(explain(decision)).not.toContain("book/7.1/said");
  expect(explain(decision, { audience: "auditor" })).toContain("could not be read when they were written: book/7.1/said and book/8/other.");
});

test("every word reads as a phrase or a question, without our own names for things", () => {
  const phrases = [ALTERNATIVE_WORDS, BASIS_WORDS, FAULT_WORDS, DUTY_WORDS, ASKED_WORDS, CONSULT_WORDS, CHANNEL_WORDS].flatMap((words) => Object.values<string>(words));
  for (const phrase of phrases) expect(phrase).toMatch(/^[A-Za-z][^{}_]+[^.]$/);
  for (const question of Object.values(FACT_WORDS)) expect(question).toMatch(/^[A-Z].*\?$/);
  for (const sentence of Object.values(INTERIM_WORDS)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
