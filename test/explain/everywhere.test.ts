/** What holds of the words of every decision that is kept: on each vector, for each reader. */
import { describe, expect, test } from "vitest";
import {
  denialLetter, evaluateDisclosure, explain, noCasefile, parseCasefile, parseRequest, part2Notice, privilegeAssertion, render, spanish, spanishLetters,
  type Decision, type DisclosureRequest, type Policy,
} from "subrosa";
import { expand } from "../../src/testing/vectors/expand.ts";
import { vectorSources } from "../../src/testing/vectors/index.ts";
import { policyOf } from "../vectors/decided.ts";

interface Kept {
  readonly id: string; readonly request: DisclosureRequest; readonly decision: Decision; readonly policy: Policy; readonly people: readonly string[];
  /** Clients of whom a form is on file, and none that they signed themselves. */
  readonly signedForOnly: readonly string[];
}

const kept = vectorSources.map((source): Kept => {
  const vector = expand(source, undefined);
  const [request, casefile, policy] = [parseRequest(vector.request), parseCasefile(vector.casefile), policyOf(vector)];
  return { id: vector.id, request, policy, decision: evaluateDisclosure(request, casefile, policy), people: [...casefile.clients, ...casefile.others].map(({ id }) => id),
    signedForOnly: casefile.clients.map(({ id }) => id).filter((id) => casefile.releases.some(({ of }) => of === id) && casefile.releases.every(({ signedBy }) => signedBy !== id)),
  };
});
const mentions = (text: string, id: string): boolean => new RegExp(`(?<![\\p{L}\\p{N}])${id.replace(/[^\p{L}\p{N}]/gu, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(text);

describe("of every vector", () => {
  test("there are many, of each outcome", () => {
    for (const outcome of ["allow", "partial", "deny"] as const) expect(kept.filter(({ decision }) => decision.outcome === outcome).length).toBeGreaterThan(30);
  });
  test("every slot is filled, in English and in Spanish, for each reader", () => {
    for (const { id, decision } of kept) {
      for (const audience of ["clinician", "requester", "auditor"] as const) {
        for (const language of [{}, { language: spanish }]) expect(explain(decision, { audience, ...language }), id).not.toMatch(/\{[A-Za-z]+\}/);
      }
    }
  });
  test("no rule's id and no name of ours is in a clinician's text", () => {
    for (const { id, decision } of kept) {
      const text = explain(decision);
      const rules = [...decision.rationale.determining, ...decision.rationale.defeated].flatMap(({ rule, defeatedBy = [] }) => [rule, ...defeatedBy]).filter((rule) => rule.includes("/"));
      for (const rule of rules) expect(text.includes(rule), `${id}: ${rule}`).toBe(false);
      expect(text, id).not.toMatch(/\b(?:undetermined|casefile|must-not|not-attested|undefined)\b|\[object /);
    }
  });
  test("of nobody for whom others signed, such as a child, is it said that he or she has signed", () => {
    const signedFor = kept.flatMap((each) => each.signedForOnly.map((who) => ({ ...each, who })));
    expect(signedFor.length).toBeGreaterThan(20);
    for (const { id, decision, who } of signedFor) {
      expect(explain(decision), id).not.toMatch(new RegExp(`\\b${who} has (?:signed (?:a|one)|authorized|waived|named|consented)\\b`));
      expect(explain(decision, { language: spanish }), id).not.toMatch(new RegExp(`\\b${who} ha (?:firmado un|autorizado)`));
    }
  });
  test("a refusal tells whoever asked of nobody on file who did not ask", () => {
    for (const { id, decision, people, request } of kept.filter(({ decision: { outcome } }) => outcome === "deny")) {
      const text = explain(decision, { audience: "requester" });
      for (const who of people.filter((each) => each !== request.requester.id)) expect(mentions(text, who), `${id}: ${who}`).toBe(false);
    }
  });
  test("a letter that refuses names no other person, and asks for no rule by its id", () => {
    let letters = 0;
    for (const { id, decision, people, request } of kept) {
      const letter = denialLetter(decision, { names: Object.fromEntries(decision.portions.map(({ content }) => [content.split("#")[0] ?? content, "a note"])) });
      if (letter === undefined) continue;
      letters += 1;
      const text = render(letter);
      expect(text, id).toContain("How to complain:");
      for (const who of people.filter((each) => each !== request.requester.id)) expect(mentions(text, who), `${id}: ${who}`).toBe(false);
    }
    expect(letters).toBeGreaterThan(10);
  });
  test("the answer to legal paper is the same, byte for byte, where nothing goes and where there is no file", () => {
    let letters = 0;
    for (const { id, decision, request, policy } of kept.filter(({ decision: { outcome } }) => outcome === "deny")) {
      const letter = privilegeAssertion(decision, request);
      expect(JSON.stringify(letter), id).toBe(JSON.stringify(privilegeAssertion(evaluateDisclosure(request, noCasefile, policy), request)));
      if (letter !== undefined) letters += 1;
    }
    expect(letters).toBeGreaterThan(10);
  });
  test("every letter speaks Spanish as well, with every slot filled", () => {
    for (const { id, decision, request } of kept) {
      for (const options of [{}, { language: spanish, letters: spanishLetters }]) {
        for (const letter of [denialLetter(decision, options), privilegeAssertion(decision, request, options), part2Notice(decision, options)]) {
          if (letter !== undefined) expect(render(letter) + letter.notes.join("\n"), id).not.toMatch(/\{[A-Za-z]+\}/);
        }
      }
    }
  });
});
