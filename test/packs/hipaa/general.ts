/** What each rule of 45 CFR 164.502, 506, 508, 510, 514, 522 and 528 says, case by case. */
import type { AgreementInput, CasefileInput } from "subrosa";
import { PURPOSES } from "../../../src/domain/vocabulary.ts";
import { about, notes, type OfKind } from "../../support/asking.ts";
import { broughtForAna, involved, minorAna, motherAsks, ownRequest, parties, selfDanger, threat } from "../../support/situations.ts";
import type { Row, Table } from "../../support/tables.ts";
import { agreed, all, asIs, asks, asksFor, asksToTell, claimed, clientIs, releaseOf, neverSigned, NOW, party, portionIs, release, requestIs, sessionIs, signed, type Change } from "../../support/world.ts";

type Representative = CasefileInput["clients"][number]["representatives"][number];
type Concern = Representative["concerns"][number];

const LATER = "2026-03-05T17:00:01-08:00";

const notesApartUnknown = portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "unknown", excludedContent: "no" });
const notesContentUnknown = portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "unknown" });
const notesByFact = portionIs("anas", { kind: "progress-note", keptSeparate: "yes", excludedContent: "no" });
const onlyLabelled = portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "no", excludedContent: "yes" });
const unlessNotes = (says: string): readonly Row[] => [
  ["psychotherapy notes", "silent", notes],
  ["labelled so, and kept with the rest", says, onlyLabelled],
  ["nobody knows whether they were kept apart", "undetermined", notesApartUnknown],
  ["nobody knows what else stands in them", "undetermined", notesContentUnknown],
];

const physician = party("dr-roe", "treating-provider");
const writer = party("dr-lee", "treating-provider", { place: "inside" });
const trainee = party("tess", "trainee", { place: "inside" });
const plan = party("plan", "insurer");
const vendor = party("vendor", "vendor", { contract: "yes" });
const hhs = party("hhs", "federal-health-department");
const toTreat = all(asks(physician), requestIs({ purpose: "treatment" }), asksFor("anas"));
const toPay = all(asks(plan), requestIs({ purpose: "payment" }), asksFor("anas"));
const toOperate = all(asks(party("clerk", "clinic-staff", { place: "inside" })), requestIs({ purpose: "operations", onBehalfOf: [] }), asksFor("anas"));

const oversight = (more: Partial<OfKind<"oversight">> = {}): Change => claimed({ ...about("hhs"), id: "c-oversight", kind: "oversight", body: "federal-health-department", authority: "yes", complaintBy: "nobody", ...more });
const proceeding = (recipient: string, more: Partial<OfKind<"proceeding">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-suit", kind: "proceeding", against: "therapist", broughtBy: "ana", sort: "malpractice", tendered: "yes", ...more });
const subpoena = (recipient: string, more: Partial<OfKind<"subpoena">> = {}): Change => claimed({
  ...about(recipient), id: "c-subpoena", kind: "subpoena", issuer: "attorney", paper: "subpoena", jurisdiction: "US-CA", served: "yes", domesticated: "yes", assurance: "notice",
  noticeAt: "2026-02-01T10:00:00-08:00", objectionTimeOver: "yes", returnAt: "none", ...more,
});
const warrant = (recipient: string, more: Partial<OfKind<"search-warrant">> = {}): Change =>
  claimed({ ...about(recipient), id: "c-warrant", kind: "search-warrant", paper: "search-warrant", judge: "yes", names: ["ana"], ...more });

const restriction = (more: Partial<Extract<AgreementInput, { readonly kind: "restriction" }>> = {}): Change => agreed({
  id: "restriction", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: ["plan"], purposes: "any", covers: "all", askedAt: "2026-02-01T10:00:00-08:00", ...more,
});
const paid = (more: Partial<Extract<AgreementInput, { readonly kind: "restriction" }>> = {}): Change => restriction({ agreed: "no", selfPaid: "yes", ...more });

/** An authorization of what Ana alone confided, to the attorney. */
const form = (more: Partial<Parameters<typeof release>[2]> = {}): Change => all(neverSigned("ana"), signed(release("r-2", "ana", more)));
const withElement = (...more: NonNullable<Parameters<typeof release>[2]>["statements"] & {}): readonly (typeof more)[number][] => [...(release("r", "ana").statements), ...more];
const without = (element: string) => release("r", "ana").statements.filter((each) => each !== element);
const formForNotes = (more: Partial<Parameters<typeof release>[2]> = {}): Change =>
  form({ covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" }, ...more });

/** Notes of a substance use program's counseling, kept apart. */
const counselingNotes = portionIs("anas", { kind: "sud-counseling-notes", part2: "yes", keptSeparate: "yes", excludedContent: "no" });
const PART2 = { statements: ["summary" as const], days: "all" as const, sensitivities: "all" as const, part2: "yes" as const };
const formNaming = (kinds: readonly ("sud-counseling-notes" | "progress-note" | "personal-notes")[], more: Partial<Parameters<typeof release>[2]> = {}): Change => form({ covers: { ...PART2, kinds }, ...more });

const mother = (more: Partial<Representative> = {}): Representative =>
  ({ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [], ...more });
const concern = (is: Concern["is"], by = "dr-lee", at = "2026-02-20T10:00:00-08:00"): Concern => ({ is, attested: { by, at, role: "treating-clinician", grounds: "clinical-judgement" } });
const motherIs = (more: Partial<Representative> = {}): Change => clientIs("ana", { representatives: [mother(more)] });
const childAna = all(minorAna, motherIs());
/** Fourteen on the day on which the forms are signed. */
const anaIsFourteen = clientIs("ana", { born: "2012-03-01" });
const motherSigned = (more: Partial<Parameters<typeof release>[2]> = {}): Change =>
  form({ signedBy: "mother", signedAs: "parent", statements: withElement("representative-authority"), ...more });
const OF_NOTES = { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } as const;
const BOTH_KINDS = { ...OF_NOTES, kinds: ["psychotherapy-notes", "progress-note"] } as const;
/** Psychotherapy notes of care to which Ana and a parent both consented; her mother has signed for them. */
const notesOfBoth = all(notes, sessionIs("s-ana", { consentedBy: "both" }), motherSigned({ covers: OF_NOTES }));
const motherWants = all(childAna, asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));
const confidential = (more: Partial<Extract<AgreementInput, { readonly kind: "minor-confidentiality" }>> = {}): Change =>
  agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00" }], ...more });

const motherOfAna = all(motherAsks, asksToTell("condition", ["ana"]));
const unable = clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "unconscious" }] });
/** Somebody who is neither a relative nor a friend, of whom it is claimed that he or she takes part in the care. */
const employerTakesPart = (more: Parameters<typeof involved>[1] = {}): Change => all(asks(party("boss", "employer")), requestIs({ purpose: "family-support", claims: [] }), involved("boss", more));
const objects = (to: string, at = "2026-03-01T00:00:00Z"): Change => clientIs("ana", { objections: [{ to, at }] });
/** Somebody who takes part in the care hears how Ana is, who had named nobody. */
const unnamed = (who: string, kind: Parameters<typeof party>[1]): Change =>
  all(requestIs({ claims: [] }), asks(party(who, kind)), involved(who, { agreed: "no" }), asksToTell("condition", ["ana"]));
const groupIs: Change = ({ casefile }) => { casefile.unit.kind = "group"; };
const byAgreement: readonly Row[] = [
  ["nobody claims that she takes part in the care", "silent", asIs],
  ["able, and agrees", "agreed", involved("mother")],
  ["able, and does not agree", "silent", involved("mother", { agreed: "no" })],
  ["able, and was not asked", "undetermined", involved("mother", { agreed: "unknown" })],
  ["not able, and it is best", "best-interest", all(unable, involved("mother", { agreed: "unknown" }))],
  ["not able, and it is not best", "silent", all(unable, involved("mother", { inBestInterest: "no" }))],
  ["not able, and nobody has judged what is best", "undetermined", all(unable, involved("mother", { inBestInterest: "unknown" }))],
  ["not able, it is best, and Ana had named her employer", "best-interest", all(unable, employerTakesPart())],
  ["not able, it is best, and Ana had not named her employer", "silent", all(unable, employerTakesPart({ agreed: "no" }))],
  ["not able, it is best, and nobody knows whether Ana had named her employer", "undetermined", all(unable, employerTakesPart({ agreed: "unknown" }))],
  ["not able, it is best, and whom she lives with comes", "best-interest", all(unable, asks(party("fay", "friend")), requestIs({ claims: [] }), involved("fay", { agreed: "no" }))],
  ["not able, it is best, and who acts for her comes as nobody else", "best-interest", all(unable, clientIs("ana", { representatives: [mother({ as: "health-agent" })] }), asks(party("mother", "other")), involved("mother", { agreed: "no" }))],
  ["able, and agrees that her employer is told", "agreed", employerTakesPart()],
  ["nobody knows whether able", "undetermined", all(clientIs("ana", { capacity: [] }), involved("mother"))],
  ["nobody knows whether able, and neither is so", "silent", all(clientIs("ana", { capacity: [] }), involved("mother", { agreed: "no", inBestInterest: "no" }))],
  ["nobody knows whether able, and only the one is so", "undetermined", all(clientIs("ana", { capacity: [] }), involved("mother", { inBestInterest: "no" }))],
  ["agrees, but has objected", "undetermined", all(involved("mother"), objects("mother"))],
  ["agrees, and objects only later", "agreed", all(involved("mother"), objects("mother", LATER))],
  ["somebody else takes part in the care", "silent", involved("mother", { who: "ben" })],
  ["of somebody who is no client, and agrees", "agreed", involved("mother", { of: ["mother"] }), { holder: "mother" }],
  ["of somebody who is no client, and does not agree", "silent", involved("mother", { of: ["mother"], agreed: "no" }), { holder: "mother" }],
  ["has died", "silent", all(involved("mother"), clientIs("ana", { died: "2026-03-05" }))],
  ["drawn from psychotherapy notes", "silent", all(involved("mother"), notes, asksToTell("condition", ["ana"], ["anas"]))],
  ["drawn from what may be psychotherapy notes", "undetermined", all(involved("mother"), notesApartUnknown, asksToTell("condition", ["ana"], ["anas"]))],
];

