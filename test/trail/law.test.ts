/** What the packs say of what comes after: sourced, in force on real days, and plain enough for five in the afternoon. */
import { describe, expect, test } from "vitest";
import type { Pack, Sourced } from "subrosa";
import * as packs from "subrosa/packs";
import { isDay, isLength } from "../../src/domain/time.ts";

const withTrail = Object.values(packs as Readonly<{ [name: string]: Pack }>).filter(({ trail }) => trail !== undefined);

/** Every object of a value. */
const objects = (value: unknown): readonly object[] => (typeof value !== "object" || value === null ? [] : [value, ...Object.values(value).flatMap(objects)]);
const sources = (pack: Pack): readonly Sourced[] => objects(pack.trail).filter((each): each is Sourced => "citation" in each);
const sentences = (pack: Pack): readonly string[] => objects(pack.trail).flatMap((each) => ["says", "waits"].flatMap((key) => {
  const text = (each as Readonly<{ [key: string]: unknown }>)[key];
  return typeof text === "string" ? [text] : [];
}));

test.each([packs.hipaa, packs.part2])("what a letter about a breach says (164.404(c)(1)(A)-(E)): $id", ({ trail }) => {
  expect(trail?.breach?.elements.map(({ id, citation: { provision } }) => [id, provision.replace("2.16(b), with 45 CFR ", "")])).toEqual([
    ["what-happened", "164.404(c)(1)(A)"], ["what-it-held", "164.404(c)(1)(B)"], ["what-you-can-do", "164.404(c)(1)(C)"], ["what-we-do", "164.404(c)(1)(D)"], ["whom-to-ask", "164.404(c)(1)(E)"],
  ]);
});
test("each section of the rules on substance use records is found where that section was read, and each of the rule on breaches was read", () => {
  const fromTheText = sources(packs.part2).filter(({ citation: { url = "" } }) => url.endsWith(".md"));
  expect(fromTheText.length).toBeGreaterThan(10);
  for (const { citation: { provision, url } } of fromTheText) expect(url).toMatch(new RegExp(`/section-${provision.split("(")[0] ?? ""}\\.md$`));
  for (const { citation: { url = "" } } of sources(packs.part2)) expect(url).toMatch(/^https:/);
  for (const { verified, citation: { source, provision } } of sources(packs.hipaa)) if (source.includes("Breach")) expect(verified === false ? "" : verified.at, provision).toMatch(/^https:.*164/);
});
test("six bodies speak of it", () => { expect(withTrail.map(({ id }) => id).sort()).toEqual(["california", "hipaa", "illinois", "part2", "practice", "washington"]); });

describe.each(withTrail.map((pack) => [pack.id, pack] as const))("%s", (_id, pack) => {
  test("each parameter has its source, and says where it was read or that it was not", () => {
    expect(sources(pack).length).toBeGreaterThan(0);
    for (const { citation, verified } of sources(pack)) {
      expect(citation.provision).not.toBe("");
      expect([pack.source, "HIPAA Breach Notification Rule, 45 CFR"]).toContain(citation.source);
      expect(isDay(citation.edition)).toBe(true);
      if (verified === false) expect(citation.url).toBeUndefined();
      else expect([verified.at, isDay(verified.on)]).toEqual([citation.url, true]);
      if (verified !== false) expect(verified.at).not.toBe("");
    }
  });
  test("whatever a text of another language is found by has a name of its own", () => {
    const lists = objects(pack.trail).filter((each): each is readonly { readonly id: unknown }[] => Array.isArray(each) && each.some((item) => typeof item === "object" && item !== null && "id" in item));
    for (const ids of lists.map((list) => list.map(({ id }) => id))) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    }
  });
  test("it is frozen", () => { for (const each of objects(pack.trail)) expect(Object.isFrozen(each)).toBe(true); });
  test("lengths and days are such", () => {
    for (const each of objects(pack.trail) as readonly Readonly<{ [key: string]: unknown }>[]) {
      for (const key of ["within", "extension", "orally", "afterYear"]) if (typeof each[key] === "string") expect(isLength(each[key]) || /^P\dY$/.test(each[key]), each[key]).toBe(true);
      if (key(each) !== undefined) expect(isDay(String(key(each)))).toBe(true);
    }
  });
  test.each(sentences(pack))("reads plainly: %s", (text) => {
    expect(text).toMatch(/^[A-Z{].*[.?]$/s);
    expect(text).not.toMatch(/\b(?:shall|holder|basis|portion|undefined|casefile|pursuant|herein|invoke[ds]?)\b/i);
    expect(text.length).toBeLessThan(200);
  });
});

/** The day from which something is in force. */
function key(each: Readonly<{ [key: string]: unknown }>): unknown {
  return (each.inForce as { readonly from?: unknown } | undefined)?.from;
}

test("the one text that was not read is Illinois's on lawsuits", () => {
  expect(withTrail.flatMap((pack) => sources(pack).filter(({ verified }) => verified === false).map(({ citation }) => citation.provision))).toEqual(["740 ILCS 110/15"]);
});

test("California's clinics tell the people and the State (Health and Safety Code 1280.15(b))", () => {
  expect(packs.california.trail?.reports?.map(({ to }) => to)).toEqual([["the people", "the authority"]]);
});

// 42 CFR 2.25(a): three years, on the terms of 45 CFR 164.528(a)(2) (an official's wish, thirty days where it is only said),
// (c)(1) (sixty days, once thirty more) and (c)(2) (one free in twelve months).
test("the account of the rules on substance use records runs as its section says", () => {
  expect(packs.part2.trail?.accounting).toMatchObject({
    years: 3, stays: { to: [], on: [], orally: "P30D" }, summedUp: { on: [] }, answer: { within: "P60D", extension: "P30D" }, free: { months: 12 },
  });
});

// 45 CFR 164.402, breach, (1)(i): unintentional, in good faith, within the scope of authority, no further use;
// (ii): inadvertent, from one who is authorized to another; (iii): could not have been retained.
test.each([packs.hipaa, packs.part2])("what is no breach from the beginning, and what each asks for: $id", ({ trail }) => {
  expect(trail?.breach?.exclusions.map(({ id, inside, needs }) => [id, inside, needs.map((need) => need.join(" "))])).toEqual([
    ["good-faith-within-the-task", true, ["unintentional yes", "goodFaith yes", "withinAuthority yes", "passedOn no"]],
    ["between-colleagues-with-access", true, ["unintentional yes", "withinAuthority yes", "reachedMayAccess yes", "passedOn no"]],
    ["nothing-could-be-kept", false, ["goodFaith yes", "couldBeKept no"]],
  ]);
});
