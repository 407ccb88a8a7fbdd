/** What the lack of a place's law says: where it binds, and what waits for somebody who knows that law. */
import { describe, expect, test } from "vitest";
import { elsewhere } from "../../src/packs/elsewhere/index.ts";
import { binds } from "../support/find.ts";
import { selfDanger, threat } from "../support/situations.ts";
import { tables } from "../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, party, release, requestIs, sessionIs, signed, type Change } from "../support/world.ts";

const pack = elsewhere(["US-WY", "US-MT"]);
const nowhere = sessionIs("s-ana", { clientsWereIn: [] });
const practiceIn = (...jurisdictions: readonly string[]): Change => fileIs({ jurisdictions: jurisdictions as never });

/** She came of age on the first of March. */
const cameOfAge = clientIs("ana", {
  born: "2008-03-01", representatives: [{ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2008-03-01T00:00:00Z", until: "open", concerns: [] }],
});
const motherSigned = (more: Partial<Parameters<typeof release>[2]> = {}): Change => all(neverSigned("ana"), signed(release("r-mother", "ana", {
  signedBy: "mother", signedAs: "parent", signedAt: "2026-02-20T09:00:00-08:00", statements: [...release("r", "ana").statements, "representative-authority"], ...more,
})));

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
  "elsewhere/asks-about-earlier-signers": {
    certain: "a form that somebody else signed in those years is asked about, whatever else nobody knows of it",
    base: all(asksFor("anas"), cameOfAge, motherSigned()),
    rows: [
      ["her mother signed while she was a minor", "barred", asIs],
      ["her mother signed for a lawsuit while she was a minor", "barred", motherSigned({ act: "legal-proceedings" })],
      ["her mother signed on the day before she came of age", "barred", motherSigned({ signedAt: "2026-02-28T23:59:59-08:00" })],
      ["her mother signed on the day on which she came of age", "silent", motherSigned({ signedAt: "2026-03-01T00:00:00-08:00" })],
      ["she has signed as well", "silent", signed(release("r-own", "ana"))],
      ["she has perhaps signed as well", "barred", signed(release("r-own", "ana", { doubts: ["forged"] }))],
      ["she alone has signed", "silent", all(neverSigned("ana"), signed(release("r-own", "ana")))],
      ["she signed herself while she was a minor", "silent", all(neverSigned("ana"), signed(release("r-own", "ana", { signedAt: "2026-02-20T09:00:00-08:00" })))],
      ["her mother signed for somebody else", "silent", motherSigned({ recipients: ["roe"] })],
      ["her mother signed, and has revoked it", "silent", motherSigned({ revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } })],
      ["nobody has signed", "silent", neverSigned("ana")],
      ["she is a minor still, of which another rule speaks", "silent", clientIs("ana", { born: "2012-05-01" })],
    ],
  },
});

const licensedIn = (...places: readonly string[]): Change => ({ casefile }) => { for (const each of casefile.clinicians) each.licences = places.map((place) => ({ as: "mft", in: place as "US-CA" })); };

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
    ["told elsewhere, and written by somebody who is licensed there alone", "yes", licensedIn("US-WY")],
    ["told elsewhere, and written by somebody who is licensed where the law is known too", "no", licensedIn("US-WY", "US-CA")],
    ["told elsewhere, and written by somebody whose licences are not on file", "no", licensedIn()],
  ])("%s -> %s", (_situation, answer, change) => { expect(binds(pack, all(asksFor("anas"), change))).toBe(answer); });
});
