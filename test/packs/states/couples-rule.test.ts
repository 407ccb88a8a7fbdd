/** The couples rule of each state of which nothing else is modelled: what its text keeps shut, whom it binds, and what it spares. */
import { definePolicy, evaluateDisclosure, type Basis, type Pack } from "subrosa";
import { describe, expect, test } from "vitest";
import * as couples from "../../../src/packs/states/couples-rule/index.ts";
import { type Purpose } from "../../support/asking.ts";
import { findingOf, said } from "../../support/find.ts";
import { subpoena } from "../../support/situations.ts";
import { tables, type Row } from "../../support/tables.ts";
import { all, asIs, asksFor, asksToTell, clientIs, fileIs, neverSigned, parsed, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";

const { alabama, connecticut, kansas, michigan, minnesota, nebraska, newJersey, newMexico, northCarolina, oklahoma, southDakota } = couples;

type Licence = "mft" | "counselor" | "clinical-social-worker" | "psychologist" | "psychiatrist" | "physician" | "nurse" | "unknown";

const licensed = (as: Licence): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-CA" }], role: "treating" }] });
const purposeIs = (purpose: Purpose): Change => requestIs({ purpose });
const noneSigned: Change = all(asksFor("joint"), neverSigned("ana"), neverSigned("ben"), subpoena("doe"));

/** What holds in every state whose rule waits for each member's waiver. */
const waits = (...licences: readonly Licence[]): readonly Row[] => [
  ["nobody has waived", "no-waiver", asIs],
  ["she has waived", "silent", signed(release("r-2", "ana", { act: "privilege-waiver" }))],
  ["she has released it", "silent", signed(release("r-2", "ana"))],
  ["only he has; the rule answers for her", "no-waiver", signed(release("r-2", "ben"))],
  ["only he has; the rule answers for him", "silent", signed(release("r-2", "ben")), { holder: "ben" }],
  ["she said yes aloud", "no-waiver", signed(release("r-2", "ana", { form: "oral" }))],
  ["she has revoked", "no-waiver", signed(release("r-2", "ana", { revoked: { at: "2026-03-04T09:00:00-08:00", recipients: "all" } }))],
  ["she may have been forced", "undetermined", signed(release("r-2", "ana", { doubts: ["coerced"] }))],
  ["what she alone confided", "silent", asksFor("anas")],
  ["a statement drawn from it", "no-waiver", asksToTell("summary", ["ana"], ["joint"])],
  ["the parts can be told apart", "silent", portionIs("joint", { separable: "yes" }), { content: "joint#ana" }],
  ...licences.map((licence): Row => [`licensed as ${licence}`, "no-waiver", licensed(licence)]),
  ["a licence that is not named", "silent", licensed("nurse")],
  ["nobody knows which licence", "undetermined", licensed("unknown")],
  ["waived, whatever the licence", "silent", all(signed(release("r-2", "ana")), licensed("unknown"))],
];
const onTrial: readonly Row[] = [["the client stands trial: the court decides", "undetermined", purposeIs("criminal-defense")]];
const federal: readonly Row[] = [
  ["HIPAA governs, and its permissions are excepted", "silent", fileIs({ covered: "yes" })], ["nobody knows whether HIPAA governs", "undetermined", fileIs({ covered: "unknown" })],
];
const ages: readonly Row[] = [["she is a child", "silent", clientIs("ana", { born: "2012-05-01" })], ["nobody knows her age", "undetermined", clientIs("ana", { born: "unknown" })]];
const competent: readonly Row[] = [
  ...ages,
  ["she is unable to decide", "silent", clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is: "unable" }] })],
  ["nobody knows whether she is able", "undetermined", clientIs("ana", { capacity: [] })],
];
const of = (pack: Pack, rows: readonly Row[], base: Change = asIs): void => {
  const id = pack.rules[0]?.id ?? "";
  tables(pack, { [id]: { base: all(noneSigned, base), rows } });
};

of(connecticut, [...waits("mft"), ["a fee is collected", "silent", purposeIs("fee-collection")], ["the therapist is sued: no exception there", "no-waiver", purposeIs("legal-defense")]]);
of(alabama, [...waits("mft"), ...onTrial, ...competent]);
of(nebraska, [...waits("mft", "counselor", "clinical-social-worker"), ...federal, ...competent], fileIs({ covered: "no" }));
of(southDakota, [...waits("mft"), ...onTrial, ...federal], fileIs({ covered: "no" }));
of(kansas, [...waits("mft"), ...onTrial, ["testimony on the welfare of children", "silent", purposeIs("custody")]]);
of(minnesota, [...waits("mft"), ...onTrial]);
of(oklahoma, [...waits("mft"), ...onTrial]);
of(newJersey, waits("mft"));
of(michigan, [...waits("mft"), ...ages]);
of(newMexico, waits("mft", "counselor"));
const ofHerOwn: Change = ({ casefile }) => { Object.assign(casefile.unit, { kind: "individual", members: casefile.unit.members.filter(({ who }) => who === "ana").map((member) => ({ ...member, as: "client" })) }); };
const ofAFamily: Change = ({ casefile }) => { casefile.unit.kind = "family"; };
of(northCarolina, [
  ["a divorce, nothing signed", "no-waiver", asIs], ["a divorce, both signed", "no-waiver", signed(release("r-2", "ana"), release("r-3", "ben"))],
  ["a case about the children", "silent", purposeIs("custody")], ["another lawsuit", "silent", purposeIs("litigation")],
  ["testimony on the forms of both, without a subpoena", "no-waiver", all(({ request }) => { request.claims = []; }, requestIs({ form: "testimony" }), signed(release("r-2", "ana"), release("r-3", "ben")))],
  ["a copy on the forms of both, without a subpoena", "silent", all(({ request }) => { request.claims = []; }, signed(release("r-2", "ana"), release("r-3", "ben")))], ["what she alone confided there", "no-waiver", asksFor("anas")],
  ["what she alone confided in a treatment of her own", "silent", all(asksFor("anas"), ofHerOwn)], ["what she, one of a couple, confided alone in the therapy of a family", "no-waiver", all(asksFor("anas"), ofAFamily)],
  ["what her mother confided alone there", "silent", all(asksFor("anas"), portionIs("anas", { holders: ["mother"] }), ofAFamily), { holder: "mother" }],
  ...(["psychologist", "clinical-social-worker", "psychiatrist", "physician"] as const).map((as): Row => [`a ${as} counseled them`, "no-waiver", licensed(as)]), ["a counselor, whom the section does not name", "silent", licensed("counselor")], ["nobody knows which licence", "undetermined", licensed("unknown")],
]);

