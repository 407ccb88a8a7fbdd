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
