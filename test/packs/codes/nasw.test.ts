import { nasw } from "subrosa/packs";
import { benIsTold, emergency, noSecrets, order, ownRequest, selfDanger } from "../../support/situations.ts";
import { tables } from "../../support/tables.ts";
import { agreed, all, asIs, asks, asksFor, party, release, requestIs, signed, type Change } from "../../support/world.ts";
import {
  alwaysTable, consentTable, dangerTable, harmTable, identityTable, informTable, limitsTable, minimumTable, othersTable, ownRecordTable, payerTable, privacyTable, toOneself,
} from "./rows.ts";

const alone: Change = ({ casefile }) => { casefile.unit.kind = "individual"; casefile.unit.members.pop(); };
const urgent = all(asks(party("hospital", "hospital")), requestIs({ purpose: "medical-emergency" }), emergency("hospital"));
const mail = { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" } as const;

tables(nasw, {
  "nasw/1.06(d)/clarifies-who-is-client": {
    certain: "what is not known is what it speaks of",
    base: requestIs({ purpose: "treatment" }),
    rows: [
      ["it is clear who is the client", "silent", asIs],
      ["nobody knows who is", "owed", ({ casefile }) => { casefile.unit.clientIs = "unknown"; }],
      ["clear, but it is for a divorce", "owed", requestIs({ purpose: "divorce" })],
      ["clear, but it is for custody", "owed", requestIs({ purpose: "custody" })],
      ["an individual in a divorce", "silent", all(alone, requestIs({ purpose: "divorce" }))],
    ],
  },
  "nasw/1.07(b)/discloses-with-consent": consentTable(),
  "nasw/1.07(c)/protects-from-harm": dangerTable({ imminent: true, known: false }),
  "nasw/1.07(c)/least-information": minimumTable(asksFor("anas"), toOneself,
    ["the client's own note, to the client, for which somebody else asks", "needed", requestIs({ recipient: party("ana", "client") })],
    ["what another confided too, to one of them", "needed", all(ownRequest, asksFor("joint"))],
  ),
  "nasw/1.07(d)/informs-before": informTable,
  "nasw/1.07(e)/explains-limits": limitsTable(),
  "nasw/1.07(f)/agrees-on-confidences": {
    certain: "an agreement is on file or it is not",
    rows: [
      ["a couple, and nothing agreed", "owed", asIs],
      ["an individual", "silent", alone],
      ["the rules of a group", "silent", agreed({ id: "g", kind: "group-rules", signatures: [] })],
      ["an agreement on the records", "silent", agreed({ id: "u", kind: "unit-records", text: "only-together", signatures: [] })],
      ["a policy on secrets", "silent", noSecrets()],
      ["an agreement on the records and a policy on secrets", "silent", all(agreed({ id: "u", kind: "unit-records", text: "only-together", signatures: [] }), noSecrets())],
      ["the rules of a group and an agreement on the records", "silent", agreed({ id: "g", kind: "group-rules", signatures: [] }, { id: "u", kind: "unit-records", text: "only-together", signatures: [] })],
    ],
  },
  "nasw/1.07(g)/tells-the-policy": { certain: "a policy is on file or it is not", base: benIsTold, rows: [["no policy", "owed", asIs], ["a policy", "silent", noSecrets()]] },
  "nasw/1.07(h)/payers-with-authorization": payerTable,
  "nasw/1.07(i)/discusses-in-private": privacyTable,
  "nasw/1.07(j)/asks-court-to-narrow": {
    base: all(asks(party("judge", "court")), asksFor("anas"), order("judge")),
    rows: [["without Ana's consent", "ask", asIs], ["with Ana's consent", "silent", signed(release("r-2", "ana", { recipients: ["judge"] }))], ["perhaps with her consent", "undetermined", signed(release("r-2", "ana", { recipients: ["judge"], doubts: ["coerced"] }))]],
  },
  "nasw/1.07(m)/guards-electronic-ways": {
    rows: [
      ["by mail", "silent", asIs],
      ["by e-mail, plain", "owed", requestIs({ channel: { ...mail, by: "plain-email" } })],
      ["by e-mail, perhaps encrypted", "undetermined", requestIs({ channel: { ...mail, by: "plain-email", encrypted: "unknown" } })],
      ["by e-mail, encrypted", "silent", requestIs({ channel: { ...mail, by: "encrypted-email", encrypted: "yes" } })],
      ["nobody says how, and it is not encrypted", "undetermined", requestIs({ channel: { ...mail, by: "unknown" } })],
      ["nobody says how, and it is encrypted", "silent", requestIs({ channel: { ...mail, by: "unknown", encrypted: "yes" } })],
    ],
  },
  "nasw/1.07(r)/posts-nothing": {
    rows: [["by mail", "silent", asIs], ["on social media", "posted", requestIs({ channel: { ...mail, by: "social-media" } })], ["nobody says how", "undetermined", requestIs({ channel: { ...mail, by: "unknown" } })],
      ["a danger to Ana herself, and nobody says how", "silent", all(asks(party("hospital", "hospital")), selfDanger("hospital"), requestIs({ channel: { ...mail, by: "unknown" } }))],
      ["an emergency, and nobody says how", "silent", all(urgent, requestIs({ channel: { ...mail, by: "unknown" } }))], ["an emergency, on social media", "posted", all(urgent, requestIs({ channel: { ...mail, by: "social-media" } }))],
    ],
  },
  "nasw/1.07(u)/no-identity-in-teaching": identityTable("training", true, "supervision"),
  "nasw/1.07(v)/consults-without-identity": identityTable("consultation", true, "supervision"),
  "nasw/1.08(a)/reasonable-access": ownRecordTable,
  "nasw/1.08(a)/serious-harm": harmTable,
  "nasw/1.08(a)/documents-withholding": alwaysTable(ownRequest),
  "nasw/1.08(a)/helps-to-understand": alwaysTable(ownRequest),
  "nasw/1.08(c)/protects-others": othersTable,
  "nasw/2.05(c)/consults-only-as-needed": minimumTable(all(asks(party("colleague", "consultant")), requestIs({ purpose: "consultation" }), asksFor("anas")), ["treatment", "silent", requestIs({ purpose: "treatment" })]),
});
