import { describe, expect, test } from "vitest";
import { practice } from "subrosa/packs";
import type { AgreementInput, DisclosureRequestInput } from "subrosa";
import { CHANNELS, PARTY_KINDS, PORTION_KINDS, SENSITIVITIES, TOPICS } from "../../src/domain/vocabulary.ts";
import { abuse, benIsTold, collateral, harm, involved, minorAna, motherAsks, noSecrets, ownRequest, parties, selfDanger, threat } from "../support/situations.ts";
import { findingOf } from "../support/find.ts";
import { tables, type Row, type Table } from "../support/tables.ts";
import { restriction } from "../../src/testing/vectors/base/stories.ts";
import { agreed, all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, NOW, party, portionIs, release, releaseOf, requestIs, sessionIs, signed, type Change } from "../support/world.ts";

/** Ways that end where they began: what is said or shown there goes to no address. */
const ARRIVES_ONLY_THERE: readonly string[] = ["in-person", "phone", "video", "testimony", "public-space", "social-media"];
/** As what relatives come, and those who live or act with them. */
const RELATIVES: readonly string[] = [
  "partner", "former-partner", "family-member", "custodial-parent", "noncustodial-parent", "step-parent", "foster-parent", "next-of-kin", "collateral-spouse", "collateral-other", "guardian", "caregiver",
];
/** As what a relative can come, and anybody else. */
const PERHAPS_RELATIVES: readonly string[] = [
  "client", "minor-client", "group-member", "conservator", "health-agent", "financial-agent", "executor", "estate-heir", "potential-victim", "victims-parent", "person-able-to-prevent-harm", "other",
];
const meantAsRelative = (kind: string, says: string): string => (RELATIVES.includes(kind) ? says : PERHAPS_RELATIVES.includes(kind) ? "undetermined" : "silent");
/** Ben has said that relatives must not be told. */
const noToBensRelatives = clientIs("ben", { objections: [{ to: "relatives", at: "2026-03-01T00:00:00Z" }] });
/** Ana has said it, after she signed for this recipient. */
const noToRelatives = (...also: readonly { readonly to: string; readonly at: string }[]): Change => clientIs("ana", { objections: [{ to: "relatives", at: "2026-03-04T09:00:00-08:00" }, ...also] });
const signedForThem = (kind: Parameters<typeof party>[1]): Change => all(asks(party("them", kind)), releaseOf("ana", { recipients: ["them"] }));

const channel = (more: Partial<DisclosureRequestInput["channel"]>): Change => ({ request }) => { Object.assign(request.channel, more); };
const wish = (more: Partial<Extract<AgreementInput, { readonly kind: "channel" }>> = {}): Change =>
  agreed({ id: "wish", kind: "channel", client: "ana", use: [], avoid: [], warnedOfRisk: "yes", at: "2026-01-10T10:00:00-08:00", ...more });

const clerk = all(asks(party("clerk", "clinic-staff", { place: "inside" })), requestIs({ purpose: "operations" }), asksFor("anas"));
const always = (base: Change): Table => ({ always: "a duty without a condition, which the engine attaches", base, rows: [["whenever", "owed", asIs], ["also of a joint note", "owed", asksFor("joint")]] });

const hisLeave = (more: Partial<Parameters<typeof release>[2]> = {}): Change =>
  signed(release("r-mother", "ben", { recipients: ["mother"], purposes: ["family-support"], covers: { kinds: [], statements: ["condition"], days: "all", sensitivities: "all", part2: "no" }, ...more }));
const benUnable = clientIs("ben", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "unconscious" }] });
const ofBen = { holder: "ben" } as const;

const worry = { is: "abuse" as const, attested: { by: "dr-lee", at: "2026-02-20T09:00:00-08:00", role: "treating-clinician" as const, grounds: "clinical-judgement" as const } };
const guardian = (who: string, concerns: readonly object[] = []) => ({ who, as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns });
const representsAna = (more: object): Change => clientIs("ana", { representatives: [{ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [], ...more }] });
/** Two act for Ana, and there is a worry about one. */
const twoGuardians: Change = ({ casefile }) => { for (const client of casefile.clients) if (client.id === "ana") client.representatives = [guardian("mother", [worry]), guardian("father")] as never; };
/** Ana's guardian asks for her record. */
const motherRepresents = (more: object = {}): Change => all(asks(party("mother", "guardian")), requestIs({ purpose: "personal-representation" }), asksFor("anas"), representsAna(more));
const childAna = clientIs("ana", { born: "2012-05-01" });
const benActs: Change = clientIs("ana", { representatives: [{ who: "ben", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [] }] });
const promise = agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00" }] });

/** Ana has signed that it may go to herself. */
const herOwnForm = (more: Partial<Parameters<typeof release>[2]> = {}): Change => releaseOf("ana", { recipients: ["ana"], purposes: "any", ...more });

/** Ana has said that the attorney must not be told; she cannot decide since February, and her health agent signs. */
const noToDoe = clientIs("ana", { objections: [{ to: "doe", at: "2026-03-02T09:00:00-08:00" }] });
const agent = { who: "mother", as: "health-agent", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [] } as const;
const motherAgent = all(neverSigned("ana"), clientIs("ana", { representatives: [agent], capacity: [{ from: "2020-01-01T00:00:00Z", is: "able" }, { from: "2026-02-20T00:00:00Z", is: "unable" }, { from: "2026-03-02T10:00:00-08:00", is: "able" }, { from: "2026-03-02T18:00:00-08:00", is: "unable" }] }));
const byAgent = (signedAt: string): Change => signed(release("r-agent", "ana", { signedBy: "mother", signedAs: "health-agent", signedAt }));

/** The one agreement on file is overdue; there is none on file but what is added. */
const overdue: Change = ({ casefile }) => { Object.assign(casefile.agreements.at(-1) ?? {}, { checkInDue: NOW }); };
const onlyPapers = (): Change => fileIs({ agreements: [] });

const leaveToShare = (more: Partial<Parameters<typeof release>[2]> = {}): Change => signed(release("r-2", "ana", { act: "sharing-within-unit", recipients: ["ben"], purposes: ["unit-therapy"], ...more }));
/** What is said alone was to stay with the therapist; what he who takes part in her care would hear. */
const apart = noSecrets({ text: "individual-confidentiality" });
const benHears = (topic: (typeof TOPICS)[number], purpose: DisclosureRequestInput["purpose"], drawnFrom: readonly string[] = ["anas"]): Change => all(requestIs({ purpose }), asksToTell(topic, ["ana"], drawnFrom));
/** What tells of what somebody said. */
const WHAT_SHE_SAID: readonly string[] = ["summary", "session-content", "opinion", "condition", "protective-facts"];
/** How records of the treatment leave it, as agreed by these. */
const [OUTSET, LATER_ON] = ["2026-01-10T10:00:00-08:00", "2026-02-20T10:00:00-08:00"];
type By = Readonly<Partial<{ [who in "ana" | "ben" | "mother"]: string }>>;
const unitRecords = (text: "only-together" | "each-own-part", by: By, revoked: By): Change => agreed({
  id: text, kind: "unit-records", text, signatures: (["ana", "ben", "mother"] as const).flatMap((who) => {
    const [at, until] = [by[who], revoked[who]];
    return at === undefined ? [] : [{ by: who, at, ...(until === undefined ? {} : { revoked: until }) }];
  }),
});
const together = (by: By = { ana: OUTSET, ben: OUTSET }, revoked: By = {}): Change => unitRecords("only-together", by, revoked);
const eachOwn = (by: By = { ana: OUTSET, ben: OUTSET }, revoked: By = {}): Change => unitRecords("each-own-part", by, revoked);
const curious: readonly Row[] = [
  ["out of curiosity", "owed", requestIs({ purpose: "curiosity" })],
  ["for a task that is not hers", "owed", asks(party("clerk", "clinic-staff", { place: "inside", authority: "no" }))],
  ["for a task that may not be hers", "undetermined", asks(party("clerk", "clinic-staff", { place: "inside", authority: "unknown" }))],
  ["out of curiosity, from outside", "silent", all(asks(party("doe", "media")), requestIs({ purpose: "curiosity" }))],
];

/** Doe, who is no client, told what stands there. */
const toldByDoe = (about: readonly string[] = ["ana"]): Change => all(portionIs("anas", { holders: ["doe"], about }), ({ casefile }) => { casefile.others = [...casefile.others, { id: "doe", ofAge: "yes" }]; });

