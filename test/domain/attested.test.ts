import { expect, test } from "vitest";
import type { Known, PersonId } from "subrosa";
import { likelyHarm } from "../../src/domain/attested.ts";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { harm, ownRequest } from "../support/situations.ts";
import { all, type Change, parsed } from "../support/world.ts";

const judged = (...claims: readonly Change[]): Known => {
  const { casefile, request } = parsed(all(ownRequest, ...claims));
  const file = openCasefile(casefile);
  const [content] = contentsOf(request, file);
  if (content === undefined) throw new Error("nothing asked");
  return likelyHarm(["life-or-safety"], content, "ana" as PersonId, file, request);
};
const other = { id: "c-other" };

test.each<[situation: string, answer: Known, claims: readonly Change[]]>([
  ["nobody says so", "no", []],
  ["a clinician of the practice does", "yes", [harm()]],
  ["nobody stands behind it", "unknown", [harm({ attested: "not-attested" })]],
  ["it may be likely", "unknown", [harm({ likely: "unknown" })]],
  ["it is not likely", "no", [harm({ likely: "no" })]],
  ["it is another harm", "no", [harm({ ground: "emotional" })]],
  ["it is said of another portion", "no", [harm({ portions: ["bens"] })]],
  ["one does, and of a second claim nobody knows", "yes", [harm(), harm({ ...other, likely: "unknown" })]],
  ["one stands behind it, and behind a second claim nobody", "yes", [harm({ ...other, attested: "not-attested" }), harm()]],
])("likely harm: %s -> %s", (_situation, answer, claims) => { expect(judged(...claims)).toBe(answer); });
