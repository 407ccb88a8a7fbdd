/** Tables of California's rules: written from the sections. */
import type { ReleaseInput } from "subrosa";
import { california } from "../../../src/packs/states/california/index.ts";
import { about, claimIs, comesAs, consented, nobodys, reports, sends, them, unclaimed, warns, type OfKind } from "../../support/asking.ts";
import { mother } from "../../support/minors.ts";
import { abuse, harm, involved, order, oversight, ownRequest, proceeding, selfDanger, notedOfHarm, subpoena, threat, toldOfHarm } from "../../support/situations.ts";
import { tables, type Row, type Table } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, fileIs, neverSigned, NOW, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";

const unconscious = clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "unconscious" }] });
const noToRelatives = clientIs("ana", { objections: [{ to: "relatives", at: "2026-03-02T09:00:00-08:00" }] });

const written = (more: Partial<OfKind<"written-request">> = {}): Change => claimed({
  ...about("them"), id: "c-written", kind: "written-request", signed: "yes", elements: ["description", "purpose", "use-limits", "retention-and-destruction", "signature"], ...more,
});
const concern = (by = "dr-lee", at = "2026-03-01T10:00:00-08:00") => ({ is: "detrimental" as const, attested: { ...attestedBy(by), at } });
const minor = (born = "2011-03-05"): Change => all(clientIs("ana", { born, representatives: [mother()] }), consented("client"));
const motherAsksFor: Change = all(minor(), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));
const motherSigns = (more: object = {}): Change => all(minor(), asksFor("anas"), neverSigned("ana"), signed(release("r-mother", "ana", { signedBy: "mother", signedAs: "parent", ...more })));

const signsForThem = (more: Partial<ReleaseInput> = {}): Change => signed(release("r-them", "ana", { recipients: ["them"], ...more }));

const putInCharge = (more: object = {}): Change => ({ casefile }) => { for (const client of casefile.clients) if (client.id === "ana") client.representatives.push(mother({ who: "dcf", as: "agency", decree: "sole", ...more })); };
const alsoAgency = (more: object = {}): Change => signed(release("r-dcf", "ana", { signedBy: "dcf", signedAs: "agency", ...more }));
const agencySigns = (more: object = {}): Change => all(fileIs({ releases: [] }), alsoAgency(more));

const formOfAna = ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "use-limits", "right-to-copy", "separate-signature", "large-type", "right-to-revoke", "no-conditioning", "redisclosure"] as const;
const untilTheEnd: Partial<ReleaseInput> = { expires: { event: "end-of-treatment", occurred: "no" } };
/** What Civil Code 56.11(b) asks of a form, as far as it is an element. */
const FORM_OF_THE_SECTION = ["description", "discloser", "recipient", "expiry", "signature", "date", "use-limits", "right-to-copy", "separate-signature", "large-type"] as const;
const access = (rows: readonly Row[], more: Partial<Table> = {}): Table => ({ base: ownRequest, rows, ...more });
const due = (base: Change, rows: readonly Row[], certain: string): Table => ({ base, rows, certain });
const danger = (message: string, base: Change, rows: readonly Row[]): Table => ({
  base,
  rows: [
    ["serious, attested", message, asIs], ["not serious", "silent", claimIs({ serious: "no" })], ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })],
    ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })], nobodys, ...rows,
  ],
});

const removed = (base: Change, rows: readonly Row[]): Table => ({
  base: all(base, clientIs("ana", { detained: "ward-of-court" })),
  rows: [
    ["a child whom the court has removed", "barred", asIs],
    ["one who was not removed", "silent", clientIs("ana", { detained: "no" })],
    ["nobody knows", "undetermined", clientIs("ana", { detained: "unknown" })],
    ["nobody knows how old she is", "undetermined", clientIs("ana", { born: "unknown" })],
    ["the court allows it", "silent", order("doe", { to: ["doe", "mother"] })],
    ["a paper of which nobody knows whether a judge signed it", "undetermined", order("doe", { judge: "unknown" })],
    ["Ana is of age", "silent", clientIs("ana", { born: "2000-01-01" })],
    ...rows,
  ],
});
/** Ana has signed that they may have it to treat somebody else. */
const signedForIt = (more: Partial<ReleaseInput> = {}): Change => signed(release("r-them", "ana", { recipients: ["them"], purposes: ["treatment-of-another"], statements: [...formOfAna], ...more }));

/** Doe, who is no client, told what is asked for. */
const toldByDoe: Change = all(asksToTell("condition", ["ana"], ["anas"]), portionIs("anas", { holders: ["doe"], about: ["ana"] }), ({ casefile }) => { casefile.others = [...casefile.others, { id: "doe", ofAge: "yes" }]; });