tables(practice, {
  "practice/identity-verified": parties("identity"),
  "practice/authority-verified": parties("authority"),
  "practice/limits-explained": {
    certain: "an agreement is on file or it is not",
    base: all(asks(party("plan", "insurer")), requestIs({ purpose: "payment" })),
    rows: [
      ["explained at the outset", "silent", asIs],
      ["never explained", "not-explained", fileIs({ agreements: [] })],
      ["to somebody who is no client", "silent", fileIs({ agreements: [] }), { holder: "mother" }],
    ],
  },
  "practice/shared-under-policy": {
    base: benIsTold,
    rows: [
      ["no policy", "silent", asIs],
      ["no secrets, agreed before", "agreed", noSecrets()],
      ["no secrets, agreed after", "afterwards", noSecrets({ signatures: [{ by: "ana", at: "2026-02-12T10:00:01-08:00" }] })],
      ["no secrets, but this excepted", "silent", all(noSecrets({ except: ["secret"] }), portionIs("anas", { sensitivities: ["secret"] }))],
      ["individual confidentiality", "silent", noSecrets({ text: "individual-confidentiality" })],
      ["a limited policy that shares this", "agreed", all(noSecrets({ text: "limited", shares: ["secret"] }), portionIs("anas", { sensitivities: ["secret"] }))],
      ["a limited policy, and nothing is marked", "silent", noSecrets({ text: "limited", shares: ["secret"] })],
      ["a policy of which the text is unknown", "undetermined", noSecrets({ text: "unknown" })],
      ["the same, and this excepted", "silent", all(noSecrets({ text: "unknown", except: ["secret"] }), portionIs("anas", { sensitivities: ["secret"] }))],
      ["no secrets, agreed before, by somebody who perhaps could not decide", "undetermined", all(noSecrets(), clientIs("ana", { capacity: [] }))],
      ["no secrets, agreed before, by somebody who was perhaps a minor", "undetermined", all(noSecrets(), clientIs("ana", { born: "unknown" }))],
      ["no secrets, agreed before, by a minor who counts as grown up, perhaps", "undetermined", all(noSecrets(), clientIs("ana", { born: "2012-05-01", emancipated: "unknown" }))],
      ["no secrets, agreed before, and perhaps that it stays apart, since", "undetermined", all(
        noSecrets({ signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }] }),
        noSecrets({ id: "apart", text: "individual-confidentiality", signatures: [{ by: "ana", at: "2026-02-20T10:00:00-08:00" }] }),
        clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-02-15T00:00:00-08:00", is: "unknown" }] }),
      )],
      ["no secrets, agreed before, and something else since that nobody knows", "undetermined", all(
        noSecrets({ signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }] }),
        noSecrets({ id: "later", text: "unknown", signatures: [{ by: "ana", at: "2026-02-20T10:00:00-08:00" }] }),
      )],
      ["nobody knows what was agreed, after it was said", "undetermined", noSecrets({ text: "unknown", signatures: [{ by: "ana", at: "2026-02-12T10:00:01-08:00" }] })],
      ["Ben was there", "heard", asksToTell("session-content", ["ana"], ["joint"])],
      ["what Ben himself said", "own", asIs, ofBen],
      ["nobody knows when it was said", "silent", all(noSecrets(), asksToTell("session-content", ["ana"]))],
    ],
  },
  "practice/shared-by-leave": {
    base: benIsTold,
    rows: [
      ["no leave", "silent", asIs],
      ["Ana's written leave", "leave", leaveToShare()],
      ["Ana's spoken leave", "silent", leaveToShare({ form: "oral" })],
      ["Ana's leave for something else", "silent", leaveToShare({ purposes: ["treatment"] })],
      ["Ana's release that names him", "leave", leaveToShare({ act: "release" })],
      ["Ana's leave, perhaps pressed from her", "undetermined", leaveToShare({ doubts: ["coerced"] })],
    ],
  },
  "practice/secrets-stay": {
    base: benIsTold,
    rows: [
      ["nothing agreed", "nothing", asIs],
      ["kept apart, and he would hear in the treatment that she came", "apart", all(apart, benHears("attendance", "unit-therapy"))],
      ["kept apart, and he who takes part in her care would have the note itself", "apart", all(apart, requestIs({ purpose: "family-support" }), asksFor("anas"))],
      ["agreed before", "silent", noSecrets()],
      ["agreed before, revoked since", "nothing", noSecrets({ signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00", revoked: NOW }] })],
      ["agreed after, which another rule asks about", "silent", noSecrets({ signatures: [{ by: "ana", at: "2026-02-12T10:00:01-08:00" }] })],
      ["kept apart by agreement", "apart", noSecrets({ text: "individual-confidentiality" })],
      ["excepted", "excepted", all(noSecrets({ except: ["secret"] }), portionIs("anas", { sensitivities: ["secret"] }))],
      ["nobody knows what was agreed", "undetermined", noSecrets({ text: "unknown" })],
      ["agreed before, by somebody who perhaps could not decide", "undetermined", all(noSecrets(), clientIs("ana", { capacity: [] }))],
      ["agreed before, and something else since that nobody knows", "undetermined", all(
        noSecrets({ signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }] }),
        noSecrets({ id: "later", text: "unknown", signatures: [{ by: "ana", at: "2026-02-20T10:00:00-08:00" }] }),
      )],
      ["nobody knows when it was said", "when-unknown", all(noSecrets(), asksToTell("session-content", ["ana"]))],
      ["Ben was there", "silent", asksToTell("session-content", ["ana"], ["joint"])],
      ["Ana's leave", "silent", leaveToShare()],
      ["Ana's release that names him", "silent", leaveToShare({ act: "release" })],
      ["Ana's leave, perhaps pressed from her", "undetermined", leaveToShare({ doubts: ["coerced"] })],
      ["the same, and it was agreed before that this is shared", "silent", all(noSecrets(), leaveToShare({ doubts: ["coerced"] }))],
      ["the same, and Ben was there", "silent", all(asksToTell("session-content", ["ana"], ["joint"]), leaveToShare({ doubts: ["coerced"] }))],
      ...(["family-support", "payment", "medical-emergency", "locate"] as const).flatMap((purpose): readonly Row[] => [
        [`kept apart, and he who takes part in her care would hear a summary, for: ${purpose}`, "apart", all(apart, benHears("summary", purpose))],
        [`nothing agreed, and he would hear a summary drawn from nothing, for: ${purpose}`, "when-unknown", benHears("summary", purpose, [])],
        [`kept apart, and he would hear what she owes, for: ${purpose}`, "silent", all(apart, benHears("account", purpose))],
        [`kept apart, and he would hear where she is, for: ${purpose}`, "silent", all(apart, benHears("location", purpose))],
        [`kept apart, and he would hear how she is, which nobody took from what she said, for: ${purpose}`, "silent", all(apart, benHears("condition", purpose, []))],
      ]),
      ...TOPICS.map((topic): Row => [`kept apart, and he who takes part in her care would hear: ${topic}`, WHAT_SHE_SAID.includes(topic) ? "apart" : "silent", all(apart, benHears(topic, "family-support"))]),
      ["kept apart, and in an emergency he would hear how she is", "silent", all(apart, benHears("condition", "medical-emergency"))],
      ["kept apart, and she is looked for, and he would hear what may help", "silent", all(apart, benHears("protective-facts", "locate"))],
      ["nothing agreed, and he who takes part in her care would hear it", "nothing", benHears("condition", "family-support")],
      ["agreed before, and he who takes part in her care would hear it", "silent", all(noSecrets(), benHears("summary", "family-support"))],
      ["he who takes part in her care was there", "silent", benHears("summary", "family-support", ["joint"])],
      ["kept apart, and her written leave to tell it to him as one who takes part in her care", "silent", all(apart, leaveToShare({ act: "release", purposes: ["family-support"] }), benHears("summary", "family-support"))],
      ["kept apart, and her mother, who is not in the treatment, would hear it", "silent", all(apart, benHears("summary", "family-support"), requestIs({ recipient: party("mother", "family-member") }))],
      ["what her mother said, who is not in the treatment, and Ben would hear it", "silent", all(apart, benHears("summary", "family-support")), { holder: "mother" }],
      ["what Ben himself said, and he hears it as one who takes part in the care", "silent", all(apart, benHears("summary", "family-support")), ofBen],
      ["kept apart by agreement, by somebody who perhaps could not decide", "nothing", all(noSecrets({ text: "individual-confidentiality" }), clientIs("ana", { capacity: [] }))],
      ["what Ben himself said", "silent", asIs, ofBen],
    ],
  },
  "practice/safety-before-sharing": {
    base: benIsTold,
    rows: [
      ["nothing of the kind", "silent", asIs],
      ["it touches on violence between them", "guarded", portionIs("anas", { sensitivities: ["partner-violence"] })],
      ["it touches on where she is", "guarded", portionIs("anas", { sensitivities: ["confidential-location"] })],
      ["it touches on an infection", "guarded", portionIs("anas", { sensitivities: ["hiv-sti"] })],
      ["it touches on somebody's wish to die", "guarded", portionIs("anas", { sensitivities: ["suicidality"] })],
      ["it touches on nothing that is guarded", "silent", portionIs("anas", { sensitivities: ["secret"] })],
      ["it is the danger itself that is told", "silent", all(portionIs("anas", { sensitivities: ["suicidality"] }), requestIs({ purpose: "suicide-prevention" }))],
      ["it is the danger to somebody that is told", "silent", all(portionIs("anas", { sensitivities: ["partner-violence"] }), requestIs({ purpose: "protection" }))],
      ["it tells where she hides, although it is for her life", "hidden", all(portionIs("anas", { sensitivities: ["confidential-location"] }), requestIs({ purpose: "suicide-prevention" }))],
      ["the same, to somebody with papers to act for her", "hidden", all(portionIs("anas", { sensitivities: ["confidential-location"] }), requestIs({ purpose: "suicide-prevention", recipient: party("gus", "next-of-kin") }), clientIs("ana", {
        representatives: [{ who: "gus", as: "next-of-kin", authority: "claimed", decree: "no-decree", from: "unknown", until: "unknown", concerns: [] }],
      }))],
      ["an entry tells where she hides, and where she is is told from none", "hidden", all(portionIs("anas", { sensitivities: ["confidential-location"] }), asksToTell("location", ["ana"]))],
      ["the same, although it is for her life", "hidden", all(portionIs("anas", { sensitivities: ["confidential-location"] }), asksToTell("location", ["ana"]), requestIs({ purpose: "suicide-prevention" }))],
      ["an entry tells where she hides, and how she is is told from none", "silent", all(portionIs("anas", { sensitivities: ["confidential-location"] }), asksToTell("condition", ["ana"]))],
      ["an entry tells where she hides, and where she is is told from another", "silent", all(portionIs("anas", { sensitivities: ["confidential-location"] }), asksToTell("location", ["ana"], ["joint"]))],
      ["only an entry of his tells of a hidden place, and where she is is told from none", "silent", all(portionIs("bens", { sensitivities: ["confidential-location"] }), asksToTell("location", ["ana"]))],
      ["the same, to a hospital", "silent", all(portionIs("anas", { sensitivities: ["confidential-location"] }), requestIs({ purpose: "suicide-prevention", recipient: party("er", "hospital") }))],
      ["he acts for her, and somebody has noted a worry about that", "worry", all(requestIs({ purpose: "suicide-prevention" }), clientIs("ana", { representatives: [{
        who: "ben", as: "guardian", authority: "shown", decree: "no-decree", from: "2026-01-01T00:00:00Z", until: "open",
        concerns: [{ is: "abuse", attested: { by: "dr-lee", at: "2026-02-20T09:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" } }],
      }] }))],
      ["an order keeps him away", "order", clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2026-03-01T00:00:00Z", until: "open" }] })],
      ["an order kept him away", "silent", clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2025-03-01T00:00:00Z", until: "2026-03-01T00:00:00Z" }] })],
      ["an order keeps him away, nobody knows until when", "undetermined", clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2025-03-01T00:00:00Z", until: "unknown" }] })],
      ["the same, and it touches on violence between them", "guarded", all(clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2025-03-01T00:00:00Z", until: "unknown" }] }), portionIs("anas", { sensitivities: ["partner-violence"] }))],
      ["what Ben himself said", "silent", portionIs("anas", { sensitivities: ["partner-violence"] }), ofBen],
      ["somebody who is no client confided it", "guarded", portionIs("anas", { holders: ["mother"], sensitivities: ["partner-violence"] }), { holder: "mother" }],
    ],
  },
  "practice/redacts-others": {
    certain: "who is in it is written down", base: asksFor("anas"),
    rows: [
      ["a note of Ana and nobody else", "silent", asIs],
      ["it tells of her mother", "owed", portionIs("anas", { about: ["ana", "mother"] })],
      ["her part of a joint note", "owed", all(portionIs("joint", { separable: "yes" }), asksFor("joint#ana"))],
      ["a joint note, whole", "silent", asksFor("joint")],
    ],
  },
  "practice/blinds-for-conference": {
    certain: "the purpose is said",
    rows: [["for a conference", "owed", requestIs({ purpose: "consultation" })], ["for a class", "owed", requestIs({ purpose: "training" })], ["for a divorce", "silent", asIs]],
  },
  "practice/offers-summary-of-notes": {
    base: ownRequest,
    rows: [
      ["a progress note", "silent", asIs],
      ["notes kept apart", "owed", portionIs("anas", { keptSeparate: "yes", excludedContent: "no" })],
      ["perhaps kept apart", "undetermined", portionIs("anas", { keptSeparate: "unknown", excludedContent: "no" })],
      ["labelled so and kept with the rest", "silent", portionIs("anas", { kind: "psychotherapy-notes" })],
    ],
  },
  "practice/tells-the-others": { certain: "who holds it is written down", base: ownRequest, rows: [["her own note", "silent", asIs], ["a joint note", "owed", asksFor("joint")]] },
  "practice/tells-afterwards": always(asIs),
  "practice/collector-gets-the-account": {
    certain: "what it is stands on its label, and what it is for in the request", base: all(asks(party("collector", "debt-collector")), requestIs({ purpose: "collections" }), asksFor("anas")),
    rows: [
      ["a session note", "content", asIs],
      ["the account", "silent", portionIs("anas", { kind: "billing" })],
      ...SENSITIVITIES.map((each): Row => [`the account, marked: ${each}`, "delicate", portionIs("anas", { kind: "billing", sensitivities: [each] })]),
      ["what she owes by an account so marked, told", "silent", all(asksToTell("account", ["ana"], ["anas"]), portionIs("anas", { kind: "billing", sensitivities: ["hiv-sti"] }))],
      ["an account so marked, to an insurer", "silent", all(asks(party("plan", "insurer")), requestIs({ purpose: "payment" }), portionIs("anas", { kind: "billing", sensitivities: ["hiv-sti"] }))],
      ["an account so marked, to the practice's own attorney", "silent", all(asks(party("law", "therapist-attorney")), requestIs({ purpose: "fee-collection" }), portionIs("anas", { kind: "billing", sensitivities: ["hiv-sti"] }))],
      ["an account so marked, to a court", "delicate", all(asks(party("court", "court")), requestIs({ purpose: "fee-collection" }), portionIs("anas", { kind: "billing", sensitivities: ["hiv-sti"] }))],
      ["what she owes, told", "silent", asksToTell("account", ["ana"])],
      ["how she is, told", "content", asksToTell("condition", ["ana"])],
      ["a session note to a collector, for something that is not called collecting", "content", requestIs({ purpose: "payment" })],
      ["a session note to somebody else who collects", "content", asks(party("vendor", "vendor"))],
      ["a session note to an insurer", "silent", all(asks(party("plan", "insurer")), requestIs({ purpose: "payment" }))],
      ...PORTION_KINDS.filter((kind) => kind !== "deidentified").map((kind): Row => [`to a collector, of the kind: ${kind}`, kind === "billing" || kind === "demographics" ? "silent" : "content", portionIs("anas", { kind })]),
      ...TOPICS.map((topic): Row => [`told to a collector: ${topic}`, topic === "account" || topic === "existence" ? "silent" : "content", asksToTell(topic, ["ana"])]),
      ["a session note to the other side in a suit for the fee", "content", all(asks(party("roe", "opposing-attorney")), requestIs({ purpose: "fee-collection" }))],
      ["the days of treatment in that suit", "silent", all(asks(party("court", "court")), requestIs({ purpose: "fee-collection" }), portionIs("anas", { kind: "attendance" }))],
      ["told there, on which days she came", "silent", all(asks(party("court", "court")), requestIs({ purpose: "fee-collection" }), asksToTell("attendance", ["ana"]))],
      ["told there, how she was", "content", all(asks(party("court", "court")), requestIs({ purpose: "fee-collection" }), asksToTell("condition", ["ana"]))],
      ["a session note to the practice's own attorney", "silent", all(asks(party("law", "therapist-attorney")), requestIs({ purpose: "fee-collection" }))],
    ],
  },
  "practice/notice-before-collection": { certain: "the purpose is said", rows: [["for a collector", "owed", requestIs({ purpose: "collections" })], ["for an insurer", "silent", requestIs({ purpose: "payment" })]] },
  "practice/prefers-a-release": {
    base: asksFor("anas"),
    rows: [
      ["a release is there", "silent", asIs],
      ["none is", "ask", neverSigned("ana")],
      ["one in doubt", "undetermined", releaseOf("ana", { doubts: ["coerced"] })],
      ["of somebody who is no client", "silent", all(neverSigned("ana"), portionIs("anas", { holders: ["mother"] })), { holder: "mother" }],
      ["it stays in the practice", "silent", all(neverSigned("ana"), asks(party("dr-lee", "clinic-staff", { place: "inside" })))],
    ],
  },
  "practice/plans-for-safety": {
    base: all(asks(party("police", "law-enforcement")), asksToTell("abuse-report", ["ana"])),
    rows: [
      ["hurt by a partner", "together", abuse("police", { victim: "partner" })],
      ["hurt by nobody knows whom", "undetermined", abuse("police", { victim: "partner", suspect: "unknown" })],
      ["she is the one suspected", "silent", abuse("police", { victim: "partner", suspect: "client" })],
      ["a child was hurt", "silent", abuse("police")],
      ["Ben was", "silent", abuse("police", { victim: "partner", of: ["ben"] })],
      ["one of the two was, and nobody says which", "silent", abuse("police", { victim: "partner", of: ["ana", "ben"] })],
    ],
  },
  "practice/reports-today": {
    base: all(asks(party("police", "law-enforcement")), asksToTell("abuse-report", ["ana"])),
    rows: [["a child was hurt", "today", abuse("police")], ["a partner was", "silent", abuse("police", { victim: "partner" })], ["a child, and nobody suspects it", "silent", abuse("police", { suspected: "no" })], ["perhaps", "undetermined", abuse("police", { suspected: "unknown" })], ["nobody was", "silent", asIs]],
  },
  "practice/renews-check-in": {
    base: motherAsks, where: ofBen,
    rows: [
      ["no agreement", "silent", asIs],
      ["the talk is not due yet", "silent", collateral()],
      ["it is overdue", "talk", collateral({ checkInDue: NOW })],
      ["one of two is not due yet", "silent", all(collateral({ checkInDue: NOW }), collateral({ id: "collateral-2" }))],
      ["the one of two that was talked through is overdue", "talk", all(collateral({ checkInDue: NOW }), collateral({ id: "collateral-2", prosAndConsDiscussed: "no" }))],
      ["of the other one of two, nobody knows whether it was explained", "undetermined", all(collateral({ checkInDue: NOW }), collateral({ id: "collateral-2", statusExplained: "unknown" }))],
      ["for another purpose", "silent", all(collateral({ checkInDue: NOW }), requestIs({ purpose: "divorce" }))],
    ],
  },
  "practice/agreed-only-afterwards": {
    base: benIsTold,
    rows: [
      ["agreed after", "late", noSecrets({ signatures: [{ by: "ana", at: "2026-02-12T10:00:01-08:00" }] })],
      ["agreed before", "silent", noSecrets()],
      ["agreed before and again after", "silent", noSecrets({ signatures: [{ by: "ana", at: "2026-02-13T10:00:00-08:00" }, { by: "ana", at: "2026-01-10T10:00:00-08:00" }] })],
      ["agreed after, then to keep it apart", "silent", all(noSecrets({ signatures: [{ by: "ana", at: "2026-02-13T10:00:00-08:00" }] }), noSecrets({ id: "apart", text: "individual-confidentiality", signatures: [{ by: "ana", at: "2026-02-20T10:00:00-08:00" }] }))],
      ["what Ben himself said, who agreed after it", "silent", noSecrets({ signatures: [{ by: "ben", at: "2026-02-12T10:00:01-08:00" }] }), ofBen],
      ["nothing agreed", "silent", asIs],
      ["agreed after, by somebody who perhaps could not decide", "undetermined", all(noSecrets({ signatures: [{ by: "ana", at: "2026-02-12T10:00:01-08:00" }] }), clientIs("ana", { capacity: [] }))],
      ["agreed after, and he who takes part in her care would hear it", "late", all(noSecrets({ signatures: [{ by: "ana", at: "2026-02-12T10:00:01-08:00" }] }), benHears("summary", "family-support"))],
      ["agreed after, and he would hear what she owes", "silent", all(noSecrets({ signatures: [{ by: "ana", at: "2026-02-12T10:00:01-08:00" }] }), benHears("account", "payment"))],
    ],
  },
  "practice/ends-without-saying-why": { certain: "who said it is written down", base: benIsTold, rows: [["what Ana said", "end", asIs], ["what Ben himself said", "silent", asIs, ofBen]] },
  "practice/not-on-social-media": {
    rows: [
      ["by mail", "silent", asIs], ["posted", "public", channel({ by: "social-media" })], ["nobody knows by which way", "undetermined", channel({ by: "unknown" })],
      ["a warning, nobody knows yet by which way", "silent", all(asks(party("police", "law-enforcement")), threat("police"), channel({ by: "unknown" }))],
      ["a warning, posted", "public", all(asks(party("police", "law-enforcement")), threat("police"), channel({ by: "social-media" }))],
    ],
  },
  "practice/harm-to-another": {
    base: ownRequest,
    rows: [
      ["nothing noted", "silent", asIs],
      ["harm to another is likely", "harm", harm({ ground: "other-person" })],
      ["nobody knows whether it is", "undetermined", harm({ ground: "other-person", likely: "unknown" })],
      ["it is not likely", "silent", harm({ ground: "other-person", likely: "no" })],
      ["harm to the client herself", "silent", harm({ ground: "emotional" })],
      ["it is likely, of what somebody who is no client told of her", "harm", all(toldByDoe(), harm({ ground: "other-person" })), { holder: "doe" }],
    ],
  },
  "practice/asks-about-hiv": {
    certain: "the mark stands on the portion, and where people were in the session",
    base: all(portionIs("anas", { sensitivities: ["hiv-sti"] }), asksFor("anas"), asks(party("plan", "insurer")), requestIs({ purpose: "payment" })),
    rows: [
      ["it goes to a payer", "barred", asIs],
      ["it tells of something else that is delicate", "silent", portionIs("anas", { sensitivities: ["trauma", "genetic"] })],
      ["to Ana herself", "silent", asks(party("ana", "client"))],
      ["a joint note, to Ana", "barred", all(portionIs("joint", { sensitivities: ["hiv-sti"] }), asksFor("joint"), asks(party("ana", "client")))],
      ["to the practice's own clerk", "silent", asks(party("clerk", "clinic-staff", { place: "inside" }))],
      ["to a biller who works for the practice", "silent", asks(party("biller", "vendor", { place: "agent", contract: "yes" }))],
      ["to a biller who does not", "barred", asks(party("biller", "vendor"))],
      ["to a biller of the practice, for a payer who asks", "barred", requestIs({ recipient: party("biller", "vendor", { place: "agent", contract: "yes" }), onBehalfOf: ["plan"] })],
      ["Ana was in the state whose own section is modelled", "silent", all(sessionIs("s-ana", { clientsWereIn: ["US-NY"] }), fileIs({ jurisdictions: ["US-NY"] }))],
      ["she was there, and the practice is in another", "barred", sessionIs("s-ana", { clientsWereIn: ["US-NY"] })],
      ["she was in another, and the practice is there", "barred", fileIs({ jurisdictions: ["US-NY"] })],
      ["no state in particular is meant", "silent", all(sessionIs("s-ana", { clientsWereIn: ["US"] }), fileIs({ jurisdictions: ["US"] }))],
      ["no place is known", "barred", all(sessionIs("s-ana", { clientsWereIn: [] }), fileIs({ jurisdictions: [] }))],
      ["what somebody who is no client told of her, to Ana", "silent", all(toldByDoe(), portionIs("anas", { sensitivities: ["hiv-sti"] }), asks(party("ana", "client"))), { holder: "doe" }],
    ],
  },
  "practice/asks-about-veterans-records": {
    base: all(fileIs({ veteransFacility: "yes" }), portionIs("anas", { sensitivities: ["substance-use"] }), asksFor("anas")),
    rows: [
      ["it tells of drugs", "guarded", asIs],
      ["of HIV", "guarded", portionIs("anas", { sensitivities: ["hiv-sti"] })],
      ["of what is inherited, which sickle cell is", "guarded", portionIs("anas", { sensitivities: ["genetic"] })],
      ["of none of these", "silent", portionIs("anas", { sensitivities: ["trauma"] })],
      ["of what comes from a substance use program, which another law guards", "silent", portionIs("anas", { sensitivities: [], part2: "yes" })],
      ["in a practice that is no veterans' facility", "silent", fileIs({ veteransFacility: "no" })],
      ["nobody knows whether it is one", "undetermined", fileIs({ veteransFacility: "unknown" })],
      ["to Ana herself", "silent", asks(party("ana", "client"))],
      ["a joint note, to Ana", "guarded", all(portionIs("joint", { sensitivities: ["substance-use"] }), asksFor("joint"), asks(party("ana", "client")))],
      ["what somebody who is no client told of her, to Ana", "silent", all(toldByDoe(), portionIs("anas", { sensitivities: ["substance-use"] }), asks(party("ana", "client"))), { holder: "doe" }],
      ["the same, to a friend", "guarded", all(toldByDoe(), portionIs("anas", { sensitivities: ["substance-use"] }), asks(party("roe", "friend"))), { holder: "doe" }],
      ["to another facility for veterans", "silent", asks(party("va", "veterans-provider"))],
      ["to somebody who works there", "silent", asks(party("clerk", "clinic-staff", { place: "inside" }))],
      ["to an army's command", "guarded", asks(party("army", "military-command"))],
    ],
  },
  "practice/acts-for-the-client": {
    certain: "the purpose is said", base: all(motherRepresents(), requestIs({ purpose: "curiosity" })),
    rows: [
      ["somebody who acts for Ana is curious", "curious", asIs],
      ["the same, and it is for what she does for Ana", "silent", requestIs({ purpose: "personal-representation" })],
      ["Ana is curious about her own record", "silent", asks(party("ana", "client"))],
      ["Ana is curious about what her mother, who is no client, told of her", "silent", all(asks(party("ana", "client")), portionIs("anas", { holders: ["mother"], about: ["mother", "ana"] })), { holder: "mother" }],
      ["what Ana's mother told of her, and who acts for Ana is curious", "curious", portionIs("anas", { holders: ["mother"], about: ["mother", "ana"] }), { holder: "mother" }],
      ["Ana acts for Ben, and is curious about what he said", "curious", all(asks(party("ana", "client")), clientIs("ben", { representatives: [guardian("ana")] as never }), asksFor("joint")), ofBen],
      ["Ana is curious about their joint session, and does not act for Ben", "silent", all(asks(party("ana", "client")), asksFor("joint")), ofBen],
      ["Ana says that she acts for Ben, and is curious about what he said", "curious", all(asks(party("ana", "client")), clientIs("ben", { representatives: [{ ...guardian("ana"), authority: "claimed" }] as never }), asksFor("joint")), ofBen],
      ["and about what she said in the same session", "silent", all(asks(party("ana", "client")), clientIs("ben", { representatives: [guardian("ana")] as never }), asksFor("joint"))],
    ],
  },
  "practice/representative-in-question": {
    base: motherRepresents(),
    rows: [
      ["papers in order, nothing noted", "silent", asIs],
      ["a worry is noted", "concern", motherRepresents({ concerns: [worry] })],
      ["a worry is noted in this instant", "concern", motherRepresents({ concerns: [{ ...worry, attested: { ...worry.attested, at: NOW } }] })],
      ["a worry is noted only later", "silent", motherRepresents({ concerns: [{ ...worry, attested: { ...worry.attested, at: "2026-03-06T09:00:00-08:00" } }] })],
      ["a court keeps her away", "order", clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-03-01T00:00:00Z", until: "open" }] })],
      ["the minor was promised confidence", "promised", all(childAna, promise)],
      ["a minor to whom nothing was promised", "silent", childAna],
      ["it was promised to somebody else", "silent", all(childAna, agreed({ id: "promise", kind: "minor-confidentiality", minor: "ben", signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00" }] }))],
      ["the minor alone signed that promise", "silent", all(childAna, agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }] }))],
      ["the minor and her mother signed it", "promised", all(childAna, agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }, { by: "mother", at: "2026-01-10T10:00:00-08:00" }] }))],
      ["her mother signs it in this instant", "promised", all(childAna, agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at: NOW }] }))],
      ["her mother signs it only later", "silent", all(childAna, agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at: "2026-03-06T09:00:00-08:00" }] }))],
      ["somebody of age was promised it as a minor", "silent", promise],
      ["somebody was promised it who may be of age", "undetermined", all(clientIs("ana", { born: "unknown" }), promise)],
      ["a minor was promised it who perhaps counts as grown up", "undetermined", all(clientIs("ana", { born: "2012-05-01", emancipated: "unknown" }), promise)],
      ["a court keeps her away, nobody knows until when", "undetermined", clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-03-01T00:00:00Z", until: "unknown" }] })],
      ["a worry is noted, and nobody knows until when a court keeps her away", "concern", all(motherRepresents({ concerns: [worry] }), clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-03-01T00:00:00Z", until: "unknown" }] }))],
      ["her partner acts for her, in their divorce", "own-side", all(benActs, asks(party("ben", "guardian")), requestIs({ purpose: "divorce" }))],
      ["her partner acts for her, for her care", "silent", all(benActs, asks(party("ben", "guardian")), requestIs({ purpose: "personal-representation" }))],
      ["somebody outside the treatment acts for her, in the divorce", "silent", requestIs({ purpose: "divorce" })],
      ["a court keeps somebody away who asks and does not act for her", "silent", all(asks(party("roe", "friend")), clientIs("ana", { protectiveOrders: [{ against: "roe", from: "2026-03-01T00:00:00Z", until: "open" }] }))],
      ["a portion about nobody", "silent", all(benActs, asks(party("ben", "guardian")), requestIs({ purpose: "divorce" }), portionIs("anas", { about: [] }))],
      ["Ana asks herself", "silent", ownRequest],
      ["Ana asks herself, and stands by mistake among those who act for her", "silent", all(ownRequest, clientIs("ana", {
        representatives: [{ who: "ana", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [worry] }],
      }))],
    ],
  },
  "practice/signer-in-question": {
    base: all(asksFor("anas"), representsAna({}), releaseOf("ana", { signedBy: "mother", signedAs: "guardian" })),
    rows: [
      ["her guardian signed, nothing noted", "silent", asIs],
      ["a worry is noted", "concern", representsAna({ concerns: [worry] })],
      ["a court keeps her away", "order", clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-03-01T00:00:00Z", until: "open" }] })],
      ["the minor was promised confidence", "promised", all(childAna, promise)],
      ["the minor consented alone", "alone", all(childAna, sessionIs("s-ana", { consentedBy: "client" }))],
      ["the minor consented alone to one of two sessions", "in-part", all(childAna, sessionIs("s-ana", { consentedBy: "client" }), sessionIs("s-joint", { consentedBy: "parent" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["the minor consented alone to one of two sessions, and signed too", "silent", all(
        childAna, sessionIs("s-ana", { consentedBy: "client" }), sessionIs("s-joint", { consentedBy: "parent" }), asksToTell("summary", ["ana"], ["anas", "joint"]), signed(release("r-own", "ana")),
      )],
      ["the same, and a worry is noted about her mother", "concern", all(
        representsAna({ concerns: [worry] }), childAna, sessionIs("s-ana", { consentedBy: "client" }), sessionIs("s-joint", { consentedBy: "parent" }), asksToTell("summary", ["ana"], ["anas", "joint"]), signed(release("r-own", "ana")),
      )],
      ["a child of thirteen was promised confidence, and signed too", "promised", all(childAna, promise, sessionIs("s-ana", { consentedBy: "parent" }), signed(release("r-own", "ana")))],
      ["a girl of fourteen was promised confidence, and signed too", "silent", all(childAna, clientIs("ana", { born: "2012-03-01" }), promise, sessionIs("s-ana", { consentedBy: "parent" }), signed(release("r-own", "ana")))],
      ["the minor consented alone, and signed too", "silent", all(childAna, sessionIs("s-ana", { consentedBy: "client" }), signed(release("r-own", "ana")))],
      ["nobody knows who consented", "undetermined", all(childAna, sessionIs("s-ana", { consentedBy: "unknown" }))],
      ["the minor consented alone, is of age today, and her mother signed four days ago", "alone", all(childAna, clientIs("ana", { born: "2008-03-05" }), sessionIs("s-ana", { consentedBy: "client" }))],
      ["the minor consented alone, and was of age when her guardian signed", "silent", all(childAna, clientIs("ana", { born: "2008-03-01" }), sessionIs("s-ana", { consentedBy: "client" }))],
      ["the minor was promised confidence, is of age today, and her mother signed four days ago", "promised", all(childAna, promise, clientIs("ana", { born: "2008-03-05" }))],
      ["a court keeps her away, nobody knows until when", "undetermined", clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-03-01T00:00:00Z", until: "unknown" }] })],
      ["her partner signed for her, in their divorce", "own-side", all(benActs, releaseOf("ana", { signedBy: "ben" }))],
      ["her partner signed for her, for an insurance", "silent", all(benActs, releaseOf("ana", { signedBy: "ben", purposes: "any" }), requestIs({ purpose: "underwriting" }))],
      ["Ana signed too", "silent", all(representsAna({ concerns: [worry] }), signed(release("r-own", "ana")))],
      ["Ana signed too, and hers has run out", "concern", all(representsAna({ concerns: [worry] }), signed(release("r-own", "ana", { expires: "2026-03-04" })))],
      ["Ana signed too, and hers may be forged", "concern", all(representsAna({ concerns: [worry] }), signed(release("r-own", "ana", { doubts: ["forged"] })))],
      ...(["mother", "father"] as const).map((first): Row => [`two signed for her, of whom there are two questions, and the form of the ${first} comes first`, "order", all(
        clientIs("ana", { protectiveOrders: [{ against: "father", from: "2026-03-01T00:00:00Z", until: "open" }] }), twoGuardians,
        releaseOf("ana", { signedBy: first, signedAs: "guardian" }), signed(release("r-other", "ana", { signedBy: first === "mother" ? "father" : "mother", signedAs: "guardian" })),
      )]),
      ...([["2026-01-05T10:00:00-08:00", "2026-03-01T09:00:00-08:00"], ["2026-03-01T09:00:00-08:00", "2026-01-05T10:00:00-08:00"]] as const).map(([one, other]): Row => [
        `her mother signed for care that was hers alone, before and after a promise, on ${one} first`, "alone", all(
          childAna, promise, clientIs("ana", { born: "2008-03-05" }), sessionIs("s-ana", { consentedBy: "client" }),
          releaseOf("ana", { signedAt: one }), signed(release("r-other", "ana", { signedBy: "mother", signedAs: "guardian", signedAt: other })),
        )]),
      ["two signed for her, and of one there is no question", "silent", all(twoGuardians, signed(release("r-other", "ana", { signedBy: "father", signedAs: "guardian" })))],
      ["nobody signed", "silent", neverSigned("ana")],
    ],
  },
  "practice/not-round-a-denial": {
    base: all(ownRequest, herOwnForm()),
    rows: [
      ["nothing found dangerous, nothing promised", "silent", asIs],
      ["it would endanger a life", "harm", harm()],
      ["it would harm somebody else of whom it speaks", "harm", harm({ ground: "other-person" })],
      ["it would upset her", "silent", harm({ ground: "emotional" })],
      ["it is said to endanger a life, and nobody stands behind that", "undetermined", harm({ attested: "not-attested" })],
      ["it was said to endanger a life, and does not", "silent", harm({ likely: "no" })],
      ["another note would endanger a life", "silent", harm({ portions: ["joint"] })],
      ["who told it was promised confidence", "source", portionIs("anas", { promisedSource: "yes" })],
      ["nobody knows whether somebody was promised confidence", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
      ["it would endanger a life, and her form has run out", "silent", all(harm(), releaseOf("ana", { expires: "2026-03-04" }))],
      ["it would endanger a life, and her form may be forged", "harm", all(harm(), releaseOf("ana", { doubts: ["forged"] }))],
      ["it would endanger a life, and no form names her", "silent", all(harm(), releaseOf("ana", { recipients: ["doe"] }))],
      ["it would endanger a life, and it goes to an attorney whom she named", "silent", all(harm(), releaseOf("ana", { recipients: ["doe"] }), ({ request }) => { request.recipient = party("doe", "client-attorney"); })],
      ["her guardian signed for herself", "harm", all(harm({ to: ["mother"] }), motherRepresents(), releaseOf("ana", { signedBy: "mother", signedAs: "guardian", recipients: ["mother"] }))],
      ["her guardian signed for herself, and it would upset Ana that she sees it", "undetermined", all(harm({ to: ["mother"], ground: "emotional" }), motherRepresents(), releaseOf("ana", { signedBy: "mother", signedAs: "guardian", recipients: ["mother"] }))],
      ["her guardian signed for herself, and it perhaps would", "undetermined", all(harm({ to: ["mother"], ground: "emotional", likely: "unknown" }), motherRepresents(), releaseOf("ana", { signedBy: "mother", signedAs: "guardian", recipients: ["mother"] }))],
      ["her guardian signed for herself, and it would not", "silent", all(harm({ to: ["mother"], ground: "emotional", likely: "no" }), motherRepresents(), releaseOf("ana", { signedBy: "mother", signedAs: "guardian", recipients: ["mother"] }))],
      ["her guardian signed for herself, and it would upset Ana to read it", "silent", all(harm({ to: ["ana"], ground: "emotional" }), motherRepresents(), releaseOf("ana", { signedBy: "mother", signedAs: "guardian", recipients: ["mother"] }))],
      ["her guardian signed for herself, and so did she: of the guardian's form", "harm", all(harm({ to: ["mother"] }), motherRepresents(), releaseOf("ana", { recipients: ["mother"] }), signed(release("r-2", "ana", { signedBy: "mother", signedAs: "guardian", recipients: ["mother"], purposes: "any" })))],
    ],
  },
  "practice/no-since-signing": {
    base: asksFor("anas"),
    rows: [
      ["nothing said", "silent", asIs],
      ["no to this recipient, after signing", "since", clientIs("ana", { objections: [{ to: "doe", at: "2026-03-04T09:00:00-08:00" }] })],
      ["no to anybody, after signing", "since", clientIs("ana", { objections: [{ to: "anyone", at: "2026-03-04T09:00:00-08:00" }] })],
      ["no to somebody else", "silent", clientIs("ana", { objections: [{ to: "roe", at: "2026-03-04T09:00:00-08:00" }] })],
      ["no to somebody else, and it goes to Ben, who is in the treatment", "silent", all(asks(party("ben", "client")), releaseOf("ana", { recipients: ["ben"] }), clientIs("ana", { objections: [{ to: "roe", at: "2026-03-04T09:00:00-08:00" }] }))],
      ["no to relatives, and it goes to Ben, who is in the treatment", "since", all(asks(party("ben", "client")), releaseOf("ana", { recipients: ["ben"] }), clientIs("ana", { objections: [{ to: "relatives", at: "2026-03-04T09:00:00-08:00" }] }))],
      ["no to relatives, and it goes to an attorney", "silent", clientIs("ana", { objections: [{ to: "relatives", at: "2026-03-04T09:00:00-08:00" }] })],
      ...PARTY_KINDS.map((kind): Row => [`no to relatives, and it goes to somebody who comes as: ${kind}`, meantAsRelative(kind, "since"), all(signedForThem(kind), noToRelatives())]),
      ["no to relatives before signing, and it goes to her sister", "silent", all(signedForThem("family-member"), clientIs("ana", { objections: [{ to: "relatives", at: "2026-02-04T09:00:00-08:00" }] }))],
      ["no to relatives, which may be this one, and no to this one", "since", all(signedForThem("other"), noToRelatives({ to: "them", at: "2026-03-04T09:00:00-08:00" }))],
      ["no to relatives, which may be this one, and signed again", "silent", all(signedForThem("other"), noToRelatives(), signed(release("r-again", "ana", { recipients: ["them"], signedAt: "2026-03-04T10:00:00-08:00" })))],
      ["no to relatives, and it goes to Ana herself", "silent", all(asks(party("ana", "client")), herOwnForm(), noToRelatives())],
      ["no before signing", "silent", clientIs("ana", { objections: [{ to: "doe", at: "2026-02-04T09:00:00-08:00" }] })],
      ["no before signing, and no again after", "since", clientIs("ana", { objections: [{ to: "doe", at: "2026-02-04T09:00:00-08:00" }, { to: "doe", at: "2026-03-04T09:00:00-08:00" }] })],
      ["no in the instant of signing, so that the signature is the last word", "silent", clientIs("ana", { objections: [{ to: "doe", at: "2026-03-01T09:00:00-08:00" }] })],
      ["no, and signed again", "silent", all(clientIs("ana", { objections: [{ to: "doe", at: "2026-03-02T09:00:00-08:00" }] }), signed(release("r-again", "ana", { signedAt: "2026-03-03T09:00:00-08:00" })))],
      ["she asked after signing that nothing go to anybody", "restricted", restriction({ askedAt: "2026-03-02T12:00:00-08:00" })],
      ["she asked it, and the practice did not agree", "restricted", restriction({ askedAt: "2026-03-02T12:00:00-08:00", agreed: "no" })],
      ["she asked it of this recipient, this purpose and this note", "restricted", restriction({ askedAt: "2026-03-02T12:00:00-08:00", against: ["doe"], purposes: ["divorce"], covers: ["anas"] })],
      ["she asked it in this instant", "restricted", restriction({ askedAt: NOW })],
      ["she asked it of a note, and something is told that stands in none", "restricted", all(restriction({ askedAt: "2026-03-02T12:00:00-08:00", covers: ["joint"] }), asksToTell("condition", ["ana"]), releaseOf("ana", { covers: { ...release("r", "ana").covers, statements: ["condition"] } }))],
      ["she asked it of payment, and it is for collecting", "restricted", all(restriction({ askedAt: "2026-03-02T12:00:00-08:00", purposes: ["payment"] }), releaseOf("ana", { purposes: ["collections"] }), requestIs({ purpose: "collections" }))],
      ["she asked it of treatment, and it is for a referral", "restricted", all(
        restriction({ askedAt: "2026-03-02T12:00:00-08:00", purposes: ["treatment"] }), releaseOf("ana", { purposes: ["referral"] }), requestIs({ purpose: "referral" }),
      )],
      ["she asked it of referrals, and it is for treatment", "silent", all(
        restriction({ askedAt: "2026-03-02T12:00:00-08:00", purposes: ["referral"] }), releaseOf("ana", { purposes: ["treatment"] }), requestIs({ purpose: "treatment" }),
      )],
      ["she asked it of treatment, and whoever will keep the records refers her on", "restricted", all(
        restriction({ askedAt: "2026-03-02T12:00:00-08:00", purposes: ["treatment"] }), signedForThem("successor-custodian"), releaseOf("ana", { purposes: ["referral"], recipients: ["them"] }), requestIs({ purpose: "referral" }),
      )],
      ["she asked it of operations, and a provider elsewhere is to supervise", "restricted", all(
        restriction({ askedAt: "2026-03-02T12:00:00-08:00", purposes: ["operations"] }), signedForThem("treating-provider"), releaseOf("ana", { purposes: ["supervision"], recipients: ["them"] }), requestIs({ purpose: "supervision" }),
      )],
      ["she asked it of Ben, who has it sent to his attorney", "restricted", all(restriction({ askedAt: "2026-03-02T12:00:00-08:00", against: ["ben"] }), requestIs({ requester: party("ben", "client") }))],
      ["she asked it of Ben, and the attorney asks", "silent", restriction({ askedAt: "2026-03-02T12:00:00-08:00", against: ["ben"] })],
      ["she asked it of a colleague, who sends it to the attorney for the practice", "silent", all(
        restriction({ askedAt: "2026-03-02T12:00:00-08:00", against: ["dr-sup"] }), requestIs({ requester: party("dr-sup", "clinic-staff", { place: "inside" }) }),
      )],
      ["she asked it of payment, and it is for a divorce", "silent", restriction({ askedAt: "2026-03-02T12:00:00-08:00", purposes: ["payment"] })],
      ["she asked it of one of two notes from which something is told", "restricted", all(restriction({ askedAt: "2026-03-02T12:00:00-08:00", covers: ["anas"] }), asksToTell("condition", ["ana"], ["anas", "joint"]), releaseOf("ana", { covers: { ...release("r", "ana").covers, statements: ["condition"] } }))],
      ["she asked it, and it ends tomorrow", "restricted", restriction({ askedAt: "2026-03-02T12:00:00-08:00", ended: "2026-03-06T12:00:00-08:00" })],
      ["Ben asked it, and she something of somebody else", "silent", all(restriction({ askedAt: "2026-03-02T12:00:00-08:00", client: "ben" }), restriction({ id: "c-hers", askedAt: "2026-03-02T12:00:00-08:00", against: ["roe"] }))],
      ["Ben asked it, and she too", "restricted", all(restriction({ askedAt: "2026-03-02T12:00:00-08:00", client: "ben" }), restriction({ id: "c-hers", askedAt: "2026-03-02T12:00:00-08:00" }))],
      ["she asked it before signing", "silent", restriction()],
      ["she asked it in the instant of signing", "silent", restriction({ askedAt: "2026-03-01T09:00:00-08:00" })],
      ["she asked it, and signed again", "silent", all(restriction({ askedAt: "2026-03-02T12:00:00-08:00" }), signed(release("r-again", "ana", { signedAt: "2026-03-03T09:00:00-08:00" })))],
      ["she asked it, and has ended it", "silent", restriction({ askedAt: "2026-03-02T12:00:00-08:00", ended: "2026-03-04T12:00:00-08:00" })],
      ["she asked it, and it ends in this instant", "silent", restriction({ askedAt: "2026-03-02T12:00:00-08:00", ended: NOW })],
      ["she asks it later", "silent", restriction({ askedAt: "2026-03-06T12:00:00-08:00" })],
      ["she asked it of somebody else", "silent", restriction({ askedAt: "2026-03-02T12:00:00-08:00", against: ["roe"] })],
      ["she asked it for another purpose", "silent", restriction({ askedAt: "2026-03-02T12:00:00-08:00", purposes: ["payment"] })],
      ["she asked it of another note", "silent", restriction({ askedAt: "2026-03-02T12:00:00-08:00", covers: ["joint"] })],
      ["Ben asked it", "silent", restriction({ askedAt: "2026-03-02T12:00:00-08:00", client: "ben" })],
      ["she asked it, after signing what may be forged", "undetermined", all(releaseOf("ana", { doubts: ["forged"] }), restriction({ askedAt: "2026-03-02T12:00:00-08:00" }))],
      ["another form for this recipient revoked, after signing", "revoked", signed(release("r-other", "ana", { signedAt: "2026-03-02T09:00:00-08:00", revoked: { at: "2026-03-03T09:00:00-08:00", recipients: "all" } }))],
      ["revoked in this instant", "revoked", signed(release("r-other", "ana", { signedAt: "2026-03-02T09:00:00-08:00", revoked: { at: NOW, recipients: ["doe"] } }))],
      ["another form for this recipient revoked, before signing", "silent", signed(release("r-other", "ana", { signedAt: "2026-02-01T09:00:00-08:00", revoked: { at: "2026-02-02T09:00:00-08:00", recipients: "all" } }))],
      ["another form revoked for somebody else only", "silent", signed(release("r-other", "ana", { signedAt: "2026-03-02T09:00:00-08:00", revoked: { at: "2026-03-03T09:00:00-08:00", recipients: ["roe"] } }))],
      ["a form that named somebody else revoked", "silent", signed(release("r-other", "ana", { signedAt: "2026-03-02T09:00:00-08:00", recipients: ["roe"], revoked: { at: "2026-03-03T09:00:00-08:00", recipients: "all" } }))],
      ["a revocation that comes later", "silent", signed(release("r-other", "ana", { signedAt: "2026-03-02T09:00:00-08:00", revoked: { at: "2026-03-06T09:00:00-08:00", recipients: "all" } }))],
      ["Ben has revoked his", "silent", releaseOf("ben", { revoked: { at: "2026-03-03T09:00:00-08:00", recipients: "all" } })],
      ["a no that comes later", "silent", clientIs("ana", { objections: [{ to: "doe", at: "2026-03-06T09:00:00-08:00" }] })],
      ["no to this recipient, after signing what may be forged", "undetermined", all(releaseOf("ana", { doubts: ["forged"] }), clientIs("ana", { objections: [{ to: "doe", at: "2026-03-04T09:00:00-08:00" }] }))],
      ["no, and her agent signed since, she being unable", "overruled", all(noToDoe, motherAgent, byAgent("2026-03-03T09:00:00-08:00"))],
      ["no in the instant in which her agent signed", "overruled", all(noToDoe, motherAgent, byAgent("2026-03-02T09:00:00-08:00"))],
      ["no, and her agent had signed before", "since", all(noToDoe, motherAgent, byAgent("2026-03-01T12:00:00-08:00"))],
      ["no, and both her agent and she have signed since", "silent", all(noToDoe, motherAgent, byAgent("2026-03-03T09:00:00-08:00"), signed(release("r-again", "ana", { signedAt: "2026-03-02T12:00:00-08:00" })))],
      ["no, her agent signed since, and perhaps she did", "undetermined", all(noToDoe, motherAgent, byAgent("2026-03-03T09:00:00-08:00"), signed(release("r-again", "ana", { signedAt: "2026-03-02T12:00:00-08:00", doubts: ["forged"] })))],
      ["no after she signed, and her agent signed since", "overruled", all(noToDoe, motherAgent, byAgent("2026-03-03T09:00:00-08:00"), signed(release("r-early", "ana", { signedAt: "2026-03-01T09:00:00-08:00" })))],
      ["no, and no again after she had signed again, and her agent signed after both", "overruled", all(
        motherAgent, clientIs("ana", { objections: [{ to: "doe", at: "2026-03-02T09:00:00-08:00" }, { to: "doe", at: "2026-03-02T14:00:00-08:00" }] }), byAgent("2026-03-03T09:00:00-08:00"),
        signed(release("r-again", "ana", { signedAt: "2026-03-02T12:00:00-08:00" })),
      )],
      ["no to somebody else, and her agent signed since", "silent", all(clientIs("ana", { objections: [{ to: "roe", at: "2026-03-02T09:00:00-08:00" }] }), motherAgent, byAgent("2026-03-03T09:00:00-08:00"))],
      ["nothing said, and her agent signed", "silent", all(motherAgent, byAgent("2026-03-03T09:00:00-08:00"))],
      ["no, and her executor signed after her death", "silent", all(noToDoe, clientIs("ana", { died: "2026-03-03", representatives: [{ ...agent, as: "executor" }] }), neverSigned("ana"), signed(release("r-agent", "ana", { signedBy: "mother", signedAs: "executor", signedAt: "2026-03-04T09:00:00-08:00" })))],
      ["no, and perhaps signed again", "undetermined", all(clientIs("ana", { objections: [{ to: "doe", at: "2026-03-02T09:00:00-08:00" }] }), signed(release("r-again", "ana", { signedAt: "2026-03-03T09:00:00-08:00", doubts: ["coerced"] })))],
      ["another form for this recipient revoked, after signing what may be forged", "undetermined", all(releaseOf("ana", { doubts: ["forged"] }), signed(release("r-other", "ana", { signedAt: "2026-03-02T09:00:00-08:00", revoked: { at: "2026-03-03T09:00:00-08:00", recipients: "all" } })))],
      ["no before signing what may be forged", "silent", all(releaseOf("ana", { doubts: ["forged"] }), clientIs("ana", { objections: [{ to: "doe", at: "2026-02-04T09:00:00-08:00" }] }))],
      ["no form at all", "silent", all(neverSigned("ana"), clientIs("ana", { objections: [{ to: "doe", at: "2026-03-04T09:00:00-08:00" }] }))],
    ],
  },
  "practice/encourages-self-disclosure": { certain: "who said it is written down", base: benIsTold, rows: [["what Ana said", "first", asIs], ["what Ben himself said", "silent", asIs, ofBen]] },
  "practice/collateral-by-release": {
    base: all(motherAsks, involved("mother", { of: ["ben"] })), where: ofBen,
    rows: [
      ["Ben has not agreed in writing", "no-consent", asIs],
      ["Ben has agreed in writing", "silent", hisLeave()],
      ["Ben said yes aloud", "no-consent", hisLeave({ form: "oral" })],
      ["Ben may have been pressed to sign", "undetermined", hisLeave({ doubts: ["coerced"] })],
      ["Ben cannot be asked now", "silent", benUnable],
      ["nobody knows whether Ben can be asked", "no-consent", clientIs("ben", { capacity: [] })],
      ["Ben cannot be asked now, and nobody says that she takes part", "no-consent", all(benUnable, ({ request }) => { request.claims = []; })],
      ["the same, and what is claimed is a threat", "no-consent", all(benUnable, ({ request }) => { request.claims = []; }, threat("mother", { of: ["ben"] }))],
      ["what she told herself", "no-consent", asksToTell("condition", ["mother"]), { holder: "mother" }],
      ["what she told herself, and takes part in the care of", "no-consent", all(({ request }) => { request.claims = []; }, involved("mother", { of: ["mother"] }), asksToTell("condition", ["mother"])), { holder: "mother" }],
    ],
  },
  "practice/collateral-agreed": {
    base: motherAsks, where: ofBen,
    rows: [
      ["nothing agreed", "nothing-agreed", asIs],
      ["talked through, and explained", "silent", collateral()],
      ["not talked through", "not-discussed", collateral({ prosAndConsDiscussed: "no" })],
      ["not explained to her", "status-unexplained", collateral({ statusExplained: "no" })],
      ["perhaps talked through", "undetermined", collateral({ prosAndConsDiscussed: "unknown" })],
      ["perhaps explained to her", "undetermined", collateral({ statusExplained: "unknown" })],
      ["not talked through the first time, but since", "silent", all(collateral({ id: "old", prosAndConsDiscussed: "no" }), collateral())],
      ["agreed with somebody else", "nothing-agreed", all(fileIs({ others: [{ id: "mother", ofAge: "yes" }, { id: "aunt", ofAge: "yes" }] }), collateral({ collateral: "aunt" }))],
      ["agreed by the other partner", "nothing-agreed", collateral({ client: "ana" })],
      ["for another purpose", "silent", requestIs({ purpose: "payment" })],
      ["Ben cannot be asked now", "silent", benUnable],
      ["what she told herself", "silent", asksToTell("condition", ["mother"]), { holder: "mother" }],
      ["what an aunt told, who is no client", "silent", all(fileIs({ others: [{ id: "mother", ofAge: "yes" }, { id: "aunt", ofAge: "yes" }] }), asksToTell("condition", ["aunt"])), { holder: "aunt" }],
      ["Ben himself is told", "silent", asks(party("ben", "client"))],
    ],
  },
  "practice/collateral-check-in": {
    base: all(motherAsks, collateral()), where: ofBen,
    rows: [
      ["the next talk lies ahead", "silent", asIs],
      ["the next talk is due in this instant", "lapsed", ({ casefile }) => { Object.assign(casefile.agreements.at(-1) ?? {}, { checkInDue: NOW }); }],
      ["the next talk is due an instant later", "silent", ({ casefile }) => { Object.assign(casefile.agreements.at(-1) ?? {}, { checkInDue: "2026-03-05T17:00:01-08:00" }); }],
      ["overdue, and renewed since", "silent", all(({ casefile }) => { Object.assign(casefile.agreements.at(-1) ?? {}, { checkInDue: NOW }); }, collateral({ id: "renewed" }))],
      ["renewed, and filed in the other order", "silent", collateral({ id: "old", checkInDue: "2026-02-01T10:00:00-08:00" })],
      ["overdue, and on a new paper nothing was talked through", "lapsed", all(overdue, collateral({ id: "new", prosAndConsDiscussed: "no", statusExplained: "no" }))],
      ["overdue, and on a new paper she was told nothing", "lapsed", all(overdue, collateral({ id: "new", statusExplained: "no" }))],
      ["overdue, and on a new paper it was perhaps talked through", "undetermined", all(overdue, collateral({ id: "new", prosAndConsDiscussed: "unknown" }))],
      ["overdue, and on a paper just as old it was perhaps talked through", "lapsed", all(overdue, collateral({ id: "new", prosAndConsDiscussed: "unknown", checkInDue: NOW }))],
      ["the next talk lies ahead, and it does on a paper that was perhaps talked through", "silent", collateral({ id: "new", prosAndConsDiscussed: "unknown" })],
      ["the only paper was perhaps talked through, and its talk lies ahead", "silent", all(onlyPapers(), collateral({ id: "new", statusExplained: "unknown" }))],
      ["the only paper was perhaps talked through, and its talk is overdue", "lapsed", all(onlyPapers(), collateral({ id: "new", statusExplained: "unknown", checkInDue: NOW }))],
      ["the same, and on a newer one nothing was talked through", "lapsed", all(
        onlyPapers(), collateral({ id: "new", statusExplained: "unknown", checkInDue: NOW }), collateral({ id: "newer", statusExplained: "no" }),
      )],
      ["nothing was talked through, and the talk lies ahead", "silent", all(onlyPapers(), collateral({ id: "new", statusExplained: "no" }))],
      ["no agreement at all", "silent", fileIs({ agreements: [] })],
      ["for another purpose", "silent", all(requestIs({ purpose: "payment" }), ({ casefile }) => { Object.assign(casefile.agreements.at(-1) ?? {}, { checkInDue: NOW }); })],
      ["overdue, and nobody knows whether Ben can be asked", "undetermined", all(clientIs("ben", { capacity: [] }), ({ casefile }) => { Object.assign(casefile.agreements.at(-1) ?? {}, { checkInDue: NOW }); })],
      ["overdue, and Ben cannot be asked now", "silent", all(benUnable, ({ casefile }) => { Object.assign(casefile.agreements.at(-1) ?? {}, { checkInDue: NOW }); })],
    ],
  },
  "practice/explains-status": {
    certain: "an agreement is on file or it is not",
    base: motherAsks, where: ofBen,
    rows: [["a collateral by agreement", "remind", collateral()], ["no agreement", "silent", asIs], ["for another purpose", "silent", all(collateral(), requestIs({ purpose: "payment" }))]],
  },
  "practice/school-records-by-consent": {
    base: all(asks(party("plan", "insurer")), requestIs({ purpose: "payment" }), portionIs("anas", { kind: "education-record" }), neverSigned("ana"), asksFor("anas")),
    rows: [
      ["nobody has signed", "unsigned", asIs],
      ["the practice has it from the school", "unsigned", portionIs("anas", { kind: "education-record", heldAs: "received-under-consent" })],
      ["she has signed for this recipient", "silent", signed(release("r-plan", "ana", { purposes: "any", recipients: ["plan"] }))],
      ["she has signed for somebody else", "unfit", signed(release("r-doe", "ana"))],
      ["she has signed and revoked", "unfit", signed(release("r-plan", "ana", { purposes: "any", recipients: ["plan"], revoked: { at: NOW, recipients: "all" } }))],
      ["she has perhaps signed", "undetermined", signed(release("r-plan", "ana", { purposes: "any", recipients: ["plan"], doubts: ["forged"] }))],
      ["an ordinary note", "silent", portionIs("anas", { kind: "progress-note" })],
      ["a report from another clinician", "silent", portionIs("anas", { kind: "third-party-record" })],
      ["a summary that draws on it", "unsigned", asksToTell("summary", ["ana"], ["anas"])],
      ["a summary that draws on nothing", "silent", asksToTell("summary", ["ana"])],
      ["to a clinician who treats her too", "unsigned", all(asks(party("dr-roe", "treating-provider")), requestIs({ purpose: "treatment" }))],
      ["to somebody who works here", "silent", all(asks(party("clerk", "clinic-staff", { place: "inside" })), requestIs({ purpose: "payment" }))],
    ],
  },
  "practice/leaves-only-together": {
    base: all(portionIs("joint", { separable: "yes" }), asksFor("joint#ana"), neverSigned("ben"), together()),
    rows: [
      ["both agreed, and Ana alone has signed", "alone", asIs],
      ["Ben has signed too", "silent", signed(release("r-ben", "ben"))],
      ["Ben has signed for somebody else", "alone", signed(release("r-ben", "ben", { recipients: ["roe"] }))],
      ["Ben has perhaps signed", "undetermined", signed(release("r-ben", "ben", { doubts: ["forged"] }))],
      ["Ben has revoked what he signed", "alone", signed(release("r-ben", "ben", { revoked: { at: NOW, recipients: "all" } }))],
      ["somebody has signed for Ben whom a court keeps from him, perhaps", "undetermined", all(
        signed(release("r-ben", "ben", { signedBy: "mother", signedAs: "guardian" })),
        clientIs("ben", { representatives: [guardian("mother") as never], protectiveOrders: [{ against: "mother", from: "2026-01-01T00:00:00Z", until: "unknown" }] }),
      )],
      ["nothing was agreed", "silent", fileIs({ agreements: [] })],
      ["it was agreed that each has the own part", "silent", all(fileIs({ agreements: [] }), eachOwn())],
      ["only Ana agreed", "undetermined", all(fileIs({ agreements: [] }), together({ ana: OUTSET }))],
      ["only Ben agreed", "silent", all(fileIs({ agreements: [] }), together({ ben: OUTSET }))],
      ["only Ana agreed to this, and both that each has the own part", "silent", all(fileIs({ agreements: [] }), eachOwn(), together({ ana: LATER_ON }))],
      ["both agreed, and Ana has withdrawn", "silent", all(fileIs({ agreements: [] }), together({ ana: OUTSET, ben: OUTSET }, { ana: NOW }))],
      ["both agreed, and Ben has withdrawn", "undetermined", all(fileIs({ agreements: [] }), together({ ana: OUTSET, ben: OUTSET }, { ben: NOW }))],
      ["both agree in this very instant", "alone", all(fileIs({ agreements: [] }), together({ ana: NOW, ben: NOW }))],
      ["both agreed, and Ana is a minor, for whom nobody else signs here", "alone", clientIs("ana", { born: "2011-05-01" })],
      ["both agreed, and Ana withdraws only later", "alone", all(fileIs({ agreements: [] }), together({ ana: OUTSET, ben: OUTSET }, { ana: "2026-03-06T10:00:00-08:00" }))],
      ["both agree only later", "silent", all(fileIs({ agreements: [] }), together({ ana: OUTSET, ben: "2026-03-06T10:00:00-08:00" }), eachOwn())],
      ["both agreed, and later that each has the own part", "silent", eachOwn({ ana: LATER_ON, ben: LATER_ON })],
      ["both agreed, and Ana alone later that each has the own part", "alone", eachOwn({ ana: LATER_ON })],
      ["both agreed that each has the own part, and later to this", "alone", all(fileIs({ agreements: [] }), eachOwn(), together({ ana: OUTSET, ben: LATER_ON }))],
      ["both agreed to the one and to the other in the same moment", "undetermined", eachOwn()],
      ["for Ben, who is a child, his guardian agreed", "alone", all(
        fileIs({ agreements: [] }), together({ ana: OUTSET, mother: OUTSET }), clientIs("ben", { representatives: [guardian("mother") as never] }),
      )],
      ["for Ben somebody agreed who does not act for him", "undetermined", all(fileIs({ agreements: [] }), together({ ana: OUTSET, mother: OUTSET }))],
      ["what Ana said alone", "silent", asksFor("anas")],
      ["what tells of it and names Ana alone", "alone", all(asksToTell("summary", ["ana"], ["joint"]))],
      ["what tells of it and names both", "silent", all(asksToTell("summary", ["ana", "ben"], ["joint"]))],
      ["what Ana holds with her mother, who is no member", "silent", all(portionIs("anas", { holders: ["ana", "mother"], separable: "yes" }), asksFor("anas#ana"))],
      ["the part of her mother, who holds some of it and is no member", "silent", all(portionIs("joint", { holders: ["ana", "ben", "mother"] }), asksFor("joint#mother")), { holder: "mother" }],
      ["the parts cannot be told apart", "silent", all(portionIs("joint", { separable: "no" }), asksFor("joint"))],
      ["it goes to Ben, who was there", "silent", all(asks(party("ben", "client")), releaseOf("ana", { recipients: ["ben"] }))],
      ["it goes to Ana herself", "silent", all(asks(party("ana", "client")), herOwnForm())],
      ["somebody who works here uses it", "silent", all(clerk, asksFor("joint#ana"))],
    ],
  },
  "practice/objection-kept": {
    base: motherAsks, where: ofBen,
    rows: [
      ["no objection", "silent", asIs],
      ["to her", "objected", clientIs("ben", { objections: [{ to: "mother", at: "2026-03-01T00:00:00Z" }] })],
      ["to anyone", "objected", clientIs("ben", { objections: [{ to: "anyone", at: "2026-03-01T00:00:00Z" }] })],
      ["to relatives, and she comes as one", "objected", all(asks(party("mother", "family-member")), noToBensRelatives)],
      ...PARTY_KINDS.map((kind): Row => [`to relatives, and somebody comes as: ${kind}`, meantAsRelative(kind, "objected"), all(asks(party("somebody", kind)), noToBensRelatives)]),
      ["to relatives, and the partner comes as a client", "objected", all(asks(party("ana", "client")), noToBensRelatives)],
      ["to relatives, and an attorney comes", "silent", all(asks(party("doe", "client-attorney")), noToBensRelatives)],
      ["to relatives, and somebody on file, who is no relative for all that anybody knows, comes as an attorney", "undetermined", all(asks(party("mother", "client-attorney")), noToBensRelatives)],
      ["to relatives, and somebody on file comes as a friend", "silent", all(asks(party("mother", "friend")), noToBensRelatives)],
      ...(["parent", "step-parent", "foster-parent", "next-of-kin"] as const).map((as): Row => [`to relatives, and his ${as} by the papers comes as a friend`, "objected", all(asks(party("mother", "friend")), noToBensRelatives, clientIs("ben", {
        representatives: [{ who: "mother", as, authority: "ended", decree: "no-decree", from: "unknown", until: "open", concerns: [] }],
      }))]),
      ["to relatives, and somebody comes as a friend, who is not his parent by the papers", "silent", all(asks(party("pat", "friend")), noToBensRelatives, clientIs("ben", {
        representatives: [{ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "unknown", until: "open", concerns: [] }],
      }))],
      ["to relatives, and his guardian by the papers comes as a friend", "silent", all(asks(party("mother", "friend")), noToBensRelatives, clientIs("ben", { representatives: [guardian("mother") as never] }))],
      ["to relatives, and he himself is told", "silent", all(asks(party("ben", "client")), noToBensRelatives)],
      ["to relatives and to her, and she comes as anybody", "objected", all(asks(party("mother", "other")), clientIs("ben", { objections: [{ to: "relatives", at: "2026-03-01T00:00:00Z" }, { to: "mother", at: "2026-03-01T00:00:00Z" }] }))],
      ["to somebody else", "silent", clientIs("ben", { objections: [{ to: "ana", at: "2026-03-01T00:00:00Z" }] })],
      ["in this instant", "objected", clientIs("ben", { objections: [{ to: "mother", at: NOW }] })],
      ["only later", "silent", clientIs("ben", { objections: [{ to: "mother", at: "2026-03-05T17:00:01-08:00" }] })],
      ["by somebody who is no client", "silent", asksToTell("condition", ["mother"]), { holder: "mother" }],
    ],
  },
  "practice/own-records": {
    base: ownRequest,
    rows: [
      ["her own note", "own", asIs],
      ["psychotherapy notes: the law may say more", "own", portionIs("anas", { kind: "psychotherapy-notes" })],
      ["a file made for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })],
      ["a statement drawn from that file", "silent", all(portionIs("anas", { kind: "litigation-file" }), asksToTell("summary", ["ana"], ["anas"]))],
      ["told under a promise", "silent", portionIs("anas", { promisedSource: "yes" })],
      ["perhaps told under a promise", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
    ],
  },
  "practice/discusses-scope": always(ownRequest),
  "practice/offers-conversation": {
    certain: "what a portion touches on is written down",
    base: ownRequest,
    rows: [["nothing delicate", "silent", asIs], ["trauma", "owed", portionIs("anas", { sensitivities: ["trauma"] })], ["her employment", "silent", portionIs("anas", { sensitivities: ["employment"] })]],
  },
  "practice/offers-own-part": {
    certain: "who holds a portion is written down",
    base: all(ownRequest, asksFor("joint")),
    rows: [
      ["a joint note", "owed", asIs], ["her own note", "silent", asksFor("anas")],
      ["a joint note of others", "silent", asks(party("mother", "collateral-other"))],
    ],
  },
  "practice/explains-refusal": {
    base: ownRequest,
    rows: [
      ["Ana's own record", "owed", asIs],
      ["her mother asks for care that Ana, a child, consented to alone", "silent", all(childAna, sessionIs("s-ana", { consentedBy: "client" }), asks(party("mother", "custodial-parent")))],
      ["her mother asks for a summary of care that Ana, a child, consented to alone in part", "silent", all(childAna, sessionIs("s-ana", { consentedBy: "client" }), sessionIs("s-joint", { consentedBy: "parent" }), asks(party("mother", "custodial-parent")), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["her mother asks for care to which nobody knows who consented", "undetermined", all(childAna, sessionIs("s-ana", { consentedBy: "unknown" }), asks(party("mother", "custodial-parent")))],
      ["Ana, a child who consented alone, asks herself", "owed", all(childAna, sessionIs("s-ana", { consentedBy: "client" }), asks(party("ana", "minor-client")))],
      ["her guardian asks, about whom a worry is noted", "silent", motherRepresents({ concerns: [worry] })],
      ["her guardian asks, whom a court keeps away, nobody knows until when", "silent", all(motherRepresents(), clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-03-01T00:00:00Z", until: "unknown" }] }))],
      ["a portion about nobody", "owed", portionIs("anas", { about: [] })],
      ["her mother asks for care that the parents consented to", "owed", all(childAna, sessionIs("s-ana", { consentedBy: "parent" }), asks(party("mother", "custodial-parent")))],
    ],
  },
  "practice/minor-consented-alone": {
    base: all(minorAna, sessionIs("s-ana", { consentedBy: "client" }), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas")),
    rows: [
      ["Ana consented alone", "alone", asIs],
      ["both consented", "silent", sessionIs("s-ana", { consentedBy: "both" })],
      ["nobody knows who consented", "undetermined", sessionIs("s-ana", { consentedBy: "unknown" })],
      ["Ana asks herself", "silent", asks(party("ana", "minor-client"))],
      ["Ana has come of age", "silent", clientIs("ana", { born: "2008-03-05" })],
      ["nobody knows Ana's age", "alone", clientIs("ana", { born: "unknown" })],
      ["a statement drawn from nothing, and her sessions were of both kinds", "undetermined", all(sessionIs("s-joint", { consentedBy: "parent" }), asksToTell("condition", ["ana"]))],
      ["a statement drawn from nothing, and the parents consented to all of it", "silent", all(sessionIs("s-ana", { consentedBy: "parent" }), sessionIs("s-joint", { consentedBy: "parent" }), asksToTell("condition", ["ana"]))],
      ["a summary of this session and of one to which the parents consented", "in-part", all(sessionIs("s-joint", { consentedBy: "parent" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["a summary of two sessions, to one of which nobody knows who consented", "alone", all(sessionIs("s-joint", { consentedBy: "unknown" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["a summary of a session to which the parents consented, beside one that was her own", "silent", all(sessionIs("s-joint", { consentedBy: "parent" }), asksToTell("summary", ["ana"], ["joint"]))],
      ["no session tells", "undetermined", ({ casefile }) => { casefile.sessions = casefile.sessions.filter(({ id }) => id === "s-ben"); casefile.records = casefile.records.map((record) => (record.session === "s-ben" ? record : { ...record, session: "none" })); }],
      ["what somebody who is no client told of Ana there", "alone", toldByDoe(), { holder: "doe" }],
      ["the same, and nobody knows who consented", "undetermined", all(toldByDoe(), sessionIs("s-ana", { consentedBy: "unknown" })), { holder: "doe" }],
      ["the same, and Ana asks herself", "silent", all(toldByDoe(), asks(party("ana", "minor-client"))), { holder: "doe" }],
      ["what somebody who is no client told of nobody who is", "silent", toldByDoe(["doe"]), { holder: "doe" }],
    ],
  },
  "practice/in-house-need": {
    base: clerk,
    rows: [
      ["the task is hers", "task", asIs],
      ["the task is not hers", "silent", asks(party("clerk", "clinic-staff", { place: "inside", authority: "no" }))],
      ["the task may be hers", "undetermined", asks(party("clerk", "clinic-staff", { place: "inside", authority: "unknown" }))],
      ["from outside", "silent", asks(party("clerk", "clinic-staff"))],
      ["Ben works there too", "silent", asks(party("ben", "clinic-staff", { place: "inside" }))],
      ["an insurer says that it sits inside", "silent", asks(party("plan", "insurer", { place: "inside" }))],
      ["from an agent", "silent", asks(party("biller", "vendor", { place: "agent" }))],
      ["for a class", "silent", requestIs({ purpose: "training" })],
      ["for a consultation", "silent", requestIs({ purpose: "consultation" })],
      ["for supervision", "silent", requestIs({ purpose: "supervision" })],
    ],
  },
  "practice/need-to-know": { certain: "the purpose is said", base: clerk, rows: [["a task", "silent", asIs], ["curiosity", "curiosity", requestIs({ purpose: "curiosity" })]] },
  "practice/checks-for-breach": { base: clerk, rows: [["a task", "silent", asIs], ...curious] },
  "practice/trains-staff": { base: clerk, rows: [["a task", "silent", asIs], ...curious] },
  "practice/neither-confirms-nor-denies": {
    rows: [
      ["a stranger, without Ana's word", "neither", neverSigned("ana")],
      ["a stranger whom Ana's form names", "silent", asIs],
      ["a stranger whom Ana's form may name", "undetermined", releaseOf("ana", { doubts: ["forged"] })],
      ["a psychiatrist who was identified", "silent", all(neverSigned("ana"), asks(party("dr-rx", "prescriber")))],
      ...PARTY_KINDS.map((kind): Row => [`identified, and comes as: ${kind}`, ["treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "insurer", "managed-care-reviewer"].includes(kind) ? "silent" : "neither",
        all(neverSigned("ana"), asks(party("somebody", kind)))]),
      ["somebody who says to be her psychiatrist", "undetermined", all(neverSigned("ana"), asks(party("dr-rx", "prescriber", { identity: "unknown" })))],
      ["her guardian, by the papers on file", "silent", all(neverSigned("ana"), asks(party("aunt", "guardian")), representsAna({ who: "aunt" }))],
      ["her partner", "silent", all(neverSigned("ana"), asks(party("ben", "partner")))],
      ["his mother, who is on file", "silent", all(neverSigned("ana"), asks(party("mother", "collateral-other")))],
      ["a clerk of the practice", "silent", all(neverSigned("ana"), asks(party("clerk", "clinic-staff", { place: "inside" })))],
      ["a biller of the practice", "silent", all(neverSigned("ana"), asks(party("biller", "vendor", { place: "agent" })))],
      ["whoever keeps the practice's records", "silent", all(neverSigned("ana"), asks(party("keeper", "successor-custodian", { place: "agent" })))],
      ["a newspaper that is called part of it", "neither", all(neverSigned("ana"), asks(party("gazette", "media", { place: "inside" })))],
    ],
  },
  "practice/not-overheard": {
    rows: [
      ["nobody else can hear", "silent", asIs],
      ["others can hear", "overheard", channel({ private: "no" })],
      ["others may hear", "undetermined", channel({ private: "unknown" })],
      ["in a public place, said to be private", "overheard", channel({ by: "public-space" })],
      ["on social media, said to be private", "overheard", channel({ by: "social-media" })],
    ],
  },
  "practice/address-verified": {
    rows: [
      ["checked", "silent", asIs],
      ["not the recipient's", "wrong", channel({ addressVerified: "no" })],
      ["not checked", "undetermined", channel({ addressVerified: "unknown" })],
      ...CHANNELS.map((by): Row => [`not the recipient's, and the way is: ${by}`, ARRIVES_ONLY_THERE.includes(by) ? "silent" : "wrong", channel({ by, addressVerified: "no" })]),
      ["in person", "silent", channel({ by: "in-person", addressVerified: "unknown" })],
      ["nobody knows by which way", "undetermined", channel({ by: "unknown", addressVerified: "unknown" })],
    ],
  },
  "practice/agreed-channel": {
    rows: [
      ["by mail, and nothing was said", "silent", asIs],
      ["by mail, which she asked to avoid", "avoid", wish({ avoid: ["mail"] })],
      ["the same, of what somebody who is no client told of her", "avoid", all(toldByDoe(), asksFor("anas"), wish({ avoid: ["mail"] })), { holder: "doe" }],
      ["by plain e-mail, and nothing was said", "open", channel({ by: "plain-email" })],
      ["by plain e-mail, warned and wished", "silent", all(channel({ by: "plain-email" }), wish({ use: ["plain-email"] }))],
      ["by plain e-mail, wished but not warned", "open", all(channel({ by: "plain-email" }), wish({ use: ["plain-email"], warnedOfRisk: "no" }))],
      ["by plain e-mail, perhaps encrypted", "undetermined", channel({ by: "plain-email", encrypted: "unknown" })],
      ["nobody knows by which way", "undetermined", channel({ by: "unknown" })],
      ["nobody knows by which way, and it is encrypted", "silent", channel({ by: "unknown", encrypted: "yes" })],
      ["the same, and she asked to avoid mail", "undetermined", all(channel({ by: "unknown", encrypted: "yes" }), wish({ avoid: ["mail"] }))],
      ["by plain e-mail, wished and perhaps warned", "undetermined", all(channel({ by: "plain-email" }), wish({ use: ["plain-email"], warnedOfRisk: "unknown" }))],
      ["by plain e-mail, both wished and to be avoided", "avoid", all(channel({ by: "plain-email" }), wish({ use: ["plain-email"], avoid: ["plain-email"] }))],
      ["by a text that is encrypted", "silent", channel({ by: "text-message", encrypted: "yes" })],
      ["on social media, encrypted", "open", channel({ by: "social-media", encrypted: "yes" })],
      ["wished only later", "open", all(channel({ by: "plain-email" }), wish({ use: ["plain-email"], at: "2026-03-05T17:00:01-08:00" }))],
      ["by text, though it is e-mail that she wished", "open", all(channel({ by: "text-message" }), wish({ use: ["plain-email"] }))],
      ["wished by Ben", "open", all(channel({ by: "plain-email" }), wish({ client: "ben", use: ["plain-email"] }))],
    ],
  },
  "practice/warns-of-channel-risk": { rows: [["by mail", "silent", asIs], ["nobody knows by which way", "undetermined", channel({ by: "unknown" })], ["by portal", "owed", channel({ by: "portal" })], ["by plain e-mail", "owed", channel({ by: "plain-email" })]] },
  "practice/supervision-disclosed": {
    certain: "an agreement is on file or it is not",
    base: all(asks(party("dr-sup", "supervisor", { place: "inside" })), requestIs({ purpose: "supervision" }), asksFor("anas")),
    rows: [
      ["Ana does not know", "silent", asIs],
      ["Ana knows", "told", agreed({ id: "s", kind: "supervision", to: ["ana"], supervisor: "dr-sup", at: "2026-01-10T10:00:00-08:00" })],
      ["Ana knows of another supervisor", "silent", agreed({ id: "s", kind: "supervision", to: ["ana"], supervisor: "dr-lee", at: "2026-01-10T10:00:00-08:00" })],
      ["only Ben knows", "silent", agreed({ id: "s", kind: "supervision", to: ["ben"], supervisor: "dr-sup", at: "2026-01-10T10:00:00-08:00" })],
      ["Ana learns it later", "silent", agreed({ id: "s", kind: "supervision", to: ["ana"], supervisor: "dr-sup", at: "2026-03-06T10:00:00-08:00" })],
      ["for something else than supervision", "silent", all(requestIs({ purpose: "operations" }), agreed({ id: "s", kind: "supervision", to: ["ana"], supervisor: "dr-sup", at: "2026-01-10T10:00:00-08:00" }))],
    ],
  },
  "practice/conference-without-names": {
    base: all(asks(party("team", "consultant", { place: "inside" })), requestIs({ purpose: "training" }), asksFor("anas")),
    rows: [
      ["Ana has not agreed", "identified", asIs],
      ["Ana has agreed in writing", "silent", signed(release("r-2", "ana", { recipients: ["team"], purposes: ["training"] }))],
      ["Ana may have agreed", "undetermined", signed(release("r-2", "ana", { recipients: ["team"], purposes: ["training"], doubts: ["coerced"] }))],
      ["for supervision", "silent", requestIs({ purpose: "supervision" })],
    ],
  },
  "practice/blinded-case": {
    base: asksFor("vignette"),
    rows: [
      ["nobody can be recognized", "blinded", asIs],
      ["somebody can be recognized", "silent", portionIs("vignette", { recognizable: "yes" })],
      ["somebody may be recognized", "undetermined", portionIs("vignette", { recognizable: "unknown" })],
      ["told instead of handed over", "blinded", asksToTell("summary", [], ["vignette"])],
    ],
  },
  "practice/recognizable-case": {
    base: asksFor("vignette"),
    rows: [["nobody can be recognized", "silent", asIs], ["somebody can be recognized", "recognizable", portionIs("vignette", { recognizable: "yes" })], ["somebody may be recognized", "undetermined", portionIs("vignette", { recognizable: "unknown" })]],
  },
  "practice/consult-when-in-doubt": {
    certain: "the doubt itself is what it speaks of",
    base: all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"])),
    rows: [
      ["a clear threat", "silent", threat("police")],
      ["a threat of unknown gravity", "doubt", threat("police", { serious: "unknown" })],
      ["a threat, nobody knows how near", "doubt", threat("police", { imminent: "unknown" })],
      ["a clear danger to herself", "silent", selfDanger("police")],
      ["a danger to herself, nobody knows how near", "doubt", selfDanger("police", { imminent: "unknown" })],
      ["one clear, one not", "silent", all(threat("police"), selfDanger("police", { imminent: "unknown" }))],
      ["a threat that is not serious", "silent", threat("police", { serious: "no" })],
      ["no danger at all", "silent", asIs],
    ],
  },
  "practice/documents-decision": always(asIs),
});

describe("whose record it is, in the words of the right to the own record", () => {
  const rule = practice.rules.find(({ id }) => id === "practice/own-records");
  const mother = (authority: "shown" | "claimed" | "ended") => ({ who: "mother", as: "guardian" as const, authority, decree: "no-decree" as const, from: "2020-01-01T00:00:00Z", until: "open" as const, concerns: [] });
  const both: Change = all(asksFor("joint"), portionIs("joint", { about: ["ben", "ana"] }));
  const asMother = (of: Readonly<{ [who in "ana" | "ben"]: "shown" | "claimed" | "ended" }>): Change =>
    all(both, asks(party("mother", "guardian")), ...(["ana", "ben"] as const).map((who) => clientIs(who, { representatives: [mother(of[who])] })));
  test.each<[situation: string, whose: readonly string[], change: Change]>([
    ["Ana asks for what is about both", ["ana"], both],
    ["their guardian asks", ["ana", "ben"], asMother({ ana: "shown", ben: "shown" })],
    ["somebody asks whose papers for Ben are not clear", ["ana", "ben"], asMother({ ana: "shown", ben: "claimed" })],
    ["somebody asks whose papers for Ana have ended", ["ben"], asMother({ ana: "ended", ben: "shown" })],
  ])("%s: %j", (_situation, whose, change) => {
    const finding = rule === undefined ? undefined : findingOf(rule, all(ownRequest, change));
    expect(finding?.kind === "holds" ? finding.slots.whose : finding).toEqual(whose);
  });
});

test("of two about whom it is, the first in the order of the alphabet is named in the question about their guardian", () => {
  const rule = practice.rules.find(({ id }) => id === "practice/representative-in-question");
  const guardian = { who: "mother", as: "guardian" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2020-01-01T00:00:00Z", until: "open" as const, concerns: [worry] };
  const finding = rule === undefined ? undefined : findingOf(rule, all(
    motherRepresents(), asksFor("joint"), portionIs("joint", { about: ["ben", "ana"] }), clientIs("ana", { representatives: [guardian] }), clientIs("ben", { representatives: [guardian] }),
  ));
  expect(finding).toMatchObject({ kind: "holds", message: "concern", slots: { name: "ana", who: "mother" } });
});

test.each([["2026-02-01T10:00:00-08:00", "2026-03-01T10:00:00-08:00"], ["2026-03-01T10:00:00-08:00", "2026-02-01T10:00:00-08:00"]])("of two talks that were due, at %s and at %s, the later is named", (one, other) => {
  const rule = practice.rules.find(({ id }) => id === "practice/collateral-check-in");
  const finding = rule === undefined ? undefined : findingOf(rule, all(motherAsks, collateral({ checkInDue: one }), collateral({ id: "another", checkInDue: other })), ofBen);
  expect(finding).toMatchObject({ kind: "holds", slots: { due: "2026-03-01" } });
});
