import { expect, test } from "vitest";
import { definePolicy, safeParseCasefile, safeParseRequest } from "subrosa";
import * as packs from "subrosa/packs";
import { DUTIES } from "../../src/domain/vocabulary.ts";
import { base, withLiteral } from "./base.ts";
import { DIMENSIONS } from "./dimensions.ts";

const parse = { casefile: safeParseCasefile, request: safeParseRequest };

test("the base says nothing of what the values say", () => {
  expect(safeParseCasefile(base.casefile)).toMatchObject({ success: true });
  expect(safeParseRequest(base.request)).toMatchObject({ success: true });
});

test.each(DIMENSIONS.filter(([, , where]) => where === "casefile" || where === "request").map((dimension) => [...dimension] as const))("%s: %s is said in the %s at %s", (_group, _value, where, path, literal, instead) => {
  if (where !== "casefile" && where !== "request") return;
  const root = base[where];
  const said = parse[where](withLiteral(root, path, literal));
  const unsaid = parse[where](instead === undefined ? root : withLiteral(root, path, instead));
  expect(said).toMatchObject({ success: true });
  expect(unsaid).toMatchObject({ success: true });
  expect(unsaid).not.toEqual(said);
});

test.each(DIMENSIONS.filter(([, , where]) => where === "duty"))("%s: %s is a duty", (_group, _value, _where, duty) => {
  expect(DUTIES as readonly string[]).toContain(duty);
});

test("the bodies that bind a therapist are packs of the policy", () => {
  const bodies = DIMENSIONS.filter(([, , where]) => where === "policy").map(([, , , id]) => id);
  expect(definePolicy(Object.values(packs)).packs.map(({ id }) => id)).toEqual(expect.arrayContaining(bodies));
});

test("what is not material says why", () => {
  for (const [, , where, reason] of DIMENSIONS) if (where === "not-material") expect(reason.split(" ").length).toBeGreaterThan(10);
});

test("no value stands twice in its group", () => {
  const keys = DIMENSIONS.map(([group, value]) => `${group} ${value}`);
  expect(new Set(keys).size).toBe(keys.length);
});