tables(california, {
  "california/Civ.Code56.11(b)/large-type-and-apart": {
    base: all(asksFor("anas"), releaseOf("ana", { statements: [...formOfAna] })),
    rows: [
      ["all that the section asks", "silent", asIs],
      ["in small type", "lacks", releaseOf("ana", { statements: formOfAna.filter((each) => each !== "large-type") })],
      ["one signature for this and the fee agreement", "lacks", releaseOf("ana", { statements: formOfAna.filter((each) => each !== "separate-signature") })],
      ["not a word of a copy", "lacks", releaseOf("ana", { statements: formOfAna.filter((each) => each !== "right-to-copy") })],
      ["not a word of how it may be used", "lacks", releaseOf("ana", { statements: formOfAna.filter((each) => each !== "use-limits") })],
      ...FORM_OF_THE_SECTION.map((left): Row => [`where federal law does not bind, it leaves out one thing: ${left}`, "lacks", all(fileIs({ covered: "no" }), releaseOf("ana", { statements: formOfAna.filter((each) => each !== left) }))]),
      ["not a word on how to take it back", "lacks", releaseOf("ana", { statements: formOfAna.filter((each) => each !== "right-to-revoke") })],
      ["not a word on how to take it back, where federal law does not bind", "silent", all(fileIs({ covered: "no" }), releaseOf("ana", { statements: formOfAna.filter((each) => each !== "right-to-revoke") }))],
      ["without an end", "unfit", releaseOf("ana", { expires: "none" })],
      ["in small type, and revoked", "unfit", releaseOf("ana", { statements: ["description"], revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } })],
      ["until the treatment ends, signed a year ago today", "unfit", releaseOf("ana", { ...untilTheEnd, signedAt: "2025-03-05T23:59:59-08:00" })],
      ["until the treatment ends, signed a year ago tomorrow", "silent", releaseOf("ana", { ...untilTheEnd, signedAt: "2025-03-06T00:00:00-08:00" })],
      ["until a study ends, signed a year ago, which another rule looks at", "silent", all(requestIs({ purpose: "research" }), releaseOf("ana", { expires: { event: "end-of-study", occurred: "no" }, purposes: ["research"], signedAt: "2025-03-05T09:00:00-08:00" }))],
      ["until a day, signed a year ago, which another rule looks at", "silent", releaseOf("ana", { signedAt: "2025-03-05T09:00:00-08:00" })],
      ["until the treatment ends, signed on the last day of the older text", "unfit", releaseOf("ana", { ...untilTheEnd, signedAt: "2023-12-31T23:59:59-08:00" })],
      ["until a day, signed on the last day of the older text", "silent", releaseOf("ana", { signedAt: "2023-12-31T23:59:59-08:00" })],
      ["until an instant, signed under the older text", "silent", releaseOf("ana", { expires: "2026-12-31T12:00:00-08:00", signedAt: "2023-12-31T23:59:59-08:00" })],
      ["nobody knows whether on paper", "undetermined", releaseOf("ana", { form: "unknown" })],
      ["no form at all", "silent", neverSigned("ana")],
      ["a second form in order", "silent", all(releaseOf("ana", { statements: [] }), signed(release("r-2", "ana", { statements: [...formOfAna] })))],
    ],
  },
  "california/Civ.Code56.11(b)/longer-than-a-year": {
    base: all(asksFor("anas"), releaseOf("ana", { statements: [...formOfAna], signedAt: "2025-03-05T09:00:00-08:00" })),
    rows: [
      ["until a day, signed a year ago today", "barred", asIs], ["until an instant", "barred", releaseOf("ana", { expires: "2026-12-31T12:00:00-08:00" })],
      ["signed a year ago tomorrow", "silent", releaseOf("ana", { signedAt: "2025-03-06T00:00:00-08:00" })],
      ["signed on the first day of this text", "barred", releaseOf("ana", { signedAt: "2024-01-01T00:00:00-08:00" })], ["signed on the last day of the older text", "silent", releaseOf("ana", { signedAt: "2023-12-31T23:59:59-08:00" })],
      ["until the treatment ends, which another rule bars", "silent", releaseOf("ana", untilTheEnd)],
      ["until a study ends", "barred", all(requestIs({ purpose: "research" }), releaseOf("ana", { expires: { event: "end-of-study", occurred: "no" }, purposes: ["research"] }))],
      ["in small type, which another rule bars", "silent", releaseOf("ana", { statements: formOfAna.filter((each) => each !== "large-type") })],
      ["a waiver of privilege, which is no release", "silent", releaseOf("ana", { act: "privilege-waiver" })],
      ["a second form, signed this year", "silent", signed(release("r-2", "ana", { statements: [...formOfAna] }))],
      ["perhaps signed under pressure", "undetermined", releaseOf("ana", { doubts: ["coerced"] })],
      ["a second form, signed this year, perhaps under pressure", "undetermined", signed(release("r-2", "ana", { statements: [...formOfAna], doubts: ["coerced"] }))],
      ["a second form, a year old, perhaps signed under pressure", "barred", signed(release("r-2", "ana", { statements: [...formOfAna], signedAt: "2025-02-05T09:00:00-08:00", doubts: ["coerced"] }))],
      ["a second form, signed this year in small type", "barred", signed(release("r-2", "ana", { statements: ["description"] }))],
      ["no form at all", "silent", neverSigned("ana")],
    ],
  },
  "california/Civ.Code56.104(a)/written-request-first": {
    base: all(sends("insurer", "utilization-review"), written()),
    rows: [
      ["a signed request in order", "silent", asIs],
      ["no request", "barred", unclaimed],
      ["unsigned", "barred", claimIs({ signed: "no" })],
      ["no request of a plan that is called part of the practice", "barred", all(unclaimed, comesAs("insurer", { place: "inside" }))],
      ["no request of a service of the practice that perhaps is bound", "undetermined", all(unclaimed, comesAs("vendor", { place: "agent", contract: "unknown" }))],
      ["asked by the insurer, and sent to the practice's own biller", "silent", all(unclaimed, requestIs({ recipient: party("biller", "clinic-staff", { place: "inside" }) }))],
      ["nobody knows whether signed", "undetermined", claimIs({ signed: "unknown" })],
      ["nobody has seen it", "undetermined", claimIs({ attested: "not-attested" })],
      ["somebody sees it in this instant", "silent", claimIs({ attested: { ...attestedBy("dr-lee"), at: NOW } })],
      ["somebody sees it a second later", "undetermined", claimIs({ attested: { ...attestedBy("dr-lee"), at: "2026-03-05T17:00:01-08:00" } })],
      ...(["description", "purpose", "use-limits", "retention-and-destruction"] as const).map((left): Row => [
        `it leaves out one thing: ${left}`, "barred", claimIs({ elements: (["description", "purpose", "use-limits", "retention-and-destruction"] as const).filter((each) => each !== left) }),
      ]),
      ["it does not say what becomes of it", "barred", claimIs({ elements: ["description", "purpose", "use-limits", "signature"] })],
      ["somebody else's request", "barred", claimIs({ to: ["another-insurer"] })],
      ["the practice bills unasked", "silent", all(unclaimed, requestIs({ requester: party("dr-lee", "clinic-staff", { place: "inside" }) }))],
      ...(["insurer", "hospital", "treating-provider", "auditor"] as const).map((kind): Row => [`no request, and it is for work of its own: ${kind}`, "barred", all(unclaimed, sends(kind, "operations"))]),
      ["a signed request, to check the quality of care", "silent", sends("insurer", "operations")],
      ...(["clinic-staff", "supervisor", "consultant", "trainee", "vendor", "ai-tool", "interpreter", "therapist-attorney", "successor-custodian"] as const).map((kind): Row => [
        `no request, and it is for the practice's own work: ${kind}`, "silent", all(unclaimed, sends(kind, "operations")),
      ]),
      ...(["supervision", "training", "consultation", "continuity"] as const).map((purpose): Row => [`no request, and it is for ${purpose}`, "silent", all(unclaimed, sends("treating-provider", purpose))]),
    ],
  },
  "california/Civ.Code56.104(b)/copy-of-the-request": {
    base: sends("insurer", "utilization-review"),
    rows: [
      ["an insurer asks", "owed", asIs], ["it calls itself an agent of the practice", "owed", comesAs("insurer", { place: "agent" })],
      ["it checks the quality of care", "owed", requestIs({ purpose: "operations" })], ["whoever supervises asks", "silent", sends("supervisor", "supervision")],
      ["an agent who perhaps is bound asks", "undetermined", comesAs("vendor", { place: "agent", contract: "unknown" })],
      ["the practice bills unasked", "silent", requestIs({ requester: party("dr-lee", "clinic-staff", { place: "inside" }) })],
    ],
  },
  "california/Civ.Code56.106(a)/removed-child-signature": removed(motherSigns(), [
    ["somebody who is no client of the practice told it", "silent", asIs, { holder: "doe" }],
    ["the child signed too", "silent", signed(release("r-own", "ana"))],
    ["the child signed too, for care that was not its own to sign for", "barred", all(consented("parent"), signed(release("r-own", "ana")))],
    ["an outsider's confidence", "silent", asIs, { holder: "mother" }],
    ["the agency signed", "silent", all(putInCharge(), agencySigns())], ["the agency signed too", "silent", all(putInCharge(), alsoAgency())], ["the agency signed too, perhaps under pressure", "undetermined", all(putInCharge(), alsoAgency({ doubts: ["coerced"] }))],
    ["the agency's own form is revoked", "barred", all(putInCharge(), alsoAgency({ revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }))],
    ["the child signed too, perhaps under pressure", "undetermined", signed(release("r-own", "ana", { doubts: ["coerced"] }))],
    ["the child and the agency signed too, the agency perhaps under pressure", "silent", all(putInCharge(), alsoAgency({ doubts: ["coerced"] }), signed(release("r-own", "ana")))],
    ["the agency alone signed, perhaps under pressure", "silent", all(putInCharge(), agencySigns({ doubts: ["coerced"] }))],
    ["whoever signed for the agency is her mother as well", "barred", all(putInCharge({ who: "mother" }), agencySigns({ signedBy: "mother" }))],
  ]),
  "california/HealthandSafetyCode123116/removed-child-access": removed(motherAsksFor, [
    ["somebody who is no client of the practice told it of her", "barred", asIs, { holder: "doe" }],
    ["the child asks", "silent", asks(party("ana", "minor-client"))], ["the agency asks", "silent", all(putInCharge(), asks(party("dcf", "child-protection")))],
    ["her guardian asks", "barred", all(putInCharge({ as: "guardian" }), asks(party("dcf", "guardian")))], ["whoever asks for the agency is her mother as well", "barred", putInCharge({ who: "mother" })],
    ["the agency asks, for her mother to have it", "barred", all(putInCharge(), asks(party("dcf", "child-protection")), requestIs({ recipient: party("mother", "custodial-parent") }))],
    ["the child asks, for her mother to have it", "barred", all(asks(party("ana", "minor-client")), requestIs({ recipient: party("mother", "custodial-parent") }))],
    ["the agency asks, for the school to have it", "silent", all(putInCharge(), asks(party("dcf", "child-protection")), requestIs({ recipient: party("doe", "school") }))],
  ]),
  "california/Civ.Code56.11(b)(3)/minor-signs": {
    base: motherSigns(),
    rows: [
      ["fifteen, consented alone, the mother signed", "barred", asIs],
      ["twelve today", "barred", clientIs("ana", { born: "2014-03-05" })],
      ["twelve tomorrow", "silent", clientIs("ana", { born: "2014-03-06" })],
      ["eighteen today, and her mother signed four days ago", "barred", clientIs("ana", { born: "2008-03-05" })],
      ["eighteen when her mother signed, who then signs for nobody", "silent", clientIs("ana", { born: "2008-03-01" })],
      ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
      ["the mother consented to the care", "silent", consented("parent")],
      ["nobody knows who consented", "undetermined", consented("unknown")],
      ["Ana signed", "silent", signed(release("r-own", "ana"))],
    ],
  },
  "california/Civ.Code56.11(b)(3)(B)/minor-could-consent": {
    base: all(motherSigns(), consented("parent")),
    rows: [
      ["fifteen, the mother consented and signed", "barred", asIs],
      ["eleven", "silent", clientIs("ana", { born: "2014-03-06" })],
      ["eighteen today, and her mother signed four days ago", "barred", clientIs("ana", { born: "2008-03-05" })],
      ["eighteen when her mother signed", "silent", clientIs("ana", { born: "2008-03-01" })],
      ["Ana consented alone: another rule's", "silent", consented("client")],
      ["nobody knows who consented", "undetermined", consented("unknown")],
      ["Ana signed as well", "silent", signed(release("r-own", "ana"))],
      ["Ana signed as well, and has revoked it", "barred", signed(release("r-own", "ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }))],
    ],
  },
  "california/HealthandSafetyCode123115(a)(1)/minors-own-record": {
    base: motherAsksFor,
    rows: [
      ["the mother of a fifteen-year-old who consented alone", "barred", asIs],
      ["what somebody who is no client told of her there", "barred", all(portionIs("anas", { holders: ["doe"] }), ({ casefile }) => { casefile.others = [...casefile.others, { id: "doe", ofAge: "yes" }]; }), { holder: "doe" }],
      ["she has died, and her mother is the executor", "silent", clientIs("ana", { died: "2026-03-04", representatives: [mother({ as: "executor" })] })],
      ["eleven years old", "silent", clientIs("ana", { born: "2014-03-06" })],
      ["the mother consented to the care", "silent", consented("parent")],
      ["nobody knows who consented", "undetermined", consented("unknown")],
      ["Ana asks herself", "silent", asks(party("ana", "minor-client"))],
      ["the mother's papers are in doubt", "undetermined", clientIs("ana", { representatives: [mother({ authority: "claimed" })] })],
    ],
  },
  "california/HealthandSafetyCode123115(a)(1)and(a)(3)/minor-could-have-consented": {
    base: all(motherAsksFor, consented("parent")),
    rows: [
      ["the mother of a fifteen-year-old consented, and asks", "barred", asIs],
      ["eleven years old", "silent", clientIs("ana", { born: "2014-03-06" })],
      ["twelve today", "barred", clientIs("ana", { born: "2014-03-05" })],
      ["Ana consented alone: another rule's", "silent", consented("client")],
      ["nobody knows who consented", "undetermined", consented("unknown")],
      ["Ana asks herself", "silent", asks(party("ana", "minor-client"))],
    ],
  },
  "california/HealthandSafetyCode123115(a)(2)/detrimental-to-minor": {
    base: all(motherAsksFor, consented("parent"), clientIs("ana", { representatives: [mother({ concerns: [concern()] })] })),
    rows: [
      ["a clinician finds it detrimental", "barred", asIs],
      ["nobody does", "silent", clientIs("ana", { representatives: [mother()] })],
      ["somebody outside says so", "undetermined", clientIs("ana", { representatives: [mother({ concerns: [concern("doe")] })] })],
      ["found only later", "silent", clientIs("ana", { representatives: [mother({ concerns: [concern("dr-lee", "2026-03-05T17:00:01-08:00")] })] })],
      ["found in this very instant", "barred", clientIs("ana", { representatives: [mother({ concerns: [concern("dr-lee", NOW)] })] })],
      ["found by a clinician of the practice who is the parent", "undetermined", all(asks(party("dr-lee", "custodial-parent")), clientIs("ana", { representatives: [mother({ who: "dr-lee", concerns: [concern()] })] }))],
      ["a clinician finds that this note would upset her if her mother saw it", "barred", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"], ground: "emotional" }))], ["that it would endanger her", "barred", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"] }))],
      ["that it perhaps would", "undetermined", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"], ground: "emotional", likely: "unknown" }))], ["said by the mother", "undetermined", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"], ground: "emotional", attested: attestedBy("mother") }))],
      ["that it would harm somebody else", "silent", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"], ground: "other-person" }))], ["that it would upset her to read it", "silent", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["ana"], ground: "emotional" }))],
      ["Ana is of age", "silent", clientIs("ana", { born: "2000-01-01" })],
      ["what somebody who is no client told of her, too", "barred", asIs, { holder: "doe" }],
    ],
  },
  "california/HealthandSafetyCode124260(c)/involves-parents": {
    base: all(minor(), asksFor("anas")),
    rows: [
      ["a minor who consented alone", "owed", asIs], ["the parents consented", "silent", consented("parent")], ["eleven years old", "silent", clientIs("ana", { born: "2014-03-06" })],
      ["nobody knows who consented", "undetermined", consented("unknown")], ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
      ["nobody knows how old, and the parents consented", "silent", all(clientIs("ana", { born: "unknown" }), consented("parent"))],
    ],
  },
  "california/Evid.Code912(b)/each-joint-holder": {
    base: all(sends("opposing-attorney", "divorce"), asksFor("joint"), releaseOf("ana", { recipients: ["them"] }), subpoena("them")),
    rows: [
      ["both waived", "silent", asIs],
      ["Ben alone waived", "no-waiver", neverSigned("ana")],
      ["her waiver is in doubt", "undetermined", releaseOf("ana", { doubts: ["coerced"] })],
      ["her own session is another rule's", "silent", all(neverSigned("ana"), asksFor("anas"))],
      ["she put her condition at issue", "silent", all(neverSigned("ana"), proceeding("them", { tendered: "yes" }))],
      ["nobody knows whether she did", "undetermined", all(neverSigned("ana"), proceeding("them", { tendered: "unknown" }))],
      ["only her opponent says that she did", "undetermined", all(neverSigned("ana"), proceeding("them", { tendered: "yes", attested: attestedBy("them") }))],
      ["she did not", "no-waiver", all(neverSigned("ana"), proceeding("them"))],
    ],
  },
  "california/Evid.Code1015/claims-when-told-no": {
    base: all(sends("opposing-attorney", "divorce"), releaseOf("ana", { recipients: ["them"] }), subpoena("them")),
    rows: [
      ["she signed and said nothing since", "silent", asIs],
      ["she said no after signing", "barred", clientIs("ana", { objections: [{ to: "them", at: "2026-03-02T09:00:00-08:00" }] })],
      ["she said no to relatives, and her husband speaks for himself", "barred", all(
        sends("other", "divorce"), requestIs({ requester: party("ben", "other"), recipient: party("ben", "other") }), releaseOf("ana", { recipients: ["ben"] }), unclaimed, subpoena("ben"), noToRelatives,
      )],
      ["she said no to relatives, and somebody comes who may be one", "undetermined", all(sends("other", "divorce"), noToRelatives)],
      ["she said no to relatives, and an attorney comes", "silent", noToRelatives],
      ["she said no to everybody", "barred", clientIs("ana", { objections: [{ to: "anyone", at: "2026-03-02T09:00:00-08:00" }] })],
      ["she said no in the same moment, so that nobody knows which counts", "barred", clientIs("ana", { objections: [{ to: "them", at: "2026-03-01T09:00:00-08:00" }] })],
      ["she said no before signing", "silent", clientIs("ana", { objections: [{ to: "them", at: "2026-02-28T09:00:00-08:00" }] })],
      ["she says no only later", "silent", clientIs("ana", { objections: [{ to: "them", at: "2026-03-05T17:00:01-08:00" }] })],
      ["she said no, and has signed for them since", "silent", all(clientIs("ana", { objections: [{ to: "them", at: "2026-03-02T09:00:00-08:00" }] }), signed(release("r-since", "ana", { recipients: ["them"], signedAt: "2026-03-03T09:00:00-08:00" })))],
      ["she said no, and has signed for attorneys like them since", "silent", all(
        clientIs("ana", { objections: [{ to: "them", at: "2026-03-02T09:00:00-08:00" }] }), signed(release("r-since", "ana", { recipients: [{ kind: "opposing-attorney" }], signedAt: "2026-03-03T09:00:00-08:00" })),
      )],
      ["she said no, and has never signed", "barred", all(clientIs("ana", { objections: [{ to: "them", at: "2026-03-02T09:00:00-08:00" }] }), neverSigned("ana"))],
      ["she said no, and has signed for somebody else since", "barred", all(clientIs("ana", { objections: [{ to: "them", at: "2026-03-02T09:00:00-08:00" }] }), signed(release("r-since", "ana", { signedAt: "2026-03-03T09:00:00-08:00" })))],
      ["she said no to somebody else", "silent", clientIs("ana", { objections: [{ to: "ben", at: "2026-03-02T09:00:00-08:00" }] })],
    ],
    certain: "what was said and signed is on file or has not happened",
  },
  "california/CodeCiv.Proc.1985.3(b)/notice-to-consumer": {
    base: all(sends("opposing-attorney", "divorce"), subpoena("them")),
    rows: [
      ["notice long since", "silent", asIs],
      ["the tenth day is over", "silent", claimIs({ noticeAt: "2026-02-22T23:59:59-08:00" })],
      ["the tenth day is today", "barred", claimIs({ noticeAt: "2026-02-23T00:00:00-08:00" })],
      ["no notice", "barred", claimIs({ noticeAt: "none" })],
      ["nobody knows", "undetermined", claimIs({ noticeAt: "unknown" })],
      ["only the practice told her, long since", "barred", claimIs({ assurance: "own-notice" })], ["only the practice told her, nobody knows when", "barred", claimIs({ assurance: "own-notice", noticeAt: "unknown" })],
      ["nobody knows who told her", "undetermined", claimIs({ assurance: "unknown" })], ["nobody knows who told her yesterday", "barred", claimIs({ assurance: "unknown", noticeAt: "2026-03-04T09:00:00-08:00" })],
      ["an order protects it, and the notice is long since", "silent", claimIs({ assurance: "protective-order" })],
      ["a grand jury's, and no notice", "silent", claimIs({ issuer: "grand-jury", noticeAt: "none" })], ["a judge's, and no notice", "undetermined", claimIs({ issuer: "judge", noticeAt: "none" })],
      ["a judge's, and notice long since", "silent", claimIs({ issuer: "judge" })], ["nobody knows whose, and no notice", "undetermined", claimIs({ issuer: "unknown", noticeAt: "none" })],
      ["a clerk's, and no notice", "barred", claimIs({ issuer: "clerk", noticeAt: "none" })],
      ["no notice, and a second paper with notice", "silent", all(claimIs({ noticeAt: "none" }), subpoena("them", { id: "c-2" }))],
      ["no notice, and she has released it to them", "silent", all(claimIs({ noticeAt: "none" }), signsForThem())], ["no notice, and she has waived privilege towards them", "silent", all(claimIs({ noticeAt: "none" }), signsForThem({ act: "privilege-waiver" }))],
      ["no notice, and she has perhaps waived it", "undetermined", all(claimIs({ noticeAt: "none" }), signsForThem({ act: "privilege-waiver", doubts: ["forged"] }))],
      ["no notice, and she waived it towards somebody else", "barred", all(claimIs({ noticeAt: "none" }), signsForThem({ act: "privilege-waiver", recipients: ["doe"] }))],
      ["no notice, and she waived it aloud", "barred", all(claimIs({ noticeAt: "none" }), signsForThem({ act: "privilege-waiver", form: "oral" }))],
    ],
  },
  "california/CodeCiv.Proc.1985.3(g)/waits-for-the-court": {
    base: all(sends("opposing-attorney", "divorce"), subpoena("them", { objectionTimeOver: "no" })),
    rows: [
      ["she has moved to quash it", "barred", asIs], ["nothing is left to decide", "silent", claimIs({ objectionTimeOver: "yes" })], ["nobody knows", "undetermined", claimIs({ objectionTimeOver: "unknown" })],
      ["a grand jury's", "silent", claimIs({ issuer: "grand-jury" })], ["a judge's", "barred", claimIs({ issuer: "judge" })], nobodys,
      ["a second paper, on which nothing is left to decide", "silent", subpoena("them", { id: "c-2" })],
    ],
  },
  "california/Civ.Code56.10(b)(3)/compelled-by-subpoena": {
    base: all(sends("opposing-attorney", "divorce"), subpoena("them")),
    rows: [
      ["served, from here", "demanded", asIs],
      ["not served", "silent", claimIs({ served: "no" })],
      ["nobody knows whether it was served", "undetermined", claimIs({ served: "unknown" })],
      ["from elsewhere", "silent", claimIs({ domesticated: "no" })],
      ["nobody knows whose", "undetermined", claimIs({ issuer: "unknown" })],
      ["a grand jury's", "silent", claimIs({ issuer: "grand-jury" })],
      nobodys,
    ],
  },
  "california/Civ.Code56.10(b)(4)/compelled-by-board": {
    base: all(sends("licensing-board", "oversight"), subpoena("them", { issuer: "board" })),
    rows: [
      ["a board's subpoena", "demanded", asIs],
      ["an agency's subpoena", "demanded", claimIs({ issuer: "agency" })], ["an attorney's", "silent", claimIs({ issuer: "attorney" })], ["nobody knows whose", "undetermined", claimIs({ issuer: "unknown" })],
      ["it was not served", "silent", claimIs({ served: "no" })], ["nobody knows whether it was served", "undetermined", claimIs({ served: "unknown" })],
      ["it comes from elsewhere, and no court here has taken it over", "silent", claimIs({ domesticated: "no" })], ["nobody knows whether one has", "undetermined", claimIs({ domesticated: "unknown" })],
      ["it was not served, and a letter of the board has authority", "silent", all(claimIs({ served: "no" }), oversight("them"))],
      ["a letter of the board", "silent", all(unclaimed, oversight("them"))],
      ["without authority", "silent", comesAs("licensing-board", { authority: "no" })],
      ["nobody knows by which law", "undetermined", comesAs("licensing-board", { authority: "unknown" })],
    ],
  },
  "california/Civ.Code56.10(b)(8)/coroner": {
    base: all(sends("coroner", "death-inquiry"), clientIs("ana", { died: "2026-03-01" })),
    rows: [
      ["a coroner", "demanded", asIs], ["a funeral director", "silent", comesAs("funeral-director")], ["without authority", "silent", comesAs("coroner", { authority: "no" })],
      ["nobody knows by which law", "undetermined", comesAs("coroner", { authority: "unknown" })],
    ],
  },
  "california/Evid.Code1024/dangerous-client": danger("ground", all(sends("hospital", "commitment"), threat("them", { imminent: "no" })), [
    ["nobody to be made out", "ground", claimIs({ victim: "none" })], ["a danger to herself", "ground", all(unclaimed, selfDanger("them"))],
    ["nobody knows whom", "undetermined", claimIs({ victim: "unknown" })],
  ]),
  "california/Evid.Code1024/danger-to-self": danger("ground", all(them("hospital", "suicide-prevention"), asksToTell("protective-facts", ["ana"]), selfDanger("them")), [["not near", "ground", claimIs({ imminent: "no" })]]),
  "california/Civ.Code43.92(b)/protects-victim": danger("demanded", all(warns("potential-victim"), threat("them")), [
    ["to the police", "demanded", comesAs("law-enforcement")],
    ["to her sister", "silent", comesAs("family-member")],
    ["to her sister, whom she threatens", "demanded", all(comesAs("family-member"), claimIs({ victims: ["them"] }))],
    ["to an employer", "silent", comesAs("employer")],
    ["not near", "demanded", claimIs({ imminent: "no" })],
    ["a victim to be made out", "demanded", claimIs({ victim: "identifiable" })],
    ["a group", "silent", claimIs({ victim: "group" })],
    ["nobody knows whom", "undetermined", claimIs({ victim: "unknown" })],
    ["told by a close relative", "demanded", claimIs({ heardFrom: "family" })],
    ["told by somebody else", "silent", claimIs({ heardFrom: "other" })],
  ]),
  "california/Civ.Code56.10(c)(19)/serious-threat": danger("ground", all(warns("potential-victim"), threat("them")), [
    ["not near", "silent", claimIs({ imminent: "no" })],
    ["nobody knows how near", "undetermined", claimIs({ imminent: "unknown" })],
    ["a group", "ground", claimIs({ victim: "group" })],
    ["nobody in particular", "silent", claimIs({ victim: "none" })],
    ["to a hospital", "ground", comesAs("hospital")],
    ["to somebody able to prevent it", "ground", comesAs("person-able-to-prevent-harm")],
    ["to a relative", "undetermined", comesAs("family-member")],
  ]),
  "california/WelfareandInstitutionsCode8105(c)/reports-to-police": danger("due", all(warns("law-enforcement"), threat("them")), [
    ["whoever is told", "due", comesAs("potential-victim")],
    ["two threats", "due", threat("them", { id: "c-2", knownAt: "2026-03-05T09:00:00-08:00" })],
    ["a group", "silent", claimIs({ victim: "group" })],
    ["told by a relative", "silent", claimIs({ heardFrom: "family" })],
  ]),
  "california/PenalCode11166(a)/asks-about-the-past": {
    base: all(reports("child-protection", "child-abuse-report"), abuse("them"), claimIs({ when: "past", nowAtRisk: "no" })),
    rows: [
      ["long ago, and nobody in danger now", "barred", asIs], ["long ago, and nobody knows of danger now", "undetermined", claimIs({ nowAtRisk: "unknown" })], ["nobody knows when", "undetermined", claimIs({ when: "unknown" })], ["a child at risk now", "silent", claimIs({ nowAtRisk: "yes" })],
      ["it goes on", "silent", claimIs({ when: "now" })], ["told by a child", "silent", clientIs("ana", { born: "2012-05-01" })], ["told by somebody of unknown age", "undetermined", clientIs("ana", { born: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })],
    ],
  },
  "california/PenalCode11166(a)/reports-child-abuse": {
    base: all(reports("child-protection", "child-abuse-report"), abuse("them")),
    rows: [
      ["a child, now", "demanded", asIs],
      ["to the police", "demanded", comesAs("law-enforcement")],
      ["to adult services", "silent", comesAs("adult-protection")],
      ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })],
      ["nobody knows whether it is suspected", "undetermined", claimIs({ suspected: "unknown" })],
      ["an elder", "silent", claimIs({ victim: "elder" })],
      ["long ago, and nobody in danger now", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })],
      ["long ago, and a child in danger now", "demanded", claimIs({ when: "past", nowAtRisk: "yes" })],
      ["long ago, told by a child of the own childhood", "demanded", all(clientIs("ana", { born: "2012-05-01" }), claimIs({ when: "past", nowAtRisk: "no" }))],
    ],
  },
  "california/PenalCode11166(a)/writes-within-36-hours": { base: all(reports("child-protection", "child-abuse-report"), abuse("them")), rows: [["a child", "due", asIs], ["an elder", "silent", claimIs({ victim: "elder" })], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["long ago, told by a grown person", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })]] },
  "california/PenalCode11166(a)/no-privileged-papers": due(reports("child-protection", "child-abuse-report"), [["about a child", "owed", asIs], ["about an elder", "silent", requestIs({ purpose: "adult-abuse-report" })]], "the purpose is always known"),
  "california/WelfareandInstitutionsCode15630(b)(1)/reports-elder-abuse": {
    base: all(reports("adult-protection", "adult-abuse-report"), abuse("them", { victim: "elder" })),
    rows: [
      ["an elder", "demanded", asIs], ["a dependent adult", "demanded", claimIs({ victim: "dependent-adult" })], ["to the police", "demanded", comesAs("law-enforcement")],
      ["a partner", "silent", claimIs({ victim: "partner" })], ["nobody knows whether it is suspected", "undetermined", claimIs({ suspected: "unknown" })],
    ],
  },
  "california/WelfareandInstitutionsCode15630(b)(1)/writes-within-two-days": { base: all(reports("adult-protection", "adult-abuse-report"), abuse("them", { victim: "elder" })), rows: [["an elder", "due", asIs], ["a child", "silent", claimIs({ victim: "child" })], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })]] },
  "california/HealthandSafetyCode123110(a)/own-record": access([
    ["Ana's own note", "demanded", asIs],
    ["it goes to somebody else", "silent", requestIs({ recipient: party("them", "friend") })],
    ["a supervisor's notes", "silent", portionIs("anas", { kind: "supervision-notes" })],
    ["psychotherapy notes", "silent", portionIs("anas", { keptSeparate: "yes", excludedContent: "no" })],
    ["told by somebody under a promise", "silent", portionIs("anas", { promisedSource: "yes" })],
    ["nobody knows whether under a promise", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
    ["likely to upset", "silent", harm({ ground: "emotional" })],
    ["perhaps likely to upset", "undetermined", harm({ ground: "emotional", likely: "unknown" })],
    ["likely to harm somebody else, of which the section says nothing", "demanded", harm({ ground: "other-person" })],
    ["the mother of a minor whose care she consented to", "demanded", all(motherAsksFor, consented("parent"))],
  ]),
  "california/HealthandSafetyCode123110(a)/shows-within-five-days": due(ownRequest, [["to look at it", "due", requestIs({ form: "inspection" })], ["a copy", "silent", asIs]], "how it is given is always known"),
  "california/HealthandSafetyCode123110(b)/copies-within-fifteen-days": due(ownRequest, [["a copy", "due", asIs], ["to look at it", "silent", requestIs({ form: "inspection" })], ["a summary", "silent", requestIs({ form: "summary" })]], "how it is given is always known"),
  "california/HealthandSafetyCode123130(a)/summary-within-ten-working-days": due(
    all(ownRequest, requestIs({ form: "summary" })), [["a summary", "due", asIs], ["a copy", "silent", requestIs({ form: "copy" })], ["to look at it", "silent", requestIs({ form: "inspection" })]], "how it is given is always known",
  ),
  "california/HealthandSafetyCode123115(b)/withholds-for-harm": access([
    ["likely to upset, no covered entity", "harm", harm({ ground: "emotional" })],
    ["a danger to life, no covered entity", "harm", harm()],
    ["attested by nobody", "undetermined", harm({ attested: "not-attested" })],
    ["harm to somebody else", "silent", harm({ ground: "other-person" })],
    ["a covered entity", "silent", all(harm({ ground: "emotional" }), ({ casefile }) => { casefile.covered = "yes"; })],
    ["nobody knows whether covered", "undetermined", all(harm({ ground: "emotional" }), ({ casefile }) => { casefile.covered = "unknown"; })],
    ["nothing attested", "silent", asIs],
  ], { base: all(ownRequest, ({ casefile }) => { casefile.covered = "no"; }) }),
  "california/HealthandSafetyCode123115(b)/harm-is-no-ground": access([
    ["likely to upset", "federal", harm({ ground: "emotional" })], ["nothing attested", "silent", asIs],
    ["no covered entity", "silent", all(harm({ ground: "emotional" }), ({ casefile }) => { casefile.covered = "no"; })],
    ["attested by nobody", "undetermined", harm({ ground: "emotional", attested: "not-attested" })], ["perhaps covered", "undetermined", all(harm({ ground: "emotional" }), fileIs({ covered: "unknown" }))],
  ]),
  "california/HealthandSafetyCode123115(b)(1)/notes-the-refusal": access(notedOfHarm, { certain: "it goes with a refusal" }),
  "california/HealthandSafetyCode123115(b)(2)/names-a-professional": access(toldOfHarm),
  "california/Civ.Code56.10(c)(1)/treatment": {
    base: sends("prescriber", "treatment"),
    rows: [["who treats her", "ground", asIs], ["for somebody else's treatment", "silent", requestIs({ purpose: "treatment-of-another" })], ["whoever takes the records over: to treat?", "undetermined", comesAs("successor-custodian")]],
  },
  "california/Civ.Code56.10(a)/nobody-elses-treatment": {
    base: all(sends("prescriber", "treatment-of-another"), neverSigned("ana")),
    rows: [
      ["somebody else's treatment", "unsigned", asIs], ["her own", "silent", requestIs({ purpose: "treatment" })], ["a colleague in the practice", "silent", comesAs("treating-provider", { place: "inside" })],
      ["somebody who works for the practice from elsewhere", "silent", comesAs("treating-provider", { place: "agent", contract: "yes" })], ["perhaps bound", "undetermined", comesAs("treating-provider", { place: "agent", contract: "unknown" })],
      ["her own, in an emergency", "silent", requestIs({ purpose: "medical-emergency" })],
      ["she has signed for it", "silent", signedForIt()], ["what she has signed is over", "unfit", signedForIt({ expires: "2026-03-04" })],
    ],
  },
  "california/Civ.Code56.10(c)(1)/emergency": {
    base: all(sends("hospital", "medical-emergency"), claimed({ ...about("them"), id: "c-emergency", kind: "emergency", canConsent: "no" })),
    rows: [["who gives emergency care", "ground", asIs], ["no emergency is claimed", "silent", unclaimed], ["whoever keeps the records: to treat?", "undetermined", comesAs("successor-custodian")]],
  },
  "california/Civ.Code56.10(c)(2)-(3)/payment": { base: sends("insurer", "payment"), rows: [["to be paid", "ground", asIs]], always: "the gate has asked who it goes to and what for" },
  "california/Civ.Code56.10(c)(3)-(4)/operations": {
    base: all(sends("clinic-staff", "operations"), comesAs("clinic-staff", { place: "inside" })),
    rows: [
      ["as the section has it", "ground", asIs], ["otherwise", "silent", comesAs("auditor")], ["an auditor who works for the practice under contract", "ground", comesAs("auditor", { place: "agent", contract: "yes" })],
      ["bound to nothing", "silent", comesAs("auditor", { place: "agent" })], ["perhaps bound", "undetermined", comesAs("auditor", { place: "agent", contract: "unknown" })],
      ...(["inside", "agent"] as const).map((place): Row => [`a plan that is called ${place}`, "silent", comesAs("insurer", { place })]),
    ],
  },
  "california/Civ.Code56.1007/family-involved": {
    base: all(them("family-member", "family-support"), asksToTell("condition", ["ana"]), involved("them")),
    rows: [
      ["agreed", "ground", asIs], ["did not agree", "silent", claimIs({ agreed: "no" })], ["nobody knows", "undetermined", claimIs({ agreed: "unknown" })], nobodys,
      ["cannot be asked, and it is best", "ground", all(claimIs({ agreed: "unknown" }), unconscious)], ["cannot be asked, and it is not best", "silent", all(claimIs({ agreed: "unknown", inBestInterest: "no" }), unconscious)],
      ["cannot be asked, and nobody has judged what is best", "undetermined", all(claimIs({ agreed: "unknown", inBestInterest: "unknown" }), unconscious)],
      ["agreed before she fell ill, and it is not best", "silent", all(claimIs({ inBestInterest: "no" }), unconscious)], ["did not agree before she fell ill, and it is best", "ground", all(claimIs({ agreed: "no" }), unconscious)],
      ["agreed, and has died", "ground", clientIs("ana", { died: "2026-03-04" })], ["has died, and nobody knows whether she agreed", "silent", all(claimIs({ agreed: "unknown" }), clientIs("ana", { died: "2026-03-04" }))],
      ["cannot be asked, it is best, and an employer comes whom she had not named", "silent", all(them("employer", "family-support"), claimIs({ agreed: "no" }), unconscious)],
      ["cannot be asked, it is best, and nobody knows whether she had named the employer who comes", "undetermined", all(them("employer", "family-support"), claimIs({ agreed: "unknown" }), unconscious)],
      ["cannot be asked, it is best, and she had named the employer who comes", "ground", all(them("employer", "family-support"), unconscious)],
      ["somebody told it who is no client, and a hospital looks for relatives", "undetermined", all(them("hospital", "locate"), claimIs({ of: ["doe"], agreed: "no" }), toldByDoe), { holder: "doe" }],
      ["somebody told it who is no client, and a hospital looks for nobody", "silent", all(them("hospital", "family-support"), claimIs({ of: ["doe"], agreed: "no" }), toldByDoe), { holder: "doe" }],
    ],
  },
});