test.each([[nebraska], [southDakota]])("where nobody knows whether HIPAA governs, that is asked of the practice ($id)", ({ rules: [rule] }) => {
  const finding = rule === undefined ? undefined : findingOf(rule, all(noneSigned, fileIs({ covered: "unknown" })));
  expect(finding).toMatchObject({ kind: "undetermined", missing: [{ fact: "covered-entity", of: "hipaa", askedOf: "practice" }] });
});

/** What no text of these keeps shut: mandates, dangers, orders, one's own access, and a form of one's own. */
const OPEN: readonly Basis[] = [
  "authorization", "individual-access", "abuse-report", "threat-to-others", "danger-to-self", "commitment", "emergency", "court-order", "search-warrant", "oversight", "coroner", "public-health",
];

/** Of the sections that were read, what is no rule. */
const LEFT_OUT: Readonly<{ [id: string]: readonly string[] }> = {
  connecticut: ["52-146p(c), fees"], michigan: ["551.339"], "new-mexico": ["61-31-24(A)", "State v. Strauch (2015)"], oklahoma: ["59-1925.11(B)"],
};

describe.each(Object.values(couples).map((pack) => [pack.id, pack] as const))("%s", (id, pack) => {
  test("is one rule that bars by name and leaves mandates, dangers and orders alone", () => {
    expect(pack.rules).toHaveLength(1);
    const [rule] = pack.rules;
    const bars = rule?.effect === "forbid" && Array.isArray(rule.bars) ? rule.bars as readonly Basis[] : [];
    expect(bars).toContain("subpoena");
    expect(bars.filter((basis) => OPEN.includes(basis))).toEqual(id === "north-carolina" ? ["authorization"] : []); // whoever may not testify may not on a form either
    expect(bars.includes("legal-defense")).toBe(id === "connecticut");
  });

  test("says that nothing else of the state is modelled, and what of the rule itself is left out", () => {
    expect(pack.omitted[0]?.reason).toContain("notModelled");
    expect(pack.omitted.slice(1).map(({ provision }) => provision)).toEqual(LEFT_OUT[id] ?? []);
  });

  test("asks each of three, and one waiver answers for one", () => {
    const [rule] = pack.rules;
    if (rule === undefined || id === "north-carolina") return;
    const three = all(noneSigned, fileIs({ covered: "no" }), portionIs("joint", { holders: ["ana", "ben", "mother"] }), signed(release("r-2", "ben")));
    expect(["ana", "ben", "mother"].map((holder) => said(rule, three, { holder }))).toEqual(["no-waiver", "silent", "no-waiver"]);
  });
});

test.each<[situation: string, outcome: string, change: Change]>([
  ["a subpoena, and both have signed", "deny", subpoena("doe", { of: ["ana", "ben"] })],
  ["no subpoena, and both have signed", "allow", asIs],
  ["a subpoena to somebody else, and both have signed", "allow", subpoena("roe", { of: ["ana", "ben"] })],
  ["a subpoena of which nobody knows yet, and both have signed", "allow", subpoena("doe", { of: ["ana", "ben"], knownAt: "2026-03-06T10:00:00-08:00" })],
])("North Carolina, in a decision on a divorce: %s -> %s", (_situation, outcome, change) => {
  const { request, casefile } = parsed(all(fileIs({ jurisdictions: ["US-NC"], clinicians: [{ id: "dr-lee", licences: [{ as: "mft", in: "US-NC" }], role: "treating" }] }), change));
  expect(evaluateDisclosure(request, casefile, definePolicy([northCarolina])).outcome).toBe(outcome);
});

test("New Mexico's act ends when its sunset comes", () => { expect(newMexico.rules[0]?.inForce.until).toBe("2028-07-01"); });

test("a form that names somebody else waives nothing", () => {
  for (const pack of [connecticut, alabama, kansas, minnesota, oklahoma, newJersey, michigan, newMexico]) {
    const [rule] = pack.rules;
    if (rule !== undefined) expect(said(rule, all(asksFor("joint"), releaseOf("ana", { recipients: ["roe"] }), subpoena("doe")))).toBe("no-waiver");
  }
});
