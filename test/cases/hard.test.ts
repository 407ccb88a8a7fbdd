/**
 * The hard cases of the authorities, section F.5: where an honest answer is "not yet, ask". Each with a near miss, one
 * fact changed, that is decided plainly. Written from the page, before the first run.
 */
import { describe, expect, test } from "vitest";
import type { AgreementInput, CasefileInput, DisclosureRequestInput, HolderFacts } from "subrosa";
import * as packs from "subrosa/packs";
import { body, forbid, oblige, require as mandate } from "../support/bodies.ts";
import { benIsTold, harm, minorAna, noSecrets, ownRequest, selfDanger, threat } from "../support/situations.ts";
import {
  all, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, fileIs, party, portion, portionIs, release, releaseOf, requestIs, sessionIs, signed, type Change,
} from "../support/world.ts";
import { decide, runRows, type CaseRow } from "./rows.ts";
import { livesIn } from "./stories.ts";

type Claim = DisclosureRequestInput["claims"][number];
type OfKind<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>;
type Topic = Parameters<typeof asksToTell>[0];
type Party = Parameters<typeof asks>[0];
type Representative = CasefileInput["clients"][number]["representatives"][number];

const SPOKEN = { by: "phone", addressVerified: "yes", private: "yes", encrypted: "unknown" } as const;
const BOTH = ["ana", "ben"] as const;

/** Somebody is told something aloud. */
const telling = (who: Party, purpose: DisclosureRequestInput["purpose"], topic: Topic, holders: readonly string[], drawnFrom: readonly string[] = []): Change =>
  all(asks(who), requestIs({ purpose, form: "verbal", channel: SPOKEN }), asksToTell(topic, holders, drawnFrom));

const shown = (to: string, of: readonly string[]) => ({ of, to: [to], attested: { ...attestedBy("dr-lee"), grounds: "document-seen" as const }, knownAt: "2026-03-05T10:00:00-08:00" });

/** A judge's order for the joint note, after a ruling on privilege at which both were heard. */
const ordered = (more: Partial<OfKind<"court-order">> = {}, to = "court"): Change => claimed({
  ...shown(to, BOTH), id: "c-order", kind: "court-order", judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: [...BOTH], covers: ["joint"],
  deliverTo: to, subpartE: "no", subpoena: "yes", returnAt: "2026-03-20T17:00:00-07:00", ...more,
});
const subpoenaed = (to: string, of: readonly string[]): Change => claimed({
  ...shown(to, of), id: "c-subpoena", kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA", served: "yes", domesticated: "yes",
  assurance: "notice", noticeAt: "2026-02-01T09:00:00-08:00", objectionTimeOver: "yes", returnAt: "2026-03-20T17:00:00-07:00",
});
const abuse = (to: string, more: Partial<OfKind<"abuse">> = {}): Change => claimed({
  of: ["ana"], to: [to], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00", id: "c-abuse", kind: "abuse",
  victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "other", ...more,
});

const actsFor = (who: "ana" | "ben", more: Partial<Representative> & Pick<Representative, "who" | "as">): Change =>
  clientIs(who, { representatives: [{ authority: "shown", decree: "no-decree", from: "2010-05-01T00:00:00-07:00", until: "open", concerns: [], ...more }] });

/** Ana, a minor, and her father Ben are in treatment as a family. */
const family: Change = all(minorAna, fileIs({
  unit: {
    kind: "family", relation: "parent-and-child", clientIs: "the-unit", charting: "joint", formed: "2026-01-10T10:00:00-08:00",
    members: [{ who: "ana", as: "child", joined: "2026-01-10T10:00:00-08:00" }, { who: "ben", as: "parent", joined: "2026-01-10T10:00:00-08:00" }],
  },
}));