const remuneration = (purpose: "marketing" | "sale"): Table => {
  const base = all(requestIs({ purpose }), asksFor("anas"));
  const says = (more: Partial<Parameters<typeof release>[2]> = {}): Change => form({ purposes: [purpose], statements: withElement("remuneration"), ...more });
  return {
    base,
    rows: [
      ["the form says it", "silent", says()],
      ["the form does not say it", "unstated", form({ purposes: [purpose] })],
      ["no form at all", "unstated", neverSigned("ana")],
      ["the form that says it is for somebody else", "unstated", says({ recipients: ["roe"] })],
      ["one form says it, and another would be complete", "unstated", all(form({ purposes: [purpose] }), signed(release("r-3", "ana", { purposes: [purpose], statements: ["remuneration"] })))],
      ["the form that says it may be forged", "undetermined", says({ doubts: ["forged"] })],
      ["psychotherapy notes, and a general form says it", "unstated", all(notes, says())],
      ["psychotherapy notes by fact, whatever the label, and a general form says it", "unstated", all(notesByFact, says())],
      ["psychotherapy notes, and a form for them says it that is combined with another for such notes", "silent", all(notes, says({ combinedWith: ["notes-release"], covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } }))],
      ["another purpose", "silent", all(form(), requestIs({ purpose: "divorce" }))],
    ],
  };
};

