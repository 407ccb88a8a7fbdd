import { describe, expect, test } from "vitest";
import { GROUPS } from "../../src/testing/vectors/index.ts";
import { byId, ours, vectors } from "./all.ts";
import { canonical, differences } from "./canonical.ts";

describe("what a vector is", () => {
  test("there are at least 900", () => { expect(vectors.length).toBeGreaterThanOrEqual(900); });
  test("no id stands twice, and no group is empty", () => {
    expect(byId.size).toBe(vectors.length);
    for (const group of Object.values(GROUPS)) expect(group.length).toBeGreaterThan(0);
  });
  test("each is told in a title and one sentence of its own, and names its source", () => {
    for (const { id, title, why, source } of vectors) {
      expect(title.length, id).toBeGreaterThan(15);
      expect(why.split(" ").length, id).toBeGreaterThan(5);
      expect(source.length, id).toBeGreaterThan(0);
    }
    const titles = vectors.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
  test("what a source says binds the practice: its code, and the law of its state", () => {
    const STATES = {
      "Cal. ": "US-CA", "C.R.S. ": "US-CO", "Fla. ": "US-FL", "740 ILCS": "US-IL", "405 ILCS": "US-IL", "Mass. ": "US-MA", "N.Y. ": "US-NY", "R.C. ": "US-OH",
      "42 Pa.C.S.": "US-PA", "23 Pa.C.S.": "US-PA", "55 Pa. Code": "US-PA", "Tex. ": "US-TX", "Va. Code": "US-VA", "RCW ": "US-WA",
    };
    const strays = vectors.flatMap(({ id, source, policy: { codes, jurisdictions, notModelled } }) => [
      ...(["aamft", "aca", "apa", "nasw"] as const).filter((code) => source.some((each) => each.startsWith(`${code.toUpperCase()} `)) && !codes.includes(code)).map((code) => `${id} ${code}`),
      ...Object.entries(STATES).filter(([start, state]) => source.some((each) => each.startsWith(start)) && ![...jurisdictions, ...notModelled].some((each) => each === state)).map(([, state]) => `${id} ${state}`),
    ]);
    expect(strays).toEqual([]);
  });
  test("none is another one under other names or on other days", () => {
    const first = new Map<string, string>();
    const doubles = vectors.flatMap((vector) => {
      const form = canonical(vector);
      const other = first.get(form);
      if (other === undefined) first.set(form, vector.id);
      return other === undefined ? [] : [`${vector.id} is ${other}`];
    });
    expect(doubles).toEqual([]);
  });
  test.each(vectors.filter(({ pair }) => pair !== undefined).map((vector) => [vector.id, vector] as const))("%s differs in one fact from its pair, and is decided otherwise", (_id, vector) => {
    const other = byId.get(vector.pair ?? "");
    if (other === undefined) throw new Error("no such pair");
    const facts = ({ casefile, request, policy }: typeof vector) => JSON.parse(JSON.stringify({ casefile, request, policy })) as never;
    expect(differences(facts(vector), facts(other))).toHaveLength(1);
    expect(vector.expected).not.toEqual(other.expected);
  });
  test("nothing is kept of a vector that is gone", () => { expect(Object.keys(ours).filter((id) => !byId.has(id))).toEqual([]); });
});
