import { expect, test } from "vitest";
import { lookalikes, looksOf } from "../../src/domain/lookalike.ts";

test.each<[a: string, b: string, alike: boolean]>([
  ["ana", "аna", true], // Cyrillic a
  ["ana", "ana\u200b", true], // zero width space
  ["café", "cafe\u0301", true], // composed and combined
  ["ＡＮＡ", "ANA", true], // full width
  ["ana", "Ana", true],
  ["paul", "pauI", true],
  ["b0b", "bob", true],
  ["p1", "p2", false],
  ["groß", "gross", false],
  ["ana", "anna", false],
  ["", "", true],
])("%j and %j look alike: %s", (a, b, alike) => { expect(looksOf(a) === looksOf(b)).toBe(alike); });

test.each<[script: string, others: string, latin: string]>([
  ["Cyrillic", "авсенікмоптухьѕјһԁԛԝ".replace("п", ""), "abcehikmotyxbsjhdqw"],
  ["Greek", "αβεηικνορτυχ", "abeniкvoptux".replace("к", "k")],
  ["large Cyrillic", "АВСЕНІЈКМОРЅТУХ", "ABCEHIJKMOPSTYX"],
  ["large Greek", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
])("every %s letter that looks like a Latin one is read as that one", (_script, others, latin) => {
  expect(Array.from(others).map(looksOf)).toEqual(Array.from(latin).map(looksOf));
});

test("groups are in the order of their looks, and sorted inside", () => {
  expect(lookalikes(["carI", "carl", "Ben", "ben", "Ana", "ana", "aNa"])).toEqual([["Ana", "aNa", "ana"], ["Ben", "ben"], ["carI", "carl"]]);
});

test("groups are sorted, whatever the order of the ids", () => {
  const ids = ["ben", "аna", "ana", "bеn", "carl"];
  expect(lookalikes(ids)).toEqual([["ana", "аna"], ["ben", "bеn"]]);
  expect(lookalikes([...ids].reverse())).toEqual(lookalikes(ids));
  expect(lookalikes([])).toEqual([]);
  expect(lookalikes(["ana", "Ana", "ben", "Ben", "carl", "Carl"])).toEqual([["Ana", "ana"], ["Ben", "ben"], ["Carl", "carl"]]);
});