const courtAsks: Change = all(asks(party("court", "court")), asksFor("joint"));
const asNotes = { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" } as const;

// States, each reduced to what its row turns on.

const threats = ({ claims }: HolderFacts) => claims.filter((claim) => claim.kind === "threat");
const isPlain = ({ victim, heardFrom }: ReturnType<typeof threats>[number]): boolean => ["named", "identifiable"].includes(victim) && heardFrom === "client";

const mustWarn = mandate(["threat-to-others"], (facts) => {
  const plain = threats(facts).filter(isPlain).filter(({ serious, imminent }) => serious !== "no" && imminent !== "no");
  if (plain.some(({ serious, imminent }) => serious === "yes" && imminent === "yes")) return "holds";
  return plain.length > 0 ? "undetermined" : "silent";
});
/** A statute for an identified victim whom the client threatened, and case law that goes further nobody knows how far. */
const warnings = body([
  mustWarn,
  forbid(["threat-to-others"], (facts) => (threats(facts).length > 0 && !threats(facts).some(isPlain) ? "holds" : "silent"), { consult: ["supervisor", "attorney"] }),
], { id: "state-on-warnings", jurisdiction: "US-WA" });

const isOfElder = ({ claims }: HolderFacts): boolean => claims.some((claim) => claim.kind === "abuse" && claim.victim === "elder" && claim.suspected === "yes");
const elderReports = body([mandate(["abuse-report"], (facts) => (isOfElder(facts) ? "holds" : "silent"))], { id: "state-on-elders", jurisdiction: "US-CA" });

const isFeltHarm = ({ request, holder }: HolderFacts): boolean =>
  request.claims.some((claim) => claim.kind === "access-harm" && claim.of.includes(holder) && claim.ground === "emotional" && claim.likely === "yes");
/** A state lets a clinician hold back what would upset; where federal law governs, only a duty is left of it. */
const feelings = body([
  forbid(["individual-access"], (facts) => {
    if (!isFeltHarm(facts) || facts.casefile.covered === "yes") return "silent";
    return facts.casefile.covered === "no" ? "holds" : "undetermined";
  }),
  oblige(["individual-access"], "release", { id: "state-on-feelings/1/says-what-the-state-would-allow", duty: "help-interpret" },
    (facts) => (isFeltHarm(facts) && facts.casefile.covered === "yes" ? "holds" : "silent")),
], { id: "state-on-feelings", jurisdiction: "US-CA" });

// The stories.

const betweenSpouses = (privilege: OfKind<"court-order">["privilege"]): Change => all(courtAsks, ordered({ privilege }));
const anaTenders = claimed({ ...shown("roe", ["ana"]), id: "c-suit", kind: "proceeding", against: "client", broughtBy: "ana", sort: "divorce", tendered: "yes" });

const signedBoth = (at: string): Partial<Extract<AgreementInput, { readonly kind: "secrets-policy" }>> => ({ signatures: BOTH.map((by) => ({ by, at })) });
const policyOf = (at: string): Change => all(benIsTold, portionIs("anas", { sensitivities: ["secret"] }), noSecrets(signedBoth(at)));
const affair = (sensitivities: readonly ("secret" | "hiv-sti")[]): Change => all(benIsTold, portionIs("anas", { sensitivities: [...sensitivities] }), noSecrets());

const fearedHusband = (likely: "yes" | "unknown"): Change => all(
  asks(party("ben", "partner")), requestIs({ purpose: "self-access", made: "signed-writing", asked: [{ what: "whole-file", of: "ben" }] }),
  portionIs("bens", { about: [...BOTH], sensitivities: ["partner-violence"] }), portionIs("joint", { sensitivities: ["partner-violence", "confidential-location"] }),
  harm({ of: [...BOTH], to: ["ben"], ground: "other-person", portions: ["bens", "joint"], likely }),
);

const upset = (covered: "yes" | "no"): Change => all(ownRequest, fileIs({ covered }), harm({ ground: "emotional", likely: "yes" }));

const motherOfMinor = (consentedBy: "client" | "parent"): Change => all(
  family, sessionIs("s-ana", { consentedBy }), actsFor("ana", { who: "mother", as: "parent" }),
  asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation", made: "signed-writing" }), asksFor("anas"),
);

const mother = party("mother", "family-member");
const motherHears = (imminent: "yes" | "no" | "unknown"): Change =>
  all(telling(mother, "suicide-prevention", "protective-facts", ["ana"]), selfDanger("mother", { imminent }));

const police = party("police", "law-enforcement");
const policeHear = (more: Partial<OfKind<"threat">> = {}): Change => all(telling(police, "protection", "warning", ["ana"]), threat("police", more));
const inProgram = (part2Program: "yes" | "no"): Change => all(policeHear(), fileIs({ part2Program }));

const cps = party("cps", "child-protection");
const cpsHears = (more: Partial<OfKind<"abuse">> = {}): Change => all(telling(cps, "child-abuse-report", "abuse-report", ["ana"], ["anas"]), abuse("cps", more));
const survivor = (nowAtRisk: "yes" | "unknown"): Change => cpsHears({ when: "past", nowAtRisk, suspect: "family" });
const teenager = (suspected: "yes" | "unknown"): Change => all(cpsHears({ suspected }), minorAna, portionIs("anas", { sensitivities: ["minors-sexual-activity"] }));

const father = (decree: Representative["decree"]): Change => all(
  family, actsFor("ana", { who: "ben", as: "parent", decree }),
  asks(party("ben", "noncustodial-parent")), requestIs({ purpose: "personal-representation", made: "signed-writing" }), asksFor("anas"),
);

const complaint: Change = all(
  asks(party("board", "licensing-board")), requestIs({ purpose: "oversight" }), asksFor("joint"),
  claimed({ ...shown("board", BOTH), id: "c-complaint", kind: "oversight", body: "licensing-board", authority: "yes", complaintBy: "ana" }),
);

const newspaper = all(asks(party("press", "media")), requestIs({ purpose: "publication", form: "letter" }), asksToTell("existence", ["ana"]));

const witness = (heard: readonly string[]): Change => all(
  fileIs({
    unit: {
      kind: "group", relation: "closed-group", clientIs: "each-member", charting: "joint", formed: "2026-01-10T10:00:00-08:00",
      members: BOTH.map((who) => ({ who, as: "participant" as const, joined: "2026-01-10T10:00:00-08:00" })),
    },
  }),
  sessionIs("s-joint", { format: "group" }), portionIs("joint", { kind: "group-note" }),
  asks(party("court", "court")), requestIs({ purpose: "litigation", form: "testimony", channel: { by: "testimony", addressVerified: "yes", private: "yes", encrypted: "unknown" } }),
  asksToTell("session-content", BOTH, ["joint"]), ordered({ heard: [...heard], covers: ["told"] }),
);

const heir = party("heir", "executor");
const executor = (authority: Representative["authority"]): Change => all(
  clientIs("ben", { died: "2026-02-20" }),
  ({ casefile }) => {
    const ben = casefile.clients.find(({ id }) => id === "ben");
    ben?.representatives.push({ who: "heir", as: "executor", authority, decree: "no-decree", from: "2026-02-25T00:00:00-08:00", until: "open", concerns: [] });
  },
  asks(heir), requestIs({ purpose: "probate", made: "signed-writing" }),
);

const ownNotes = (keptSeparate: "no" | "unknown"): Change => all(ownRequest, portionIs("anas", { ...asNotes, keptSeparate }));

const prison = (detained: "jail-or-prison" | "unknown"): Change =>
  all(telling(party("prison", "corrections"), "government-function", "condition", ["ana"]), clientIs("ana", { detained }));

const victim = party("vic", "potential-victim");
const victimHears = (clientsWereIn: readonly ("US-CA" | "US-TX")[]): Change => all(
  telling(victim, "protection", "warning", ["ana"], ["anas"]), threat("vic", { victims: ["vic"] }),
  sessionIs("s-ana", { clientsWereIn: [...clientsWereIn] }), fileIs({ jurisdictions: ["US-CA", "US-TX"] }),
);

/** What Ana's mother told the therapist about Ana. */
const mothersWord = (promisedSource: "yes" | "unknown"): Change => ({ casefile }) => {
  casefile.records.push({
    id: "r-mother", session: "none", writtenAt: "2026-02-15T11:00:00-08:00", author: "dr-lee",
    portions: [structuredClone(portion("mothers", ["mother"], { kind: "collateral-note", about: ["ana"], promisedSource })) as never],
  });
};
const readsMothersWord = (promisedSource: "yes" | "unknown"): Change => all(mothersWord(promisedSource), ownRequest, asksFor("mothers"));

const opinionOrdered: Change = all(asks(party("court", "court")), requestIs({ purpose: "custody", form: "letter" }), asksToTell("opinion", BOTH), ordered({ covers: ["told"] }));

const threatensBen = (imminent: "yes" | "unknown"): Change => all(
  telling(party("ben", "partner"), "protection", "warning", ["ana"], ["anas"]), noSecrets({ text: "individual-confidentiality" }), threat("ben", { victims: ["ben"], imminent }),
);

const lawyerCalls = (identity: "yes" | "unknown"): Change => telling(party("doe", "client-attorney", { identity }), "divorce", "summary", BOTH);

const rows: readonly CaseRow[] = [
  {
    id: "HC-1a", title: "one partner asks for the note of a joint session that cannot be taken apart",
    why: "F.5 HC-1: 164.524(a)(1) gives Ana what is about her, and what Ben confided in the same lines is not hers; F.4 no. 1: if inextricable, escalate.",
    change: all(ownRequest, asksFor("joint")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-1b", title: "one partner asks for her whole file in a practice bound by AAMFT",
    why: "F.5 HC-1: AAMFT 2.3 asks for every signature where 164.524(a)(1) gives her own part; her own session is hers all the same (164.524(d)(1)).",
    change: all(ownRequest, requestIs({ asked: [{ what: "whole-file", of: "ana" }] })), codes: ["aamft"],
    expect: { outcome: "partial", verdicts: { anas: "must", joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-1c", title: "one partner asks for the joint note in a practice bound by ACA",
    why: "F.5 HC-1 names ACA B.6.e beside HIPAA as giving the own part; where it cannot be told apart the right is in doubt, and by DESIGN section 3 a code settles no doubt of law.",
    change: all(ownRequest, asksFor("joint")), codes: ["aca"],
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-1 near miss", title: "the parts of the joint note can be told apart",
    why: "164.524(d)(1) with the segregation of Texas 611.0045(g): each gets the own part, and what the other confided stays.",
    change: all(ownRequest, portionIs("joint", { separable: "yes" }), asksFor("joint")),
    expect: { outcome: "partial", verdicts: { "joint#ana": "must", "joint#ben": "must-not" } },
  },
  {
    id: "HC-2a", title: "an order between the spouses for their joint sessions does not say whether it looked at privilege",
    why: "F.5 HC-2 and priv.joint: whether one spouse may keep joint sessions from the other differs (Redding, Yaron) and is unsettled elsewhere, so counsel comes first.",
    change: betweenSpouses("unknown"),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-2b", title: "one spouse puts her condition at issue, and the other's attorney subpoenas her notes and the joint note",
    why: "priv.patient-litigant: the therapist does not decide the scope of a tender, so Ana's notes wait for a waiver or an order; it never lifts the co-participant's privilege (912(b)), so the joint note stays.",
    change: all(asks(party("roe", "opposing-attorney")), asksFor("anas", "joint"), subpoenaed("roe", BOTH), anaTenders),
    expect: { outcome: "deny", verdicts: { anas: "escalate", joint: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
  {
    id: "HC-2 near miss", title: "the same order, after the judge has ruled on privilege",
    why: "Section C, process table: a judge's order after privilege was considered is obeyed in its scope (164.512(e)(1)(i)).",
    change: betweenSpouses("ruled"),
    expect: { outcome: "allow", verdicts: { joint: "must" } },
  },
  {
    id: "HC-3a", title: "an infection that a no-secrets policy would have the partner told",
    why: "F.5 HC-3 and proc.no-secrets-policy: matters of HIV and the like are carved out by statutes of their own, so the signed policy alone does not carry them.",
    change: affair(["secret", "hiv-sti"]),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "HC-3b", title: "a no-secrets policy signed the day after the confidence",
    why: "F.5 HC-3: the policy came after the word but before the telling, and AAMFT 2.2's prior permission can be read of either, so it is asked first.",
    change: policyOf("2026-02-13T10:00:00-08:00"),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "HC-3 near miss", title: "a no-secrets policy signed the day before the confidence",
    why: "F.4 no. 12 and proc.no-secrets-policy: signed by the speaker before the communication, not revoked, no carve-out: a permission, never a duty.",
    change: policyOf("2026-02-11T10:00:00-08:00"),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "HC-4", title: "a partner suspected of violence asks for his file, in which the other is spoken of",
    why: "F.5 HC-4 with 164.524(a)(3)(ii): whether access would harm Ana is not yet judged, and a forbid in doubt bars and leaves escalate.",
    change: fearedHusband("unknown"),
    expect: { outcome: "deny", verdicts: { bens: "escalate", joint: "escalate" } },
  },
  {
    id: "HC-4 near miss", title: "a clinician has judged that it would do her substantial harm",
    why: "164.524(a)(3)(ii): a licensed professional's judgement is a certain ground for denial, in writing and with a review (164.524(d)(2), (a)(4)).",
    change: fearedHusband("yes"),
    expect: { outcome: "deny", verdicts: { bens: "must-not", joint: "must-not" }, duties: { withholding: ["notice-of-denial", "independent-review"] } },
  },
  {
    id: "HC-5", title: "a state lets emotional harm keep a client's record back, and HIPAA does not",
    why: "F.5 HC-5, F.3 and 160.202: a state's limit on the individual's own access yields for a covered entity, whose test is physical safety; a duty names the state's.",
    change: upset("yes"), packs: [feelings],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret"] } },
  },
  {
    id: "HC-5 near miss", title: "the practice is no covered entity",
    why: "F.2 step 7: for an entity outside HIPAA the state's ground alone decides, and it bars access by name.",
    change: upset("no"), packs: [feelings],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "HC-6", title: "a minor who consented alone counts as adult, and the parents are entitled all the same",
    why: "F.5 HC-6 with 164.502(g)(3): Va. Code 20-124.6(A) gives the record to the parent and 54.1-2969(E) takes the minor for an adult, so counsel says which prevails.",
    change: all(motherOfMinor("client"), livesIn("US-VA")), packs: [packs.virginia],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-6 near miss", title: "a parent consented to the care",
    why: "164.502(g)(3)(i) and Va. Code 20-124.6(A): the parent who consented for the minor stands for her in access.",
    change: all(motherOfMinor("parent"), livesIn("US-VA")), packs: [packs.virginia],
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "HC-7a", title: "a grave risk of suicide, and nobody can say whether it is near: the mother",
    why: "F.5 HC-7 with 164.512(j)(1)(i), which asks for a serious and imminent threat: imminence in doubt is never a plain no, and never a yes.",
    change: motherHears("unknown"),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "HC-7b", title: "the same risk: the hospital that would take her in",
    why: "F.5 HC-7: commitment asks for the danger that nobody can yet affirm; telling the hospital waits for the same judgement as telling the family.",
    change: all(telling(party("hospital", "hospital"), "commitment", "protective-facts", ["ana"]), selfDanger("hospital", { imminent: "unknown" })),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "HC-7 near miss", title: "the danger is imminent and the mother can help",
    why: "164.512(j)(1)(i): serious, imminent, and told to somebody able to prevent it: a permission.",
    change: motherHears("yes"),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "HC-7 near miss b", title: "the danger was judged not to be imminent",
    why: "164.512(j)(1)(i) needs a serious and imminent threat; judged absent, no ground is left without the client's own agreement (164.510(b)(2)).",
    change: motherHears("no"),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "HC-8a", title: "a threat against somebody foreseeable whom nobody has named",
    why: "F.5 HC-8, Volk against RCW 71.05.120(3): the duty is written for an identified victim and may reach a foreseeable one.",
    change: all(policeHear({ victim: "unknown" }), livesIn("US-WA")), packs: [packs.washington],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-8b", title: "a threat against somebody of a group",
    why: "F.5 HC-8, Maas: members of an identified group may be owed a warning although no one is named.",
    change: all(policeHear({ victim: "group" }), livesIn("US-WA")), packs: [packs.washington],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-8c", title: "a vague or conditional threat",
    why: "F.5 HC-8 with 164.512(j)(1)(i): whether it is serious is not known; a mandate and a permission in doubt both leave escalate.",
    change: all(policeHear({ serious: "unknown" }), livesIn("US-WA")), packs: [packs.washington],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "HC-8d", title: "a threat of which the family tells",
    why: "F.5 HC-8, Ewing: whether a word of the family sets off the duty differs from state to state.",
    change: all(policeHear({ heardFrom: "family" }), livesIn("US-WA")), packs: [packs.washington],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-8e", title: "a threat against a place",
    why: "F.5 HC-8, property threats: the duty speaks of persons, and a place may hold some.",
    change: all(policeHear({ victim: "place" }), livesIn("US-WA")), packs: [packs.washington],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-8 near miss", title: "the client named the victim",
    why: "The duty to warn of RCW 71.05.120(3) is met on its own terms, and 164.512(a), (j)(1)(i) let the warning go: must.",
    change: all(policeHear({ victim: "named" }), livesIn("US-WA")), packs: [packs.washington],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "HC-9a", title: "a duty to warn of a patient in a substance use program",
    why: "F.5 HC-9 and part2.duty-to-warn: Part 2 has no exception for warnings and its silence stands against the state's mandate: a conflict, escalate.",
    change: inProgram("yes"), packs: [warnings],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-9b", title: "a report of elder abuse by a patient in a substance use program",
    why: "part2.child-abuse: 2.12(c)(6) opens the child-abuse report and nothing like it for elders, against a state that mandates the report: escalate.",
    change: all(telling(party("aps", "adult-protection"), "adult-abuse-report", "abuse-report", ["ana"]), abuse("aps", { victim: "elder", suspect: "client" }), fileIs({ part2Program: "yes" })),
    packs: [elderReports],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-9 near miss", title: "the practice is no such program",
    why: "Without Part 2 the state's mandate stands and HIPAA yields to it (164.512(a)(1)): must.",
    change: inProgram("no"), packs: [warnings],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "HC-10", title: "an adult tells of abuse in childhood; nobody knows whether children are at risk today",
    why: "F.5 HC-10: RCW 26.44.030(2) has the past abuse of somebody now adult reported only where other children may be at risk, and that is not known: escalate.",
    change: all(survivor("unknown"), livesIn("US-WA")), packs: [packs.washington],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-10 near miss", title: "children are at risk from the same person today",
    why: "A child at risk now is what the state's reporting duty is for, and 164.512(b)(1)(ii) lets the report go: must.",
    change: all(survivor("yes"), livesIn("US-WA")), packs: [packs.washington],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "HC-11a", title: "sexual activity of a teenager that may or may not be reportable",
    why: "F.5 HC-11: whether teenagers' activity is abuse is the state's to say; with the suspicion in doubt 164.512(b)(1)(ii) gives no ground yet.",
    change: teenager("unknown"),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "HC-11b", title: "children who see violence between their parents",
    why: "F.5 HC-11: exposure to violence between partners counts as neglect in some states only, so the suspicion is in doubt.",
    change: all(cpsHears({ suspected: "unknown" }), portionIs("anas", { sensitivities: ["partner-violence"] })),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "HC-11c", title: "a parent who consents to gender care",
    why: "F.5 HC-11: shield laws and abuse laws of the states contradict one another here, so the suspicion is in doubt.",
    change: all(cpsHears({ suspected: "unknown" }), portionIs("anas", { sensitivities: ["gender-affirming"] })),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "HC-11 near miss", title: "the clinician suspects abuse of the teenager",
    why: "164.512(b)(1)(ii): a suspicion reported to child protection is permitted; that it must be reported is for a state's law, which is not in this policy.",
    change: teenager("yes"),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "HC-12a", title: "an order for the joint note on which nobody raised privilege",
    why: "Section C, process table: an order without a ruling on privilege is answered by counsel before the return date: escalate.",
    change: all(courtAsks, ordered({ privilege: "not-raised" })),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-12b", title: "an order for the joint note at which only one partner was heard",
    why: "F.5 HC-12: made without notice to the partner who is no party, whose privilege nobody spoke for.",
    change: all(courtAsks, ordered({ heard: ["ana"] })),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-12c", title: "an order for everything, and notes kept apart that it does not name",
    why: "F.3: psychotherapy notes go on an order that is explicit, otherwise escalate; an order for everything is facially overbroad.",
    change: all(asks(party("court", "court")), portionIs("anas", asNotes), asksFor("anas"), ordered({ of: ["ana"], heard: ["ana"], covers: "all-named" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "HC-12 near miss", title: "both partners were heard",
    why: "Section C, process table: a judge's order after privilege was considered, everybody heard, is obeyed in its scope: must.",
    change: all(courtAsks, ordered({ heard: ["ben", "ana"] })),
    expect: { outcome: "allow", verdicts: { joint: "must" } },
  },
  {
    id: "HC-12 near miss b", title: "no judge has signed the paper",
    why: "Section C, process table and 164.512(e)(1)(i): only what a judge signed is an order; without one nothing lifts confidentiality.",
    change: all(courtAsks, ordered({ judge: "no", heard: ["ana"] })),
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "HC-13a", title: "a parent whose decree nobody has seen asks for the child's record",
    why: "F.5 HC-13, F.3 and H 11: where the decree is unclear it is obtained before the parent is taken for the representative (164.502(g)(3)).",
    change: father("unknown"),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "HC-13b", title: "a guardian ad litem comes with an appointment that says nothing of privilege",
    why: "F.5 HC-13 and section C: a guardian ad litem needs an order that appoints with access; one that never looked at privilege goes to counsel first.",
    change: all(asks(party("gal", "guardian-ad-litem")), requestIs({ purpose: "custody" }), asksFor("joint"), ordered({ privilege: "not-raised" }, "gal")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-13c", title: "the family's therapist is asked for an opinion on custody, with both signatures",
    why: "F.5 HC-13 and AAMFT 7.7: who treats the family does not evaluate for custody, a role to be asked about however valid the releases.",
    change: all(
      ...BOTH.map((who) => releaseOf(who, { purposes: ["custody"], covers: { kinds: "entire-record", statements: ["opinion"], days: "all", sensitivities: "all", part2: "no" } })),
      requestIs({ purpose: "custody", form: "letter" }), asksToTell("opinion", BOTH),
    ),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["ethics-board"] },
  },
  {
    id: "HC-13 near miss", title: "the decree leaves the decision to both parents",
    why: "164.502(g)(3)(i) with 164.524(a)(1): a parent with authority under the decree stands for the child: must.",
    change: father("joint"),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "HC-14", title: "one partner complains to the licensing board about joint therapy, and the other refuses",
    why: "F.5 HC-14 and H 40: oversight reaches the complainant's part (164.512(d)(1)), the other partner's slice escalates.",
    change: all(complaint, clientIs("ben", { objections: [{ to: "board", at: "2026-03-04T10:00:00-08:00" }] })),
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "HC-14 near miss", title: "the other partner signs for the board instead",
    why: "164.508(a)(1) for Ben and 164.512(d)(1) for Ana: each is answered for, and a signature permits and does not compel.",
    change: all(complaint, signed(release("r-board", "ben", { recipients: ["board"], purposes: ["oversight"] }))),
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "HC-15a", title: "an answer to a review that shows the reviewer was a client",
    why: "F.5 HC-15 and H 43: a reply that reveals who is a client is forbidden; 164.508(a)(1) would ask for a signature.",
    change: all(
      asks(party("readers", "public")),
      requestIs({ purpose: "other", form: "letter", channel: { by: "social-media", addressVerified: "unknown", private: "no", encrypted: "no" } }),
      asksToTell("existence", ["ana"]),
    ),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "HC-15b", title: "a newspaper asks whether she is a client",
    why: "F.5 HC-15 and H 43: the press hears nothing without the signature of everybody meant.",
    change: newspaper,
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "HC-15 near miss", title: "she has signed that the newspaper may be told",
    why: "164.508(a)(1), (c)(1): a valid authorization that names the paper, the purpose and the fact permits it.",
    change: all(newspaper, signed(release("r-press", "ana", {
      recipients: ["press"], purposes: ["publication"], covers: { kinds: [], statements: ["existence"], days: "all", sensitivities: "all", part2: "no" },
    }))),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "HC-16", title: "testimony on a group session is ordered, and the other member was not heard",
    why: "F.5 HC-16 and priv.joint: each member of a group holds the privilege in what that member said, and nobody spoke for Ben.",
    change: witness(["ana"]),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-16 near miss", title: "both members were heard",
    why: "Section C, process table: an order after privilege was considered for each member is obeyed in its scope: must.",
    change: witness(BOTH),
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "HC-17a", title: "nobody can say whether one partner's consent was ever put down",
    why: "F.5 HC-17: consent that is not documented may or may not be the written authorization of 164.508(c), so the paper is looked for.",
    change: releaseOf("ben", { form: "unknown" }),
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "HC-17b", title: "one partner's ability to sign was doubted",
    why: "F.5 HC-17: a signature under doubtful capacity is a form in doubt, and a permit in doubt leaves escalate.",
    change: releaseOf("ben", { doubts: ["capacity"] }),
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "HC-17c", title: "one partner may have signed because the other made him",
    why: "F.5 HC-17: a signature under coercion by the partner is no free one, and whether it was one is not known.",
    change: releaseOf("ben", { doubts: ["coerced"] }),
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "HC-17 near miss", title: "he only said yes",
    why: "164.508(c)(1)(vi) asks for a signature: a spoken yes is certainly none, and no other ground is in sight.",
    change: releaseOf("ben", { form: "oral" }),
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "HC-18a", title: "an heir says that he is the executor of the dead partner",
    why: "F.5 HC-18 and 164.502(g)(4): an executor stands for the dead, somebody who only says so perhaps not: the papers are missing.",
    change: all(executor("claimed"), asksFor("bens")),
    expect: { outcome: "deny", verdicts: { bens: "escalate" } },
  },
  {
    id: "HC-18b", title: "the executor asks for the joint note against the widow",
    why: "F.5 HC-18 and F.4 no. 15: the executor stands for the dead partner's part only; the widow's, which cannot be told apart, escalates.",
    change: all(executor("shown"), asksFor("joint")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-18c", title: "the widow asks for the dead partner's own sessions as next of kin",
    why: "F.5 HC-18: whether a surviving spouse without letters stands for the dead is the state's law of estates, 164.502(g)(4): in doubt.",
    change: all(
      clientIs("ben", { died: "2026-02-20" }), actsFor("ben", { who: "ana", as: "next-of-kin", from: "2026-02-20T00:00:00-08:00" }),
      asks(party("ana", "next-of-kin")), requestIs({ purpose: "probate", made: "signed-writing" }), asksFor("bens"),
    ),
    expect: { outcome: "deny", verdicts: { bens: "escalate" } },
  },
  {
    id: "HC-18 near miss", title: "the parts of the joint note can be told apart",
    why: "164.502(g)(4) with 164.524(a)(1), (d)(1): the executor has the dead partner's part, and the widow's needs her own signature.",
    change: all(executor("shown"), portionIs("joint", { separable: "yes" }), asksFor("joint")),
    expect: { outcome: "partial", verdicts: { "joint#ana": "must-not", "joint#ben": "must" } },
  },
  {
    id: "HC-19a", title: "notes labelled psychotherapy notes, and nobody knows whether they are kept apart",
    why: "F.5 HC-19 and 164.501: the label decides nothing, and the fact that decides is missing.",
    change: ownNotes("unknown"),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "HC-19b", title: "the transcript of a session that software made, kept apart",
    why: "F.5 HC-19: whether a verbatim transcript is notes that document or analyse the talk (164.501, in any medium) is unsettled.",
    change: all(ownRequest, portionIs("anas", { kind: "transcript", keptSeparate: "yes", excludedContent: "unknown" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "HC-19c", title: "the sound recording of a session, kept apart",
    why: "F.5 HC-19: a recording is made in a medium of its own, and what it holds beside the talk is not known: escalate.",
    change: all(ownRequest, portionIs("anas", { kind: "recording", keptSeparate: "yes", excludedContent: "unknown" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "HC-19 near miss", title: "the labelled notes lie with the rest of the record",
    why: "164.501: what is not kept separate is no psychotherapy notes, whatever it is called, and 164.524(a)(1) gives it to the client.",
    change: ownNotes("no"),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "HC-20a", title: "military command asks about a soldier",
    why: "F.5 HC-20 and A.5: 164.512(k)(1) is answered after counsel was asked.",
    change: telling(party("command", "military-command"), "government-function", "condition", ["ana"]),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-20b", title: "a national-security letter",
    why: "Section C, process table: a national-security letter goes to counsel at once (164.512(k)(2)).",
    change: all(
      telling(party("agency", "national-security"), "government-function", "existence", ["ana"]),
      claimed({ ...shown("agency", ["ana"]), id: "c-letter", kind: "search-warrant", paper: "national-security-letter", judge: "no", names: ["ana"] }),
    ),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-20c", title: "a prison asks about somebody who may be out again",
    why: "164.512(k)(5) ends with custody, and whether she is in custody is not known.",
    change: prison("unknown"),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "HC-20d", title: "an employee assistance program for which she may have had to sign",
    why: "F.5 HC-20: with an employer behind the program the signature may have been the price of care, which 164.508(b)(4) forbids: in doubt.",
    change: all(
      asks(party("eap", "employee-assistance")), requestIs({ purpose: "employee-assistance" }), asksFor("anas"),
      signed(release("r-eap", "ana", { recipients: ["eap"], purposes: ["employee-assistance"], conditioned: "unknown" })),
    ),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "HC-20 near miss", title: "she is in that prison's custody",
    why: "164.512(k)(5)(i): a correctional institution that has the person in lawful custody may be told what safety and health need.",
    change: prison("jail-or-prison"),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "HC-21a", title: "a client in Texas, a therapist licensed in California, and a victim to be warned",
    why: "F.5 HC-21 and F.3: Cal. Civ. 43.92 has the victim warned and Tex. Health & Safety 611.004(a) does not let the victim be told; barred only by another state, it is a conflict.",
    change: victimHears(["US-TX"]), packs: [packs.california, packs.texas],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-21b", title: "nobody noted where the client was",
    why: "F.3, multi-state telehealth: the law is that of the client's place, and unknown it escalates.",
    change: victimHears([]), packs: [packs.california, packs.texas],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "HC-21 near miss", title: "the client was in California too",
    why: "Only one state's law binds, it has the victim warned, and HIPAA yields to it (164.512(a)(1)): must.",
    change: victimHears(["US-CA"]), packs: [packs.california, packs.texas],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "HC-22a", title: "a client asks for what her mother told, and nobody knows what the mother was promised",
    why: "F.5 HC-22 and 164.524(a)(2)(v): the ground turns on the promise, and the promise is not known.",
    change: readsMothersWord("unknown"),
    expect: { outcome: "deny", verdicts: { mothers: "escalate" } },
  },
  {
    id: "HC-22b", title: "what the mother told under a promise is ordered without her being heard",
    why: "F.5 HC-22, later subpoenaed: a promise of secrecy is no privilege, and the one whose confidence it is was not heard.",
    change: all(mothersWord("yes"), asks(party("court", "court")), asksFor("mothers"), ordered({ of: ["mother"], heard: ["ana"], covers: ["mothers"] })),
    expect: { outcome: "deny", verdicts: { mothers: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "HC-22 near miss", title: "the mother was promised that it stays secret",
    why: "164.524(a)(2)(v): told by somebody who is no provider, under a promise, and access would show the source: denied without review, in writing (d)(2).",
    change: readsMothersWord("yes"),
    expect: { outcome: "deny", verdicts: { mothers: "must-not" }, duties: { withholding: ["notice-of-denial"] } },
  },
  {
    id: "HC-23", title: "a judge orders an opinion that the therapist's code will not have",
    why: "F.5 HC-23: the code stands against what the law demands and names whom to ask (AAMFT 7.7); by DESIGN section 3 such a rule of a code escalates.",
    change: opinionOrdered, codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["ethics-board"] },
  },
  {
    id: "HC-23 near miss", title: "the same order, and a code that obeys under protest",
    why: "F.3 and APA 1.02: where a code is stricter than what law requires, law prevails and the code clarifies; it never blocks.",
    change: opinionOrdered, codes: ["apa"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "HC-24", title: "one spouse speaks alone, under a promise, of harming the other; nobody can say how near it is",
    why: "F.5 HC-24: a mandate would win over the policy, but it is not certain that it is met, and the work with the couple hangs on it: consult.",
    change: threatensBen("unknown"), codes: ["aamft"], packs: [warnings],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "HC-24 near miss", title: "the danger is imminent",
    why: "F.5 HC-24, mandate wins; F.3: a duty to warn prevails over a promise of confidentiality and over AAMFT 2.2.",
    change: threatensBen("yes"), codes: ["aamft"], packs: [warnings],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "HC-25", title: "an attorney with a valid release asks for raw protocols that hold the test itself",
    why: "F.5 HC-25: APA 9.04 releases the data on the client's word and 9.11 guards the test, so the ethics board is asked.",
    change: all(asksFor("anas"), portionIs("anas", { kind: "test-materials" })), codes: ["apa"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["ethics-board"] },
  },
  {
    id: "HC-25 near miss", title: "the results without the test",
    why: "APA 9.04(a) and 164.508(a)(1): test data go where the client's release says.",
    change: all(asksFor("anas"), portionIs("anas", { kind: "test-data" })), codes: ["apa"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "HC-26a", title: "a new stepfather asks for the minor's record",
    why: "F.5 HC-26: whether a parent's new partner stands in a parent's place (164.502(g)(3)(i), in loco parentis) does not show from the marriage.",
    change: all(
      family, actsFor("ana", { who: "stepfather", as: "step-parent" }),
      asks(party("stepfather", "step-parent")), requestIs({ purpose: "personal-representation", made: "signed-writing" }), asksFor("anas"),
    ),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "HC-26b", title: "a voice on the phone that says it is the attorney, the client beside",
    why: "F.5 HC-26 and 164.514(h)(1): the releases name the attorney, and nobody has verified that this is he.",
    change: lawyerCalls("unknown"),
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "HC-26c", title: "a request through a portal of which others know the password",
    why: "F.5 HC-26 and 164.514(h)(1): through a shared password nobody knows whether the client asks.",
    change: all(
      ownRequest, asks(party("ana", "client", { identity: "unknown" })),
      requestIs({ made: "through-portal", channel: { by: "proxy-portal", addressVerified: "yes", private: "unknown", encrypted: "yes" } }),
    ),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "HC-26d", title: "a new partner comes with a form that may be forged",
    why: "F.5 HC-26: a new partner has no right of his own, and whether the client signed is not known.",
    change: all(
      asks(party("paul", "partner")), requestIs({ purpose: "other" }), asksFor("anas"),
      signed(release("r-paul", "ana", { recipients: ["paul"], purposes: ["other"], doubts: ["forged"] })),
    ),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "HC-26 near miss", title: "the attorney's identity is verified",
    why: "164.514(h)(1) is met and both releases name the attorney, the purpose and a summary (164.508(c)(1)).",
    change: lawyerCalls("yes"),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];

runRows("the hard cases", rows);

const isNearMiss = ({ id }: CaseRow): boolean => id.includes("near miss");
const escalates = ({ expect: { verdicts } }: CaseRow): boolean => Object.values(verdicts).includes("escalate");
const caseOf = ({ id }: CaseRow): string => /^HC-\d+/.exec(id)?.[0] ?? id;
const ALL = Array.from({ length: 26 }, (_, at) => `HC-${String(at + 1)}`);
/** Decided plainly although hard: the reply to a review, and the state's ground that federal law overrides. */
const PLAIN = ["HC-5", "HC-15"];

describe("what the hard cases are", () => {
  test("all 26 stand here, and each has a near miss", () => {
    expect([...new Set(rows.filter((row) => !isNearMiss(row)).map(caseOf))]).toEqual(ALL);
    expect([...new Set(rows.filter(isNearMiss).map(caseOf))]).toEqual(ALL);
  });
  test("each escalates but two, and no near miss does", () => {
    expect(rows.filter((row) => !isNearMiss(row) && !PLAIN.includes(caseOf(row)) && !escalates(row))).toEqual([]);
    expect(rows.filter((row) => isNearMiss(row) && escalates(row))).toEqual([]);
  });
  test.each(rows.filter(escalates).map((row) => [row.id, row] as const))("%s names whom to ask or what is missing, and what can safely be done meanwhile", (_id, row) => {
    const { consult, interim, missing } = decide(row);
    expect(interim).not.toEqual([]);
    expect(consult.length + missing.length).toBeGreaterThan(0);
  });
  test("what the state would allow stands beside the federal right, as a duty of that state", () => {
    const row = rows.find(({ id }) => id === "HC-5");
    const named = row === undefined ? [] : decide(row).obligations.filter(({ duty, upon }) => duty === "help-interpret" && upon === "release");
    expect(named.flatMap(({ reasons }) => reasons.map(({ pack }) => pack))).toContain("state-on-feelings");
  });
});
