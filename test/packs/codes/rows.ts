/** Rows that the codes share, because their rules share a shape. */
import type { DisclosureRequestInput } from "subrosa";
import { coerced } from "../../support/asking.ts";
import { abuse, harm, ownRequest, selfDanger, threat } from "../../support/situations.ts";
import type { Row, Table } from "../../support/tables.ts";
import { agreed, all, asIs, asks, asksFor, asksToTell, attestedBy, clientIs, fileIs, neverSigned, NOW, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";

/** A consent in any form is asked for: the base request is the attorney's, for what Ana confided. */
export const consentTable = (...other: readonly Row[]): Table => ({
  base: asksFor("anas"),
  rows: [
    ["a signed release", "silent", asIs],
    ["a spoken word", "silent", releaseOf("ana", { form: "oral", statements: [] })],
    ["only presence", "unfit", releaseOf("ana", { form: "implied" })],
    ["a consent of which nobody knows whether it was said or only presumed", "undetermined", releaseOf("ana", { form: "unknown" })],
    ["no consent", "unsigned", neverSigned("ana")],
    ["a consent that is revoked in this instant", "unfit", releaseOf("ana", { revoked: { at: NOW, recipients: "all" } })],
    ["a consent perhaps pressed from her", "undetermined", coerced],
    ["a consent for this proceeding alone", "silent", releaseOf("ana", { act: "legal-proceedings" })],
    ["a consent for proceedings alone, and it is wanted for treatment", "unfit", all(requestIs({ purpose: "treatment" }), releaseOf("ana", { act: "legal-proceedings", purposes: "any" }))],
    ["a waiver of privilege and no consent", "unsigned", releaseOf("ana", { act: "privilege-waiver" })],
    ["a consent of her guardian, whom a court keeps away, of which another rule asks", "silent", all(
      releaseOf("ana", { signedBy: "mother", signedAs: "guardian" }),
      clientIs("ana", { representatives: [{ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [] }], protectiveOrders: [{ against: "mother", from: "2026-01-01T00:00:00Z", until: "open" }] }),
    )],
    ["a statement about Ana", "unsigned", all(neverSigned("ana"), asksToTell("existence", ["ana"]))],
    ...other,
  ],
});

export const payerTable: Table = {
  base: all(asks(party("plan", "insurer")), requestIs({ purpose: "payment" }), asksFor("anas"), neverSigned("ana")),
  rows: [
    ["not authorized", "unsigned", asIs],
    ["authorized", "silent", signed(release("r-2", "ana", { recipients: ["plan"], purposes: ["payment"] }))],
    ["a reviewer for the plan, not authorized", "unsigned", asks(party("review", "managed-care-reviewer"))],
    ["the practice's own clerk, who bills", "silent", asks(party("desk", "clinic-staff", { place: "inside" }))],
    ["a billing service of the practice", "silent", asks(party("biller", "vendor", { place: "agent", contract: "yes" }))],
    ["the same, as the plan has it sent there", "unsigned", all(asks(party("biller", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: party("plan", "insurer") }))],
    ["the same, as the therapist has it sent there", "silent", all(asks(party("biller", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: party("dr-lee", "clinic-staff", { place: "inside" }) }))],
    ["a collector", "silent", all(asks(party("collector", "debt-collector", { place: "agent", contract: "yes" })), requestIs({ purpose: "collections" }))],
    ["the plan checks the quality of care, not authorized", "unsigned", requestIs({ purpose: "operations" })],
    ["authorized for another payer", "unfit", signed(release("r-2", "ana", { recipients: ["other plan"], purposes: ["payment"] }))],
    ["perhaps authorized", "undetermined", signed(release("r-2", "ana", { recipients: ["plan"], purposes: ["payment"], doubts: ["forged"] }))],
  ],
};

export const limitsTable = (base: Change = asIs, ...other: readonly Row[]): Table => ({
  certain: "an agreement is on file or it is not",
  base,
  rows: [
    ["explained", "silent", asIs],
    ["not explained", "not-explained", fileIs({ agreements: [] })],
    ["explained only later", "not-explained", all(fileIs({ agreements: [] }), agreed({ id: "l", kind: "limits-explained", to: ["ana"], at: "2026-03-05T17:00:01-08:00" }))],
    ["somebody who is no client", "silent", fileIs({ agreements: [] }), { holder: "mother" }],
    ...other,
  ],
});

/** The unit of the world is a group of three. */
export const asGroup: Change = ({ casefile }) => { casefile.unit.kind = "group"; };
export const groupLimitsTable: Table = limitsTable(asGroup, ["a couple, to whom nothing was explained", "silent", all(fileIs({ agreements: [] }), ({ casefile }) => { casefile.unit.kind = "couple"; })]);

export const minimumTable = (base: Change, other: Row, ...more: readonly Row[]): Table => ({
  certain: "who asks for what is said",
  base,
  rows: [
    ["something of a client", "needed", asIs],
    ["nobody's confidence", "silent", asksFor("vignette")],
    other,
    ...more,
  ],
});
/** The own note, to oneself. */
export const toOneself: Row = ["the client's own note, to the client", "silent", all(ownRequest)];

export const identityTable = (purpose: DisclosureRequestInput["purpose"], spoken: boolean, otherPurpose: DisclosureRequestInput["purpose"]): Table => ({
  base: all(asks(party("colleague", "consultant")), requestIs({ purpose }), asksFor("anas"), neverSigned("ana")),
  rows: [
    ["without consent", "identified", asIs],
    ["with a written consent", "silent", signed(release("r-2", "ana", { recipients: ["colleague"], purposes: [purpose] }))],
    ["with a spoken consent", spoken ? "silent" : "identified", signed(release("r-2", "ana", { recipients: ["colleague"], purposes: [purpose], form: "oral", statements: [] }))],
    ["with a consent in doubt", "undetermined", signed(release("r-2", "ana", { recipients: ["colleague"], purposes: [purpose], doubts: ["forged"] }))],
    ["for another purpose", "silent", requestIs({ purpose: otherPurpose })],
  ],
});

export const ownRecordTable: Table = {
  base: ownRequest,
  rows: [
    ["her own note", "own", asIs],
    ["a file made for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })],
    ["notes on supervision", "silent", portionIs("anas", { kind: "supervision-notes" })],
    ["notes of the therapist's own", "silent", portionIs("anas", { kind: "personal-notes" })],
    ["test materials", "silent", portionIs("anas", { kind: "test-materials" })],
    ["test data", "own", portionIs("anas", { kind: "test-data" })],
    ["told under a promise", "silent", portionIs("anas", { promisedSource: "yes" })],
    ["perhaps told under a promise", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
    ["a summary of a file made for a lawsuit and of a note", "silent", all(portionIs("anas", { kind: "litigation-file" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
  ],
};

export const harmTable: Table = {
  base: ownRequest,
  rows: [
    ["nobody speaks of harm", "silent", asIs],
    ["a danger to life", "harm", harm()],
    ["grave distress", "harm", harm({ ground: "emotional" })],
    ["harm to somebody else", "silent", harm({ ground: "other-person" })],
    ["attested by nobody", "undetermined", harm({ attested: "not-attested" })],
    ["attested by Ana's mother", "undetermined", harm({ attested: attestedBy("mother") })],
    ["on the portion, for a statement drawn from it", "harm", all(harm(), asksToTell("summary", ["ana"], ["anas"]))],
  ],
};

const childsMother = (authority: "shown" | "claimed"): Change =>
  clientIs("ana", { born: "2014-05-01", representatives: [{ who: "mother", as: "parent", authority, decree: "no-decree", from: "2014-05-01T00:00:00Z", until: "open", concerns: [] }] });
const motherReads: Change = all(ownRequest, asks(party("mother", "custodial-parent")));

export const othersTable: Table = {
  base: ownRequest,
  rows: [
    ["nobody else appears", "silent", asIs], ["Ben confided in it too", "others", asksFor("joint")], ["it is also about her mother", "others", portionIs("anas", { about: ["ana", "mother"] })],
    ["the mother of the child whom it is about reads it", "silent", all(motherReads, childsMother("shown"))],
    ["somebody reads it who says that she is the mother", "undetermined", all(motherReads, childsMother("claimed"))],
    ["she reads it, and Ben confided in it too", "others", all(motherReads, childsMother("claimed"), asksFor("joint"))],
  ],
};

export const alwaysTable = (base: Change): Table => ({ always: "a duty without a condition, which the engine attaches", base, rows: [["whenever", "owed", asIs], ["also of a joint note", "owed", asksFor("joint")]] });

export const informTable: Table = {
  certain: "who is a client is on file",
  base: all(asks(party("plan", "insurer")), requestIs({ purpose: "payment" }), asksFor("anas")),
  rows: [["a client", "first", asIs], ["somebody who is no client", "silent", asIs, { holder: "mother" }], ["to the client herself", "silent", asks(party("ana", "client"))]],
};

export const privacyTable: Table = {
  rows: [
    ["nobody else can hear", "silent", asIs],
    ["others can hear", "overheard", ({ request }) => { request.channel.private = "no"; }],
    ["others may hear", "undetermined", ({ request }) => { request.channel.private = "unknown"; }],
  ],
};

const police = all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]));

/** `imminent`: must it be near? `known`: must the victim be known? */
export const dangerTable = ({ imminent, known }: { readonly imminent: boolean; readonly known: boolean }): Table => ({
  base: police,
  rows: [
    ["no danger", "silent", asIs],
    ["a serious, near threat to somebody named", "grave", threat("police")],
    ["not serious", "silent", threat("police", { serious: "no" })],
    ["perhaps serious", "undetermined", threat("police", { serious: "unknown" })],
    ["not near", imminent ? "silent" : "grave", threat("police", { imminent: "no" })],
    ["perhaps near", imminent ? "undetermined" : "grave", threat("police", { imminent: "unknown" })],
    ["to a group", known ? "silent" : "grave", threat("police", { victim: "group" })],
    ["to nobody knows whom", known ? "undetermined" : "grave", threat("police", { victim: "unknown" })],
    ["to somebody who can be identified", "grave", threat("police", { victim: "identifiable" })],
    ["a suspicion of abuse is another matter", "silent", abuse("police")],
    ["attested by nobody", "undetermined", threat("police", { attested: "not-attested" })],
    ["attested by the police who ask", "undetermined", threat("police", { attested: attestedBy("police") })],
    ["attested only later", "undetermined", threat("police", { attested: { ...attestedBy("dr-lee"), at: "2026-03-05T17:00:01-08:00" } })],
    ["a danger to herself", "grave", selfDanger("police")],
    ["one grave, one not", "grave", all(threat("police", { serious: "no" }), selfDanger("police"))],
  ],
});
