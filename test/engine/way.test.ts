import { describe, expect, test } from "vitest";
import type { ConfidentialityException, PersonId } from "subrosa";
import { contentsOf, type Content } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import type { OpenFile } from "../../src/domain/open.ts";
import { CLAIM_PATTERNS } from "../../src/engine/way.ts";
import { abuse, emergency, harm, involved, order, oversight, proceeding, selfDanger, subpoena, threat, warrant } from "../support/situations.ts";
import { all, asksFor, attestedBy, type Change, claimed, clientIs, parsed } from "../support/world.ts";

type Pattern = keyof typeof CLAIM_PATTERNS;

const about = { of: ["ana"], to: ["doe"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" };
const boards = subpoena("doe", { id: "c-board", issuer: "board" });
const directive = (signed: "yes" | "no", id: string): Change => claimed({ ...about, id, kind: "written-request", signed, elements: ["directs-to-recipient"] });
const guardian = { who: "gus", as: "guardian", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [] } as const;
const CLAIMS: readonly (readonly [what: string, claim: Change, patterns: readonly Pattern[]])[] = [
  ["an order that names all", order("doe"), ["court-order"]],
  ["an order that names the portion", order("doe", { covers: ["anas"] }), ["court-order"]],
  ["an order that names another portion", order("doe", { covers: ["bens"] }), []],
  ["an attorney's subpoena", subpoena("doe"), ["subpoena"]],
  ["a board's subpoena", boards, ["board-subpoena"]],
  ["a warrant", warrant("doe"), ["search-warrant"]],
  ["a threat", threat("doe"), ["threat"]],
  ["a danger to oneself", selfDanger("doe"), ["self-danger"]],
  ["abuse", abuse("doe"), ["abuse"]],
  ["an emergency", emergency("doe"), ["emergency"]],
  ["somebody involved", involved("doe"), ["involved"]],
  ["oversight", oversight("doe"), ["oversight"]],
  ["a death", claimed({ ...about, id: "c-death", kind: "death-inquiry" }), ["death-inquiry"]],
  ["a review board's waiver", claimed({ ...about, id: "c-waiver", kind: "review-board-waiver", given: "yes" }), ["review-board-waiver"]],
  ["a directive", directive("yes", "c-signed"), ["directive"]],
  ["a directive that nobody signed", directive("no", "c-unsigned"), []],
  ["a commitment", proceeding("doe", { sort: "commitment" }), ["commitment-proceeding"]],
  ["a divorce", proceeding("doe"), []],
  ["a fee that the client owes", proceeding("doe", { sort: "fee", against: "client", broughtBy: "dr-lee" }), ["fee-claim"]],
  ["a fee that the therapist owes", proceeding("doe", { sort: "fee", against: "therapist", broughtBy: "dr-lee" }), []],
  ["something else that the therapist wants of the client", proceeding("doe", { sort: "civil", against: "client", broughtBy: "dr-lee" }), []],
  ["what this client brought against the therapist", proceeding("doe", { sort: "malpractice", against: "therapist", broughtBy: "ana" }), ["claim-against-therapist"]],
  ["what the other partner brought against the therapist", proceeding("doe", { sort: "malpractice", against: "therapist", broughtBy: "ben" }), []],
  ["what her guardian brought against the therapist", all(proceeding("doe", { sort: "malpractice", against: "therapist", broughtBy: "gus" }), clientIs("ana", { representatives: [guardian] })), ["claim-against-therapist"]],
  ["what her guardian brought against somebody else", all(proceeding("doe", { sort: "malpractice", against: "other", broughtBy: "gus" }), clientIs("ana", { representatives: [guardian] })), []],
  ["what a stranger brought against the therapist", all(proceeding("doe", { sort: "malpractice", against: "therapist", broughtBy: "eve" }), clientIs("ana", { representatives: [guardian] })), []],
  ["what this client brought against somebody else", proceeding("doe", { sort: "malpractice", against: "other", broughtBy: "ana" }), []],
  ["harm through access", harm(), []],
];

const read = (change: Change): readonly [claim: ConfidentialityException, content: Content, holder: PersonId, file: OpenFile] => {
  const { casefile, request } = parsed(all(asksFor("anas"), change));
  const file = openCasefile(casefile);
  const [[claim], [content]] = [request.claims, contentsOf(request, file)];
  const holder = content?.holders[0];
  if (claim === undefined || content === undefined || holder === undefined) throw new Error("nothing claimed");
  return [claim, content, holder, file];
};

describe("a claim is of its own pattern, and of no other", () => {
  test.each(CLAIMS)("%s", (_what, change, patterns) => {
    const [claim, content, holder, file] = read(change);
    const met = (Object.keys(CLAIM_PATTERNS) as Pattern[]).filter((pattern) => CLAIM_PATTERNS[pattern](claim, content, holder, file));
    expect(met).toEqual(patterns);
  });
});
