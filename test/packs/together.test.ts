/** Three in treatment who agreed that its records leave only together: whose signature is said to be missing, and who is asked. Source: ACA B.4.b. */
import { describe, expect, test } from "vitest";
import { practice } from "subrosa/packs";
import { findingOf, ruleOf } from "../support/find.ts";
import { agreed, all, asks, asksFor, neverSigned, party, portionIs, release, signed, type Change } from "../support/world.ts";

const WE_BEGAN = "2026-01-10T10:00:00-08:00";
const THREE = ["ana", "ben", "cleo"] as const;
type Member = (typeof THREE)[number];

/** Cleo has joined the couple; what all three said can be told apart, and is noted in this order. */
const withCleo = (order: readonly Member[]): Change => all(({ casefile }) => {
  const [ana] = casefile.clients;
  if (ana === undefined) throw new Error("the world lost Ana");
  casefile.clients.push({ ...ana, id: "cleo" });
  casefile.unit.members.push({ who: "cleo", as: "partner", joined: WE_BEGAN });
}, portionIs("joint", { holders: [...order], about: [...order], separable: "yes" }));

let papers = 0;
const text = (kind: "only-together" | "each-own-part", ...by: readonly Member[]): Change => agreed({
  id: `text-${String(papers += 1)}`, kind: "unit-records", text: kind, signatures: by.map((who) => ({ by: who, at: WE_BEGAN })),
});
const sign = (...who: readonly Member[]): Change => all(neverSigned("ben"), ...who.map((each) => signed(release(`r-${each}`, each))));

/** Ana's part is to go to her attorney. */
const found = (order: readonly Member[], ...changes: readonly Change[]) =>
  findingOf(ruleOf(practice, "practice/leaves-only-together"), all(withCleo(order), asks(party("doe", "client-attorney")), asksFor("joint#ana"), ...changes));

describe("whose signature is missing", () => {
  test.each<[situation: string, order: readonly Member[], signers: readonly Member[], missing: readonly Member[]]>([
    ["neither has signed", THREE, [], ["ben", "cleo"]],
    ["neither has signed, noted the other way round", ["cleo", "ben", "ana"], [], ["ben", "cleo"]],
    ["Ben has signed", THREE, ["ben"], ["cleo"]],
    ["Cleo has signed", THREE, ["cleo"], ["ben"]],
  ])("%s", (_situation, order, signers, missing) => {
    expect(found(order, text("only-together", ...THREE), sign(...signers))).toMatchObject({ kind: "holds", message: "alone", slots: { others: missing } });
  });
  test("none, for both have signed", () => {
    expect(found(THREE, text("only-together", ...THREE), sign("ben", "cleo"))).toMatchObject({ kind: "silent" });
  });
});

describe("Ana has signed that it leaves only together, and not everybody has", () => {
  test.each<[situation: string, order: readonly Member[], texts: readonly (readonly Member[])[], asked: readonly Member[]]>([
    ["nobody else has", THREE, [["ana"]], ["ben", "cleo"]],
    ["nobody else has, noted the other way round", ["cleo", "ben", "ana"], [["ana"]], ["ben", "cleo"]],
    ["Ben has", THREE, [["ana", "ben"]], ["cleo"]],
    ["Ben has signed one paper with her, and Cleo another", THREE, [["ana", "ben"], ["ana", "cleo"]], ["ben", "cleo"]],
    ["Ben and Cleo have signed a paper without her, and Ana one alone", THREE, [["ben", "cleo"], ["ana"]], ["ben", "cleo"]],
  ])("%s", (_situation, order, texts, asked) => {
    const finding = found(order, ...texts.map((by) => text("only-together", ...by)), sign());
    expect(finding).toMatchObject({ kind: "undetermined", missing: asked.map((of) => ({ fact: "agreed", of, askedOf: "client" })) });
  });
});