export const rows: Readonly<{ [ruleId: string]: Table }> = {
  "hipaa/164.502(a)(2)(ii)/federal-department": {
    base: all(asks(hhs), requestIs({ purpose: "oversight" }), asksFor("anas")),
    rows: [
      ["requires it, with authority", "required", oversight()],
      ["psychotherapy notes too", "required", all(oversight(), notes)],
      ["asks without a claim", "silent", asIs],
      ["without authority", "silent", oversight({ authority: "no" })],
      ["nobody knows by what authority", "undetermined", oversight({ authority: "unknown" })],
      ["a licensing board's claim", "silent", oversight({ body: "licensing-board" })],
      ["a licensing board", "silent", all(asks(party("hhs", "licensing-board")), oversight())],
      ["about somebody else", "silent", oversight({ of: ["ben"] })],
    ],
  },
  "hipaa/164.502(b)(1)/minimum-necessary": {
    certain: "recipient and purpose are said",
    base: toPay,
    rows: [
      ["to a plan", "needed", asIs],
      ["to a physician, for treatment", "silent", toTreat],
      ["to a physician, for a bill", "needed", asks(physician)],
      ["to a plan, for treatment", "needed", requestIs({ purpose: "continuity" })],
      ["to a colleague who is asked for advice", "silent", all(asks(party("colleague", "consultant")), requestIs({ purpose: "consultation" }))],
      ["to a supervisor", "needed", all(asks(party("dr-sup", "supervisor")), requestIs({ purpose: "supervision" }))],
      ["to the federal department", "silent", all(asks(hhs), requestIs({ purpose: "oversight" }))],
      ["to a board", "needed", all(asks(party("board", "licensing-board")), requestIs({ purpose: "oversight" }))],
      ["to herself", "silent", ownRequest],
      ["nobody's confidence", "silent", asksFor("vignette")],
    ],
  },
  "hipaa/164.522(a)(1)(iii)/agreed-restriction": {
    base: toPay,
    rows: [
      ["none", "silent", asIs],
      ["agreed", "agreed", restriction()],
      ["asked for and refused", "silent", restriction({ agreed: "no" })],
      ["nobody knows whether it was agreed", "undetermined", restriction({ agreed: "unknown" })],
      ["one agreed, of another nobody knows", "agreed", all(restriction({ id: "b", agreed: "unknown" }), restriction())],
      ["against everybody", "agreed", restriction({ against: "all" })],
      ["against somebody else", "silent", restriction({ against: ["roe"] })],
      ["for another purpose", "silent", restriction({ purposes: ["treatment"] })],
      ["for this purpose", "agreed", restriction({ purposes: ["payment"] })],
      ["of another entry", "silent", restriction({ covers: ["bens"] })],
      ["of this entry", "agreed", restriction({ covers: ["anas"] })],
      ["of this entry, and nobody says what a summary is drawn from", "undetermined", all(restriction({ covers: ["anas"] }), asksToTell("summary", ["ana"]))],
      ["of everything, and nobody says what a summary is drawn from", "agreed", all(restriction(), asksToTell("summary", ["ana"]))],
      ["of another entry, and a summary is drawn from this one", "silent", all(restriction({ covers: ["bens"] }), asksToTell("summary", ["ana"], ["anas"]))],
      ["for payment, and the plan calls it a review", "agreed", all(restriction({ purposes: ["payment"] }), requestIs({ purpose: "utilization-review" }))],
      ["for payment and treatment, and the plan calls it a review", "agreed", all(restriction({ purposes: ["treatment", "payment"] }), requestIs({ purpose: "utilization-review" }))],
      ["a reviewer for some plan, and no plan is to be left without a bill", "silent", all(restriction(), asks(party("review", "managed-care-reviewer")), requestIs({ purpose: "utilization-review" }))],
      ["for treatment, and the plan calls it a review", "silent", all(restriction({ purposes: ["treatment"] }), requestIs({ purpose: "utilization-review" }))],
      ["of this entry, and a summary is drawn from it", "agreed", all(restriction({ covers: ["anas"] }), asksToTell("summary", ["ana"], ["anas"]))],
      ["Ben's", "silent", restriction({ client: "ben" })],
      ["asked for in this instant", "agreed", restriction({ askedAt: NOW })],
      ["asked for only later", "silent", restriction({ askedAt: LATER })],
      ["ended in this instant", "silent", restriction({ ended: NOW })],
      ["ended only later", "agreed", restriction({ ended: LATER })],
      ["of the joint entry, for Ben's part", "silent", all(restriction(), asksFor("joint")), { holder: "ben" }],
      ...(["referral", "continuity", "treatment-of-another", "consultation"] as const).map((purpose): Row => [
        `for treatment, and a psychiatrist asks for: ${purpose}`, "agreed", all(restriction({ against: "all", purposes: ["treatment"] }), asks(physician), requestIs({ purpose })),
      ]),
      ...(["supervision", "training", "consultation", "legal-defense"] as const).map((purpose): Row => [
        `for operations, and a supervisor asks for: ${purpose}`, "agreed", all(restriction({ against: "all", purposes: ["operations"] }), asks(party("dr-sup", "supervisor", { place: "inside" })), requestIs({ purpose })),
      ]),
      ["for treatment, and it is told to the partner in a session of both", "agreed", all(restriction({ against: "all", purposes: ["treatment"] }), asks(party("ben", "partner")), requestIs({ purpose: "unit-therapy" }))],
      ["for payment, and the practice sues for its fee", "agreed", all(restriction({ against: "all", purposes: ["payment"] }), requestIs({ purpose: "fee-collection" }))],
      ["for treatment, and a clerk files", "silent", all(restriction({ against: "all", purposes: ["treatment"] }), toOperate)],
      ["for operations, and a psychiatrist treats", "silent", all(restriction({ against: "all", purposes: ["operations"] }), toTreat)],
      ["for operations, and another practice goes on with the care", "silent", all(restriction({ against: "all", purposes: ["operations"] }), asks(physician), requestIs({ purpose: "continuity" }))],
      ["for operations, and the practice is handed over", "agreed", all(restriction({ against: "all", purposes: ["operations"] }), asks(party("keeper", "successor-custodian")), requestIs({ purpose: "continuity" }))],
      ["for treatment, and the practice is handed over", "silent", all(restriction({ against: "all", purposes: ["treatment"] }), asks(party("keeper", "successor-custodian")), requestIs({ purpose: "continuity" }))],
      ["for referral alone, and a psychiatrist treats", "silent", all(restriction({ against: "all", purposes: ["referral"] }), toTreat)],
      ["for supervision alone, and a clerk files", "silent", all(restriction({ against: "all", purposes: ["supervision"] }), toOperate)],
      ["for supervision alone, and somebody learns from it", "silent", all(restriction({ against: "all", purposes: ["supervision"] }), asks(trainee), requestIs({ purpose: "training" }))],
      ["from the plan, which has it sent to its vendor", "for-another", all(restriction(), requestIs({ recipient: vendor }))],
      ["from the plan, which has it sent to its vendor, and from that vendor it was not agreed", "for-another", all(restriction(), restriction({ id: "b", against: ["vendor"], agreed: "no" }), requestIs({ recipient: vendor }))],
      ["from the plan, which has it sent to its vendor, and from that vendor too", "agreed", all(restriction(), restriction({ id: "b", against: ["vendor"] }), requestIs({ recipient: vendor }))],
      ["from the plan, which has it sent to a hospital", "undetermined", all(restriction(), requestIs({ recipient: party("er", "hospital") }))],
      ["from another plan, and the plan has it sent to its vendor", "silent", all(restriction({ against: ["other-plan"] }), requestIs({ recipient: vendor }))],
      ["from a colleague, who sends the bill to the plan", "silent", all(restriction({ against: ["dr-sup"] }), requestIs({ requester: party("dr-sup", "clinic-staff", { place: "inside" }) }))],
    ],
  },
  "hipaa/164.522(a)(1)(vi)/paid-in-full": {
    base: toPay,
    rows: [
      ["nothing was asked", "silent", asIs],
      ["paid by Ana", "paid", paid()],
      ["whether or not it was agreed", "paid", paid({ agreed: "unknown" })],
      ["not asked against a plan", "silent", paid({ selfPaid: "no" })],
      ["the restriction does not tell, but the session does", "paid", paid({ selfPaid: "unknown" })],
      ["another person paid", "paid", all(paid(), sessionIs("s-ana", { paidBy: "another-person-in-full" }))],
      ["the plan paid this session", "silent", all(paid(), sessionIs("s-ana", { paidBy: "insurer" }))],
      ["somebody paid otherwise, and the restriction says that it was in full", "paid", all(paid(), sessionIs("s-ana", { paidBy: "other" }))],
      ["the session does not tell, but the restriction does", "paid", all(paid(), sessionIs("s-ana", { paidBy: "unknown" }))],
      ["neither tells", "undetermined", all(paid({ selfPaid: "unknown" }), sessionIs("s-ana", { paidBy: "unknown" }))],
      ["an entry of no session", "undetermined", all(paid({ selfPaid: "unknown" }), ({ casefile }) => { for (const each of casefile.records) each.session = "none"; })],
      ["to whoever reviews for the plan", "paid", all(asks(party("review", "managed-care-reviewer")), requestIs({ purpose: "utilization-review" }), paid({ against: ["review"] }))],
      ["to a collector", "silent", all(asks(party("plan", "debt-collector")), paid())],
      ["a summary of this session and of one that the plan paid", "paid", all(paid(), sessionIs("s-joint", { paidBy: "insurer" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["the same summary, and only the other session was to be kept back", "silent", all(paid({ covers: ["joint"] }), sessionIs("s-joint", { paidBy: "insurer" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["of this session, and nobody says what a summary is drawn from", "undetermined", all(paid({ covers: ["anas"] }), asksToTell("summary", ["ana"]))],
      ["the plan reviews what it was not to be billed for", "paid", all(paid({ purposes: ["payment"] }), requestIs({ purpose: "utilization-review" }))],
      ["the plan checks its quality with what it was not to be billed for", "undetermined", all(paid({ purposes: ["payment"] }), requestIs({ purpose: "operations" }))],
      ["the plan is to pay what it was not to check", "undetermined", paid({ purposes: ["operations"] })],
      ["the plan checks, and was not to check", "paid", all(paid({ purposes: ["operations"] }), requestIs({ purpose: "operations" }))],
      ["the plan checks what was to be kept from those who treat", "silent", all(paid({ purposes: ["treatment"] }), requestIs({ purpose: "operations" }))],
      ["the plan checks what it was not to be billed for, and nobody paid in full", "silent", all(paid({ purposes: ["payment"], selfPaid: "no" }), requestIs({ purpose: "operations" }))],
      ["the plan has another work than payment and operations", "silent", all(paid({ purposes: ["payment"] }), requestIs({ purpose: "research" }))],
      ["a reviewer who may act for that plan", "undetermined", all(asks(party("review", "managed-care-reviewer")), requestIs({ purpose: "utilization-review" }), paid())],
      ["kept from a plan that is not to be left without a bill, and a reviewer comes", "silent", all(asks(party("review", "managed-care-reviewer")), requestIs({ purpose: "utilization-review" }), paid({ selfPaid: "no" }))],
      ["ended", "silent", paid({ ended: NOW })],
      ["against another plan", "silent", paid({ against: ["other-plan"] })],
      ["the plan has it sent to its vendor", "paid", all(paid(), requestIs({ recipient: vendor }))],
      ["the same, and nobody at all was to have it", "paid", all(paid({ against: "all" }), requestIs({ recipient: vendor }))],
      ["a plan has it sent to a hospital, and nobody at all was to have it", "undetermined", all(paid({ against: "all" }), requestIs({ recipient: party("er", "hospital") }))],
      ["a reviewer who may act for that plan has it sent to a vendor", "undetermined", all(paid(), requestIs({ requester: party("review", "managed-care-reviewer"), recipient: vendor }))],
      ["another plan has it sent to its vendor", "silent", all(paid({ against: ["other-plan"] }), requestIs({ recipient: vendor }))],
      ["the practice has its own vendor bill Ana, and nobody at all was to have it", "silent", all(paid({ against: "all" }), requestIs({ requester: party("clerk", "clinic-staff", { place: "inside" }), recipient: vendor }))],
      ["a plan that was paid for nothing in full has it sent to its vendor", "silent", all(paid({ selfPaid: "no" }), requestIs({ recipient: vendor }))],
    ],
  },
  "hipaa/164.522(b)(1)/confidential-communications": {
    certain: "a wish is on file or it is not",
    base: ownRequest,
    rows: [
      ["no wish", "silent", asIs],
      ["a wish", "owed", agreed({ id: "wish", kind: "channel", client: "ana", use: ["mail"], avoid: [], warnedOfRisk: "yes", at: NOW })],
      ["a wish made later", "silent", agreed({ id: "wish", kind: "channel", client: "ana", use: ["mail"], avoid: [], warnedOfRisk: "yes", at: LATER })],
      ["Ben's wish", "silent", agreed({ id: "wish", kind: "channel", client: "ben", use: ["mail"], avoid: [], warnedOfRisk: "yes", at: NOW })],
      ["somebody else asks and gets it", "silent", all(agreed({ id: "wish", kind: "channel", client: "ana", use: ["mail"], avoid: [], warnedOfRisk: "yes", at: NOW }), asks(plan))],
      // What becomes of it is told to whoever asked.
      ["she has it sent to somebody else", "owed", all(agreed({ id: "wish", kind: "channel", client: "ana", use: ["mail"], avoid: [], warnedOfRisk: "yes", at: NOW }), requestIs({ recipient: plan }))],
    ],
  },
  "hipaa/164.502(d)(2)/deidentified": {
    base: asksFor("vignette"),
    rows: [
      ["nobody can be recognized", "nobody", asIs],
      ["somebody can be", "silent", portionIs("vignette", { recognizable: "yes" })],
      ["perhaps", "undetermined", portionIs("vignette", { recognizable: "unknown" })],
      ["it holds what Ana confided", "silent", asksFor("anas")],
      ["it holds what Ana confided, although nobody is said to be recognized in it", "silent", all(asksFor("anas"), portionIs("anas", { recognizable: "no" }))],
    ],
  },
  "hipaa/164.514(e)(1)/limited-data-set": {
    base: all(asks(party("lab", "researcher", { contract: "yes" })), requestIs({ purpose: "research" }), asksFor("anas"), portionIs("anas", { kind: "limited-data-set" })),
    rows: [
      ["under an agreement", "agreement", asIs],
      ["for public health", "agreement", requestIs({ purpose: "public-health" })],
      ["without one", "silent", asks(party("lab", "researcher", { contract: "no" }))],
      ["perhaps under one", "undetermined", asks(party("lab", "researcher", { contract: "unknown" }))],
      ["for a publication", "silent", requestIs({ purpose: "publication" })],
      ["an ordinary note", "silent", portionIs("anas", { kind: "progress-note" })],
      ["a statement drawn from nothing", "silent", asksToTell("summary", ["ana"])],
      ["a summary of such data and of an ordinary note", "silent", asksToTell("summary", ["ana"], ["anas", "joint"])],
    ],
  },
  "hipaa/164.502(e)(1)/vendor-under-contract": {
    base: all(requestIs({ purpose: "operations" }), asksFor("anas")),
    rows: [
      ["a vendor under contract", "silent", asks(party("cloud", "vendor", { contract: "yes" }))],
      ["a vendor without contract", "no-contract", asks(party("cloud", "vendor"))],
      ["an agent without contract", "no-contract", asks(party("cloud", "ai-tool", { place: "agent" }))],
      ["a collector without contract", "no-contract", asks(party("collect", "debt-collector"))],
      ["an interpreter, perhaps under contract", "undetermined", asks(party("voice", "interpreter", { contract: "unknown" }))],
      ["an interpreter who belongs to the practice", "silent", asks(party("voice", "interpreter", { place: "inside" }))],
      ["the practice's attorney without contract", "no-contract", all(asks(party("law", "therapist-attorney")), requestIs({ purpose: "legal-defense" }))],
      ["the practice's attorney under contract", "silent", all(asks(party("law", "therapist-attorney", { contract: "yes" })), requestIs({ purpose: "legal-defense" }))],
      ["a collector who is called part of the practice", "no-contract", asks(party("collect", "debt-collector", { place: "inside" }))],
      ["a physician", "silent", asks(physician)],
    ],
  },
  "hipaa/164.508(a)(3)/marketing-is-paid": remuneration("marketing"),
  "hipaa/164.508(a)(4)/sale-is-stated": remuneration("sale"),
  "hipaa/164.502(g)(5)/representative-feared": {
    base: motherWants,
    rows: [
      ["no concern", "silent", asIs],
      ["abuse", "feared", motherIs({ concerns: [concern("abuse")] })],
      ["danger", "feared", motherIs({ concerns: [concern("endangers")] })],
      ["in this instant", "feared", motherIs({ concerns: [concern("abuse", "dr-lee", NOW)] })],
      ["only later", "silent", motherIs({ concerns: [concern("abuse", "dr-lee", LATER)] })],
      ["another concern", "silent", motherIs({ concerns: [concern("detrimental")] })],
      ["raised by the other parent", "undetermined", motherIs({ concerns: [concern("abuse", "ben")] })],
      ["raised by the other parent, and by the therapist too", "feared", motherIs({ concerns: [concern("abuse", "ben"), concern("abuse")] })],
      ["about another representative", "silent", clientIs("ana", { representatives: [mother(), mother({ who: "father", concerns: [concern("abuse")] })] })],
      ["Ana asks herself", "silent", all(motherIs({ concerns: [concern("abuse")] }), asks(party("ana", "minor-client")))],
      ["it goes to the one who is feared", "feared", all(clientIs("ana", { representatives: [mother({ concerns: [concern("abuse")] }), mother({ who: "father" })] }), ({ request }) => { request.requester = party("father", "custodial-parent"); })],
      ["what a collateral confided about Ana", "feared", all(motherIs({ concerns: [concern("abuse")] }), portionIs("anas", { holders: ["father"], about: ["ana"] }), ({ casefile }) => { casefile.others.push({ id: "father", ofAge: "yes" }); }), { holder: "father" }],
      ["a note of Ana about Ben alone, and her mother is feared", "feared", all(motherIs({ concerns: [concern("abuse")] }), portionIs("anas", { about: ["ben"] }))],
      ["Ana is Ben's guardian, is feared, and asks for what both confided: her own part", "silent", all(asks(party("ana", "minor-client")), asksFor("joint"), clientIs("ben", { representatives: [mother({ who: "ana", as: "guardian", concerns: [concern("abuse")] })] }))],
      ["somebody who acts for Ben and is feared asks for what both confided: Ana's part, who has a mother", "feared", all(asks(party("roe", "friend")), asksFor("joint"), clientIs("ben", { representatives: [mother({ who: "roe", as: "guardian", concerns: [concern("abuse")] })] }))],
      ["Ben himself asks that what a collateral confided about both goes to somebody whom he is said to fear", "silent", all(
        asks(party("ben", "client")), clientIs("ben", { representatives: [mother({ who: "roe", as: "guardian", concerns: [concern("abuse")] })] }), portionIs("anas", { holders: ["father"], about: ["ana", "ben"] }),
        ({ casefile, request }) => { casefile.others.push({ id: "father", ofAge: "yes" }); request.recipient = party("roe", "friend"); },
      ), { holder: "father" }],
      ["her mother asks for what both confided, and it goes to somebody whom Ben fears: Ana's part", "silent", all(
        asksFor("joint"), clientIs("ben", { representatives: [mother({ who: "roe", as: "guardian", concerns: [concern("abuse")] })] }), ({ request }) => { request.recipient = party("roe", "friend"); },
      )],
    ],
  },
  "hipaa/164.502(g)(5)/signer-feared": {
    base: all(childAna, asksFor("anas")),
    rows: [
      ["no form", "silent", neverSigned("ana")],
      ["the mother signed, and nobody is concerned", "silent", motherSigned()],
      ["she is feared", "signed", all(motherIs({ concerns: [concern("abuse")] }), motherSigned())],
      ["somebody else raised it", "undetermined", all(motherIs({ concerns: [concern("abuse", "ben")] }), motherSigned())],
      ["she is feared, and the father has signed too", "silent", all(
        clientIs("ana", { representatives: [mother({ concerns: [concern("abuse")] }), mother({ who: "father" })] }), motherSigned(), signed(release("r-3", "ana", { signedBy: "father", signedAs: "parent", statements: withElement("representative-authority") })),
      )],
      ["she is feared, and the father may have been pressed to sign", "undetermined", all(
        clientIs("ana", { representatives: [mother({ concerns: [concern("abuse")] }), mother({ who: "father" })] }), motherSigned(), signed(release("r-3", "ana", { signedBy: "father", signedAs: "parent", statements: withElement("representative-authority"), doubts: ["coerced"] })),
      )],
      ["she is feared, and her form is for somebody else", "silent", all(motherIs({ concerns: [concern("abuse")] }), motherSigned({ recipients: ["roe"] }))],
      ["she is feared, and her form may be forged", "signed", all(motherIs({ concerns: [concern("abuse")] }), motherSigned({ doubts: ["forged"] }))],
      ["Ana signed herself", "silent", all(motherIs({ concerns: [concern("abuse")] }), form())],
      ["she is feared, and her form has expired", "silent", all(motherIs({ concerns: [concern("abuse")] }), motherSigned({ expires: NOW }))],
      ["she is feared, and Ana's own form has expired", "signed", all(motherIs({ concerns: [concern("abuse")] }), motherSigned(), signed(release("r-3", "ana", { expires: NOW })))],
      ["she is feared, her form has expired, and Ana's own may be forged", "silent", all(motherIs({ concerns: [concern("abuse")] }), motherSigned({ expires: NOW }), signed(release("r-3", "ana", { doubts: ["forged"] })))],
      ["she is feared, and signed for psychotherapy notes", "signed", all(notes, motherIs({ concerns: [concern("abuse")] }), motherSigned({ covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } }))],
      ["she is feared, and signed for psychotherapy notes, combined with another for such notes", "signed", all(
        notes, motherIs({ concerns: [concern("abuse")] }), motherSigned({ combinedWith: ["notes-release"], covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } }),
      )],
      ["she is feared, and signed for everything, which reaches no psychotherapy notes by fact", "silent", all(notesByFact, motherIs({ concerns: [concern("abuse")] }), motherSigned())],
      ["the guardian of a grown client is feared, her form has expired, and Ana's own may be forged", "silent", all(
        clientIs("ana", { born: "1985-04-02" }), motherIs({ as: "guardian", concerns: [concern("abuse")] }), motherSigned({ signedAs: "guardian", expires: NOW }), signed(release("r-3", "ana", { doubts: ["forged"] })),
      )],
      ["she is feared, both consented to the care, and Ana signed too", "undetermined", all(motherIs({ concerns: [concern("abuse")] }), sessionIs("s-ana", { consentedBy: "both" }), motherSigned(), signed(release("r-3", "ana")))],
      ["she is feared, the parents consented to the care, and Ana signed too", "signed", all(motherIs({ concerns: [concern("abuse")] }), motherSigned(), signed(release("r-3", "ana")))],
      ["she is feared, and signed for everything, which reaches no psychotherapy notes", "silent", all(notes, motherIs({ concerns: [concern("abuse")] }), motherSigned())],
    ],
  },
  "hipaa/164.502(g)(3)(i)/minor-signs-alone": {
    base: all(childAna, asksFor("anas"), motherSigned()),
    rows: [
      ["the parents consented to the care", "silent", asIs],
      ["Ana consented alone", "signed", sessionIs("s-ana", { consentedBy: "client" })],
      ["Ana consented alone, and the father acts for her too", "signed", all(sessionIs("s-ana", { consentedBy: "client" }), clientIs("ana", { representatives: [mother(), mother({ who: "father" })] }))],
      ["a summary of this session and of one to which the parents consented", "signed", all(sessionIs("s-ana", { consentedBy: "client" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["a court consented", "signed", sessionIs("s-ana", { consentedBy: "court" })],
      ["a court consented, and Ana, fourteen, has signed too", "silent", all(anaIsFourteen, sessionIs("s-ana", { consentedBy: "court" }), signed(release("r-3", "ana")))],
      ["a court consented, and Ana, thirteen, has signed too", "undetermined", all(sessionIs("s-ana", { consentedBy: "court" }), signed(release("r-3", "ana")))],
      ["a court consented, and Ana's guardian has signed too", "signed", all(
        sessionIs("s-ana", { consentedBy: "court" }), clientIs("ana", { representatives: [mother(), mother({ who: "gus", as: "guardian" })] }),
        signed(release("r-3", "ana", { signedBy: "gus", signedAs: "guardian", statements: withElement("representative-authority") })),
      )],
      ["both consented, and it is open whether the law asked for a parent", "undetermined", sessionIs("s-ana", { consentedBy: "both" })],
      ["both consented, and both have signed", "silent", all(sessionIs("s-ana", { consentedBy: "both" }), signed(release("r-3", "ana")))],
      ["both consented and have signed, and Ana's form has run out", "undetermined", all(sessionIs("s-ana", { consentedBy: "both" }), signed(release("r-3", "ana", { expires: "2026-03-04" })))],
      ["both consented and have signed, and Ana's form may be forged", "undetermined", all(sessionIs("s-ana", { consentedBy: "both" }), signed(release("r-3", "ana", { doubts: ["forged"] })))],
      ["both consented and have signed, and Ana's form lacks what an authorization says", "undetermined", all(sessionIs("s-ana", { consentedBy: "both" }), signed(release("r-3", "ana", { statements: ["description", "recipient", "purpose", "signature", "date"] })))],
      ["both consented and have signed, and Ana's form is a waiver of privilege", "undetermined", all(sessionIs("s-ana", { consentedBy: "both" }), signed(release("r-3", "ana", { act: "privilege-waiver" })))],
      ["nobody knows who consented, and both have signed", "undetermined", all(sessionIs("s-ana", { consentedBy: "unknown" }), signed(release("r-3", "ana")))],
      ["both consented and have signed, and Ana's form names psychotherapy notes beside the chart", "silent", all(sessionIs("s-ana", { consentedBy: "both" }), signed(release("r-3", "ana", { covers: BOTH_KINDS })))],
      ["psychotherapy notes, for which both consented and have signed", "silent", all(notesOfBoth, signed(release("r-3", "ana", { covers: OF_NOTES })))],
      ["such notes, and Ana's form is a general one", "undetermined", all(notesOfBoth, signed(release("r-3", "ana")))],
      ["such notes, and Ana's form names the chart too", "undetermined", all(notesOfBoth, signed(release("r-3", "ana", { covers: BOTH_KINDS })))],
      ["a summary of her own session and of one to which the parents consented, and both have signed", "silent", all(
        sessionIs("s-ana", { consentedBy: "client" }), sessionIs("s-joint", { consentedBy: "parent" }), asksToTell("summary", ["ana"], ["anas", "joint"]), signed(release("r-3", "ana")),
      )],
      ["the mother assented, and Ana, fourteen, has signed too", "silent", all(anaIsFourteen, confidential(), signed(release("r-3", "ana")))],
      ["the mother assented, and Ana, thirteen, has signed too", "undetermined", all(confidential(), signed(release("r-3", "ana")))],
      ["the mother assented after both had signed", "signed", all(anaIsFourteen, confidential({ signatures: [{ by: "mother", at: "2026-03-02T09:00:00-08:00" }] }), signed(release("r-3", "ana")))],
      ["nobody knows who consented", "undetermined", sessionIs("s-ana", { consentedBy: "unknown" })],
      ["no session of hers is on file", "undetermined", ({ casefile }) => { casefile.sessions = []; for (const each of casefile.records) each.session = "none"; }],
      ["the mother assented that it stays confidential", "signed", confidential()],
      ["she did so in this instant", "signed", confidential({ signatures: [{ by: "mother", at: NOW }] })],
      ["she will do so later", "silent", confidential({ signatures: [{ by: "mother", at: LATER }] })],
      ["she took it back before this session", "silent", confidential({ signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00", revoked: "2026-02-12T10:00:00-08:00" }] })],
      ["she took it back after this session", "signed", confidential({ signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00", revoked: "2026-02-12T10:00:01-08:00" }] })],
      ["she took it back between this session and an earlier one, and a summary tells of both", "signed", all(
        confidential({ signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00", revoked: "2026-02-11T10:00:00-08:00" }] }), asksToTell("summary", ["ana"], ["anas", "joint"]),
      )],
      ["drawn from no entry, and she has taken it back", "silent", all(confidential({ signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00", revoked: "2026-02-28T10:00:00-08:00" }] }), asksToTell("summary", ["ana"]))],
      ["drawn from no entry, and she takes it back only later", "signed", all(confidential({ signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00", revoked: LATER }] }), asksToTell("summary", ["ana"]))],
      ["Ana has died since, and her mother had promised after she signed that it stays confidential", "silent", all(confidential({ signatures: [{ by: "mother", at: "2026-03-02T09:00:00-08:00" }] }), clientIs("ana", { died: "2026-03-03" }))],
      ["Ana lives, and her mother promised that after she signed", "signed", confidential({ signatures: [{ by: "mother", at: "2026-03-02T09:00:00-08:00" }] })],
      ["the mother and Ana signed that agreement", "signed", confidential({ signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }, { by: "mother", at: "2026-01-10T10:00:00-08:00" }] })],
      ["drawn from no entry, and Ana consented alone to all her care", "signed", all(sessionIs("s-ana", { consentedBy: "client" }), sessionIs("s-joint", { consentedBy: "client" }), asksToTell("summary", ["ana"]))],
      ["drawn from no entry, and Ana consented alone to some of her care", "undetermined", all(sessionIs("s-ana", { consentedBy: "client" }), asksToTell("summary", ["ana"]))],
      ["only Ana signed that agreement", "silent", confidential({ signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }] })],
      ["it was promised to somebody else", "silent", confidential({ minor: "ben" })],
      ["nobody knows when Ana was born", "undetermined", all(clientIs("ana", { born: "unknown" }), sessionIs("s-ana", { consentedBy: "client" }))],
      ["Ana has come of age since", "signed", all(clientIs("ana", { born: "2008-03-03" }), sessionIs("s-ana", { consentedBy: "client" }))],
      ["a court had made her grown up before", "silent", all(clientIs("ana", { emancipated: "court-order" }), sessionIs("s-ana", { consentedBy: "client" }))],
      ["Ana consented alone and has signed too", "silent", all(sessionIs("s-ana", { consentedBy: "client" }), signed(release("r-3", "ana")))],
      ["an entry of no session, and she consented to some of the care", "undetermined", all(
        sessionIs("s-ana", { consentedBy: "client" }), ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-ana") each.session = "none"; },
      )],
    ],
  },
  "hipaa/164.506(c)(2)/treatment": {
    base: toTreat,
    rows: [
      ["a physician", "treats", asIs],
      ["the writer of the notes", "treats", asks(writer)],
      ["whoever keeps the records", "silent", asks(party("keeper", "successor-custodian"))],
      ["somebody else's staff", "silent", asks(party("clerk", "clinic-staff"))],
      ["somebody else's trainee", "silent", asks(party("learner", "trainee"))],
      ["a trainee of the practice", "treats", asks(party("learner", "trainee", { place: "inside" }))],
      ["a joint note: others answer for that", "treats", asksFor("joint")],
      ...unlessNotes("treats"),
    ],
  },
  "hipaa/164.508(a)(2)(i)(A)/originators-own-notes": {
    certain: "who wrote an entry is written down, and whether these are psychotherapy notes does not matter",
    base: all(toTreat, asks(writer), notes),
    rows: [
      ["the writer", "own", asIs],
      ["a colleague in the practice", "silent", asks(party("dr-sup", "treating-provider", { place: "inside" }))],
      ["the writer, who has left", "silent", asks(party("dr-lee", "treating-provider"))],
      ["a statement drawn from nothing", "silent", asksToTell("summary", ["ana"])],
      ["drawn from two entries, of which a colleague wrote one", "silent", all(
        asksToTell("summary", ["ana"], ["anas", "joint"]), ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-joint") each.author = "dr-sup"; },
      )],
    ],
  },
  "hipaa/164.506(c)(3)/payment": {
    base: toPay,
    rows: [
      ["a plan", "theirs", asIs],
      ["a hospital", "theirs", asks(party("er", "hospital"))],
      ["a collector", "ours", asks(party("collect", "debt-collector", { contract: "yes" }))],
      ["the front desk", "ours", asks(party("clerk", "clinic-staff", { place: "inside" }))],
      ["somebody else's front desk", "silent", asks(party("clerk", "clinic-staff"))],
      ["a billing service, as the therapist has it sent", "ours", all(asks(party("bills", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: writer }))],
      ["the same, as the service that keeps the records has it sent", "ours", all(asks(party("bills", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: party("cloud", "vendor", { place: "agent", contract: "yes" }) }))],
      ["the same, as a plan has it sent", "theirs", all(asks(party("bills", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: plan }))],
      ["the same, as an employer has it sent", "silent", all(asks(party("bills", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: party("boss", "employer") }))],
      ["a reviewer, as an employer has it sent", "theirs", all(asks(party("review", "managed-care-reviewer")), requestIs({ requester: party("boss", "employer") }))],
      ...unlessNotes("theirs"),
    ],
  },
  "hipaa/164.506(c)(1)/operations": {
    base: toOperate,
    rows: [
      ["the front desk", "inside", asIs],
      ["a vendor under contract", "associate", asks(party("cloud", "vendor", { contract: "yes" }))],
      ["a vendor without contract", "silent", asks(party("cloud", "vendor"))],
      ["a vendor under contract, as the therapist has it sent", "associate", all(asks(party("cloud", "vendor", { contract: "yes" })), requestIs({ requester: writer }))],
      ["a vendor under contract, as an employer has it sent", "silent", all(asks(party("cloud", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: party("boss", "employer") }))],
      ["a consultant under contract, as an employer has it sent", "silent", all(asks(party("gray", "consultant", { place: "agent", contract: "yes" })), requestIs({ requester: party("boss", "employer") }))],
      ["a consultant under contract, as the therapist has it sent", "associate", all(asks(party("gray", "consultant", { place: "agent", contract: "yes" })), requestIs({ requester: writer }))],
      ["a vendor under contract, as somebody close has it sent, who acts for no client", "silent", all(asks(party("cloud", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: party("mother", "family-member") }))],
      ["the same, who acts for Ana", "associate", all(clientIs("ana", { representatives: [{ who: "mother", as: "guardian", from: "2020-01-01T00:00:00-08:00", until: "open", authority: "shown", decree: "no-decree", concerns: [] }] }),
        asks(party("cloud", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: party("mother", "guardian") }))],
      ["an interpreter under contract, as Ana has it told", "associate", all(asks(party("words", "interpreter", { place: "agent", contract: "yes" })), requestIs({ requester: party("ana", "client") }))],
      ["a vendor, perhaps under contract", "undetermined", asks(party("cloud", "vendor", { contract: "unknown" }))],
      ["the practice's own attorney under contract", "associate", asks(party("lawyer", "therapist-attorney", { contract: "yes" }))],
      ["the practice's own attorney without contract", "silent", asks(party("lawyer", "therapist-attorney"))],
      ["the same, for the therapist", "associate", all(asks(party("lawyer", "therapist-attorney", { contract: "yes" })), requestIs({ onBehalfOf: ["dr-lee"] }))],
      ["the same, for somebody whom nobody knows", "silent", all(asks(party("lawyer", "therapist-attorney", { contract: "yes" })), requestIs({ onBehalfOf: ["pat"] }))],
      ["the same, for one of the clients", "silent", all(asks(party("lawyer", "therapist-attorney", { contract: "yes" })), requestIs({ onBehalfOf: ["ben"] }))],
      ["the same, as an attorney of the other side has it sent", "silent", all(asks(party("lawyer", "therapist-attorney", { contract: "yes" })), requestIs({ requester: party("roe", "opposing-attorney") }))],
      ["the same, as the therapist has it sent", "associate", all(asks(party("lawyer", "therapist-attorney", { contract: "yes" })), requestIs({ requester: party("dr-lee", "treating-provider", { place: "inside" }) }))],
      ["the client's attorney under contract", "silent", asks(party("lawyer", "client-attorney", { contract: "yes" }))],
      ["an auditor who is the practice's agent", "associate", asks(party("firm", "auditor", { place: "agent", contract: "yes" }))],
      ...(["insurer", "hospital", "client-attorney"] as const).map((kind): Row => [`the ${kind}, called an agent under contract`, "silent", asks(party("them", kind, { place: "agent", contract: "yes" }))]),
      ["an auditor whom the practice has hired", "associate", asks(party("audit", "auditor", { place: "agent", contract: "yes" }))],
      ["an auditor from outside", "silent", asks(party("audit", "auditor"))],
      ["a supervisor", "supervisor", all(asks(party("dr-sup", "supervisor")), requestIs({ purpose: "supervision" }))],
      ["a supervisor, for something else", "silent", asks(party("dr-sup", "supervisor"))],
      ["a colleague asked for advice", "colleague", all(asks(party("colleague", "consultant")), requestIs({ purpose: "consultation" }))],
      ["a colleague, for something else", "silent", asks(party("colleague", "consultant"))],
      ["whoever takes the practice over", "successor", all(asks(party("keeper", "successor-custodian")), requestIs({ purpose: "continuity" }))],
      ["a trainee from elsewhere", "silent", all(asks(party("tess", "trainee")), requestIs({ purpose: "training" }))],
      ...unlessNotes("inside"),
    ],
  },
  "hipaa/164.506(c)(4)/operations-of-another": {
    base: all(toOperate, asks(plan)),
    rows: [
      ["a plan that has this client too", "both", asIs],
      ["a plan that does not", "silent", asks(party("plan", "insurer", { authority: "no" }))],
      ["a plan that perhaps does", "undetermined", asks(party("plan", "insurer", { authority: "unknown" }))],
      ["for training", "silent", requestIs({ purpose: "training" })],
      ["inside the practice", "silent", asks(writer)], ["a provider who works for the practice from elsewhere", "silent", asks(party("locum", "treating-provider", { place: "agent", contract: "yes" }))],
      ...(["inside", "agent"] as const).map((place): Row => [`a plan that is called ${place}`, "both", asks(party("plan", "insurer", { place, contract: "yes" }))]),
      ["a vendor", "silent", asks(party("cloud", "vendor"))],
      ["a vendor, as a plan has it sent: for the plan?", "undetermined", all(asks(party("cloud", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: plan }))],
      ["a vendor, as an employer has it sent", "silent", all(asks(party("cloud", "vendor", { place: "agent", contract: "yes" })), requestIs({ requester: party("boss", "employer") }))],
      ["the practice's own auditor, as a plan has it sent: for the plan?", "undetermined", all(asks(party("firm", "auditor", { place: "agent", contract: "yes" })), requestIs({ requester: plan }))],
      ["an auditor, of whom it is not known for which plan or provider", "undetermined", asks(party("firm", "auditor"))],
      ["an auditor without authority", "silent", asks(party("firm", "auditor", { authority: "no" }))],
      ...unlessNotes("both"),
    ],
  },
  "hipaa/164.508(a)(2)(i)(B)/own-training": {
    certain: "place and purpose are said, and whether these are psychotherapy notes does not matter",
    base: all(asks(trainee), requestIs({ purpose: "training" }), asksFor("anas"), notes),
    rows: [
      ["a trainee of the practice", "training", asIs],
      ["in supervision", "training", requestIs({ purpose: "supervision" })],
      ["a trainee from elsewhere", "silent", asks(party("tess", "trainee"))],
      ["for operations", "silent", requestIs({ purpose: "operations" })],
    ],
  },
  "hipaa/164.508(a)(2)(i)(C)/own-defense": {
    base: all(asks(party("counsel", "therapist-attorney")), requestIs({ purpose: "legal-defense" }), asksFor("anas")),
    rows: [
      ["Ana sues, and these are psychotherapy notes on her", "sued", all(proceeding("counsel"), notes)],
      ["Ana sues, and this is an ordinary note", "silent", proceeding("counsel")],
      ["Ana sues, and nobody knows which it is", "undetermined", all(proceeding("counsel"), portionIs("anas", { keptSeparate: "unknown", excludedContent: "no" }))],
      ["Ben sues the therapist", "silent", proceeding("counsel", { broughtBy: "ben" })],
      ["Ana sues somebody else", "silent", proceeding("counsel", { against: "other" })],
      ["nobody sues", "silent", asIs],
      ...broughtForAna("sued").map(([situation, says, change]): Row => [`notes: ${situation}`, says, all(proceeding("counsel"), notes, change)]),
      ["Ana sues; of the joint note, Ben's part", "silent", all(asksFor("joint"), proceeding("counsel")), { holder: "ben" }],
    ],
  },
  "hipaa/164.506(c)(1)/answers-own-claim": {
    base: all(asks(party("counsel", "therapist-attorney")), requestIs({ purpose: "legal-defense" }), asksFor("anas")),
    rows: [
      ["Ana sues, and these are psychotherapy notes on her: this defence asks no authorization for them either", "sued", all(proceeding("counsel"), notes)],
      ["Ana sues, and this is an ordinary note", "sued", proceeding("counsel")],
      ["Ana sues, and nobody knows which it is", "sued", all(proceeding("counsel"), portionIs("anas", { keptSeparate: "unknown", excludedContent: "no" }))],
      ["Ben sues the therapist", "silent", proceeding("counsel", { broughtBy: "ben" })],
      ["Ana sues somebody else", "silent", proceeding("counsel", { against: "other" })],
      ["nobody sues", "silent", asIs],
      ...broughtForAna("sued").map(([situation, says, change]): Row => [situation, says, all(proceeding("counsel"), change)]),
      ["Ana sues; of the joint note, Ben's part", "silent", all(asksFor("joint"), proceeding("counsel")), { holder: "ben" }],
    ],
  },
  "hipaa/164.506(c)(1)/own-fee": {
    base: all(asks(party("court", "court")), requestIs({ purpose: "fee-collection" }), asksFor("anas"), proceeding("court", { against: "client", broughtBy: "dr-lee", sort: "fee" })),
    rows: [
      ["Ana owes a fee", "owed", asIs],
      ["another lawsuit against Ana", "silent", ({ request }) => { for (const each of request.claims) Object.assign(each, { sort: "civil" }); }],
      ["a lawsuit over fees, against the therapist", "silent", ({ request }) => { for (const each of request.claims) Object.assign(each, { against: "therapist" }); }],
      ["Ben owes nothing", "silent", asksFor("joint"), { holder: "ben" }],
      ...unlessNotes("owed"),
    ],
  },
  "hipaa/164.506(c)(1)/unit-treatment": {
    base: all(asks(party("ben", "partner")), requestIs({ purpose: "unit-therapy", form: "verbal" }), asksToTell("session-content", ["ana"], ["anas"])),
    rows: [["what Ana said alone", "treats", asIs], ...unlessNotes("treats")],
  },
  "hipaa/164.508(a)(2)/notes-by-authorization": {
    base: all(toTreat, notes),
    rows: [
      ["to a physician", "notes", asIs],
      ["a statement drawn from them", "notes", asksToTell("summary", ["ana"], ["anas"])],
      ["labelled so, and kept with the rest", "silent", onlyLabelled],
      ["by fact, whatever the label", "notes", portionIs("anas", { kind: "progress-note" })],
      ...(["intake", "assessment", "risk-assessment", "safety-plan", "correspondence", "supervision-notes", "third-party-record"] as const).flatMap((kind): readonly Row[] => [
        [`kept apart under the label ${kind}`, "undetermined", portionIs("anas", { kind })], [`labelled ${kind}, kept apart, with results of tests in it`, "silent", portionIs("anas", { kind, excludedContent: "yes" })],
        [`labelled ${kind}, in the chart`, "silent", portionIs("anas", { kind, keptSeparate: "no" })],
      ]),
      ...(["medication", "attendance", "diagnosis", "treatment-plan", "treatment-summary", "test-data", "billing"] as const).map((kind): Row =>
        [`what the definition leaves out, kept apart: ${kind}`, "silent", portionIs("anas", { kind })]),
      ["nobody knows whether they were kept apart", "undetermined", notesApartUnknown],
      ["nobody knows what else stands in them", "undetermined", notesContentUnknown],
      ["the writer treats", "silent", asks(writer)],
      ...PURPOSES.map((purpose): Row => [`the writer reads them, and it is for: ${purpose}`, ["treatment", "continuity", "referral", "training", "supervision"].includes(purpose) ? "silent" : "notes", all(asks(writer), requestIs({ purpose }))]),
      ...(["continuity", "referral"] as const).flatMap((purpose): readonly Row[] => [
        [`a colleague in the practice, for: ${purpose}`, "notes", all(asks(party("dr-sup", "treating-provider", { place: "inside" })), requestIs({ purpose }))],
        [`the writer, who has left, for: ${purpose}`, "notes", all(asks(party("dr-lee", "treating-provider")), requestIs({ purpose }))],
      ]),
      ["the writer, who has left", "notes", asks(party("dr-lee", "treating-provider"))],
      ["a colleague in the practice treats", "notes", asks(party("dr-sup", "treating-provider", { place: "inside" }))],
      ["the writer bills", "notes", all(asks(writer), requestIs({ purpose: "payment" }))],
      ["the writer treats, with a summary of a colleague's notes too", "notes", all(
        asks(writer), asksToTell("summary", ["ana"], ["anas", "joint"]), ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-joint") each.author = "dr-sup"; },
      )],
      ["the writer treats, with a word that is drawn from no entry", "silent", all(asks(writer), asksToTell("summary", ["ana"]))],
      ["a trainee of the practice", "silent", all(asks(trainee), requestIs({ purpose: "training" }))],
      ["a trainee from elsewhere", "notes", all(asks(party("tess", "trainee")), requestIs({ purpose: "training" }))],
      ["a supervisor of the practice", "silent", all(asks(party("dr-sup", "supervisor", { place: "inside" })), requestIs({ purpose: "supervision" }))],
      ["a supervisor from elsewhere", "notes", all(asks(party("dr-sup", "supervisor")), requestIs({ purpose: "supervision" }))],
      ["an attorney's subpoena", "notes", all(asks(party("opp", "opposing-attorney")), requestIs({ purpose: "litigation" }), subpoena("opp"))],
      ["a judge's subpoena", "undetermined", all(asks(party("court", "court")), requestIs({ purpose: "litigation" }), subpoena("court", { issuer: "judge" }))],
      ["an agency's subpoena", "notes", all(asks(party("agency", "law-enforcement")), requestIs({ purpose: "criminal-prosecution" }), subpoena("agency", { issuer: "agency" }))],
      ["a grand jury's subpoena", "undetermined", all(asks(party("da", "prosecutor")), requestIs({ purpose: "criminal-prosecution" }), subpoena("da", { issuer: "grand-jury" }))],
      ["a subpoena of nobody knows whom", "undetermined", all(asks(party("da", "prosecutor")), requestIs({ purpose: "criminal-prosecution" }), subpoena("da", { issuer: "unknown" }))],
      ["a judge's warrant", "undetermined", all(asks(party("police", "law-enforcement")), requestIs({ purpose: "criminal-prosecution" }), warrant("police"))],
      ["a warrant that no judge signed", "notes", all(asks(party("police", "law-enforcement")), requestIs({ purpose: "criminal-prosecution" }), warrant("police", { judge: "no", paper: "administrative-warrant" }))],
    ],
  },
  "hipaa/164.508(a)(1)/authorization": {
    base: asksFor("anas"),
    rows: [
      ["a complete form", "valid", asIs],
      ["no form", "silent", neverSigned("ana")],
      ...(["ana", "ben"] as const).flatMap((who): Row[] => [
        [`her mother told it of Ana and Ben, and ${who} has not signed`, "silent", all(neverSigned(who), portionIs("anas", { holders: ["mother"], about: ["ana", "ben"] })), { holder: "mother" }],
        [`the same, and nobody knows whether ${who} signed freely`, "undetermined", all(releaseOf(who, { doubts: ["coerced"] }), portionIs("anas", { holders: ["mother"], about: ["ana", "ben"] })), { holder: "mother" }],
      ]),
      ["her mother told it of Ana and Ben, who have signed", "valid", portionIs("anas", { holders: ["mother"], about: ["ana", "ben"] }), { holder: "mother" }],
      ["her mother told it of Ana, who gets it, and the mother has signed nothing", "silent", all(portionIs("anas", { holders: ["mother"], about: ["ana"] }), asks(party("ana", "client"))), { holder: "mother" }],
      ["her mother told it of Ana, who gets it, and the mother has signed", "valid", all(portionIs("anas", { holders: ["mother"], about: ["ana"] }), asks(party("ana", "client")), signed(release("r-m", "mother", { recipients: ["ana"] }))), { holder: "mother" }],
      ...["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure"]
        .map((element): Row => [`without: ${element}`, "silent", form({ statements: without(element) })]),
      ["two forms that are complete only together", "silent", all(form({ statements: without("date") }), signed(release("r-3", "ana", { statements: without("purpose") })))],
      ["it has no end", "silent", form({ expires: "none" })],
      ["it has no end, and is for research", "valid", all(requestIs({ purpose: "research" }), form({ expires: "none", purposes: ["research"] }))],
      ["it ends in this instant", "silent", form({ expires: NOW })],
      ["it ends an instant later", "valid", form({ expires: LATER })],
      ["revoked in this instant", "silent", form({ revoked: { at: NOW, recipients: "all" } })],
      ["spoken", "silent", form({ form: "oral" })],
      ["perhaps spoken", "undetermined", form({ form: "unknown" })],
      ["combined with another release", "valid", form({ combinedWith: ["another-release"] })],
      ["combined with one of psychotherapy notes", "silent", form({ combinedWith: ["notes-release"] })],
      ["combined with consent to treatment", "silent", form({ combinedWith: ["consent-to-treatment"] })],
      ["combined with consent to research, for research", "valid", all(requestIs({ purpose: "research" }), form({ combinedWith: ["research-consent"], purposes: ["research"] }))],
      ["combined with another release, for research", "valid", all(requestIs({ purpose: "research" }), form({ combinedWith: ["another-release"], purposes: ["research"] }))],
      ["combined with consent to research, for a divorce", "silent", form({ combinedWith: ["research-consent"] })],
      ["care depended on it", "silent", form({ conditioned: "yes" })],
      ["perhaps care depended on it", "undetermined", form({ conditioned: "unknown" })],
      ["it may contain what is false", "undetermined", form({ doubts: ["false"] })],
      ["a parent signed, and says by what authority", "valid", all(childAna, motherSigned())],
      ["a parent signed, and does not say by what authority", "silent", all(childAna, motherSigned({ statements: without("") }))],
      ["a privilege waiver is another act", "silent", form({ act: "privilege-waiver" })],
      ["Ben's form, of the joint note", "silent", all(neverSigned("ana"), asksFor("joint"))],
      ["psychotherapy notes, and a general form", "silent", notes],
      ["labelled so, and kept with the rest", "valid", onlyLabelled],
      ["what may be psychotherapy notes, and a form that covers either", "undetermined", all(notesApartUnknown, form({ covers: { kinds: ["psychotherapy-notes", "progress-note"], statements: [], days: "all", sensitivities: "all", part2: "no" } }))],
    ],
  },
  "hipaa/164.508(b)(3)(ii)/authorization-for-notes": {
    base: all(asksFor("anas"), notes),
    rows: [
      ["a form that names them", "valid", formForNotes()],
      ["a general form", "silent", asIs],
      ["combined with another of such notes", "valid", formForNotes({ combinedWith: ["notes-release"] })],
      ["on one paper with a consent for counseling notes on substance use", "silent", formForNotes({ combinedWith: ["counseling-notes-release"] })],
      ["the same, for research", "silent", all(requestIs({ purpose: "research" }), formForNotes({ combinedWith: ["counseling-notes-release"], purposes: ["research"] }))],
      ["combined with a general one", "silent", formForNotes({ combinedWith: ["another-release"] })],
      ["it names personal notes too", "valid", formForNotes({ covers: { kinds: ["psychotherapy-notes", "personal-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } })],
      ["it names counseling notes on substance use too", "valid", formForNotes({ covers: { kinds: ["psychotherapy-notes", "sud-counseling-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } })],
      ["it has no end", "silent", formForNotes({ expires: "none" })],
      ["it has no end, and is for research", "valid", all(requestIs({ purpose: "research" }), formForNotes({ expires: "none", purposes: ["research"] }))],
      ["by fact, whatever the label, and a form that names the label, for research", "silent", all(notesByFact, requestIs({ purpose: "research" }), form({ purposes: ["research"], covers: { kinds: ["progress-note"], statements: [], days: "all", sensitivities: "all", part2: "no" } }))],
      ["nobody knows whether these are such notes, and a general form, for research", "silent", all(notesContentUnknown, requestIs({ purpose: "research" }), form({ purposes: ["research"] }))],
      ["a general form, for research", "silent", all(requestIs({ purpose: "research" }), form({ purposes: ["research"] }))],
      ["combined with another of such notes, for research", "valid", all(requestIs({ purpose: "research" }), formForNotes({ combinedWith: ["notes-release"], purposes: ["research"] }))],
      ["combined with consent to research, for research", "silent", all(requestIs({ purpose: "research" }), formForNotes({ combinedWith: ["research-consent"], purposes: ["research"] }))],
      ["it names the ordinary notes too", "silent", formForNotes({ covers: { kinds: ["psychotherapy-notes", "progress-note"], statements: [], days: "all", sensitivities: "all", part2: "no" } })],
      ["it names the bills too", "silent", formForNotes({ covers: { kinds: ["psychotherapy-notes", "billing"], statements: [], days: "all", sensitivities: "all", part2: "no" } })],
      ["incomplete", "silent", formForNotes({ statements: without("redisclosure") })],
      ["perhaps forged", "undetermined", formForNotes({ doubts: ["forged"] })],
      ["nobody knows whether these are such notes", "undetermined", all(notesContentUnknown, formForNotes())],
      ["nobody knows, and no form names them", "silent", notesContentUnknown],
      ["they are not", "silent", all(onlyLabelled, formForNotes())],
      ["counseling notes on substance use, and a form that names these", "valid", all(counselingNotes, formNaming(["sud-counseling-notes"]))],
      ["a form that names psychotherapy notes", "valid", all(counselingNotes, formForNotes({ covers: { ...PART2, kinds: ["psychotherapy-notes"] } }))],
      ["a form that names these, for research, which has no end", "valid", all(counselingNotes, requestIs({ purpose: "research" }), formNaming(["sud-counseling-notes"], { expires: "none", purposes: ["research"] }))],
      ["a form that names these, which has no end", "silent", all(counselingNotes, formNaming(["sud-counseling-notes"], { expires: "none" }))],
      ["a form that names these and the chart", "silent", all(counselingNotes, formNaming(["sud-counseling-notes", "progress-note"]))],
      ["a form that names these, on one paper with another release", "silent", all(counselingNotes, formNaming(["sud-counseling-notes"], { combinedWith: ["another-release"] }))],
      ["a form that names these, on one paper with another release, for research", "silent", all(counselingNotes, requestIs({ purpose: "research" }), formNaming(["sud-counseling-notes"], { combinedWith: ["another-release"], purposes: ["research"] }))],
      ["a form that names these, on one paper with another for notes", "valid", all(counselingNotes, formNaming(["sud-counseling-notes"], { combinedWith: ["notes-release"] }))],
      ["a form that names these, on one paper with another for these", "valid", all(counselingNotes, formNaming(["sud-counseling-notes"], { combinedWith: ["counseling-notes-release"] }))],
      ["a form that names these, on one paper with another for notes, for research", "valid", all(counselingNotes, requestIs({ purpose: "research" }), formNaming(["sud-counseling-notes"], { combinedWith: ["notes-release"], purposes: ["research"] }))],
      ["a summary of these and of personal notes, and a form that names both, but no psychotherapy notes", "silent", all(
        counselingNotes, portionIs("joint", { kind: "personal-notes", keptSeparate: "yes", excludedContent: "no" }), asksToTell("summary", ["ana"], ["anas", "joint"]), formNaming(["sud-counseling-notes", "personal-notes"]),
      )],
      ["what was said, drawn from no entry, and a general form", "silent", all(asksToTell("session-content", ["ana"]), form({ covers: { ...PART2, statements: ["session-content"], kinds: "entire-record" } }))],
      ["a form for the whole record", "silent", all(counselingNotes, form({ covers: { ...PART2, kinds: "entire-record" } }))],
      ["ordinary psychotherapy notes, and a form that names counseling notes on substance use", "silent", formNaming(["sud-counseling-notes"])],
      ["the same, in a substance use program", "silent", all(portionIs("anas", { part2: "yes" }), formNaming(["sud-counseling-notes"]))],
      ["such notes in a practice that is no program under 42 CFR Part 2, and a form that names these", "valid", all(counselingNotes, portionIs("anas", { part2: "no" }), formNaming(["sud-counseling-notes"]))],
      ["what may be counseling notes on substance use, and a form that names these", "undetermined", all(counselingNotes, portionIs("anas", { keptSeparate: "unknown" }), formNaming(["sud-counseling-notes"]))],
      ["what may be counseling notes on substance use, and a form for the whole record", "silent", all(counselingNotes, portionIs("anas", { keptSeparate: "unknown" }), form({ covers: { ...PART2, kinds: "entire-record" } }))],
      ["a summary of these and of the chart, and a form that names these", "silent", all(counselingNotes, asksToTell("summary", ["ana"], ["anas", "joint"]), formNaming(["sud-counseling-notes"]))],
    ],
  },
  "hipaa/164.508(b)(2)/defective": {
    base: asksFor("anas"),
    rows: [
      ["a complete form", "silent", asIs],
      ["no form", "silent", neverSigned("ana")],
      ["incomplete", "incomplete", form({ statements: without("redisclosure") })],
      ["expired", "defective", form({ expires: NOW })],
      ["expired, and perhaps forged", "defective", form({ expires: NOW, doubts: ["forged"] })],
      ["revoked", "defective", form({ revoked: { at: NOW, recipients: "all" } })],
      ["combined", "defective", form({ combinedWith: ["consent-to-treatment"] })],
      ["conditioned", "defective", form({ conditioned: "yes" })],
      ["perhaps conditioned", "undetermined", form({ conditioned: "unknown" })],
      ["conditioned, with what follows from a refusal in place of the promise that nothing depends on it", "undetermined", form({ conditioned: "yes", statements: [...without("no-conditioning"), "consequences-of-refusal"] })],
      ["with what follows from a refusal in place of that promise, though nothing depends on it", "incomplete", form({ conditioned: "no", statements: [...without("no-conditioning"), "consequences-of-refusal"] })],
      ["a valid one beside an expired one", "silent", signed(release("r-2", "ana", { expires: NOW }))],
      ["a doubtful one beside an expired one", "undetermined", all(form({ expires: NOW }), signed(release("r-3", "ana", { doubts: ["forged"] })))],
      ["for somebody else, and expired", "silent", form({ recipients: ["roe"], expires: NOW })],
      ["signed by a minor whose parents consented to the care", "defective", minorAna],
      ["a parent does not say by what authority", "incomplete", all(childAna, motherSigned({ statements: without("") }))],
      ["she was not able to decide when she signed", "defective", all(form(), clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00Z", is: "unable" }] }))],
      ["somebody signed for her who acts for nobody", "defective", form({ signedBy: "mother", signedAs: "self", statements: withElement("representative-authority") })],
      ["her guardian signed, whose time was over", "defective", all(motherIs({ as: "guardian", authority: "ended" }), form({ signedBy: "mother", signedAs: "guardian", statements: withElement("representative-authority") }))],
      ["expired, and for another purpose", "silent", form({ expires: NOW, purposes: ["treatment"] })],
      ["expired, and for another kind of record", "silent", form({ expires: NOW, covers: { kinds: ["billing"], statements: [], days: "all", sensitivities: "all", part2: "no" } })],
      ["psychotherapy notes, and a general form", "unnamed", notes],
      ["counseling notes on substance use, and a general form", "unnamed-counseling", all(counselingNotes, form({ covers: { ...PART2, kinds: "entire-record" } }))],
      ["counseling notes on substance use, and a form that names these", "silent", all(counselingNotes, formNaming(["sud-counseling-notes"]))],
      ["counseling notes on substance use, and a form that names them and the chart", "defective", all(counselingNotes, formNaming(["sud-counseling-notes", "progress-note"]))],
      ["psychotherapy notes, and a general form that has expired", "unnamed", all(notes, form({ expires: NOW }))],
      ["psychotherapy notes, and a general form for another purpose", "silent", all(notes, form({ purposes: ["treatment"] }))],
      ["psychotherapy notes, and a form of their own", "silent", all(notes, formForNotes())],
      ["psychotherapy notes, and a form of their own beside an expired one", "silent", all(notes, formForNotes({ expires: NOW }), signed(release("r-3", "ana", { covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } })))],
      ["psychotherapy notes, and a form that names them and something else", "defective", all(notes, form({ covers: { kinds: ["psychotherapy-notes", "progress-note"], statements: [], days: "all", sensitivities: "all", part2: "no" } }))],
      ["psychotherapy notes, and a general form for somebody else", "silent", all(notes, form({ recipients: ["roe"] }))],
      ["psychotherapy notes, and a form that names the bills and nothing else", "unnamed", all(notes, form({ covers: { kinds: ["billing"], statements: [], days: "all", sensitivities: "all", part2: "no" } }))],
      ["psychotherapy notes, and a form of their own that has expired", "defective", all(notes, formForNotes({ expires: NOW }))],
      ["what may be psychotherapy notes, and a form that covers either", "undetermined", all(notesApartUnknown, form({ covers: { kinds: ["psychotherapy-notes", "progress-note"], statements: [], days: "all", sensitivities: "all", part2: "no" } }))],
    ],
  },
  "hipaa/164.508(b)(6)/keeps-the-form": { always: "a duty without a condition, which the engine attaches", rows: [["whenever", "owed", asIs], ["also of a joint note", "owed", asksFor("joint")]] },
  "hipaa/164.510(b)(1)(i)/involved-in-care": {
    base: motherOfAna,
    rows: [
      ...byAgreement,
      ["a summary, where she helps to pay", "agreed", all(involved("mother"), requestIs({ purpose: "payment" }), asksToTell("summary", ["ana"]))],
      ["she is looked for", "silent", all(involved("mother"), requestIs({ purpose: "locate" }))],
      ["not able, and Ben of the same couple, whom she had not named", "best-interest", all(unable, unnamed("ben", "other"))],
      ["the same, of a group, whose members are strangers to each other", "silent", all(unable, unnamed("ben", "other"), groupIs)],
      ["not able, and her mother, who may act for her and is called nothing of the kind", "best-interest", all(motherIs(), unable, unnamed("mother", "other"))],
      ["not able, and somebody else who is called nothing of the kind", "silent", all(motherIs(), unable, unnamed("roe", "other"))],
      ["not able, and a hospital that looks for nobody", "silent", all(unable, unnamed("clinic", "hospital"))],
    ],
  },
  "hipaa/164.510(b)(1)(ii)/notifies-family": {
    base: motherOfAna,
    rows: [
      ...byAgreement,
      ["she is looked for, to be told where Ana is", "agreed", all(involved("mother"), requestIs({ purpose: "locate" }), asksToTell("location", ["ana"]))],
      ["a summary", "silent", all(involved("mother"), asksToTell("summary", ["ana"]))],
      ["where she helps to pay", "silent", all(involved("mother"), requestIs({ purpose: "payment" }))],
      ["not able, and the police help to find her", "best-interest", all(unable, employerTakesPart({ agreed: "no" }), asks(party("boss", "law-enforcement")), requestIs({ purpose: "locate" }), asksToTell("location", ["ana"]))],
      ["not able, and a newspaper that she had not named would help to find her family", "silent", all(unable, asks(party("gazette", "media")), requestIs({ purpose: "locate", claims: [] }), involved("gazette", { agreed: "no" }), asksToTell("location", ["ana"]))],
      ["the same, and she had named it", "best-interest", all(unable, asks(party("gazette", "media")), requestIs({ purpose: "locate", claims: [] }), involved("gazette"), asksToTell("location", ["ana"]))],
    ],
  },
  "hipaa/164.510(b)(5)/after-death": {
    base: all(motherOfAna, clientIs("ana", { died: "2026-03-04" }), involved("mother")),
    rows: [
      ["she took part in the care", "involved", asIs],
      ["Ana lives", "silent", clientIs("ana", { died: "2026-03-06" })],
      ["somebody who is no client", "silent", asIs, { holder: "mother" }],
      ["she took no part in the care", "silent", requestIs({ claims: [] })],
      ["Ana had objected to her", "silent", objects("mother")],
      ["Ana had objected to anyone", "silent", objects("anyone")],
      ["Ana had objected to relatives, and she comes as one", "silent", all(asks(party("mother", "family-member")), objects("relatives"))],
      ["Ana had objected to somebody else", "involved", objects("ben")],
      ["Ana had objected to somebody else, and she comes as a relative", "involved", all(asks(party("mother", "family-member")), objects("ben"))],
      ["Ana had objected to relatives, and a friend comes", "involved", all(asks(party("fay", "friend")), requestIs({ claims: [] }), involved("fay"), objects("relatives"))],
      ["Ana had objected to relatives, and somebody comes who may be one", "undetermined", all(asks(party("fay", "estate-heir")), requestIs({ claims: [] }), involved("fay"), objects("relatives"))],
      ["a newspaper that Ana had named", "involved", all(asks(party("gazette", "media")), requestIs({ claims: [] }), involved("gazette"))],
      ["a newspaper that Ana had not named", "silent", all(asks(party("gazette", "media")), requestIs({ claims: [] }), involved("gazette", { agreed: "no" }))],
      ["a newspaper that Ana had not named, to find somebody", "silent", all(asks(party("gazette", "media")), requestIs({ purpose: "locate", claims: [] }), involved("gazette", { agreed: "no" }))],
      ["the police, who were not involved, to find somebody", "silent", all(asks(party("officer", "law-enforcement")), requestIs({ purpose: "locate", claims: [] }), involved("officer", { agreed: "no" }))],
      ["an employer, and nobody knows whether Ana had named it", "undetermined", employerTakesPart({ agreed: "unknown" })],
      ["a friend whom Ana was never asked about", "involved", all(asks(party("fay", "friend")), requestIs({ claims: [] }), involved("fay", { agreed: "unknown" }))],
      ["whoever was treated with her, by whatever name", "involved", all(asks(party("ben", "client")), requestIs({ claims: [] }), involved("ben", { agreed: "unknown" }))],
      ["drawn from psychotherapy notes", "silent", all(notes, asksToTell("condition", ["ana"], ["anas"]))],
      ["drawn from what may be psychotherapy notes", "undetermined", all(notesApartUnknown, asksToTell("condition", ["ana"], ["anas"]))],
    ],
  },
  "hipaa/164.514(h)(1)/identity-verified": parties("identity"),
  "hipaa/164.514(h)(1)/authority-verified": parties("authority"),
  "hipaa/164.528(a)(1)/accounting": {
    certain: "what goes to whom, and for what, is said",
    rows: [
      ["a warning", "owed", all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), threat("police"))],
      ["a word to keep her alive", "owed", all(asks(party("er", "hospital")), requestIs({ purpose: "suicide-prevention" }), asksToTell("warning", ["ana"]), selfDanger("er"))],
      ["a study with a waiver", "owed", all(asks(party("lab", "researcher")), requestIs({ purpose: "research" }), asksFor("anas"))],
      ["a summary of a limited data set and of a session", "owed", all(asks(party("lab", "researcher")), requestIs({ purpose: "research" }), portionIs("anas", { kind: "limited-data-set" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["a limited data set", "silent", all(asks(party("lab", "researcher")), requestIs({ purpose: "research" }), asksFor("anas"), portionIs("anas", { kind: "limited-data-set" }))],
      ["national security", "silent", all(asks(party("agency", "national-security")), requestIs({ purpose: "government-function" }), asksToTell("existence", ["ana"]))],
      ["custody", "silent", all(asks(party("jail", "corrections")), requestIs({ purpose: "government-function" }), asksToTell("condition", ["ana"]))],
      ["a jail that comes with a warrant", "owed", all(asks(party("jail", "corrections")), requestIs({ purpose: "criminal-prosecution" }), asksFor("anas"))],
      ["the military", "owed", all(asks(party("command", "military-command")), requestIs({ purpose: "government-function" }), asksToTell("condition", ["ana"]))],
    ],
  },
};
