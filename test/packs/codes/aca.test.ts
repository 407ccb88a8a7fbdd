import { describe, expect, test } from "vitest";
import { aca } from "subrosa/packs";
import { emergency, order, ownRequest, selfDanger, threat } from "../../support/situations.ts";
import { asked, findingOf, ruleOf } from "../../support/find.ts";
import { tables, type Row } from "../../support/tables.ts";
import { agreed, all, asIs, asks, asksFor, asksToTell, attestedBy, clientIs, neverSigned, NOW, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";
import {
  alwaysTable, consentTable, dangerTable, groupLimitsTable, harmTable, identityTable, informTable, limitsTable, minimumTable, ownRecordTable, payerTable, privacyTable, toOneself,
} from "./rows.ts";

const consulting = all(asks(party("colleague", "consultant")), requestIs({ purpose: "consultation" }), asksFor("anas"));
const ordered = all(asks(party("judge", "court")), asksFor("anas"), order("judge"));
const guarded = (authority: "shown" | "claimed", from: string): Change =>
  all(asks(party("mother", "guardian")), clientIs("ana", { representatives: [{ who: "mother", as: "guardian", authority, decree: "no-decree", from, until: "open", concerns: [] }] }));
const byMail = { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" } as const;

tables(aca, {
  "aca/B.1.c/discloses-with-consent": consentTable(),
  "aca/B.1.d/explains-limits": limitsTable(),
  "aca/B.2.a/protects-from-harm": dangerTable({ imminent: false, known: true }),
  "aca/B.2.a/consults-about-exceptions": {
    certain: "the doubt itself is what it speaks of",
    base: all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"])),
    rows: [
      ["no danger", "silent", asIs],
      ["a serious threat", "silent", threat("police")],
      ["a threat that is not serious", "silent", threat("police", { serious: "no" })],
      ["a threat, perhaps serious", "doubt", threat("police", { serious: "unknown" })],
      ["a danger to herself, perhaps serious", "doubt", selfDanger("police", { serious: "unknown" })],
      ["one clear, one not", "silent", all(threat("police", { serious: "unknown" }), selfDanger("police"))],
      ["a threat, perhaps serious, in an emergency", "doubt", all(threat("police", { serious: "unknown" }), emergency("police"))],
      ["an emergency alone", "silent", emergency("police")],
    ],
  },
  "aca/B.2.d/asks-or-narrows": alwaysTable(ordered),
  "aca/B.2.e/informs-before": informTable,
  "aca/B.2.e/only-essential": minimumTable(asksFor("anas"), toOneself),
  "aca/B.3.c/discusses-in-private": privacyTable,
  "aca/B.3.d/payers-with-authorization": payerTable,
  "aca/B.4.a/explains-groups": groupLimitsTable,
  "aca/B.4.b/agrees-with-unit": {
    certain: "an agreement is on file or it is not",
    rows: [
      ["a couple, and nothing agreed", "owed", asIs],
      ["a family, and nothing agreed", "owed", ({ casefile }) => { casefile.unit.kind = "family"; }],
      ["a group", "silent", ({ casefile }) => { casefile.unit.kind = "group"; }],
      ["each has the own part", "silent", agreed({ id: "u", kind: "unit-records", text: "each-own-part", signatures: [] })],
      ["a policy on secrets", "silent", agreed({ id: "p", kind: "secrets-policy", text: "no-secrets", shares: [], except: [], signatures: [] })],
      ["both", "silent", agreed({ id: "u", kind: "unit-records", text: "each-own-part", signatures: [] }, { id: "p", kind: "secrets-policy", text: "no-secrets", shares: [], except: [], signatures: [] })],
      ["something else", "owed", agreed({ id: "g", kind: "group-rules", signatures: [] })],
    ],
  },
  "aca/B.5.c/informs-at-their-level": {
    base: asksFor("anas"),
    rows: [
      ["a grown woman who is able", "silent", asIs],
      ["a child", "told", clientIs("ana", { born: "2014-05-01" })],
      ["somebody of unknown age", "undetermined", clientIs("ana", { born: "unknown" })],
      ["somebody young who lives alone", "undetermined", clientIs("ana", { born: "2010-05-01", emancipated: "living-apart" })],
      ["a woman of whom nobody noted whether she is able", "undetermined", clientIs("ana", { capacity: [] })],
      ["a child of whom nobody noted it", "told", clientIs("ana", { born: "2014-05-01", capacity: [] })],
      ["a woman who is not able", "told", clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is: "unable" }] })],
      ["somebody who is no client", "silent", asIs, { holder: "mother" }],
    ],
  },
  "aca/B.6.e/reasonable-access": ownRecordTable,
  "aca/B.6.e/only-own-part": {
    base: ownRequest,
    rows: [
      ["her own note", "silent", asIs],
      ["a joint note", "others", asksFor("joint")],
      ["a joint note that the other has released to her", "silent", all(asksFor("joint"), releaseOf("ben", { recipients: ["ana"], purposes: ["self-access"] }))],
      ["a joint note that the other has perhaps released to her", "undetermined", all(asksFor("joint"), releaseOf("ben", { recipients: ["ana"], purposes: ["self-access"], doubts: ["coerced"] }))],
      ["a joint note that the other released to her and took back", "others", all(asksFor("joint"), releaseOf("ben", { recipients: ["ana"], purposes: ["self-access"], revoked: { at: NOW, recipients: "all" } }))],
      ...([[[], "silent"], [[{ is: "abuse", attested: { ...attestedBy("dr-lee"), at: "2026-02-20T10:00:00-08:00" } }], "others"]] as const).map(([concerns, says]): Row => [
        `a joint note that the other's guardian has released to her, feared for so many reasons: ${String(concerns.length)}`, says, all(
          asksFor("joint"), clientIs("ben", { representatives: [{ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns }] }),
          releaseOf("ben", { recipients: ["ana"], purposes: ["self-access"], signedBy: "mother", signedAs: "guardian", statements: [...release("r", "ben").statements, "representative-authority"] }),
        ),
      ]),
      ["her part of a joint note", "silent", all(portionIs("joint", { separable: "yes" }), asksFor("joint#ana"))],
      ["a note that holds what her mother confided, and cannot be taken apart", "silent", portionIs("anas", { holders: ["ana", "mother"], separable: "no" })],
      ["her guardian asks for her note", "silent", guarded("shown", "2020-01-01T00:00:00Z")],
      ["somebody asks for her note who says that she is her guardian", "undetermined", guarded("claimed", "2020-01-01T00:00:00Z")],
      ["the same, for a joint note", "others", all(guarded("claimed", "2020-01-01T00:00:00Z"), asksFor("joint"))],
      ["her guardian asks, and nobody knows since when she is that", "undetermined", guarded("shown", "unknown")],
    ],
  },
  "aca/B.6.e/withholds-for-harm": harmTable,
  "aca/B.6.e/documents-withholding": alwaysTable(ownRequest),
  "aca/B.6.f/helps-to-understand": alwaysTable(ownRequest),
  "aca/B.6.g/transfers-with-permission": {
    base: all(asks(party("rx", "prescriber")), requestIs({ purpose: "treatment" }), asksFor("anas"), neverSigned("ana")),
    rows: [
      ["records, without permission", "unsigned", asIs],
      ["records, with permission", "silent", signed(release("r-2", "ana", { recipients: ["rx"], purposes: ["treatment"] }))],
      ["records, with a spoken permission", "unfit", signed(release("r-2", "ana", { recipients: ["rx"], purposes: ["treatment"], form: "oral" }))],
      ["records, with a permission in doubt", "undetermined", signed(release("r-2", "ana", { recipients: ["rx"], purposes: ["treatment"], doubts: ["coerced"] }))],
      ["a word to the colleague", "silent", asksToTell("summary", ["ana"], ["anas"])],
      ["within the practice", "silent", asks(party("rx", "prescriber", { place: "inside" }))],
      ["to the keeper of the records, to be kept", "silent", all(asks(party("rx", "successor-custodian")), requestIs({ purpose: "operations" }))],
      ["to the keeper of the records, after the practice has ended", "silent", all(asks(party("rx", "successor-custodian")), requestIs({ purpose: "continuity" }))],
      ["to the keeper of the records, who would treat", "unsigned", asks(party("rx", "successor-custodian"))], ["to whoever treats next", "unsigned", all(asks(party("rx", "treating-provider")), requestIs({ purpose: "continuity" }))],
      ["to a consultant, for the operations", "unsigned", all(asks(party("rx", "consultant")), requestIs({ purpose: "operations" }))],
      ["to somebody who works for it under contract", "silent", asks(party("rx", "prescriber", { place: "agent", contract: "yes" }))],
      ["to somebody who perhaps is bound to it", "undetermined", asks(party("rx", "prescriber", { place: "agent", contract: "unknown" }))],
      ["to a hospital that is called part of it", "unsigned", asks(party("ward", "hospital", { place: "inside" }))],
      ["to a hospital that is called its agent", "unsigned", asks(party("ward", "hospital", { place: "agent", contract: "yes" }))],
    ],
  },
  "aca/B.7.a/shares-only-germane": minimumTable(consulting, ["no consultation", "silent", requestIs({ purpose: "treatment" })]),
  "aca/B.7.b/consults-without-identity": identityTable("consultation", true, "treatment"),
  "aca/H.2.c/tells-of-technology": {
    rows: [["by mail", "silent", asIs], ["by video", "owed", requestIs({ channel: { ...byMail, by: "video" } })], ["nobody says how", "undetermined", requestIs({ channel: { ...byMail, by: "unknown" } })]],
  },
  "aca/H.2.d/encrypts": {
    rows: [
      ["by mail", "silent", asIs],
      ["by e-mail, plain", "plain", requestIs({ channel: { ...byMail, by: "plain-email" } })],
      ["by e-mail, encrypted", "silent", requestIs({ channel: { ...byMail, by: "encrypted-email", encrypted: "yes" } })],
      ["by e-mail, perhaps encrypted", "undetermined", requestIs({ channel: { ...byMail, by: "encrypted-email", encrypted: "unknown" } })],
      ["nobody knows by which way", "plain", requestIs({ channel: { ...byMail, by: "unknown" } })],
    ],
  },
});

describe("what is asked where it is open whether somebody is a minor (B.5.c)", () => {
  test.each<[situation: string, facts: readonly string[], change: Change]>([
    ["nobody knows when she was born", ["birth-date"], clientIs("ana", { born: "unknown" })],
    ["she is young and lives alone", ["emancipation"], clientIs("ana", { born: "2010-05-01", emancipated: "living-apart" })],
  ])("%s", (_situation, facts, change) => { expect(asked(aca, "aca/B.5.c/informs-at-their-level", all(asksFor("anas"), change))).toEqual(facts); });
});

test("whose confidences a joint note holds is said in one order, whoever is written down first (B.6.e)", () => {
  const strangerAsks = all(ownRequest, asks(party("mother", "family-member")), portionIs("joint", { holders: ["ben", "ana"], about: ["ben", "ana"] }), asksFor("joint"));
  expect(findingOf(ruleOf(aca, "aca/B.6.e/only-own-part"), strangerAsks)).toMatchObject({ kind: "holds", slots: { others: ["ana", "ben"] } });
});
