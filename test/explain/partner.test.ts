/** A partner is not told what the other one has refused: by no word outward, and by no letter. Each thing that she can do against the other, on each request of his. */
import { describe, expect, test } from "vitest";
import {
  denialLetter, evaluateDisclosure, explain, policyFor, render, request,
  type Casefile, type CasefileSketch, type Decision, type DisclosureRequest, type Policy, type RequestSketch,
} from "subrosa";
import { byMail, couple, fivePm, forTheAttorney, keptApart, note, outset, person, policy, verified } from "../../examples/couple.ts";

const toBen = (more: Parameters<typeof forTheAttorney>[1] = {}) => forTheAttorney("Ana", { recipients: ["Ben"], purposes: "any", ...more });
type Sketched = CasefileSketch["clients"][number];
const ana = (more: Partial<Exclude<Sketched, string>>): Partial<CasefileSketch> => ({ clients: [{ ...person("Ana", "1985-04-02"), ...more }, person("Ben", "1983-01-12")] });

/** What Ana has done, or what has become of her: nothing of it opens anything to Ben. */
const ACTS: readonly (readonly [what: string, file: Partial<CasefileSketch>])[] = [
  ["nothing", {}],
  ["revoked", { releases: [toBen({ revoked: { at: "2026-03-04T09:00:00-08:00", recipients: "all" } })] }],
  ["let it expire", { releases: [toBen({ expires: "2026-03-02" })] }],
  ["signed for somebody else", { releases: [forTheAttorney("Ana")] }],
  ["revoked what was shared within the unit", { releases: [toBen({ act: "sharing-within-unit", revoked: { at: "2026-03-04T09:00:00-08:00", recipients: "all" } })] }],
  ["objected to Ben", ana({ objections: [{ to: "Ben", at: "2026-03-02T09:00:00-08:00" }] })],
  ["objected to everybody", ana({ objections: [{ to: "anyone", at: "2026-03-02T09:00:00-08:00" }] })],
  ["got an order against Ben", ana({ protectiveOrders: [{ against: "Ben", from: "2026-03-01T09:00:00-08:00", until: "open" }] })],
  ["lost capacity", ana({ capacity: [{ from: outset, is: "unable" }] })],
  ["died", ana({ died: "2026-02-20" })],
];
const ASKED: readonly (readonly [what: string, asked: NonNullable<RequestSketch["asked"]>])[] = [
  ["the joint note", [{ what: "portions", ids: ["joint note"] }]],
  ["the joint note, and notes kept apart", [{ what: "portions", ids: ["joint note", "joint notes apart"] }]],
  ["hers alone", [{ what: "portions", ids: ["note on Ana alone"] }]],
  ["hers and his", [{ what: "portions", ids: ["note on Ana alone", "note on Ben alone"] }]],
  ["his file", [{ what: "whole-file", of: "Ben" }]],
  ["her file", [{ what: "whole-file", of: "Ana" }]],
  ["the couple's file", [{ what: "whole-file", of: "unit" }]],
  ["a summary of both", [{ what: "statement", id: "told", topic: "summary", holders: ["Ana", "Ben"], drawnFrom: ["joint note"] }]],
  ["what she said", [{ what: "statement", id: "told", topic: "session-content", holders: ["Ana"], drawnFrom: ["note on Ana alone"] }]],
];
const POLICIES = [["federal law and the code", policy], ["California", policyFor({ jurisdictions: ["US-CA"], codes: ["aamft", "nasw"] })]] as const;

const file = (separable: "yes" | "no" | "unknown", more: Partial<CasefileSketch>): Casefile => couple({
  records: [
    { id: "r-1", session: "s-1", portions: [{ ...note, id: "joint note", separable }, { ...keptApart, id: "joint notes apart", separable }] },
    { id: "r-2", session: "s-2", portions: [{ ...note, id: "note on Ana alone" }] }, { id: "r-3", session: "s-3", portions: [{ ...note, id: "note on Ben alone" }] },
  ],
  ...more,
});
const going = ({ portions }: Decision): readonly string[] => portions.filter(({ verdict }) => verdict === "may" || verdict === "must").map(({ content }) => content);
const heardBy = (decision: Decision): string => {
  const letter = denialLetter(decision);
  return JSON.stringify([going(decision), decision.response, explain(decision, { audience: "requester" }), letter === undefined ? "" : render(letter)]);
};

type Hears = (decision: Decision, casefile: Casefile) => string;
/** The acts of hers by which he hears something else than if she had done nothing. */
const tellingActs = (asked: DisclosureRequest, under: Policy, hears: Hears = heardBy): readonly string[] => (["yes", "no", "unknown"] as const).flatMap((separable) => {
  const heard = ACTS.map(([act, more]) => {
    const casefile = file(separable, more);
    return [act, hears(evaluateDisclosure(asked, casefile, under), casefile)] as const;
  });
  return heard.filter(([, words]) => words !== heard[0]?.[1]).map(([act]) => act);
});
const benAsks = (purpose: DisclosureRequest["purpose"], asked: NonNullable<RequestSketch["asked"]>): DisclosureRequest => request({
  requester: { id: "Ben", kind: "client", ...verified }, onBehalfOf: ["Ben"], purpose, made: "in-writing", channel: byMail, at: fivePm, asked,
});

describe.each(POLICIES)("under %s", (_name, under) => {
  describe.each(["self-access", "family-support", "custody"] as const)("for %s", (purpose) => {
    test.each(ASKED)("Ben asks for %s", (_what, asked) => { expect(tellingActs(benAsks(purpose, asked), under)).toEqual([]); });
  });
});

test("an answer that says why is found out, and so is one that is given in another tone", () => {
  const saysWhy: Hears = (decision) => heardBy(decision) + decision.rationale.determining.map(({ message: { text } }) => text).join("");
  const curt: Hears = (decision, { releases }) => (releases.some(({ revoked }) => revoked !== undefined) ? heardBy(decision).trim().slice(1) : heardBy(decision));
  const asked = benAsks("custody", [{ what: "portions", ids: ["note on Ana alone"] }]);
  for (const hears of [saysWhy, curt]) expect(tellingActs(asked, policy, hears)).toContain("revoked");
});

test("what she signs can open it: then he hears something else", () => {
  const ben = benAsks("self-access", [{ what: "portions", ids: ["note on Ana alone"] }]);
  expect(heardBy(evaluateDisclosure(ben, file("no", { releases: [toBen()] }), policy))).not.toBe(heardBy(evaluateDisclosure(ben, file("no", {}), policy)));
});
