/** Whom an overseer looks into: shown of the writer of each entry, asked of anybody else, and of what tells of no entry. */
import { expect, test } from "vitest";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile, parseRequest } from "../../src/domain/parse.ts";
import { overseesTheWriter } from "../../src/packs/shapes/of-the-practice.ts";
import { after, all, asIs, asks, asksFor, asksToTell, fileIs, party, type Change } from "../support/world.ts";

const onlyDrLee = fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as: "mft", in: "US-CA" }], role: "treating" }] });
const board = asks(party("board", "licensing-board"));

test.each<[what: string, change: Change, is: string]>([
  ["the one clinician of the practice wrote it", asksFor("anas"), "yes"],
  ["the one clinician wrote what it is drawn from", asksToTell("summary", ["ana"], ["anas", "joint"]), "yes"],
  ["a statement that is drawn from no entry", asksToTell("summary", ["ana"]), "unknown"],
])("%s: %s", (_what, change, is) => {
  const { request, casefile } = after(all(onlyDrLee, board, change, asIs));
  const file = openCasefile(casefile);
  const parsed = parseRequest(request);
  const answers = contentsOf(parsed, file).map((content) => overseesTheWriter("not-attested", { request: parsed, casefile: file.facts, file, content }));
  expect(answers).toEqual([is === "yes" ? { is, missing: [] } : { is, missing: [{ fact: "lawful-authority", of: "board", askedOf: "agency" }] }]);
});
