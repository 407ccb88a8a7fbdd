import { apa } from "subrosa/packs";
import { harm, ownRequest } from "../../support/situations.ts";
import { tables } from "../../support/tables.ts";
import { agreed, all, asIs, asks, asksFor, neverSigned, party, portionIs, release, requestIs, signed } from "../../support/world.ts";
import { consentTable, groupLimitsTable, identityTable, limitsTable, minimumTable, toOneself } from "./rows.ts";

const testData = portionIs("anas", { kind: "test-data" });

tables(apa, {
  "apa/1.05/complains-without-breach": {
    base: all(asks(party("body", "professional-body")), requestIs({ purpose: "ethics-complaint" }), asksFor("anas"), neverSigned("ana")),
    rows: [
      ["without consent", "unsigned", asIs],
      ["with a release", "silent", signed(release("r-2", "ana", { recipients: ["body"], purposes: ["ethics-complaint"] }))],
      ["with a release for another purpose", "unfit", signed(release("r-2", "ana", { recipients: ["body"], purposes: ["oversight"] }))],
      ["with a release in doubt", "undetermined", signed(release("r-2", "ana", { recipients: ["body"], purposes: ["ethics-complaint"], doubts: ["coerced"] }))],
      ["a licensing board's own inquiry", "silent", requestIs({ purpose: "oversight" })],
    ],
  },
  "apa/4.02/explains-limits": limitsTable(),
  "apa/4.02(c)/warns-of-electronic-risk": {
    rows: [
      ["by mail", "silent", asIs], ["by portal", "owed", requestIs({ channel: { by: "portal", addressVerified: "yes", private: "yes", encrypted: "yes" } })],
      ["nobody says how", "undetermined", requestIs({ channel: { by: "unknown", addressVerified: "yes", private: "yes", encrypted: "yes" } })],
    ],
  },
  "apa/4.04(a)/only-germane": minimumTable(asksFor("anas"), toOneself),
  "apa/4.05(a)/discloses-with-consent": consentTable(),
  "apa/4.05(b)/payers-get-the-minimum": minimumTable(all(asks(party("plan", "insurer")), requestIs({ purpose: "payment" }), asksFor("anas")), toOneself),
  "apa/4.06/consults-without-identity": identityTable("consultation", true, "training"),
  "apa/4.07/disguises-in-public": identityTable("publication", false, "consultation"),
  "apa/9.04(a)/guards-test-data": {
    base: all(ownRequest, testData),
    rows: [
      ["nobody speaks of harm", "silent", asIs],
      ["a danger to life", "harm", harm()],
      ["harm to somebody else", "harm", harm({ ground: "other-person" })],
      ["grave distress", "silent", harm({ ground: "emotional" })],
      ["perhaps", "undetermined", harm({ likely: "unknown" })],
      ["a danger to life, in an ordinary note", "silent", all(harm(), portionIs("anas", { kind: "progress-note" }))],
    ],
  },
  "apa/9.04(b)/test-data-on-release": {
    base: all(asks(party("rx", "prescriber")), requestIs({ purpose: "treatment" }), asksFor("anas"), testData, neverSigned("ana")),
    rows: [
      ["without a release", "unsigned", asIs],
      ["with a release", "silent", signed(release("r-2", "ana", { recipients: ["rx"], purposes: ["treatment"] }))],
      ["with a release for somebody else", "unfit", signed(release("r-2", "ana", { recipients: ["roe"], purposes: ["treatment"] }))],
      ["with a release in doubt", "undetermined", signed(release("r-2", "ana", { recipients: ["rx"], purposes: ["treatment"], doubts: ["forged"] }))],
      ["an ordinary note", "silent", portionIs("anas", { kind: "progress-note" })],
    ],
  },
  "apa/9.11/keeps-test-materials": {
    certain: "the kind of a portion is written down",
    base: asksFor("anas"),
    rows: [["an ordinary note", "silent", asIs], ["test data", "silent", testData], ["test materials", "materials", portionIs("anas", { kind: "test-materials" })]],
  },
  "apa/10.01(c)/names-supervisor": {
    certain: "an agreement is on file or it is not",
    base: all(asks(party("dr-sup", "supervisor", { place: "inside" })), requestIs({ purpose: "supervision" }), asksFor("anas")),
    rows: [
      ["Ana was not told", "untold", asIs],
      ["Ana was told", "silent", agreed({ id: "s", kind: "supervision", to: ["ana"], supervisor: "dr-sup", at: "2026-01-10T10:00:00-08:00" })],
      ["for something else", "silent", requestIs({ purpose: "operations" })],
      ["somebody who is no client", "silent", asIs, { holder: "mother" }],
    ],
  },
  "apa/10.02(a)/clarifies-who-is-client": {
    certain: "what is not known is what it speaks of",
    rows: [
      ["the unit is the client", "silent", asIs],
      ["nobody knows who is", "owed", ({ casefile }) => { casefile.unit.clientIs = "unknown"; }],
      ["an individual", "silent", ({ casefile }) => { Object.assign(casefile.unit, { kind: "individual", clientIs: "unknown" }); casefile.unit.members.pop(); }],
    ],
  },
  "apa/10.02(b)/clarifies-conflicting-roles": {
    certain: "the purpose is said",
    rows: [
      ["one of a couple against the other", "owed", asIs],
      ["for custody", "owed", requestIs({ purpose: "custody" })],
      ["for treatment", "silent", requestIs({ purpose: "treatment" })],
      ["an individual in a divorce", "silent", ({ casefile }) => { casefile.unit.kind = "individual"; casefile.unit.members.pop(); }],
    ],
  },
  "apa/10.03/explains-groups": groupLimitsTable,
});
