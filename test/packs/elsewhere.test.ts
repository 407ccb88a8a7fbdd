/** What the lack of a place's law says: where it binds, and what waits for somebody who knows that law. */
import { describe, expect, test } from "vitest";
import { elsewhere } from "../../src/packs/elsewhere/index.ts";
import { binds } from "../support/find.ts";
import { selfDanger, threat } from "../support/situations.ts";
import { tables } from "../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, party, requestIs, sessionIs, type Change } from "../support/world.ts";

const pack = elsewhere(["US-WY", "US-MT"]);
const nowhere = sessionIs("s-ana", { clientsWereIn: [] });
const practiceIn = (...jurisdictions: readonly string[]): Change => fileIs({ jurisdictions: jurisdictions as never });

tables(pack, {
  "elsewhere/asks-about-warnings": {
    always: "of any warning that the engine hands it, nobody here knows that law",
    base: all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"])),
    rows: [["a threat", "barred", threat("police")], ["a threat, perhaps serious", "barred", threat("police", { serious: "unknown" })], ["a danger to herself beside it", "barred", all(threat("police"), selfDanger("police"))]],
  },
  "elsewhere/asks-about-minors": {
    certain: "whoever may be a minor is asked about as a minor is",
    base: asksFor("anas"),
    rows: [
      ["a grown woman", "silent", asIs],
      ["a minor", "barred", clientIs("ana", { born: "2012-05-01" })],
      ["nobody knows when she was born", "barred", clientIs("ana", { born: "unknown" })],
      ["a minor who lives alone", "barred", clientIs("ana", { born: "2010-05-01", emancipated: "living-apart" })],
      ["a minor who is married", "silent", clientIs("ana", { born: "2010-05-01", emancipated: "marriage" })],
      ["what somebody who is no client told of a grown woman", "silent", asIs, { holder: "mother" }],
      ["what somebody who is no client told of a minor", "barred", clientIs("ana", { born: "2012-05-01" }), { holder: "mother" }],
    ],
  },
});

describe("whom it binds", () => {
  test.each<[situation: string, answer: string, change: Change]>([
    ["said in such a place", "yes", sessionIs("s-ana", { clientsWereIn: ["US-WY"] })],
    ["said in the other of them", "yes", sessionIs("s-ana", { clientsWereIn: ["US-MT"] })],
    ["said by two of whom one was in such a place", "yes", sessionIs("s-ana", { clientsWereIn: ["US-CA", "US-WY"] })],
    ["said elsewhere", "no", sessionIs("s-ana", { clientsWereIn: ["US-CA"] })],
    ["said elsewhere, in a practice that works there too", "no", all(sessionIs("s-ana", { clientsWereIn: ["US-CA"] }), practiceIn("US-WY"))],
    ["nobody knows where, in a practice that works there", "yes", all(nowhere, practiceIn("US-CA", "US-WY"))],
    ["nobody knows where, in a practice that does not", "no", all(nowhere, practiceIn("US-CA"))],
    ["nobody knows where, nor where the practice works", "yes", all(nowhere, practiceIn())],
  ])("%s -> %s", (_situation, answer, change) => { expect(binds(pack, all(asksFor("anas"), change))).toBe(answer); });
});
