/** Which of a person's forms can carry a disclosure together. */
import { describe, expect, test } from "vitest";
import { formsInPlay, waysThrough, withEachSet } from "../../src/domain/form-sets.ts";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import type { PersonId } from "subrosa";
import { asksFor, clientIs, neverSigned, parsed, release, signed, type Change } from "../support/world.ts";

const guardian = (who: string) => ({ who, as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [] } as const);
const useOf = (...changes: readonly Change[]) => {
  const { casefile, request } = parsed(asksFor("anas"), neverSigned("ana"), clientIs("ana", { representatives: [guardian("mother"), guardian("gus")] }), ...changes);
  const file = openCasefile(casefile);
  const [content] = contentsOf(request, file);
  if (content === undefined) throw new Error("nothing asked");
  return { file, request, content, holder: "ana" as PersonId };
};
const by = (who: string) => ({ signedBy: who, signedAs: "guardian" as const });
const form = (id: string, more: Parameters<typeof release>[2] = {}): Change => signed(release(id, "ana", more));
const setsOf = (...changes: readonly Change[]): string[] => [...withEachSet(useOf(...changes))].map((file) => file.formsOf("ana").all.map((each) => each.release.id).join("+"));

describe("the sets of forms that can carry it alone", () => {
  const over = form("z", { expires: "2026-03-04" });
  test.each<[situation: string, sets: readonly string[], changes: readonly Change[]]>([
    ["none", [], []],
    ["one", [], [form("a")]],
    ["one, and one that is over", [], [form("a"), over]],
    ["two releases of hers", ["a", "b"], [form("b"), form("a")]],
    ["two releases of hers, and one that is over and stays on file", ["a+z", "b+z"], [form("a"), form("b"), over]],
    ["a release and a waiver of hers", ["a", "b", "a+b"], [form("a"), form("b", { act: "privilege-waiver" })]],
    ["one of hers and one of her guardian", ["a", "b", "a+b"], [form("a"), form("b", by("mother"))]],
    ["one of each of two guardians", ["b", "a"], [form("a", by("mother")), form("b", by("gus"))]],
    ["one of hers and one of each of two guardians", ["c", "b", "c+b", "a", "c+a"], [form("c"), form("a", by("mother")), form("b", by("gus"))]],
    ["a leave to share, which is another matter", [], [form("a"), form("b", { act: "sharing-within-unit" })]],
  ])("%s", (_situation, sets, changes) => { expect(setsOf(...changes).map((each) => each.split("+").sort())).toEqual(sets.map((each) => each.split("+").sort())); });

  test("a file with some of them has these and no others, by whatever they are looked up", () => {
    const use = useOf(form("a"), form("b"), form("c", { act: "privilege-waiver" }), over, form("y", { recipients: ["roe"] }));
    expect(formsInPlay(use).map(({ release: { id } }) => id)).toEqual(["a", "b", "c"]);
    for (const file of withEachSet(use)) {
      const forms = file.formsOf("ana");
      for (const [act, count] of forms.ofAct) expect(forms.all.filter((each) => each.act === act)).toHaveLength(count);
      expect(forms.naming("doe", "client-attorney")).toEqual(forms.all.filter(({ release: { recipients } }) => recipients.some((to) => to === "doe")));
      expect(forms.all.map(({ release: { id } }) => id)).toEqual(expect.arrayContaining(["z", "y"]));
      expect(file.formsOf("ben")).toBe(use.file.formsOf("ben"));
    }
  });
  test("of several groups at most one each, the smaller sets first", () => {
    expect([...waysThrough([["a", "b"], ["c"]])].map((way) => way.join(""))).toEqual(["a", "b", "c", "ac", "bc"]);
    expect([...waysThrough([])]).toEqual([]);
  });
});
